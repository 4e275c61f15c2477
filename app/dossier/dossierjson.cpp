#include "app/dossier/dossierjson.h"

#include "app/base/hash.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr auto schema = "vermilion.dossier.v1"_L1;
constexpr std::array sections{Section::Identity,    Section::Sources, Section::Annotation, Section::Algorithm,
                              Section::Evaluations, Section::Compute, Section::Changes};

QJsonObject jsonOf(const Entry &entry)
{
    QJsonObject object;
    if (!entry.id.isEmpty())
        object.insert(u"id"_s, entry.id);
    for (const Field &field : entry.fields) {
        const QJsonValue value = field.get();
        if (!value.isNull())
            object.insert(field.name, value);
    }
    return object;
}

Result<void> read(Entry &entry, const QJsonObject &object)
{
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (each.key() == u"id" && isList(entry.section))
            continue;
        const Field *field = entry.find(each.key());
        if (!field || each.value().isNull() || !field->set(each.value()))
            return fail(Failure::Kind::BadInput, u"no such field, or not a value of it"_s,
                        name(entry.section) + u'.' + (entry.id.isEmpty() ? u""_s : entry.id + u'.') + each.key());
    }
    return {};
}

/// Adds as many entries as \a rows has, with their ids. False: one has none, or one that is taken.
bool addEntries(Dossier &dossier, Section section, const QJsonArray &rows)
{
    std::set<QString> seen;
    for (const QJsonValue row : rows) {
        const QString id = row[u"id"].toString();
        if (id.isEmpty() || id.contains(u'.') || !seen.insert(id).second)
            return false;
        addEntry(dossier, section);
    }
    return true;
}

/// addEntry() numbers them itself; the file's own ids take their place.
void takeIds(Dossier &dossier, const QJsonObject &json)
{
    const auto take = [&](auto &list, Section section) {
        const QJsonArray rows = json[name(section)].toArray();
        for (size_t row = 0; row < list.size(); ++row)
            list[row].id = rows[qsizetype(row)][u"id"].toString();
    };
    take(dossier.sources, Section::Sources);
    take(dossier.evaluations, Section::Evaluations);
    take(dossier.compute, Section::Compute);
    take(dossier.changes, Section::Changes);
}

Result<void> checkShape(const QJsonObject &json)
{
    if (json[u"schema"].toString() != schema)
        return fail(Failure::Kind::BadInput, u"not a dossier of this schema"_s, u"schema"_s);
    for (auto each = json.begin(); each != json.end(); ++each) {
        const auto section = sectionNamed(each.key());
        const bool fits = section ? (isList(*section) ? each->isArray() : each->isObject())
                                  : each.key() == u"schema" || each.key() == u"not_applicable";
        if (!fits)
            return fail(Failure::Kind::BadInput, u"no such section, or of another shape"_s, each.key());
    }
    return {};
}

QJsonObject rowOf(const QJsonObject &json, const Entry &entry)
{
    if (!isList(entry.section))
        return json[name(entry.section)].toObject();
    for (const QJsonValue row : json[name(entry.section)].toArray()) {
        if (row[u"id"].toString() == entry.id)
            return row.toObject();
    }
    return {};
}

bool isWritten(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::LongText || kind == FieldKind::List
        || kind == FieldKind::Languages;
}

QJsonValue forJournal(const Difference &change, const QJsonValue &value)
{
    if (value.isNull() || !isWritten(change.kind))
        return value;
    const QByteArray bytes =
        value.isString() ? value.toString().toUtf8() : QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return u"sha256:"_s + QString::fromLatin1(Sha256::of(bytes).toHex());
}

QJsonValue valueAt(std::vector<Entry> &entries, const Entry &like, const QString &field)
{
    for (Entry &entry : entries) {
        if (entry.section == like.section && entry.id == like.id)
            return entry.find(field)->get();
    }
    return QJsonValue::Null;
}

bool has(const std::vector<Entry> &entries, const Entry &like)
{
    return std::ranges::any_of(entries, [&](const Entry &entry) {
        return entry.section == like.section && entry.id == like.id;
    });
}

