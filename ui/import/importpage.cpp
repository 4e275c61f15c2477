#include "ui/import/importpage.h"

#include "app/workspace/session.h"
#include "ui/import/importqueue.h"
#include "ui/import/quarantinemodel.h"
#include "ui/import/sourcemodel.h"
#include "ui/shell/actions.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

ImportPage::ImportPage(workspace::Session &session, ImportQueue &queue, QWidget *parent)
    : Page({.id = QStringLiteral("import"),
            .name = {"ui::ImportPage", QT_TRANSLATE_NOOP("ui::ImportPage", "Import")},
            .icon = QStringLiteral("document-import"),
            .shortcut = QKeySequence(QStringLiteral("Ctrl+6"))},
           parent)
    , m_session(session)
    , m_queue(queue)
    , m_sources(new SourceModel(session.reader(), queue, this))
    , m_quarantine(new QuarantineModel(session.reader(), this))
    , m_sourceTable(new TableView)
    , m_quarantineTable(new TableView)
    , m_sourceState(new StateView(m_sourceTable))
    , m_quarantineState(new StateView(m_quarantineTable))
    , m_quarantineTitle(new Text(TextSize::Body, Role::Text))
    , m_raw(new RawView)
{
    build();
    setFocusProxy(m_sourceTable);
    connect(&m_queue, &ImportQueue::jobChanged, m_sources, &SourceModel::jobChanged);
    connect(&m_queue, &ImportQueue::jobsAdded, this, &ImportPage::refresh);
    connect(m_sourceTable, &TableView::currentRowChanged, this, &ImportPage::showQuarantine);
    connect(m_quarantineTable, &TableView::currentRowChanged, this, &ImportPage::showRecord);
    retranslate();
}

void ImportPage::build()
{
    m_sourceTable->setObjectName(QStringLiteral("sources"));
    m_sourceTable->setColumns({.widths = {14, 7, 8, 5.5, 5.5, 6.5, 6.5, 5.5, 7, 10.3},
                               .stretch = SourceModel::File,
                               .numeric = {SourceModel::Rows, SourceModel::Generations, SourceModel::Quarantined,
                                           SourceModel::Findings, SourceModel::Size},
                               .yields = {SourceModel::Encoding}});
    m_sourceTable->setModel(m_sources);
    m_quarantineTable->setObjectName(QStringLiteral("quarantine"));
    m_quarantineTable->setColumns({.widths = {4, 5.5, 9, 13, 0},
                                   .stretch = QuarantineModel::Raw,
                                   .numeric = {QuarantineModel::Line, QuarantineModel::Byte}});
    m_quarantineTable->setModel(m_quarantine);

    auto *records = new QSplitter(Qt::Horizontal);
    records->setObjectName(QStringLiteral("records"));
    records->addWidget(m_quarantineState);
    records->addWidget(m_raw);
    records->setSizes({700, 400});

    auto *lower = new QWidget;
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, space::between, 0, 0);
    m_quarantineTitle->setContentsMargins(space::around, 0, 0, 0);
    lowerLayout->addWidget(m_quarantineTitle);
    lowerLayout->addWidget(records, 1);

    auto *panes = new QSplitter(Qt::Vertical);
    panes->setObjectName(QStringLiteral("panes"));
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_sourceState);
    panes->addWidget(lower);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
}

void ImportPage::registerActions(Actions &actions)
{
    QAction *import = actions.add({.id = QStringLiteral("import.choose"),
                                   .text = {"ui::ImportPage", QT_TRANSLATE_NOOP("ui::ImportPage", "Import logs")},
                                   .icon = QStringLiteral("document-import"),
                                   .primary = true},
                                  this);
    connect(import, &QAction::triggered, this, &ImportPage::chooseFiles);
    QAction *stop =
        actions.add({.id = QStringLiteral("import.stop"),
                     .text = {"ui::ImportPage", QT_TRANSLATE_NOOP("ui::ImportPage", "Stop the running import")},
                     .icon = QStringLiteral("process-stop")},
                    this);
    connect(stop, &QAction::triggered, &m_queue, &ImportQueue::cancelCurrent);
}

