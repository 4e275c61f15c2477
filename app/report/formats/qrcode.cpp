#include "app/report/formats/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace report {

QrCode qrCode(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(QRcode_encodeString8bit(bytes.constData(), 0,
                                                                                       QR_ECLEVEL_M),
                                                               &QRcode_free);
    if (!made)
        return {};
    QrCode code{.size = made->width};
    const auto count = static_cast<size_t>(made->width) * static_cast<size_t>(made->width);
    for (size_t i = 0; i < count; ++i)
        code.modules.push_back((made->data[i] & 1) != 0); // the lowest bit is the colour
    return code;
}

} // namespace report
