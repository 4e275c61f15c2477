// What an officer does to the chosen row of the register, and to what hangs on it.
#include "ui/registry/detailtabs.h"
#include "ui/registry/modelactions.h"
#include "ui/registry/paperactions.h"
#include "ui/registry/presetactions.h"
#include "ui/registry/registerview.h"
#include "ui/registry/registryactions.h"
#include "ui/registry/registrydetail.h"
#include "ui/registry/registrymodel.h"
#include "ui/shell/actions.h"
#include "ui/widgets/tableview.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using RowKind = RegistryModel::RowKind;

void RegisterView::put(Actions &actions, const EditAction &edit)
{
    QAction *action = actions.add({.id = QString::fromLatin1(edit.id),
                                   .text = {"ui::RegisterView", edit.text},
                                   .icon = QString::fromLatin1(edit.icon),
                                   .shortcuts = edit.keys.isEmpty() ? QList<QKeySequence>() : QList{edit.keys},
                                   .primary = edit.isPrimary},
                                  this);
    connect(action, &QAction::triggered, this, edit.act);
    action->setEnabled(!m_session.isReadOnly());
}

void RegisterView::registerActions(Actions &actions)
{
    put(actions,
        {"registry.item", QT_TRANSLATE_NOOP("ui::RegisterView", "Add item"), "list-add", [this] { addItem(); },
         QKeySequence::New, true});
    put(actions,
        {"registry.service", QT_TRANSLATE_NOOP("ui::RegisterView", "Add service"), "list-add",
         [this] { m_actions->editService({}, m_regimes); }, QKeySequence(u"Ctrl+Shift+N"_s)});
    put(actions, {"registry.model", QT_TRANSLATE_NOOP("ui::RegisterView", "Add model"), "list-add", [this] {
                      m_models->editModel({}, m_register.models);
                  }});
    put(actions, {"registry.algorithm", QT_TRANSLATE_NOOP("ui::RegisterView", "Add algorithm"), "list-add", [this] {
                      m_models->editAlgorithm({});
                  }});
    put(actions,
        {"registry.edit", QT_TRANSLATE_NOOP("ui::RegisterView", "Edit what is chosen"), "document-edit",
         [this] { edit(); }, QKeySequence(u"F2"_s)});
    registerItemActions(actions);
}

/// Of the item that is chosen, and of the presets.
void RegisterView::registerItemActions(Actions &actions)
{
    put(actions,
        {"registry.move", QT_TRANSLATE_NOOP("ui::RegisterView", "Change state"), "go-next", [this] { move(); },
         QKeySequence(u"Ctrl+M"_s)});
    put(actions,
        {"registry.event", QT_TRANSLATE_NOOP("ui::RegisterView", "Record event"), "view-calendar-day",
         [this] { recordEvent(); }, QKeySequence(u"Ctrl+Return"_s)});
    put(actions, {"registry.done", QT_TRANSLATE_NOOP("ui::RegisterView", "Mark duty as done"), "checkmark", [this] {
                      markDone();
                  }});
    put(actions,
        {"registry.document", QT_TRANSLATE_NOOP("ui::RegisterView", "Add documents"), "document-import",
         [this] { Q_EMIT m_detail->tabs()->documentsRequested({}); }, QKeySequence(u"Ctrl+D"_s)});
    put(actions,
        {"registry.submission", QT_TRANSLATE_NOOP("ui::RegisterView", "Record submission"), "document-export",
         [this] { Q_EMIT m_detail->tabs()->submissionRequested(); }});
    const QAction *presets =
        actions.add({.id = u"registry.presets"_s,
                     .text = {"ui::RegisterView",
                              QT_TRANSLATE_NOOP("ui::RegisterView", "Presets of filings and licences")},
                     .icon = u"configure"_s},
                    this);
    connect(presets, &QAction::triggered, this, [this] { m_presets->showPresets(); });
    put(actions,
        {"registry.display", QT_TRANSLATE_NOOP("ui::RegisterView", "Record that the number was seen"), "view-visible",
         [this] { Q_EMIT m_detail->tabs()->displayRequested(); }});
}

void RegisterView::connectActions()
{
    connect(m_detail, &RegistryDetail::editRequested, this, &RegisterView::edit);
    connect(m_detail, &RegistryDetail::addRequested, this, &RegisterView::add);
    connect(m_detail, &RegistryDetail::moveRequested, this, &RegisterView::move);
    connect(m_detail, &RegistryDetail::eventRequested, this, &RegisterView::recordEvent);
    connect(m_detail, &RegistryDetail::doneRequested, this, &RegisterView::markDone);
    for (const RegistryDesk *desk : {static_cast<RegistryDesk *>(m_actions), static_cast<RegistryDesk *>(m_papers),
                                     static_cast<RegistryDesk *>(m_models), static_cast<RegistryDesk *>(m_presets)})
        connect(desk, &RegistryDesk::message, this, &RegistryView::message);
    const auto goToNew = [this](auto id) {
        refresh();
        goTo(m_model->rowOf(id));
    };
    connect(m_actions, &RegistryActions::itemAdded, this, goToNew);
    connect(m_actions, &RegistryActions::serviceAdded, this, goToNew);
    connect(m_models, &ModelActions::modelAdded, this, goToNew);
    connect(m_models, &ModelActions::algorithmAdded, this, goToNew);
}

