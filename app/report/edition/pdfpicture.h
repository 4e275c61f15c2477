#pragma once

#include "app/report/edition/inspection.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace report {

/// Tells \a inspection what the picture in \a stream (Subtype Image) says: beside its pixels where it is a JPEG, and in
/// them where something can read it. One of 64 pixels a side and less shows no text.
void takePdfPicture(QPDFObjectHandle stream, Inspection &inspection);

} // namespace report
