#pragma once

#include <QString>

namespace ui {

/// Where files are suggested: the account's documents, or its home, for a fresh account has no documents yet.
QString documentsFolder();

} // namespace ui
