#include "app/search/search.h"

#include "app/search/reading.h"

#include <algorithm>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace search {

namespace {

constexpr auto pastTheLast = static_cast<GenerationId>(std::numeric_limits<qint64>::max());

/// The ids that \a plain lets pass, downwards from before \a below.
db::Statement plainIds(const db::Database &database, const Node &plain, GenerationId below)
{
    const Condition condition = conditionOf(plain, Asking::ByList);
    db::Statement row =
        database.prepare("SELECT g.id FROM generation g WHERE g.id < ? AND " + condition.sql + " ORDER BY g.id DESC");
    int parameter = 0;
    row.bind(++parameter, below);
    condition.bind(row, parameter);
    return row;
}

/// One run of a query over the store.
class Run
{
public:
    Run(const db::Database &database, const Node &root, const std::stop_token &stop, Take take)
        : m_database(database)
        , m_halves(root)
        , m_stop(stop)
        , m_take(std::move(take))
        , m_index(database)
    {
    }

    Result<void> from(GenerationId below)
    {
        if (m_halves.textual.children.empty())
            return plainAlone(below);
        m_reading.emplace(m_database, m_halves, m_take);
        for (const GenerationId id : m_index.pending())
            m_pending.insert(id);
        return isSelective(m_halves.plain) ? fromIds(below) : fromSegments(below);
    }

private:
    static std::unexpected<Failure> cancelled() { return fail(Failure::Kind::Cancelled, u"the search was stopped"_s); }

    Result<void> plainAlone(GenerationId below)
    {
        db::Statement row = plainIds(m_database, m_halves.plain, below);
        for (qint64 count = 0; row.next(); ++count) {
            if (count % 1024 == 0 && m_stop.stop_requested())
                return cancelled();
            if (!m_take(row.id<GenerationId>(0), {}))
                break;
        }
        return {};
    }

    /// Few generations pass the plain half: each of them is looked at, if the index says that it may have the text.
    Result<void> fromIds(GenerationId below)
    {
        std::optional<Segment> segment;
        RowSet rows;
        db::Statement row = plainIds(m_database, m_halves.plain, below);
        while (row.next()) {
            if (m_stop.stop_requested())
                return cancelled();
            const auto id = row.id<GenerationId>(0);
            if (!segment || id < segment->ids.first) {
                segment = m_index.segmentBelow(static_cast<GenerationId>(qint64(id) + 1));
                rows = candidatesOf(*segment);
            }
            if ((segment->contains(rows, id) || m_pending.contains(id)) && !m_reading->read({id, id}))
                break;
        }
        return {};
    }

    Result<void> fromSegments(GenerationId below)
    {
        below = std::min(below, firstFree());
        for (std::optional<Segment> segment = m_index.segmentBelow(below); segment;
             segment = m_index.segmentBelow(segment->ids.first)) {
            for (const IdRange &range : withPending(segment->ranges(candidatesOf(*segment)), segment->ids)) {
                if (m_stop.stop_requested())
                    return cancelled();
                if (!m_reading->read(range))
                    return {};
            }
        }
        return {};
    }

    RowSet candidatesOf(const Segment &segment)
    {
        return segment.group ? candidates(m_halves.textual, *segment.group, m_index) : RowSet::all();
    }

    /// \a ranges, and the pending generations among \a ids that are in none of them; the highest first.
    std::vector<IdRange> withPending(std::vector<IdRange> ranges, IdRange ids) const
    {
        const auto begin = m_pending.lower_bound(ids.first);
        const auto end = m_pending.upper_bound(ids.last);
        if (begin == end)
            return ranges;
        std::vector<IdRange> missing;
        for (auto id = begin; id != end; ++id) {
            const auto range = std::ranges::lower_bound(ranges, *id, std::greater(), &IdRange::first);
            if (range == ranges.end() || range->last < *id)
                missing.push_back({*id, *id});
        }
        ranges.insert(ranges.end(), missing.begin(), missing.end());
        std::ranges::sort(ranges, std::greater(), &IdRange::first);
        return ranges;
    }

