// What an officer does to the names in the logs.
#include "app/usage/usagestore.h"
#include "ui/registry/changedialogs.h"
#include "ui/registry/changefeed.h"
#include "ui/registry/usageview.h"
#include "ui/widgets/stateview.h"

namespace ui {

using usage::UsageStore;

void UsageView::ask(FormDialog *dialog, const QString &done)
{
    connect(dialog, &QDialog::accepted, this, [this, done] { Q_EMIT message(done); });
    dialog->open();
}

void UsageView::link()
{
    const UsageRow *row = current();
    if (!row || !row->name || m_session.isReadOnly())
        return;
    auto *dialog = new NameLinkDialog(*row->name, m_feed->reading()->registered, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, name = row->name->name, kind = row->name->kind] {
        dialog->await(m_session.write([name, kind, target = dialog->target()](db::Database &database,
                                                                              journal::Journal &journal) {
            UsageStore store(database, journal);
            return kind == usage::NameKind::Service ? store.link(name, static_cast<ServiceId>(target))
                                                    : store.link(name, static_cast<registry::ModelId>(target));
        }),
                      tr("Linking the name"));
    });
    ask(dialog, tr("Name linked"));
}

void UsageView::dismiss()
{
    const UsageRow *row = current();
    if (!row || !row->name || m_session.isReadOnly())
        return;
    auto *dialog = new WaiverDialog(tr("Needs no filing: %1").arg(row->name->name),
                                    tr("The name is no finding any more, until that is taken back."), tr("Keep"), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, name = row->name->name, kind = row->name->kind] {
        dialog->await(m_session.write(
                          [name, kind, reason = dialog->reason()](db::Database &database, journal::Journal &journal) {
                              return UsageStore(database, journal).dismiss(kind, name, reason);
                          }),
                      tr("Dismissing the name"));
    });
    ask(dialog, tr("Name dismissed"));
}

void UsageView::undo()
{
    const UsageRow *row = current();
    if (!row || !isUndoable(*row) || m_session.isReadOnly())
        return;
    m_session
        .write([name = row->name->name, kind = row->name->kind](db::Database &database, journal::Journal &journal) {
            return UsageStore(database, journal).undo(kind, name);
        })
        .then(this, [this](const Result<void> &undone) {
            Q_EMIT message(undone ? tr("Taken back")
                                  : failureText(undone.error(), tr("Taking back what was said of the name")).sentence);
        });
}

void UsageView::enterUsers()
{
    if (!m_feed->reading() || m_session.isReadOnly())
        return;
    const UsageRow *row = current();
    auto *dialog =
        new RegisteredUsersDialog(m_feed->reading()->registered, row && row->level ? row->level->of : std::nullopt,
                                  shanghaiDay(m_session.clock()()), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        dialog->await(m_session.write([figure = dialog->figure()](db::Database &database, journal::Journal &journal) {
            return UsageStore(database, journal).enter(figure);
        }),
                      tr("Keeping the figure"));
    });
    ask(dialog, tr("Figure kept"));
}

} // namespace ui
