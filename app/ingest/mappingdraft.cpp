#include "app/ingest/mappingdraft.h"

#include "app/ingest/formats/conversation.h"
#include "app/ingest/parsedtext.h"
#include "app/ingest/rawmask.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

constexpr QLatin1StringView between(" | ");
constexpr size_t exampleBytes = 160;

QStringList pointersIn(const QString &typed)
{
    QStringList pointers;
    for (const QString &each : typed.split(between, Qt::SkipEmptyParts))
        pointers.append(each.trimmed());
    return pointers;
}

bool isFixed(const QString &field, const QString &typed)
{
    return canBeFixed(field) && !typed.startsWith(u'/');
}

/// Whether the last part of \a pointer is a name by which users are known.
bool namesUser(const QString &pointer)
{
    return identifiesUser(pointer.section(u'/', -1).toStdString());
}

std::string exampleOf(const Json &value, const Secrets &secrets)
{
    std::string text = value.scalar();
    if (text.empty())
        text = contentText(value);
    if (text.empty())
        text = value.compact();
    return beginningWithoutSecrets(text, exampleBytes, secrets);
}

/// A list of turns is read as such where a conversation is wanted.
bool isText(const QString &field, const Json &value)
{
    const bool mayBeTurns = field == u"prompt" || field == u"context";
    return !value.scalar().empty() || value.isString() || !contentText(value).empty()
        || (mayBeTurns && value.isArray());
}

/// What the records show of one field.
struct Sight
{
    FieldLook look;
    int texts = 0;
    int times = 0;

    void add(const QString &field, const QStringList &pointers, const MappedTime &time, const Json &record,
             const Secrets &secrets)
    {
        for (const QString &pointer : pointers) {
            const Json value = record.at(pointer.toStdString());
            if (!value)
                continue;
            if (look.records++ == 0)
                look.example =
                    field == u"user" || namesUser(pointer) ? std::string(rawMask) : exampleOf(value, secrets);
            texts += isText(field, value);
            times += time.momentOf(value).has_value();
            return;
        }
    }

    FieldLook judged(const QString &field) &&
    {
        using Fault = FieldLook::Fault;
        if (look.records == 0)
            look.fault = Fault::LeadsNowhere;
        else if (field == u"at" && times == 0)
            look.fault = Fault::NoTime;
        else if (field != u"at" && texts == 0)
            look.fault = Fault::NoText;
        return std::move(look);
    }
};

} // namespace

bool canBeFixed(QStringView field)
{
    return field == u"provider" || field == u"service" || field == u"model";
}

MappingDraft draftOf(const Mapping &mapping)
{
    MappingDraft draft{.typed = {}, .time = mapping.time};
    const QJsonObject json = mapping.toJson();
    for (const QLatin1StringView field : mappingFields) {
        QStringList pointers;
        for (const auto &pointer : json[field].toArray())
            pointers.append(pointer.toString());
        if (pointers.isEmpty() && canBeFixed(QString(field)))
            pointers.append(json[u"fixed"][field].toString());
        if (const QString typed = pointers.join(between); !typed.isEmpty())
            draft.typed[field] = typed;
    }
    return draft;
}

Result<Mapping> mappingOf(const MappingDraft &draft)
{
    QJsonObject json;
    QJsonObject fixed;
    for (const auto &[field, typed] : draft.typed) {
        const QString text = typed.trimmed();
        if (text.isEmpty())
            continue;
        if (isFixed(field, text))
            fixed.insert(field, text);
        else
            json.insert(field, QJsonArray::fromStringList(pointersIn(text)));
    }
    if (!fixed.isEmpty())
        json.insert(u"fixed"_s, fixed);
    if (const QJsonObject time = draft.time.toJson(); !time.isEmpty())
        json.insert(u"time"_s, time);
    return Mapping::fromJson(json);
}

std::map<QString, FieldLook> lookAt(const MappingDraft &draft, const FirstRecords &first)
{
    std::map<QString, QStringList> wanted;
    std::map<QString, FieldLook> looks;
    for (const auto &[field, typed] : draft.typed) {
        const QString text = typed.trimmed();
        const QStringList pointers = pointersIn(text);
        if (text.isEmpty())
            continue;
        if (isFixed(field, text))
            looks[field] = {.records = static_cast<int>(first.records.size()), .example = text.toStdString()};
        else if (std::ranges::any_of(pointers, [](const QString &each) { return !each.startsWith(u'/'); }))
            looks[field] = {.fault = FieldLook::Fault::NoPointer, .example = {}};
        else
            wanted[field] = pointers;
    }
    std::map<QString, Sight> sights;
    for (const SeenRecord &record : first.records) {
        const ParsedText parsed(record.json);
        for (const auto &[field, pointers] : wanted)
            sights[field].add(field, pointers, draft.time, parsed.json(), record.secrets);
    }
    for (auto &[field, sight] : sights)
        looks[field] = std::move(sight).judged(field);
    const auto prompt = wanted.find(u"prompt"_s);
    if (const auto output = wanted.find(u"output"_s);
        prompt != wanted.end() && output != wanted.end() && prompt->second == output->second)
        looks[u"output"_s].fault = FieldLook::Fault::SameAsPrompt;
    return looks;
}

} // namespace ingest
