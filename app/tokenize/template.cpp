#include "app/tokenize/template.h"

#include "app/tokenize/vocabulary.h"

using namespace Qt::StringLiterals;

namespace tokenize {

namespace {

using Part = Template::Part;
using What = Template::Part::What;

constexpr int highestId = 2 * static_cast<int>(mostTokens);

/// ["[SEP]", 102]
int specialId(const Field &token)
{
    const std::vector<Field> both = token.list();
    if (both.size() != 2)
        token.refuse(u"is not a token and its id"_s);
    return both[1].integer(highestId);
}

Template bert(const Field &processor)
{
    const int cls = specialId(processor["cls"]);
    const int sep = specialId(processor["sep"]);
    const std::vector<Part> single{{What::Special, cls, 0}, {What::Text, 0, 0}, {What::Special, sep, 0}};
    std::vector<Part> pair = single;
    pair.insert(pair.end(), {{What::Pair, 0, 1}, {What::Special, sep, 1}});
    return {single, pair};
}

/// <s> A </s></s> B </s>, and all of one type.
Template roberta(const Field &processor)
{
    const int cls = specialId(processor["cls"]);
    const int sep = specialId(processor["sep"]);
    const std::vector<Part> single{{What::Special, cls, 0}, {What::Text, 0, 0}, {What::Special, sep, 0}};
    std::vector<Part> pair = single;
    pair.insert(pair.end(), {{What::Special, sep, 0}, {What::Pair, 0, 0}, {What::Special, sep, 0}});
    return {single, pair, processor.boolean("trim_offsets", true)};
}

/// A special token of a template may be several tokens: "special_tokens" says which.
void addSpecial(const Field &part, const Field &specials, std::vector<Part> &parts)
{
    const Field name = part["id"];
    const auto special = specials.find(name.text());
    if (!special)
        name.refuse(u"special_tokens has no token %1"_s.arg(inQuotes(name.text())));
    const int typeId = part["type_id"].integer(highestId);
    for (const Field &id : (*special)["ids"].list())
        parts.push_back({What::Special, id.integer(highestId), typeId});
}

void addSequence(const Field &part, bool isPair, std::vector<Part> &parts)
{
    const Field name = part["id"];
    const bool isFirst = name.text() == "A";
    if (!isFirst && (!isPair || name.text() != "B"))
        name.refuse(u"there is no text %1 here"_s.arg(inQuotes(name.text())));
    parts.push_back({isFirst ? What::Text : What::Pair, 0, part["type_id"].integer(highestId)});
}

std::vector<Part> readParts(const Field &list, bool isPair, const Field &processor)
{
    std::vector<Part> parts;
    for (const Field &part : list.list()) {
        if (const auto special = part.find("SpecialToken"))
            addSpecial(*special, processor["special_tokens"], parts);
        else
            addSequence(part["Sequence"], isPair, parts);
    }
    return parts;
}

/// One after the other, of which no more than one can add special tokens: the next would not know the texts from them.
Template sequence(const Field &processors)
{
    Template all;
    bool isPut = false;
    for (const Field &processor : processors.list()) {
        Template one = readTemplate(processor);
        one.trimsSpans = one.trimsSpans || all.trimsSpans;
        const bool puts = one.single != Template().single || one.pair != Template().pair;
        if (puts && isPut)
            processor.refuse(u"is the second of the sequence that adds tokens, which is not supported"_s);
        if (!puts && isPut) {
            one.single = all.single;
            one.pair = all.pair;
        }
        isPut = isPut || puts;
        all = std::move(one);
    }
    return all;
}

} // namespace

Template readTemplate(const Field &postProcessor)
{
    const std::string_view type = postProcessor.type();
    if (type == "BertProcessing")
        return bert(postProcessor);
    if (type == "RobertaProcessing")
        return roberta(postProcessor);
    if (type == "TemplateProcessing")
        return {readParts(postProcessor["single"], false, postProcessor),
                readParts(postProcessor["pair"], true, postProcessor)};
    if (type == "ByteLevel")
        return {.trimsSpans = postProcessor.boolean("trim_offsets", true)};
    if (type == "Sequence")
        return sequence(postProcessor["processors"]);
    postProcessor.refuseType(u"post-processor"_s);
}

} // namespace tokenize
