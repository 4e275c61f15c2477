#include "app/review/clusterlist.h"

#include "db/database.h"
#include "db/notnull.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace review {

namespace {

using text::SmallSketch;

constexpr size_t bands = 8;   ///< of 16: a big cluster shows in each of them
constexpr size_t tries = 4;   ///< for each cluster that is wanted
constexpr size_t least = 2;   ///< generations that are a cluster

uint64_t mixed(uint64_t x)
{
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
    x = (x ^ x >> 27) * 0x94d049bb133111eb;
    return x ^ x >> 31;
}

/// What must be the same of two generations besides the texts.
uint64_t kindOf(const Likeness &likeness)
{
    return mixed(static_cast<uint64_t>(likeness.pictures.value_or(0)) * 4 + likeness.flagged + 1);
}

template <typename Take>
void eachWaiting(const db::Database &database, const Viewer &viewer, Take take)
{
    auto rows = database.prepare(QByteArray("SELECT l.generation_id, ") + likenessColumns
                                 + " FROM flag f NOT INDEXED CROSS JOIN likeness l ON l.generation_id = f.generation_id"
                                   " WHERE f.disposition IS NULL AND NOT "
                                 + isHeldSql + " ORDER BY f.generation_id");
    rows.with(db::orEmpty(viewer.officer), viewer.now);
    while (rows.next())
        take(rows.id<GenerationId>(0), likenessIn(rows, 1));
}

/// All that waits, in columns: the scans look at one of them.
class Texts
{
public:
    void add(GenerationId id, const Likeness &likeness)
    {
        const bool isOutput = (likeness.flagged & Likeness::inOutput) != 0;
        const bool isBoth = likeness.flagged == 0 || likeness.flagged == 3;
        m_ids.push_back(id);
        m_kinds.push_back(kindOf(likeness));
        m_first.push_back(isOutput ? likeness.output : likeness.prompt);
        m_second.push_back(isBoth ? (isOutput ? likeness.prompt : likeness.output) : SmallSketch());
    }

    std::vector<Cluster> biggest(size_t limit)
    {
        m_isTaken.assign(m_ids.size(), false);
        std::vector<Cluster> found;
        size_t tried = 0;
        for (const Run &run : runs(limit * tries)) {
            if (m_isTaken[run.seed])
                continue;
            if (++tried > limit * tries)
                break;
            const Cluster cluster = around(run.seed);
            if (cluster.count >= qint64(least))
                found.push_back(cluster);
        }
        std::ranges::stable_sort(found, std::greater(), &Cluster::count);
        found.resize(std::min(found.size(), limit));
        return found;
    }

private:
    /// Generations whose band is the same: a part of a cluster.
    struct Run
    {
        size_t size = 0;
        uint32_t seed = 0;
    };

    std::vector<Run> runs(size_t most) const
    {
        std::vector<Run> all;
        std::vector<uint64_t> sorted(m_ids.size()); // half a key, and whose it is: around() looks more closely
        for (size_t band = 0; band < bands; ++band) {
            for (size_t i = 0; i < sorted.size(); ++i)
                sorted[i] = mixed(m_kinds[i] ^ mixed(m_first[i].band(2 * band) + 1)) >> 32 << 32 | i;
            std::ranges::sort(sorted);
            std::vector<Run> ofBand = runsOf(sorted);
            std::ranges::sort(ofBand, std::greater(), &Run::size);
            ofBand.resize(std::min(ofBand.size(), most));
            all.insert(all.end(), ofBand.begin(), ofBand.end());
        }
        std::ranges::stable_sort(all, std::greater(), &Run::size);
        return all;
    }

    static std::vector<Run> runsOf(const std::vector<uint64_t> &sorted)
    {
        std::vector<Run> all;
        for (size_t first = 0, at = 1; at <= sorted.size(); ++at) {
            if (at < sorted.size() && sorted[at] >> 32 == sorted[first] >> 32)
                continue;
            if (at - first >= least)
                all.push_back({at - first, static_cast<uint32_t>(sorted[first])});
            first = at;
        }
        return all;
    }

