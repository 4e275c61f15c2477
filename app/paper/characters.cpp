#include "app/paper/characters.h"

#include <QChar>
#include <QHash>
#include <QList>

namespace paper {

namespace {

/// Whole characters in the block CJK Radicals Supplement, which NFKC leaves as they are (Unicode's
/// EquivalentUnifiedIdeograph.txt).
char32_t characterOfRadical(char32_t c)
{
    static const QHash<char32_t, char32_t> pairs = {
        {0x2e81, U'厂'}, {0x2e8b, U'㔾'}, {0x2e8c, U'小'}, {0x2e9c, U'日'}, {0x2e9d, U'月'}, {0x2ea0, U'民'},
        {0x2eab, U'目'}, {0x2eac, U'示'}, {0x2eae, U'竹'}, {0x2eb6, U'羊'}, {0x2eba, U'肀'}, {0x2ebc, U'肉'},
        {0x2ebd, U'臼'}, {0x2ec1, U'虎'}, {0x2ec4, U'西'}, {0x2ec5, U'见'}, {0x2ec6, U'角'}, {0x2ec9, U'贝'},
        {0x2ecb, U'车'}, {0x2ed1, U'長'}, {0x2ed3, U'长'}, {0x2ed4, U'门'}, {0x2ed7, U'雨'}, {0x2ed8, U'青'},
        {0x2ed9, U'韦'}, {0x2eda, U'页'}, {0x2edb, U'风'}, {0x2edc, U'飞'}, {0x2edd, U'食'}, {0x2ee1, U'首'},
        {0x2ee2, U'马'}, {0x2ee3, U'骨'}, {0x2ee4, U'鬼'}, {0x2ee5, U'鱼'}, {0x2ee6, U'鸟'}, {0x2ee7, U'卤'},
        {0x2ee8, U'麦'}, {0x2ee9, U'黄'}, {0x2eea, U'黾'}, {0x2eeb, U'斉'}, {0x2eec, U'齐'}, {0x2eed, U'歯'},
        {0x2eee, U'齿'}, {0x2eef, U'竜'}, {0x2ef0, U'龙'}, {0x2ef1, U'龜'}, {0x2ef2, U'亀'},
    };
    return pairs.value(c, c);
}

bool isWithin(char32_t c, char32_t from, char32_t to)
{
    return c >= from && c <= to;
}

char32_t lastOf(const QString &text)
{
    const qsizetype size = text.size();
    if (size > 1 && text[size - 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[size - 2], text[size - 1]);
    return text[size - 1].unicode();
}

char32_t firstOf(const QString &text)
{
    if (text.size() > 1 && text[0].isHighSurrogate())
        return QChar::surrogateToUcs4(text[0], text[1]);
    return text[0].unicode();
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

} // namespace

QString meant(char32_t c)
{
    if (isWithin(c, 0x2e80, 0x2ef2))
        c = characterOfRadical(c);
    const QString text = QString::fromUcs4(&c, 1);
    const bool hasForm = isWithin(c, 0x2e9f, 0x2e9f) || isWithin(c, 0x2ef3, 0x2ef3) || isWithin(c, 0x2f00, 0x2fd5)
        || isWithin(c, 0xf900, 0xfaff) || isWithin(c, 0x2f800, 0x2fa1f) || isWithin(c, 0xfb00, 0xfb06);
    return hasForm ? text.normalized(QString::NormalizationForm_KC) : text;
}

QString meantText(const QString &text)
{
    QString all;
    all.reserve(text.size());
    for (const uint c : text.toUcs4())
        all += meant(c);
    return all;
}

bool isWide(char32_t c)
{
    return isWithin(c, 0x2e80, 0x303e) || isWithin(c, 0x3041, 0x33ff) || isWithin(c, 0x3400, 0x4dbf)
        || isWithin(c, 0x4e00, 0x9fff) || isWithin(c, 0xf900, 0xfaff) || isWithin(c, 0xfe30, 0xfe4f)
        || isWithin(c, 0xff00, 0xff60) || isWithin(c, 0xffe0, 0xffe6) || isWithin(c, 0x20000, 0x3ffff)
        || isWithin(c, 0x2018, 0x201d);
}

QString joinedLines(const QString &first, const QString &second, bool isForced)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    const char32_t before = lastOf(first);
    const char32_t behind = firstOf(second);
    const bool isClose =
        isForced || isWide(before) || isWide(behind) || before == U'-' || (isDigit(before) && isDigit(behind));
    return isClose ? first + second : first + u' ' + second;
}

QString tidied(const QString &text)
{
    QString all;
    all.reserve(text.size());
    bool isBlank = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            isBlank = true;
            continue;
        }
        if (c.unicode() < 0x20 || c == QChar(0xfeff) || c == QChar(0x200b) || c == QChar(0xad))
            continue;
        if (isBlank && !all.isEmpty())
            all += u' ';
        isBlank = false;
        all += c;
    }
    return all;
}

} // namespace paper
