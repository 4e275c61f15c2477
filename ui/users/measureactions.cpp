#include "ui/users/measureactions.h"

#include "app/workspace/session.h"
#include "ui/users/userwords.h"
#include "ui/widgets/emptystate.h"

#include <utility>

namespace ui {

using users::MeasureKind;
using users::MeasureStore;

MeasureActions::MeasureActions(workspace::Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void MeasureActions::show(FormDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

/// Hands \a work to the writer; the form closes when it is done.
void MeasureActions::hand(FormDialog *dialog, const QString &done, const Work &work)
{
    auto id = std::make_shared<UserMeasureId>();
    dialog->onceAccepted(this, [this, id, done] {
        m_done.push_back(*id);
        m_undone.clear();
        Q_EMIT message(done);
        Q_EMIT recorded();
    });
    dialog->await(m_session.write([work, id](db::Database &database, journal::Journal &journal) {
        MeasureStore store(database, journal);
        return work(store).transform([id](UserMeasureId made) { *id = made; });
    }),
                  tr("Recording the measure"));
}

void MeasureActions::record(const MeasureOffer &offer)
{
    auto *dialog = new MeasureDialog(offer, m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, kind = offer.kind] {
        hand(dialog, tr("Recorded: %1").arg(measureText(kind)),
             [measure = dialog->measure()](MeasureStore &store) { return store.record(measure); });
    });
    show(dialog);
}

void MeasureActions::further(MeasureKind kind, const users::Measure &measure)
{
    auto *dialog = new FurtherDialog(kind, measure, m_session.clock()(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, kind, id = measure.event.id] {
        hand(dialog, tr("Recorded: %1").arg(measureText(kind)),
             [kind, id, reason = dialog->reason(), told = dialog->told()](MeasureStore &store) {
                 switch (kind) {
                 case MeasureKind::Lift: return store.lift(id, reason);
                 case MeasureKind::Report: return store.report(id, told, reason);
                 default: return store.withdraw(id, reason);
                 }
             });
    });
    show(dialog);
}

void MeasureActions::reverse(const Work &work, const std::function<void(UserMeasureId)> &then)
{
    if (std::exchange(m_isReversing, true))
        return;
    m_session
        .write([work](db::Database &database, journal::Journal &journal) {
            MeasureStore store(database, journal);
            return work(store);
        })
        .then(this, [this, then](const Result<UserMeasureId> &made) {
            m_isReversing = false;
            if (!made)
                return Q_EMIT message(failureText(made.error(), tr("Taking back the record")).sentence);
            then(*made);
            Q_EMIT recorded();
        });
}

void MeasureActions::undo()
{
    if (m_done.empty())
        return Q_EMIT message(tr("Nothing was recorded here that could be undone."));
    const UserMeasureId last = m_done.back();
    reverse([last, reason = tr("Recorded in error")](MeasureStore &store) { return store.undo(last, reason); },
            [this, last](UserMeasureId) {
                std::erase(m_done, last);
                m_undone.push_back(last);
                Q_EMIT message(tr("%1 withdrawn").arg(users::reference(last)));
            });
}

void MeasureActions::redo()
{
    if (m_undone.empty())
        return Q_EMIT message(tr("Nothing was undone here that could be recorded anew."));
    const UserMeasureId last = m_undone.back();
    reverse([last](MeasureStore &store) { return store.redo(last); },
            [this, last](UserMeasureId made) {
                std::erase(m_undone, last);
                m_done.push_back(made);
                Q_EMIT message(tr("Recorded anew as %1").arg(users::reference(made)));
            });
}

} // namespace ui
