#include "app/ingest/rawmask.h"

#include "app/ingest/records/json.h"
#include "app/ingest/records/stringliteral.h"

#include <algorithm>
#include <array>

namespace ingest {

namespace {

constexpr std::array userKeys{
    std::string_view("user"),
    std::string_view("userid"),
    std::string_view("uid"),
    std::string_view("username"),
    std::string_view("enduser"),
    std::string_view("enduserid"),
    std::string_view("hashedip"),
    std::string_view("ip"),
    std::string_view("clientip"),
    std::string_view("remoteip"),
    std::string_view("remoteaddr"),
    std::string_view("xforwardedfor"),
    std::string_view("email"),
    std::string_view("phone"),
    std::string_view("mobile"),
    std::string_view("openid"),
    std::string_view("unionid"),
    std::string_view("deviceid"),
    std::string_view("safetyidentifier"),
    std::string_view("requestuserid"),
    std::string_view("heliconeuser"),
    std::string_view("nickname"),
    std::string_view("用户"),
    std::string_view("用户id"),
    std::string_view("用户编号"),
    std::string_view("用户名"),
    std::string_view("账号"),
    std::string_view("手机"),
    std::string_view("手机号"),
    std::string_view("邮箱"),
    std::string_view("姓名"),
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

constexpr int mostNested = 8; ///< JSON in a string in JSON …; what is deeper is masked whole

/// Whether \a text may be an object or an array.
bool mayHoldJson(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    return first != text.npos && (text[first] == '{' || text[first] == '[');
}

/// Walks over the tokens of a record and writes them out again.
class Masker
{
public:
    Masker(std::string_view raw, std::span<const std::string> secrets, int nested = 0)
        : m_rest(raw)
        , m_secrets(secrets)
        , m_nested(nested)
    {
        m_out.reserve(raw.size());
    }

    std::string run() &&
    {
        while (!m_rest.empty())
            step();
        return std::move(m_out);
    }

private:
    void step()
    {
        const char c = m_rest.front();
        if (c == '"')
            return takeString();
        if (c == '{' || c == '[')
            open();
        else if (c == '}' || c == ']')
            close();
        else if (!isBlank(c) && c != ',' && c != ':')
            return takeBare();
        take(1);
    }

    void open()
    {
        ++m_depth;
        if (m_isUserValue && m_maskedDepth == 0)
            m_maskedDepth = m_depth; // mask whatever is inside
        m_isUserValue = false;
    }

    void close()
    {
        if (m_depth == m_maskedDepth)
            m_maskedDepth = 0;
        --m_depth;
    }

    void takeString()
    {
        const std::string_view literal = m_rest.substr(0, literalLength(m_rest));
        const size_t behind = std::min(m_rest.find_first_not_of(" \t\r\n", literal.size()), m_rest.size());
        if (behind < m_rest.size() && m_rest[behind] == ':') {
            m_isUserValue = identifiesUser(unescaped(literal));
            return take(literal.size());
        }
        if (!std::exchange(m_isUserValue, false) && m_maskedDepth == 0)
            return takeText(literal);
        replace(literal.size());
    }

    /// A string that may contain secrets, or JSON with users in it ("arguments": "{\"phone\": …}").
    void takeText(std::string_view literal)
    {
        const size_t first = literal.find_first_not_of(" \t", 1);
        const bool mayNest = first != literal.npos && std::string_view("{[\\").contains(literal[first]);
        if (m_secrets.empty() && !mayNest)
            return take(literal.size());
        const std::string text = unescaped(literal);
        const std::string masked = withoutSecrets(mayHoldJson(text) ? nested(text) : text);
        if (masked == text)
            return take(literal.size());
        appendJsonString(m_out, masked);
        m_rest.remove_prefix(literal.size());
    }

    std::string nested(const std::string &text) const
    {
        if (m_nested == mostNested)
            return std::string(rawMask);
        return Masker(text, m_secrets, m_nested + 1).run();
    }

    std::string withoutSecrets(std::string text) const
    {
        for (const std::string &secret : m_secrets) {
            for (size_t at = secret.empty() ? text.npos : text.find(secret); at != text.npos;
                 at = text.find(secret, at)) {
                text.replace(at, secret.size(), rawMask);
                at += rawMask.size();
            }
        }
        return text;
    }

    void takeBare()
    {
        const size_t length = std::min(m_rest.find_first_of(" \t\r\n,:{}[]\""), m_rest.size());
        const bool isNull = m_rest.starts_with("null");
        const bool isSecret =
            std::ranges::any_of(m_secrets, [bare = m_rest.substr(0, length)](const std::string &each) {
                return !each.empty() && bare.contains(each);
            });
        const bool isMasked = std::exchange(m_isUserValue, false) || m_maskedDepth > 0 || isSecret;
        isMasked && !isNull ? replace(length) : take(length);
    }

    void take(size_t length)
    {
        m_out += m_rest.substr(0, length);
        m_rest.remove_prefix(length);
    }

    void replace(size_t length)
    {
        ((m_out += '"') += rawMask) += '"';
        m_rest.remove_prefix(length);
    }

    std::string_view m_rest;
    std::span<const std::string> m_secrets;
    int m_nested;
    std::string m_out;
    int m_depth = 0;
    int m_maskedDepth = 0; ///< everything inside this depth is masked; 0: nothing is
    bool m_isUserValue = false; ///< the next value belongs to a key that identifies a user
};

} // namespace

bool identifiesUser(std::string_view key)
{
    std::string bare;
    for (const char c : key) {
        if (c != '_' && c != '-')
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return std::ranges::find(userKeys, bare) != userKeys.end();
}

std::string maskedRaw(std::string_view raw, std::span<const std::string> secrets)
{
    return Masker(raw, secrets).run();
}

} // namespace ingest
