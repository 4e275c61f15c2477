#include "app/onnx/textnetwork.h"

#include "app/onnx/outputs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onnxmodels {

using tokenize::Encoding;

namespace {

std::unexpected<Failure> refused(const QString &detail)
{
    return fail(Failure::Kind::BadInput, detail, u"model.onnx"_s);
}

bool isWhole(Element element)
{
    return element == Element::Int64 || element == Element::Int32;
}

/// The token that fills up a text: which one does not matter where there is a mask, but it must be one.
int64_t padOf(const LabelMap &map, const tokenize::Tokenizer &tokenizer)
{
    for (const std::string &token : {map.pad.toStdString(), std::string("[PAD]"), std::string("<pad>")}) {
        if (const auto id = tokenizer.id(token); id && !token.empty())
            return *id;
    }
    return 0;
}

/// Texts below each other, filled up to one length and one number of rows.
struct Columns
{
    Columns(std::span<const Encoding *const> texts, size_t rows, size_t length, int64_t pad)
        : ids(rows * length, pad)
        , mask(rows * length, 0)
        , types(rows * length, 0)
        , positions(rows * length, 0)
    {
        for (size_t row = 0; row < rows; ++row) {
            const size_t begin = row * length;
            if (row < texts.size())
                put(*texts[row], ptrdiff_t(begin));
            if (row >= texts.size() || texts[row]->size() == 0)
                mask[begin] = 1; // a row that is masked as a whole divides by nothing
            for (size_t i = 0; i < length; ++i)
                positions[begin + i] = int64_t(i);
        }
    }

    std::vector<int64_t> ids, mask, types, positions;

private:
    void put(const Encoding &text, ptrdiff_t begin)
    {
        std::ranges::copy(text.ids, ids.begin() + begin);
        std::ranges::copy(text.attentionMask, mask.begin() + begin);
        std::ranges::copy(text.typeIds, types.begin() + begin);
    }
};

} // namespace

TextNetwork::TextNetwork(std::shared_ptr<const Network> network)
    : m_network(std::move(network))
{
}

Result<TextNetwork> TextNetwork::fit(std::shared_ptr<const Network> network, const LabelMap &map,
                                     const tokenize::Tokenizer &tokenizer)
{
    TextNetwork fitted(std::move(network));
    for (size_t i = 0; i < fitted.m_network->inputs().size(); ++i) {
        if (const Result<void> taken = fitted.takeInput(i); !taken)
            return failed(taken);
    }
    if (!fitted.m_ids)
        return refused(u"it has no input \"input_ids\"; export it with the usual names"_s);
    if (const Result<void> taken = fitted.takeSides(fitted.m_network->inputs()[*fitted.m_ids], map); !taken)
        return failed(taken);
    if (!map.pad.isEmpty() && !tokenizer.id(map.pad.toStdString()))
        return fail(Failure::Kind::BadInput, u"\"pad\" is no token of tokenizer.json"_s, u"model.toml"_s);
    fitted.m_pad = padOf(map, tokenizer);
    if (const Result<void> taken = fitted.takeHead(map, tokenizer); !taken)
        return failed(taken);
    return fitted;
}

Result<void> TextNetwork::takeInput(size_t index)
{
    const Port &input = m_network->inputs()[index];
    const std::pair<std::string_view, std::optional<size_t> *> known[] = {{"input_ids", &m_ids},
                                                                          {"attention_mask", &m_mask},
                                                                          {"token_type_ids", &m_types},
                                                                          {"position_ids", &m_positions}};
    for (const auto &[name, number] : known) {
        if (input.name != name)
            continue;
        if (!isWhole(input.element) || input.shape.size() != 2)
            return refused(
                u"the input %1 must be of whole numbers, with two axes: texts and tokens"_s.arg(portWords(input)));
        *number = index;
        return {};
    }
    const bool isPast = input.name.starts_with("past_key_values.") && input.shape.size() == 4
        && (input.element == Element::Float || input.element == Element::Half);
    if (!isPast && !(input.name == "use_cache_branch" && input.element == Element::Bool))
        return refused(u"the input %1 is not known; those that are: input_ids, attention_mask, token_type_ids, "
                       "position_ids"_s.arg(portWords(input)));
    m_empty.push_back(index);
    return {};
}

/// Axes that the network fixes.
Result<void> TextNetwork::takeSides(const Port &ids, const LabelMap &map)
{
    m_texts = ids.shape[0];
    m_tokens = ids.shape[1];
    if (m_tokens >= 0 && m_tokens < int64_t(map.window.tokens))
        return fail(Failure::Kind::BadInput,
                    u"the model takes %1 tokens, and \"tokens\" under [window] is %2; write %1"_s.arg(m_tokens).arg(
                        map.window.tokens),
                    u"model.toml"_s);
    if (m_tokens >= 0 && !m_mask)
        return refused(u"it always takes %1 tokens and has no attention_mask: texts that are shorter cannot be told "
                       "from those that fill it; export it with free axes"_s.arg(m_tokens));
    if (m_texts > 64 || m_texts == 0)
        return refused(u"it always takes %1 texts; export it with a free first axis"_s.arg(m_texts));
    return {};
}

