#include "app/learning/comparison.h"

#include "app/estimates/parallel.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace learning {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr Paired unknown{{nothing, -1, 1}, {nothing, -1, 1}, {nothing, -1, 1}};

using Share = PairedBootstrap::Share;

Result<std::vector<classify::Verdict>> judged(const Contender &contender, std::span<const Lesson *const> lessons,
                                              const std::stop_token &stop)
{
    std::vector<classify::Passage> passages;
    for (const Lesson *lesson : lessons)
        passages.push_back({lesson->text, lesson->role()});
    return contender.classifier.classify(passages, stop);
}

/// Numbers the groups that are there from 0 on.
std::vector<uint32_t> compact(std::span<const uint32_t> groups)
{
    std::vector<uint32_t> known(groups.begin(), groups.end());
    std::ranges::sort(known);
    const auto repeats = std::ranges::unique(known);
    known.erase(repeats.begin(), repeats.end());
    std::vector<uint32_t> numbers;
    for (const uint32_t group : groups)
        numbers.push_back(static_cast<uint32_t>(std::ranges::lower_bound(known, group) - known.begin()));
    return numbers;
}

class Comparing
{
public:
    Comparing(const Contender &before, const Contender &after, std::span<const Lesson *const> lessons,
              std::vector<uint32_t> groups, const std::stop_token &stop)
        : m_before(before)
        , m_after(after)
        , m_lessons(lessons)
        , m_groups(std::move(groups))
        , m_bootstrap(m_groups.empty() ? 0 : std::ranges::max(m_groups) + 1)
        , m_stop(stop)
    {
    }

    Result<Comparison> run(const Sample &sample)
    {
        auto before = judged(m_before, m_lessons, m_stop);
        auto after = before ? judged(m_after, m_lessons, m_stop) : before;
        if (!after)
            return failed(after);
        m_verdicts = {std::move(*before), std::move(*after)};
        Comparison comparison{.rows = std::ssize(m_lessons),
                              .groups = m_groups.empty() ? 0 : std::ranges::max(m_groups) + qint64{1},
                              .categories = {},
                              .averagePrecision = unknown,
                              .f1 = unknown,
                              .effect = {}};
        for (size_t i = 0; i < m_before.categories.size(); ++i) {
            if (m_stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"the comparison was stopped"_s);
            if (auto one = ofCategory(i); one.rows > 0)
                comparison.categories.push_back(std::move(one));
        }
        if (!m_precisions.empty())
            comparison.averagePrecision = meanOf(m_precisions).figures();
        if (!m_f1s.empty())
            comparison.f1 = meanOf(m_f1s).figures();
        const auto scoresBefore = estimates::judgeAll(m_before.classifier, sample.texts, m_stop);
        const auto scoresAfter =
            scoresBefore ? estimates::judgeAll(m_after.classifier, sample.texts, m_stop) : scoresBefore;
        if (!scoresAfter)
            return failed(scoresAfter);
        comparison.effect = effectOn(sample, *scoresBefore, *scoresAfter, m_before.categories, m_after.categories);
        return comparison;
    }

private:
    std::vector<PairedRow> rowsOf(size_t category) const
    {
        std::vector<PairedRow> rows;
        for (size_t i = 0; i < m_lessons.size(); ++i) {
            if (m_lessons[i]->labels.knows(category))
                rows.push_back({.before = double(m_verdicts[0][i].probabilities[category]),
                                .after = double(m_verdicts[1][i].probabilities[category]),
                                .isSo = m_lessons[i]->labels.is(category),
                                .group = m_groups[i]});
        }
        return rows;
    }

    CategoryComparison ofCategory(size_t category)
    {
        const std::vector<PairedRow> rows = rowsOf(category);
        const qint64 positives = std::ranges::count(rows, true, &PairedRow::isSo);
        const double before = m_before.categories[category].category.threshold;
        const double after = m_after.categories[category].category.threshold;
        const bool isTold = std::min<qint64>(positives, std::ssize(rows) - positives) >= Comparison::fewestToTell;
        const PairedSeries precision = m_bootstrap.averagePrecision(rows);
        const PairedSeries f1 = m_bootstrap.atThresholds(Share::F1, rows, before, after);
        if (isTold)
            m_precisions.push_back(precision);
        if (isTold && before <= 1)
            m_f1s.push_back(f1);
        return {.name = m_before.categories[category].category.name,
                .rows = std::ssize(rows),
                .positives = positives,
                .averagePrecision = precision.figures(),
                .precision = m_bootstrap.atThresholds(Share::Precision, rows, before, after).figures(),
                .recall = m_bootstrap.atThresholds(Share::Recall, rows, before, after).figures(),
                .f1 = f1.figures(),
                .isTold = isTold};
    }

    const Contender &m_before;
    const Contender &m_after;
    std::span<const Lesson *const> m_lessons;
    std::vector<uint32_t> m_groups;
    PairedBootstrap m_bootstrap;
    const std::stop_token &m_stop;
    std::array<std::vector<classify::Verdict>, 2> m_verdicts;
    std::vector<PairedSeries> m_precisions; ///< of the categories that count
    std::vector<PairedSeries> m_f1s;
};

bool isLower(const Paired &figure)
{
    return figure.gain.value < 0 && figure.gain.high < 0;
}

bool isHigher(const Paired &figure)
{
    return figure.gain.value > 0 && figure.gain.low > 0;
}

} // namespace

Outcome Comparison::outcome() const
{
    if (isLower(averagePrecision) || isLower(f1) || forgets())
        return Outcome::Worse;
    return isHigher(averagePrecision) || isHigher(f1) ? Outcome::Better : Outcome::NotToldApart;
}

Result<Comparison> compare(const Contender &before, const Contender &after, std::span<const Lesson *const> lessons,
                           std::span<const uint32_t> groups, const Sample &sample, const std::stop_token &stop)
{
    const auto nameOfCategory = [](const estimates::RatedCategory &one) { return one.category.name; };
    if (!std::ranges::equal(before.categories, after.categories, {}, nameOfCategory, nameOfCategory))
        return fail(Failure::Kind::BadInput, u"the two classifiers do not know the same categories"_s);
    return Comparing(before, after, lessons, compact(groups), stop).run(sample);
}

} // namespace learning
