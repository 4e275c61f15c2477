#pragma once

#include "app/paper/container.h"
#include "app/paper/paper.h"
#include "app/paper/spangrid.h"

namespace paper {

/// The workbook whose main part is \a main (ISO/IEC 29500-1, 18): each sheet a page with a table, hidden ones too.
/// Values are those that were last calculated.
Result<Paper> readXlsx(const Container &container, const QString &main, Budget &budget);

} // namespace paper