Result<void> TextNetwork::takeHead(const LabelMap &map, const tokenize::Tokenizer &tokenizer)
{
    const Result<size_t> output = chooseOutput(*m_network, map, u"model.onnx"_s);
    if (!output)
        return failed(output);
    m_output = *output;
    m_labels = size_t(map.labels.size());
    if (map.head == Head::Generative && (m_tokens >= 0 || m_texts > 1))
        return refused(u"a generative head answers behind the last token: export the model with free axes"_s);
    for (const QString &answer : map.answers) {
        const auto id = tokenizer.id(answer.toStdString());
        if (!id)
            return fail(Failure::Kind::BadInput,
                        u"the answer \"%1\" is no token of tokenizer.json; write it as it stands there (\"Ġyes\", "
                        "\"▁yes\")"_s.arg(answer),
                        u"model.toml"_s);
        m_answers.push_back(*id);
    }
    return {};
}

Result<void> TextNetwork::checkOutputs(const LabelMap &map) const
{
    const Port &output = m_network->outputs()[m_output];
    if (const Result<void> checked = checkOutput(output, map, u"model.onnx"_s); !checked)
        return failed(checked);
    const int64_t last = output.shape.back();
    if (last >= 0 && !std::ranges::all_of(m_answers, [&](int64_t id) { return id < last; }))
        return refused(u"the output %1 has no place for one of the \"answers\""_s.arg(portWords(output)));
    return {};
}

size_t TextNetwork::together(size_t wanted) const
{
    if (m_texts > 0)
        return size_t(m_texts);
    return m_answers.empty() ? std::max<size_t>(1, wanted) : 1;
}

std::vector<Tensor> TextNetwork::tensors(std::span<const Encoding *const> texts, size_t rows, size_t length) const
{
    const Columns columns(texts, rows, length, m_pad);
    const std::vector<int64_t> shape{int64_t(rows), int64_t(length)};
    const std::pair<std::optional<size_t>, const std::vector<int64_t> *> whole[] = {{m_ids, &columns.ids},
                                                                                    {m_mask, &columns.mask},
                                                                                    {m_types, &columns.types},
                                                                                    {m_positions, &columns.positions}};
    std::vector<Tensor> tensors;
    for (const auto &[number, values] : whole) {
        if (number) {
            const Port &input = m_network->inputs()[*number];
            tensors.push_back(Tensor::ofWhole(input.name, input.element, shape, *values));
        }
    }
    for (const size_t number : m_empty) {
        const Port &input = m_network->inputs()[number];
        std::vector<int64_t> sides = input.shape; // texts, heads, tokens so far, numbers
        for (size_t i = 0; i < sides.size(); ++i)
            sides[i] = sides[i] >= 0 ? sides[i] : i == 0 ? int64_t(rows) : 0;
        tensors.push_back(Tensor::ofZeros(input.name, input.element, std::move(sides)));
    }
    return tensors;
}

Result<std::vector<std::vector<float>>> TextNetwork::run(std::span<const Encoding *const> texts,
                                                         const std::stop_token &stop) const
{
    size_t length = 1; // a text of no token is one that fills up
    for (const Encoding *const text : texts)
        length = std::max(length, text->size());
    if (m_tokens >= 0)
        length = size_t(m_tokens);
    const size_t rows = m_texts > 0 ? size_t(m_texts) : texts.size();
    const auto inputs = tensors(texts, rows, length);
    const auto part = m_answers.empty() ? Network::Part::All : Network::Part::LastRow;
    const Result<Numbers> numbers = m_network->run(inputs, m_output, part, stop);
    if (!numbers)
        return failed(numbers);
    return rowsOf(*numbers, texts.size());
}

Result<std::vector<std::vector<float>>> TextNetwork::rowsOf(const Numbers &numbers, size_t texts) const
{
    if (!m_answers.empty()) {
        std::vector<float> row;
        for (const int64_t id : m_answers) {
            if (id >= int64_t(numbers.values.size()))
                return refused(u"it has no place for one of the \"answers\""_s);
            row.push_back(numbers.values[size_t(id)]);
        }
        return std::vector<std::vector<float>>{std::move(row)};
    }
    const auto width = numbers.shape.size() == 2 ? size_t(numbers.shape[1]) : 0;
    if (width != m_labels || numbers.values.size() < texts * width)
        return refused(u"it gave %1 for %2 texts, and model.toml names %3 labels"_s
                           .arg(QString::fromStdString(words(numbers.shape)))
                           .arg(texts)
                           .arg(m_labels));
    std::vector<std::vector<float>> rows;
    for (size_t i = 0; i < texts; ++i)
        rows.emplace_back(numbers.values.begin() + ptrdiff_t(i * width),
                          numbers.values.begin() + ptrdiff_t((i + 1) * width));
    return rows;
}

} // namespace onnxmodels
