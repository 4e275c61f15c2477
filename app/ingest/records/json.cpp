#include "app/ingest/records/json.h"

#include <charconv>

namespace ingest {

namespace {

/// "~1" is "/" and "~0" is "~" in a JSON pointer.
std::string unescaped(std::string_view token)
{
    std::string key;
    for (size_t at = 0; at < token.size(); ++at) {
        const bool isEscape = token[at] == '~' && at + 1 < token.size();
        key += isEscape ? (token[++at] == '1' ? '/' : '~') : token[at];
    }
    return key;
}

Json itemAt(const Json &array, std::string_view token)
{
    size_t index = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
    const std::vector<Json> items = array.items();
    const bool isIndex = error == std::errc() && end == token.data() + token.size();
    return isIndex && index < items.size() ? items[index] : Json();
}

} // namespace

std::string Notes::words() const
{
    std::string words;
    const auto add = [&](bool noted, const char *word) {
        if (noted)
            words += (words.empty() ? "" : " ") + std::string(word);
    };
    add(duplicateKey, "duplicate-key");
    add(loneSurrogate, "lone-surrogate");
    add(notANumber, "not-a-number");
    add(noResponse, "no-response");
    add(nul, "nul");
    add(cutStream, "cut-stream");
    add(lostEvent, "lost-event");
    return words;
}

void Notes::add(const Notes &other)
{
    duplicateKey |= other.duplicateKey;
    loneSurrogate |= other.loneSurrogate;
    notANumber |= other.notANumber;
    noResponse |= other.noResponse;
    nul |= other.nul;
    cutStream |= other.cutStream;
    lostEvent |= other.lostEvent;
}

bool Json::isTrue() const
{
    bool value = false;
    return exists() && m_element.get(value) == simdjson::SUCCESS && value;
}

Json Json::operator[](std::string_view key) const
{
    simdjson::dom::object object;
    if (!exists() || m_element.get(object) != simdjson::SUCCESS)
        return {};
    Json found;
    for (const auto &[name, value] : object) {
        if (name != key)
            continue;
        m_notes->duplicateKey |= found.m_notes != nullptr;
        found = Json(value, *m_notes);
    }
    return found;
}

Json Json::at(std::string_view pointer) const
{
    Json value = *this;
    while (!pointer.empty() && value) {
        pointer.remove_prefix(1);
        const std::string_view token = pointer.substr(0, pointer.find('/'));
        pointer.remove_prefix(token.size());
        if (value.isArray())
            value = itemAt(value, token);
        else
            value = token.contains('~') ? value[unescaped(token)] : value[token];
    }
    return value;
}

std::vector<Json> Json::items() const
{
    std::vector<Json> items;
    simdjson::dom::array array;
    if (exists() && m_element.get(array) == simdjson::SUCCESS) {
        for (const simdjson::dom::element item : array)
            items.emplace_back(item, *m_notes);
    }
    return items;
}

std::vector<std::pair<std::string_view, Json>> Json::fields() const
{
    std::vector<std::pair<std::string_view, Json>> fields;
    simdjson::dom::object object;
    if (exists() && m_element.get(object) == simdjson::SUCCESS) {
        for (const auto &[name, value] : object)
            fields.emplace_back(name, Json(value, *m_notes));
    }
    return fields;
}

std::string_view Json::string() const
{
    std::string_view value;
    if (exists() && m_element.get(value) == simdjson::SUCCESS)
        return value;
    return {};
}

std::string Json::scalar() const
{
    if (isString())
        return std::string(string());
    return isObject() || isArray() ? std::string() : compact();
}

std::optional<qint64> Json::integer() const
{
    int64_t value = 0;
    if (exists() && m_element.get(value) == simdjson::SUCCESS)
        return value;
    return {};
}

std::optional<double> Json::number() const
{
    double value = 0;
    if (exists() && m_element.is_number() && m_element.get(value) == simdjson::SUCCESS)
        return value;
    return {};
}

std::string Json::compact() const
{
    return exists() ? simdjson::minify(m_element) : std::string();
}

void appendJsonString(std::string &out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace ingest
