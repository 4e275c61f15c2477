#pragma once

#include <QByteArray>
#include <QString>

namespace demo {

enum class Motif { Hills, Table };

/// A small picture that nobody could take for a photograph, as a PNG file: a few flat shapes, drawn
/// here. The same motif gives the same bytes.
QByteArray drawnPicture(Motif motif);

/// The same as an address that holds its bytes: "data:image/png;base64,…".
QString pictureAddress(Motif motif);

} // namespace demo
