#pragma once

#include "app/pictures/textreader.h"

#include <QFontDatabase>
#include <QImage>
#include <QPainter>

/// Pictures with text, drawn in the fonts that the product's packages bring.
namespace lettering {

struct Look
{
    QString family = QStringLiteral("WenQuanYi Micro Hei");
    int pixels = 32; ///< of the font
    QColor ink = Qt::black;
    QColor paper = Qt::white;
    QSize size{800, 300};
    QPoint at{40, 60};
};

inline bool hasFont(const QString &family)
{
    return QFontDatabase::hasFamily(family);
}

/// \a text line by line.
inline QImage written(const QString &text, const Look &look = {})
{
    QImage image(look.size, QImage::Format_RGB32);
    image.fill(look.paper);
    QPainter painter(&image);
    QFont font(look.family);
    font.setPixelSize(look.pixels);
    painter.setFont(font);
    painter.setPen(look.ink);
    int y = look.at.y();
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        painter.drawText(look.at.x(), y, line);
        y += look.pixels * 7 / 4;
    }
    return image;
}

} // namespace lettering
