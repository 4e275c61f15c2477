// What surrounds deciding on the Review page: taking and giving items, contesting decisions, keeping queues, the
// policy.
#include "app/review/savedqueues.h"
#include "app/workspace/session.h"
#include "ui/reading/readingpane.h"
#include "ui/review/exposuremeter.h"
#include "ui/review/queuepane.h"
#include "ui/review/reviewdialogs.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/actions.h"
#include "ui/users/userdialog.h"
#include "ui/widgets/emptystate.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr size_t claimedAtOnce = 50;
constexpr Moment claimLasts = 8 * 3'600'000; // ms: a shift

} // namespace

void ReviewPage::registerDesk(Actions &actions)
{
    const auto add = [&](const QString &id, const char *text, const QString &keys, void (ReviewPage::*act)()) {
        QList<QKeySequence> shortcuts;
        if (!keys.isEmpty())
            shortcuts = {QKeySequence(keys)};
        connect(actions.add({.id = id, .text = {"ui::ReviewPage", text}, .shortcuts = shortcuts}, this),
                &QAction::triggered, this, act);
    };
    add(u"review.claim"_s, QT_TRANSLATE_NOOP("ui::ReviewPage", "Take the next 50 items for this shift"), u"Shift+C"_s,
        &ReviewPage::claim);
    add(u"review.assign"_s, QT_TRANSLATE_NOOP("ui::ReviewPage", "Give items to an officer…"), u"Shift+G"_s,
        &ReviewPage::assign);
    add(u"review.appeal"_s, QT_TRANSLATE_NOOP("ui::ReviewPage", "Contest the decision…"), u"A"_s, &ReviewPage::appeal);
    add(u"review.user"_s, QT_TRANSLATE_NOOP("ui::ReviewPage", "Measures against this user…"), u"Y"_s,
        &ReviewPage::showUser);
    add(u"review.saveQueue"_s, QT_TRANSLATE_NOOP("ui::ReviewPage", "Keep this queue…"), u"Ctrl+S"_s,
        &ReviewPage::saveQueue);
    add(u"review.removeQueue"_s, QT_TRANSLATE_NOOP("ui::ReviewPage", "Remove this queue"), {},
        &ReviewPage::removeQueue);
    add(u"review.filter"_s, QT_TRANSLATE_NOOP("ui::ReviewPage", "Narrow the queue…"), u"/"_s, &ReviewPage::narrow);
    add(u"review.pause"_s, QT_TRANSLATE_NOOP("ui::ReviewPage", "A word about a pause…"), {}, &ReviewPage::setPause);
    add(u"review.policy"_s, QT_TRANSLATE_NOOP("ui::ReviewPage", "What a decision must say…"), {},
        &ReviewPage::setPolicy);
}

FormDialog *ReviewPage::dialog() const
{
    return m_dialog;
}

void ReviewPage::show(FormDialog *dialog)
{
    m_dialog = dialog;
    dialog->open();
}

void ReviewPage::claim()
{
    const std::vector<GenerationId> next = m_queue->following(20 * claimedAtOnce);
    if (next.empty() || m_session.isReadOnly())
        return;
    const Moment until = m_session.clock()() + claimLasts;
    m_session
        .write([next, until](db::Database &database, journal::Journal &journal) {
            return review::ReviewStore(database, journal).claim(next, until, claimedAtOnce);
        })
        .then(this, [this](const Result<std::vector<GenerationId>> &taken) {
            if (!taken)
                return Q_EMIT message(failureText(taken.error(), tr("Taking items")).sentence);
            refresh();
            Q_EMIT message(taken->empty() ? tr("None of these is free: somebody has them already.")
                                          : tr("%Ln items are yours for eight hours.", nullptr, int(taken->size())));
        });
}

void ReviewPage::assign()
{
    const std::vector<GenerationId> following = m_queue->following(1000);
    if (following.empty() || m_session.isReadOnly())
        return;
    auto *dialog = new AssignDialog(review::officers(m_session.reader()).value_or(QStringList()),
                                    static_cast<int>(following.size()), window());
    connect(dialog, &FormDialog::submitted, this, [this, dialog, following] {
        const std::vector<GenerationId> given(following.begin(), following.begin() + dialog->count());
        dialog->await(m_session.write(
                          [given, officer = dialog->officer()](db::Database &database, journal::Journal &journal) {
                              return review::ReviewStore(database, journal).assign(given, officer);
                          }),
                      tr("Giving items"));
    });
    connect(dialog, &QDialog::accepted, this, &ReviewPage::refresh);
    show(dialog);
}

