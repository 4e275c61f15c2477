#pragma once

#include "app/search/facets.h"
#include "app/search/savedqueries.h"
#include "ui/reading/explainer.h"
#include "ui/shell/page.h"

#include <QPointer>

namespace detect {
struct RulePack;
class Taxonomy;
} // namespace detect
namespace workspace {
class Session;
}
class QTabBar;
class QVBoxLayout;

namespace ui {

class FacetPanel;
class FormDialog;
class QueryBar;
class ReadingPane;
class ResultModel;
class SearchRunner;
class StateView;
class TableView;

/// Everything that was ever imported, searched: the query, what it finds day by day and by its most
/// frequent values, the list, and the generation that is chosen in it.
///
/// Destination filter: "query" (QString: as it is typed), "id" (qlonglong: a generation).
class InvestigatePage : public Page
{
    Q_OBJECT

public:
    /// Borrows all three. \a packs: for the titles of the rules that flagged.
    InvestigatePage(workspace::Session &session, const detect::Taxonomy &taxonomy,
                    const std::vector<detect::RulePack> &packs, QWidget *parent = nullptr);
    ~InvestigatePage() override;

    QString summary() const override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    bool isLoading() const override;
    void retranslate() override;
    void open(const QVariantMap &filter) override;
    std::vector<NamedPlace> places() const override;
    bool closeInnermost() override;

    FormDialog *dialog() const; ///< the one that is open; null: none

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    QWidget *buildList();
    void connectParts();
    void connectRunner();
    void connectReading();
    void registerReading(Actions &actions);
    void registerConversation(Actions &actions);
    void ask(const search::Query &query);
    void askAgain();
    void showState();
    void showNothingFound();
    void showSummary(const search::Summary &summary);
    void showItem(int row);
    void showAttempt(GenerationId generation);
    void loadRaw();
    void readSaved();
    void learnValues(const search::Facets &facets);
    void saveQuery();
    void removeSaved(search::SavedQueryId id);
    void exportResult();
    void openInReview();
    void openIncident();
    void openUserOf(const QString &user);
    void showUsers(const QString &user);
    std::optional<GenerationId> newest() const;

    workspace::Session &m_session;
    const detect::Taxonomy &m_taxonomy;
    const std::vector<detect::RulePack> &m_packs;
    Explainer m_explainer;
    std::vector<search::SavedQuery> m_saved;
    std::optional<search::Summary> m_summary;
    std::optional<Failure> m_failure;
    std::optional<size_t> m_emptiedBy; ///< the part of the query without which something would be found
    std::optional<GenerationId> m_newestAsked; ///< the newest generation when the query was asked
    std::optional<Item> m_item;
    bool m_wasShown = false;
    bool m_wantsList = false; ///< the keyboard goes to the list once there is one

    SearchRunner *m_runner;
    ResultModel *m_model;
    QueryBar *m_query;
    FacetPanel *m_facets;
    QTabBar *m_order;
    TableView *m_table;
    StateView *m_state;
    ReadingPane *m_reading;
    QWidget *m_readingPane;
    QVBoxLayout *m_readingLayout;
    QPointer<FormDialog> m_dialog;
    QAction *m_save = nullptr;
    QAction *m_export = nullptr;
};

} // namespace ui
