#pragma once

#include "app/review/queue.h"
#include "ui/reading/explainer.h"
#include "ui/shell/page.h"

#include <map>

namespace detect {
struct RulePack;
class Taxonomy;
} // namespace detect
namespace workspace {
class Session;
}
class QTabBar;

namespace ui {

class DecisionPanel;
class FilterChips;
class HistoryList;
class QueueModel;
class ReadingPane;
class StateView;
class TableView;
class WaitingCount;
class WhyPanel;

/// Where officers decide: the queue, the generation with what was found in it, why, and the decision.
///
/// Destination filter: "id" (qlonglong: a generation), "riskClass" ("A.1"), "day" (QDate), "service",
/// "state" ("to_decide", "second_opinion", "decided", "any"), "by" ("rules", "models"), "only" (a list of
/// generations, flagged or not, in their order) with "name".
class ReviewPage : public Page
{
    Q_OBJECT

public:
    /// Borrows all three. \a packs: for the titles and explanations of the rules that flagged.
    ReviewPage(workspace::Session &session, const detect::Taxonomy &taxonomy,
               const std::vector<detect::RulePack> &packs, QWidget *parent = nullptr);

    QString summary() const override;
    int waiting() const override;
    QWidget *header() override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    bool isLoading() const override; ///< pictures are on their way, or what waits is being counted
    void retranslate() override;
    void open(const QVariantMap &filter) override;
    std::optional<Destination> jump(const QString &text) const override;
    bool closeInnermost() override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void connectParts();
    void connectReading();
    void setFilter(const review::QueueFilter &filter);
    void showFilter();
    void registerFilters(Actions &actions);
    void findPlaces();
    void showQueue();
    void showItem(GenerationId generation);
    void showNothing();
    void keepNote();
    void loadRaw();
    void decide(review::Disposition disposition);
    void reverse(bool undo);
    void reveal(int span);
    void step(int direction);
    void afterWrite(GenerationId generation, const QString &words);

    workspace::Session &m_session;
    const detect::Taxonomy &m_taxonomy;
    const std::vector<detect::RulePack> &m_packs;
    Explainer m_explainer;
    WaitingCount *m_waiting;
    std::optional<Item> m_item;
    std::map<GenerationId, QString> m_notes; ///< typed, not recorded
    QString m_listName; ///< of the generations that the queue is narrowed to
    int m_rowAfterDecision = -1; ///< where the next item stands once the decided one has left the queue

    QueueModel *m_model;
    FilterChips *m_chips;
    QTabBar *m_states;
    TableView *m_table;
    StateView *m_tableState;
    ReadingPane *m_reading;
    WhyPanel *m_why;
    DecisionPanel *m_decision;
    HistoryList *m_history;
};

} // namespace ui