void ImportPage::chooseFiles()
{
    if (m_session.isReadOnly())
        return Q_EMIT message(tr("The workspace is open for reading only."));
    m_queue.add(QFileDialog::getOpenFileNames(
        this, tr("Import logs"), {},
        tr("Logs (*.jsonl *.json *.ndjson *.csv *.tsv *.gz *.zst *.xz *.bz2 *.zip *.tar *.tgz);;All files (*)")));
}

void ImportPage::refresh()
{
    const ingest::SourceRecord *shown = m_sources->source(m_sourceTable->currentRow());
    const std::optional<SourceId> id = shown ? std::optional(shown->id) : std::nullopt;
    m_sources->reload();
    m_totals = ingest::SourceStore(m_session.reader()).totals().value_or(ingest::StoreTotals{});
    const int row = id ? m_sources->rowOf(*id) : -1;
    if (row >= 0)
        m_sourceTable->goToRow(row);
    else
        showQuarantine(-1);
    showStates();
    Q_EMIT summaryChanged();
}

void ImportPage::showStates()
{
    m_sourceState->setNotice(m_session.isReadOnly() ? tr("Open for reading only: nothing can be imported.")
                                                    : QString());
    if (m_sources->failure())
        return m_sourceState->showError(failureText(*m_sources->failure(), tr("Reading the imports")),
                                        [this] { refresh(); });
    if (m_sources->rowCount() > 0)
        return m_sourceState->showContent();
    m_sourceState->showEmpty(
        {.sentence =
             tr("No logs yet. Drop files or folders here, or choose them: what providers, gateways and observers "
                "write, datasets, and tables; plain, compressed or in an archive."),
         .button = tr("Import logs")},
        [this] { chooseFiles(); });
}

/// The records of the chosen file, or of all files.
void ImportPage::showQuarantine(int row)
{
    const ingest::SourceRecord *source = row >= 0 ? m_sources->source(row) : nullptr;
    m_quarantine->setSource(source ? std::optional(source->id) : std::nullopt);
    const qint64 count = source ? source->totals.quarantined : m_totals.quarantined;
    m_quarantineTitle->setText(source ? tr("Quarantined records of %1: %2")
                                            .arg(source->path.section(QLatin1Char('/'), -1), QLocale().toString(count))
                                      : tr("Quarantined records: %1").arg(QLocale().toString(count)));
    if (m_quarantine->rowCount() > 0) {
        m_quarantineState->showContent();
        m_quarantineTable->goToRow(0);
    } else {
        m_quarantineState->showEmpty(
            {.sentence =
                 tr("Every record was read. What cannot be read is kept here, with its line, byte and reason.")});
        showRecord(-1);
    }
}

void ImportPage::showRecord(int row)
{
    m_raw->setVisible(row >= 0);
    if (row >= 0)
        m_raw->setContent(m_quarantine->record(row).raw);
}

QString ImportPage::summary() const
{
    const QLocale numbers;
    return tr("%1 generations from %2 files, %3 quarantined")
        .arg(numbers.toString(m_totals.generations), numbers.toString(m_totals.sources),
             numbers.toString(m_totals.quarantined));
}

void ImportPage::open(const QVariantMap &filter)
{
    if (filter.value(QStringLiteral("show")).toString() != QLatin1String("quarantine"))
        return;
    m_sourceTable->clearSelection();
    showQuarantine(-1);
    m_quarantineTable->setFocus();
}

void ImportPage::retranslate()
{
    m_sourceTable->setAccessibleName(tr("Imported files"));
    m_quarantineTable->setAccessibleName(tr("Quarantined records"));
    m_raw->setAccessibleName(tr("The record as it stands in the file"));
    refresh();
}

} // namespace ui