void RegisterView::connectTabs()
{
    const DetailTabs *tabs = m_detail->tabs();
    connect(tabs, &DetailTabs::documentsRequested, this, [this, tabs](const QStringList &paths) {
        onItem(
            [&](const registry::RegistryItem &item) { m_papers->addDocuments(item, paths, tabs->parts().documents); });
    });
    connect(tabs, &DetailTabs::copyRequested, this, [this, tabs](registry::DocumentId id) {
        const auto &all = tabs->parts().documents;
        if (const auto found = std::ranges::find(all, id, &registry::FilingDocument::id); found != all.end())
            m_papers->saveCopy(*found);
    });
    connect(tabs, &DetailTabs::submissionRequested, this, [this, tabs] {
        onItem([&](const registry::RegistryItem &item) {
            m_papers->addSubmission(item, tabs->parts().submissions, tabs->parts().documents);
        });
    });
    connect(tabs, &DetailTabs::compareRequested, this, [this, tabs](int chosen) {
        if (const registry::RegistryItem *item = currentItem())
            m_papers->compare(*item, tabs->parts().submissions, tabs->parts().documents, chosen);
    });
    connect(tabs, &DetailTabs::displayRequested, this, [this, tabs] {
        onItem([&](const registry::RegistryItem &item) { m_papers->addDisplay(item, tabs->parts().documents); });
    });
    connectModelTabs();
}

void RegisterView::connectModelTabs()
{
    const DetailTabs *tabs = m_detail->tabs();
    connect(tabs, &DetailTabs::versionRequested, this, &RegisterView::editVersion);
    connect(tabs, &DetailTabs::linkRequested, this, &RegisterView::editLink);
    connect(tabs, &DetailTabs::algorithmsRequested, this, [this] {
        if (const registry::Service *service = currentRow() >= 0 ? m_model->service(currentRow()) : nullptr;
            service && !m_session.isReadOnly())
            m_models->chooseAlgorithms(*service, m_register);
    });
    connect(tabs, &DetailTabs::serviceActivated, this, [this](ServiceId id) { goTo(m_model->rowOf(id)); });
    connect(tabs, &DetailTabs::modelActivated, this, [this](registry::ModelId id) { goTo(m_model->rowOf(id)); });
    connect(tabs, &DetailTabs::algorithmActivated, this,
            [this](registry::AlgorithmId id) { goTo(m_model->rowOf(id)); });
}

/// What the chosen row asks for.
void RegisterView::add()
{
    const RowKind kind = currentRow() >= 0 ? m_model->kind(currentRow()) : RowKind::Company;
    if (m_session.isReadOnly())
        return;
    if (kind == RowKind::ModelsHead)
        m_models->editModel({}, m_register.models);
    else if (kind == RowKind::AlgorithmsHead)
        m_models->editAlgorithm({});
    else
        addItem();
}

/// Offers what the chosen row asks for: the kind that is missing, the service it stands under.
void RegisterView::addItem()
{
    if (m_session.isReadOnly())
        return;
    registry::RegistryItem item;
    if (currentRow() >= 0) {
        if (const registry::Service *service = m_model->service(currentRow()))
            item.service = service->id;
        const registry::ItemStatus *status = m_model->status(currentRow());
        for (const registry::Requirement &requirement : m_kinds.requirements) {
            if (status && !status->item && requirement.id == status->kind)
                item.kind = requirement.anyOf.constFirst();
        }
    }
    m_actions->editItem(item, m_register);
}

void RegisterView::edit()
{
    const int row = currentRow();
    if (m_session.isReadOnly() || row < 0)
        return;
    switch (m_model->kind(row)) {
    case RowKind::Item: {
        const registry::RegistryItem *item = currentItem();
        return item ? m_actions->editItem(*item, m_register) : addItem();
    }
    case RowKind::Service: return m_actions->editService(*m_model->service(row), m_regimes);
    case RowKind::Model: return m_models->editModel(*m_model->model(row), m_register.models);
    case RowKind::Algorithm: return m_models->editAlgorithm(*m_model->algorithm(row));
    case RowKind::Company:
    case RowKind::ModelsHead:
    case RowKind::AlgorithmsHead: break;
    }
}

void RegisterView::move()
{
    onItem([this](const registry::RegistryItem &item) {
        m_actions->moveItem(item, m_detail->tabs()->parts().transitions);
    });
}

void RegisterView::recordEvent()
{
    onItem([this](const registry::RegistryItem &item) { m_actions->recordEvent(item); });
}

void RegisterView::markDone()
{
    const registry::RegistryEvent *event = m_detail->runningEvent();
    if (!event)
        Q_EMIT message(tr("No clock that an event started runs for this item."));
    else if (!m_session.isReadOnly())
        m_actions->markDone(*event);
}

void RegisterView::editVersion(registry::ModelVersionId id)
{
    const registry::Model *model = currentRow() >= 0 ? m_model->model(currentRow()) : nullptr;
    if (!model || m_session.isReadOnly())
        return;
    const auto found = std::ranges::find(m_register.versions, id, &registry::ModelVersion::id);
    m_models->editVersion(found == m_register.versions.end() ? registry::ModelVersion{.model = model->id} : *found,
                          model->name);
}

void RegisterView::editLink(registry::ModelId model)
{
    const registry::Service *service = currentRow() >= 0 ? m_model->service(currentRow()) : nullptr;
    if (!service || m_session.isReadOnly())
        return;
    const auto found = std::ranges::find_if(m_register.serviceModels, [&](const registry::ServiceModel &each) {
        return each.service == service->id && each.model == model;
    });
    m_models->editLink(found == m_register.serviceModels.end() ? registry::ServiceModel{} : *found, *service,
                       m_register.models);
}

} // namespace ui
