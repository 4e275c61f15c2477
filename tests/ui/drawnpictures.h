#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QPainter>

#include <array>

/// A picture that a test draws: a red disc on white, written as \a format ("png", "jpg", "bmp").
inline QByteArray drawnPicture(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setBrush(Qt::red);
    painter.drawEllipse(image.rect().center(), size.width() / 3, size.height() / 3);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, format))
        qFatal("cannot write %s", format);
    return bytes;
}

/// The CRC of a chunk of a PNG file.
inline quint32 pngCrc(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return crc ^ 0xffffffffU;
}

/// A small PNG whose head declares \a size, as a bomb does: some hundred bytes that ask for gigabytes.
inline QByteArray declaredPicture(QSize size)
{
    const auto bigEndian = [](quint32 number) {
        QByteArray four;
        for (int shift = 24; shift >= 0; shift -= 8)
            four.append(static_cast<char>(number >> static_cast<unsigned>(shift)));
        return four;
    };
    QByteArray bytes = drawnPicture({8, 8}, "png");
    constexpr qsizetype head = 12; // signature and length come before
    bytes.replace(head + 4, 8, bigEndian(quint32(size.width())) + bigEndian(quint32(size.height())));
    bytes.replace(head + 4 + 13, 4, bigEndian(pngCrc(bytes.sliced(head, 4 + 13))));
    return bytes;
}
