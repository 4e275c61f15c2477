#include "app/estimates/registered.h"

#include "app/base/hash.h"
#include "app/classify/ngrammodel.h"
#include "app/onnx/onnxmodel.h"
#include "db/database.h"

using namespace Qt::StringLiterals;

namespace estimates {

namespace {

constexpr auto columns =
    "SELECT id, kind, name, sha256, folder, categories, base_id, state, added_at, seen_at, judged_to FROM classifier";

/// Puts the thresholds that were chosen here in place of the model's own.
void applyThresholds(const db::Database &database, RegisteredClassifier &classifier)
{
    auto query = database.prepare("SELECT category, value FROM classifier_threshold WHERE classifier_id = ?");
    query.with(classifier.id);
    while (query.next()) {
        const QString name = query.text(0);
        for (RatedCategory &rated : classifier.categories) {
            if (rated.category.name == name)
                rated.category.threshold = query.real(1);
        }
    }
}

Result<RegisteredClassifier> read(const db::Database &database, const db::Statement &row)
{
    Result<std::vector<RatedCategory>> categories = ratedCategoriesFrom(row.utf8(5));
    if (!categories)
        return failed(categories);
    RegisteredClassifier classifier{.id = row.id<ClassifierId>(0),
                                    .kind = static_cast<ClassifierKind>(row.integer(1)),
                                    .name = row.text(2),
                                    .hash = row.blob(3),
                                    .folder = row.text(4),
                                    .categories = std::move(*categories),
                                    .state = static_cast<ClassifierState>(row.integer(7)),
                                    .addedAt = row.integer(8),
                                    .judgedTo = row.id<GenerationId>(10)};
    if (!row.isNull(6))
        classifier.base = row.id<ClassifierId>(6);
    if (!row.isNull(9))
        classifier.seenAt = row.integer(9);
    applyThresholds(database, classifier);
    return classifier;
}

Result<std::shared_ptr<const classify::Classifier>> loadFolder(const RegisteredClassifier &registered)
{
    auto model = onnxmodels::OnnxModel::open(registered.folder);
    if (!model)
        return failed(model);
    if ((*model)->hash() != registered.hash)
        return fail(Failure::Kind::Corrupt, u"the files in its folder are no longer those of its hash"_s,
                    registered.folder);
    return std::shared_ptr<const classify::Classifier>(std::move(*model));
}

} // namespace

Result<std::vector<RegisteredClassifier>> registeredClassifiers(const db::Database &database)
{
    return attempt([&]() -> Result<std::vector<RegisteredClassifier>> {
        auto query = database.prepare(QByteArray(columns) + " ORDER BY id DESC");
        std::vector<RegisteredClassifier> all;
        while (query.next()) {
            Result<RegisteredClassifier> one = read(database, query);
            if (!one)
                return failed(one);
            all.push_back(std::move(*one));
        }
        return all;
    });
}

Result<RegisteredClassifier> registeredClassifier(const db::Database &database, ClassifierId id)
{
    return attempt([&]() -> Result<RegisteredClassifier> {
        auto query = database.prepare(QByteArray(columns) + " WHERE id = ?");
        if (!query.with(id).next())
            return fail(Failure::Kind::NotFound, u"classifier/%1"_s.arg(static_cast<qint64>(id)));
        return read(database, query);
    });
}

Result<std::shared_ptr<const classify::Classifier>> loadClassifier(const db::Database &database,
                                                                   const RegisteredClassifier &registered)
{
    if (registered.kind == ClassifierKind::OnnxPicture)
        return fail(Failure::Kind::NotFound, u"no texts are judged by it"_s, registered.name);
    if (registered.kind == ClassifierKind::OnnxText)
        return loadFolder(registered);
    Result<QByteArray> source = attempt([&] {
        auto query = database.prepare("SELECT source FROM classifier WHERE id = ?");
        return query.with(registered.id).next() ? query.blob(0) : QByteArray();
    });
    if (!source)
        return failed(source);
    if (Sha256::of(*source) != registered.hash)
        return fail(Failure::Kind::Corrupt, u"its file is no longer that of its hash"_s, registered.name);
    Result<classify::Model> model = classify::readModel(*source, registered.name);
    if (!model)
        return failed(model);
    return std::make_shared<const classify::NgramModel>(std::move(*model), registered.hash);
}

} // namespace estimates
