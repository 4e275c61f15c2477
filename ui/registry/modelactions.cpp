#include "ui/registry/modelactions.h"

#include "app/registry/registrystore.h"
#include "ui/registry/filingwords.h"
#include "ui/registry/modeldialogs.h"
#include "ui/registry/registerfields.h"

#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using db::Database;
using journal::Journal;
using registry::RegistryStore;

namespace {

/// Adds what has no id yet, and says which it got; changes what has one.
template <typename Thing, typename Id>
auto keep(const Thing &thing, const std::shared_ptr<Id> &id)
{
    return [thing, id](Database &database, Journal &journal) -> Result<void> {
        RegistryStore store(database, journal);
        return thing.id == Id{} ? store.add(thing).transform([id](Id added) { *id = added; }) : store.update(thing);
    };
}

/// Links the service to what \a after has and \a before lacks, and the reverse.
Result<void> relink(RegistryStore &store, ServiceId service, const std::vector<qlonglong> &before,
                    const std::vector<qlonglong> &after)
{
    Result<void> done;
    const auto each = [&](const std::vector<qlonglong> &of, const std::vector<qlonglong> &without, auto act) {
        for (const qlonglong algorithm : of) {
            if (done && !std::ranges::contains(without, algorithm))
                done = act(registry::ServiceAlgorithm{.service = service,
                                                      .algorithm = static_cast<registry::AlgorithmId>(algorithm)});
        }
    };
    each(after, before, [&](const registry::ServiceAlgorithm &link) { return store.link(link); });
    each(before, after, [&](const registry::ServiceAlgorithm &link) { return store.unlink(link); });
    return done;
}

} // namespace

void ModelActions::editModel(const registry::Model &model, const std::vector<registry::Model> &models)
{
    auto *dialog = new ModelDialog(model, models, m_window);
    auto id = std::make_shared<registry::ModelId>();
    onSubmit(dialog, tr("Keeping the model"), [dialog, id] { return keep(dialog->model(), id); });
    connect(dialog, &QDialog::accepted, this, [this, id] {
        if (*id != registry::ModelId{})
            Q_EMIT modelAdded(*id);
    });
    show(dialog, model.id == registry::ModelId{} ? tr("Model added") : tr("Model changed"));
}

void ModelActions::editVersion(const registry::ModelVersion &version, const QString &model)
{
    auto *dialog = new VersionDialog(version, model, m_window);
    auto id = std::make_shared<registry::ModelVersionId>();
    onSubmit(dialog, tr("Keeping the version"), [dialog, id] { return keep(dialog->version(), id); });
    show(dialog, version.id == registry::ModelVersionId{} ? tr("Version added") : tr("Version changed"));
}

void ModelActions::editAlgorithm(const registry::Algorithm &algorithm)
{
    auto *dialog = new AlgorithmDialog(algorithm, m_window);
    auto id = std::make_shared<registry::AlgorithmId>();
    onSubmit(dialog, tr("Keeping the algorithm"), [dialog, id] { return keep(dialog->algorithm(), id); });
    connect(dialog, &QDialog::accepted, this, [this, id] {
        if (*id != registry::AlgorithmId{})
            Q_EMIT algorithmAdded(*id);
    });
    show(dialog, algorithm.id == registry::AlgorithmId{} ? tr("Algorithm added") : tr("Algorithm changed"));
}

void ModelActions::editLink(const registry::ServiceModel &link, const registry::Service &service,
                            const std::vector<registry::Model> &models)
{
    auto *dialog = new RunsOnDialog(link, service, models, m_window);
    onSubmit(dialog, tr("Keeping what the service runs on"), [dialog] {
        return [link = dialog->link()](Database &database, Journal &journal) {
            return RegistryStore(database, journal).link(link);
        };
    });
    show(dialog, tr("Model of %1 recorded").arg(service.name));
}

void ModelActions::chooseAlgorithms(const registry::Service &service, const registry::Register &all)
{
    std::vector<Tick> ticks;
    std::vector<qlonglong> before;
    for (const registry::Algorithm &each : all.algorithms) {
        const bool isOn =
            std::ranges::contains(all.serviceAlgorithms,
                                  registry::ServiceAlgorithm{.service = service.id, .algorithm = each.id});
        ticks.push_back({qlonglong(each.id), each.name + u" · "_s + algorithmTypeText(each.type), isOn});
        if (isOn)
            before.push_back(qlonglong(each.id));
    }
    if (ticks.empty())
        return Q_EMIT message(tr("No algorithm is in the register. Add one first."));
    auto *dialog = new FormDialog(tr("Algorithms of %1").arg(service.name), tr("Keep"), m_window);
    auto *list = tickField(ticks, dialog);
    dialog->addField(tr("Algorithms"), list, tr("Space ticks the one that is chosen."));
    onSubmit(dialog, tr("Keeping what the service uses"), [list, before, id = service.id] {
        return [before, after = ticked(list), id](Database &database, Journal &journal) {
            RegistryStore store(database, journal);
            return relink(store, id, before, after);
        };
    });
    show(dialog, tr("Algorithms of %1 recorded").arg(service.name));
}

} // namespace ui
