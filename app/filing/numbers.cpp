#include "app/filing/numbers.h"

#include <QRegularExpression>

namespace filing {

namespace {

using namespace Qt::StringLiterals;

const QString &algorithmPrefix()
{
    static const QString prefix = u"网信算备"_s;
    return prefix;
}

/// Without what breaks a number on paper: blanks, line ends, marks that cannot be seen; half width; one kind of dash.
QString unbroken(const QString &raw)
{
    QString text = raw.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar each) { return each.isSpace() || each.category() == QChar::Other_Format; });
    for (QChar &each : text) {
        if (each.category() == QChar::Punctuation_Dash || each == u'\u2212' || each == u'\u30fc')
            each = u'-';
    }
    return text;
}

/// Characters that no number is longer than. In longer texts the patterns would look at every place, again and again.
constexpr qsizetype longest = 200;

/// The digit that \a character is taken for where only digits can stand; null: none.
QChar digitFor(QChar character)
{
    if (character >= u'0' && character <= u'9')
        return character;
    switch (character.unicode()) {
    case u'O':
    case u'o':
    case u'Q':
    case u'D':
    case u'\u3007':
    case u'\u25cb':
    case u'\u041e': return u'0';
    case u'l':
    case u'I':
    case u'i':
    case u'|':
    case u'!': return u'1';
    case u'Z':
    case u'z': return u'2';
    case u'S':
    case u's': return u'5';
    case u'B': return u'8';
    default: return {};
    }
}

/// \a text with every character as a digit; null: there is one that cannot be.
QString asDigits(QStringView text)
{
    QString digits;
    for (const QChar each : text) {
        const QChar digit = digitFor(each);
        if (digit.isNull())
            return {};
        digits += digit;
    }
    return digits;
}

} // namespace

Normalised algorithmNumber(const QString &raw)
{
    const QString text = unbroken(raw);
    if (text.size() > longest)
        return {.value = text, .doubts = Doubt::Shape};
    static const QRegularExpression form(uR"(^(\D{0,6}?)[:：]?-?([0-9OoQDlIi|!ZzSsB〇○О-]{15,30})([号號]?)(.*)$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return {.value = text, .doubts = text.isEmpty() ? Doubts() : Doubt::Shape};
    const QString written = match.captured(2).remove(u'-');
    const QString digits = asDigits(written);
    const QString prefix = match.captured(1);
    if (digits.isEmpty() || (!prefix.isEmpty() && editDistance(foldedKey(prefix), algorithmPrefix(), 1) > 1))
        return {.value = text, .doubts = Doubt::Shape};
    const bool fits = digits.size() == 21;
    Doubts doubts = fits ? Doubts() : Doubt::Shape;
    if (digits != match.captured(2) || prefix != algorithmPrefix() || match.captured(3) != u"号"
        || !match.captured(4).isEmpty())
        doubts |= Doubt::Typo;
    return {.value = algorithmPrefix() + digits + u"号"_s, .fits = fits, .doubts = doubts};
}

Normalised filingNumber(const QString &raw)
{
    const QString text = unbroken(raw);
    if (text.isEmpty())
        return {};
    if (text.size() > longest)
        return {.value = text, .doubts = Doubt::Shape};
    static const QRegularExpression form(
        uR"(^([A-Za-z]+)[-_]+(.+?)[-_]+([2Zz][0OoQD][0-9OoQDlIi|!ZzSsB]{6})([0-9OoQDlIi|!ZzSsB]{4})?$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {.value = text, .doubts = Doubt::Shape};
    QString region = match.captured(1);
    region[0] = region[0].toUpper();
    const QString digits = asDigits(match.captured(3)) + asDigits(match.captured(4));
    const QString value = region + u'-' + match.captured(2) + u'-' + digits;
    static const QRegularExpression name(uR"(^[A-Za-z0-9_.-]+$)"_s);
    const bool fits =
        name.match(match.captured(2)).hasMatch() && QDate::fromString(digits.first(8), u"yyyyMMdd"_s).isValid();
    Doubts doubts = fits ? Doubts() : Doubt::Shape;
    if (value != text)
        doubts |= Doubt::Typo;
    return {.value = value, .fits = fits, .doubts = doubts};
}

Normalised ordinal(const QString &raw)
{
    QString text = unbroken(raw);
    static const QRegularExpression ornament(uR"(^[第(\[]|[.、)\]号条]+$)"_s);
    text.remove(ornament);
    static const QRegularExpression number(uR"(^\d{1,5}$)"_s);
    static const QRegularExpression spreadsheet(uR"(^(\d{1,5})\.0$)"_s);
    if (const auto match = spreadsheet.match(text); match.hasMatch())
        text = match.captured(1);
    const bool fits = number.match(text).hasMatch();
    return {.value = text, .fits = fits, .doubts = fits || text.isEmpty() ? Doubts() : Doubt::Shape};
}

bool isMeantAsNumber(const QString &raw)
{
    const QString text = unbroken(raw);
    static const QRegularExpression start(uR"(^(网信|[网信算备]{3}|[A-Za-z]{3,}-[A-Za-z0-9]))"_s);
    static const QRegularExpression digits(uR"(\d{15,})"_s);
    return start.match(text).hasMatch() || digits.match(text).hasMatch();
}

} // namespace filing
