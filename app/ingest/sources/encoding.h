#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace ingest {

/// How the text of a log is written. GB18030 stands for GBK and GB 2312 too, which are parts of it.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Gb18030 };

/// "utf-8", "utf-16le", "utf-16be", "gb18030": as the store names them.
const char *encodingName(Encoding encoding);

/// By that name, or by one that people use: "utf8", "gbk", "gb2312". None: not known.
std::optional<Encoding> encodingNamed(QStringView name);

/// By \a head, the beginning of a log, which may end within a character.
///
/// A byte order mark decides, then the pattern of NULs that UTF-16 makes of ASCII. Text that is UTF-8
/// but for some bytes is UTF-8: GB18030 it is only if most of its characters outside ASCII are no
/// UTF-8, nearly all of them are GB18030, and most of those are common Chinese (GB 2312), at least four.
Encoding detectEncoding(QByteArrayView head);

} // namespace ingest