QString reasonIn(const Dossier &dossier, const QString &clause)
{
    const auto found = std::ranges::find(dossier.notApplicable, clause, &std::pair<QString, QString>::first);
    return found == dossier.notApplicable.end() ? QString() : found->second;
}

void addReasons(std::vector<Difference> &changes, const Dossier &before, const Dossier &after)
{
    std::set<QString> clauses;
    for (const Dossier *each : {&before, &after})
        for (const auto &[clause, reason] : each->notApplicable)
            clauses.insert(clause);
    const auto value = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    for (const QString &clause : clauses) {
        const QString old = reasonIn(before, clause);
        const QString now = reasonIn(after, clause);
        if (old != now)
            changes.push_back({.path = u"not_applicable."_s + clause,
                               .id = clause,
                               .kind = FieldKind::LongText,
                               .before = value(old),
                               .after = value(now)});
    }
}

} // namespace

QJsonObject toJson(const Dossier &dossier)
{
    Dossier copy = dossier;
    QJsonObject json{{u"schema"_s, QString(schema)}};
    for (const Entry &entry : entriesOf(copy)) {
        const QString section = name(entry.section);
        if (!isList(entry.section)) {
            json.insert(section, jsonOf(entry));
            continue;
        }
        QJsonArray rows = json[section].toArray();
        rows.append(jsonOf(entry));
        json.insert(section, rows);
    }
    QJsonObject reasons;
    for (const auto &[clause, reason] : dossier.notApplicable)
        reasons.insert(clause, reason);
    if (!reasons.isEmpty())
        json.insert(u"not_applicable"_s, reasons);
    return json;
}

Result<Dossier> fromJson(const QJsonObject &json)
{
    if (const Result<void> fits = checkShape(json); !fits)
        return failed(fits);
    Dossier dossier;
    for (const Section section : sections) {
        if (isList(section) && !addEntries(dossier, section, json[name(section)].toArray()))
            return fail(Failure::Kind::BadInput, u"an entry without an id of its own"_s, name(section));
    }
    takeIds(dossier, json);
    for (Entry &entry : entriesOf(dossier)) {
        if (const Result<void> done = read(entry, rowOf(json, entry)); !done)
            return failed(done);
    }
    const QJsonObject reasons = json[u"not_applicable"].toObject();
    for (auto each = reasons.begin(); each != reasons.end(); ++each)
        dossier.notApplicable.emplace_back(each.key(), each->toString());
    return dossier;
}

QByteArray canonicalBytes(const Dossier &dossier)
{
    return QJsonDocument(toJson(dossier)).toJson(QJsonDocument::Compact);
}

std::vector<Difference> differences(const Dossier &before, const Dossier &after)
{
    Dossier oldCopy = before;
    Dossier newCopy = after;
    std::vector<Entry> old = entriesOf(oldCopy);
    std::vector<Entry> now = entriesOf(newCopy);
    std::vector<Difference> changes;
    const auto add = [&](const Entry &entry, const Field &field, const QJsonValue &was, const QJsonValue &is) {
        if (was != is)
            changes.push_back({entry.path(field), entry.section, entry.id, field.name, field.kind, was, is});
    };
    for (const Entry &entry : now) {
        for (const Field &field : entry.fields)
            add(entry, field, valueAt(old, entry, field.name), field.get());
    }
    for (const Entry &entry : old) {
        if (has(now, entry))
            continue;
        for (const Field &field : entry.fields)
            add(entry, field, field.get(), QJsonValue::Null);
    }
    addReasons(changes, before, after);
    return changes;
}

QJsonObject journalOf(const std::vector<Difference> &changes)
{
    QJsonObject fields;
    for (const Difference &change : changes)
        fields.insert(change.path,
                      QJsonObject{{u"old"_s, forJournal(change, change.before)},
                                  {u"new"_s, forJournal(change, change.after)}});
    return fields;
}

} // namespace dossier
