#include "app/review/blindreview.h"

#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QJsonObject>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace review {

namespace {

struct Member
{
    GenerationId generation{};
    ReviewEventId decision{};
};

std::vector<Member> population(const db::Database &database, const BlindDraw &draw)
{
    auto row = database.prepare("SELECT s.generation_id, s.event_id FROM review_state s"
                                " JOIN review_event e ON e.id = s.event_id"
                                " WHERE s.is_problem IS NOT NULL AND e.at >= ? AND e.at < ? AND NOT EXISTS"
                                " (SELECT 1 FROM blind_member m WHERE m.generation_id = s.generation_id)"
                                " ORDER BY s.generation_id");
    row.with(draw.from, draw.to);
    std::vector<Member> all;
    while (row.next())
        all.push_back({row.id<GenerationId>(0), row.id<ReviewEventId>(1)});
    return all;
}

} // namespace

Result<BlindSample> drawBlindSample(db::Database &database, journal::Journal &journal, const BlindDraw &draw)
{
    return attempt([&]() -> Result<BlindSample> {
        db::Transaction transaction(database);
        const std::vector<Member> all = population(database, draw);
        if (all.empty() || draw.count == 0)
            return fail(Failure::Kind::NotFound, u"there is no decision to draw from"_s);
        std::mt19937_64 lot(draw.seed);
        std::vector<Member> drawn;
        std::ranges::sample(all, std::back_inserter(drawn), qint64(std::min(all.size(), draw.count)), lot);

        BlindSample sample{.id = {},
                           .at = journal.now(),
                           .actor = journal.actor(),
                           .seed = draw.seed,
                           .population = std::ssize(all),
                           .members = {}};
        database.run("INSERT INTO blind_sample (at, actor, seed, population) VALUES (?, ?, ?, ?)", sample.at,
                     sample.actor, static_cast<qint64>(draw.seed), sample.population);
        sample.id = static_cast<BlindSampleId>(database.lastInsertId());
        for (const Member &member : drawn) {
            database.run("INSERT INTO blind_member (sample_id, generation_id, decision_id) VALUES (?, ?, ?)", sample.id,
                         member.generation, member.decision);
            sample.members.push_back(member.generation);
        }
        journal.append(u"review.blind_drawn"_s, u"blind/%1"_s.arg(qint64(sample.id)),
                       {{u"count"_s, qint64(drawn.size())},
                        {u"population"_s, sample.population},
                        {u"seed"_s, QString::number(draw.seed)}});
        transaction.commit();
        return sample;
    });
}

Result<std::vector<BlindSample>> blindSamples(const db::Database &database)
{
    return attempt([&] {
        auto row = database.prepare("SELECT id, at, actor, seed, population FROM blind_sample ORDER BY id DESC");
        auto member = database.prepare("SELECT generation_id FROM blind_member WHERE sample_id = ?");
        std::vector<BlindSample> all;
        while (row.next()) {
            all.push_back({.id = row.id<BlindSampleId>(0),
                           .at = row.integer(1),
                           .actor = row.text(2),
                           .seed = static_cast<quint64>(row.integer(3)),
                           .population = row.integer(4),
                           .members = {}});
            member.with(all.back().id);
            while (member.next())
                all.back().members.push_back(member.id<GenerationId>(0));
        }
        return all;
    });
}

} // namespace review
