#pragma once

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

/// Pictures that tests draw: the same seed gives the same one.
namespace drawn {

inline QColor colour(QRandomGenerator &random)
{
    return QColor::fromRgb(QRgb(random.generate()) | 0xff000000U);
}

/// A landscape of a gradient, hills and discs.
inline QImage scene(quint32 seed, QSize size = {400, 300})
{
    QRandomGenerator random(seed);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, size.width() * random.generateDouble(), size.height());
    sky.setColorAt(0, colour(random));
    sky.setColorAt(1, colour(random));
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 6; ++i) {
        painter.setBrush(colour(random));
        const QPointF middle(size.width() * random.generateDouble(), size.height() * random.generateDouble());
        const double side = (0.05 + 0.25 * random.generateDouble()) * size.width();
        if (random.bounded(2) == 0)
            painter.drawEllipse(middle, side, side * (0.3 + random.generateDouble()));
        else
            painter.drawRect(QRectF(middle, QSizeF(side, side * (0.3 + random.generateDouble()))));
    }
    QPainterPath hills;
    hills.moveTo(0, size.height());
    for (int i = 0; i <= 5; ++i)
        hills.lineTo(size.width() * i / 5.0, size.height() * (0.5 + 0.4 * random.generateDouble()));
    hills.lineTo(size.width(), size.height());
    painter.setBrush(colour(random));
    painter.drawPath(hills);
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (!writer.write(image))
        qFatal("cannot write %s", format);
    return bytes;
}

/// \a image with each channel times \a factor plus \a addend.
inline QImage relit(const QImage &image, double factor, int addend)
{
    QImage lit = image.convertToFormat(QImage::Format_RGB32);
    const auto channel = [&](int value) { return std::clamp(int(value * factor) + addend, 0, 255); };
    for (int y = 0; y < lit.height(); ++y) {
        for (int x = 0; x < lit.width(); ++x) {
            const QRgb pixel = lit.pixel(x, y);
            lit.setPixel(x, y, qRgb(channel(qRed(pixel)), channel(qGreen(pixel)), channel(qBlue(pixel))));
        }
    }
    return lit;
}

/// Without \a share of its sides, half of it on each.
inline QImage cropped(const QImage &image, double share)
{
    const int x = int(image.width() * share / 2);
    const int y = int(image.height() * share / 2);
    return image.copy(x, y, image.width() - 2 * x, image.height() - 2 * y);
}

} // namespace drawn
