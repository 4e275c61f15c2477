#include "app/search/search.h"

#include "app/search/conditions.h"
#include "app/search/textmatch.h"
#include "app/text/fold.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace search {

namespace {

bool hasText(const Node &node)
{
    return node.kind == Node::Kind::Text || node.kind == Node::Kind::Near
        || std::ranges::any_of(node.children, hasText);
}

void gatherFields(const Node &node, std::vector<const Node *> &fields)
{
    if (node.kind == Node::Kind::Field)
        fields.push_back(&node);
    for (const Node &child : node.children)
        gatherFields(child, fields);
}

/// A query in two halves that both have to be true: one that SQL answers alone, and one that needs the texts.
struct Halves
{
    Node plain{.kind = Node::Kind::And, .children = {}, .phrase = {}, .values = {}, .place = {}};
    Node textual = plain;

    explicit Halves(const Node &root)
    {
        const std::vector<Node> whole{root};
        for (const Node &part : root.kind == Node::Kind::And ? root.children : whole)
            (hasText(part) ? textual : plain).children.push_back(part);
    }
};

using Take = std::function<bool(GenerationId, const Texts &)>;

/// Reads candidates and hands over those for which the textual half is true.
class Reading
{
public:
    /// \a where: of generation g; its parameters are \a plain's, then those of the range or the id.
    Reading(const db::Database &database, const Halves &halves, const Take &take)
        : m_textual(halves.textual)
        , m_take(take)
        , m_plain(halves.plain.children.empty() ? Condition() : conditionOf(halves.plain, Asking::EachRow))
    {
        gatherFields(m_textual, m_fields);
        for (const Node *field : m_fields)
            m_columns.push_back(conditionOf(*field, Asking::EachRow));
        m_row.emplace(database.prepare(sql()));
    }

    /// The generations of \a range, the newest first. False: nobody wants more.
    bool read(IdRange range)
    {
        m_row->reset();
        int parameter = 0;
        for (const Condition &column : m_columns)
            column.bind(*m_row, parameter);
        m_row->bind(++parameter, range.first);
        m_row->bind(++parameter, range.last);
        m_plain.bind(*m_row, parameter);
        while (m_row->next()) {
            text::fold(m_row->utf8(1), m_prompt);
            text::fold(m_row->utf8(2), m_output);
            const Texts texts{m_prompt.text, m_output.text};
            if (matches(m_textual, texts, [this](const Node &field) { return isTrue(field); })
                && !m_take(m_row->id<GenerationId>(0), texts))
                return false;
        }
        return true;
    }

private:
    QByteArray sql() const
    {
        const bool isTextAlone = m_columns.empty() && m_plain.sql.isEmpty();
        QByteArray sql = "SELECT t.generation_id, t.prompt, t.output";
        for (const Condition &column : m_columns)
            sql += ", " + column.sql;
        sql += " FROM generation_text t";
        sql += isTextAlone ? "" : " CROSS JOIN generation g ON g.id = t.generation_id"; // in this order
        sql += " WHERE t.generation_id BETWEEN ? AND ?";
        if (!m_plain.sql.isEmpty())
            sql += " AND " + m_plain.sql;
        return sql + " ORDER BY t.generation_id DESC";
    }

    bool isTrue(const Node &field) const
    {
        const auto at = std::ranges::find(m_fields, &field) - m_fields.begin();
        return m_row->integer(static_cast<int>(3 + at)) != 0;
    }

    const Node &m_textual;
    const Take &m_take;
    Condition m_plain;
    std::vector<const Node *> m_fields;
    std::vector<Condition> m_columns;
    std::optional<db::Statement> m_row;
    text::Folded m_prompt;
    text::Folded m_output;
};

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

    /// Few generations pass the plain half: each of them is looked at, if its block may have the text.
    Result<void> fromIds(GenerationId below)
    {
        std::optional<Segment> segment;
        BlockMask blocks = everyBlock;
        db::Statement row = plainIds(m_database, m_halves.plain, below);
        while (row.next()) {
            if (m_stop.stop_requested())
                return cancelled();
            const auto id = row.id<GenerationId>(0);
            if (!segment || id < segment->ids.first) {
                segment = m_index.segmentBelow(static_cast<GenerationId>(qint64(id) + 1));
                blocks = blocksOf(*segment);
            }
            if (mayHave(*segment, blocks, id) && !m_reading->read({id, id}))
                break;
        }
        return {};
    }

    Result<void> fromSegments(GenerationId below)
    {
        below = std::min(below, firstFree());
        for (std::optional<Segment> segment = m_index.segmentBelow(below); segment;
             segment = m_index.segmentBelow(segment->ids.first)) {
            for (const IdRange &range : withPending(segment->ranges(blocksOf(*segment)), segment->ids)) {
                if (m_stop.stop_requested())
                    return cancelled();
                if (!m_reading->read(range))
                    return {};
            }
        }
        return {};
    }

    BlockMask blocksOf(const Segment &segment)
    {
        return segment.group ? candidates(m_halves.textual, *segment.group, m_index) : everyBlock;
    }

    bool mayHave(const Segment &segment, BlockMask blocks, GenerationId id) const
    {
        if (!segment.group || m_pending.contains(id))
            return true;
        const auto block = std::ranges::lower_bound(segment.blockEnds, id) - segment.blockEnds.begin();
        return block < Group::blockLimit && (blocks >> block & 1U);
    }

    /// \a ranges, and the pending generations among \a ids that are in none of them; the highest first.
    std::vector<IdRange> withPending(std::vector<IdRange> ranges, IdRange ids) const
    {
        const auto begin = m_pending.lower_bound(ids.first);
        const auto end = m_pending.upper_bound(ids.last);
        if (begin == end)
            return ranges;
        const size_t held = ranges.size();
        for (auto id = begin; id != end; ++id) {
            const bool isThere = std::any_of(ranges.begin(), ranges.begin() + static_cast<qptrdiff>(held),
                                             [&](const IdRange &r) { return r.first <= *id && *id <= r.last; });
            if (!isThere)
                ranges.push_back({*id, *id});
        }
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

/// The part of all blocks of the newest groups that each of \a phrases is in.
std::vector<double> sharesOf(const db::Database &database, const std::vector<Phrase> &phrases)
{
    constexpr int groupsLookedAt = 16;
    std::vector<double> shares(phrases.size());
    IndexReader index(database);
    int blocks = 0;
    std::optional<Segment> segment = index.segmentBelow(pastTheLast);
    for (int groups = 0; segment && groups < groupsLookedAt; segment = index.segmentBelow(segment->ids.first)) {
        if (!segment->group)
            continue;
        ++groups;
        blocks += static_cast<int>(segment->blockEnds.size());
        for (size_t i = 0; i < phrases.size(); ++i)
            shares[i] += std::popcount(index.blocks(*segment->group, phrases[i].features()));
    }
    for (double &share : shares)
        share = blocks > 0 ? std::min(1.0, share / blocks) : 1;
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
