#include "app/ingest/mappingwriter.h"

#include "app/base/hash.h"
#include "app/ingest/mappingsample.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

/// \a text as a basic string of TOML.
QByteArray quoted(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return '"' + out.toUtf8() + '"';
}

QByteArray quoted(const std::string &text)
{
    return quoted(QString::fromStdString(text));
}

QByteArray bilingual(const Bilingual &text)
{
    return "{ zh = " + quoted(text.zh) + ", en = " + quoted(text.en) + " }";
}

QByteArray valueText(const QJsonValue &value)
{
    if (value.isString())
        return quoted(value.toString());
    QByteArrayList items;
    for (const auto &item : value.toArray())
        items.append(quoted(item.toString()));
    return items.size() == 1 ? items.front() : "[" + items.join(", ") + "]";
}

QByteArray tableText(const QByteArray &name, const QJsonObject &table)
{
    QByteArray text = table.isEmpty() ? QByteArray() : "\n[" + name + "]\n";
    for (auto entry = table.begin(); entry != table.end(); ++entry) {
        if (!entry.value().isObject())
            text += entry.key().toUtf8() + " = " + valueText(entry.value()) + '\n';
    }
    return text;
}

/// \a value put into \a at where \a tokens lead: numbers are places in lists.
QJsonValue placed(const QJsonValue &at, QStringList tokens, const QJsonValue &value)
{
    if (tokens.isEmpty())
        return value;
    QString token = tokens.takeFirst();
    bool isIndex = false;
    const int index = token.toInt(&isIndex);
    if (isIndex && index >= 0 && index < 100) {
        QJsonArray list = at.toArray();
        while (list.size() <= index)
            list.append(QJsonObject());
        list[index] = placed(list[index], tokens, value);
        return list;
    }
    const QString key = token.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    QJsonObject object = at.toObject();
    object.insert(key, placed(object[key], tokens, value));
    return object;
}

/// A time that is written as the mapping reads it.
QJsonValue sampleTime(const MappedTime &time)
{
    constexpr qint64 second = 1'767'225'600; // 2026-01-01
    switch (time.unit) {
    case MappedTime::Unit::Guessed: return u"2026-01-01T00:00:00"_s;
    case MappedTime::Unit::Seconds: return second;
    case MappedTime::Unit::Milliseconds: return second * 1'000;
    case MappedTime::Unit::Microseconds: return second * 1'000'000;
    case MappedTime::Unit::Nanoseconds: return second * 1'000'000'000;
    }
    return {};
}

/// A record that has each field at its first place, filled with the field's own name.
QByteArray sampleRecord(const Mapping &mapping)
{
    QJsonValue record = QJsonObject();
    const QJsonObject fields = mapping.toJson();
    for (auto entry = fields.begin(); entry != fields.end(); ++entry) {
        const QString pointer = entry.value().toArray().first().toString();
        if (pointer.isEmpty())
            continue; // [fixed] and [time]
        const QJsonValue value = entry.key() == u"at" ? sampleTime(mapping.time) : QJsonValue(entry.key() + u" 1"_s);
        record = placed(record, pointer.split(u'/').sliced(1), value);
    }
    return QJsonDocument(record.toObject()).toJson(QJsonDocument::Compact);
}

Result<QByteArray> sampleText(const Mapping &mapping)
{
    const QByteArray record = sampleRecord(mapping);
    const Result<Generation> generation = sampleGeneration(mapping, record.toStdString());
    if (!generation)
        return failed(generation);
    QByteArray text = "\n[[sample]]\nrecord = " + quoted(QString::fromUtf8(record)) + "\n[sample.gives]\n";
    for (const auto &[name, value] : sampleFieldsOf(*generation))
        text += QByteArray::fromStdString(name) + " = " + quoted(value) + '\n';
    return text;
}

/// "Support desk (v2)" -> "support-desk-v2".
QString idOf(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            id += c;
        else if (c.isLetter())
            return u"format-"_s + QString::fromLatin1(Sha256::of(name.toUtf8()).toHex().first(8));
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    if (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"format"_s : id;
}

} // namespace

Result<QByteArray> writeMappingPack(const MappingPack &pack)
{
    const QJsonObject mapping = pack.mapping.toJson();
    const Result<QByteArray> sample = sampleText(pack.mapping);
    if (!sample)
        return failed(sample);
    QByteArray text = "format = 1\nid = " + quoted(pack.id) + "\nversion = " + quoted(pack.version)
        + "\ntitle = " + bilingual(pack.title) + "\nrecord = " + bilingual(pack.record) + '\n';
    text += tableText("fields", mapping);
    text += tableText("fixed", mapping[u"fixed"].toObject());
    text += tableText("time", mapping[u"time"].toObject());
    text += *sample;
    const Result<MappingPack> read = readMappingPack(text, pack.id + u".toml"_s);
    if (!read)
        return failed(read);
    return text;
}

Result<MappingPack> makeMappingPack(const QString &name, const Mapping &mapping)
{
    const QString called = name.simplified();
    if (called.isEmpty())
        return fail(Failure::Kind::BadInput, u"a format needs a name"_s, u"name"_s);
    const Bilingual both{.zh = called, .en = called};
    const Result<QByteArray> text = writeMappingPack({.id = idOf(called),
                                                      .version = u"1"_s,
                                                      .title = both,
                                                      .record = both,
                                                      .mapping = mapping,
                                                      .text = {},
                                                      .hash = {}});
    if (!text)
        return failed(text);
    return readMappingPack(*text, called);
}

} // namespace ingest
