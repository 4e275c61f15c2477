#pragma once

#include "app/report/document.h"

namespace report {

/// "42:9f86d081884c7d65": a journal head short enough for the foot of a page.
QString shortHead(const QString &journalHead);

/// Part of the line that numbers the pages.
struct PageLinePiece
{
    enum class Kind { Text, Number, Count };

    Kind kind = Kind::Text;
    QString text = {};

    bool operator==(const PageLinePiece &) const = default;
};

/// "Page {page} of {pages}" in its pieces, for whoever leaves the counting to another program.
std::vector<PageLinePiece> pageLine(const QString &words);

} // namespace report
