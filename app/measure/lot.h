#pragma once

#include <QtTypes>

#include <vector>

namespace measure {

/// Draws some of many by lot, each of them as likely as any other: a seed gives every id a number, and those with the
/// smallest are drawn. The same ids and seed give the same draw, in whatever order they come, and nobody can choose who
/// is in it; so it can be repeated by whoever doubts it.
class Lot
{
public:
    Lot(quint64 seed, size_t size);

    void add(qint64 id); ///< each id once

    qint64 entered() const { return m_entered; } ///< how many there are to draw from
    /// In the order in which they were drawn: the first n of it are a fair draw of n as well. All, if there are too
    /// few.
    std::vector<qint64> drawn() const;

private:
    struct Entry
    {
        quint64 number;
        qint64 id;

        auto operator<=>(const Entry &) const = default;
    };

    quint64 m_seed;
    size_t m_size;
    qint64 m_entered = 0;
    std::vector<Entry> m_heap; ///< the greatest in front
};

} // namespace measure
