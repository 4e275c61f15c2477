#include "app/report/formats/reportfont.h"

#include "app/report/formats/spelling.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace report {

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
    return value == U'\n' || (value != U'\t' && isVisible(value) && m_raw.supportsCharacter(value));
}

Statement ReportFont::printable(const Statement &statement) const
{
    return spelledOut(statement, [this](char32_t value) { return canShow(value); });
}

} // namespace report
