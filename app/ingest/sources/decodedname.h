#pragma once

#include <QString>

#include <string_view>

namespace ingest {

/// The name of a member of an archive: UTF-8, or GB 18030 as Chinese Windows writes it. Control
/// characters, which could play tricks with a terminal, become U+FFFD.
QString decodedName(std::string_view bytes);

} // namespace ingest
