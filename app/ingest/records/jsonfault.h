#pragma once

#include <optional>
#include <string_view>

namespace ingest {

/// Where a text stops being JSON, and what is wrong there.
struct JsonFault
{
    enum class Kind {
        NotUtf8,          ///< a byte of no valid sequence
        ControlCharacter, ///< inside a string, where it must be written \n or \u00xx
        BadEscape,        ///< a backslash before something that it does not escape
        KeyExpected,      ///< a key in quotation marks (or the end of the object)
        ColonExpected,
        CommaExpected,    ///< or the bracket that closes; often a quotation mark inside a string is not escaped
        ValueExpected,
        BadNumber,
        BadWord,          ///< a bare word that is none of true, false and null
        WrongBracket,     ///< ] where } is open, or the other way
        TooDeep,          ///< more brackets inside brackets than RecordParser reads
        EndsEarly,        ///< the text ends, and something is still open
        TextBehind,       ///< the value is whole, and something stands behind it
    };

    Kind kind = Kind::EndsEarly;
    size_t offset = 0; ///< bytes before it; the length of the text for EndsEarly

    bool operator==(const JsonFault &) const = default;
};

/// The first fault of \a text, which should be one JSON value (RFC 8259). For a person who mends it: the
/// parser itself only says that there is one. What the import puts right by itself, NaN and Infinity and
/// halves of surrogate pairs, is no fault. One pass, no memory but the open brackets.
std::optional<JsonFault> jsonFault(std::string_view text);

} // namespace ingest
