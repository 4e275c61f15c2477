#include "app/training/fit.h"

#include "app/training/bags.h"
#include "app/training/lanes.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr float startOfSquares = 1e-2F; // steps of n-grams that were hardly seen stay bounded
constexpr float baseRate = 0.1F;
constexpr size_t aheadBy = 8; // n-grams that are called from memory before they are needed

/// An n-gram's weights and the squares of all its gradients, side by side: they are needed together.
struct FitRow
{
    Lanes weights;
    Lanes squares;
};

/// How the labels of a category are taken.
struct Taking
{
    float positive = 1; ///< how often a positive counts
    float doubt = 0;    ///< how often a label is taken to be wrong
};

/// Positives that are rare among the rows of their category: without doubt most steps would go to being surer and surer
/// of easy negatives. Where they are not rare, doubt only blurs.
constexpr double rare = 0.15;

std::vector<Taking> takingsOf(std::span<const Example *const> examples, size_t categories, const Recipe &recipe)
{
    std::vector<Taking> takings;
    for (size_t category = 0; category < categories; ++category) {
        double positives = 0;
        double negatives = 0;
        for (const Example *example : examples) {
            if (example->known >> category & 1)
                ++(example->positive >> category & 1 ? positives : negatives);
        }
        const double ratio = positives > 0 ? negatives / positives : 1;
        takings.push_back({.positive = static_cast<float>(std::clamp(std::pow(ratio, recipe.balance), 1.0, 30.0)),
                           .doubt = static_cast<float>(positives < rare * (positives + negatives) ? recipe.doubt : 0)});
    }
    return takings;
}

/// How rare n-grams are, as rows have it: the square of the inverse document frequency, the rarest at the most.
std::vector<uint8_t> massesOf(const std::vector<Gram> &grams, size_t texts, unsigned least)
{
    constexpr double most = classify::WeightRow::most;
    const double rarest = std::log(double(texts + 1) / std::max(1U, least));
    std::vector<uint8_t> masses;
    masses.reserve(grams.size());
    for (const Gram &gram : grams) {
        const double share = std::log(double(texts + 1) / gram.texts) / rarest;
        masses.push_back(static_cast<uint8_t>(std::clamp(std::round(most * share * share), 1.0, most)));
    }
    return masses;
}

/// Weights for all the n-grams of a vocabulary, and then for those alone that own a row.
class Fitting
{
public:
    Fitting(std::span<const Example *const> examples, size_t categories, const Recipe &recipe,
            const Vocabulary &vocabulary)
        : m_examples(examples)
        , m_categories(categories)
        , m_recipe(recipe)
        , m_grams(vocabulary.grams())
        , m_masses(massesOf(m_grams, examples.size(), recipe.least))
        , m_bags(examples, vocabulary)
        , m_takings(takingsOf(examples, categories, recipe))
    {
    }

    Result<void> run(const Vocabulary &vocabulary, const ProgressSink &progress, const std::stop_token &stop)
    {
        if (const Result<void> ran = run(m_recipe.trials, 0, progress, stop); !ran)
            return ran;
        const std::vector<bool> isOwner = vocabulary.owners(values());
        m_bags.keep(isOwner);
        size_t kept = 0;
        for (size_t i = 0; i < m_grams.size(); ++i) {
            if (!isOwner[i])
                continue;
            m_grams[kept] = m_grams[i];
            m_masses[kept++] = m_masses[i];
        }
        m_grams.resize(kept);
        m_masses.resize(kept);
        return run(m_recipe.passes, m_recipe.trials, progress, stop);
    }

    classify::Model quantised(const std::vector<classify::Category> &categories) const
    {
        classify::Model model{.bits = m_recipe.bits};
        model.rows.resize(size_t{1} << m_recipe.bits);
        for (size_t i = 0; i < categories.size(); ++i) {
            classify::Head head{.category = categories[i]};
            head.base.fill(double(m_base.weights[i]));
            head.scale = scaleOf(i);
            for (size_t gram = 0; gram < m_grams.size(); ++gram)
                model.rows[m_grams[gram].row].bytes[i] = quantise(weightOf(gram, i), head.scale);
            model.heads.push_back(std::move(head));
        }
        for (size_t gram = 0; gram < m_grams.size(); ++gram) {
            classify::WeightRow &row = model.rows[m_grams[gram].row];
            row.bytes[classify::WeightRow::mass] = static_cast<int8_t>(m_masses[gram]);
            row.bytes[classify::WeightRow::fingerprint] = static_cast<int8_t>(m_grams[gram].print);
        }
        return model;
    }

private:
    /// Fits from nothing, in \a passes of which \a before were done.
    Result<void> run(int passes, int before, const ProgressSink &progress, const std::stop_token &stop)
    {
        start();
        std::vector<uint32_t> order(m_examples.size());
        std::iota(order.begin(), order.end(), 0);
        const double all = double(order.size()) * passes;
        size_t done = 0;
        for (int pass = 0; pass < passes; ++pass) {
            shuffle(order);
            for (const uint32_t at : order) {
                learn(at, static_cast<float>(m_recipe.rate * (1 - 0.95 * double(done++) / all)));
                if (done % 1024 != 0)
                    continue;
                if (stop.stop_requested())
                    return fail(Failure::Kind::Cancelled, u"the training was stopped"_s);
                if (progress)
                    progress({.done = std::ssize(order) * before + qint64(done),
                              .total = std::ssize(order) * (m_recipe.trials + m_recipe.passes)});
            }
        }
        return {};
    }

