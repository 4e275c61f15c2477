// What the view of official lists is made of.
#include "ui/filing/formimportdialog.h"
#include "ui/filing/listchangemodel.h"
#include "ui/filing/listimportdialog.h"
#include "ui/filing/officiallistsbar.h"
#include "ui/filing/officiallistsview.h"
#include "ui/filing/snapshotmodel.h"
#include "ui/filing/standingmodel.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ReadLists
{
    filing::ListTable lists;
    QString fault;
};

ReadLists readLists()
{
    auto lists = filing::loadLists();
    if (!lists)
        return {.fault =
                    failureText(lists.error(), OfficialListsView::tr("Reading the columns of the lists")).sentence};
    return {.lists = std::move(*lists)};
}

} // namespace

OfficialListsView::OfficialListsView(workspace::Session &session, const Knowledge &, QWidget *parent)
    : RegistryView(parent)
    , m_session(session)
{
    ReadLists read = readLists();
    m_lists = std::move(read.lists);
    m_fault = std::move(read.fault);
    m_bar = new OfficialListsBar(m_lists, today(), this);
    m_snapshots = new SnapshotModel(m_lists, this);
    m_standings = new StandingModel(this);
    m_changes = new ListChangeModel(this);
    m_snapshotTable = new TableView(this);
    m_standingTable = new TableView(this);
    m_changeTable = new TableView(this);
    m_snapshotState = new StateView(m_snapshotTable, this);
    m_standingState = new StateView(m_standingTable, this);
    m_changeState = new StateView(m_changeTable, this);
    m_tabs = new QTabBar(this);
    m_bar->hide();
    build();
    setFocusProxy(m_snapshotTable);
    retranslate();
}

void OfficialListsView::build()
{
    m_snapshotTable->setObjectName(u"officialSnapshots"_s);
    m_snapshotTable->setColumns({.widths = {7.5, 10, 6, 5, 0},
                                 .stretch = SnapshotModel::List,
                                 .numeric = {SnapshotModel::Rows},
                                 .yields = {SnapshotModel::Source, SnapshotModel::Extent}});
    m_snapshotTable->setModel(m_snapshots);
    m_snapshotTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *panes = new QSplitter(this);
    panes->setObjectName(u"officialPanes"_s);
    panes->addWidget(m_snapshotState);
    panes->addWidget(buildRight());
    panes->setStretchFactor(1, 1);
    panes->setSizes({360, 820});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    connect(m_snapshotTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const filing::Snapshot *chosen = m_snapshots->at(m_snapshotTable->currentRow()))
            m_bar->setList(chosen->list); // both sides speak of one list
        readChanges();
        showStates();
    });
    connect(m_bar, &OfficialListsBar::changed, this, [this] {
        readOurs();
        showStates();
        Q_EMIT changed();
    });
}

QWidget *OfficialListsView::buildRight()
{
    m_standingTable->setObjectName(u"officialStandings"_s);
    m_standingTable->setColumns(
        {.widths = {12, 17, 11, 0, 13}, .stretch = StandingModel::InList, .yields = {StandingModel::Number}});
    m_standingTable->setModel(m_standings);
    m_changeTable->setObjectName(u"officialChanges"_s);
    m_changeTable->setColumns({.widths = {6, 17, 12, 14, 0},
                               .stretch = ListChangeModel::Difference,
                               .yields = {ListChangeModel::Entity, ListChangeModel::Number}});
    m_changeTable->setModel(m_changes);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    column->addWidget(m_tabs);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_standingState);
    m_stack->addWidget(m_changeState);
    column->addLayout(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedLayout::setCurrentIndex);
    return right;
}

QWidget *OfficialListsView::header()
{
    return m_bar;
}

void OfficialListsView::registerActions(Actions &actions)
{
    QAction *bring = actions.add(
        {.id = u"lists.import"_s,
         .text = {"ui::OfficialListsView", QT_TRANSLATE_NOOP("ui::OfficialListsView", "Bring in a list")},
         .icon = u"document-import"_s,
         .shortcuts = {QKeySequence(QKeySequence::New)},
         .tip = {"ui::OfficialListsView",
                 QT_TRANSLATE_NOOP("ui::OfficialListsView",
                                   "Reads a published list from a file; nothing is kept before it was looked at.")},
         .primary = true},
        this);
    registerVerdicts(actions);
    QAction *form = actions.add(
        {.id = u"lists.form"_s,
         .text = {"ui::OfficialListsView", QT_TRANSLATE_NOOP("ui::OfficialListsView", "Bring in a form of ours")},
         .icon = u"document-import"_s,
         .tip = {"ui::OfficialListsView",
                 QT_TRANSLATE_NOOP("ui::OfficialListsView", "Reads a filing form into a submission of an item.")}},
        this);
    for (QAction *action : {bring, form})
        action->setEnabled(!m_session.isReadOnly());
    connect(bring, &QAction::triggered, this, &OfficialListsView::importList);
    connect(form, &QAction::triggered, this, &OfficialListsView::importForm);
}

void OfficialListsView::registerVerdicts(Actions &actions)
{
    QAction *confirm =
        actions.add({.id = u"lists.confirm"_s,
                     .text = {"ui::OfficialListsView", QT_TRANSLATE_NOOP("ui::OfficialListsView", "Confirm match")},
                     .icon = u"dialog-ok-apply"_s,
                     .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return)}},
                    this);
    QAction *refuse =
        actions.add({.id = u"lists.refuse"_s,
                     .text = {"ui::OfficialListsView", QT_TRANSLATE_NOOP("ui::OfficialListsView", "Refuse match")},
                     .icon = u"dialog-cancel"_s,
                     .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Backspace)}},
                    this);
    for (QAction *action : {confirm, refuse})
        action->setEnabled(!m_session.isReadOnly());
    connect(confirm, &QAction::triggered, this, [this] { decide(filing::Verdict::Confirmed); });
    connect(refuse, &QAction::triggered, this, [this] { decide(filing::Verdict::Refused); });
}

void OfficialListsView::retranslate()
{
    m_bar->retranslate();
    m_snapshots->retranslate();
    m_standings->retranslate();
    m_changes->retranslate();
    m_tabs->setTabText(0, tr("Ours in the list"));
    m_tabs->setTabText(1, tr("What changed"));
    m_snapshotTable->setAccessibleName(tr("Lists that were brought in"));
    m_standingTable->setAccessibleName(tr("Our filings in the list"));
    m_changeTable->setAccessibleName(tr("What changed between two lists"));
    showStates();
}

} // namespace ui