    GenerationId firstFree() const
    {
        db::Statement row = m_database.prepare("SELECT coalesce(max(id), 0) + 1 FROM generation");
        row.next();
        return row.id<GenerationId>(0);
    }

    const db::Database &m_database;
    Halves m_halves;
    std::stop_token m_stop;
    Take m_take;
    IndexReader m_index;
    std::optional<Reading> m_reading;
    std::set<GenerationId> m_pending;
};

/// The part of all generations of the newest groups that each of \a phrases may be in.
std::vector<double> sharesOf(const db::Database &database, const std::vector<Phrase> &phrases)
{
    constexpr int groupsLookedAt = 16;
    std::vector<double> shares(phrases.size());
    IndexReader index(database);
    qint64 generations = 0;
    std::optional<Segment> segment = index.segmentBelow(pastTheLast);
    for (int groups = 0; segment && groups < groupsLookedAt; segment = index.segmentBelow(segment->ids.first)) {
        if (!segment->group)
            continue;
        ++groups;
        generations += qint64(segment->ids.last) - qint64(segment->ids.first) + 1;
        for (size_t i = 0; i < phrases.size(); ++i)
            shares[i] += index.rows(*segment->group, phrases[i].features()).count();
    }
    for (double &share : shares)
        share = generations > 0 ? std::min(1.0, share / static_cast<double>(generations)) : 1;
    return shares;
}

} // namespace

Search::Search(const db::Database &database, Query query, std::stop_token stop)
    : m_database(database)
    , m_query(std::move(query))
    , m_stop(std::move(stop))
{
}

Result<void> Search::each(const std::function<bool(GenerationId)> &take, std::optional<GenerationId> below) const
{
    return attempt([&]() -> Result<void> {
        Run run(m_database, m_query.root(), m_stop, [&](GenerationId id, const Texts &) { return take(id); });
        return run.from(below.value_or(pastTheLast));
    });
}

Result<std::vector<GenerationId>> Search::page(int limit, std::optional<GenerationId> below) const
{
    std::vector<GenerationId> ids;
    if (limit <= 0)
        return ids;
    const Result<void> done = each(
        [&](GenerationId id) {
            ids.push_back(id);
            return std::cmp_less(ids.size(), limit);
        },
        below);
    if (!done)
        return failed(done);
    return ids;
}

Result<Count> Search::count(std::optional<qint64> limit) const
{
    if (!m_query.hasText() && !limit) {
        return attempt([&]() -> Result<Count> {
            const Halves halves(m_query.root());
            const Condition condition = conditionOf(halves.plain, Asking::ByList);
            db::Statement row = m_database.prepare("SELECT count(*) FROM generation g"
                                                   + (m_query.isEmpty() ? QByteArray() : " WHERE " + condition.sql));
            int parameter = 0;
            if (!m_query.isEmpty())
                condition.bind(row, parameter);
            row.next();
            return Count{row.integer(0)};
        });
    }
    Count count;
    const Result<void> done = each([&](GenerationId) {
        ++count.found;
        return count.found < limit.value_or(std::numeric_limits<qint64>::max());
    });
    if (!done)
        return failed(done);
    count.isExact = !limit || count.found < *limit;
    return count;
}

Result<std::vector<GenerationId>> Search::best(int limit, int considered) const
{
    if (!m_query.hasText())
        return page(limit);
    return attempt([&]() -> Result<std::vector<GenerationId>> {
        const std::vector<Phrase> phrases = m_query.phrases();
        const std::vector<double> shares = sharesOf(m_database, phrases);
        std::vector<std::pair<double, GenerationId>> scored;
        Run run(m_database, m_query.root(), m_stop, [&](GenerationId id, const Texts &texts) {
            scored.emplace_back(relevance(phrases, shares, texts), id);
            return std::cmp_less(scored.size(), considered);
        });
        if (const Result<void> done = run.from(pastTheLast); !done)
            return failed(done);
        std::ranges::sort(scored, std::greater());
        std::vector<GenerationId> ids;
        for (const auto &[score, id] : scored) {
            if (std::cmp_less(ids.size(), limit))
                ids.push_back(id);
        }
        return ids;
    });
}

} // namespace search
