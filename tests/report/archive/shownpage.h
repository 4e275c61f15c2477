#pragma once

#include "tests/report/archive/archivecheck.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <vector>

namespace archivecheck {

/// A stretch of marked content: its tag, and the number that the structure knows it by.
struct Stretch
{
    QString tag;
    int id = -1; ///< -1: an artifact
};

/// Codes that were shown in one font.
struct ShownText
{
    QString font; ///< the name among the page's resources
    std::string codes;
};

/// What a page's content does, as far as an archive asks.
struct ShownPage
{
    std::vector<Stretch> stretches;
    std::vector<ShownText> texts;
    QStringList problems; ///< "rule: what"
};

ShownPage shown(QPDFPageObjectHelper page);

} // namespace archivecheck
