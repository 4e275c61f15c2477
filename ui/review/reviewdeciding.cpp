// How the Review page decides, goes on, and takes back.
#include "app/review/bulkdecision.h"
#include "app/review/reviewstore.h"
#include "app/workspace/session.h"
#include "ui/reading/decisionwords.h"
#include "ui/reading/readingpane.h"
#include "ui/review/bulkdialog.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/drafts.h"
#include "ui/review/queuepane.h"
#include "ui/review/reviewpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace ui {

using State = review::QueueFilter::State;

namespace {

QString missingText(review::Missing missing)
{
    switch (missing) {
    case review::Missing::Risk: return ReviewPage::tr("A problem needs a risk code.");
    case review::Missing::Reason: return ReviewPage::tr("A reason is required for this.");
    case review::Missing::Note: return ReviewPage::tr("A note is required for this.");
    case review::Missing::Severity: return ReviewPage::tr("A severity is required for this.");
    }
    return {};
}

/// What came of a decision about many. \a undo: the key that takes it back; without one it would take back another.
QString bulkText(const review::BulkOutcome &outcome, const QString &undo)
{
    if (!outcome.act)
        return ReviewPage::tr("Nothing was decided: meanwhile others hold these or have decided about them.");
    QString words = ReviewPage::tr("Decided about %Ln generations at one stroke. %1 takes it back.", nullptr,
                                   static_cast<int>(outcome.decided))
                        .arg(undo);
    const qint64 left = outcome.held + outcome.settled;
    if (left == 0)
        return words;
    return words + u' ' + ReviewPage::tr("Left out: %1, which others hold or have decided.").arg(left);
}

/// \a decision as something that is begun, with nothing chosen yet.
review::Draft draftOf(const review::Decision &decision)
{
    return {.disposition = {},
            .risk = decision.risk,
            .further = decision.further,
            .severity = decision.severity,
            .reason = decision.reason,
            .note = decision.note};
}

} // namespace

void ReviewPage::decide(review::Disposition disposition)
{
    if (!m_item || m_session.isReadOnly())
        return;
    const review::Decision decision = m_decision->decision(disposition);
    const auto missing = m_policy.missing(decision);
    if (!missing)
        return handIn(decision);
    m_decision->choose(disposition);
    m_decision->ask(*missing);
    Q_EMIT message(missingText(*missing) + u' ' + tr("Then %1.").arg(keyOf(u"review.handIn"_s)));
}

/// What is chosen and was not complete; nothing chosen: the decision in force once more, with what has changed of it.
void ReviewPage::handInChosen()
{
    if (!m_item)
        return;
    if (const auto chosen = m_decision->chosen())
        decide(*chosen);
    else if (m_item->inForce)
        decide(m_item->inForce->disposition == review::Disposition::Confirmed ? review::Disposition::Illegal
                                                                              : m_item->inForce->disposition);
    else
        Q_EMIT message(tr("Choose a disposition first."));
}

bool ReviewPage::leavesQueue(review::Disposition disposition) const
{
    switch (m_queue->filter().state) {
    case State::Decided:
    case State::Any: return false;
    case State::SecondOpinion: return disposition != review::Disposition::SecondOpinion;
    case State::Appealed: // neither answers an appeal
        return disposition != review::Disposition::SecondOpinion && disposition != review::Disposition::Unclear;
    default: return true;
    }
}

/// The next item is on screen before the writer has the decision: what the writer refuses comes back with a message.
void ReviewPage::handIn(const review::Decision &decision)
{
    const GenerationId generation = m_item->generation;
    const review::Circumstances circumstances{.purpose = isBlind() ? review::Purpose::Blind : review::Purpose::Review,
                                              .seconds = static_cast<int>(m_looking.elapsed() / 1000)};
    m_last = Made{generation, decision};
    m_drafts->forget(generation);
    m_item.reset();
    if (m_decision->isAncestorOf(focusWidget())) // out of the note, so that the next key decides
        m_queue->table()->setFocus(Qt::OtherFocusReason);
    m_queue->goOnFrom(generation, leavesQueue(decision.disposition));
    m_session
        .write([=](db::Database &database, journal::Journal &journal) {
            return review::ReviewStore(database, journal).decide(generation, decision, circumstances);
        })
        .then(this, [this, generation, decision](const Result<ReviewEventId> &event) {
            if (event)
                return Q_EMIT message(
                    tr("G-%1: %2").arg(qint64(generation)).arg(dispositionText(decision.disposition)));
            m_drafts->keep(generation, draftOf(decision)); // what was typed is not lost with what was refused
            refresh();
            Q_EMIT message(tr("G-%1: %2")
                               .arg(qint64(generation))
                               .arg(failureText(event.error(), tr("Recording the decision")).sentence));
        });
}

