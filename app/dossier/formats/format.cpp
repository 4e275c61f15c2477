#include "app/dossier/formats/format.h"

#include "app/dossier/dossierjson.h"
#include "app/dossier/formats/card.h"
#include "app/dossier/formats/croissant.h"
#include "app/dossier/formats/datasetcard.h"
#include "app/dossier/formats/jsonfile.h"
#include "app/dossier/formats/mlbom.h"
#include "app/dossier/formats/modelcard.h"

#include <QJsonDocument>

#include <algorithm>

namespace dossier {

namespace {

Result<Reading> readOwn(const QByteArray &bytes, const QString &name)
{
    const Result<QJsonObject> json = jsonObjectIn(bytes, name);
    if (!json)
        return failed(json);
    const Result<Dossier> read = fromJson(*json);
    if (!read)
        return fail(read.error().kind, read.error().detail, name + u' ' + read.error().where);
    return Reading{.dossier = *read};
}

Result<Reading> asDossier(const Result<SourceReading> &read)
{
    if (!read)
        return failed(read);
    Reading reading{.notCarried = read->notCarried};
    reading.dossier.sources = {read->source};
    return reading;
}

} // namespace

QString name(Format format)
{
    switch (format) {
    case Format::Own: return QStringLiteral("vermilion");
    case Format::MlBom: return QStringLiteral("mlbom");
    case Format::ModelCard: return QStringLiteral("model-card");
    case Format::DatasetCard: return QStringLiteral("dataset-card");
    case Format::Croissant: break;
    }
    return QStringLiteral("croissant");
}

Bilingual title(Format format)
{
    switch (format) {
    case Format::Own: return {QStringLiteral("模型档案"), QStringLiteral("Model dossier")};
    case Format::MlBom:
        return {QStringLiteral("机器学习物料清单（CycloneDX 1.6）"),
                QStringLiteral("Machine-learning bill of materials (CycloneDX 1.6)")};
    case Format::ModelCard: return {QStringLiteral("模型卡片"), QStringLiteral("Model card")};
    case Format::DatasetCard: return {QStringLiteral("数据集卡片"), QStringLiteral("Dataset card")};
    case Format::Croissant: break;
    }
    return {QStringLiteral("Croissant 数据集描述"), QStringLiteral("Croissant dataset description")};
}

std::optional<Format> formatNamed(const QString &word)
{
    const auto *const found = std::ranges::find(formats, word, [](Format format) { return name(format); });
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

QString suffix(Format format)
{
    switch (format) {
    case Format::Own: return QStringLiteral("json");
    case Format::MlBom: return QStringLiteral("cdx.json");
    case Format::ModelCard:
    case Format::DatasetCard: return QStringLiteral("md");
    case Format::Croissant: break;
    }
    return QStringLiteral("croissant.json");
}

bool isOfSource(Format format)
{
    return format == Format::DatasetCard || format == Format::Croissant;
}

std::optional<Format> formatOf(const QByteArray &bytes)
{
    if (const QJsonDocument json = QJsonDocument::fromJson(bytes); json.isObject()) {
        if (json[u"schema"].toString().startsWith(u"vermilion.dossier."))
            return Format::Own;
        if (json[u"bomFormat"].toString() == u"CycloneDX")
            return Format::MlBom;
        return json.object().contains(QStringLiteral("@type")) ? std::optional(Format::Croissant) : std::nullopt;
    }
    const Result<Card> card = readCard(bytes, {});
    if (!card)
        return std::nullopt;
    constexpr std::array<const char *, 5> ofDatasets{"pretty_name", "dataset_info", "size_categories",
                                                     "task_categories", "annotations_creators"};
    const bool isDataset =
        std::ranges::any_of(ofDatasets, [&](const char *key) { return card->head.contains(QLatin1StringView(key)); });
    return isDataset ? Format::DatasetCard : Format::ModelCard;
}

Result<QByteArray> writeAs(Format format, const Dossier &dossier, const Vocabulary &words, const WriteOptions &options)
{
    if (format == Format::Own)
        return QJsonDocument(toJson(dossier)).toJson();
    if (format == Format::MlBom)
        return writeMlBom(dossier, options.now);
    if (format == Format::ModelCard)
        return writeModelCard(dossier, words, options.language);
    const auto source = std::ranges::find(dossier.sources, options.source, &DataSource::id);
    if (source == dossier.sources.end())
        return fail(Failure::Kind::NotFound, QStringLiteral("the dossier has no such source"), options.source);
    if (format == Format::Croissant)
        return writeCroissant(*source, dossier.annotation);
    return writeDatasetCard(*source, dossier.annotation, words, options.language);
}

Result<Reading> readAs(Format format, const QByteArray &bytes, const QString &name)
{
    switch (format) {
    case Format::Own: return readOwn(bytes, name);
    case Format::MlBom: return readMlBom(bytes, name);
    case Format::ModelCard: return readModelCard(bytes, name);
    case Format::DatasetCard: return asDossier(readDatasetCard(bytes, name));
    case Format::Croissant: break;
    }
    return asDossier(readCroissant(bytes, name));
}

Dossier takenInto(const Dossier &mine, Format format, const Reading &reading)
{
    Dossier after = format == Format::Own ? reading.dossier : filledFrom(mine, reading.dossier);
    after.model = mine.model;
    numberEntries(after);
    return after;
}

} // namespace dossier
