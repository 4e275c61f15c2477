#pragma once

#include <QByteArray>
#include <QString>

namespace paper {

/// A file of text, decoded.
struct DecodedText
{
    QString text;
    qsizetype bad = 0; ///< pieces that do not fit the encoding: U+FFFD each
};

/// \a bytes by their byte order mark; else as \a declared, a name as HTML uses it, if that is known; else by what they
/// look like (UTF-8, UTF-16, GB18030). GB 2312 and GBK are read as GB18030, which has them.
DecodedText decodedText(const QByteArray &bytes, const QByteArray &declared = {});

} // namespace paper
