#pragma once

#include "app/knowledge/knowledge.h"
#include "app/registry/regimes.h"
#include "app/registry/status.h"
#include "app/workspace/session.h"
#include "ui/registry/registryview.h"

#include <QKeySequence>

#include <functional>

namespace ui {

class ModelActions;
class PaperActions;
class PresetActions;
class RegistryActions;
class RegistryDetail;
class RegistryFilterBar;
class RegistryModel;
class StateView;
class TableView;

/// The filings, licences and reports of each service: what is in force, what is missing, what is due next.
///
/// Filter keys: "id" (an item's id), "service", "model", "algorithm" (their ids), "show" ("all", "needs-action",
/// "pending", "in-force", "ended"), "on" (QDate: as of that day).
class RegisterView : public RegistryView
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    RegisterView(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("register"); }
    QString title() const override;
    QString summary() const override;
    int waiting() const override; ///< rows that need action
    QWidget *header() override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    void retranslate() override;
    void recolour() override;
    void open(const QVariantMap &filter) override;
    bool closeInnermost() override;

private:
    /// What an officer does to the register; off where it is only read.
    struct EditAction
    {
        const char *id;
        const char *text;
        const char *icon;
        std::function<void()> act;
        QKeySequence keys = {};
        bool isPrimary = false;
    };

    void put(Actions &actions, const EditAction &edit);
    void registerItemActions(Actions &actions);
    void buildPanes();
    void connectParts();
    void readStatuses();
    void spanServices();
    void showState();
    void showRow(int row);
    void showItem(const registry::ItemStatus &status, const registry::RegistryItem &item);
    void goTo(int row);
    void connectActions();
    void connectTabs();
    void connectModelTabs();
    void add();
    void addItem();
    void edit();
    void move();
    void recordEvent();
    void markDone();
    void editVersion(registry::ModelVersionId id);
    void editLink(registry::ModelId model);
    int currentRow() const; ///< -1: none
    const registry::RegistryItem *currentItem() const;
    /// Runs \a act with the chosen item, if one is chosen and it may be changed.
    template <typename Act>
    void onItem(const Act &act)
    {
        if (const registry::RegistryItem *item = currentItem(); item && !m_session.isReadOnly())
            act(*item);
    }
    QDate today() const { return shanghaiDay(m_session.clock()()); }

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    registry::Register m_register;
    registry::RegimeTable m_regimes;
    registry::KindTable m_kinds; ///< with what the workspace sets otherwise
    RegistryModel *m_model;
    RegistryActions *m_actions;
    PaperActions *m_papers;
    ModelActions *m_models;
    PresetActions *m_presets;
    RegistryFilterBar *m_filter;
    TableView *m_table;
    StateView *m_state;
    RegistryDetail *m_detail;
};

} // namespace ui
