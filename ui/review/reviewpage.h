#pragma once

#include "app/review/policy.h"
#include "app/review/queue.h"
#include "app/review/reviewstore.h"
#include "ui/reading/explainer.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QPointer>

struct Knowledge;
namespace workspace {
class Session;
}

namespace ui {

class DecisionPanel;
class Drafts;
class ExposureMeter;
class FormDialog;
class HandoverActions;
class HistoryList;
class QueuePane;
class ReadingPane;
class WhyPanel;

/// Where officers decide: the queues, the generation with what was found in it, why, and the decision.
///
/// Destination filter: "id" (qlonglong: a generation), "riskClass" ("A.1"), "day" (QDate), "service",
/// "state" (as review::name() of a state says it), "by" ("rules", "models"), "query", "only" (a list of generations,
/// flagged or not, in their order) with "name".
class ReviewPage : public Page
{
    Q_OBJECT

public:
    /// Borrows both. \a knowledge: the titles of risks, the explanations of the rules that flagged, the reasons.
    ReviewPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);
    ~ReviewPage() override;

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

    QueuePane *queue() const { return m_queue; }
    FormDialog *dialog() const; ///< the one that is open; nullptr: none
    void setPauseMinutes(int minutes); ///< of work, after which a pause is spoken of; 0: never

Q_SIGNALS:
    void pauseChosen(int minutes);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void connectParts();
    void connectReading();
    void registerDeciding(Actions &actions);
    void registerMoving(Actions &actions);
    void registerReading(Actions &actions);
    void registerDesk(Actions &actions);
    void registerFilters(Actions &actions);
    QString keyOf(const QString &id) const;
    void showKeys();
    void filterBy(review::QueueFilter::By by);
    void findPlaces();

    void showItem(GenerationId generation);
    void showDecision();
    void showNothing();
    QString noticeOfItem() const;
    void loadRaw();
    void reveal(int span);
    void comeBack();
    bool isBlind() const;

    void decide(review::Disposition disposition);
    void handIn(const review::Decision &decision);
    void handInChosen();
    bool leavesQueue(review::Disposition disposition) const;
    void decideAlike();
    void reverse(bool undo);
    void bringBack(GenerationId generation);
    void showReversed(bool undo, const review::Reversed &reversed);
    void keepDraft();

    void startMark();
    void mark(bool inOutput, size_t begin, size_t end);
    void unmark();

    void claim();
    void assign();
    void appeal();
    void showUser();
    void saveQueue();
    void removeQueue();
    void narrow();
    void setPause();
    void setPolicy();
    void show(FormDialog *dialog);

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    Explainer m_explainer;
    Drafts *m_drafts;
    HandoverActions *m_handover;
    QPointer<Actions> m_actions;
    std::optional<Item> m_item;
    std::optional<review::OpenAppeal> m_appeal; ///< against the decision about it
    review::Policy m_policy;
    struct Made
    {
        GenerationId generation{};
        review::Decision decision;
    };
    std::optional<Made> m_last; ///< the decision that was handed in last, to be made about others like it
    QElapsedTimer m_looking; ///< since the item came on screen
    bool m_isBack = false;   ///< where the officer left off the last time was looked up
    bool m_isBackInNote = false; ///< that was in the note: the page gets the focus for it

    QueuePane *m_queue;
    ReadingPane *m_reading;
    WhyPanel *m_why;
    DecisionPanel *m_decision;
    HistoryList *m_history;
    ExposureMeter *m_exposure;
    QPointer<FormDialog> m_dialog;
};

} // namespace ui
