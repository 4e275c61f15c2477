#include "app/dossier/formats/bomwords.h"
#include "app/dossier/formats/mlbom.h"
#include "app/dossier/formats/namedtexts.h"
#include "app/dossier/formats/spdx.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

namespace dossier {

namespace {

/// Entries without those that say nothing.
class Object
{
public:
    Object &with(const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            m_entries.insert(key, text);
        return *this;
    }
    Object &with(const QString &key, const QJsonArray &list)
    {
        if (!list.isEmpty())
            m_entries.insert(key, list);
        return *this;
    }
    Object &with(const QString &key, const Object &object)
    {
        if (!object.m_entries.isEmpty())
            m_entries.insert(key, object.m_entries);
        return *this;
    }
    QJsonObject json() const { return m_entries; } // NOLINT(readability-convert-member-functions-to-static)

private:
    QJsonObject m_entries;
};

void addProperties(QJsonArray &properties, const QString &prefix, const NamedTexts &texts)
{
    for (const auto &[name, text] : texts)
        properties.append(QJsonObject{{QStringLiteral("name"), prefix + name}, {QStringLiteral("value"), text}});
}

template <typename Value>
void addNumbered(QJsonArray &properties, QStringView prefix, const std::vector<Value> &values)
{
    int n = 0;
    for (const Value &value : values)
        addProperties(properties, QStringLiteral("%1%2:").arg(prefix).arg(++n), namedTextsOf(value));
}

QJsonArray propertiesOf(const Dossier &dossier)
{
    QJsonArray properties;
    addProperties(properties, bom::identity.toString(), namedTextsOf(dossier.identity));
    addProperties(properties, bom::algorithm.toString(), namedTextsOf(dossier.algorithm));
    addProperties(properties, bom::annotation.toString(), namedTextsOf(dossier.annotation));
    addNumbered(properties, bom::evaluation, dossier.evaluations);
    addNumbered(properties, bom::compute, dossier.compute);
    addNumbered(properties, bom::change, dossier.changes);
    addProperties(properties, bom::notApplicable.toString(), dossier.notApplicable);
    return properties;
}

QJsonArray texts(const QString &text)
{
    return text.isEmpty() ? QJsonArray() : QJsonArray{text};
}

QJsonArray licences(const QString &licence)
{
    if (licence.isEmpty())
        return {};
    const QString id = spdxId(licence);
    const QJsonObject said =
        id.isEmpty() ? QJsonObject{{QStringLiteral("name"), licence}} : QJsonObject{{QStringLiteral("id"), id}};
    return {QJsonObject{{QStringLiteral("license"), said}}};
}

QString figure(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

QJsonArray metricsOf(const Dossier &dossier)
{
    QJsonArray metrics;
    for (const Evaluation &one : dossier.evaluations) {
        metrics.append(Object()
                           .with(QStringLiteral("type"), one.metric.isEmpty() ? one.name : one.metric)
                           .with(QStringLiteral("value"), figure(one.value))
                           .with(QStringLiteral("slice"), one.dataset)
                           .with(QStringLiteral("confidenceInterval"),
                                 Object()
                                     .with(QStringLiteral("lowerBound"), figure(one.low))
                                     .with(QStringLiteral("upperBound"), figure(one.high)))
                           .json());
    }
    return metrics;
}

QString refOf(size_t source)
{
    return QStringLiteral("source-%1").arg(source + 1);
}

QJsonArray usedSources(const Dossier &dossier, bool asReferences)
{
    QJsonArray refs;
    for (size_t i = 0; i < dossier.sources.size(); ++i) {
        if (dossier.sources.at(i).isExcluded)
            continue;
        if (asReferences)
            refs.append(QJsonObject{{QStringLiteral("ref"), refOf(i)}});
        else
            refs.append(refOf(i));
    }
    return refs;
}

QJsonArray formatsOf(const QStringList &modalities)
{
    QJsonArray formats;
    for (const QString &modality : modalities)
        formats.append(QJsonObject{{QStringLiteral("format"), modality}});
    return formats;
}

QJsonArray measures(const AlgorithmFacts &facts)
{
    QJsonArray risks;
    for (const auto &[name, how] : {std::pair(QStringLiteral("Safety alignment"), facts.alignment),
                                    std::pair(QStringLiteral("Filters on inputs and outputs"), facts.filters),
                                    std::pair(QStringLiteral("Human intervention"), facts.interventions)}) {
        if (!how.isEmpty())
            risks.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("mitigationStrategy"), how}});
    }
    return risks;
}

Object modelCardOf(const Dossier &dossier)
{
    Object parameters;
    parameters.with(QStringLiteral("task"), dossier.algorithm.purpose)
        .with(QStringLiteral("modelArchitecture"), dossier.algorithm.architecture)
        .with(QStringLiteral("datasets"), usedSources(dossier, true))
        .with(QStringLiteral("outputs"), formatsOf(dossier.identity.modalities));
    Object considerations;
    considerations.with(QStringLiteral("useCases"), texts(dossier.identity.intendedUse))
        .with(QStringLiteral("technicalLimitations"), texts(dossier.identity.limitations))
        .with(QStringLiteral("ethicalConsiderations"), measures(dossier.algorithm));
    return Object()
        .with(QStringLiteral("modelParameters"), parameters)
        .with(QStringLiteral("quantitativeAnalysis"),
              Object().with(QStringLiteral("performanceMetrics"), metricsOf(dossier)))
        .with(QStringLiteral("considerations"), considerations);
}

