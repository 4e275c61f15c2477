#include "ui/incidents/casetabs.h"

#include "ui/activity/eventnames.h"
#include "ui/incidents/commentmodel.h"
#include "ui/incidents/evidencemodel.h"
#include "ui/incidents/linkmodel.h"
#include "ui/incidents/taskmodel.h"
#include "ui/incidents/timelinemodel.h"
#include "ui/incidents/timelinewords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Origin = incident::TraceLine::Origin;

/// Controls in a row above what they act on.
QWidget *withRow(const QList<QWidget *> &controls, QWidget *content, QWidget *parent)
{
    auto *whole = new QWidget(parent);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::around, space::between, space::around, space::between);
    row->setSpacing(space::between);
    for (QWidget *control : controls)
        row->addWidget(control);
    row->addStretch();
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(content, 1);
    return whole;
}

} // namespace

CaseTabs::CaseTabs(const incident::Procedure &procedure, QWidget *parent)
    : QTabWidget(parent)
    , m_evidenceModel(new EvidenceModel(this))
    , m_timelineModel(new TimelineModel(procedure, this))
    , m_linkModel(new LinkModel(this))
    , m_taskModel(new TaskModel(this))
    , m_commentModel(new CommentModel(this))
{
    setDocumentMode(true);
    addTab(buildEvidence(), QString());
    addTab(buildTimeline(), QString());
    addTab(buildLinks(), QString());
    addTab(buildTasks(), QString());
    addTab(buildComments(), QString());
}

TableView *CaseTabs::table(const char *name)
{
    auto *table = new TableView(this);
    table->setObjectName(QString::fromLatin1(name));
    return table;
}

QWidget *CaseTabs::buildEvidence()
{
    m_evidence = table("evidence");
    m_evidence->setColumns(
        {.widths = {5, 5, 8, 10, 14}, .stretch = EvidenceModel::Excerpt, .yields = {EvidenceModel::Service}});
    m_evidence->setModel(m_evidenceModel);
    m_evidenceState = new StateView(m_evidence, this);
    connect(m_evidence, &TableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT evidenceActivated(m_evidenceModel->item(index.row()).generation);
    });
    return m_evidenceState;
}

QWidget *CaseTabs::buildTimeline()
{
    m_timeline = table("timeline");
    m_timeline->setColumns({.widths = {12, 6, 0, 14, 7},
                            .stretch = TimelineModel::What,
                            .yields = {TimelineModel::Officer, TimelineModel::From}});
    m_timeline->setModel(m_timelineModel);
    m_timelineState = new StateView(m_timeline, this);
    m_filter = new QComboBox(this);
    m_entry = new QPushButton(this);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        TimelineModel::Filter filter;
        if (index == 1)
            filter = true;
        else if (index > 1)
            filter = static_cast<Origin>(index - 2);
        m_timelineModel->setFilter(filter);
        showStates();
    });
    connect(m_entry, &QPushButton::clicked, this, &CaseTabs::entryRequested);
    connect(m_timeline, &TableView::activated, this, [this](const QModelIndex &index) { activateTrace(index.row()); });
    return withRow({m_filter, m_entry}, m_timelineState, this);
}

QWidget *CaseTabs::buildLinks()
{
    m_links = table("links");
    m_links->setColumns({.widths = {8, 0, 9, 15}, .stretch = LinkModel::What, .yields = {LinkModel::Since}});
    m_links->setModel(m_linkModel);
    m_linkState = new StateView(m_links, this);
    m_link = new QPushButton(this);
    m_unlink = new QPushButton(this);
    connect(m_link, &QPushButton::clicked, this, &CaseTabs::linkRequested);
    connect(m_unlink, &QPushButton::clicked, this, &CaseTabs::unlinkRequested);
    connect(m_links, &TableView::activated, this, [this](const QModelIndex &index) { activateLink(index.row()); });
    connect(m_links, &TableView::currentRowChanged, this, &CaseTabs::showButtons);
    return withRow({m_link, m_unlink}, m_linkState, this);
}

