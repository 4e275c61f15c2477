// Days as lists write them.
#include "app/filing/normalise.h"

#include <QRegularExpression>

namespace filing {

namespace {

using namespace Qt::StringLiterals;

/// 二〇二六 to 2026, and 三十一 to 31: Chinese numerals as dates have them.
QString westernDigits(const QString &text)
{
    static const QString signs = u"〇一二三四五六七八九"_s;
    QString western;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text[i] == u'零' || text[i] == u'○' ? QChar(u'〇') : text[i];
        if (each == u'十') {
            const bool after = i > 0 && signs.contains(text[i - 1]);
            const bool before = i + 1 < text.size() && signs.contains(text[i + 1]);
            western += after ? u""_s : u"1"_s;
            western += before ? u""_s : u"0"_s;
        } else {
            const qsizetype digit = signs.indexOf(each);
            western += digit < 0 ? each : QChar(static_cast<char16_t>(u'0' + digit));
        }
    }
    return western;
}

QDate ofParts(const QRegularExpressionMatch &match)
{
    return {match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()};
}

/// A day number of a spreadsheet, whose day 60 never was: from 2000 to 2079.
QDate ofSerial(const QString &text)
{
    bool isNumber = false;
    const double serial = text.toDouble(&isNumber);
    if (!isNumber || serial < 36526 || serial > 65745)
        return {};
    return QDate(1899, 12, 30).addDays(static_cast<qint64>(serial));
}

} // namespace

QDate dayNamed(const QString &raw)
{
    QString text = raw.normalized(QString::NormalizationForm_KC);
    static const QRegularExpression time(uR"([T\s]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?\s*$)"_s);
    text.remove(time);
    text.removeIf([](QChar each) { return each.isSpace() || each.category() == QChar::Other_Format; });
    text = westernDigits(text);
    static const QRegularExpression parted(
        uR"(^((?:19|20)\d\d)[年./\-·,、—–]+(\d{1,2})[月./\-·,、—–]+(\d{1,2})日?$)"_s);
    static const QRegularExpression solid(uR"(^((?:19|20)\d\d)(\d\d)(\d\d)$)"_s);
    if (const auto match = parted.match(text); match.hasMatch())
        return ofParts(match);
    if (const auto match = solid.match(text); match.hasMatch())
        return ofParts(match);
    return ofSerial(text);
}

} // namespace filing
