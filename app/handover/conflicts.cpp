#include "app/handover/conflicts.h"

#include "app/handover/acthistory.h"
#include "app/journal/journal.h"
#include "app/review/adoption.h"
#include "app/review/policy.h"
#include "db/database.h"
#include "db/transaction.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace handover {

namespace {

constexpr std::array choiceNames{"ours", "theirs", "new"};

constexpr auto selectConflicts = "SELECT c.id, c.generation_id, c.found_at, c.ours, f.body, i.officer, c.state"
                                 " FROM merge_conflict_now c JOIN foreign_event f ON f.id = c.theirs"
                                 " JOIN decision_import i ON i.id = f.import_id ";

Result<Conflict> readConflict(const db::Database &database, const db::Statement &row)
{
    const ActHistory history = actHistory(database, row.id<GenerationId>(1));
    const auto ours = std::ranges::find(history.acts, row.id<ReviewEventId>(3), &LocalAct::id);
    Result<SharedAct> theirs = fromLine(row.text(4).toUtf8(), u"merge_conflict/%1"_s.arg(row.integer(0)));
    if (!theirs)
        return failed(theirs);
    if (ours == history.acts.end())
        return fail(Failure::Kind::Storage, u"conflict %1 is about no event"_s.arg(row.integer(0)));
    return Conflict{.id = row.integer(0),
                    .generation = history.generation,
                    .foundAt = row.integer(2),
                    .ours = ours->act,
                    .theirs = std::move(*theirs),
                    .importedFrom = row.text(5),
                    .choice = choiceNamed(row.text(6))};
}

Result<review::Decision> decisionFor(const db::Database &database, const Conflict &conflict, Choice choice,
                                     const std::optional<review::Decision> &anew)
{
    if (choice != Choice::New)
        return choice == Choice::Ours ? conflict.ours.decision : conflict.theirs.decision;
    if (!anew)
        return fail(Failure::Kind::BadInput, u"to decide anew needs a decision"_s);
    const Result<review::Policy> policy = review::policy(database);
    if (!policy)
        return failed(policy);
    if (const auto missing = policy->missing(*anew))
        return fail(Failure::Kind::BadInput, review::words(*missing));
    return *anew;
}

Result<Conflict> openConflict(const db::Database &database, qint64 id)
{
    auto row = database.prepare(QByteArray(selectConflicts) + "WHERE c.id = ?");
    if (!row.with(id).next())
        return fail(Failure::Kind::NotFound, u"there is no conflict %1"_s.arg(id));
    Result<Conflict> conflict = readConflict(database, row);
    if (conflict && !conflict->isOpen())
        return fail(Failure::Kind::Refused, u"conflict %1 is not open any more"_s.arg(id));
    return conflict;
}

} // namespace

QString name(Choice choice)
{
    return QString::fromLatin1(choiceNames[static_cast<size_t>(choice)]);
}

std::optional<Choice> choiceNamed(const QString &name)
{
    const auto found = std::ranges::find(choiceNames, name.toStdString());
    if (found == choiceNames.end())
        return std::nullopt;
    return static_cast<Choice>(found - choiceNames.begin());
}

Result<std::vector<Conflict>> conflicts(const db::Database &database, bool all)
{
    return attempt([&]() -> Result<std::vector<Conflict>> {
        auto row = database.prepare(QByteArray(selectConflicts) + "WHERE ?1 OR c.state = 'open' ORDER BY c.id");
        row.with(all);
        std::vector<Conflict> found;
        while (row.next()) {
            Result<Conflict> conflict = readConflict(database, row);
            if (!conflict)
                return failed(conflict);
            found.push_back(std::move(*conflict));
        }
        return found;
    });
}

Result<qint64> openConflicts(const db::Database &database)
{
    return attempt([&] {
        auto query = database.prepare("SELECT count(*) FROM merge_conflict_now WHERE state = 'open'");
        return query.next() ? query.integer(0) : 0;
    });
}

Result<ReviewEventId> resolve(db::Database &database, journal::Journal &journal, qint64 id, Choice choice,
                              const std::optional<review::Decision> &anew)
{
    return attempt([&]() -> Result<ReviewEventId> {
        db::Transaction transaction(database);
        const Result<Conflict> conflict = openConflict(database, id);
        if (!conflict)
            return failed(conflict);
        const Result<review::Decision> decision = decisionFor(database, *conflict, choice, anew);
        if (!decision)
            return failed(decision);
        const ReviewEventId event =
            review::decideWithin(database, journal.actor(), journal.now(), conflict->generation, *decision);
        database.run("INSERT INTO merge_resolution (conflict_id, event_id, choice) VALUES (?, ?, ?)", id, event,
                     name(choice));
        journal.append(u"handover.resolved"_s, u"generation/%1"_s.arg(qint64(conflict->generation)),
                       {{u"conflict"_s, id},
                        {u"choice"_s, name(choice)},
                        {u"event"_s, qint64(event)},
                        {u"disposition"_s, review::name(decision->disposition)},
                        {u"risk"_s, decision->risk}});
        transaction.commit();
        return event;
    });
}

} // namespace handover
