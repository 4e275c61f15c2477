#pragma once

#include "app/report/edition/inspection.h"

class QPDF;

namespace report {

/// Tells \a inspection the strings, names and streams of every object of \a file, and the text that its content draws.
/// Throws what qpdf throws.
void takePdfObjects(QPDF &file, Inspection &inspection);

/// Unpacks whatever is packed in \a pdf's bytes, also in objects that no table of the file names any more.
void takeLooseStreams(const QByteArray &pdf, Inspection &inspection);

} // namespace report
