#pragma once

#include <QStringList>

#include <random>
#include <span>
#include <vector>

namespace demo {

/// Throws the same numbers everywhere: the standard fixes std::mt19937, but not its distributions.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }

    /// 0 … \a count - 1; \a count is at least 1.
    qsizetype below(qsizetype count) { return qsizetype(m_engine() % quint64(count)); }

    /// \a least … \a most, both included.
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }

    bool chance(int percent) { return below(100) < percent; }

    /// An index into \a weights, the more often the heavier; one of them is above 0.
    qsizetype weighted(std::span<const int> weights);

    const QString &pick(const QStringList &list) { return list.at(below(list.size())); }

    template <typename T>
    const T &pick(const std::vector<T> &list)
    {
        return list[size_t(below(qsizetype(list.size())))];
    }

private:
    std::mt19937 m_engine;
};

} // namespace demo
