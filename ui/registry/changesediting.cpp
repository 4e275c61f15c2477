// What an officer does to events and proposed duties.
#include "app/change/changestore.h"
#include "ui/registry/changedialogs.h"
#include "ui/registry/changefeed.h"
#include "ui/registry/changesview.h"
#include "ui/registry/changewords.h"
#include "ui/widgets/stateview.h"

namespace ui {

using change::ChangeStore;

template <typename Work>
void ChangesView::doNow(const Work &work, const QString &doing, const QString &done)
{
    m_session.write(work).then(this, [this, doing, done](const Result<void> &result) {
        if (result)
            return Q_EMIT message(done);
        const StateText text = failureText(result.error(), doing);
        Q_EMIT message(text.sentence);
    });
}

void ChangesView::ask(FormDialog *dialog, const QString &done)
{
    connect(dialog, &QDialog::accepted, this, [this, done] { Q_EMIT message(done); });
    dialog->open();
}

void ChangesView::record()
{
    if (!m_feed->reading() || m_session.isReadOnly())
        return;
    auto *dialog = new ChangeDialog(m_feed->reading()->registered, shanghaiDay(m_session.clock()()), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        dialog->await(m_session.write(
                          [event = dialog->entered(), rules = m_feed->reading()->rules](db::Database &database,
                                                                                        journal::Journal &journal) {
                              return ChangeStore(database, journal).record(event, rules);
                          }),
                      tr("Recording the event"));
    });
    ask(dialog, tr("Event recorded"));
}

void ChangesView::confirm()
{
    const ChangeRow *row = current();
    if (!row || !row->waits() || m_session.isReadOnly())
        return;
    if (row->isSuggestion)
        return doNow(
            [event = *row->event, rules = m_feed->reading()->rules](db::Database &database, journal::Journal &journal) {
                return ChangeStore(database, journal).record(event, rules).transform([](change::ChangeEventId) {});
            },
            tr("Recording the event"), tr("Event recorded: its duties wait"));
    doNow(
        [id = row->proposal->id, title = itemText(*row->proposal, *m_feed->reading())](db::Database &database,
                                                                                       journal::Journal &journal) {
            return ChangeStore(database, journal).confirm(id, title).transform([](registry::RegistryEventId) {});
        },
        tr("Confirming the duty"), tr("Duty confirmed: its clock runs from the day of the event"));
}

void ChangesView::waive()
{
    const ChangeRow *row = current();
    if (!row || !row->waits() || m_session.isReadOnly())
        return;
    auto *dialog = new WaiverDialog(tr("Waive"), tr("Nothing is started. The reason is kept in the journal's chain."),
                                    tr("Waive"), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, chosen = *row, event = *row->event] {
        const auto id = chosen.proposal ? chosen.proposal->id : change::ProposalId{};
        dialog->await(m_session.write([event, id, isEvent = chosen.isSuggestion,
                                       reason = dialog->reason()](db::Database &database,
                                                                  journal::Journal &journal) -> Result<void> {
            ChangeStore store(database, journal);
            return isEvent ? store.dismiss(event, reason).transform([](change::ChangeEventId) {})
                           : store.waive(id, reason);
        }),
                      tr("Waiving the duty"));
    });
    ask(dialog, tr("Waived"));
}

void ChangesView::undo()
{
    const ChangeRow *row = current();
    if (!row || !row->proposal || row->waits() || m_session.isReadOnly())
        return;
    auto *dialog =
        new WaiverDialog(tr("Take back the decision"),
                         tr("The duty waits again. What was recorded stays in the item's history; its clock stops."),
                         tr("Take back"), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = row->proposal->id] {
        dialog->await(m_session.write(
                          [id, reason = dialog->reason()](db::Database &database, journal::Journal &journal) {
                              return ChangeStore(database, journal).undo(id, reason);
                          }),
                      tr("Taking back the decision"));
    });
    ask(dialog, tr("Decision taken back"));
}

} // namespace ui
