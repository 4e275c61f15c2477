#include "ui/registry/registryactions.h"

#include "app/registry/registrystore.h"
#include "ui/registry/eventdialog.h"
#include "ui/registry/itemdialog.h"
#include "ui/registry/servicedialog.h"

namespace ui {

using registry::RegistryStore;

RegistryActions::RegistryActions(workspace::Session &session, const registry::KindTable &kinds, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_kinds(kinds)
    , m_window(window)
{
}

void RegistryActions::show(FormDialog *dialog, const QString &done)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, done] { Q_EMIT message(done); });
    dialog->open();
}

void RegistryActions::editService(const registry::Service &service)
{
    const bool isNew = service.id == ServiceId{};
    auto *dialog = new ServiceDialog(service, m_window);
    auto id = std::make_shared<ServiceId>(service.id);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id, isNew] {
        dialog->await(m_session.write([service = dialog->service(), id, isNew](db::Database &database,
                                                                               journal::Journal &journal) {
            RegistryStore store(database, journal);
            return isNew ? store.add(service).transform([id](ServiceId added) { *id = added; }) : store.update(service);
        }),
                      tr("Keeping the service"));
    });
    if (isNew)
        connect(dialog, &QDialog::accepted, this, [this, id] { Q_EMIT serviceAdded(*id); });
    show(dialog, isNew ? tr("Service added") : tr("Service changed"));
}

void RegistryActions::editItem(const registry::RegistryItem &item, const std::vector<registry::Service> &services)
{
    const bool isNew = item.id == RegistryItemId{};
    auto *dialog = new ItemDialog(item, services, m_kinds, m_window);
    auto id = std::make_shared<RegistryItemId>(item.id);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id, isNew] {
        dialog->await(m_session.write([item = dialog->item(), id, isNew](db::Database &database,
                                                                         journal::Journal &journal) {
            RegistryStore store(database, journal);
            return isNew ? store.add(item).transform([id](RegistryItemId added) { *id = added; }) : store.update(item);
        }),
                      tr("Keeping the item"));
    });
    if (isNew)
        connect(dialog, &QDialog::accepted, this, [this, id] { Q_EMIT itemAdded(*id); });
    show(dialog, isNew ? tr("Item added") : tr("Item changed"));
}

void RegistryActions::recordEvent(const registry::RegistryItem &item)
{
    const registry::Kind *kind = m_kinds.find(item.kind);
    if (!kind)
        return Q_EMIT message(tr("This version of the program does not know this kind of item."));
    auto *dialog = new EventDialog(item, *kind, today(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, item] {
        const ItemEvent event = dialog->entered();
        const auto work = [item, event](db::Database &database, journal::Journal &journal) -> Result<void> {
            RegistryStore store(database, journal);
            if (const Result<void> changed = store.update(after(item, event)); !changed)
                return changed;
            return store.record({.item = item.id, .kind = event.kind, .on = event.on, .note = event.note})
                .transform([](registry::RegistryEventId) {});
        };
        dialog->await(m_session.write(work), tr("Recording the event"));
    });
    show(dialog, tr("Event recorded"));
}

void RegistryActions::markDone(const registry::RegistryEvent &event)
{
    auto *dialog = new DutyDoneDialog(event, today(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = event.id] {
        dialog->await(m_session.write([id, day = dialog->day()](db::Database &database, journal::Journal &journal) {
            return RegistryStore(database, journal).complete(id, day);
        }),
                      tr("Marking the duty as done"));
    });
    show(dialog, tr("Duty marked as done"));
}

} // namespace ui
