#include "ui/import/importpage.h"

#include "app/workspace/session.h"
#include "ui/import/followactions.h"
#include "ui/import/formatactions.h"
#include "ui/import/importqueue.h"
#include "ui/import/progresswords.h"
#include "ui/import/quarantinedock.h"
#include "ui/import/sourcemodel.h"
#include "ui/reading/totals.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QFileDialog>
#include <QFontInfo>
#include <QFontMetrics>
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
    , m_totals(new Totals(session, this))
    , m_sources(new SourceModel(session.reader(), queue, this))
    , m_sourceTable(new TableView)
    , m_sourceState(new StateView(m_sourceTable))
    , m_quarantine(new QuarantineDock(session, queue.knowledge()))
{
    build();
    m_follow = new FollowActions(session, queue, *m_sources, *m_sourceTable, *this);
    m_formats = new FormatActions(session, queue, *m_sources, *m_sourceTable, *this);
    setFocusProxy(m_sourceTable);
    connect(&m_queue, &ImportQueue::jobChanged, this, &ImportPage::jobChanged);
    connect(&m_queue, &ImportQueue::jobsAdded, this, &ImportPage::refresh);
    connect(&m_queue.followings(), &Followings::changed, this, &ImportPage::followingsChanged);
    connect(m_formats, &FormatActions::followWanted, m_follow, &FollowActions::follow);
    connect(m_sourceTable, &TableView::currentRowChanged, this, &ImportPage::showQuarantine);
    connect(m_totals, &Totals::counted, this, &ImportPage::summaryChanged);
    connect(m_quarantine, &QuarantineDock::sourceCleared, this, &ImportPage::showAllFiles);
    connect(m_quarantine, &QuarantineDock::navigate, this, &ImportPage::navigate);
    connect(m_quarantine, &QuarantineDock::message, this, &ImportPage::message);
    connect(m_quarantine, &QuarantineDock::loadingChanged, this, &ImportPage::loadingChanged);
    retranslate();
}

void ImportPage::build()
{
    m_sourceTable->setObjectName(QStringLiteral("sources"));
    fitColumns();
    m_sourceTable->setModel(m_sources);
    auto *panes = new QSplitter(Qt::Vertical);
    panes->setObjectName(QStringLiteral("panes"));
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_sourceState);
    panes->addWidget(m_quarantine);
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 1);
    panes->setSizes({300, 380});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
}

/// The state is read at a glance: its column is as wide as the longest, in whatever language.
void ImportPage::fitColumns()
{
    const QFontMetrics metrics(m_sourceTable->font());
    int longest = 0;
    for (const QString &state : SourceModel::states())
        longest = std::max(longest, metrics.horizontalAdvance(state));
    const double state = (longest + 2.0 * space::between) / QFontInfo(m_sourceTable->font()).pixelSize();
    m_sourceTable->setColumns({.widths = {14, state + 0.5, 8, 5.5, 5, 6.8, 7.2, 5.5, 6.8, 10.3},
                               .stretch = SourceModel::File,
                               .numeric = {SourceModel::Rows, SourceModel::Generations, SourceModel::Quarantined,
                                           SourceModel::Findings, SourceModel::Size},
                               .yields = {SourceModel::Encoding}});
}

void ImportPage::registerActions(Actions &actions)
{
    QAction *import = actions.add({.id = QStringLiteral("import.choose"),
                                   .text = {"ui::ImportPage", QT_TRANSLATE_NOOP("ui::ImportPage", "Import logs")},
                                   .icon = QStringLiteral("document-import"),
                                   .primary = true},
                                  this);
    connect(import, &QAction::triggered, this, &ImportPage::chooseFiles);
    m_stop = actions.add({.id = QStringLiteral("import.stop"),
                          .text = {"ui::ImportPage", QT_TRANSLATE_NOOP("ui::ImportPage", "Stop the running import")},
                          .icon = QStringLiteral("process-stop"),
                          .shortcuts = {QKeySequence(QStringLiteral("Ctrl+."))}},
                         this);
    m_stop->setEnabled(m_queue.isRunning());
    connect(m_stop, &QAction::triggered, &m_queue, &ImportQueue::cancelCurrent);
    m_follow->registerActions(actions);
    m_formats->registerActions(actions);
    m_quarantine->registerActions(actions, this);
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
    keepChosen([this] { m_sources->reload(); });
    m_totals->count();
    m_quarantine->refresh();
    showStates();
}

