#include "app/tokenize/model.h"

#include "app/tokenize/bytepairs.h"
#include "app/tokenize/unigram.h"
#include "app/tokenize/wordlevel.h"
#include "app/tokenize/wordpiece.h"

using namespace Qt::StringLiterals;

namespace tokenize {

namespace {

/// Older files leave the type out; then the fields that only one kind has tell it.
std::string_view typeOf(const Field &model)
{
    if (model.find("type"))
        return model.type();
    if (model.find("merges"))
        return "BPE";
    if (model["vocab"].isArray())
        return "Unigram";
    return model.find("max_input_chars_per_word") ? "WordPiece" : "WordLevel";
}

} // namespace

Model::Model(Vocabulary vocabulary)
    : m_vocabulary(std::move(vocabulary))
{
}

std::unique_ptr<const Model> readModel(const Field &model)
{
    const std::string_view type = typeOf(model);
    if (type == "WordPiece")
        return std::make_unique<WordPiece>(model);
    if (type == "BPE")
        return std::make_unique<BytePairs>(model);
    if (type == "Unigram")
        return std::make_unique<Unigram>(model);
    if (type == "WordLevel")
        return std::make_unique<WordLevel>(model);
    model.refuseType(u"model"_s);
}

Vocabulary readVocabulary(const Field &vocab)
{
    constexpr int highest = 2 * static_cast<int>(mostTokens);
    std::vector<Vocabulary::Entry> entries;
    for (const auto &[token, id] : vocab.object()) {
        if (entries.size() == mostTokens)
            vocab.refuse(u"has more than %1 tokens"_s.arg(mostTokens));
        int64_t number = -1;
        if (id.get(number) != simdjson::SUCCESS || number < 0 || number > highest)
            vocab.refuse(u"the id of %1 is not a whole number from 0 to %2"_s.arg(inQuotes(token)).arg(highest));
        entries.emplace_back(token, static_cast<int>(number));
    }
    return Vocabulary(std::move(entries));
}

int idOf(const Field &token, const Vocabulary &vocabulary)
{
    if (const auto id = vocabulary.find(token.text()))
        return *id;
    token.refuse(u"the vocabulary has no token %1"_s.arg(inQuotes(token.text())));
}

} // namespace tokenize
