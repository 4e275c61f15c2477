#include "app/report/edition/escapes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace report {

namespace {

struct Escape
{
    QString value;
    qsizetype length = 0; ///< UTF-16 units that it takes in the text
};

using Found = std::optional<Escape>;

int digitOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    const char16_t lower = unit | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

/// The number in at most \a most hexadecimal digits at the start of \a text, and how many they were.
std::pair<char32_t, int> hexadecimal(QStringView text, int most)
{
    char32_t value = 0;
    int count = 0;
    while (count < most && count < text.size() && digitOf(text.at(count)) >= 0)
        value = value * 16 + char32_t(digitOf(text.at(count++)));
    return {value, count};
}

QString character(char32_t value)
{
    return value > 0 && value <= 0x10ffff ? QString::fromUcs4(&value, 1) : QString();
}

int bytesOfCharacter(unsigned char lead)
{
    if (lead >= 0xf0)
        return 4;
    if (lead >= 0xe0)
        return 3;
    return lead >= 0xc0 ? 2 : 1;
}

Found percent(QStringView text)
{
    QByteArray bytes;
    for (qsizetype at = 0; at + 2 < text.size() && text.at(at) == u'%' && bytes.size() < 4; at += 3) {
        const auto [value, digits] = hexadecimal(text.sliced(at + 1), 2);
        if (digits != 2)
            break;
        bytes.append(char(value));
        if (bytes.size() == bytesOfCharacter(static_cast<unsigned char>(bytes.front())))
            break;
    }
    if (bytes.isEmpty())
        return std::nullopt;
    const QString value = QString::fromUtf8(bytes);
    if (value.contains(QChar::ReplacementCharacter))
        return Escape{QString(QLatin1Char(bytes.front())), 3};
    return Escape{value, bytes.size() * 3};
}

Found namedReference(QStringView text)
{
    static constexpr std::array<std::pair<QStringView, char16_t>, 20> names{
        {{u"amp;", u'&'},    {u"lt;", u'<'},      {u"gt;", u'>'},      {u"quot;", u'"'},   {u"apos;", u'\''},
         {u"nbsp;", 0x00a0}, {u"shy;", 0x00ad},   {u"commat;", u'@'},  {u"period;", u'.'}, {u"hyphen;", 0x2010},
         {u"dash;", 0x2010}, {u"ndash;", 0x2013}, {u"mdash;", 0x2014}, {u"lowbar;", u'_'}, {u"sol;", u'/'},
         {u"colon;", u':'},  {u"ensp;", 0x2002},  {u"emsp;", 0x2003},  {u"zwj;", 0x200d},  {u"zwnj;", 0x200c}}};
    const auto found =
        std::ranges::find_if(names, [&](const auto &name) { return text.sliced(1).startsWith(name.first); });
    if (found == names.end())
        return std::nullopt;
    return Escape{QString(QChar(found->second)), found->first.size() + 1};
}

Found reference(QStringView text)
{
    if (!text.startsWith(u"&#"))
        return namedReference(text);
    const bool isHexadecimal = text.size() > 2 && (text.at(2) == u'x' || text.at(2) == u'X');
    qsizetype at = isHexadecimal ? 3 : 2;
    char32_t value = 0;
    const qsizetype first = at;
    for (; at < text.size() && at - first < 8; ++at) {
        const int digit = digitOf(text.at(at));
        if (digit < 0 || (!isHexadecimal && digit > 9))
            break;
        value = value * (isHexadecimal ? 16 : 10) + char32_t(digit);
    }
    const QString written = character(value);
    if (at == first || written.isEmpty())
        return std::nullopt;
    if (at < text.size() && text.at(at) == u';')
        ++at;
    return Escape{written, at};
}

/// "\u4e2d", "\u{4e2d}", "\x41", and CSS's "\4e2d " with the blank that ends it.
Found backslash(QStringView text)
{
    if (text.size() < 3)
        return std::nullopt;
    const bool isUnicode = text.at(1) == u'u';
    const bool isByte = text.at(1) == u'x';
    const bool isBraced = isUnicode && text.at(2) == u'{';
    const qsizetype from = isBraced ? 3 : (isUnicode || isByte ? 2 : 1);
    const int most = isByte ? 2 : (isUnicode && !isBraced ? 4 : 6);
    const auto [value, digits] = hexadecimal(text.sliced(from), most);
    if (digits < 2 || ((isByte || isUnicode) && !isBraced && digits != most))
        return std::nullopt;
    qsizetype length = from + digits;
    const bool isCss = !isUnicode && !isByte;
    if (length < text.size() && ((isBraced && text.at(length) == u'}') || (isCss && text.at(length) == u' ')))
        ++length;
    // Half a surrogate pair stays as it is: the other half comes next and they join.
    const QString written = value >= 0xd800 && value < 0xe000 ? QString(QChar(char16_t(value))) : character(value);
    return written.isEmpty() ? std::nullopt : Found(Escape{written, length});
}

Found escapeAt(QStringView text)
{
    switch (text.front().unicode()) {
    case u'%': return percent(text);
    case u'&': return reference(text);
    case u'\\': return backslash(text);
    default: return std::nullopt;
    }
}

} // namespace

std::optional<Unescaped> unescaped(const QString &text)
{
    Unescaped result;
    bool isChanged = false;
    for (qsizetype at = 0; at < text.size();) {
        const Found found = escapeAt(QStringView(text).sliced(at));
        const QString value = found ? found->value : QString(text.at(at));
        const qsizetype length = found ? found->length : 1;
        isChanged = isChanged || found;
        result.text += value;
        result.origins.insert(result.origins.end(), size_t(value.size()), {at, at + length});
        at += length;
    }
    return isChanged ? std::optional(std::move(result)) : std::nullopt;
}

} // namespace report
