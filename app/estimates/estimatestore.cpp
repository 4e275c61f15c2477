#include "app/estimates/estimatestore.h"

#include "db/database.h"

namespace estimates {

namespace {

/// Generations with pictures that are kept.
qint64 picturesWaitingFor(const db::Database &database, ClassifierId classifier)
{
    auto query = database.prepare(R"(
        SELECT count(DISTINCT g.generation_id) FROM generation_picture g JOIN picture p ON p.id = g.picture_id
        WHERE p.bytes IS NOT NULL AND NOT EXISTS
            (SELECT 1 FROM verdict v WHERE v.generation_id = g.generation_id AND v.classifier_id = ?))");
    query.with(classifier).next();
    return query.integer(0);
}

} // namespace

Result<std::vector<Estimate>> estimates(const db::Database &database, GenerationId generation)
{
    return attempt([&] {
        auto query = database.prepare(R"(
            SELECT classifier_id, part, category, risks, severity, probability FROM estimate
            WHERE generation_id = ? ORDER BY probability DESC, category, part)");
        query.with(generation);
        std::vector<Estimate> all;
        while (query.next())
            all.push_back({.classifier = query.id<ClassifierId>(0),
                           .part = static_cast<int>(query.integer(1)),
                           .category = query.text(2),
                           .risks = query.text(3).split(QLatin1Char(' '), Qt::SkipEmptyParts),
                           .severity = static_cast<int>(query.integer(4)),
                           .probability = query.real(5)});
        return all;
    });
}

Result<std::optional<Scores>> scoresOf(const db::Database &database, GenerationId generation, ClassifierId classifier)
{
    return attempt([&]() -> std::optional<Scores> {
        auto query = database.prepare("SELECT scores FROM verdict WHERE generation_id = ? AND classifier_id = ?");
        if (!query.with(generation, classifier).next())
            return std::nullopt;
        const QByteArray bytes = query.blob(0);
        return Scores{.prompt = fromBytes(bytes, 0), .output = fromBytes(bytes, 1)};
    });
}

Result<qint64> waitingFor(const db::Database &database, const RegisteredClassifier &classifier)
{
    return attempt([&] {
        if (classifier.kind == ClassifierKind::OnnxPicture)
            return picturesWaitingFor(database, classifier.id);
        auto query = database.prepare(R"(
            SELECT (SELECT count(*) FROM generation_text WHERE generation_id > ?1)
                 + (SELECT count(*) FROM unjudged WHERE classifier_id = ?2))");
        query.with(classifier.judgedTo, classifier.id).next();
        return query.integer(0);
    });
}

} // namespace estimates
