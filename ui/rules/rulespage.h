#pragma once

#include "app/detect/packstore.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QTextBrowser;

namespace ui {

class BacktestPane;
class DraftActions;
class DraftsBar;
class HitsChart;
class PackEditor;
class PackModel;
class RescanRun;
class RuleModel;
class RulesLoader;
class StateView;
class TableView;
class TestBox;
class Text;

/// The rule packs: which are on, what each rule looks for and why, what it found so far, and a box to
/// try a text against them. In the place of all that, a pack while it is written.
///
/// Filter keys: "id" (a pack version's row id), "pack" (a pack's id: "pii"), "rule" (a rule's id, together with
/// "pack"), "text" (to try).
class RulesPage : public Page
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    RulesPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);

    QString summary() const override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    bool isLoading() const override;
    void retranslate() override;
    void recolour() override;
    void open(const QVariantMap &filter) override;
    bool closeInnermost() override;

private:
    QWidget *buildPacks();
    QWidget *buildWork();
    QWidget *buildRules();
    void connectParts();
    void connectRescan();
    void showSnapshot();
    void buildStack(QWidget *panes);
    void connectEditing();
    void registerEditing(Actions &actions);
    void showDrafts();
    void showNotice();
    void showPack();
    void showSheet();
    void showEmpty();
    const detect::RegisteredPack *chosenPack() const; ///< nullptr: none
    void toggle();
    void tryChosen();
    void setState(detect::RulePackId id, detect::PackState state);
    void auditLibrary();
    static QString stateMessage(detect::PackState state);
    void registerStarters();
    void goTo(const QString &pack, const QString &rule);

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    RulesLoader *m_loader;
    RescanRun *m_rescan;
    PackModel *m_packModel;
    RuleModel *m_ruleModel;
    TableView *m_packs;
    StateView *m_packState;
    QPushButton *m_try;
    QPushButton *m_shadow;
    QPushButton *m_toggle;
    QStackedWidget *m_work; ///< the rules of the chosen pack, or a back-test
    BacktestPane *m_backtest;
    Text *m_hint;
    TableView *m_rules;
    Text *m_sheetTitle;
    QTextBrowser *m_sheet;
    HitsChart *m_hits;
    TestBox *m_test;
    QStackedLayout *m_stack; ///< the rules, or the editor
    DraftsBar *m_draftsBar;
    PackEditor *m_editor;
    DraftActions *m_drafts;
    QVariantMap m_wanted; ///< a filter that came before the rules were read
};

} // namespace ui
