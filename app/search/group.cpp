#include "app/search/group.h"

#include "app/search/bits.h"

#include <span>
#include <utility>

namespace search {

namespace {

constexpr int rowBits = 12;
static_assert(Group::rowLimit == 1 << rowBits);
constexpr size_t recentSize = 1 << 14;

// A feature that fewer rows have is kept to the nearest 16 rows, as exact ones would cost more than the few texts
// that are read in vain. At 32 the index is 2 % of the text smaller, and the slowest queries take twice as long.
constexpr uint32_t exactFrom = 8;
constexpr int coarseBits = 4;

constexpr uint32_t sliceRange = 1U << unsigned(featureBits - Group::sliceBits); ///< hashes in a slice

/// That a row has a feature, in a slice: the lower bits of the feature above those of the row.
using Mention = uint32_t;

constexpr uint32_t withinOf(Mention mention)
{
    return mention >> unsigned(rowBits);
}

constexpr uint32_t rowOf(Mention mention)
{
    return mention & (Group::rowLimit - 1U);
}

/// Ascending numbers below \a range, without those that are there twice.
void writeNumbers(BitWriter &out, std::span<const uint32_t> numbers, uint32_t range)
{
    const auto count = static_cast<uint32_t>(numbers.size());
    const int parameter = riceParameter(range, count);
    out.gamma(count);
    uint32_t next = 0; // the lowest that may come
    for (const uint32_t number : numbers) {
        out.rice(number - next, parameter);
        next = number + 1;
    }
}

/// Writes the entries of slices, one after the other.
class SliceWriter
{
public:
    /// \a unsorted: of one slice, the rows ascending.
    QByteArray entries(std::span<const Mention> unsorted)
    {
        const std::span<const Mention> mentions = sorted(unsorted);
        const uint32_t count = features(mentions);
        const int parameter = riceParameter(sliceRange, count);
        m_out.gamma(count);
        uint32_t next = 0;
        for (size_t i = 0; i < mentions.size();) {
            const uint32_t within = withinOf(mentions[i]);
            m_rows.clear();
            for (; i < mentions.size() && withinOf(mentions[i]) == within; ++i)
                addRow(rowOf(mentions[i]));
            m_out.rice(within - next, parameter);
            next = within + 1;
            writeRows();
        }
        return m_out.take();
    }

private:
    /// By the feature, and the rows of each still ascending.
    std::span<const Mention> sorted(std::span<const Mention> mentions)
    {
        std::ranges::fill(m_begins, 0U);
        for (const Mention mention : mentions)
            ++m_begins[withinOf(mention) + 1];
        for (size_t i = 1; i < m_begins.size(); ++i)
            m_begins[i] += m_begins[i - 1];
        m_sorted.resize(mentions.size());
        for (const Mention mention : mentions)
            m_sorted[m_begins[withinOf(mention)]++] = mention;
        return m_sorted;
    }

    static uint32_t features(std::span<const Mention> mentions)
    {
        uint32_t count = 0;
        for (size_t i = 0; i < mentions.size(); ++i)
            count += i == 0 || withinOf(mentions[i]) != withinOf(mentions[i - 1]);
        return count;
    }

    void addRow(uint32_t row)
    {
        if (m_rows.empty() || m_rows.back() != row)
            m_rows.push_back(row);
    }

    void writeRows()
    {
        const bool isExact = m_rows.size() >= exactFrom;
        m_out.bits(isExact ? 1 : 0, 1);
        if (isExact)
            return writeNumbers(m_out, m_rows, Group::rowLimit);
        for (uint32_t &row : m_rows)
            row >>= static_cast<unsigned>(coarseBits);
        m_rows.erase(std::ranges::unique(m_rows).begin(), m_rows.end());
        writeNumbers(m_out, m_rows, Group::rowLimit >> coarseBits);
    }

