#include "app/demo/registryfile.h"

#include "app/base/toml.h"

#include <algorithm>
#include <optional>

namespace demo {

using namespace Qt::StringLiterals;
using registry::RegistryEvent;
using registry::RegistryItem;

namespace {

std::unexpected<Failure> wrong(const toml::node &node, const QString &detail)
{
    return fail(Failure::Kind::BadInput, detail, tomlPlace(node));
}

Result<registry::Service> readService(const toml::table &table, QDate today)
{
    const auto scope = registry::scopeNamed(tomlText(table, "scope"));
    const auto accesses = registry::accessesNamed(tomlText(table, "accesses"));
    if (!scope || !accesses)
        return wrong(table, u"an unknown scope or access"_s);
    return registry::Service{.name = tomlText(table, "name"),
                             .description = tomlText(table, "description"),
                             .scope = *scope,
                             .accesses = *accesses,
                             .startedOn = dayOf(table, "started", today),
                             .endedOn = dayOf(table, "ended", today),
                             .regime = tomlText(table, "regime"),
                             .regimeReason = tomlText(table, "reason")};
}

Result<std::vector<RegistryEvent>> readEvents(const toml::table &item, QDate today)
{
    std::vector<RegistryEvent> events;
    const toml::array *array = item["events"].as_array();
    for (size_t i = 0; array && i < array->size(); ++i) {
        const toml::table *table = array->get(i)->as_table();
        const auto kind = table ? registry::eventKindNamed(tomlText(*table, "kind")) : std::nullopt;
        if (!kind)
            return wrong(*array->get(i), u"an event of an unknown kind"_s);
        events.push_back({.kind = *kind,
                          .on = dayOf(*table, "on", today),
                          .doneOn = dayOf(*table, "done", today),
                          .note = tomlText(*table, "note")});
    }
    std::ranges::stable_sort(events, {}, &RegistryEvent::on);
    return events;
}

Result<RegistryItem> readItem(const toml::table &table, QDate today)
{
    const auto state = registry::stateNamed(tomlText(table, "state"));
    if (!state)
        return wrong(table, u"an unknown state"_s);
    RegistryItem item{.kind = tomlText(table, "kind"),
                      .role = registry::roleNamed(tomlText(table, "role")),
                      .name = tomlText(table, "name"),
                      .number = tomlText(table, "number"),
                      .authority = tomlText(table, "authority"),
                      .state = *state,
                      .submittedOn = dayOf(table, "submitted", today),
                      .grantedOn = dayOf(table, "granted", today),
                      .validUntil = dayOf(table, "valid_until", today),
                      .displayCheckedOn = dayOf(table, "display_checked", today),
                      .displayEvidence = tomlText(table, "display_evidence"),
                      .upstreamModel = tomlText(table, "upstream_model"),
                      .upstreamNumber = tomlText(table, "upstream_number"),
                      .notes = tomlText(table, "notes"),
                      .responsible = tomlText(table, "responsible"),
                      .conditions = tomlText(table, "conditions")};
    item.number.replace(u"{granted}"_s, item.grantedOn.toString(u"yyyyMMdd"_s));
    return item;
}

Result<DemoRegister::Entry> readEntry(const toml::table &table, QDate today, const std::map<QString, QString> &names)
{
    const QString key = tomlText(table, "service");
    const auto service = names.find(key);
    if (!key.isEmpty() && service == names.end())
        return wrong(table, u"no such service: %1"_s.arg(key));
    Result<RegistryItem> item = readItem(table, today);
    if (!item)
        return failed(item);
    Result<std::vector<RegistryEvent>> events = readEvents(table, today);
    if (!events)
        return failed(events);
    Result<ItemFile> parts = readFile(table, today);
    if (!parts)
        return failed(parts);
    return DemoRegister::Entry{.service = key.isEmpty() ? QString() : service->second,
                               .item = std::move(*item),
                               .model = tomlText(table, "model"),
                               .algorithm = tomlText(table, "algorithm"),
                               .events = std::move(*events),
                               .file = std::move(*parts)};
}

/// Models and algorithms, before the services that run on them.
Result<DemoRegister> readHead(const toml::table &file, QDate today)
{
    return readModels(file, today).and_then([&](std::vector<DemoModel> models) {
        return readAlgorithms(file).transform([&](std::vector<registry::Algorithm> algorithms) {
            return DemoRegister{.models = std::move(models), .algorithms = std::move(algorithms)};
        });
    });
}

} // namespace

Result<DemoRegister> readDemoRegister(QDate today, const QString &path)
{
    const Result<toml::table> file = readToml(path);
    if (!file)
        return failed(file);
    Result<DemoRegister> head = readHead(*file, today);
    if (!head)
        return head;
    DemoRegister read = std::move(*head);
    std::map<QString, QString> names;
    const toml::array *services = (*file)["service"].as_array();
    for (size_t i = 0; services && i < services->size(); ++i) {
        const toml::table &table = *services->get(i)->as_table();
        Result<registry::Service> service = readService(table, today);
        if (!service)
            return failed(service);
        names[tomlText(table, "key")] = service->name;
        std::ranges::move(readRuns(table, service->name, today), std::back_inserter(read.runs));
        std::ranges::move(readUses(table, service->name), std::back_inserter(read.uses));
        read.services.push_back(std::move(*service));
    }
    const toml::array *items = (*file)["item"].as_array();
    for (size_t i = 0; items && i < items->size(); ++i) {
        Result<DemoRegister::Entry> entry = readEntry(*items->get(i)->as_table(), today, names);
        if (!entry)
            return failed(entry);
        read.entries.push_back(std::move(*entry));
    }
    return read;
}

} // namespace demo
