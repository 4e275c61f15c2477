#include "app/training/fit.h"

#include "app/training/lanes.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr float startOfSquares = 1e-3F; // steps of n-grams that were hardly seen stay bounded
constexpr float baseRate = 0.1F;
constexpr size_t aheadBy = 8; // rows that are called from memory before they are needed

/// A row's weights and the squares of all its gradients, side by side: they are needed together.
struct FitRow
{
    Lanes weights;
    Lanes squares;
};

/// How often a positive of each category counts.
std::vector<float> weightsOfPositives(std::span<const Example *const> examples, size_t categories, double balance)
{
    std::vector<float> weights;
    for (size_t category = 0; category < categories; ++category) {
        double positives = 0;
        double negatives = 0;
        for (const Example *example : examples) {
            if (example->known >> category & 1)
                ++(example->positive >> category & 1 ? positives : negatives);
        }
        const double ratio = positives > 0 ? negatives / positives : 1;
        weights.push_back(static_cast<float>(std::clamp(std::pow(ratio, balance), 1.0, 30.0)));
    }
    return weights;
}

class Fitting
{
public:
    Fitting(std::span<const Example *const> examples, size_t categories, const Recipe &recipe, Vocabulary vocabulary)
        : m_examples(examples)
        , m_categories(categories)
        , m_recipe(recipe)
        , m_vocabulary(std::move(vocabulary))
        , m_positives(weightsOfPositives(examples, categories, recipe.balance))
        , m_rows(size_t{1} << recipe.bits)
        , m_dice(recipe.seed)
    {
        for (FitRow &row : m_rows)
            for (Lanes::Four &four : row.squares.fours)
                four += startOfSquares;
        for (FitRow &base : m_bases)
            for (Lanes::Four &four : base.squares.fours)
                four += 1;
    }

    Result<void> run(const ProgressSink &progress, const std::stop_token &stop)
    {
        std::vector<uint32_t> order(m_examples.size());
        std::iota(order.begin(), order.end(), 0);
        const double all = double(order.size()) * m_recipe.passes;
        size_t done = 0;
        for (int pass = 0; pass < m_recipe.passes; ++pass) {
            shuffle(order);
            for (const uint32_t at : order) {
                learn(*m_examples[at], static_cast<float>(m_recipe.rate * (1 - 0.95 * double(done++) / all)));
                if (done % 1024 != 0)
                    continue;
                if (stop.stop_requested())
                    return fail(Failure::Kind::Cancelled, u"the training was stopped"_s);
                if (progress)
                    progress({.done = qint64(done), .total = qint64(all)});
            }
        }
        return {};
    }

