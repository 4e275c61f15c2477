#pragma once

#include "app/base/result.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenize {

/// What stops the reading of a tokenizer.json. Tokenizer::read() turns it into a Failure: it never leaves the room.
struct Unreadable
{
    QString detail;
    std::string where; ///< the path of the field: "model.merges[12]"
};

/// One value of a JSON file and its path. What is not as it must be throws Unreadable with that path.
/// Borrows the parser's document and must not outlive it. Texts are views into it.
class Field
{
public:
    explicit Field(simdjson::dom::element value, std::string path = {});

    /// The field \a key of this object. For find(), a null is as good as nothing.
    Field operator[](std::string_view key) const;
    std::optional<Field> find(std::string_view key) const;
    Field at(simdjson::dom::element value, size_t index) const; ///< \a value, an element of this array

    simdjson::dom::object object() const;
    simdjson::dom::array array() const;
    std::vector<Field> list() const; ///< the elements of this array
    bool isText() const { return m_value.is_string(); }
    bool isArray() const { return m_value.is_array(); }

    std::string_view text() const;
    char32_t character() const; ///< a text of one code point
    bool boolean() const;
    int integer(int most) const; ///< 0 to \a most
    double number() const;

    // Of the field \a key of this object, or \a otherwise if it is left out or null.
    std::string_view text(std::string_view key, std::string_view otherwise) const;
    bool boolean(std::string_view key, bool otherwise) const;
    std::string_view type() const { return (*this)["type"].text(); }

    [[noreturn]] void refuse(const QString &detail) const;
    /// "the normalizer \"Foo\" is not supported", at the type of this object.
    [[noreturn]] void refuseType(const QString &what) const;

private:
    simdjson::dom::element m_value;
    std::string m_path;
};

/// \a text for a message, in quotes and not too long.
QString inQuotes(std::string_view text);

} // namespace tokenize
