#include "app/dossier/formats/croissant.h"
#include "app/dossier/formats/namedtexts.h"
#include "app/dossier/formats/spdx.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dossier {

namespace {

QJsonObject context()
{
    return {{QStringLiteral("@vocab"), QStringLiteral("https://schema.org/")},
            {QStringLiteral("sc"), QStringLiteral("https://schema.org/")},
            {QStringLiteral("cr"), QStringLiteral("http://mlcommons.org/croissant/")},
            {QStringLiteral("rai"), QStringLiteral("http://mlcommons.org/croissant/RAI/")},
            {QStringLiteral("dct"), QStringLiteral("http://purl.org/dc/terms/")},
            {QStringLiteral("conformsTo"), QStringLiteral("dct:conformsTo")},
            {QStringLiteral("vermilion"), QStringLiteral("urn:vermilion:dossier:")}};
}

/// Of the values that the vocabulary recommends.
QString collectionType(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Collected: return QStringLiteral("Web Scraping");
    case SourceKind::UserInput: return QStringLiteral("User-generated content data");
    case SourceKind::PublicPlatform:
    case SourceKind::OpenSource:
    case SourceKind::Licensed: return QStringLiteral("Secondary Data analysis");
    case SourceKind::Synthetic:
    case SourceKind::OwnBusiness: break;
    }
    return QStringLiteral("Others");
}

QJsonArray lines(const QString &text)
{
    QJsonArray list;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        list.append(line);
    return list;
}

void add(QJsonObject &object, const char *key, const QJsonValue &value)
{
    if (!value.isNull() && value != QJsonValue(QString()) && !(value.isArray() && value.toArray().isEmpty()))
        object.insert(QString::fromLatin1(key), value);
}

void addVocabulary(QJsonObject &dataset, const DataSource &source, const Annotation &annotation)
{
    add(dataset, "rai:dataCollection", source.proof);
    add(dataset, "rai:dataCollectionType", QJsonArray{collectionType(source.kind)});
    QJsonArray period; // an end alone would be read as a beginning
    if (source.from.isValid())
        period.append(source.from.toString(Qt::ISODate));
    if (source.from.isValid() && source.until.isValid())
        period.append(source.until.toString(Qt::ISODate));
    add(dataset, "rai:dataCollectionTimeframe", period);
    add(dataset, "rai:dataPreprocessingProtocol", lines(source.cleaning));
    add(dataset, "rai:personalSensitiveInformation", lines(source.personalBasis));
    add(dataset, "rai:dataUseCases", lines(source.purpose));
    add(dataset, "rai:dataAnnotationProtocol", annotation.functional.summary);
}

} // namespace

QByteArray writeCroissant(const DataSource &source, const Annotation &annotation)
{
    QJsonObject dataset{{QStringLiteral("@context"), context()},
                        {QStringLiteral("@type"), QStringLiteral("sc:Dataset")},
                        {QStringLiteral("conformsTo"),
                         QJsonArray{QStringLiteral("http://mlcommons.org/croissant/1.0"),
                                    QStringLiteral("http://mlcommons.org/croissant/RAI/1.0")}},
                        {QStringLiteral("name"), source.name},
                        {QStringLiteral("description"), source.purpose.isEmpty() ? source.name : source.purpose}};
    const QString id = spdxId(source.contract);
    add(dataset, "license", id.isEmpty() ? source.contract : QStringLiteral("https://spdx.org/licenses/") + id);
    add(dataset, "url", source.url);
    QJsonArray languages;
    for (const LanguageShare &language : source.languages)
        languages.append(language.language);
    add(dataset, "inLanguage", languages);
    add(dataset, "keywords", QJsonArray::fromStringList(source.dataTypes));
    addVocabulary(dataset, source, annotation);
    for (const auto &[name, text] : namedTextsOf(source))
        dataset.insert(QStringLiteral("vermilion:") + name, text);
    return QJsonDocument(dataset).toJson();
}

QStringList croissantGaps(const DataSource &source)
{
    QStringList gaps;
    if (source.contract.isEmpty())
        gaps.append(QStringLiteral("license"));
    if (source.url.isEmpty())
        gaps.append(QStringLiteral("url"));
    // A dossier has no field for these.
    return gaps << QStringLiteral("creator") << QStringLiteral("datePublished") << QStringLiteral("distribution");
}

} // namespace dossier
