#include "ui/dossier/dossierpage.h"

#include "ui/dossier/clausedetail.h"
#include "ui/dossier/clausemodel.h"
#include "ui/dossier/comparebar.h"
#include "ui/dossier/differencemodel.h"
#include "ui/dossier/dossieracts.h"
#include "ui/dossier/dossierlistmodel.h"
#include "ui/dossier/gauge.h"
#include "ui/dossier/sheetmodel.h"
#include "ui/shell/localised.h"
#include "ui/shell/shown.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QSignalBlocker>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using dossier::Section;

DossierPage::DossierPage(workspace::Session &session, QWidget *parent)
    : Page({.id = u"dossier"_s,
            .name = {"ui::DossierPage", QT_TRANSLATE_NOOP("ui::DossierPage", "Dossier")},
            .icon = u"document-properties"_s,
            .shortcut = QKeySequence(u"Alt+7"_s)}, // after the pages with Ctrl, from 0 down
           parent)
    , m_session(session)
    , m_rules(dossier::loadRulebook().value_or(dossier::Rulebook{}))
    , m_acts(new DossierActs(session, m_rules, this))
    , m_models(new DossierListModel(this))
    , m_sheetModel(new SheetModel(m_rules, this))
    , m_changesModel(new DifferenceModel(m_rules, this))
    , m_clauseModel(new ClauseModel(m_rules, this))
    , m_compare(new CompareBar(this))
    , m_list(new TableView(this))
    , m_listState(new StateView(m_list, this))
    , m_index(new QTabBar(this))
    , m_sheet(new TableView(this))
    , m_changes(new TableView(this))
    , m_gauge(new Gauge(this))
    , m_clauses(new TableView(this))
    , m_detail(new ClauseDetail(m_rules, this))
{
    m_compare->hide();
    buildPanes();
    setFocusProxy(m_list);
    connectParts();
    retranslate();
}

QString DossierPage::summary() const
{
    const QString models = tr("%n model(s)", nullptr, m_models->rowCount());
    return m_shown ? models + u" · "_s
            + (m_shown->dated.version.number > 0
                   ? tr("%1, version %2").arg(m_shown->model.name).arg(m_shown->dated.version.number)
                   : m_shown->model.name)
                   : models;
}

QWidget *DossierPage::header()
{
    return m_compare;
}

bool DossierPage::canChange() const
{
    return m_shown && !m_session.isReadOnly() && !m_compare->day().isValid();
}

void DossierPage::refresh()
{
    readAll();
    Q_EMIT summaryChanged();
}

void DossierPage::readAll()
{
    const auto models = dossier::models(m_session.reader());
    if (!models)
        return m_listState->showError(failureText(models.error(), tr("Reading the models")), [this] { refresh(); });
    std::vector<DossierRow> rows;
    for (const registry::Model &model : *models) {
        const auto dated = dossier::readDossier(m_session.reader(), model.id, m_compare->day());
        const dossier::DatedDossier known = dated ? *dated : dossier::DatedDossier{};
        const auto state = completenessOf(known.dossier, dossier::isDerived(model), m_rules);
        rows.push_back({.model = model,
                        .version = known.version.number,
                        .percent = state.percent,
                        .missing = state.count(dossier::ClauseState::State::Missing)});
    }
    keepPlace(*m_list, [&] { m_models->setRows(std::move(rows)); });
    if (m_list->currentRow() < 0 && m_models->rowCount() > 0)
        m_list->goToRow(0);
    showListState();
    showModel(m_list->currentRow());
}

void DossierPage::showListState()
{
    if (m_models->rowCount() > 0)
        return m_listState->showContent();
    m_listState->showEmpty({.sentence = tr("A model of the register has its dossier here."),
                            .button = tr("Open Registry")},
                           [this] { Q_EMIT navigate({u"registry"_s, {}}); });
}

bool DossierPage::readShown(const registry::Model &model)
{
    auto dated = dossier::readDossier(m_session.reader(), model.id, m_compare->day());
    auto documents = dossier::documentsOf(m_session.reader(), model.id);
    if (!dated || !documents) {
        m_shown.reset();
        m_sheetState->showError(failureText(dated ? documents.error() : dated.error(), tr("Reading the dossier")),
                                [this] { refresh(); });
        return false;
    }
    auto state = completenessOf(dated->dossier, dossier::isDerived(model), m_rules);
    m_shown = ShownDossier{model, std::move(*dated), std::move(state), std::move(*documents)};
    return true;
}

void DossierPage::showModel(int row)
{
    if (row < 0 || row >= m_models->rowCount()) {
        m_shown.reset();
        tellShown(*m_sheetState, {});
        m_sheetModel->clear();
        m_clauseModel->setState({});
        m_detail->clear();
        showSheetState();
        return;
    }
    if (!readShown(m_models->rowAt(row).model))
        return;
    tellShown(*m_sheetState, dossier::objectOf(m_shown->model.id));
    showSheet();
    showChanges();
    keepPlace(*m_clauses, [this] { m_clauseModel->setState(m_shown->state); });
    if (m_clauses->currentRow() < 0 && m_clauseModel->rowCount() > 0)
        m_clauses->goToRow(0);
    showClause(m_clauses->currentRow());
    const int percent = m_shown->state.percent;
    m_gauge->setShare(percent, tr("complete"), percent == 100 ? Role::Good : Role::Text);
    showSheetState();
    Q_EMIT summaryChanged();
}

