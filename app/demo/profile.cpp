#include "app/demo/profile.h"

#include "app/base/toml.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

Result<ServiceProfile::Hours> readHours(const toml::table &table, std::string_view key)
{
    ServiceProfile::Hours hours{};
    const toml::array *array = table[key].as_array();
    if (!array || array->size() != hours.size())
        return fail(Failure::Kind::BadInput, u"24 hours are needed"_s, tomlPlace(table));
    for (size_t i = 0; i < hours.size(); ++i)
        hours[i] = std::max(0, array->get(i)->value_or(0));
    if (std::ranges::all_of(hours, [](int weight) { return weight == 0; }))
        return fail(Failure::Kind::BadInput, u"a day in which nothing happens"_s, tomlPlace(*array));
    return hours;
}

void readModels(const toml::table &table, ServiceProfile &profile)
{
    const toml::array *models = table["models"].as_array();
    for (size_t i = 0; models && i < models->size(); ++i) {
        if (const toml::table *model = models->get(i)->as_table()) {
            profile.models.append(tomlText(*model, "name"));
            profile.modelShares.push_back((*model)["share"].value_or(1));
        }
    }
}

Result<ServiceProfile> readProfile(const toml::table &table)
{
    ServiceProfile profile{.key = tomlText(table, "key"),
                           .name = tomlText(table, "name"),
                           .share = table["share"].value_or(0),
                           .weekendPercent = int(table["weekend"].value_or(1.0) * 100)};
    readModels(table, profile);
    if (profile.key.isEmpty() || profile.name.isEmpty() || profile.models.isEmpty())
        return fail(Failure::Kind::BadInput, u"a service needs key, name and models"_s, tomlPlace(table));
    const auto workingDay = readHours(table, "working_day");
    if (!workingDay)
        return failed(workingDay);
    const auto freeDay = readHours(table, "free_day");
    if (!freeDay)
        return failed(freeDay);
    profile.workingDay = *workingDay;
    profile.freeDay = *freeDay;
    return profile;
}

} // namespace

Result<Provider> readProvider(const QString &path)
{
    const Result<toml::table> file = readToml(path);
    if (!file)
        return failed(file);
    Provider provider{.name = tomlText(*file, "provider")};
    const toml::array *services = (*file)["service"].as_array();
    for (size_t i = 0; services && i < services->size(); ++i) {
        Result<ServiceProfile> profile = readProfile(*services->get(i)->as_table());
        if (!profile)
            return failed(profile);
        provider.services.push_back(std::move(*profile));
    }
    if (provider.services.empty())
        return fail(Failure::Kind::BadInput, u"no [[service]]"_s, path);
    return provider;
}

} // namespace demo
