#pragma once

#include "app/base/result.h"
#include "app/tokenize/encoding.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tokenize {

struct Parts;

/// Makes token ids of a text as a model was trained with them: what a `tokenizer.json` says (the format of the library
/// "tokenizers" of Hugging Face), read and run by ourselves over ICU. Padding and truncation that the file asks for are
/// left to the caller, and so is decoding.
///
/// Never changes once it is read: any number of threads may use one.
class Tokenizer
{
public:
    static constexpr qint64 largestFile = 64 << 20; ///< bytes

    /// Reads the file at \a path. A failure says what is wrong, and in `where` the file and the field:
    /// "tokenizer.json: model.merges[12]". BadInput: not JSON, a field is missing or not as it must be, or something
    /// is not supported.
    static Result<std::shared_ptr<const Tokenizer>> load(const QString &path);
    /// Reads \a json; \a name is what failures call it.
    static Result<std::shared_ptr<const Tokenizer>> read(const QByteArray &json, const QString &name);

    ~Tokenizer();
    Tokenizer(const Tokenizer &) = delete;
    Tokenizer &operator=(const Tokenizer &) = delete;

    static constexpr size_t unlimited = size_t(-1);

    /// \a utf8, and with it \a pair where a model compares two texts, with special tokens. Of a text that is longer
    /// than \a maxLength tokens the end is left out; of two texts that of the longer one. Bytes that are no UTF-8
    /// count as U+FFFD each. A text is of less than 4 GiB: what is behind is not read.
    Encoding encode(std::string_view utf8, std::optional<std::string_view> pair = {},
                    size_t maxLength = unlimited) const;

    /// \a utf8 in pieces of up to \a maxLength tokens with the special ones, which each piece has. A piece begins with
    /// the last \a stride tokens of the one before it. None if there is no room for more than special tokens and
    /// stride; at least one otherwise.
    std::vector<Encoding> windows(std::string_view utf8, size_t maxLength, size_t stride) const;

    /// How many special tokens encode() adds to one text, or to two.
    size_t specialCount(bool isPair = false) const;

    /// The token of \a id as it stands in the file; empty if there is none. And the other way.
    std::string_view token(int64_t id) const;
    std::optional<int64_t> id(std::string_view token) const;

    /// The largest id that there is: a model's table of embeddings must reach beyond it. -1: there is no token.
    int64_t largestId() const;
    /// The tokens that steer a model wherever they stand in a text: "[SEP]", "<|im_end|>".
    std::vector<std::string_view> specialTokens() const;

private:
    struct Row;
    explicit Tokenizer(std::unique_ptr<const Parts> parts);

    std::vector<Row> rows(std::string_view utf8) const;
    void addRows(std::string_view utf8, text::Span part, std::vector<Row> &rows) const;
    Encoding dressed(std::span<const Row> text, std::optional<std::span<const Row>> pair) const;

    std::unique_ptr<const Parts> m_parts;
};

} // namespace tokenize
