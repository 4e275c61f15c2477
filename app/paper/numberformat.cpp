#include "app/paper/numberformat.h"

#include <QDate>
#include <QTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

/// The first section of \a code without what it quotes, escapes, and says in brackets (but for [h]: hours).
QString bare(const QString &code)
{
    QString text;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            const QString inner = code.mid(i + 1, end - i - 1).toLower();
            if (inner == u"h" || inner == u"hh" || inner == u"m" || inner == u"mm" || inner == u"s" || inner == u"ss")
                text += u'h';
            i = end;
        } else {
            text += c.toLower();
        }
    }
    return text;
}

QString plain(double value, int decimals)
{
    if (decimals >= 0)
        return QString::number(value, 'f', decimals);
    if (std::abs(value) < 1e15 && value == std::floor(value))
        return QString::number(value, 'f', 0);
    return QString::number(value, 'g', 15);
}

} // namespace

NumberFormat::NumberFormat(const QString &code)
{
    const QString text = bare(code);
    m_isGeneral = text.isEmpty() || text.contains(u"general"_s) || text.contains(u'@');
    if (m_isGeneral)
        return;
    const bool isNumber = text.contains(u'0') || text.contains(u'#');
    const bool hasDay = text.contains(u'y') || text.contains(u'd') || text.contains(u'e');
    m_hasTime = text.contains(u'h') || (text.contains(u's') && !isNumber) || text.contains(u":ss"_s);
    m_hasDate = (hasDay || (text.contains(u'm') && !m_hasTime)) && !(isNumber && !m_hasTime);
    if (isDate())
        return;
    m_isPercent = text.contains(u'%');
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] == u'0')
            ++(point >= 0 && i > point ? m_decimals : m_digits);
    if (!isNumber || text.contains(u'e') || text.contains(u'/'))
        m_isGeneral = true;
}

NumberFormat NumberFormat::ofId(int id)
{
    NumberFormat format;
    const bool isTime =
        (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56;
    const bool isDay = (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    format.m_hasTime = isTime || id == 22;
    format.m_hasDate = (isDay && !isTime) || id == 22;
    format.m_isGeneral = !(id >= 1 && id <= 4) && id != 9 && id != 10;
    format.m_isPercent = id == 9 || id == 10;
    format.m_decimals = id == 2 || id == 4 || id == 10 ? 2 : 0;
    return format;
}

QString NumberFormat::shown(double value, bool from1904) const
{
    if (isDate()) {
        const QString date = shownDate(value, from1904);
        if (!date.isEmpty())
            return date;
    }
    if (isDate() || m_isGeneral || !std::isfinite(value) || std::abs(value) >= 1e15)
        return plain(value, -1);
    QString text = plain(m_isPercent ? value * 100 : value, m_decimals);
    const bool isNegative = text.startsWith(u'-');
    const qsizetype point = text.indexOf(u'.');
    const qsizetype digits = (point < 0 ? text.size() : point) - (isNegative ? 1 : 0);
    if (digits < m_digits)
        text.insert(isNegative ? 1 : 0, QString(qMin<qsizetype>(m_digits - digits, 40), u'0'));
    return m_isPercent ? text + u'%' : text;
}

QString NumberFormat::shownDate(double value, bool from1904) const
{
    if (!std::isfinite(value) || value < 0 || value > 2'958'466)
        return {};
    double days = std::floor(value);
    auto seconds = static_cast<int>(std::lround((value - days) * 86'400));
    if (seconds == 86'400) {
        seconds = 0;
        ++days;
    }
    QString time = QTime(0, 0).addSecs(seconds).toString(seconds % 60 == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    if (!m_hasDate && days == 0)
        return time;
    // Excel takes 1900 for a leap year: what it calls 60 never was, and days before it are one off.
    const QDate first = from1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = first.addDays(static_cast<qint64>(days)).toString(Qt::ISODate);
    if (!m_hasDate)
        return {};
    return m_hasTime || seconds != 0 ? date + u' ' + time : date;
}

} // namespace paper
