#include "app/report/text/nearest.h"

#include <algorithm>
#include <vector>

namespace report {

int editDistance(QStringView one, QStringView other)
{
    const auto width = size_t(other.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 0; i < one.size(); ++i) {
        row[0] = int(i) + 1;
        for (size_t j = 1; j < width; ++j) {
            const auto k = qsizetype(j) - 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i] == other[k] ? 0 : 1)});
            if (i > 0 && k > 0 && one[i] == other[k - 1] && one[i - 1] == other[k])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.back();
}

QString nearest(const QString &word, const QStringList &names)
{
    constexpr qsizetype longest = 60; // nobody means a name by more
    if (word.isEmpty() || word.size() > longest)
        return {};
    QString best;
    int least = 1 + std::max(2, int(word.size()) / 3);
    for (const QString &name : names) {
        const int distance = editDistance(word, name);
        if (distance < least) {
            least = distance;
            best = name;
        }
    }
    return best;
}

} // namespace report
