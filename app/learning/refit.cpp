#include "app/learning/refit.h"

#include "app/classify/ngrams.h"
#include "app/learning/grams.h"
#include "app/training/lanes.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace learning {

namespace {

using training::Lanes;

constexpr float startOfSquares = 0.01F; // the first step is a small one: the base knows something
constexpr float startOfBaseSquares = 10;
constexpr double leastLikely = 1e-6;
constexpr double roomFor = 0.999; // of the weights that lessons have moved, before a category's scale is widened

/// An n-gram's weights: as they were, as they are, and the squares of all their gradients. In units in which an n-gram
/// of usual mass has a mass of 1.
struct FitRow
{
    Lanes start;
    Lanes weights;
    Lanes squares;
    float mass = 1;
    float lessons = 0; ///< that it stands in
};

/// The mean mass of the rows that belong to an n-gram.
double usualMass(const classify::Model &model)
{
    double sum = 0;
    double owned = 0;
    for (const classify::WeightRow &row : model.rows) {
        sum += row.bytes[classify::WeightRow::mass];
        owned += row.print() != 0 ? 1 : 0;
    }
    return owned > 0 ? sum / owned : 1;
}

/// What no n-gram of the training texts had is as rare as can be.
int massOf(const classify::WeightRow &row)
{
    return row.print() != 0 ? row.bytes[classify::WeightRow::mass] : classify::WeightRow::most;
}

float sigmoid(double z)
{
    return static_cast<float>(1 / (1 + std::exp(-z)));
}

class Refitting
{
public:
    Refitting(const classify::Model &base, std::span<const Exercise *const> exercises, const Recipe &recipe)
        : m_base(base)
        , m_exercises(exercises)
        , m_recipe(recipe)
        , m_usualMass(usualMass(base))
        , m_unit(std::sqrt(m_usualMass))
        , m_grams(base, exercises, recipe.least)
        , m_rows(m_grams.rows().size())
        , m_dice(recipe.seed)
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            FitRow &row = m_rows[i];
            const classify::WeightRow &from = base.rows[m_grams.rows()[i]];
            for (size_t lane = 0; lane < base.heads.size(); ++lane)
                row.start.set(lane, static_cast<float>(base.heads[lane].scale * from.bytes[lane] / m_unit));
            row.weights = row.start;
            row.mass = static_cast<float>(massOf(from) / m_usualMass);
            row.lessons = m_grams.lessonsWith(i);
            for (Lanes::Four &four : row.squares.fours)
                four += startOfSquares;
        }
        for (FitRow &shift : m_shifts)
            for (Lanes::Four &four : shift.squares.fours)
                four += startOfBaseSquares;
        for (uint32_t at = 0; at < exercises.size(); ++at) {
            const Probabilities before = probabilitiesOf(at);
            Probabilities &likely = m_likely.emplace_back();
            for (size_t i = 0; i < base.heads.size(); ++i)
                likely[i] = static_cast<float>(likelyBefore(*exercises[at], i, before, base.heads));
        }
    }

    Result<void> run(const ProgressSink &progress, const std::stop_token &stop)
    {
        std::vector<uint32_t> order(m_exercises.size());
        std::iota(order.begin(), order.end(), 0);
        const double all = double(order.size()) * m_recipe.passes;
        size_t done = 0;
        for (int pass = 0; pass < m_recipe.passes; ++pass) {
            for (size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[m_dice() % i]);
            for (const uint32_t at : order) {
                learn(at, static_cast<float>(m_recipe.rate * (1 - 0.95 * double(done++) / all)));
                if (done % 64 != 0)
                    continue;
                if (stop.stop_requested())
                    return fail(Failure::Kind::Cancelled, u"the learning was stopped"_s);
                if (progress)
                    progress({.done = qint64(done), .total = qint64(all)});
            }
        }
        return {};
    }

    classify::Model result()
    {
        classify::Model model = m_base;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            classify::WeightRow &row = model.rows[m_grams.rows()[i]];
            row.bytes[classify::WeightRow::mass] = static_cast<int8_t>(massOf(m_base.rows[m_grams.rows()[i]]));
            row.bytes[classify::WeightRow::fingerprint] = static_cast<int8_t>(m_grams.printOf(i));
        }
        for (size_t lane = 0; lane < model.heads.size(); ++lane) {
            classify::Head &head = model.heads[lane];
            for (size_t role = 0; role < classify::roles; ++role)
                head.base[role] += double(m_shifts[role].weights[lane]);
            widen(model, lane);
            for (size_t i = 0; i < m_rows.size(); ++i)
                put(model.rows[m_grams.rows()[i]].bytes[lane], m_rows[i], lane, head.scale);
        }
        return model;
    }

