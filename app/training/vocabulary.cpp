#include "app/training/vocabulary.h"

#include "app/classify/ngrams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr size_t prints = 256;
constexpr uint32_t nobody = 0xffffffff;

/// Where the n-grams of \a folded stand in a table by row and fingerprint, each once, rising.
void placesOf(std::string_view folded, unsigned bits, std::vector<uint32_t> &places)
{
    places.clear();
    classify::ngrams::read(folded, [&](uint64_t hash, classify::ngrams::Place) {
        const classify::RowAddress address(hash, bits);
        places.push_back(address.row << 8 | address.print);
    });
    std::ranges::sort(places);
    const auto repeats = std::ranges::unique(places);
    places.erase(repeats.begin(), repeats.end());
}

} // namespace

Result<Vocabulary> Vocabulary::of(std::span<const Example *const> examples, unsigned bits, unsigned least,
                                  const std::stop_token &stop)
{
    Vocabulary vocabulary;
    vocabulary.m_bits = bits;
    std::vector<uint32_t> &table = vocabulary.m_numbers; // holds how many texts, then numbers
    table.resize(prints << bits);
    std::vector<uint32_t> places;
    for (const Example *example : examples) {
        if (stop.stop_requested())
            return fail(Failure::Kind::Cancelled, u"the training was stopped"_s);
        placesOf(example->folded, bits, places);
        for (const uint32_t place : places)
            ++table[place];
    }
    for (size_t place = 0; place < table.size(); ++place) {
        const uint32_t texts = table[place];
        const bool isIn = texts >= std::max(1U, least);
        table[place] = isIn ? static_cast<uint32_t>(vocabulary.m_grams.size()) : nobody;
        if (isIn)
            vocabulary.m_grams.push_back(
                {.row = static_cast<uint32_t>(place / prints), .print = static_cast<uint8_t>(place), .texts = texts});
    }
    return vocabulary;
}

void Vocabulary::numbersOf(std::string_view folded, std::vector<uint32_t> &numbers) const
{
    placesOf(folded, m_bits, numbers);
    for (uint32_t &number : numbers)
        number = m_numbers[number];
    std::erase(numbers, nobody);
}

std::vector<bool> Vocabulary::owners(std::span<const double> values) const
{
    std::vector<bool> isOwner(m_grams.size());
    for (size_t begin = 0, end = 0; begin < m_grams.size(); begin = end) {
        size_t best = begin;
        for (end = begin; end < m_grams.size() && m_grams[end].row == m_grams[begin].row; ++end)
            best = values[end] > values[best] ? end : best;
        isOwner[best] = true;
    }
    return isOwner;
}

} // namespace training
