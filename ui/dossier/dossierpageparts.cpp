// The panes of the Dossier page, and how they hang together.
#include "ui/dossier/clausedetail.h"
#include "ui/dossier/clausemodel.h"
#include "ui/dossier/comparebar.h"
#include "ui/dossier/differencemodel.h"
#include "ui/dossier/dossieracts.h"
#include "ui/dossier/dossierlistmodel.h"
#include "ui/dossier/dossierpage.h"
#include "ui/dossier/gauge.h"
#include "ui/dossier/sheetmodel.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using dossier::Section;

QWidget *DossierPage::sheetPane()
{
    m_index->setDrawBase(false);
    m_index->setExpanding(false);
    m_index->setUsesScrollButtons(true);
    m_index->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where it is
    for (QToolButton *scroll : m_index->findChildren<QToolButton *>())
        scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_index);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_changes, 1);
    return content;
}

void DossierPage::buildPanes()
{
    m_list->setObjectName(u"models"_s);
    m_list->setColumns({.widths = {12, 6}, .stretch = DossierListModel::Name, .numeric = {DossierListModel::Percent}});
    m_list->setModel(m_models);
    m_sheet->setObjectName(u"sheet"_s);
    m_sheet->setColumns({.widths = {15, 24}, .stretch = SheetModel::Value});
    m_sheet->setModel(m_sheetModel);
    m_changes->setObjectName(u"changes"_s);
    m_changes->setColumns({.widths = {10, 11, 14, 14}, .stretch = DifferenceModel::After});
    m_changes->setModel(m_changesModel);
    m_sheetState = new StateView(sheetPane(), this);
    auto *panes = new QSplitter(this);
    panes->setObjectName(u"panes"_s);
    panes->addWidget(m_listState);
    panes->addWidget(m_sheetState);
    panes->addWidget(completenessPane());
    panes->setStretchFactor(1, 1);
    panes->setSizes({230, 470, 410});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
}

QWidget *DossierPage::completenessPane()
{
    m_clauses->setObjectName(u"clauses"_s);
    m_clauses->setColumns({.widths = {12, 5.5, 9},
                           .stretch = ClauseModel::Clause,
                           .numeric = {ClauseModel::Filled},
                           .yields = {ClauseModel::Filled}});
    m_clauses->setModel(m_clauseModel);
    auto *pane = new QWidget(this);
    pane->setBackgroundRole(QPalette::Base); // one ground with the table and the text
    pane->setAutoFillBackground(true);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::around, space::between, space::around, space::between);
    top->addWidget(m_gauge);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(space::around, space::between, space::between, space::between);
    below->addWidget(m_detail);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_clauses, 3);
    layout->addLayout(below, 2);
    return pane;
}

void DossierPage::connectParts()
{
    connect(m_list, &TableView::currentRowChanged, this, &DossierPage::showModel);
    connect(m_compare, &CompareBar::changed, this, &DossierPage::refresh);
    connectClauses();
    connect(m_sheet, &TableView::activated, this, [this](const QModelIndex &index) { editRow(index.row()); });
    connect(m_sheet, &TableView::currentRowChanged, this, &DossierPage::showPart);
    connect(m_index, &QTabBar::currentChanged, this, &DossierPage::goToSection); // with the keys
    connect(m_index, &QTabBar::tabBarClicked, this, &DossierPage::goToSection);  // on the one that is current, too
    connect(m_acts, &DossierActs::message, this, &Page::message);
    connect(m_acts, &DossierActs::entryAdded, this, [this](Section section, const QString &id) {
        refresh();
        goTo({.section = section, .id = id});
    });
}

void DossierPage::connectClauses()
{
    connect(m_clauses, &TableView::currentRowChanged, this, &DossierPage::showClause);
    connect(m_clauses, &TableView::activated, this, [this](const QModelIndex &index) {
        const dossier::ClauseState &state = m_clauseModel->stateAt(index.row());
        if (!state.lacks.empty())
            goTo(state.lacks.front());
        else if (const int row = m_sheetModel->rowOf(state.clause->section); row >= 0)
            m_sheet->goToRow(row);
    });
    connect(m_detail, &ClauseDetail::lackChosen, this, &DossierPage::goTo);
    connect(m_detail, &ClauseDetail::applicabilityRequested, this, [this] {
        if (const int row = m_clauses->currentRow(); row >= 0 && m_shown)
            m_acts->setAside(*m_shown, m_clauseModel->stateAt(row));
    });
}

} // namespace ui
