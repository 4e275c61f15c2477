#include "app/ingest/formats/picturename.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace ingest {

namespace {

constexpr std::string_view fileScheme = "file";

constexpr std::array endings{
    std::string_view(".png"),  std::string_view(".jpg"),  std::string_view(".jpeg"), std::string_view(".webp"),
    std::string_view(".gif"),  std::string_view(".bmp"),  std::string_view(".tif"),  std::string_view(".tiff"),
    std::string_view(".avif"), std::string_view(".heic"),
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalsLower(std::string_view text, std::string_view lowered)
{
    return std::ranges::equal(text, lowered, {}, lower);
}

bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

/// "https" of "https://…"; empty: none. "C" of "C:\…" is one too: no path on this system.
std::string_view schemeOf(std::string_view address)
{
    const auto end = std::ranges::find_if_not(address, [](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    });
    const bool isScheme = end != address.end() && *end == ':' && isLetter(address.front());
    return isScheme ? std::string_view(address.begin(), end) : std::string_view();
}

/// Of a host, or of another kind than files.
bool isElsewhere(std::string_view address)
{
    return !schemeOf(address).empty() || address.starts_with("//");
}

bool isFileUrl(std::string_view address)
{
    return equalsLower(schemeOf(address), fileScheme);
}

bool endsAsPicture(std::string_view name)
{
    return std::ranges::any_of(endings, [name](std::string_view ending) {
        return name.size() > ending.size() && equalsLower(name.substr(name.size() - ending.size()), ending);
    });
}

/// What stands behind "file:".
std::string pathOfFileUrl(std::string_view rest)
{
    if (rest.starts_with("//")) {
        rest.remove_prefix(2);
        const std::string_view host = rest.substr(0, rest.find('/'));
        if (!host.empty() && !equalsLower(host, "localhost"))
            return {};
        rest.remove_prefix(host.size());
    }
    const QByteArray encoded(rest.data(), static_cast<qsizetype>(rest.size()));
    return QByteArray::fromPercentEncoding(encoded).toStdString();
}

} // namespace

std::string fileNamedBy(std::string_view address)
{
    const bool isName = address.starts_with('/') || endsAsPicture(address) || isFileUrl(address);
    return isName ? fileNamedIn(address) : std::string();
}

std::string fileNamedIn(std::string_view field)
{
    if (isFileUrl(field))
        return pathOfFileUrl(field.substr(fileScheme.size() + 1));
    return isElsewhere(field) ? std::string() : std::string(field);
}

} // namespace ingest
