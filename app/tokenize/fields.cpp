#include "app/tokenize/fields.h"

#include "app/text/utf8.h"

using namespace Qt::StringLiterals;

namespace tokenize {

Field::Field(simdjson::dom::element value, std::string path)
    : m_value(value)
    , m_path(std::move(path))
{
}

std::optional<Field> Field::find(std::string_view key) const
{
    simdjson::dom::element value;
    if (object().at_key(key).get(value) != simdjson::SUCCESS || value.is_null())
        return std::nullopt;
    return Field(value, m_path.empty() ? std::string(key) : m_path + '.' + std::string(key));
}

Field Field::operator[](std::string_view key) const
{
    if (auto field = find(key))
        return *std::move(field);
    refuse(u"the field %1 is missing"_s.arg(inQuotes(key)));
}

Field Field::at(simdjson::dom::element value, size_t index) const
{
    return Field(value, m_path + '[' + std::to_string(index) + ']');
}

simdjson::dom::object Field::object() const
{
    simdjson::dom::object object;
    if (m_value.get(object) != simdjson::SUCCESS)
        refuse(u"is not an object"_s);
    return object;
}

simdjson::dom::array Field::array() const
{
    simdjson::dom::array array;
    if (m_value.get(array) != simdjson::SUCCESS)
        refuse(u"is not an array"_s);
    return array;
}

std::vector<Field> Field::list() const
{
    std::vector<Field> fields;
    for (const simdjson::dom::element element : array())
        fields.push_back(at(element, fields.size()));
    return fields;
}

std::string_view Field::text() const
{
    std::string_view text;
    if (m_value.get(text) != simdjson::SUCCESS)
        refuse(u"is not a string"_s);
    return text;
}

char32_t Field::character() const
{
    const std::string_view whole = text();
    if (whole.empty() || text::codePointAt(whole, 0).length != static_cast<int>(whole.size()))
        refuse(u"is not one character"_s);
    return text::codePointAt(whole, 0).value;
}

bool Field::boolean() const
{
    bool value = false;
    if (m_value.get(value) != simdjson::SUCCESS)
        refuse(u"is neither true nor false"_s);
    return value;
}

int Field::integer(int most) const
{
    int64_t value = -1;
    if (m_value.get(value) != simdjson::SUCCESS || value < 0 || value > most)
        refuse(u"is not a whole number from 0 to %1"_s.arg(most));
    return static_cast<int>(value);
}

double Field::number() const
{
    double value = 0;
    if (m_value.get(value) != simdjson::SUCCESS)
        refuse(u"is not a number"_s);
    return value;
}

std::string_view Field::text(std::string_view key, std::string_view otherwise) const
{
    const auto field = find(key);
    return field ? field->text() : otherwise;
}

bool Field::boolean(std::string_view key, bool otherwise) const
{
    const auto field = find(key);
    return field ? field->boolean() : otherwise;
}

void Field::refuse(const QString &detail) const
{
    throw Unreadable{detail, m_path.empty() ? "the whole file" : m_path};
}

void Field::refuseType(const QString &what) const
{
    const Field type = (*this)["type"];
    type.refuse(u"the %1 %2 is not supported"_s.arg(what, inQuotes(type.text())));
}

QString inQuotes(std::string_view text)
{
    constexpr size_t longest = 60;
    const QString shown = QString::fromUtf8(text.substr(0, longest));
    return u'"' + shown + (text.size() > longest ? u"…\""_s : u"\""_s);
}

} // namespace tokenize
