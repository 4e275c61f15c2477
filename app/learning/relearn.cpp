#include "app/learning/relearn.h"

#include "app/classify/ngrammodel.h"
#include "app/measure/calibration.h"
#include "app/training/choice.h"

#include <algorithm>
#include <array>
#include <random>

namespace learning {

namespace {

constexpr double leastThreshold = 0.5; // of a category that had none

class Relearning
{
public:
    Relearning(const classify::Model &base, std::span<const Exercise> exercises, const Recipe &recipe,
               const ProgressSink &progress, const std::stop_token &stop)
        : m_base(base)
        , m_baseClassifier(base)
        , m_exercises(exercises)
        , m_recipe(recipe)
        , m_progress(progress)
        , m_stop(stop)
        , m_dice(recipe.seed)
    {
    }

    Result<Relearned> run()
    {
        for (unsigned fold = 0; fold < m_recipe.folds; ++fold) {
            if (const Result<void> judged = judgeFold(fold); !judged)
                return failed(judged);
        }
        Result<classify::Model> model = fitTo([](const Exercise &) { return true; }, m_recipe.folds);
        if (!model)
            return failed(model);
        Relearned relearned{.model = std::move(*model), .newGrams = 0, .isRecalibrated = {}};
        for (size_t row = 0; row < m_base.rows.size(); ++row)
            relearned.newGrams += m_base.rows[row].print() == 0 && relearned.model.rows[row].print() != 0 ? 1 : 0;
        for (size_t i = 0; i < m_base.heads.size(); ++i)
            relearned.isRecalibrated.push_back(calibrate(relearned.model.heads[i], i));
        return relearned;
    }

private:
    template <typename Includes>
    Result<classify::Model> fitTo(Includes &&includes, unsigned before) const
    {
        std::vector<const Exercise *> some;
        for (const Exercise &one : m_exercises) {
            if (includes(one))
                some.push_back(&one);
        }
        const auto progress = [this, before](const Progress &of) {
            if (m_progress)
                m_progress({.done = before * of.total + of.done, .total = (m_recipe.folds + 1) * of.total});
        };
        return refit(m_base, some, m_recipe, progress, m_stop);
    }

    Result<void> judgeFold(unsigned fold)
    {
        const auto isOf = [&](const Exercise &one) { return one.group % m_recipe.folds == fold; };
        std::vector<classify::Passage> passages;
        for (const Exercise &one : m_exercises) {
            if (isOf(one)) {
                m_judged.push_back(&one);
                passages.push_back({one.folded, static_cast<classify::Role>(one.role)}); // folded twice is the same
            }
        }
        if (passages.empty() || passages.size() == m_exercises.size())
            return {}; // one group has everything: scores() below is shorter, and nothing of it is calibrated
        const Result<classify::Model> model = fitTo([&](const Exercise &one) { return !isOf(one); }, fold);
        if (!model)
            return failed(model);
        auto scores = classify::NgramModel(*model).scores(passages, m_stop);
        if (!scores)
            return failed(scores);
        std::ranges::move(*scores, std::back_inserter(m_scores));
        auto before = m_baseClassifier.classify(passages, m_stop);
        if (!before)
            return failed(before);
        std::ranges::move(*before, std::back_inserter(m_before));
        return {};
    }

    bool calibrate(classify::Head &head, size_t category)
    {
        if (m_scores.size() != m_judged.size())
            return false;
        std::vector<measure::Scored> rows;
        std::array<qint64, 2> told{};
        for (size_t i = 0; i < m_judged.size(); ++i) {
            const Labels &labels = m_judged[i]->labels;
            if (labels.areNone() || m_judged[i]->isRepeat)
                continue;
            if (labels.knows(category))
                ++told[labels.is(category) ? 1 : 0];
            const bool isSo = labels.knows(category) ? labels.is(category) : isDrawn(i, category);
            rows.push_back({m_scores[i][category], isSo});
        }
        if (std::ranges::min(told) < fewestForCalibration)
            return false;
        const measure::Sigmoid sigmoid = measure::fitSigmoid(rows);
        if (sigmoid.slope <= 0)
            return false;
        head.slope = sigmoid.slope;
        head.offset = sigmoid.offset;
        if (head.category.threshold > 1 && told[1] >= training::fewestPositives) {
            for (measure::Scored &row : rows)
                row.score = sigmoid(row.score);
            head.category.threshold = measure::bestThreshold(std::move(rows), leastThreshold);
        }
        return true;
    }

    bool isDrawn(size_t judged, size_t category)
    {
        return double(m_dice() >> 11) * 0x1p-53
            < likelyBefore(*m_judged[judged], category, m_before[judged].probabilities, m_base.heads);
    }

    const classify::Model &m_base;
    classify::NgramModel m_baseClassifier;
    std::span<const Exercise> m_exercises;
    Recipe m_recipe;
    const ProgressSink &m_progress;
    const std::stop_token &m_stop;
    std::vector<const Exercise *> m_judged;
    std::vector<std::vector<double>> m_scores;   ///< of m_judged, by models that have not seen them
    std::vector<classify::Verdict> m_before;     ///< of m_judged, by the base
    std::mt19937_64 m_dice;
};

} // namespace

std::vector<Exercise> fairTo(const classify::Model &base, std::span<const Exercise> exercises)
{
    std::vector<Exercise> fair(exercises.begin(), exercises.end());
    uint32_t rare = 0;
    for (size_t i = 0; i < base.heads.size(); ++i) {
        const auto applies = [i](const Exercise &one) { return one.labels.is(i); };
        rare |= std::ranges::count_if(fair, applies) < training::fewestPositives ? uint32_t{1} << i : 0;
    }
    std::vector<classify::Passage> passages;
    for (const Exercise &one : fair)
        passages.push_back({one.folded, static_cast<classify::Role>(one.role)});
    const auto verdicts = classify::NgramModel(base).classify(passages).value();
    for (size_t row = 0; row < fair.size(); ++row) {
        Labels &labels = fair[row].labels;
        for (size_t i = 0; i < base.heads.size(); ++i) {
            const bool isNo = double(verdicts[row].probabilities[i]) < base.heads[i].category.threshold;
            if ((rare >> i & 1) == 0 || !isNo || labels.is(i))
                continue;
            labels.known &= ~(uint32_t{1} << i);
            fair[row].untaught |= uint32_t{1} << i;
        }
    }
    return fair;
}

Result<Relearned> relearn(const classify::Model &base, std::span<const Exercise> exercises, const Recipe &recipe,
                          const ProgressSink &progress, const std::stop_token &stop)
{
    const std::vector<Exercise> fair = fairTo(base, exercises);
    return Relearning(base, fair, recipe, progress, stop).run();
}

} // namespace learning
