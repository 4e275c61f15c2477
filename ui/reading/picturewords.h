#pragma once

#include "ui/reading/decodedpicture.h"
#include "ui/reading/item.h"

namespace ui {

/// "Prompt, picture 2": \a place counts the pictures of that part from 1.
QString pictureTitle(const ItemPicture &picture, int place);

/// "PNG, 640 × 480, 12.3 kB": what is known, as far as it is known. Decoded is null until it is.
QString pictureFacts(const ItemPicture &picture, const DecodedPicture *decoded);

/// By what it is known: "SHA-256 3f2a9c41b7d05e66…", or the address of one that the log holds no bytes of.
QString pictureMark(const ItemPicture &picture);

/// Why \a picture is not there to be looked at; empty: it is, or it is being decoded.
QString pictureProblem(const ItemPicture &picture, const DecodedPicture *decoded);

} // namespace ui
