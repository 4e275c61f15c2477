#include "app/training/vocabulary.h"

#include "app/classify/ngrams.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace training {

namespace {

using Count = uint16_t;
constexpr size_t prints = 256;

/// In how many texts each n-gram stands, by row and fingerprint: what a model cannot tell apart is one n-gram.
Result<std::vector<Count>> countTexts(std::span<const Example *const> examples, unsigned bits,
                                      const std::stop_token &stop)
{
    std::vector<Count> counts(prints << bits);
    std::vector<uint32_t> seen;
    for (const Example *example : examples) {
        if (stop.stop_requested())
            return fail(Failure::Kind::Cancelled, u"the training was stopped"_s);
        seen.clear();
        classify::ngrams::read(example->folded, [&](uint64_t hash, classify::ngrams::Place) {
            const classify::RowAddress address(hash, bits);
            seen.push_back(address.row << 8 | address.print);
        });
        std::ranges::sort(seen);
        const auto repeats = std::ranges::unique(seen);
        seen.erase(repeats.begin(), repeats.end());
        for (const uint32_t at : seen)
            counts[at] += counts[at] < std::numeric_limits<Count>::max() ? 1 : 0;
    }
    return counts;
}

} // namespace

Result<Vocabulary> Vocabulary::of(std::span<const Example *const> examples, unsigned bits, unsigned least,
                                  const std::stop_token &stop)
{
    const Result<std::vector<Count>> counts = countTexts(examples, bits, stop);
    if (!counts)
        return failed(counts);
    Vocabulary vocabulary;
    vocabulary.m_bits = bits;
    vocabulary.m_owners.resize(size_t{1} << bits);
    for (size_t row = 0; row < vocabulary.m_owners.size(); ++row) {
        const auto ofRow = std::span(*counts).subspan(row * prints, prints);
        const auto most = std::ranges::max_element(ofRow);
        if (*most >= std::max(1U, least))
            vocabulary.m_owners[row] = static_cast<uint8_t>(most - ofRow.begin());
    }
    return vocabulary;
}

size_t Vocabulary::owned() const
{
    return m_owners.size() - static_cast<size_t>(std::ranges::count(m_owners, 0));
}

void Vocabulary::rowsOf(std::string_view folded, std::vector<uint32_t> &rows) const
{
    rows.clear();
    classify::ngrams::read(folded, [&](uint64_t hash, classify::ngrams::Place) {
        const classify::RowAddress address(hash, m_bits);
        if (m_owners[address.row] == address.print)
            rows.push_back(address.row);
    });
}

} // namespace training
