#include "app/registry/registryrows.h"

#include <QStringList>

namespace registry {

namespace {

constexpr auto selectModel = "SELECT id, name, origin, maker, filing_number, modalities, base_name, base_number,"
                             " base_id, notes FROM registry_model ";

Model modelIn(const db::Statement &row)
{
    return {.id = row.id<ModelId>(0),
            .name = row.text(1),
            .origin = modelOriginNamed(row.text(2)).value_or(ModelOrigin::Own),
            .maker = row.text(3),
            .filingNumber = row.text(4),
            .modalities = row.text(5).split(QLatin1Char('\n'), Qt::SkipEmptyParts),
            .baseName = row.text(6),
            .baseNumber = row.text(7),
            .base = idOrNone<ModelId>(row, 8),
            .notes = row.text(9)};
}

constexpr auto selectVersion =
    "SELECT id, model_id, version, released_on, retired_on, change FROM registry_model_version ";

ModelVersion versionIn(const db::Statement &row)
{
    return {.id = row.id<ModelVersionId>(0),
            .model = row.id<ModelId>(1),
            .version = row.text(2),
            .releasedOn = row.date(3),
            .retiredOn = row.date(4),
            .change = row.text(5)};
}

constexpr auto selectAlgorithm = "SELECT id, name, type, purpose, mechanism FROM registry_algorithm ";

Algorithm algorithmIn(const db::Statement &row)
{
    return {.id = row.id<AlgorithmId>(0),
            .name = row.text(1),
            .type = algorithmTypeNamed(row.text(2)).value_or(AlgorithmType::Generation),
            .purpose = row.text(3),
            .mechanism = row.text(4)};
}

ServiceModel serviceModelIn(const db::Statement &row)
{
    return {.service = row.id<ServiceId>(0), .model = row.id<ModelId>(1), .from = row.date(2), .until = row.date(3)};
}

ServiceAlgorithm serviceAlgorithmIn(const db::Statement &row)
{
    return {.service = row.id<ServiceId>(0), .algorithm = row.id<AlgorithmId>(1)};
}

} // namespace

Result<Model> row(const db::Database &database, ModelId id)
{
    return one(database, selectModel, modelIn, "model", id);
}

Result<ModelVersion> row(const db::Database &database, ModelVersionId id)
{
    return one(database, selectVersion, versionIn, "version of a model", id);
}

Result<Algorithm> row(const db::Database &database, AlgorithmId id)
{
    return one(database, selectAlgorithm, algorithmIn, "algorithm", id);
}

void readModels(const db::Database &database, Register &into)
{
    into.models = all(database, selectModel, modelIn, "ORDER BY name");
    into.versions = all(database, selectVersion, versionIn, "ORDER BY model_id, released_on DESC, id DESC");
    into.algorithms = all(database, selectAlgorithm, algorithmIn, "ORDER BY name");
    into.serviceModels = all(database, "SELECT service_id, model_id, from_on, until_on FROM service_model ",
                             serviceModelIn, "ORDER BY service_id, from_on, model_id");
    into.serviceAlgorithms = all(database, "SELECT service_id, algorithm_id FROM service_algorithm ",
                                 serviceAlgorithmIn, "ORDER BY service_id, algorithm_id");
}

} // namespace registry