QWidget *CaseTabs::buildTasks()
{
    m_tasks = table("tasks");
    m_tasks->setColumns({.widths = {14, 8, 7, 6, 0}, .stretch = TaskModel::Note, .yields = {TaskModel::For}});
    m_tasks->setModel(m_taskModel);
    m_taskState = new StateView(m_tasks, this);
    m_task = new QPushButton(this);
    m_done = new QPushButton(this);
    m_drop = new QPushButton(this);
    connect(m_task, &QPushButton::clicked, this, &CaseTabs::taskRequested);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(incident::Task::State::Done); });
    connect(m_drop, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(incident::Task::State::Dropped); });
    connect(m_tasks, &TableView::activated, this, [this] { Q_EMIT settleRequested(incident::Task::State::Done); });
    connect(m_tasks, &TableView::currentRowChanged, this, &CaseTabs::showButtons);
    return withRow({m_task, m_done, m_drop}, m_taskState, this);
}

QWidget *CaseTabs::buildComments()
{
    m_comments = new QListView(this);
    m_comments->setObjectName(u"comments"_s);
    m_comments->setModel(m_commentModel);
    m_comments->setWordWrap(true);
    m_comments->setResizeMode(QListView::Adjust);
    m_comments->setSpacing(space::inside);
    m_comments->setFrameShape(QFrame::NoFrame);
    m_commentState = new StateView(m_comments, this);
    m_comment = new QPushButton(this);
    connect(m_comment, &QPushButton::clicked, this, &CaseTabs::commentRequested);
    return withRow({m_comment}, m_commentState, this);
}

void CaseTabs::setCase(const incident::CaseFile &file, incident::CaseParts parts, Moment now, bool same)
{
    const auto fill = [same](QAbstractItemView &view, const std::function<void()> &reload) {
        same ? keepPlace(view, reload) : reload(); // in another case no row is chosen yet
    };
    fill(*m_evidence, [&] { m_evidenceModel->setItems(file.evidence); });
    fill(*m_timeline, [&] { m_timelineModel->setEvents(file.events, std::move(parts.trace), stepNames()); });
    fill(*m_links, [&] { setLinks(parts); });
    fill(*m_tasks, [&] { m_taskModel->setTasks(std::move(parts.tasks), shanghaiDay(now)); });
    fill(*m_comments, [&] { m_commentModel->setComments(std::move(parts.comments)); });
    showStates();
    showButtons();
}

void CaseTabs::setLinks(const incident::CaseParts &parts)
{
    std::vector<LinkModel::Row> rows;
    for (const incident::Link &link : parts.links)
        rows.push_back({.kind = LinkModel::RowKind::Linked, .link = link});
    for (const incident::Link &link : parts.linkedFrom)
        rows.push_back({.kind = LinkModel::RowKind::LinkedFrom, .link = link, .from = link.label});
    for (const incident::Link &link : parts.proposals)
        rows.push_back({.kind = LinkModel::RowKind::Proposed, .link = link});
    m_linkModel->setRows(std::move(rows));
}

void CaseTabs::activateLink(int row)
{
    const LinkModel::Row &line = m_linkModel->row(row);
    if (line.kind != LinkModel::RowKind::Proposed)
        Q_EMIT linkActivated(line.link);
    else if (m_isOpen && !m_isReadOnly)
        Q_EMIT linksTaken({line.link});
}

void CaseTabs::activateTrace(int row)
{
    const TimelineRow &line = m_timelineModel->row(row);
    if (line.trace && line.trace->object.startsWith(u"generation/"))
        Q_EMIT evidenceActivated(GenerationId(line.trace->object.section(u'/', 1).toLongLong()));
}

std::vector<incident::Link> CaseTabs::proposals() const
{
    return m_linkModel->proposals();
}

std::optional<incident::Link> CaseTabs::currentLink() const
{
    const int row = m_links->currentRow();
    if (row < 0 || row >= m_linkModel->rowCount() || m_linkModel->row(row).kind != LinkModel::RowKind::Linked)
        return std::nullopt;
    return m_linkModel->row(row).link;
}

std::optional<incident::Task> CaseTabs::currentTask() const
{
    const int row = m_tasks->currentRow();
    if (row < 0 || row >= m_taskModel->rowCount() || m_taskModel->task(row).state != incident::Task::State::Open)
        return std::nullopt;
    return m_taskModel->task(row);
}

