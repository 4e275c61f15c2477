#pragma once

#include <QByteArray>
#include <QRawFont>

namespace report {

/// The TrueType tables of \a font as one font file: the very outlines and glyph numbers that Qt sets
/// with, wherever it found them (the face may be one of a collection).
QByteArray sfntOf(const QRawFont &font);

} // namespace report
