#include "app/tokenize/pretokenizer.h"

#include "app/text/utf8.h"
#include "app/tokenize/bytelevel.h"
#include "app/tokenize/kinds.h"
#include "app/tokenize/metaspace.h"
#include "app/tokenize/splitting.h"

using namespace Qt::StringLiterals;

namespace tokenize {

namespace {

/// "Sequence": one after the other.
class PreTokenizers : public PreTokenizer
{
public:
    explicit PreTokenizers(const Field &preTokenizers)
    {
        for (const Field &preTokenizer : preTokenizers.list())
            m_all.push_back(readPreTokenizer(preTokenizer));
    }

    void apply(Words &words) const override
    {
        for (const auto &preTokenizer : m_all)
            preTokenizer->apply(words);
    }

private:
    std::vector<std::unique_ptr<const PreTokenizer>> m_all;
};

std::unique_ptr<const PreTokenizer> splitting(Pattern pattern, Behaviour behaviour, bool isInverted = false)
{
    return std::make_unique<Splitting>(std::move(pattern), behaviour, isInverted);
}

Behaviour digitsBehaviour(const Field &digits)
{
    return digits.boolean("individual_digits", false) ? Behaviour::Isolated : Behaviour::Contiguous;
}

std::string delimiter(const Field &field)
{
    std::string utf8;
    text::append(utf8, field.character());
    return utf8;
}

} // namespace

std::unique_ptr<const PreTokenizer> readPreTokenizer(const Field &preTokenizer)
{
    const std::string_view type = preTokenizer.type();
    if (type == "Sequence")
        return std::make_unique<PreTokenizers>(preTokenizer["pretokenizers"]);
    if (type == "BertPreTokenizer")
        return std::make_unique<ByKind>(isSpace, isPunctuation);
    if (type == "Whitespace") // \w+|[^\w\s]+
        return std::make_unique<WordsAndSigns>();
    if (type == "WhitespaceSplit")
        return splitting(Pattern(isSpace), Behaviour::Removed);
    if (type == "Punctuation")
        return splitting(Pattern(isPunctuation), readBehaviour(preTokenizer, Behaviour::Isolated));
    if (type == "Digits")
        return splitting(Pattern(isNumeric), digitsBehaviour(preTokenizer));
    if (type == "CharDelimiterSplit")
        return splitting(Pattern(delimiter(preTokenizer["delimiter"])), Behaviour::Removed);
    if (type == "Split")
        return splitting(Pattern(preTokenizer["pattern"]), readBehaviour(preTokenizer),
                         preTokenizer.boolean("invert", false));
    if (type == "ByteLevel")
        return std::make_unique<ByteLevel>(preTokenizer);
    if (type == "Metaspace")
        return std::make_unique<Metaspace>(preTokenizer);
    preTokenizer.refuseType(u"pre-tokenizer"_s);
}

} // namespace tokenize