void CaseTabs::goToEvidence(GenerationId generation)
{
    setCurrentIndex(Evidence);
    if (const int row = rowOfId(*m_evidence, qlonglong(generation)); row >= 0)
        m_evidence->goToRow(row);
}

void CaseTabs::setChangeable(bool isOpen, bool isReadOnly)
{
    m_isOpen = isOpen;
    m_isReadOnly = isReadOnly;
    showStates();
    showButtons();
}

void CaseTabs::showButtons()
{
    const bool changes = m_isOpen && !m_isReadOnly;
    for (QPushButton *button : {m_entry, m_link, m_task})
        button->setEnabled(changes);
    m_unlink->setEnabled(changes && currentLink());
    m_done->setEnabled(changes && currentTask());
    m_drop->setEnabled(changes && currentTask());
    m_comment->setEnabled(!m_isReadOnly);
}

void CaseTabs::showProposals()
{
    const auto proposed = static_cast<int>(m_linkModel->proposals().size());
    if (proposed == 0 || !m_isOpen || m_isReadOnly)
        return m_linkState->setNotice({});
    m_linkState->setNotice(tr("The evidence proposes %n link(s).", nullptr, proposed), tr("Link all"),
                           [this] { Q_EMIT linksTaken(m_linkModel->proposals()); });
}

void CaseTabs::showStates()
{
    setTabText(Evidence, tr("Evidence %1").arg(m_evidenceModel->rowCount()));
    setTabText(Timeline, tr("Timeline %1").arg(m_timelineModel->total()));
    setTabText(Links, tr("Links %1").arg(m_linkModel->linked()));
    setTabText(Tasks, tr("Tasks %1").arg(m_taskModel->open()));
    setTabText(Comments, tr("Comments %1").arg(m_commentModel->rowCount()));
    const auto show = [](StateView *state, const QAbstractItemModel *model, const QString &empty) {
        model->rowCount() > 0 ? state->showContent() : state->showEmpty({.sentence = empty});
    };
    show(m_evidenceState, m_evidenceModel, tr("No record is kept with this case. Add flagged ones from Review."));
    show(m_linkState, m_linkModel, tr("Nothing is linked: services, models, filings at risk, users, complaints."));
    show(m_taskState, m_taskModel, tr("No task is set. The steps of the law stand above."));
    show(m_commentState, m_commentModel, tr("No comment. Comments stay between officers; no report prints them."));
    if (m_timelineModel->rowCount() > 0 || m_timelineModel->total() == 0)
        m_timelineState->showContent();
    else
        m_timelineState->showFiltered(m_filter->currentText(), [this] { m_filter->setCurrentIndex(0); });
    showProposals();
}

void CaseTabs::fillFilter()
{
    const int chosen = std::max(0, m_filter->currentIndex());
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_filter->addItem(tr("Everything"));
    m_filter->addItem(tr("The case"));
    for (const Origin origin :
         {Origin::Decision, Origin::Measure, Origin::Unmasking, Origin::Import, Origin::Rules, Origin::Models})
        m_filter->addItem(tr("Journal: %1").arg(traceOriginText(origin)));
    m_filter->setCurrentIndex(chosen);
}

void CaseTabs::retranslate()
{
    fillFilter();
    m_filter->setAccessibleName(tr("What the timeline shows"));
    m_entry->setText(tr("Add to timeline…"));
    m_link->setText(tr("Link…"));
    m_unlink->setText(tr("Remove link"));
    m_task->setText(tr("Set task…"));
    m_done->setText(tr("Done…"));
    m_drop->setText(tr("Drop…"));
    m_comment->setText(tr("Comment…"));
    m_evidence->setAccessibleName(tr("Evidence of the case"));
    m_timeline->setAccessibleName(tr("Timeline of the case, the newest first"));
    m_links->setAccessibleName(tr("Links of the case"));
    m_tasks->setAccessibleName(tr("Tasks of the case"));
    m_comments->setAccessibleName(tr("Comments on the case"));
    m_evidenceModel->retranslate();
    m_timelineModel->retranslate();
    m_linkModel->retranslate();
    m_taskModel->retranslate();
    showStates();
}

} // namespace ui