/// What is chosen for this item, else what was decided last, for all that are like it.
void ReviewPage::decideAlike()
{
    if (m_session.isReadOnly() || isBlind())
        return;
    std::optional<Made> made = m_last;
    if (m_item && m_decision->chosen())
        made = Made{m_item->generation, m_decision->decision(*m_decision->chosen())};
    if (!made)
        return Q_EMIT message(tr("Decide about one first. Then this decides the same about all that are like it."));
    if (const auto missing = m_policy.missing(made->decision)) {
        m_decision->ask(*missing);
        return Q_EMIT message(missingText(*missing));
    }
    auto *dialog = new BulkDialog(m_session, m_knowledge, made->generation, made->decision, window());
    dialog->setCover(m_reading->cover());
    connect(dialog, &BulkDialog::wanted, this,
            [this](const std::vector<GenerationId> &generations, const review::Decision &decision) {
                m_session
                    .write([=](db::Database &database, journal::Journal &journal) {
                        return review::decideTogether(database, journal, generations, decision);
                    })
                    .then(this, [this](const Result<review::BulkOutcome> &outcome) {
                        if (!outcome)
                            return Q_EMIT message(failureText(outcome.error(), tr("Recording the decision")).sentence);
                        refresh();
                        Q_EMIT message(bulkText(*outcome, keyOf(u"review.undo"_s)));
                    });
            });
    dialog->open();
}

void ReviewPage::reverse(bool undo)
{
    m_session
        .write([=](db::Database &database, journal::Journal &journal) {
            review::ReviewStore reviews(database, journal);
            return undo ? reviews.undo() : reviews.redo();
        })
        .then(this, [this, undo](const Result<std::optional<review::Reversed>> &done) {
            if (!done)
                return Q_EMIT message(failureText(done.error(), tr("Recording the decision")).sentence);
            if (!*done)
                return Q_EMIT message(undo ? tr("Nothing to undo") : tr("Nothing to redo"));
            m_last.reset(); // what was taken back is no example for others
            showReversed(undo, **done);
        });
}

/// What was typed and chosen for the decision that was taken back need not be typed again.
void ReviewPage::bringBack(GenerationId generation)
{
    if (!m_item || m_item->generation != generation || isBlind())
        return;
    const auto undone = std::ranges::find_last_if(m_item->history, [this](const review::ReviewEvent &event) {
        return event.kind == review::ReviewEvent::Kind::Undo && event.of == review::ReviewEvent::Kind::Decide
            && event.actor == m_session.officer();
    });
    if (undone.empty())
        return;
    const review::Decision &decision = undone.front().decision;
    if (decision.note.isEmpty() && decision.reason.isEmpty() && decision.further.isEmpty())
        return;
    review::Draft draft = draftOf(decision);
    if (draft.risk.isEmpty())
        draft.risk = m_item->primaryRisk;
    m_decision->restore(draft);
}

/// What was undone waits in its queue again; what was redone has left it.
void ReviewPage::showReversed(bool undo, const review::Reversed &reversed)
{
    refresh();
    const bool hides = undo && reversed.purpose == review::Purpose::Blind; // what others decided is to stay unseen
    const bool isInQueue = (!hides || isBlind()) && m_queue->goTo(reversed.generation);
    if (hides && !isInQueue)
        m_queue->setFilter({.state = State::Blind, .only = {reversed.generation}},
                           u"G-%1"_s.arg(qint64(reversed.generation)));
    else if (undo && !isInQueue)
        open({{QStringLiteral("id"), qlonglong(reversed.generation)}});
    else if (m_item && m_item->generation == reversed.generation)
        showItem(reversed.generation);
    if (undo && reversed.of == review::ReviewEvent::Kind::Decide)
        bringBack(reversed.generation);
    else if (!undo)
        m_drafts->keep(reversed.generation, std::nullopt);
    if (reversed.generations > 1)
        return Q_EMIT message((undo ? tr("Undone for %Ln generations", nullptr, int(reversed.generations))
                                    : tr("Redone for %Ln generations", nullptr, int(reversed.generations))));
    Q_EMIT message((undo ? tr("Undone: G-%1") : tr("Redone: G-%1")).arg(qint64(reversed.generation)));
}

} // namespace ui
