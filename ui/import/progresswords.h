#pragma once

#include <QString>

namespace ui {

struct ImportJob;

QString paceText(const ImportJob &job);     ///< "61 MB/s, 2 min left"; empty: not known yet
QString progressText(const ImportJob &job); ///< all of it, in one line: file, share, rows, pace
QString stoppedText(const ImportJob &job);  ///< what was kept, and what to do to go on

} // namespace ui
