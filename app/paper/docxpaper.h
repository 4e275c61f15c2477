#pragma once

#include "app/paper/container.h"
#include "app/paper/paper.h"
#include "app/paper/spangrid.h"

namespace paper {

/// The document whose main part is \a main (ISO/IEC 29500-1, 17): paragraphs, tables with what they merge, then
/// footnotes, headers and footers. Of tracked changes what was inserted is read and what was deleted is not.
Result<Paper> readDocx(const Container &container, const QString &main, Budget &budget);

} // namespace paper
