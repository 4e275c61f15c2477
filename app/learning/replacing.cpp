#include "app/learning/replacing.h"

#include "app/estimates/classifierstore.h"
#include "app/journal/journal.h"
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace learning {

namespace {

QString object(estimates::ClassifierId id)
{
    return u"classifier/%1"_s.arg(static_cast<qint64>(id));
}

/// Why it may not be switched on without more ado; empty: it may.
Result<QString> hindrance(const db::Database &database, const estimates::RegisteredClassifier &classifier)
{
    if (!classifier.base || classifier.isOn())
        return QString();
    const Result<std::optional<Outcome>> outcome = lastOutcome(database, classifier.id);
    if (!outcome)
        return failed(outcome);
    if (!*outcome)
        return u"it was not held yet against the model that is on"_s;
    return **outcome == Outcome::Worse ? u"on decisions that were kept back it is worse than the model that is on"_s
                                       : QString();
}

} // namespace

Result<std::optional<Outcome>> lastOutcome(const db::Database &database, estimates::ClassifierId id)
{
    return attempt([&]() -> std::optional<Outcome> {
        auto query = database.prepare(R"(
            SELECT json_extract(body, '$.outcome') FROM audit_event
            WHERE kind = 'classifier.evaluated' AND object = ? AND json_extract(body, '$.outcome') NOT NULL
            ORDER BY sequence DESC LIMIT 1)");
        if (!query.with(object(id)).next())
            return std::nullopt;
        for (const Outcome one : {Outcome::Better, Outcome::NotToldApart}) {
            if (query.text(0) == nameOf(one))
                return one;
        }
        return Outcome::Worse;
    });
}

Result<void> switchOn(db::Database &database, journal::Journal &journal, estimates::ClassifierId id,
                      const QString &reason)
{
    const auto classifier = estimates::registeredClassifier(database, id);
    if (!classifier)
        return failed(classifier);
    const Result<QString> hindered = hindrance(database, *classifier);
    if (!hindered)
        return failed(hindered);
    if (!hindered->isEmpty() && reason.trimmed().isEmpty())
        return fail(Failure::Kind::Refused, *hindered, object(id));
    if (!hindered->isEmpty()) {
        const Result<void> noted = attempt([&] {
            db::Transaction transaction(database);
            journal.append(u"classifier.forced"_s, object(id), {{u"reason"_s, reason}, {u"against"_s, *hindered}});
            transaction.commit();
        });
        if (!noted)
            return noted;
    }
    return estimates::ClassifierStore(database, journal).setState(id, estimates::ClassifierState::On);
}

} // namespace learning