    void start()
    {
        m_dice.seed(m_recipe.seed);
        m_rows.assign(m_grams.size(), {});
        for (FitRow &row : m_rows)
            for (Lanes::Four &four : row.squares.fours)
                four += startOfSquares;
        m_base = {};
        for (Lanes::Four &four : m_base.squares.fours)
            four += 1;
    }

    /// Fisher and Yates, by hand: what std::shuffle draws is not the same in every library.
    void shuffle(std::vector<uint32_t> &order)
    {
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[m_dice() % i]);
    }

    void learn(uint32_t at, float rate)
    {
        const Example &example = *m_examples[at];
        const std::span<const uint32_t> bag = m_bags.of(at);
        int mass = 0;
        Lanes sum;
        for (size_t i = 0; i < bag.size(); ++i) {
            prefetch(bag, i);
            mass += m_masses[bag[i]];
            sum.add(m_rows[bag[i]].weights, m_roots[m_masses[bag[i]]]);
        }
        const float share = mass == 0 ? 0 : 1 / std::sqrt(static_cast<float>(mass));
        const Lanes gradient = gradientOf(example, sum.times(share)).times(example.times);
        step(m_base.weights, m_base.squares, gradient, baseRate, 0);
        for (size_t i = 0; i < bag.size(); ++i) {
            prefetch(bag, i);
            FitRow &row = m_rows[bag[i]];
            step(row.weights, row.squares, gradient.times(share * m_roots[m_masses[bag[i]]]), rate,
                 static_cast<float>(m_recipe.pull));
        }
    }

    /// Of the loss by the score: how far the probability is from what is so, 0 where that is not known.
    Lanes gradientOf(const Example &example, Lanes scores) const
    {
        scores.add(m_base.weights, 1);
        Lanes gradient;
        for (size_t i = 0; i < m_categories; ++i) {
            if ((example.known >> i & 1) == 0)
                continue;
            const bool isSo = (example.positive >> i & 1) != 0;
            const float probability = 1 / (1 + std::exp(-scores[i]));
            const auto &[times, doubt] = m_takings[i];
            gradient.set(i, isSo ? (probability - 1 + doubt) * times : probability - doubt);
        }
        return gradient;
    }

    void prefetch(std::span<const uint32_t> bag, size_t i) const
    {
        if (i + aheadBy >= bag.size())
            return;
        const FitRow &row = m_rows[bag[i + aheadBy]];
        __builtin_prefetch(&row.weights);
        __builtin_prefetch(&row.squares);
    }

    /// What each n-gram is worth: how far it moves scores, squared, over all the texts that it stands in.
    std::vector<double> values() const
    {
        std::vector<double> values;
        for (size_t gram = 0; gram < m_grams.size(); ++gram) {
            double moved = 0;
            for (size_t i = 0; i < m_categories; ++i)
                moved += std::pow(double(weightOf(gram, i)), 2);
            values.push_back(moved * m_grams[gram].texts);
        }
        return values;
    }

    /// What a model has for it: the root of its mass is a factor.
    float weightOf(size_t gram, size_t category) const
    {
        return m_rows[gram].weights[category] * m_roots[m_masses[gram]];
    }

    /// The log-odds of one unit: all but one in 10,000 weights fit, those beyond are cut.
    double scaleOf(size_t category) const
    {
        std::vector<float> sizes;
        for (size_t gram = 0; gram < m_grams.size(); ++gram)
            sizes.push_back(std::abs(weightOf(gram, category)));
        if (sizes.empty())
            return 1;
        const auto at = sizes.begin() + std::ptrdiff_t(double(sizes.size() - 1) * 0.9999);
        std::ranges::nth_element(sizes, at);
        return *at > 0 ? double(*at) / classify::WeightRow::most : 1;
    }

    static std::array<float, classify::WeightRow::most + 1> roots()
    {
        std::array<float, classify::WeightRow::most + 1> roots{};
        for (size_t mass = 0; mass < roots.size(); ++mass)
            roots[mass] = std::sqrt(static_cast<float>(mass));
        return roots;
    }

    static int8_t quantise(float weight, double scale)
    {
        constexpr double most = classify::WeightRow::most;
        return static_cast<int8_t>(std::clamp(std::round(double(weight) / scale), -most, most));
    }

    std::span<const Example *const> m_examples;
    size_t m_categories;
    Recipe m_recipe;
    std::vector<Gram> m_grams;
    std::vector<uint8_t> m_masses; // of these
    Bags m_bags;
    std::vector<Taking> m_takings; // by category
    std::array<float, classify::WeightRow::most + 1> m_roots = roots();
    std::vector<FitRow> m_rows; // of the n-grams
    FitRow m_base; // for all roles: a source has mostly one, so that a role would tell the source and not what is said
    std::mt19937_64 m_dice;
};

} // namespace

Result<classify::Model> fit(std::span<const Example *const> examples, const std::vector<classify::Category> &categories,
                            const Recipe &recipe, const ProgressSink &progress, const std::stop_token &stop)
{
    if (examples.empty() || categories.empty() || categories.size() > classify::WeightRow::lanes)
        return fail(Failure::Kind::BadInput, u"there is nothing to learn"_s);
    const Result<Vocabulary> vocabulary = Vocabulary::of(examples, recipe.bits, recipe.least, stop);
    if (!vocabulary)
        return failed(vocabulary);
    Fitting fitting(examples, categories.size(), recipe, *vocabulary);
    if (const Result<void> ran = fitting.run(*vocabulary, progress, stop); !ran)
        return failed(ran);
    return fitting.quantised(categories);
}

} // namespace training