/// The chosen file stays chosen, and its records stay on screen, whatever \a change makes of the rows.
void ImportPage::keepChosen(const std::function<void()> &change)
{
    const ingest::SourceRecord *shown = m_sources->source(m_sourceTable->currentRow());
    const std::optional<SourceId> id = shown ? std::optional(shown->id) : std::nullopt;
    const QSignalBlocker quiet(m_sourceTable);
    change();
    const int row = id ? m_sources->rowOf(*id) : -1;
    if (row >= 0 && row != m_sourceTable->currentRow()) // else somebody who scrolls would be taken back
        m_sourceTable->goToRow(row);
    else if (id && row < 0)
        showQuarantine(-1);
}

void ImportPage::jobChanged(int index)
{
    keepChosen([&] { m_sources->jobChanged(index); });
    if (m_stop)
        m_stop->setEnabled(m_queue.isRunning());
    const ImportJob &job = m_queue.jobs()[static_cast<size_t>(index)];
    if (job.state == ImportJob::State::Cancelled)
        Q_EMIT message(stoppedText(job));
    showNotice();
}

void ImportPage::followingsChanged()
{
    keepChosen([this] { m_sources->reload(); });
    showStates();
}

/// What runs, and the button that stops it; after that what was kept, and the button that goes on.
void ImportPage::showNotice()
{
    if (m_session.isReadOnly())
        return m_sourceState->setNotice(tr("Open for reading only: nothing can be imported."));
    if (const ImportJob *running = m_queue.running())
        return m_sourceState->setNotice(progressText(*running), tr("Stop (Ctrl+.)"),
                                        [this] { m_queue.cancelCurrent(); });
    if (const QString followed = m_follow->notice(); !followed.isEmpty())
        return m_sourceState->setNotice(followed, m_follow->noticeButton(), [this] { m_follow->actOnNotice(); });
    const bool wasStopped = !m_queue.jobs().empty() && m_queue.jobs().back().state == ImportJob::State::Cancelled;
    if (!wasStopped)
        return m_sourceState->setNotice({});
    const ImportJob &stopped = m_queue.jobs().back();
    m_sourceState->setNotice(stoppedText(stopped), tr("Go on"), [this, path = stopped.path] { m_queue.add({path}); });
}

void ImportPage::showStates()
{
    showNotice();
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
    if (source)
        m_quarantine->setSource(source->id, source->path.section(QLatin1Char('/'), -1));
    else
        m_quarantine->setSource({});
}

void ImportPage::showAllFiles()
{
    m_sourceTable->setCurrentIndex({});
    m_sourceTable->clearSelection();
    showQuarantine(-1);
}

bool ImportPage::isLoading() const
{
    return m_quarantine->isLoading();
}

QString ImportPage::summary() const
{
    const QLocale numbers;
    return tr("%1 generations from %2 files, %3 quarantined")
        .arg(numbers.toString(m_totals->latest().generations), numbers.toString(m_totals->latest().sources),
             numbers.toString(m_totals->latest().quarantined));
}

void ImportPage::open(const QVariantMap &filter)
{
    if (filter.value(QStringLiteral("show")).toString() != QLatin1String("quarantine"))
        return;
    showAllFiles();
    m_quarantine->focusRecords();
}

void ImportPage::retranslate()
{
    m_sourceTable->setAccessibleName(tr("Imported files"));
    fitColumns();
    m_quarantine->retranslate();
    refresh();
}

} // namespace ui
