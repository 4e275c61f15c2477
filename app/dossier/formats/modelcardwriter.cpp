#include "app/dossier/formats/card.h"
#include "app/dossier/formats/markdown.h"
#include "app/dossier/formats/modelcard.h"
#include "app/dossier/formats/spdx.h"

#include <QJsonArray>

#include <algorithm>

namespace dossier {

namespace {

QJsonObject resultOf(const Evaluation &one)
{
    QJsonObject metric{{QStringLiteral("type"), one.metric.isEmpty() ? one.name : one.metric},
                       {QStringLiteral("name"), one.name}};
    metric.insert(QStringLiteral("value"), *one.value);
    const QString dataset = one.dataset.isEmpty() ? one.name : one.dataset;
    return {{QStringLiteral("task"), QJsonObject{{QStringLiteral("type"), QStringLiteral("other")}}},
            {QStringLiteral("dataset"),
             QJsonObject{{QStringLiteral("type"), dataset}, {QStringLiteral("name"), dataset}}},
            {QStringLiteral("metrics"), QJsonArray{metric}}};
}

QJsonArray modelIndex(const Dossier &dossier)
{
    QJsonArray results;
    for (const Evaluation &one : dossier.evaluations) {
        if (one.value)
            results.append(resultOf(one));
    }
    if (results.isEmpty())
        return {};
    return {QJsonObject{{QStringLiteral("name"), dossier.identity.name}, {QStringLiteral("results"), results}}};
}

QJsonArray usedSources(const Dossier &dossier)
{
    QJsonArray names;
    for (const DataSource &source : dossier.sources) {
        if (!source.isExcluded)
            names.append(source.name);
    }
    return names;
}

Head headOf(const Dossier &dossier)
{
    const Identity &identity = dossier.identity;
    Head head;
    const auto add = [&](const char *key, const QJsonValue &value) {
        if (value != QJsonValue(QString()) && !(value.isArray() && value.toArray().isEmpty()))
            head.emplace_back(QString::fromLatin1(key), value);
    };
    add("language", QJsonArray::fromStringList(identity.languages));
    const QString id = spdxId(identity.licence);
    add("license", id.isEmpty() && !identity.licence.isEmpty() ? QStringLiteral("other") : id.toLower());
    if (id.isEmpty())
        add("license_name", identity.licence);
    add("base_model", dossier.algorithm.baseModel);
    add("datasets", usedSources(dossier));
    add("tags", QJsonArray::fromStringList(identity.modalities));
    add("model-index", modelIndex(dossier));
    return head;
}

/// The body, in one language.
class Body
{
public:
    Body(const Dossier &dossier, const Vocabulary &words, CardLanguage language)
        : m_dossier(dossier)
        , m_words(words)
        , m_language(language)
    {
    }

    QString text()
    {
        const Identity &identity = m_dossier.identity;
        m_text.heading(1, QStringLiteral("%1 %2").arg(identity.name, identity.version).trimmed());
        details();
        part(Heading::IntendedUse, identity.intendedUse);
        part(Heading::OutOfScope, identity.outOfScopeUse);
        part(Heading::Limitations, identity.limitations);
        part(Heading::Mechanism, m_dossier.algorithm.mechanism);
        std::vector<DataSource> used = m_dossier.sources;
        std::erase_if(used, &DataSource::isExcluded);
        table(Heading::TrainingData, Section::Sources, used, {"name", "kind", "records", "tokens", "data_types"});
        part(Heading::Annotation, m_dossier.annotation.functional.summary);
        table(Heading::Evaluation, Section::Evaluations, m_dossier.evaluations,
              {"name", "dataset", "metric", "value", "low", "high", "tries"});
        table(Heading::Compute, Section::Compute, m_dossier.compute, {"kind", "provider", "hardware", "hours"});
        table(Heading::Changes, Section::Changes, m_dossier.changes, {"version", "on", "what"});
        return m_text.text();
    }

private:
    void part(Heading heading, const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        m_text.heading(2, in(m_language, textOf(heading)));
        m_text.paragraph(text);
    }

    QString valueOf(const Field &field) const
    {
        const QJsonValue value = field.get();
        if (field.kind == FieldKind::Choice)
            return in(m_language, m_words.choice(value.toString()));
        return dossier::textOf(field, value);
    }

    /// What is known of \a names, one a row.
    template <typename Value>
    void rows(std::vector<QStringList> &table, Section section, Value value, std::initializer_list<const char *> names)
    {
        for (const Field &field : fieldsOf(value)) {
            const bool isWanted =
                std::ranges::any_of(names, [&](const char *name) { return field.name == QLatin1StringView(name); });
            if (isWanted && !field.isEmpty())
                table.push_back({in(m_language, m_words.field(section, field.name)), valueOf(field)});
        }
    }

    void details()
    {
        std::vector<QStringList> all{{QString(), QString()}};
        rows(all, Section::Identity, m_dossier.identity,
             {"maker", "released_on", "licence", "modalities", "languages"});
        rows(all, Section::Algorithm, m_dossier.algorithm,
             {"type", "architecture", "parameters", "context", "base_model", "base_number"});
        if (all.size() < 2)
            return;
        m_text.heading(2, in(m_language, textOf(Heading::Details)));
        m_text.rows(all);
    }

    template <typename Value>
    void table(Heading heading, Section section, std::vector<Value> values, const std::vector<const char *> &names)
    {
        if (values.empty())
            return;
        std::vector<QStringList> rows(1);
        for (const char *name : names)
            rows.front().append(in(m_language, m_words.field(section, QString::fromLatin1(name))));
        for (Value &value : values) {
            const std::vector<Field> fields = fieldsOf(value);
            QStringList cells;
            for (const char *name : names) {
                const auto field = std::ranges::find(fields, QString::fromLatin1(name), &Field::name);
                cells.append(field == fields.end() ? QString() : valueOf(*field));
            }
            rows.push_back(cells);
        }
        m_text.heading(2, in(m_language, textOf(heading)));
        m_text.rows(rows);
    }

    const Dossier &m_dossier;
    const Vocabulary &m_words;
    CardLanguage m_language;
    Markdown m_text;
};

} // namespace

QByteArray writeModelCard(const Dossier &dossier, const Vocabulary &words, CardLanguage language)
{
    return writeCard(headOf(dossier), Body(dossier, words, language).text());
}

} // namespace dossier
