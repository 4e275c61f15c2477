#include "app/learning/queues.h"

#include "app/learning/decisionlabels.h"
#include "app/learning/verdictscan.h"
#include "app/text/fold.h"
#include "app/text/sketch.h"
#include "db/database.h"

#include <algorithm>
#include <unordered_map>

namespace learning {

namespace {

constexpr float clearly = -2; // log-odds below the threshold: no, and not nearly yes
constexpr uint32_t anyCategory = ~uint32_t{0};

/// A generation that may be asked about; the lowest rank is asked about first.
struct Candidate
{
    double rank = 0;
    qint64 generation = 0;
    Why why = Why::Near;
    OpenVerdict::One one;

    bool operator<(const Candidate &other) const
    {
        return rank != other.rank ? rank < other.rank : generation < other.generation;
    }
};

/// The first of many, in order.
class Best
{
public:
    explicit Best(size_t count)
        : m_count(count)
    {
    }

    void add(const Candidate &candidate)
    {
        if (m_isCut && !(candidate < m_kept[m_count - 1]))
            return;
        m_kept.push_back(candidate);
        if (m_kept.size() >= 2 * m_count)
            cut();
    }

    std::vector<Candidate> sorted()
    {
        std::ranges::sort(m_kept, std::less());
        m_isCut = m_isCut || m_kept.size() > m_count;
        m_kept.resize(std::min(m_kept.size(), m_count));
        return m_kept;
    }

    bool isCut() const { return m_isCut; } ///< there were more

private:
    void cut()
    {
        std::ranges::nth_element(m_kept, m_kept.begin() + std::ptrdiff_t(m_count) - 1, std::less());
        m_kept.resize(m_count);
        m_isCut = true;
    }

    size_t m_count;
    bool m_isCut = false;
    std::vector<Candidate> m_kept; ///< once cut, the last of the first m_count is the worst of them
};

/// Takes candidates until there are enough, and of near-duplicates one.
class Page
{
public:
    Page(const db::Database &database, const estimates::RegisteredClassifier &classifier, size_t limit)
        : m_classifier(classifier)
        , m_limit(limit)
        , m_texts(database.prepare("SELECT prompt, output FROM generation_text WHERE generation_id = ?"))
    {
    }

    bool isFull() const { return m_asked.size() >= m_limit; }

    void take(const Candidate &candidate)
    {
        if (isFull() || !m_texts.with(candidate.generation).next())
            return;
        const text::Sketch sketch = text::Sketch::of(text::fold(m_texts.utf8(candidate.one.part)).text);
        if (std::ranges::any_of(m_sketches, [&](const text::Sketch &other) { return sketch.isNear(other); }))
            return;
        m_sketches.push_back(sketch);
        const classify::Category &category = m_classifier.categories[candidate.one.category].category;
        const double odds = category.threshold / (1 - category.threshold) * std::exp(double(candidate.one.beyond));
        m_asked.push_back({.generation = GenerationId(candidate.generation),
                           .why = candidate.why,
                           .part = candidate.one.part,
                           .category = category.name,
                           .probability = category.threshold < 1 ? odds / (1 + odds) : 1,
                           .threshold = category.threshold});
    }

    std::vector<Asked> asked() { return std::move(m_asked); }

private:
    const estimates::RegisteredClassifier &m_classifier;
    size_t m_limit;
    db::Statement m_texts;
    std::vector<text::Sketch> m_sketches;
    std::vector<Asked> m_asked;
};

/// Reads the verdicts, \a judge putting candidates into queues; pages are filled from these by turns. Where too many
/// are near-duplicates it reads again, for more.
template <size_t queues, typename Judge>
Result<std::vector<Asked>> firstOf(const db::Database &database, const estimates::RegisteredClassifier &classifier,
                                   size_t limit, const std::stop_token &stop, Judge &&judge)
{
    return attempt([&]() -> Result<std::vector<Asked>> {
        for (size_t count = 4 * limit + 256;; count *= 16) {
            std::vector<Best> best(queues, Best(count));
            const Result<void> read = eachOpenVerdict(
                database, classifier, [&](const OpenVerdict &verdict) { judge(verdict, std::span<Best>(best)); }, stop);
            if (!read)
                return failed(read);
            std::vector<std::vector<Candidate>> sorted;
            for (Best &one : best)
                sorted.push_back(one.sorted());
            Page page(database, classifier, limit);
            const size_t longest = std::ranges::max(sorted, {}, &std::vector<Candidate>::size).size();
            for (size_t i = 0; i < longest && !page.isFull(); ++i) {
                for (const std::vector<Candidate> &queue : sorted) {
                    if (i < queue.size())
                        page.take(queue[i]);
                }
            }
            if (page.isFull() || std::ranges::none_of(best, &Best::isCut))
                return page.asked();
        }
    });
}

constexpr uint64_t mixed(uint64_t x)
{
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
    x = (x ^ x >> 27) * 0x94d049bb133111eb;
    return x ^ x >> 31;
}

/// The categories for which rules found something, by generation.
std::unordered_map<qint64, uint32_t> foundByRules(const db::Database &database,
                                                  const std::vector<estimates::RatedCategory> &categories)
{
    std::unordered_map<std::string, uint32_t> masks;
    std::unordered_map<qint64, uint32_t> found;
    auto query = database.prepare("SELECT generation_id, risk FROM finding");
    while (query.next()) {
        const auto [mask, isNew] = masks.try_emplace(std::string(query.utf8(1)));
        if (isNew)
            mask->second = categoriesOf(query.text(1), categories);
        found[query.integer(0)] |= mask->second;
    }
    return found;
}

} // namespace

Result<std::vector<Asked>> uncertain(const db::Database &database, const estimates::RegisteredClassifier &classifier,
                                     size_t limit, const std::stop_token &stop)
{
    return firstOf<1>(database, classifier, limit, stop, [](const OpenVerdict &verdict, std::span<Best> best) {
        if (const auto one = verdict.nearest())
            best[0].add({double(std::abs(one->beyond)), verdict.generation(), Why::Near, *one});
    });
}

Result<std::vector<Asked>> disagreements(const db::Database &database,
                                         const estimates::RegisteredClassifier &classifier, size_t limit,
                                         const std::stop_token &stop)
{
    const auto rules = attempt([&] { return foundByRules(database, classifier.categories); });
    if (!rules)
        return failed(rules);
    return firstOf<2>(database, classifier, limit, stop, [&](const OpenVerdict &verdict, std::span<Best> best) {
        const auto found = rules->find(verdict.generation());
        if (found == rules->end()) {
            const auto one = verdict.highest(anyCategory);
            if (one && one->beyond >= 0)
                best[0].add({-double(one->beyond), verdict.generation(), Why::ClassifierOnly, *one});
        } else if (const auto one = verdict.highest(found->second); one && one->beyond <= clearly) {
            best[1].add({double(one->beyond), verdict.generation(), Why::RulesOnly, *one});
        }
    });
}

Result<std::vector<Asked>> audit(const db::Database &database, const estimates::RegisteredClassifier &classifier,
                                 size_t limit, quint64 seed, const std::stop_token &stop)
{
    return firstOf<1>(database, classifier, limit, stop, [seed](const OpenVerdict &verdict, std::span<Best> best) {
        if (verdict.isFlagged())
            return;
        const auto lot = double(mixed(mixed(seed) + static_cast<uint64_t>(verdict.generation())) >> 11);
        if (const auto one = verdict.highest(anyCategory))
            best[0].add({lot, verdict.generation(), Why::Drawn, *one});
    });
}

} // namespace learning
