#include "app/dossier/formats/card.h"
#include "app/dossier/formats/entries.h"
#include "app/dossier/formats/markdown.h"
#include "app/dossier/formats/modelcard.h"
#include "app/dossier/formats/namedtexts.h"
#include "app/dossier/formats/spdx.h"

namespace dossier {

namespace {

QStringList texts(const QJsonArray &list)
{
    QStringList all;
    for (const QJsonValue one : list)
        all.append(one.toVariant().toString());
    return all;
}

QString licenceOf(Entries &head)
{
    const QString licence = head.text(QStringLiteral("license"));
    QString name = head.text(QStringLiteral("license_name"));
    if (licence == u"other" || licence.isEmpty())
        return name;
    const QString id = spdxId(licence);
    return id.isEmpty() ? licence : id;
}

Evaluation evaluationOf(const QJsonValue &result, const QJsonValue &metric)
{
    Evaluation evaluation{.name = metric[QStringLiteral("name")].toString(),
                          .dataset = result[QStringLiteral("dataset")][QStringLiteral("name")].toString(),
                          .metric = metric[QStringLiteral("type")].toString()};
    if (evaluation.name.isEmpty())
        evaluation.name = evaluation.metric;
    const QJsonValue value = metric[QStringLiteral("value")];
    if (value.isDouble())
        evaluation.value = value.toDouble();
    else
        evaluation.note = value.toVariant().toString();
    return evaluation;
}

void takeResults(Entries &head, Dossier &dossier)
{
    for (const QJsonValue model : head.list(QStringLiteral("model-index"))) {
        if (dossier.identity.name.isEmpty())
            dossier.identity.name = model[QStringLiteral("name")].toString();
        for (const QJsonValue result : model[QStringLiteral("results")].toArray()) {
            for (const QJsonValue metric : result[QStringLiteral("metrics")].toArray()) {
                Evaluation evaluation = evaluationOf(result, metric);
                if (!namedTextsOf(evaluation).empty())
                    dossier.evaluations.push_back(std::move(evaluation));
            }
        }
    }
}

void takeHead(const QJsonObject &object, Reading &reading)
{
    Entries head(object, {}, reading.notCarried);
    Dossier &dossier = reading.dossier;
    dossier.identity.languages = texts(head.list(QStringLiteral("language")));
    dossier.identity.licence = licenceOf(head);
    dossier.identity.modalities = texts(head.list(QStringLiteral("tags")));
    dossier.identity.name = head.text(QStringLiteral("model_name"));
    dossier.algorithm.baseModel = texts(head.list(QStringLiteral("base_model"))).join(QStringLiteral(", "));
    for (const QString &name : texts(head.list(QStringLiteral("datasets"))))
        dossier.sources.push_back({.name = name, .kind = SourceKind::OpenSource});
    head.pass(QStringLiteral("metrics")); // they stand with their values in model-index
    takeResults(head, dossier);
}

/// Where the text of a section goes; nullptr: nowhere.
QString *fieldOf(Heading heading, Dossier &dossier)
{
    switch (heading) {
    case Heading::IntendedUse: return &dossier.identity.intendedUse;
    case Heading::OutOfScope: return &dossier.identity.outOfScopeUse;
    case Heading::Limitations: return &dossier.identity.limitations;
    case Heading::Mechanism: return &dossier.algorithm.mechanism;
    case Heading::Annotation: return &dossier.annotation.functional.summary;
    default: return nullptr;
    }
}

void takeBody(const QString &body, Reading &reading)
{
    for (const MarkdownPart &part : partsOf(body)) {
        if (part.text.isEmpty())
            continue;
        const auto heading = headingNamed(part.heading);
        QString *field = heading ? fieldOf(*heading, reading.dossier) : nullptr;
        if (field && field->isEmpty())
            *field = part.text;
        else
            reading.notCarried.append(part.heading.isEmpty()
                                          ? QStringLiteral("body")
                                          : QStringLiteral("body, line %1: %2").arg(part.line).arg(part.heading));
    }
}

} // namespace

Result<Reading> readModelCard(const QByteArray &text, const QString &name)
{
    const Result<Card> card = readCard(text, name);
    if (!card)
        return failed(card);
    Reading reading;
    takeHead(card->head, reading);
    takeBody(card->body, reading);
    return reading;
}

} // namespace dossier