void DossierPage::showSheet()
{
    keepPlace(*m_sheet, [this] { m_sheetModel->show(*m_shown); });
    spanHeadings();
    if (m_sheet->currentRow() < 0 && m_sheetModel->rowCount() > 0)
        m_sheet->goToRow(0);
    showPart();
}

/// Section and entry rows run across the sheet.
void DossierPage::spanHeadings()
{
    m_sheet->clearSpans();
    for (int row = 0; row < m_sheetModel->rowCount(); ++row) {
        if (m_sheetModel->isHeading(row))
            m_sheet->setSpan(row, 0, 1, SheetModel::ColumnCount);
    }
}

void DossierPage::showChanges()
{
    const QDate earlier = m_compare->earlier();
    const bool compares = earlier.isValid();
    m_index->setVisible(!compares);
    m_sheet->setVisible(!compares);
    m_changes->setVisible(compares);
    if (!compares)
        return;
    const auto before = dossier::readDossier(m_session.reader(), m_shown->model.id, earlier);
    keepPlace(*m_changes, [&] {
        m_changesModel->show(before ? before->dossier : dossier::Dossier{}, m_shown->dated.dossier, m_shown->documents);
    });
}

void DossierPage::showSheetState()
{
    const QDate day = m_compare->day();
    m_sheetState->setNotice(m_session.isReadOnly() ? tr("Open for reading only: nothing can be changed.")
                                : day.isValid()    ? tr("As of %1, not as it is now.").arg(day.toString(Qt::ISODate))
                                                   : QString(),
                            day.isValid() ? tr("Back to now") : QString(), [this] { m_compare->setDay({}); });
    if (!m_shown)
        return m_sheetState->showEmpty({.sentence = tr("No model is chosen.")});
    if (m_compare->earlier().isValid() && m_changesModel->rowCount() == 0)
        return m_sheetState->showFiltered(tr("changes since %1").arg(m_compare->earlier().toString(Qt::ISODate)),
                                          [this] { m_compare->setEarlier({}); });
    m_sheetState->showContent();
}

void DossierPage::showClause(int row)
{
    if (!m_shown || row < 0 || row >= m_clauseModel->rowCount())
        return m_detail->clear();
    m_detail->show(m_clauseModel->stateAt(row), m_shown->dated.dossier, canChange());
}

/// The index shows in which section the current row stands.
void DossierPage::showPart()
{
    const QSignalBlocker quiet(m_index); // it follows the sheet here, and does not lead it
    const int row = m_sheet->currentRow();
    if (row >= 0 && row < m_sheetModel->rowCount() && m_index->count() > 0)
        m_index->setCurrentIndex(static_cast<int>(m_sheetModel->rowAt(row).section));
}

void DossierPage::goToSection(int tab)
{
    const int row = tab >= 0 ? m_sheetModel->rowOf(static_cast<Section>(tab)) : -1;
    if (row < 0)
        return;
    m_sheet->goToRow(row);
    m_sheet->scrollTo(m_sheetModel->index(row, 0), QAbstractItemView::PositionAtTop);
}

void DossierPage::goTo(const dossier::Lack &lack)
{
    if (m_compare->earlier().isValid())
        m_compare->setEarlier({});
    if (const int row = m_sheetModel->rowOf(lack); row >= 0) {
        m_sheet->goToRow(row);
        m_sheet->setFocus(Qt::OtherFocusReason);
    }
}

void DossierPage::open(const QVariantMap &filter)
{
    m_compare->setDay(filter.value(u"on"_s).toDate());
    m_compare->setEarlier(filter.value(u"since"_s).toDate());
    refresh();
    if (filter.contains(u"model"_s)) {
        const int row = m_models->rowOf(static_cast<registry::ModelId>(filter.value(u"model"_s).toLongLong()));
        if (row >= 0)
            m_list->goToRow(row);
    }
    if (const int row = rowOfId(*m_clauses, filter.value(u"clause"_s)); row >= 0)
        m_clauses->goToRow(row);
}

bool DossierPage::closeInnermost()
{
    if (m_compare->earlier().isValid()) {
        m_compare->setEarlier({});
        return true;
    }
    if (!m_compare->day().isValid())
        return false;
    m_compare->setDay({});
    return true;
}

/// The text beside the clauses holds colours of its own.
void DossierPage::recolour()
{
    showClause(m_clauses->currentRow());
}

void DossierPage::retranslate()
{
    while (m_index->count() < static_cast<int>(dossier::sectionCount))
        m_index->addTab({});
    for (int tab = 0; tab < m_index->count(); ++tab)
        m_index->setTabText(tab, localised(m_rules.words.section(static_cast<Section>(tab))));
    m_index->setAccessibleName(tr("Sections of the dossier"));
    m_compare->retranslate();
    m_models->retranslate();
    m_sheetModel->retranslate();
    spanHeadings();
    m_changesModel->retranslate();
    m_clauseModel->retranslate();
    m_detail->retranslate();
    m_list->setAccessibleName(tr("Models"));
    m_sheet->setAccessibleName(tr("What the dossier says"));
    m_changes->setAccessibleName(tr("What changed"));
    m_clauses->setAccessibleName(tr("What is asked, and how it is answered"));
    m_gauge->setShare(m_clauseModel->percent(), tr("complete"),
                      m_clauseModel->percent() == 100 ? Role::Good : Role::Text);
    showListState();
    showSheetState();
}

} // namespace ui
