#include "app/demo/registerparts.h"

namespace demo {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Failure> wrong(const toml::node &node, const QString &detail)
{
    return fail(Failure::Kind::BadInput, detail, tomlPlace(node));
}

std::vector<const toml::table *> tablesOf(const toml::table &table, std::string_view key)
{
    std::vector<const toml::table *> tables;
    const toml::array *array = table[key].as_array();
    for (size_t i = 0; array && i < array->size(); ++i) {
        if (const toml::table *each = array->get(i)->as_table())
            tables.push_back(each);
    }
    return tables;
}

QStringList wordsOf(const toml::table &table, std::string_view key)
{
    QStringList words;
    const toml::array *array = table[key].as_array();
    for (size_t i = 0; array && i < array->size(); ++i)
        words += QString::fromStdString(array->get(i)->value_or(std::string()));
    return words;
}

std::vector<registry::ModelVersion> versionsOf(const toml::table &model, QDate today)
{
    std::vector<registry::ModelVersion> versions;
    for (const toml::table *each : tablesOf(model, "versions"))
        versions.push_back({.version = tomlText(*each, "version"),
                            .releasedOn = dayOf(*each, "released", today),
                            .retiredOn = dayOf(*each, "retired", today),
                            .change = tomlText(*each, "change")});
    return versions;
}

/// The text of a field whose value is written as one text: "name: value".
std::vector<std::pair<QString, QString>> fieldsOf(const toml::table &submission)
{
    std::vector<std::pair<QString, QString>> fields;
    const QStringList words = wordsOf(submission, "fields");
    for (const QString &word : words)
        fields.emplace_back(word.section(u'：', 0, 0), word.section(u'：', 1));
    return fields;
}

} // namespace

QDate dayOf(const toml::table &table, std::string_view key, QDate today)
{
    const auto offset = table[key].value<int64_t>();
    return offset ? today.addDays(*offset) : QDate();
}

Result<std::vector<DemoModel>> readModels(const toml::table &file, QDate today)
{
    std::vector<DemoModel> models;
    for (const toml::table *each : tablesOf(file, "model")) {
        const auto origin = registry::modelOriginNamed(tomlText(*each, "origin"));
        if (!origin)
            return wrong(*each, u"an unknown origin"_s);
        models.push_back({.model = {.name = tomlText(*each, "name"),
                                    .origin = *origin,
                                    .maker = tomlText(*each, "maker"),
                                    .filingNumber = tomlText(*each, "filing_number"),
                                    .modalities = wordsOf(*each, "modalities"),
                                    .notes = tomlText(*each, "notes")},
                          .base = tomlText(*each, "base"),
                          .versions = versionsOf(*each, today)});
    }
    return models;
}

Result<std::vector<registry::Algorithm>> readAlgorithms(const toml::table &file)
{
    std::vector<registry::Algorithm> algorithms;
    for (const toml::table *each : tablesOf(file, "algorithm")) {
        const auto type = registry::algorithmTypeNamed(tomlText(*each, "type"));
        if (!type)
            return wrong(*each, u"an unknown type of algorithm"_s);
        algorithms.push_back({.name = tomlText(*each, "name"),
                              .type = *type,
                              .purpose = tomlText(*each, "purpose"),
                              .mechanism = tomlText(*each, "mechanism")});
    }
    return algorithms;
}

Result<ItemFile> readFile(const toml::table &item, QDate today)
{
    ItemFile file;
    for (const toml::table *each : tablesOf(item, "steps")) {
        const auto to = registry::stateNamed(tomlText(*each, "to"));
        if (!to)
            return wrong(*each, u"an unknown state"_s);
        file.steps.push_back({.to = *to, .on = dayOf(*each, "on", today), .note = tomlText(*each, "note")});
    }
    for (const toml::table *each : tablesOf(item, "papers"))
        file.papers.push_back({.name = tomlText(*each, "name"),
                               .kind = tomlText(*each, "kind"),
                               .text = tomlText(*each, "text"),
                               .on = dayOf(*each, "on", today)});
    for (const toml::table *each : tablesOf(item, "submissions"))
        file.submissions.emplace_back(registry::Submission{.purpose = tomlText(*each, "purpose"),
                                                           .on = dayOf(*each, "on", today),
                                                           .fields = fieldsOf(*each)},
                                      wordsOf(*each, "papers"));
    return file;
}

std::vector<DemoRun> readRuns(const toml::table &service, const QString &name, QDate today)
{
    std::vector<DemoRun> runs;
    for (const toml::table *each : tablesOf(service, "models"))
        runs.push_back({.service = name,
                        .model = tomlText(*each, "name"),
                        .from = dayOf(*each, "from", today),
                        .until = dayOf(*each, "until", today)});
    return runs;
}

std::vector<DemoUse> readUses(const toml::table &service, const QString &name)
{
    std::vector<DemoUse> uses;
    const QStringList algorithms = wordsOf(service, "algorithms");
    for (const QString &algorithm : algorithms)
        uses.push_back({name, algorithm});
    return uses;
}

} // namespace demo