    BitWriter m_out;
    std::vector<uint32_t> m_begins = std::vector<uint32_t>(sliceRange + 1);
    std::vector<Mention> m_sorted;
    std::vector<uint32_t> m_rows;
};

/// Reads what writeRows() wrote, into \a rows if somebody wants them.
void readRows(BitReader &in, RowSet *rows)
{
    const int coarse = in.bits(1) != 0 ? 0 : coarseBits;
    const auto range = static_cast<uint32_t>(Group::rowLimit >> coarse);
    const uint32_t count = in.gamma();
    const int parameter = riceParameter(range, count);
    uint32_t number = 0;
    for (uint32_t i = 0; i < count; ++i, ++number) {
        number += in.rice(parameter);
        if (number >= range)
            return in.setDamaged();
        if (rows)
            rows->insert(static_cast<int>(number << unsigned(coarse)), 1 << coarse);
    }
}

} // namespace

GroupBuilder::GroupBuilder()
    : m_recent(recentSize, ~uint64_t(0))
{
}

void GroupBuilder::add(std::string_view foldedPrompt, std::string_view foldedOutput)
{
    m_bytes += foldedPrompt.size() + foldedOutput.size();
    addText(foldedPrompt);
    addText(foldedOutput);
    m_rowEnds.push_back(m_features.size());
}

Group GroupBuilder::take()
{
    const std::vector<size_t> ends = sortBySlice();
    Group group{.rows = rows(), .slices = {}};
    SliceWriter writer;
    size_t begin = 0;
    for (size_t slice = 0; slice < ends.size(); begin = ends[slice++]) {
        if (ends[slice] != begin)
            group.slices.push_back(
                {static_cast<int>(slice), writer.entries(std::span(m_mentions).subspan(begin, ends[slice] - begin))});
    }
    m_features.clear();
    m_rowEnds.clear();
    std::ranges::fill(m_recent, ~uint64_t(0));
    m_bytes = 0;
    return group;
}

void GroupBuilder::addText(std::string_view folded)
{
    char32_t before = 0; // the word before, if it stands alone
    forEachWord(folded, [&](const Word &word) {
        if (word.standsAlone()) {
            addFeature(characterFeature(word.character));
            if (before)
                addFeature(pairFeature(before, word.character));
            before = word.character;
            return;
        }
        before = 0;
        const std::string_view letters = folded.substr(word.span.begin, word.span.size());
        addFeature(wordFeature(letters));
        if (const std::string_view prefix = prefixOf(letters); !prefix.empty())
            addFeature(prefixFeature(prefix));
    });
}

void GroupBuilder::addFeature(Feature feature)
{
    const uint64_t mention = uint64_t(feature) << unsigned(rowBits) | m_rowEnds.size();
    uint64_t &recent = m_recent[feature & (recentSize - 1)];
    if (recent == mention)
        return;
    recent = mention;
    m_features.push_back(feature);
}

/// Where each slice ends in m_mentions.
std::vector<size_t> GroupBuilder::sortBySlice()
{
    std::vector<size_t> places(size_t(1) << Group::sliceBits); // how many, then where each begins, then where it ends
    for (const Feature feature : m_features)
        ++places[static_cast<size_t>(sliceOf(feature))];
    size_t sum = 0;
    for (size_t &place : places)
        place = std::exchange(sum, sum + place);
    m_mentions.resize(m_features.size());
    size_t i = 0;
    for (uint32_t row = 0; row < m_rowEnds.size(); ++row) {
        for (; i < m_rowEnds[row]; ++i)
            m_mentions[places[static_cast<size_t>(sliceOf(m_features[i]))]++] =
                (m_features[i] & (sliceRange - 1)) << unsigned(rowBits) | row;
    }
    return places;
}

RowSet rowsWith(Feature feature, QByteArrayView entries, bool &isDamaged)
{
    RowSet rows;
    if (entries.isEmpty())
        return rows;
    const uint32_t wanted = feature & (sliceRange - 1);
    BitReader in(entries);
    const uint32_t features = in.gamma();
    const int parameter = riceParameter(sliceRange, features);
    uint32_t within = 0;
    for (uint32_t i = 0; i < features && !in.isDamaged(); ++i, ++within) {
        within += in.rice(parameter);
        if (within > wanted)
            break;
        readRows(in, within == wanted ? &rows : nullptr);
    }
    isDamaged = isDamaged || in.isDamaged();
    return rows;
}

} // namespace search
