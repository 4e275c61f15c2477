#pragma once

#include "app/text/span.h"

#include <optional>
#include <string_view>

namespace detect {

/// Recognisers that need what stands around a candidate: each takes a folded text and a span of it that a pattern
/// found, and gives the place of what it recognises.

/// Whether \a span is neither part of a longer word or number nor the decimals of one.
bool standsByItself(std::string_view folded, text::Span span);

/// A landline with its area code, set apart by blanks, hyphens or brackets or not, and with 86 before it or not; words
/// before the first digit are left out. One that a further number stands before ("1-010-…") is none.
std::optional<text::Span> landlineIn(std::string_view folded, text::Span candidate);

/// A plate (isPlate) with or without a dot, blank or hyphen behind its letter. Behind another character 新, 云, 贵, …
/// are mostly the end of a word (最新, 阿里云): there only words for plates and cars may stand.
std::optional<text::Span> plateIn(std::string_view folded, text::Span candidate);

/// A public IPv4 address that is no version: not behind a word for one or a program's name ("chrome/"), and with small
/// numbers only where an address is spoken of or a scheme stands before it.
std::optional<text::Span> ipv4In(std::string_view folded, text::Span candidate);

std::optional<text::Span> ipv6In(std::string_view folded, text::Span candidate);

/// The last number or word of \a candidate, as a QQ number or a WeChat id.
std::optional<text::Span> qqNumberIn(std::string_view folded, text::Span candidate);
std::optional<text::Span> weChatIdIn(std::string_view folded, text::Span candidate);

/// A name (personname.h) of which \a candidate holds the words before and the first two characters, or the first word.
std::optional<text::Span> chineseNameIn(std::string_view folded, text::Span candidate);
std::optional<text::Span> englishNameIn(std::string_view folded, text::Span candidate);

} // namespace detect
