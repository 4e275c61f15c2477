// The entries of a dossier, as fields.h promises them.
#include "app/dossier/fields.h"
#include "app/dossier/words.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Calls \a work with the vector that \a section is; false: it is none.
template <typename Work>
bool withList(Dossier &dossier, Section section, Work &&work)
{
    switch (section) {
    case Section::Sources: work(dossier.sources); return true;
    case Section::Evaluations: work(dossier.evaluations); return true;
    case Section::Compute: work(dossier.compute); return true;
    case Section::Changes: work(dossier.changes); return true;
    default: return false;
    }
}

constexpr QLatin1StringView initialOf(Section section)
{
    switch (section) {
    case Section::Sources: return "s"_L1;
    case Section::Evaluations: return "e"_L1;
    case Section::Compute: return "c"_L1;
    default: return "h"_L1;
    }
}

template <typename Value>
QString freeId(const std::vector<Value> &list, Section section)
{
    for (int number = 1;; ++number) {
        const QString id = initialOf(section) + QString::number(number);
        if (std::ranges::find(list, id, &Value::id) == list.end())
            return id;
    }
}

template <typename Value>
void append(std::vector<Entry> &entries, Section section, std::vector<Value> &list)
{
    for (Value &each : list)
        entries.push_back({section, each.id, fieldsOf(each)});
}

} // namespace

QString Entry::path(const Field &field) const
{
    const QString part = dossier::name(section);
    return id.isEmpty() ? part + u'.' + field.name : part + u'.' + id + u'.' + field.name;
}

Field *Entry::find(const QString &name)
{
    const auto found = std::ranges::find(fields, name, &Field::name);
    return found == fields.end() ? nullptr : &*found;
}

const std::vector<Field> &fieldsOf(Section section)
{
    static const auto all = [] {
        static Dossier blank{.sources = {{}}, .evaluations = {{}}, .compute = {{}}, .changes = {{}}};
        std::array<std::vector<Field>, sectionCount> fields;
        for (Entry &entry : entriesOf(blank))
            fields.at(static_cast<size_t>(entry.section)) = std::move(entry.fields);
        return fields;
    }();
    return all.at(static_cast<size_t>(section));
}

std::vector<Entry> entriesOf(Dossier &dossier)
{
    std::vector<Entry> entries{{Section::Identity, {}, fieldsOf(dossier.identity)}};
    append(entries, Section::Sources, dossier.sources);
    entries.push_back({Section::Annotation, {}, fieldsOf(dossier.annotation)});
    entries.push_back({Section::Algorithm, {}, fieldsOf(dossier.algorithm)});
    append(entries, Section::Evaluations, dossier.evaluations);
    append(entries, Section::Compute, dossier.compute);
    append(entries, Section::Changes, dossier.changes);
    return entries;
}

QString addEntry(Dossier &dossier, Section section)
{
    QString id;
    withList(dossier, section, [&](auto &list) {
        id = freeId(list, section);
        list.emplace_back().id = id;
    });
    return id;
}

bool removeEntry(Dossier &dossier, Section section, const QString &id)
{
    size_t removed = 0;
    withList(dossier, section,
             [&](auto &list) { removed = std::erase_if(list, [&](const auto &each) { return each.id == id; }); });
    return removed > 0;
}

void numberEntries(Dossier &dossier)
{
    for (const Section section : {Section::Sources, Section::Evaluations, Section::Compute, Section::Changes}) {
        withList(dossier, section, [&](auto &list) {
            std::set<QString> seen;
            for (auto &each : list) {
                if (each.id.isEmpty() || seen.contains(each.id) || each.id.contains(u'.'))
                    each.id = freeId(list, section);
                seen.insert(each.id);
            }
        });
    }
}

Result<void> setField(Dossier &dossier, const QString &path, const QJsonValue &value)
{
    for (Entry &entry : entriesOf(dossier)) {
        for (const Field &field : entry.fields) {
            if (entry.path(field) != path)
                continue;
            if (!field.set(value))
                return fail(Failure::Kind::BadInput, u"not a value of this field"_s, path);
            return {};
        }
    }
    return fail(Failure::Kind::NotFound, u"there is no such field"_s, path);
}

} // namespace dossier
