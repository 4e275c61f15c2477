// What an officer does to the chosen row of the Registry page: add, edit, record an event, mark as done.
#include "ui/registry/registryactions.h"
#include "ui/registry/registrydetail.h"
#include "ui/registry/registrymodel.h"
#include "ui/registry/registrypage.h"
#include "ui/shell/actions.h"
#include "ui/widgets/tableview.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ui {

void RegistryPage::registerActions(Actions &actions)
{
    const auto add = [&](const char *id, const char *text, const char *icon, const QKeySequence &keys, bool primary,
                         auto act) {
        QAction *action = actions.add({.id = QString::fromLatin1(id),
                                       .text = {"ui::RegistryPage", text},
                                       .icon = QString::fromLatin1(icon),
                                       .shortcuts = keys.isEmpty() ? QList<QKeySequence>() : QList{keys},
                                       .primary = primary},
                                      this);
        connect(action, &QAction::triggered, this, act);
        action->setEnabled(!m_session.isReadOnly());
    };
    add("registry.item", QT_TRANSLATE_NOOP("ui::RegistryPage", "Add item"), "list-add", QKeySequence::New, true,
        [this] { addItem(); });
    add("registry.service", QT_TRANSLATE_NOOP("ui::RegistryPage", "Add service"), "list-add",
        QKeySequence(u"Ctrl+Shift+N"_s), false, [this] { m_actions->editService({}); });
    add("registry.edit", QT_TRANSLATE_NOOP("ui::RegistryPage", "Edit item or service"), "document-edit",
        QKeySequence(u"F2"_s), false, [this] { edit(); });
    add("registry.event", QT_TRANSLATE_NOOP("ui::RegistryPage", "Record event"), "view-calendar-day",
        QKeySequence(u"Ctrl+Return"_s), false, [this] { recordEvent(); });
    add("registry.done", QT_TRANSLATE_NOOP("ui::RegistryPage", "Mark duty as done"), "checkmark", {}, false,
        [this] { markDone(); });
}

/// Offers what the chosen row asks for: the kind that is missing, the service it stands under.
void RegistryPage::addItem()
{
    if (m_session.isReadOnly())
        return;
    registry::RegistryItem item;
    if (const int row = m_table->currentRow(); row >= 0 && row < m_model->rowCount()) {
        if (const registry::Service *service = m_model->service(row))
            item.service = service->id;
        const registry::ItemStatus *status = m_model->status(row);
        for (const registry::Requirement &requirement : m_knowledge.rules.kinds.requirements) {
            if (status && !status->item && requirement.id == status->kind)
                item.kind = requirement.anyOf.constFirst();
        }
    }
    m_actions->editItem(item, m_register.services);
}

void RegistryPage::edit()
{
    const int row = m_table->currentRow();
    if (m_session.isReadOnly() || row < 0 || row >= m_model->rowCount())
        return;
    if (const registry::RegistryItem *item = currentItem())
        return m_actions->editItem(*item, m_register.services);
    if (m_model->status(row))
        return addItem();
    if (const registry::Service *service = m_model->service(row))
        m_actions->editService(*service);
}

void RegistryPage::recordEvent()
{
    if (const registry::RegistryItem *item = currentItem(); item && !m_session.isReadOnly())
        m_actions->recordEvent(*item);
}

void RegistryPage::markDone()
{
    const registry::RegistryEvent *event = m_detail->runningEvent();
    if (!event)
        Q_EMIT message(tr("No clock that an event started runs for this item."));
    else if (!m_session.isReadOnly())
        m_actions->markDone(*event);
}

} // namespace ui
