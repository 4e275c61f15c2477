#include "app/estimates/portions.h"

#include "app/detect/flag.h"
#include "app/estimates/counting.h"
#include "db/transaction.h"

namespace estimates {

namespace {

/// What has changed meanwhile stands in `unjudged`, and is judged again.
void storeFirst(db::Database &database, const RegisteredClassifier &now, const Portion &portion,
                const std::vector<Scores> &scores)
{
    auto put = database.prepare("INSERT OR REPLACE INTO verdict (generation_id, classifier_id, scores)"
                                " SELECT id, ?2, ?3 FROM generation WHERE id = ?1");
    for (size_t i = 0; i < portion.texts.size(); ++i) {
        const GenerationId generation = portion.texts[i].generation;
        const QByteArray bytes = toBytes(scores[i], now.categories.size());
        put.run(generation, now.id, bytes);
        if (database.changes() > 0 && countFirst(database, generation, bytes, now))
            detect::flagAgain(database, generation);
    }
    database.run("UPDATE classifier SET judged_to = max(judged_to, ?) WHERE id = ?", *portion.end, now.id);
}

/// Texts that have changed once more while they were judged stay in `unjudged`.
void storeAgain(db::Database &database, const RegisteredClassifier &now, const Portion &portion,
                const std::vector<Scores> &scores)
{
    auto same = database.prepare("SELECT 1 FROM generation_text WHERE generation_id = ? AND prompt = ? AND output = ?");
    auto put =
        database.prepare("INSERT OR REPLACE INTO verdict (generation_id, classifier_id, scores) VALUES (?, ?, ?)");
    auto judged = database.prepare("DELETE FROM unjudged WHERE classifier_id = ? AND generation_id = ?");
    for (size_t i = 0; i < portion.texts.size(); ++i) {
        const scan::StoredText &text = portion.texts[i];
        if (!same.with(text.generation, std::string_view(text.prompt), std::string_view(text.output)).next())
            continue;
        const QByteArray bytes = toBytes(scores[i], now.categories.size());
        put.run(text.generation, now.id, bytes);
        judged.run(now.id, text.generation);
        if (count(database, text.generation, bytes, now))
            detect::flagAgain(database, text.generation);
    }
}

} // namespace

Portion changedPortion(const db::Database &database, ClassifierId classifier, int size)
{
    Portion portion;
    auto late = database.prepare(R"(
        SELECT t.generation_id, t.prompt, t.output FROM unjudged u
        JOIN generation_text t ON t.generation_id = u.generation_id WHERE u.classifier_id = ? LIMIT ?)");
    late.with(classifier, size);
    while (late.next())
        portion.texts.push_back({late.id<GenerationId>(0), std::string(late.utf8(1)), std::string(late.utf8(2))});
    return portion;
}

Portion nextPortion(db::Database &database, ClassifierId classifier, GenerationId after, int size)
{
    auto range = database.prepare("SELECT max(judged_to, ?2), (SELECT coalesce(max(generation_id), 0) FROM"
                                  " generation_text) FROM classifier WHERE id = ?1");
    if (!range.with(classifier, after).next() || range.integer(0) >= range.integer(1))
        return {};
    db::Transaction transaction(database);
    scan::StoredTexts stored =
        scan::storedTexts(database, GenerationId(range.integer(0) + 1), GenerationId(range.integer(1)), size);
    range.reset();
    database.run("UPDATE classifier SET read_to = max(read_to, ?) WHERE id = ?", stored.last, classifier);
    transaction.commit();
    return {.texts = std::move(stored.texts), .end = stored.last};
}

void store(db::Database &database, ClassifierId classifier, const Portion &portion, const std::vector<Scores> &scores)
{
    db::Transaction transaction(database);
    const Result<RegisteredClassifier> now = registeredClassifier(database, classifier);
    if (!now)
        throw db::Error(0, now.error().detail.toStdString());
    if (portion.end)
        storeFirst(database, *now, portion, scores);
    else
        storeAgain(database, *now, portion, scores);
    transaction.commit();
}

} // namespace estimates
