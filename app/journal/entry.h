#pragma once

#include "app/base/result.h"
#include "app/journal/journal.h"

namespace journal {

/// An event and the hash of the one before it.
struct Entry
{
    Event event;
    QByteArray previous; ///< 32 bytes
};

/// The event that \a bytes are of, as canonicalBytes() made them. BadInput: they are not.
Result<Entry> entryOf(QByteArrayView bytes);

} // namespace journal
