#pragma once

#include "app/base/result.h"
#include "ui/shell/keycard.h"

class QPagedPaintDevice;

namespace ui {

/// Draws \a card on \a device, a printer or a PDF, as A4 sheets without margins of the device. NotFound: the
/// font WenQuanYi Micro Hei is not there (with Noto CJK, Qt's PDFs look right but cannot be searched); Storage:
/// the device does not begin.
Result<void> paintCard(const KeyCard &card, QPagedPaintDevice &device);

/// \a card as a PDF whose text can be searched and copied.
Result<QByteArray> cardPdf(const KeyCard &card);

/// Writes that PDF to \a path, all or nothing.
Result<void> saveCard(const KeyCard &card, const QString &path);

} // namespace ui