void ReviewPage::appeal()
{
    if (!m_item || m_session.isReadOnly() || isBlind())
        return;
    if (!m_item->inForce)
        return Q_EMIT message(tr("There is no decision to contest."));
    auto *dialog = new AppealDialog(m_item->generation, window());
    connect(dialog, &FormDialog::submitted, this, [this, dialog, generation = m_item->generation] {
        dialog->await(m_session.write([generation, party = dialog->party(),
                                       grounds = dialog->grounds()](db::Database &database, journal::Journal &journal) {
            return review::ReviewStore(database, journal).appeal(generation, party, grounds);
        }),
                      tr("Recording the appeal"));
    });
    connect(dialog, &QDialog::accepted, this, [this] {
        m_item.reset();
        refresh();
    });
    show(dialog);
}

void ReviewPage::showUser()
{
    if (!m_item)
        return;
    if (isBlind()) // the list of the user's prompts says what was decided about this one
        return Q_EMIT message(tr("Double-blind: the user's record is shown once you have decided."));
    if (m_item->user.isEmpty())
        return Q_EMIT message(tr("The log names no user."));
    UserDialog *dialog = openUser(m_session, m_item->user, window());
    dialog->setCover(m_reading->cover());
    connect(dialog, &UserDialog::generationWanted, this, [this, dialog](GenerationId wanted) {
        dialog->close(); // it lies over what is to be read
        open({{u"id"_s, qlonglong(wanted)}});
    });
    connect(dialog, &UserDialog::message, this, &ReviewPage::message);
}

void ReviewPage::saveQueue()
{
    if (m_session.isReadOnly())
        return;
    if (!m_queue->filter().only.empty())
        return Q_EMIT message(tr("A list of generations is not kept as a queue."));
    auto *dialog = new SaveQueueDialog(m_queue->queueName(), m_queue->filter().query, window());
    connect(dialog, &FormDialog::submitted, this, [this, dialog, filter = m_queue->filter()]() mutable {
        filter.query = dialog->query();
        dialog->await(m_session.write(
                          [filter, name = dialog->name()](db::Database &database, journal::Journal &journal) {
                              return review::SavedQueueStore(database, journal).save(name, filter);
                          }),
                      tr("Keeping the queue"));
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        review::QueueFilter filter = m_queue->filter();
        filter.query = dialog->query();
        refresh();
        m_queue->setFilter(filter);
    });
    show(dialog);
}

void ReviewPage::narrow()
{
    auto *dialog = new FilterDialog(m_queue->filter(), window());
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        m_queue->setFilter(dialog->filter());
        dialog->accept();
    });
    show(dialog);
}

void ReviewPage::setPause()
{
    auto *dialog = new PauseDialog(m_exposure->reminder(), window());
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        m_exposure->setReminder(dialog->minutes());
        Q_EMIT pauseChosen(dialog->minutes());
        dialog->accept();
    });
    show(dialog);
}

void ReviewPage::setPauseMinutes(int minutes)
{
    m_exposure->setReminder(minutes);
}

void ReviewPage::removeQueue()
{
    const auto saved = m_queue->savedQueue();
    if (!saved)
        return Q_EMIT message(tr("This queue is the program's own."));
    m_session
        .write([saved](db::Database &database, journal::Journal &journal) {
            return review::SavedQueueStore(database, journal).remove(*saved);
        })
        .then(this, [this](const Result<void> &removed) {
            if (!removed)
                return Q_EMIT message(failureText(removed.error(), tr("Removing the queue")).sentence);
            m_queue->setFilter({});
            refresh();
        });
}

void ReviewPage::setPolicy()
{
    if (m_session.isReadOnly())
        return;
    auto *dialog = new PolicyDialog(m_policy, window());
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        dialog->await(m_session.write([policy = dialog->policy()](db::Database &database, journal::Journal &journal) {
            return review::setPolicy(database, journal, policy);
        }),
                      tr("Setting the policy"));
    });
    connect(dialog, &QDialog::accepted, this, &ReviewPage::refresh);
    show(dialog);
}

} // namespace ui
