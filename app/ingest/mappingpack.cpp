#include "app/ingest/mappingpack.h"

#include "app/base/hash.h"
#include "app/base/tomlfields.h"
#include "app/ingest/mappingsample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

QString keyOf(std::string_view key)
{
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

/// A text or a list of texts; anything else is null, which no mapping takes.
QJsonValue jsonOf(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return QString::fromStdString(text->get());
    const toml::array *array = node.as_array();
    if (!array || array->empty())
        return QJsonValue::Null;
    QJsonArray list;
    for (const toml::node &element : *array) {
        const auto *text = element.as_string();
        if (!text)
            return QJsonValue::Null;
        list.append(QString::fromStdString(text->get()));
    }
    return list;
}

QJsonObject jsonOf(const toml::table &table)
{
    QJsonObject json;
    for (const auto &[key, node] : table) {
        const QJsonValue value = jsonOf(node);
        if (value.isNull())
            TomlFields::refuse(node, u"\"%1\" must be a text or a list of texts"_s.arg(keyOf(key.str())));
        json.insert(keyOf(key.str()), value);
    }
    return json;
}

/// What Mapping::fromJson() calls "prompt" or "time/zone", in the file; the table if it is not there.
const toml::node &nodeOf(const QString &place, const toml::table &where, const toml::table *fixed,
                         const toml::table *time)
{
    const QString group = place.section(u'/', 0, -2);
    const toml::table *table = group == u"fixed" ? fixed : group == u"time" ? time : &where;
    const toml::node *node = table ? table->get(place.section(u'/', -1).toStdString()) : nullptr;
    return node ? *node : where;
}

Mapping readMapping(TomlFields &fields)
{
    const toml::table *where = fields.table("fields");
    const toml::table *fixed = fields.table("fixed");
    const toml::table *time = fields.table("time");
    if (!where)
        fields.refuse("fields", u"a pack says under [fields] where the prompt or the output is"_s);
    QJsonObject json = jsonOf(*where);
    if (fixed)
        json.insert("fixed"_L1, jsonOf(*fixed));
    if (time)
        json.insert("time"_L1, jsonOf(*time));
    Result<Mapping> mapping = Mapping::fromJson(json);
    if (!mapping)
        TomlFields::refuse(nodeOf(mapping.error().where, *where, fixed, time), mapping.error().detail);
    return std::move(*mapping);
}

MappingPack readHeader(TomlFields &fields)
{
    MappingPack pack;
    fields.integer("format", 1, 1);
    pack.id = fields.text("id");
    pack.version = fields.text("version");
    pack.title = fields.bilingual("title");
    pack.record = fields.bilingual("record");
    return pack;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    return file.readAll();
}

} // namespace

Result<MappingPack> readMappingPack(const QByteArray &text, const QString &name)
{
    if (text.trimmed().startsWith('{'))
        return fail(Failure::Kind::BadInput,
                    u"this is JSON, and a mapping pack is TOML: id, version, title, record, [fields] and a [[sample]]; "
                    "an import takes bare fields as JSON, but they cannot be checked or kept without a sample"_s,
                    name);
    return readFields(parseToml(text, name), [&](TomlFields &fields) {
        MappingPack pack = readHeader(fields);
        pack.mapping = readMapping(fields);
        const std::vector<const toml::table *> samples = fields.tables("sample");
        if (samples.empty())
            fields.refuse("sample", u"the pack has no sample: give a record and what it gives under [[sample]]"_s);
        fields.finish();
        for (const toml::table *sample : samples)
            testSample(pack.mapping, *sample);
        pack.text = text;
        pack.hash = Sha256::of(text);
        return pack;
    });
}

Result<MappingPack> loadMappingPack(const QString &path)
{
    const Result<QByteArray> text = contentOf(path);
    if (!text)
        return failed(text);
    return readMappingPack(*text, path);
}

Result<Mapping> loadMapping(const QString &path)
{
    const Result<QByteArray> text = contentOf(path);
    if (!text)
        return failed(text);
    if (!text->trimmed().startsWith('{'))
        return readMappingPack(*text, path).transform([](MappingPack &&pack) { return std::move(pack.mapping); });
    QJsonParseError wrong;
    const QJsonDocument json = QJsonDocument::fromJson(*text, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return fail(Failure::Kind::BadInput, wrong.errorString(), u"%1 @%2"_s.arg(path).arg(wrong.offset));
    return Mapping::fromJson(json.object()).transform_error([&](const Failure &failure) {
        return Failure{failure.kind, failure.detail,
                       failure.where.isEmpty() ? path : QString(path + u": "_s + failure.where)};
    });
}

} // namespace ingest