    Cluster around(uint32_t seed)
    {
        static const int enough = SmallSketch::leastEqualBins(text::Sketch::near);
        Cluster cluster{.example = m_ids[seed]};
        int lowest = SmallSketch::size;
        double sum = 0;
        for (size_t i = 0; i < m_ids.size(); ++i) {
            if (m_kinds[i] != m_kinds[seed] || m_isTaken[i])
                continue;
            const int equal = std::min(m_first[i].equalBins(m_first[seed]), m_second[i].equalBins(m_second[seed]));
            if (equal < enough)
                continue;
            m_isTaken[i] = true;
            ++cluster.count;
            lowest = std::min(lowest, equal);
            sum += SmallSketch::similarityOf(equal);
        }
        cluster.least = SmallSketch::similarityOf(lowest);
        cluster.mean = cluster.count > 0 ? sum / double(cluster.count) : 1;
        return cluster;
    }

    std::vector<GenerationId> m_ids;
    std::vector<uint64_t> m_kinds;
    std::vector<SmallSketch> m_first;  ///< of a part that is flagged
    std::vector<SmallSketch> m_second; ///< of the other one, if it is too
    std::vector<bool> m_isTaken;
};

std::vector<Cluster> ofTexts(const db::Database &database, size_t limit, const Viewer &viewer)
{
    Texts texts;
    eachWaiting(database, viewer, [&](GenerationId id, const Likeness &likeness) { texts.add(id, likeness); });
    return texts.biggest(limit);
}

uint64_t patternOf(const Likeness &likeness)
{
    return mixed(kindOf(likeness) ^ static_cast<uint64_t>(*likeness.pattern));
}

/// The biggest groups of one pattern, by it, with nothing known of how alike they are.
std::unordered_map<uint64_t, Cluster> biggestPatterns(const db::Database &database, size_t limit, const Viewer &viewer)
{
    struct Group
    {
        qint64 count = 0;
        GenerationId first{};
    };
    std::unordered_map<uint64_t, Group> groups;
    eachWaiting(database, viewer, [&](GenerationId id, const Likeness &likeness) {
        if (!likeness.pattern)
            return;
        Group &group = groups[patternOf(likeness)];
        if (group.count++ == 0)
            group.first = id;
    });
    std::vector<std::pair<uint64_t, Group>> sorted(groups.begin(), groups.end());
    std::erase_if(sorted, [](const auto &each) { return each.second.count < qint64(least); });
    std::ranges::sort(sorted, {}, [](const auto &each) { return std::pair(-each.second.count, each.second.first); });
    sorted.resize(std::min(sorted.size(), limit));
    std::unordered_map<uint64_t, Cluster> found;
    for (const auto &[pattern, group] : sorted)
        found[pattern] = {.basis = Basis::Pattern, .example = group.first, .count = group.count};
    return found;
}

std::vector<Cluster> ofPatterns(const db::Database &database, size_t limit, const Viewer &viewer)
{
    std::unordered_map<uint64_t, Cluster> found = biggestPatterns(database, limit, viewer);
    std::unordered_map<uint64_t, Likeness> examples;
    std::unordered_map<uint64_t, double> sums;
    eachWaiting(database, viewer, [&](GenerationId, const Likeness &likeness) {
        const auto cluster = likeness.pattern ? found.find(patternOf(likeness)) : found.end();
        if (cluster == found.end())
            return;
        const Likeness &example = examples.try_emplace(cluster->first, likeness).first->second;
        const double near = nearness(example, likeness).value_or(Nearness{}).flagged;
        cluster->second.least = std::min(cluster->second.least, near);
        sums[cluster->first] += near;
    });
    std::vector<Cluster> sorted;
    for (auto &[pattern, cluster] : found) {
        cluster.mean = sums[pattern] / double(cluster.count);
        sorted.push_back(std::move(cluster));
    }
    std::ranges::sort(sorted, {}, [](const Cluster &cluster) { return std::pair(-cluster.count, cluster.example); });
    return sorted;
}

void describe(const db::Database &database, std::vector<Cluster> &clusters)
{
    LikenessReader reader(database);
    auto flag = database.prepare("SELECT risk FROM flag WHERE generation_id = ?");
    for (Cluster &cluster : clusters) {
        cluster.found = reader.found(cluster.example);
        if (flag.with(cluster.example).next())
            cluster.risk = flag.text(0);
    }
}

} // namespace

Result<std::vector<Cluster>> clusters(const db::Database &database, Basis basis, int limit, const Viewer &viewer)
{
    return attempt([&] {
        const auto most = static_cast<size_t>(std::max(0, limit));
        std::vector<Cluster> found =
            basis == Basis::Text ? ofTexts(database, most, viewer) : ofPatterns(database, most, viewer);
        describe(database, found);
        return found;
    });
}

} // namespace review
