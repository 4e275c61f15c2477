#include "ui/import/quarantinedock.h"

#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/import/bytesview.h"
#include "ui/import/menddialog.h"
#include "ui/import/quarantinegroups.h"
#include "ui/import/quarantinemodel.h"
#include "ui/import/quarantinereader.h"
#include "ui/import/quarantinewords.h"
#include "ui/import/recordpane.h"
#include "ui/import/retry.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pageSize = 100;

} // namespace

QuarantineDock::QuarantineDock(workspace::Session &session, const Knowledge &knowledge, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_reader(new QuarantineReader(session, knowledge.packs, this))
    , m_model(new QuarantineModel(this))
    , m_groups(new QuarantineGroups(this))
    , m_retry(new Retry(session, knowledge, this))
    , m_title(new Text(TextSize::Body, Role::Text, this))
    , m_chips(new FilterChips(this))
    , m_head(new QHBoxLayout)
    , m_reasons(new TableView)
    , m_table(new TableView)
    , m_state(new StateView(m_table))
    , m_pane(new RecordPane)
{
    build();
    connectReader();
    connectParts();
}

QuarantineDock::~QuarantineDock()
{
    const std::unique_ptr<MendDialog> open(m_dialog.data()); // it may still write, with the session
}

void QuarantineDock::build()
{
    m_reasons->setObjectName(QStringLiteral("quarantineReasons"));
    m_reasons->setColumns({.widths = {0, 4}, .stretch = QuarantineGroups::Name, .header = false});
    m_reasons->setModel(m_groups);
    m_table->setObjectName(QStringLiteral("quarantine"));
    m_table->setColumns({.widths = {4, 8, 10, 0, 7.5},
                         .stretch = QuarantineModel::Raw,
                         .numeric = {QuarantineModel::Line},
                         .yields = {QuarantineModel::File}});
    m_table->setModel(m_model);
    m_state->setObjectName(QStringLiteral("quarantineState"));

    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setObjectName(QStringLiteral("quarantinePanes"));
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_reasons);
    panes->addWidget(m_state);
    panes->addWidget(m_pane);
    panes->setStretchFactor(1, 1);
    panes->setStretchFactor(2, 1);
    panes->setSizes({190, 490, 400});

    m_head->setContentsMargins(space::around, 0, space::between, 0);
    m_head->setSpacing(space::between);
    m_head->addWidget(m_title);
    m_head->addWidget(m_chips, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::between, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(m_head);
    column->addWidget(panes, 1);
}

void QuarantineDock::connectReader()
{
    connect(m_reader, &QuarantineReader::pageRead, this, &QuarantineDock::showPage);
    connect(m_reader, &QuarantineReader::countsRead, this, &QuarantineDock::takeCounts);
    connect(m_reader, &QuarantineReader::failed, this, [this](const Failure &failure) {
        m_failure = failure;
        showState();
        Q_EMIT loadingChanged();
    });
    connect(m_reader, &QuarantineReader::pieceRead, this, &QuarantineDock::showPiece);
    connect(m_reader, &QuarantineReader::pieceFailed, this, [this](const Failure &failure) {
        m_wantsEditor = false;
        m_pane->setFailure(failure, [this] {
            if (m_shown)
                m_reader->readPiece(*m_shown, m_revealed.contains(*m_shown));
        });
        enableActions();
        Q_EMIT loadingChanged();
    });
    connect(m_reader, &QuarantineReader::copyRead, this, &QuarantineDock::openEditor);
    connect(m_reader, &QuarantineReader::copyFailed, this, &QuarantineDock::sayNoCopy);
    connect(m_model, &QuarantineModel::moreWanted, this,
            [this](QuarantineId after) { m_reader->readPage(m_filter, after, pageSize); });
}

void QuarantineDock::connectParts()
{
    connect(m_reasons, &TableView::currentRowChanged, this, [this](int row) {
        ingest::QuarantineFilter filter = m_groups->filter(std::max(row, 0));
        filter.source = m_filter.source;
        if (filter != m_filter)
            setFilter(filter);
    });
    connect(m_reasons, &TableView::activated, this, &QuarantineDock::focusRecords);
    connect(m_table, &TableView::currentRowChanged, this, &QuarantineDock::showRecord);
    connect(m_table, &TableView::activated, this, &QuarantineDock::edit);
    connect(m_chips, &FilterChips::removed, this,
            [this](const QString &id) { id == QLatin1String("file") ? Q_EMIT sourceCleared() : showAllReasons(); });
    connect(m_chips, &FilterChips::cleared, this,
            [this] { m_filter.source ? Q_EMIT sourceCleared() : showAllReasons(); });
    connect(m_retry, &Retry::progressed, this, [this](const Progress &at) {
        const QLocale numbers;
        m_state->setNotice(
            tr("Trying %1 of %2 records again").arg(numbers.toString(at.done), numbers.toString(at.total)), tr("Stop"),
            [this] { m_retry->stop(); });
    });
    connect(m_retry, &Retry::finished, this, [this](const ingest::TriedAgain &result) { endRetry(triedText(result)); });
    connect(m_retry, &Retry::failed, this, [this](const Failure &failure) {
        endRetry(failureText(failure, tr("Trying the records again")).sentence);
    });
}

void QuarantineDock::takeCounts(const std::vector<ingest::QuarantineCount> &counts)
{
    {
        const QSignalBlocker quiet(m_reasons); // the same group stays chosen
        m_groups->setCounts(counts);
        m_reasons->goToRow(m_groups->rowOf(m_filter));
    }
    showTitle();
    showState();
    enableActions();
    Q_EMIT loadingChanged();
}

void QuarantineDock::setSource(std::optional<SourceId> source, const QString &name)
{
    m_sourceName = name;
    if (source == m_filter.source && m_model->rowCount() > 0)
        return showChips();
    setFilter({.source = source});
    m_reader->readCounts(source);
}

void QuarantineDock::setFilter(const ingest::QuarantineFilter &filter)
{
    m_filter = filter;
    m_failure.reset();
    showChips();
    m_reader->readPage(m_filter, {}, pageSize);
    Q_EMIT loadingChanged();
}

/// Not by the list alone: its first row may be the current one while the filter is of a reason that is gone.
void QuarantineDock::showAllReasons()
{
    m_reasons->goToRow(0);
    if (!m_filter.reason.isEmpty() || m_filter.isMended)
        setFilter({.source = m_filter.source});
}

void QuarantineDock::refresh()
{
    if (m_reader->isReadingLists()) {
        m_isStale = true; // asking again at once would never let the first answer come
        return;
    }
    m_isStale = false;
    m_reader->readPage(m_filter, {}, std::max(pageSize, m_model->rowCount()));
    m_reader->readCounts(m_filter.source);
    Q_EMIT loadingChanged();
}

bool QuarantineDock::isLoading() const
{
    return m_reader->isReading();
}

void QuarantineDock::showPage(const std::vector<ingest::QuarantineEntry> &entries, bool isFirst, bool isComplete)
{
    m_failure.reset();
    if (!isFirst)
        m_model->append(entries, isComplete);
    else if (!m_model->holds(entries))
        keepPlace(*m_table, [&] { m_model->replace(entries, isComplete); });
    if (m_model->rowCount() > 0 && m_table->currentRow() < 0)
        m_table->goToRow(0);
    else if (isFirst)
        showRecord(m_table->currentRow());
    showState();
    enableActions();
    Q_EMIT loadingChanged();
    if (m_isStale)
        refresh();
}

void QuarantineDock::showState()
{
    if (m_failure)
        return m_state->showError(failureText(*m_failure, tr("Reading the quarantine")), [this] { refresh(); });
    if (m_model->rowCount() > 0)
        return m_state->showContent();
    if (m_reader->isReadingLists())
        return m_state->showLoading();
    if (!m_filter.reason.isEmpty() || m_filter.isMended)
        return m_state->showFiltered(m_chips->text(), [this] { showAllReasons(); });
    if (m_filter.source)
        return m_state->showEmpty({.sentence = tr("Nothing in quarantine from %1.").arg(m_sourceName),
                                   .button = tr("Show all files")},
                                  [this] { Q_EMIT sourceCleared(); });
    m_state->showEmpty(
        {.sentence = tr("Nothing in quarantine. Every record was read. What cannot be read is kept here, "
                        "with its line, byte and reason.")});
}

void QuarantineDock::showChips()
{
    QList<FilterChips::Chip> chips;
    if (m_filter.source)
        chips.append({QStringLiteral("file"), tr("file: %1").arg(m_sourceName)});
    if (!m_filter.reason.isEmpty())
        chips.append({QStringLiteral("reason"), tr("reason: %1").arg(quarantineReason(m_filter.reason))});
    if (m_filter.isMended)
        chips.append({QStringLiteral("reason"), tr("mended")});
    m_chips->setChips(chips);
}

void QuarantineDock::showTitle()
{
    const QLocale numbers;
    m_title->setText(m_groups->mended() > 0
                         ? tr("Quarantine: %1 wait, %2 mended")
                               .arg(numbers.toString(m_groups->open()), numbers.toString(m_groups->mended()))
                         : tr("Quarantine: %1 wait").arg(numbers.toString(m_groups->open())));
}

void QuarantineDock::showRecord(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        m_shown.reset();
        m_reader->forgetPiece();
        m_pane->clear();
        return enableActions();
    }
    const ingest::QuarantineEntry &entry = m_model->entry(row);
    const auto &piece = m_pane->piece();
    const bool isSame = m_shown == entry.record.id;
    if (isSame && (!piece || piece->entry.record.resolvedBy == entry.record.resolvedBy))
        return; // it is on screen, or on its way
    m_shown = entry.record.id;
    if (!isSame)
        m_pane->setLoading(entry);
    m_reader->readPiece(*m_shown, m_revealed.contains(*m_shown));
    enableActions();
}

void QuarantineDock::retranslate()
{
    m_reasons->setAccessibleName(tr("Reasons of quarantine"));
    m_table->setAccessibleName(tr("Quarantined records"));
    m_model->retranslate();
    m_groups->retranslate();
    m_pane->retranslate();
    showChips();
    showTitle();
    showState();
}

void QuarantineDock::focusRecords()
{
    m_table->setFocus();
}

} // namespace ui
