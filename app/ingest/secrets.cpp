#include "app/ingest/secrets.h"

#include "app/detect/matcher.h"
#include "app/ingest/rawmask.h"
#include "app/ingest/records/json.h"
#include "app/text/mask.h"
#include "app/text/utf8.h"

#include <algorithm>

namespace ingest {

namespace {

constexpr size_t longest = 512; ///< bytes of what the rules find, or more
constexpr size_t shortest = 5;  ///< bytes of a value that is looked at: "true", the figures of a vector

/// Gathers what is found.
class Search
{
public:
    explicit Search(const detect::Matcher &personal)
        : m_personal(personal)
    {
    }

    void in(std::string_view text)
    {
        if (text.size() < shortest || m_found.isAll)
            return;
        for (const detect::Match &match : m_personal.scan(text, detect::Part::Output, m_scratch)) {
            const std::string_view found = text.substr(match.span.begin, match.span.end - match.span.begin);
            if (found.empty() || std::ranges::contains(m_found.texts, found))
                continue;
            m_found.isAll = m_found.texts.size() == Secrets::mostKept;
            if (m_found.isAll)
                return;
            m_found.texts.emplace_back(found);
        }
    }

    void in(const Json &value)
    {
        if (value.isObject()) {
            for (const auto &[key, field] : value.fields())
                in(field);
        } else if (value.isArray()) {
            for (const Json &item : value.items())
                in(item);
        } else {
            in(std::string_view(value.scalar()));
        }
    }

    Secrets found() && { return std::move(m_found); }

private:
    const detect::Matcher &m_personal;
    detect::Scratch m_scratch;
    Secrets m_found;
};

} // namespace

Secrets secretsIn(std::string_view text, const detect::Matcher &personal)
{
    Search search(personal);
    search.in(text);
    return std::move(search).found();
}

Secrets secretsIn(const Json &record, const detect::Matcher &personal)
{
    Search search(personal);
    search.in(record);
    return std::move(search).found();
}

std::string withoutSecrets(std::string_view text, const Secrets &secrets)
{
    if (secrets.isAll)
        return std::string(rawMask);
    std::vector<text::Span> spans;
    for (const std::string &secret : secrets.texts) {
        for (size_t at = text.find(secret); at != text.npos; at = text.find(secret, at + secret.size()))
            spans.push_back({at, at + secret.size()});
    }
    return spans.empty() ? std::string(text) : text::mask(text, spans);
}

std::string beginningWithoutSecrets(std::string_view text, size_t most, const Secrets &secrets)
{
    std::string shown = withoutSecrets(text.substr(0, most + longest), secrets);
    size_t end = std::min(shown.size(), most);
    while (end > 0 && end < shown.size() && !text::isBoundary(shown, end))
        --end;
    shown.resize(end);
    return shown;
}

} // namespace ingest
