#include "app/dossier/formats/bomwords.h"
#include "app/dossier/formats/entries.h"
#include "app/dossier/formats/jsonfile.h"
#include "app/dossier/formats/mlbom.h"
#include "app/dossier/formats/namedtexts.h"

#include <algorithm>
#include <map>

namespace dossier {

namespace {

const QString modelType = QStringLiteral("machine-learning-model");

NamedTexts propertiesOf(Entries &component)
{
    NamedTexts texts;
    for (const QJsonValue one : component.list(QStringLiteral("properties")))
        texts.emplace_back(one[QStringLiteral("name")].toString(), one[QStringLiteral("value")].toString());
    return texts;
}

/// Those of \a texts whose names begin with \a prefix, without it; they are taken out of \a texts.
NamedTexts taken(NamedTexts &texts, QStringView prefix)
{
    NamedTexts found;
    std::erase_if(texts, [&](const auto &text) {
        if (!text.first.startsWith(prefix))
            return false;
        found.emplace_back(text.first.sliced(prefix.size()), text.second);
        return true;
    });
    return found;
}

void tellLeft(Entries &component, const QString &prefix, const QStringList &names)
{
    for (const QString &name : names)
        component.left().append(component.pathOf(QStringLiteral("properties.")) + prefix + name);
}

template <typename Value>
void takeOne(Entries &component, NamedTexts &texts, QStringView prefix, Value &value)
{
    tellLeft(component, prefix.toString(), setFieldsFrom(taken(texts, prefix), value));
}

/// "vermilion:evaluation:2:name": the second one's name.
template <typename Value>
void takeNumbered(Entries &component, NamedTexts &texts, QStringView prefix, std::vector<Value> &values)
{
    std::map<int, NamedTexts> numbered;
    for (auto &[name, text] : taken(texts, prefix)) {
        const qsizetype colon = name.indexOf(u':');
        numbered[name.first(std::max<qsizetype>(colon, 0)).toInt()].emplace_back(name.sliced(colon + 1), text);
    }
    for (const auto &[n, one] : numbered) {
        Value value;
        tellLeft(component, QStringLiteral("%1%2:").arg(prefix).arg(n), setFieldsFrom(one, value));
        if (!namedTextsOf(value).empty())
            values.push_back(std::move(value));
    }
}

/// Whether it was written by this program, so that the fields of CycloneDX only repeat the properties.
bool takeProperties(Entries &component, Dossier &dossier)
{
    NamedTexts texts = propertiesOf(component);
    const bool isOurs =
        std::ranges::any_of(texts, [](const auto &text) { return text.first.startsWith(u"vermilion:"); });
    takeOne(component, texts, bom::identity, dossier.identity);
    takeOne(component, texts, bom::algorithm, dossier.algorithm);
    takeOne(component, texts, bom::annotation, dossier.annotation);
    takeNumbered(component, texts, bom::evaluation, dossier.evaluations);
    takeNumbered(component, texts, bom::compute, dossier.compute);
    takeNumbered(component, texts, bom::change, dossier.changes);
    dossier.notApplicable = taken(texts, bom::notApplicable);
    for (const auto &[name, text] : texts)
        tellLeft(component, {}, {name});
    return isOurs;
}

QString licenceIn(const QJsonArray &licences)
{
    if (licences.isEmpty())
        return {};
    const QJsonValue first = licences.first();
    const QJsonValue licence = first[QStringLiteral("license")];
    for (const QJsonValue &said :
         {licence[QStringLiteral("id")], licence[QStringLiteral("name")], first[QStringLiteral("expression")]}) {
        if (said.isString())
            return said.toString();
    }
    return {};
}

/// What a program of somebody else's says in a field goes where our own properties left a gap.
void fill(QString &field, const QString &text)
{
    if (field.isEmpty())
        field = text;
}

QString joined(const QJsonArray &texts)
{
    QStringList lines;
    for (const QJsonValue text : texts)
        lines.append(text.toString());
    return lines.join(u'\n');
}

void takeMetrics(Entries &card, Dossier &dossier, bool isOurs)
{
    const QJsonObject analysis = card.object(QStringLiteral("quantitativeAnalysis"));
    if (isOurs)
        return;
    eachObject(analysis.value(QStringLiteral("performanceMetrics")).toArray(),
               card.pathOf(QStringLiteral("quantitativeAnalysis.performanceMetrics")), card.left(), [&](Entries &one) {
                   Evaluation evaluation;
                   evaluation.metric = evaluation.name = one.text(QStringLiteral("type"));
                   evaluation.dataset = one.text(QStringLiteral("slice"));
                   const QString value = one.text(QStringLiteral("value"));
                   const QJsonObject interval = one.object(QStringLiteral("confidenceInterval"));
                   NamedTexts figures{{QStringLiteral("value"), value},
                                      {QStringLiteral("low"), interval.value(QStringLiteral("lowerBound")).toString()},
                                      {QStringLiteral("high"),
                                       interval.value(QStringLiteral("upperBound")).toString()}};
                   std::erase_if(figures, [](const auto &figure) { return figure.second.isEmpty(); });
                   if (setFieldsFrom(figures, evaluation).contains(QStringLiteral("value")))
                       evaluation.note = value; // "92 %, of which …": kept as it was said
                   if (!namedTextsOf(evaluation).empty())
                       dossier.evaluations.push_back(std::move(evaluation));
               });
}

void takeParameters(Entries &card, Dossier &dossier)
{
    Entries parameters(card.object(QStringLiteral("modelParameters")), card.pathOf(QStringLiteral("modelParameters")),
                       card.left());
    fill(dossier.algorithm.purpose, parameters.text(QStringLiteral("task")));
    const QString family = parameters.text(QStringLiteral("architectureFamily"));
    const QString architecture = parameters.text(QStringLiteral("modelArchitecture"));
    fill(dossier.algorithm.architecture, architecture.isEmpty() ? family : architecture);
    QStringList modalities;
    for (const QJsonValue format : parameters.list(QStringLiteral("outputs")))
        modalities.append(format[QStringLiteral("format")].toString());
    if (dossier.identity.modalities.isEmpty())
        dossier.identity.modalities = modalities;
    // References to components are their own entries; a dataset that stands here whole is a source.
    for (const QJsonValue dataset : parameters.list(QStringLiteral("datasets"))) {
        if (!dataset[QStringLiteral("ref")].isString())
            dossier.sources.push_back({.name = dataset[QStringLiteral("name")].toString(),
                                       .purpose = dataset[QStringLiteral("description")].toString()});
    }
}

void takeConsiderations(Entries &card, Dossier &dossier, bool isOurs)
{
    Entries said(card.object(QStringLiteral("considerations")), card.pathOf(QStringLiteral("considerations")),
                 card.left());
    fill(dossier.identity.intendedUse, joined(said.list(QStringLiteral("useCases"))));
    fill(dossier.identity.limitations, joined(said.list(QStringLiteral("technicalLimitations"))));
    if (isOurs)
        return said.pass(QStringLiteral("ethicalConsiderations"));
    QStringList lines;
    for (const QJsonValue risk : said.list(QStringLiteral("ethicalConsiderations"))) {
        const QString how = risk[QStringLiteral("mitigationStrategy")].toString();
        lines.append(risk[QStringLiteral("name")].toString()
                     + (how.isEmpty() ? QString() : QStringLiteral(": ") + how));
    }
    fill(dossier.algorithm.interventions, lines.join(u'\n'));
}

void takePedigree(Entries &model, AlgorithmFacts &facts)
{
    const QJsonArray ancestors = model.object(QStringLiteral("pedigree"))[QStringLiteral("ancestors")].toArray();
    if (!ancestors.isEmpty())
        fill(facts.baseModel, ancestors.first()[QStringLiteral("name")].toString());
}

void takeModel(const QJsonObject &component, const QString &path, Reading &reading)
{
    Entries model(component, path, reading.notCarried);
    Dossier &dossier = reading.dossier;
    const bool isOurs = takeProperties(model, dossier);
    for (const auto *known : {"type", "bom-ref"})
        model.pass(QString::fromLatin1(known));
    fill(dossier.identity.name, model.text(QStringLiteral("name")));
    fill(dossier.identity.version, model.text(QStringLiteral("version")));
    fill(dossier.algorithm.mechanism, model.text(QStringLiteral("description")));
    for (const auto *maker : {"manufacturer", "supplier"})
        fill(dossier.identity.maker, model.object(QString::fromLatin1(maker))[QStringLiteral("name")].toString());
    for (const auto *maker : {"publisher", "group", "author"})
        fill(dossier.identity.maker, model.text(QString::fromLatin1(maker)));
    fill(dossier.identity.licence, licenceIn(model.list(QStringLiteral("licenses"))));
    takePedigree(model, dossier.algorithm);
    Entries card(model.object(QStringLiteral("modelCard")), model.pathOf(QStringLiteral("modelCard")), model.left());
    card.pass(QStringLiteral("bom-ref"));
    takeParameters(card, dossier);
    takeMetrics(card, dossier, isOurs);
    takeConsiderations(card, dossier, isOurs);
}

void takeSource(Entries &component, Reading &reading)
{
    DataSource source;
    NamedTexts texts = propertiesOf(component);
    takeOne(component, texts, bom::source, source);
    for (const auto &[name, text] : texts)
        tellLeft(component, {}, {name});
    for (const auto *known : {"type", "bom-ref"})
        component.pass(QString::fromLatin1(known));
    fill(source.name, component.text(QStringLiteral("name")));
    fill(source.proof, component.text(QStringLiteral("description")));
    fill(source.contract, licenceIn(component.list(QStringLiteral("licenses"))));
    const QJsonArray data = component.list(QStringLiteral("data"));
    if (!data.isEmpty()) {
        fill(source.purpose, data.first()[QStringLiteral("description")].toString());
        fill(source.url, data.first()[QStringLiteral("contents")][QStringLiteral("url")].toString());
    }
    reading.dossier.sources.push_back(std::move(source));
}

/// The components but the main one. True: one of them is a model.
bool takeComponents(Entries &bill, Reading &reading, bool hasModel)
{
    const QJsonArray components = bill.list(QStringLiteral("components"));
    for (qsizetype i = 0; i < components.size(); ++i) {
        const QJsonObject component = components.at(i).toObject();
        const QString path = QStringLiteral("components[%1]").arg(i);
        const QString type = component.value(QStringLiteral("type")).toString();
        if (type == modelType && !std::exchange(hasModel, true)) {
            takeModel(component, path, reading);
        } else if (type == u"data") {
            Entries source(component, path, reading.notCarried);
            takeSource(source, reading);
        } else {
            reading.notCarried.append(path);
        }
    }
    return hasModel;
}

/// What is wrong with the bill; empty: nothing.
QString takeBill(const QJsonObject &object, Reading &reading)
{
    Entries bill(object, {}, reading.notCarried);
    if (bill.text(QStringLiteral("bomFormat")) != u"CycloneDX")
        return QStringLiteral("this is no bill of materials of CycloneDX");
    for (const auto *known : {"$schema", "specVersion", "version", "serialNumber", "dependencies"})
        bill.pass(QString::fromLatin1(known));
    Entries metadata(bill.object(QStringLiteral("metadata")), QStringLiteral("metadata"), reading.notCarried);
    for (const auto *known : {"timestamp", "tools"})
        metadata.pass(QString::fromLatin1(known));
    const QJsonObject main = metadata.object(QStringLiteral("component"));
    const bool isModel = main.value(QStringLiteral("type")) == modelType;
    if (isModel)
        takeModel(main, QStringLiteral("metadata.component"), reading);
    if (!takeComponents(bill, reading, isModel))
        return QStringLiteral("the bill of materials has no machine-learning model");
    return {};
}

} // namespace

Result<Reading> readMlBom(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> bill = jsonObjectIn(json, name);
    if (!bill)
        return failed(bill);
    Reading reading;
    if (const QString wrong = takeBill(*bill, reading); !wrong.isEmpty())
        return fail(Failure::Kind::BadInput, wrong, name);
    return reading;
}

} // namespace dossier
