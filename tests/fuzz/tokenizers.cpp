#include "app/text/utf8.h"
#include "app/tokenize/tokenizer.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/require.h"

using namespace Qt::StringLiterals;

namespace fuzzing {

namespace {

void check(const tokenize::Encoding &encoding, std::string_view text)
{
    const size_t size = encoding.size();
    require(encoding.typeIds.size() == size && encoding.attentionMask.size() == size && encoding.special.size() == size
                && encoding.ofPair.size() == size && encoding.spans.size() == size,
            "the columns are of one length");
    for (size_t i = 0; i < size; ++i) {
        require(encoding.ids[i] >= 0, "an id is none below 0");
        const text::Span &span = encoding.spans[i];
        require(span.begin <= span.end && span.end <= text.size(), "a span lies in the text");
        require(text::isBoundary(text, span.begin) && text::isBoundary(text, span.end),
                "a span is of whole code points");
    }
}

} // namespace

void tokenizers(std::string_view bytes)
{
    const size_t end = bytes.find('\0');
    const std::string_view text = end == std::string_view::npos ? bytes : bytes.substr(end + 1);
    const std::string_view json = bytes.substr(0, end);
    const auto tokenizer =
        tokenize::Tokenizer::read(QByteArray(json.data(), static_cast<qsizetype>(json.size())), u"tokenizer.json"_s);
    if (!tokenizer) {
        require(!tokenizer.error().detail.isEmpty(), "what cannot be read has a reason");
        return;
    }
    check((*tokenizer)->encode(text), text);
    constexpr size_t length = 16;
    if ((*tokenizer)->specialCount() + 4 > length)
        return;
    for (const tokenize::Encoding &window : (*tokenizer)->windows(text, length, 3)) {
        require(window.size() <= length, "a window is no longer than asked for");
        check(window, text);
    }
}

} // namespace fuzzing
