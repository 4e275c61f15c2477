// Two raters.
#include "app/measure/agreement.h"
#include "app/measure/chancecorrected.h"

#include <algorithm>
#include <cmath>

namespace measure {

namespace {

constexpr double z = 1.959963984540054; // the standard normal's 97.5 % point

/// The shares of a table: of each rater by category, what agrees, and what would by chance.
struct Shares
{
    explicit Shares(const CrossTable &table)
        : first(table.categories())
        , second(table.categories())
    {
        const auto units = double(table.units());
        for (size_t i = 0; i < first.size(); ++i) {
            for (size_t j = 0; j < first.size(); ++j) {
                const double cell = double(table.count(i, j)) / units;
                first[i] += cell;
                second[j] += cell;
                agreed += i == j ? cell : 0;
            }
        }
        for (size_t i = 0; i < first.size(); ++i)
            byChance += first[i] * second[i];
    }

    std::vector<double> first;
    std::vector<double> second;
    double agreed = 0;
    double byChance = 0;
};

/// Whether both raters gave one and the same category throughout.
bool isOneCategory(const CrossTable &table)
{
    for (size_t i = 0; i < table.categories(); ++i) {
        if (table.count(i, i) == table.units())
            return true;
    }
    return false;
}

} // namespace

qint64 CrossTable::units() const
{
    qint64 sum = 0;
    for (const qint64 cell : m_cells)
        sum += cell;
    return sum;
}

qint64 CrossTable::agreed() const
{
    qint64 sum = 0;
    for (size_t i = 0; i < m_categories; ++i)
        sum += count(i, i);
    return sum;
}

CrossTable CrossTable::oneAgainstRest(size_t category) const
{
    CrossTable table(2);
    for (size_t i = 0; i < m_categories; ++i) {
        for (size_t j = 0; j < m_categories; ++j)
            table.add(i == category ? 0 : 1, j == category ? 0 : 1, count(i, j));
    }
    return table;
}

double standardErrorOfKappa(const CrossTable &table)
{
    const Shares shares(table);
    const auto units = double(table.units());
    const double rest = 1 - shares.byChance;
    const double kappa = (shares.agreed - shares.byChance) / rest;
    double sum = 0;
    for (size_t i = 0; i < table.categories(); ++i) {
        for (size_t j = 0; j < table.categories(); ++j) {
            const double cell = double(table.count(i, j)) / units;
            const double weight = i == j ? 1 - (shares.first[i] + shares.second[i]) * (1 - kappa)
                                         : (1 - kappa) * (shares.second[i] + shares.first[j]);
            sum += cell * weight * weight;
        }
    }
    const double mean = kappa - shares.byChance * (1 - kappa);
    return std::sqrt(std::max(0.0, sum - mean * mean) / units) / rest;
}

AgreementOrWhyNot cohensKappa(const CrossTable &table)
{
    if (table.units() == 0)
        return std::unexpected(NoAgreement::NothingToCompare);
    if (isOneCategory(table))
        return std::unexpected(NoAgreement::OneCategory);
    const Shares shares(table);
    const double kappa = (shares.agreed - shares.byChance) / (1 - shares.byChance);
    Agreement found{.coefficient = {.value = kappa},
                    .observed = shares.agreed,
                    .expected = shares.byChance,
                    .units = table.units()};
    if (table.agreed() == table.units()) {
        found.coefficient = withoutDisagreement(table.units(), shares.byChance);
    } else {
        const double half = z * standardErrorOfKappa(table);
        found.coefficient.low = std::max(-1.0, kappa - half);
        found.coefficient.high = std::min(1.0, kappa + half);
    }
    return found;
}

} // namespace measure
