#pragma once

#include "app/base/result.h"
#include "app/tokenize/addedtokens.h"
#include "app/tokenize/model.h"
#include "app/tokenize/normalizer.h"
#include "app/tokenize/pretokenizer.h"
#include "app/tokenize/template.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace tokenize {

/// What a tokenizer.json consists of. The normaliser and the pre-tokenizer may be null.
struct Parts
{
    std::unique_ptr<const Normalizer> normalizer;
    std::unique_ptr<const PreTokenizer> preTokenizer;
    std::unique_ptr<const Model> model;
    AddedTokens added;
    Template frame;

    Aligned normalised(Aligned text) const;
    /// \a part of \a text as words; one word if there is no pre-tokenizer.
    Words words(const Aligned &text, text::Span part) const;
};

Result<QByteArray> readFile(const QString &path, qint64 most);

/// \a json as its parts; \a name is what a failure calls it.
Result<std::unique_ptr<const Parts>> readParts(const QByteArray &json, const QString &name);

} // namespace tokenize