    classify::Model quantised(const std::vector<classify::Category> &categories) const
    {
        classify::Model model{.bits = m_recipe.bits, .rows = std::vector<classify::WeightRow>(m_rows.size())};
        for (size_t i = 0; i < categories.size(); ++i) {
            classify::Head head{.category = categories[i]};
            head.base = basesOf(i);
            head.scale = scaleOf(i);
            for (size_t row = 0; row < m_rows.size(); ++row)
                model.rows[row].bytes[i] = quantise(m_rows[row].weights[i], head.scale);
            model.heads.push_back(std::move(head));
        }
        for (uint32_t row = 0; row < m_rows.size(); ++row) {
            const uint8_t owner = m_vocabulary.ownerOf(row);
            model.rows[row].bytes[classify::WeightRow::owned] = owner != 0 ? 1 : 0;
            model.rows[row].bytes[classify::WeightRow::fingerprint] = static_cast<int8_t>(owner);
        }
        return model;
    }

private:
    /// Fisher and Yates, by hand: what std::shuffle draws is not the same in every library.
    void shuffle(std::vector<uint32_t> &order)
    {
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[m_dice() % i]);
    }

    void learn(const Example &example, float rate)
    {
        m_vocabulary.rowsOf(example.folded, m_known);
        const float share = m_known.empty() ? 0 : 1 / std::sqrt(static_cast<float>(m_known.size()));
        const Lanes gradient = gradientOf(example, share);
        FitRow &base = m_bases[example.role];
        step(base.weights, base.squares, gradient, gradient.squared(), baseRate);
        const Lanes shared = gradient.times(share);
        const Lanes squared = shared.squared();
        for (size_t i = 0; i < m_known.size(); ++i) {
            prefetch(i);
            FitRow &row = m_rows[m_known[i]];
            step(row.weights, row.squares, shared, squared, rate);
        }
    }

    /// Of the loss by the score: how far the probability is from what is so, 0 where that is not known.
    Lanes gradientOf(const Example &example, float share)
    {
        Lanes sum;
        for (size_t i = 0; i < m_known.size(); ++i) {
            prefetch(i);
            sum += m_rows[m_known[i]].weights;
        }
        Lanes scores = sum.times(share);
        scores += m_bases[example.role].weights;
        Lanes gradient;
        for (size_t i = 0; i < m_categories; ++i) {
            if ((example.known >> i & 1) == 0)
                continue;
            const bool isSo = (example.positive >> i & 1) != 0;
            const float probability = 1 / (1 + std::exp(-scores[i]));
            gradient.set(i, isSo ? (probability - 1) * m_positives[i] : probability);
        }
        return gradient;
    }

    void prefetch(size_t i) const
    {
        if (i + aheadBy >= m_known.size())
            return;
        const FitRow &row = m_rows[m_known[i + aheadBy]];
        __builtin_prefetch(&row.weights);
        __builtin_prefetch(&row.squares);
    }

    /// What a text of each role starts with. A role in which nothing was ever known of the category, as posts with some
    /// of them, starts with the lowest of the others: a start of 0 would be a coin's.
    std::array<double, classify::roles> basesOf(size_t category) const
    {
        std::array<double, classify::roles> bases{};
        std::array<bool, classify::roles> isKnown{};
        for (const Example *example : m_examples)
            isKnown[example->role] = isKnown[example->role] || (example->known >> category & 1) != 0;
        double lowest = 0;
        for (size_t role = 0; role < classify::roles; ++role) {
            bases[role] = double(m_bases[role].weights[category]);
            lowest = isKnown[role] ? std::min(lowest, bases[role]) : lowest;
        }
        for (size_t role = 0; role < classify::roles; ++role)
            bases[role] = isKnown[role] ? bases[role] : lowest;
        return bases;
    }

    /// The log-odds of one unit: all but one in 10,000 weights fit, those beyond are cut.
    double scaleOf(size_t category) const
    {
        std::vector<float> sizes;
        for (uint32_t row = 0; row < m_rows.size(); ++row) {
            if (m_vocabulary.ownerOf(row) != 0)
                sizes.push_back(std::abs(m_rows[row].weights[category]));
        }
        if (sizes.empty())
            return 1;
        const auto at = sizes.begin() + std::ptrdiff_t(double(sizes.size() - 1) * 0.9999);
        std::ranges::nth_element(sizes, at);
        return *at > 0 ? double(*at) / classify::WeightRow::most : 1;
    }

    static int8_t quantise(float weight, double scale)
    {
        constexpr double most = classify::WeightRow::most;
        return static_cast<int8_t>(std::clamp(std::round(double(weight) / scale), -most, most));
    }

    std::span<const Example *const> m_examples;
    size_t m_categories;
    Recipe m_recipe;
    Vocabulary m_vocabulary;
    std::vector<float> m_positives;
    std::vector<FitRow> m_rows;
    std::array<FitRow, classify::roles> m_bases{};
    std::mt19937_64 m_dice;
    std::vector<uint32_t> m_known; // of the example at hand
};

} // namespace

Result<classify::Model> fit(std::span<const Example *const> examples, const std::vector<classify::Category> &categories,
                            const Recipe &recipe, const ProgressSink &progress, const std::stop_token &stop)
{
    if (examples.empty() || categories.empty() || categories.size() > classify::WeightRow::lanes)
        return fail(Failure::Kind::BadInput, u"there is nothing to learn"_s);
    Result<Vocabulary> vocabulary = Vocabulary::of(examples, recipe.bits, recipe.least, stop);
    if (!vocabulary)
        return failed(vocabulary);
    Fitting fitting(examples, categories.size(), recipe, std::move(*vocabulary));
    if (const Result<void> ran = fitting.run(progress, stop); !ran)
        return failed(ran);
    return fitting.quantised(categories);
}

} // namespace training
