#include "ui/registry/registryactions.h"

#include "app/registry/registrystore.h"
#include "ui/registry/eventdialog.h"
#include "ui/registry/itemdialog.h"
#include "ui/registry/movedialog.h"
#include "ui/registry/servicedialog.h"

namespace ui {

using db::Database;
using journal::Journal;
using registry::RegistryStore;

void RegistryActions::editService(const registry::Service &service, const registry::RegimeTable &regimes)
{
    const bool isNew = service.id == ServiceId{};
    auto *dialog = new ServiceDialog(service, regimes, m_window);
    auto id = std::make_shared<ServiceId>(service.id);
    onSubmit(dialog, tr("Keeping the service"), [dialog, id, isNew] {
        return [service = dialog->service(), id, isNew](Database &database, Journal &journal) {
            RegistryStore store(database, journal);
            return isNew ? store.add(service).transform([id](ServiceId added) { *id = added; }) : store.update(service);
        };
    });
    if (isNew)
        connect(dialog, &QDialog::accepted, this, [this, id] { Q_EMIT serviceAdded(*id); });
    show(dialog, isNew ? tr("Service added") : tr("Service changed"));
}

void RegistryActions::editItem(const registry::RegistryItem &item, const registry::Register &all)
{
    const bool isNew = item.id == RegistryItemId{};
    if (!isNew && !kindOf(item)) // the form would make it one of those that it offers
        return;
    auto *dialog = new ItemDialog(item, all, m_kinds, m_window);
    auto id = std::make_shared<RegistryItemId>(item.id);
    onSubmit(dialog, tr("Keeping the item"), [dialog, id, isNew, before = item] {
        return [item = dialog->item(), before, id, isNew](Database &database, Journal &journal) {
            RegistryStore store(database, journal);
            return isNew ? store.add(item).transform([id](RegistryItemId added) { *id = added; })
                         : store.update(before, item);
        };
    });
    if (isNew)
        connect(dialog, &QDialog::accepted, this, [this, id] { Q_EMIT itemAdded(*id); });
    show(dialog, isNew ? tr("Item added") : tr("Item changed"));
}

const registry::Kind *RegistryActions::kindOf(const registry::RegistryItem &item)
{
    const registry::Kind *kind = m_kinds.find(item.kind);
    if (!kind)
        Q_EMIT message(tr("This version of the program does not know this kind of item."));
    return kind;
}

void RegistryActions::moveItem(const registry::RegistryItem &item, const std::vector<registry::Transition> &transitions)
{
    const registry::Kind *kind = kindOf(item);
    if (!kind)
        return;
    const registry::State from = registry::stateOn(item, transitions, today());
    auto *dialog = new MoveDialog(item, from, *kind, registry::lastMovedOn(item, transitions), today(), m_window);
    onSubmit(dialog, tr("Changing the state"), [dialog, id = item.id] {
        return [id, move = dialog->move()](Database &database, Journal &journal) {
            return RegistryStore(database, journal).move(id, move);
        };
    });
    show(dialog, tr("State changed"));
}

void RegistryActions::recordEvent(const registry::RegistryItem &item)
{
    const registry::Kind *kind = kindOf(item);
    if (!kind)
        return;
    auto *dialog = new EventDialog(item, *kind, today(), m_window);
    onSubmit(dialog, tr("Recording the event"), [dialog, id = item.id] {
        return [id, entered = dialog->entered()](Database &database, Journal &journal) -> Result<void> {
            RegistryStore store(database, journal);
            const registry::RegistryEvent event{.item = id,
                                                .kind = entered.kind,
                                                .on = entered.on,
                                                .note = entered.note};
            const bool isRenewal = event.kind == registry::RegistryEvent::Kind::Renewed;
            return (isRenewal ? store.renew(event, entered.validUntil, entered.number) : store.record(event))
                .transform([](registry::RegistryEventId) {});
        };
    });
    show(dialog, tr("Event recorded"));
}

void RegistryActions::markDone(const registry::RegistryEvent &event)
{
    auto *dialog = new DutyDoneDialog(event, today(), m_window);
    onSubmit(dialog, tr("Marking the duty as done"), [dialog, id = event.id] {
        return [id, day = dialog->day()](Database &database, Journal &journal) {
            return RegistryStore(database, journal).complete(id, day);
        };
    });
    show(dialog, tr("Duty marked as done"));
}

} // namespace ui
