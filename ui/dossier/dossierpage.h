#pragma once

#include "app/workspace/session.h"
#include "ui/dossier/dossierwords.h"
#include "ui/shell/page.h"

class QTabBar;

namespace ui {

class ClauseDetail;
class ClauseModel;
class CompareBar;
class DifferenceModel;
class DossierActs;
class DossierListModel;
class Gauge;
class SheetModel;
class StateView;
class TableView;

/// What an inspection may ask about each model, how complete the answers are clause by clause, and what changed between
/// two days.
///
/// Filter keys: "model" (a model's id), "on" and "since" (QDate), "clause" (an id of clauses.toml).
class DossierPage : public Page
{
    Q_OBJECT

public:
    /// Borrows \a session, which must outlive it.
    explicit DossierPage(workspace::Session &session, QWidget *parent = nullptr);

    QString summary() const override;
    QWidget *header() override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    void retranslate() override;
    void recolour() override;
    void open(const QVariantMap &filter) override;
    bool closeInnermost() override;

    DossierActs &acts() const { return *m_acts; }

private:
    struct Doing;

    QWidget *sheetPane();
    void buildPanes();
    QWidget *completenessPane();
    void connectParts();
    void connectClauses();
    void add(Actions &actions, const Doing &doing);
    void registerFiles(Actions &actions);
    void readAll();
    void showModel(int row);
    bool readShown(const registry::Model &model);
    void showSheet();
    void showChanges();
    void showListState();
    void showSheetState();
    void showClause(int row);
    void goTo(const dossier::Lack &lack);
    void goToSection(int tab);
    void editRow(int row);
    void removeRow();
    void saveDocument();
    void spanHeadings();
    void showPart();
    bool canChange() const; ///< not read-only, and the dossier of today is shown

    workspace::Session &m_session;
    const dossier::Rulebook m_rules;
    std::optional<ShownDossier> m_shown;
    DossierActs *m_acts;
    DossierListModel *m_models;
    SheetModel *m_sheetModel;
    DifferenceModel *m_changesModel;
    ClauseModel *m_clauseModel;
    CompareBar *m_compare;
    TableView *m_list;
    StateView *m_listState;
    QTabBar *m_index; ///< jumps to the sections of the sheet
    TableView *m_sheet;
    TableView *m_changes;
    StateView *m_sheetState;
    Gauge *m_gauge;
    TableView *m_clauses;
    ClauseDetail *m_detail;
};

} // namespace ui
