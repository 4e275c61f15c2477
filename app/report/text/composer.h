#pragma once

#include "app/report/text/filler.h"

#include <functional>

namespace report {

/// Writes the block \a name of a text; nothing where this report has no such block.
using BlockWriter = std::function<std::vector<Block>(const QString &name, Filler &filler)>;

/// What a document has besides its text.
struct Frame
{
    QString number;      ///< on each page
    QString journalHead; ///< empty: none is printed
    Moment now = 0;
    QStringList secrets; ///< personal information that must not be readable anywhere
};

/// \a parsed filled with \a facts. Pure: text and facts in, document out. BadInput: the head of the text does not say
/// what it is. Refused: one of the secrets would still be readable.
Result<Drafted> compose(const ParsedText &parsed, Facts facts, const BlockWriter &blocks, const Frame &frame);

} // namespace report
