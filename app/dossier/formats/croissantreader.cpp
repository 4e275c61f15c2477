#include "app/dossier/formats/croissant.h"
#include "app/dossier/formats/entries.h"
#include "app/dossier/formats/jsonfile.h"
#include "app/dossier/formats/namedtexts.h"
#include "app/dossier/formats/spdx.h"

namespace dossier {

namespace {

/// The object with its keys as one writer names them: "sc:name", "schema:name" and the whole address are "name".
QJsonObject withoutPrefixes(const QJsonObject &object)
{
    QJsonObject plain;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        QString key = entry.key();
        for (const auto *prefix : {"sc:", "schema:", "cr:", "dct:", "https://schema.org/", "http://schema.org/",
                                   "http://mlcommons.org/croissant/", "http://purl.org/dc/terms/"}) {
            if (key.startsWith(QLatin1StringView(prefix)) && !key.startsWith(u"http://mlcommons.org/croissant/RAI/")) {
                key.remove(0, qsizetype(strlen(prefix)));
                break;
            }
        }
        key.replace(QStringLiteral("http://mlcommons.org/croissant/RAI/"), QStringLiteral("rai:"));
        plain.insert(key, entry.value());
    }
    return plain;
}

/// Text, or that of an object with "@value", "name" or "url".
QString textIn(const QJsonValue &value)
{
    for (const auto *key : {"@value", "name", "url", "@id"}) {
        if (const QJsonValue inner = value[QString::fromLatin1(key)]; inner.isString())
            return inner.toString();
    }
    return value.toVariant().toString();
}

QString joined(const QJsonArray &list, QChar between = u'\n')
{
    QStringList texts;
    for (const QJsonValue one : list)
        texts.append(textIn(one));
    return texts.join(between);
}

QString licenceIn(const QJsonArray &list)
{
    const QString said = list.isEmpty() ? QString() : textIn(list.first());
    QString last = said.section(u'/', -1, -1, QString::SectionSkipEmpty);
    last.remove(QStringLiteral(".html"));
    const QString id = spdxId(last);
    return id.isEmpty() ? said : id;
}

void fill(QString &field, const QString &text)
{
    if (field.isEmpty())
        field = text;
}

/// Whoever publishes Croissant publishes the data, unless the file says how it was got.
SourceKind kindIn(const QJsonArray &collectionTypes)
{
    for (const QJsonValue type : collectionTypes) {
        if (type.toString().contains(u"scrap", Qt::CaseInsensitive))
            return SourceKind::Collected;
        if (type.toString().contains(u"User-generated", Qt::CaseInsensitive))
            return SourceKind::UserInput;
    }
    return SourceKind::OpenSource;
}

void takeOurs(const QJsonObject &object, Entries &dataset, DataSource &source)
{
    NamedTexts texts;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.key().startsWith(u"vermilion:"))
            continue;
        dataset.pass(entry.key());
        texts.emplace_back(entry.key().sliced(10), entry.value().toString());
    }
    if (texts.empty())
        source.kind = kindIn(dataset.list(QStringLiteral("rai:dataCollectionType")));
    else
        dataset.pass(QStringLiteral("rai:dataAnnotationProtocol")); // the annotation is the model's, not the source's
    dataset.pass(QStringLiteral("rai:dataCollectionType"));
    for (const QString &name : setFieldsFrom(texts, source))
        dataset.left().append(QStringLiteral("vermilion:") + name);
}

void takeTerms(Entries &dataset, DataSource &source)
{
    fill(source.name, dataset.text(QStringLiteral("name")));
    const QString uses = joined(dataset.list(QStringLiteral("rai:dataUseCases")));
    const QString description = dataset.text(QStringLiteral("description"));
    if (!uses.isEmpty() || description != source.name)
        fill(source.purpose, uses.isEmpty() ? description : uses);
    fill(source.contract, licenceIn(dataset.list(QStringLiteral("license"))));
    fill(source.url, joined(dataset.list(QStringLiteral("url"))));
    fill(source.proof, dataset.text(QStringLiteral("rai:dataCollection")));
    fill(source.cleaning, joined(dataset.list(QStringLiteral("rai:dataPreprocessingProtocol"))));
    fill(source.personalBasis, joined(dataset.list(QStringLiteral("rai:personalSensitiveInformation"))));
    const QJsonArray languages = dataset.list(QStringLiteral("inLanguage"));
    const QJsonArray keywords = dataset.list(QStringLiteral("keywords"));
    const QJsonArray period = dataset.list(QStringLiteral("rai:dataCollectionTimeframe"));
    if (source.languages.empty()) {
        for (const QJsonValue language : languages)
            source.languages.push_back({.language = textIn(language)});
    }
    if (source.dataTypes.isEmpty() && !keywords.isEmpty())
        source.dataTypes = joined(keywords).split(u'\n');
    if (!source.from.isValid() && !period.isEmpty())
        source.from = QDate::fromString(textIn(period.first()).left(10), Qt::ISODate);
    if (!source.until.isValid() && period.size() > 1)
        source.until = QDate::fromString(textIn(period.last()).left(10), Qt::ISODate);
}

/// False: \a plain is about something else.
bool takeDataset(const QJsonObject &plain, SourceReading &reading)
{
    Entries dataset(plain, {}, reading.notCarried);
    if (!joined(dataset.list(QStringLiteral("@type"))).contains(u"Dataset"))
        return false;
    for (const auto *known : {"@context", "@id", "conformsTo"})
        dataset.pass(QString::fromLatin1(known));
    takeOurs(plain, dataset, reading.source);
    takeTerms(dataset, reading.source);
    return true;
}

} // namespace

Result<SourceReading> readCroissant(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> object = jsonObjectIn(json, name);
    if (!object)
        return failed(object);
    SourceReading reading;
    if (!takeDataset(withoutPrefixes(*object), reading))
        return fail(Failure::Kind::BadInput, QStringLiteral("this describes no dataset"), name);
    return reading;
}

} // namespace dossier
