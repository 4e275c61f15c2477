#include "app/demo/demoregisterparts.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;
using registry::Register;
using registry::RegistryStore;

namespace {

/// Work that finds what it needs in the register by name.
using Work = std::function<Result<void>(RegistryStore &, const Register &, const db::Database &)>;

Act act(Moment at, Work work)
{
    return {at, QString::fromLatin1(firstOfficer),
            [work = std::move(work)](db::Database &database, journal::Journal &journal) -> Result<void> {
                const auto registered = registry::readRegister(database);
                if (!registered)
                    return failed(registered);
                RegistryStore store(database, journal);
                return work(store, *registered, database);
            }};
}

template <typename Thing>
Result<Thing> named(const std::vector<Thing> &things, const QString &name)
{
    const auto found = std::ranges::find(things, name, &Thing::name);
    return found == things.end() ? fail(Failure::Kind::NotFound, name) : Result<Thing>(*found);
}

template <typename Id>
Result<void> done(const Result<Id> &added)
{
    return added ? Result<void>() : failed(added);
}

Act addModel(const DemoModel &demo, Moment at)
{
    return act(at, [demo](RegistryStore &store, const Register &all, const db::Database &) -> Result<void> {
        registry::Model model = demo.model;
        if (!demo.base.isEmpty()) {
            const auto base = named(all.models, demo.base);
            if (!base)
                return failed(base);
            model.base = base->id;
        }
        return done(store.add(model));
    });
}

Act addVersion(const QString &model, const registry::ModelVersion &version, Moment at)
{
    return act(at, [=](RegistryStore &store, const Register &all, const db::Database &) {
        return named(all.models, model).and_then([&](const registry::Model &of) {
            registry::ModelVersion added = version;
            added.model = of.id;
            return done(store.add(added));
        });
    });
}

Act linkModel(const DemoRun &run, Moment at)
{
    return act(at, [run](RegistryStore &store, const Register &all, const db::Database &) -> Result<void> {
        const auto service = named(all.services, run.service);
        const auto model = named(all.models, run.model);
        if (!service || !model)
            return std::unexpected(service ? model.error() : service.error());
        return store.link(registry::ServiceModel{service->id, model->id, run.from, run.until});
    });
}

Act linkAlgorithm(const DemoUse &use, Moment at)
{
    return act(at, [use](RegistryStore &store, const Register &all, const db::Database &) -> Result<void> {
        const auto service = named(all.services, use.service);
        const auto algorithm = named(all.algorithms, use.algorithm);
        if (!service || !algorithm)
            return std::unexpected(service ? algorithm.error() : service.error());
        return store.link(registry::ServiceAlgorithm{service->id, algorithm->id});
    });
}

Act addPaper(const QString &item, const DemoPaper &paper, Moment at)
{
    return act(at, [=](RegistryStore &store, const Register &all, const db::Database &) {
        return named(all.items, item).and_then([&](const registry::RegistryItem &of) {
            return done(store.addDocument(of.id, paper.kind, paper.name, paper.text.toUtf8()));
        });
    });
}

Act addSubmission(const QString &item, const registry::Submission &submission, const QStringList &papers, Moment at)
{
    return act(at, [=](RegistryStore &store, const Register &all, const db::Database &database) -> Result<void> {
        const auto of = named(all.items, item);
        const auto kept = of ? registry::readDocuments(database, of->id) : failed(of);
        if (!kept)
            return failed(kept);
        registry::Submission added = submission;
        added.item = of->id;
        for (const QString &name : papers) {
            const auto paper = named(*kept, name);
            if (!paper)
                return failed(paper);
            added.documents.push_back(paper->id);
        }
        return done(store.addSubmission(added));
    });
}

Act addEvidence(const registry::RegistryItem &item, Moment at)
{
    return act(at, [item](RegistryStore &store, const Register &all, const db::Database &) {
        return named(all.items, item.name).and_then([&](const registry::RegistryItem &of) {
            return done(store.addDisplayEvidence(
                {.item = of.id, .seenOn = item.displayCheckedOn, .place = item.displayEvidence}));
        });
    });
}

} // namespace

std::vector<Act> modelActs(const DemoRegister &entries, QDate from)
{
    std::vector<Act> acts;
    int minute = 0;
    for (const DemoModel &model : entries.models) {
        acts.push_back(addModel(model, clockTime(from, 9, minute++)));
        for (const registry::ModelVersion &version : model.versions)
            acts.push_back(addVersion(model.model.name, version, clockTime(std::max(from, version.releasedOn), 9, 15)));
    }
    for (const registry::Algorithm &algorithm : entries.algorithms)
        acts.push_back(
            act(clockTime(from, 9, 20), [algorithm](RegistryStore &store, const Register &, const db::Database &) {
                return done(store.add(algorithm));
            }));
    for (const DemoRun &run : entries.runs)
        acts.push_back(linkModel(run, clockTime(std::max(from, run.from), 9, 50)));
    for (const DemoUse &use : entries.uses)
        acts.push_back(linkAlgorithm(use, clockTime(from, 9, 55)));
    return acts;
}

std::vector<Act> paperActs(const DemoRegister &entries, QDate from)
{
    std::vector<Act> acts;
    for (const DemoRegister::Entry &entry : entries.entries) {
        const QString &item = entry.item.name;
        for (const DemoPaper &paper : entry.file.papers)
            acts.push_back(addPaper(item, paper, clockTime(std::max(from, paper.on), 11)));
        for (const auto &[submission, papers] : entry.file.submissions)
            acts.push_back(addSubmission(item, submission, papers, clockTime(std::max(from, submission.on), 11, 30)));
        if (entry.item.displayCheckedOn.isValid())
            acts.push_back(addEvidence(entry.item, clockTime(std::max(from, entry.item.displayCheckedOn), 14)));
    }
    return acts;
}

} // namespace demo