private:
    using Probabilities = std::array<float, classify::WeightRow::lanes>;

    float shareOf(uint32_t at) const
    {
        float mass = 0;
        for (const uint32_t number : m_grams.of(at))
            mass += m_rows[number].mass;
        return mass > 0 ? 1 / std::sqrt(mass) : 0;
    }

    void learn(uint32_t at, float rate)
    {
        const Exercise &exercise = *m_exercises[at];
        const Lanes gradient = gradientOf(exercise.labels, m_likely[at], probabilitiesOf(at));
        FitRow &shift = m_shifts[exercise.role];
        step(shift.weights, shift.squares, gradient, rate, 0);
        const Lanes shared = gradient.times(shareOf(at));
        for (const uint32_t number : m_grams.of(at)) {
            FitRow &row = m_rows[number];
            const float pull = static_cast<float>(m_recipe.pull) / row.lessons;
            Lanes pulled = shared;
            pulled.add(row.weights, pull).add(row.start, -pull);
            step(row.weights, row.squares, pulled, rate, 0);
        }
    }

    Probabilities probabilitiesOf(uint32_t at) const
    {
        const size_t role = m_exercises[at]->role;
        Lanes sum;
        for (const uint32_t number : m_grams.of(at))
            sum.add(m_rows[number].weights, 1);
        sum = sum.times(shareOf(at));
        sum.add(m_shifts[role].weights, 1);
        Probabilities probabilities{};
        for (size_t i = 0; i < m_base.heads.size(); ++i) {
            const classify::Head &head = m_base.heads[i];
            probabilities[i] = sigmoid(head.slope * (head.base[role] + double(sum[i])) + head.offset);
        }
        return probabilities;
    }

    /// Of the loss by the scores.
    Lanes gradientOf(const Labels &labels, const Probabilities &likely, const Probabilities &now) const
    {
        Lanes gradient;
        const float blame = blameOf(labels.oneOf, now);
        for (size_t i = 0; i < m_base.heads.size(); ++i) {
            const auto slope = static_cast<float>(m_base.heads[i].slope);
            if (labels.knows(i))
                gradient.set(i, slope * (now[i] - (labels.is(i) ? 1.0F : 0.0F)));
            else if ((labels.oneOf >> i & 1) != 0)
                gradient.set(i, -slope * blame * now[i]);
            else
                gradient.set(i, static_cast<float>(m_recipe.keep) * slope * (now[i] - likely[i]));
        }
        return gradient;
    }

    /// How much none of \a oneOf is believed in, against that any is: what each must rise by, for its share.
    static float blameOf(uint32_t oneOf, const Probabilities &probabilities)
    {
        double none = 1;
        for (size_t i = 0; i < probabilities.size(); ++i)
            none *= (oneOf >> i & 1) != 0 ? 1 - double(probabilities[i]) : 1;
        return oneOf == 0 ? 0 : static_cast<float>(none / std::max(1 - none, leastLikely));
    }

    /// A category that the base hardly knew has a scale too fine for what it has learned now.
    void widen(classify::Model &model, size_t lane) const
    {
        std::vector<double> sizes;
        for (const FitRow &row : m_rows)
            sizes.push_back(double(std::abs(row.weights[lane])) * m_unit);
        if (sizes.empty())
            return;
        const auto at = sizes.begin() + std::ptrdiff_t(double(sizes.size() - 1) * roomFor);
        std::ranges::nth_element(sizes, at);
        const double before = model.heads[lane].scale;
        if (*at <= 1.25 * classify::WeightRow::most * before)
            return;
        model.heads[lane].scale = *at / classify::WeightRow::most;
        for (classify::WeightRow &row : model.rows)
            row.bytes[lane] = static_cast<int8_t>(std::lround(row.bytes[lane] * before / model.heads[lane].scale));
    }

    void put(int8_t &byte, const FitRow &row, size_t lane, double scale)
    {
        if (row.weights[lane] == row.start[lane])
            return;
        constexpr double most = classify::WeightRow::most;
        const double value = double(row.weights[lane]) * m_unit / scale;
        const double part = double(m_dice() >> 11) * 0x1p-53; // a part of a step is as likely a whole one
        byte = static_cast<int8_t>(std::clamp(std::floor(value + part), -most, most));
    }

    const classify::Model &m_base;
    std::span<const Exercise *const> m_exercises;
    Recipe m_recipe;
    double m_usualMass;
    double m_unit; ///< a weight of the model in those of FitRow
    Grams m_grams;
    std::vector<FitRow> m_rows;
    std::vector<Probabilities> m_likely; ///< of each exercise, before anything was learned
    std::array<FitRow, classify::roles> m_shifts{}; ///< of what a text of each role starts with
    std::mt19937_64 m_dice;
};

} // namespace

double likelyBefore(const Exercise &exercise, size_t category, std::span<const float> probabilities,
                    std::span<const classify::Head> heads)
{
    const auto own = double(probabilities[category]);
    if (heads[category].category.risks.isEmpty() || (exercise.untaught >> category & 1) != 0)
        return own;
    for (size_t any = 0; any < heads.size(); ++any) {
        if (heads[any].category.isAnyRisk && exercise.labels.is(any))
            return std::min(1.0, own / std::max(double(probabilities[any]), leastLikely));
    }
    return own;
}

Result<classify::Model> refit(const classify::Model &base, std::span<const Exercise *const> exercises,
                              const Recipe &recipe, const ProgressSink &progress, const std::stop_token &stop)
{
    if (exercises.empty())
        return fail(Failure::Kind::BadInput, u"there is nothing to learn"_s);
    Refitting refitting(base, exercises, recipe);
    if (const Result<void> ran = refitting.run(progress, stop); !ran)
        return failed(ran);
    return refitting.result();
}

} // namespace learning
