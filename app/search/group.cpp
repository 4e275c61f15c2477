#include "app/search/group.h"

#include <algorithm>
#include <cstring>
#include <span>

namespace search {

namespace {

constexpr size_t startCapacity = 1 << 18; // features; grows when three quarters are used
constexpr size_t recentSize = 1 << 14;
constexpr int listLimit = 6; // blocks that are named one by one; more are a mask of 8 bytes
constexpr char isMask = 0x7f;

struct Entry
{
    Feature feature;
    BlockMask blocks;
};

constexpr Feature kept(Feature feature)
{
    return feature ? feature : 1;
}

void appendNumber(QByteArray &out, uint32_t number)
{
    for (; number >= 0x80; number >>= 7U)
        out += static_cast<char>(number | 0x80);
    out += static_cast<char>(number);
}

void appendBlocks(QByteArray &out, BlockMask blocks)
{
    const int count = std::popcount(blocks);
    if (count > listLimit) {
        out += isMask;
        out.append(reinterpret_cast<const char *>(&blocks), sizeof blocks); // little endian, as Debian's machines are
        return;
    }
    out += static_cast<char>(count);
    for (; blocks; blocks &= blocks - 1)
        out += static_cast<char>(std::countr_zero(blocks));
}

/// Sorted: the distance to the feature before (the first: to the slice's beginning), then its blocks.
QByteArray encoded(std::span<Entry> entries, int slice)
{
    std::ranges::sort(entries, {}, &Entry::feature);
    QByteArray out;
    out.reserve(static_cast<qsizetype>(entries.size()) * 6);
    Feature before = static_cast<Feature>(slice) << (32 - Group::sliceBits);
    for (const Entry &entry : entries) {
        appendNumber(out, entry.feature - before);
        appendBlocks(out, entry.blocks);
        before = entry.feature;
    }
    return out;
}

/// Reads what encoded() wrote.
class EntryReader
{
public:
    explicit EntryReader(QByteArrayView entries)
        : m_at(reinterpret_cast<const unsigned char *>(entries.data()))
        , m_end(m_at + entries.size())
    {
    }

    bool isAtEnd() const { return m_at == m_end; }
    bool isDamaged() const { return m_isDamaged; }

    uint32_t number()
    {
        uint32_t value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            const unsigned char c = byte();
            value |= uint32_t(c & 0x7fU) << shift;
            if (c < 0x80)
                break;
        }
        return value;
    }

    BlockMask blocks()
    {
        const unsigned char count = byte();
        BlockMask blocks = 0;
        if (count == isMask) {
            if (std::cmp_less(m_end - m_at, sizeof blocks))
                return fail();
            std::memcpy(&blocks, m_at, sizeof blocks);
            m_at += sizeof blocks;
            return blocks;
        }
        for (int i = 0; i < count && !m_isDamaged; ++i)
            blocks |= BlockMask(1) << (byte() & 63U);
        return blocks;
    }

private:
    unsigned char byte() { return m_at == m_end ? static_cast<unsigned char>(fail()) : *m_at++; }
    BlockMask fail()
    {
        m_isDamaged = true;
        m_at = m_end;
        return 0;
    }

    const unsigned char *m_at;
    const unsigned char *m_end;
    bool m_isDamaged = false;
};

} // namespace

GroupBuilder::GroupBuilder()
    : m_slots(startCapacity)
    , m_recent(recentSize)
    , m_characters(0x10000 / 64)
{
}

void GroupBuilder::add(std::string_view foldedPrompt, std::string_view foldedOutput)
{
    const size_t size = foldedPrompt.size() + foldedOutput.size();
    if (m_rows.empty() || m_rows.back() >= Group::rowLimit || m_bytes + size > Group::byteLimit)
        beginBlock();
    ++m_rows.back();
    ++m_total;
    m_bytes += size;
    addText(foldedPrompt);
    addText(foldedOutput);
}

/// Full one row early: whether the next one fits into the last block is not known before it comes.
bool GroupBuilder::isFull() const
{
    return m_rows.size() >= Group::blockLimit && (m_rows.back() >= Group::rowLimit || m_bytes >= Group::byteLimit / 2);
}

Group GroupBuilder::take()
{
    insertWaiting();
    std::vector<std::vector<Entry>> bySlice(size_t(1) << Group::sliceBits);
    for (const Slot &slot : m_slots) {
        if (slot.feature)
            bySlice[static_cast<size_t>(sliceOf(slot.feature))].push_back({slot.feature, slot.blocks});
    }
    Group group{.rows = std::move(m_rows), .slices = {}};
    for (size_t slice = 0; slice < bySlice.size(); ++slice) {
        if (!bySlice[slice].empty())
            group.slices.push_back({static_cast<int>(slice), encoded(bySlice[slice], static_cast<int>(slice))});
    }
    std::ranges::fill(m_slots, Slot());
    m_rows.clear();
    m_used = m_bytes = 0;
    m_total = 0;
    return group;
}

void GroupBuilder::beginBlock()
{
    insertWaiting();
    m_rows.push_back(0);
    m_bytes = 0;
    std::ranges::fill(m_recent, 0);
    std::ranges::fill(m_characters, 0);
}

void GroupBuilder::addText(std::string_view folded)
{
    char32_t before = 0; // the word before, if it stands alone
    forEachWord(folded, [&](const Word &word) {
        if (word.standsAlone()) {
            addCharacter(word.character);
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

void GroupBuilder::addCharacter(char32_t c)
{
    if (c < 0x10000) {
        const uint64_t bit = uint64_t(1) << (c % 64);
        if (m_characters[c / 64] & bit)
            return;
        m_characters[c / 64] |= bit;
    }
    addFeature(characterFeature(c));
}

void GroupBuilder::addFeature(Feature feature)
{
    feature = kept(feature);
    Feature &recent = m_recent[feature & (recentSize - 1)];
    if (recent == feature)
        return;
    recent = feature;
    __builtin_prefetch(&m_slots[feature & (m_slots.size() - 1)], 1);
    m_waiting[m_waitingCount++] = feature;
    if (m_waitingCount == m_waiting.size())
        insertWaiting();
}

void GroupBuilder::insertWaiting()
{
    for (size_t i = 0; i < m_waitingCount; ++i)
        insert(m_waiting[i], BlockMask(1) << (m_rows.size() - 1));
    m_waitingCount = 0;
}

void GroupBuilder::insert(Feature feature, BlockMask blocks)
{
    const size_t last = m_slots.size() - 1;
    size_t at = feature & last;
    while (m_slots[at].feature && m_slots[at].feature != feature)
        at = (at + 1) & last;
    m_slots[at].blocks |= blocks;
    if (m_slots[at].feature)
        return;
    m_slots[at].feature = feature;
    if (++m_used * 4 > m_slots.size() * 3)
        grow();
}

void GroupBuilder::grow()
{
    const std::vector<Slot> slots = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    m_used = 0;
    for (const Slot &slot : slots) {
        if (slot.feature)
            insert(slot.feature, slot.blocks);
    }
}

BlockMask blocksWith(Feature feature, QByteArrayView entries, bool &isDamaged)
{
    const Feature wanted = kept(feature);
    EntryReader reader(entries);
    Feature at = static_cast<Feature>(sliceOf(wanted)) << (32 - Group::sliceBits);
    while (!reader.isAtEnd()) {
        at += reader.number();
        const BlockMask blocks = reader.blocks();
        if (reader.isDamaged() || at > wanted)
            break;
        if (at == wanted)
            return blocks;
    }
    isDamaged = isDamaged || reader.isDamaged();
    return 0;
}

} // namespace search
