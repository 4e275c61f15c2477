#include "app/report/reportfont.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace report {

namespace {

bool isInvisibleOrder(char32_t value)
{
    const QChar::Category category = QChar::category(value);
    return category == QChar::Other_Format || category == QChar::Other_Control || category == QChar::Other_PrivateUse
        || category == QChar::Other_NotAssigned || category == QChar::Other_Surrogate;
}

} // namespace

Result<ReportFont> ReportFont::load()
{
    const QString family = QLatin1StringView(fontFamily);
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return fail(Failure::Kind::NotFound, QStringLiteral("no graphics application: the fonts cannot be asked for"));
    if (!QFontDatabase::hasFamily(family))
        return fail(Failure::Kind::NotFound, QStringLiteral("the font \"%1\" is not installed").arg(family));
    QFont font(family);
    // No other face may step in for a missing glyph: its text might not be readable back.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::ForceOutline));
    font.setHintingPreference(QFont::PreferNoHinting);
    return ReportFont(font);
}

ReportFont::ReportFont(const QFont &font)
    : m_font(font)
    , m_raw(QRawFont::fromFont(m_font))
{
}

QFont ReportFont::at(double points) const
{
    QFont font = m_font;
    font.setPixelSize(qRound(points * unitsPerPoint));
    return font;
}

bool ReportFont::canShow(char32_t value) const
{
    return value == U'\n' || (!isInvisibleOrder(value) && m_raw.supportsCharacter(value));
}

Statement ReportFont::printable(Statement statement) const
{
    for (qsizetype at = 0; at < statement.text.size();) {
        const QChar first = statement.text.at(at);
        const bool pair =
            first.isHighSurrogate() && at + 1 < statement.text.size() && statement.text.at(at + 1).isLowSurrogate();
        const char32_t value = pair ? QChar::surrogateToUcs4(first, statement.text.at(at + 1)) : first.unicode();
        const qsizetype length = pair ? 2 : 1;
        if (canShow(value)) {
            at += length;
            continue;
        }
        const QString spelled = QStringLiteral("[U+%1]").arg(uint(value), 4, 16, QLatin1Char('0')).toUpper();
        replace(statement, at, length, spelled);
        at += spelled.size();
    }
    return statement;
}

} // namespace report
