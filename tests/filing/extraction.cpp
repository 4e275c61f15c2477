#include "tests/filing/extraction.h"

namespace made {

namespace {

/// How many fields of a row that was read are those of a row of the truth.
int alike(const QStringList &truth, const filing::ReadRow &row)
{
    int count = 0;
    for (qsizetype field = 0; field < truth.size(); ++field)
        count += !truth[field].isEmpty() && truth[field] == row.fields[size_t(field)].value ? 1 : 0;
    return count;
}

/// For each row of the truth the row that was read of it, if any: the pairing in order with the most equal fields.
std::vector<std::optional<size_t>> paired(const MadeList &made, const std::vector<filing::ReadRow> &rows)
{
    const size_t n = made.truth.size();
    const size_t m = rows.size();
    std::vector<std::vector<int>> best(n + 1, std::vector<int>(m + 1, 0));
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;)
            best[i][j] = std::max({best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + alike(made.truth[i], rows[j])});
    }
    std::vector<std::optional<size_t>> partner(n);
    size_t i = 0;
    size_t j = 0;
    while (i < n && j < m) {
        const int same = alike(made.truth[i], rows[j]);
        if (same > 0 && best[i][j] == best[i + 1][j + 1] + same)
            partner[i++] = j++;
        else if (best[i][j] == best[i + 1][j])
            ++i;
        else
            ++j;
    }
    return partner;
}

} // namespace

std::map<QString, Score> scoresOf(const MadeList &made, const std::vector<filing::ReadRow> &rows)
{
    std::map<QString, Score> scores;
    const auto partner = paired(made, rows);
    for (size_t field = 0; field < made.list.fields.size(); ++field) {
        Score &score = scores[made.list.fields[field].id];
        for (const filing::ReadRow &row : rows)
            score.read += row.fields[field].value.isEmpty() ? 0 : 1;
        for (size_t i = 0; i < made.truth.size(); ++i) {
            const QString &truth = made.truth[i][qsizetype(field)];
            score.there += truth.isEmpty() ? 0 : 1;
            if (!partner[i])
                continue;
            const filing::Reading &reading = rows[*partner[i]].fields[field];
            if (!truth.isEmpty() && reading.value == truth)
                ++score.right;
            else if (reading.value != truth && reading.doubts == filing::Doubts())
                ++score.wrongUndoubted;
        }
    }
    return scores;
}

} // namespace made
