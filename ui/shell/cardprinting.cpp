#include "ui/shell/cardprinting.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <utility>

namespace ui {

namespace {

constexpr QLatin1StringView family("WenQuanYi Micro Hei"); // the one that reports are set in, for the same reason
constexpr double fine = 10; // units a point: rounding to whole ones is never seen

constexpr QRgb inkColour = 0xff1e1c1a;
constexpr QRgb mutedColour = 0xff625c55;
constexpr QRgb lineColour = 0xffcfc9c2;

QFont fontOf(double points)
{
    QFont font{QString(family)};
    // No other face may step in for a missing glyph: its text might not be readable back.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::ForceOutline));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(qRound(points * fine));
    return font;
}

double widthOf(const QString &text, double points)
{
    return QFontMetricsF(fontOf(points)).horizontalAdvance(text) / fine;
}

void paint(const CardPage &page, QPainter &painter)
{
    for (const QRectF &rule : page.rules)
        painter.fillRect(QRectF(rule.topLeft() * fine, rule.size() * fine), QColor(lineColour));
    for (const CardText &text : page.texts) {
        const bool muted = text.ink == CardInk::Heading || text.ink == CardInk::Foot;
        painter.setPen(QColor(muted ? mutedColour : inkColour));
        painter.setFont(fontOf(text.size));
        const double ascent = QFontMetricsF(painter.font()).ascent();
        painter.drawText(QPointF(text.at.x() * fine, text.at.y() * fine + ascent), text.text);
    }
}

} // namespace

Result<void> paintCard(const KeyCard &card, QPagedPaintDevice &device)
{
    if (!QFontDatabase::hasFamily(QString(family)))
        return fail(Failure::Kind::NotFound, QStringLiteral("the font \"%1\" is not installed").arg(family));
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        return fail(Failure::Kind::Storage, QStringLiteral("the printer or file cannot be begun"));
    const double scale = device.logicalDpiX() / 72.0 / fine;
    bool first = true;
    for (const CardPage &page : layOut(card, widthOf)) {
        if (!std::exchange(first, false))
            device.newPage();
        painter.resetTransform();
        painter.scale(scale, scale);
        paint(page, painter);
    }
    return {};
}

Result<QByteArray> cardPdf(const KeyCard &card)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(qRound(72 * fine));
        writer.setTitle(card.title);
        writer.setCreator(QStringLiteral("Vermilion " VERMILION_VERSION));
        const Result<void> painted = paintCard(card, writer);
        if (!painted)
            return failed(painted);
    }
    return bytes;
}

Result<void> saveCard(const KeyCard &card, const QString &path)
{
    return cardPdf(card).and_then([&](const QByteArray &bytes) -> Result<void> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return fail(Failure::Kind::Storage, file.errorString(), path);
        return {};
    });
}

} // namespace ui