Object pedigreeOf(const AlgorithmFacts &facts)
{
    if (facts.baseModel.isEmpty())
        return {};
    QJsonArray properties;
    if (!facts.baseNumber.isEmpty())
        addProperties(properties, QStringLiteral("vermilion:"), {{QStringLiteral("filing-number"), facts.baseNumber}});
    return Object().with(QStringLiteral("ancestors"),
                         QJsonArray{Object()
                                        .with(QStringLiteral("type"), QStringLiteral("machine-learning-model"))
                                        .with(QStringLiteral("name"), facts.baseModel)
                                        .with(QStringLiteral("properties"), properties)
                                        .json()});
}

QJsonObject modelOf(const Dossier &dossier)
{
    const Identity &identity = dossier.identity;
    QJsonObject model = Object()
                            .with(QStringLiteral("type"), QStringLiteral("machine-learning-model"))
                            .with(QStringLiteral("bom-ref"), QStringLiteral("model"))
                            .with(QStringLiteral("version"), identity.version)
                            .with(QStringLiteral("description"), dossier.algorithm.mechanism)
                            .with(QStringLiteral("manufacturer"), Object().with(QStringLiteral("name"), identity.maker))
                            .with(QStringLiteral("licenses"), licences(identity.licence))
                            .with(QStringLiteral("pedigree"), pedigreeOf(dossier.algorithm))
                            .with(QStringLiteral("modelCard"), modelCardOf(dossier))
                            .with(QStringLiteral("properties"), propertiesOf(dossier))
                            .json();
    model.insert(QStringLiteral("name"), identity.name); // required, also where it is not known
    return model;
}

/// A locator that is no address stays in the properties.
QString iri(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !text.contains(u' ') && !url.scheme().isEmpty() ? text : QString();
}

QJsonArray sensitivityOf(const DataSource &source)
{
    switch (source.personal) {
    case PersonalInformation::Consent: return {QStringLiteral("personal information, by consent")};
    case PersonalInformation::OtherBasis: return {QStringLiteral("personal information")};
    case PersonalInformation::None:
    case PersonalInformation::Unknown: break;
    }
    return {};
}

QJsonObject componentOf(const DataSource &source, size_t index)
{
    const Object data = Object()
                            .with(QStringLiteral("type"), QStringLiteral("dataset"))
                            .with(QStringLiteral("name"), source.name)
                            .with(QStringLiteral("contents"), Object().with(QStringLiteral("url"), iri(source.url)))
                            .with(QStringLiteral("classification"), word(source.kind))
                            .with(QStringLiteral("sensitiveData"), sensitivityOf(source))
                            .with(QStringLiteral("description"), source.purpose);
    QJsonArray properties;
    addProperties(properties, bom::source.toString(), namedTextsOf(source));
    QJsonObject component = Object()
                                .with(QStringLiteral("type"), QStringLiteral("data"))
                                .with(QStringLiteral("bom-ref"), refOf(index))
                                .with(QStringLiteral("description"), source.proof)
                                .with(QStringLiteral("data"), QJsonArray{data.json()})
                                .with(QStringLiteral("properties"), properties)
                                .json();
    if (source.kind == SourceKind::OpenSource || source.kind == SourceKind::Licensed) {
        if (const QJsonArray under = licences(source.contract); !under.isEmpty())
            component.insert(QStringLiteral("licenses"), under);
    }
    component.insert(QStringLiteral("name"), source.name);
    return component;
}

QJsonObject metadataOf(const Dossier &dossier, Moment now)
{
    const QJsonObject tool{{QStringLiteral("type"), QStringLiteral("application")},
                           {QStringLiteral("name"), QStringLiteral("Vermilion")},
                           {QStringLiteral("version"), QStringLiteral(VERMILION_VERSION)}};
    return {{QStringLiteral("timestamp"), QDateTime::fromMSecsSinceEpoch(now, QTimeZone::UTC).toString(Qt::ISODate)},
            {QStringLiteral("tools"), QJsonObject{{QStringLiteral("components"), QJsonArray{tool}}}},
            {QStringLiteral("component"), modelOf(dossier)}};
}

} // namespace

QByteArray writeMlBom(const Dossier &dossier, Moment now)
{
    QJsonArray components;
    for (size_t i = 0; i < dossier.sources.size(); ++i)
        components.append(componentOf(dossier.sources.at(i), i));
    QJsonObject bill{{QStringLiteral("bomFormat"), QStringLiteral("CycloneDX")},
                     {QStringLiteral("specVersion"), QStringLiteral("1.6")},
                     {QStringLiteral("version"), 1},
                     {QStringLiteral("metadata"), metadataOf(dossier, now)},
                     {QStringLiteral("components"), components}};
    if (!components.isEmpty())
        bill.insert(QStringLiteral("dependencies"),
                    QJsonArray{QJsonObject{{QStringLiteral("ref"), QStringLiteral("model")},
                                           {QStringLiteral("dependsOn"), usedSources(dossier, false)}}});
    constexpr QUuid space(0x5f0c86a2, 0x1a41, 0x4e7b, 0x9d, 0x3a, 0x62, 0x70, 0x1b, 0x5c, 0xd2, 0x94);
    const QUuid serial = QUuid::createUuidV5(space, QJsonDocument(bill).toJson(QJsonDocument::Compact));
    bill.insert(QStringLiteral("serialNumber"), QStringLiteral("urn:uuid:") + serial.toString(QUuid::WithoutBraces));
    return QJsonDocument(bill).toJson();
}

} // namespace dossier
