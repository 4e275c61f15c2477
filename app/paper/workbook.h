#pragma once

#include "app/paper/container.h"
#include "app/paper/numberformat.h"

#include <vector>

namespace paper {

/// What the sheets of a workbook refer to.
struct Workbook
{
    struct Sheet
    {
        QString name;
        QString part;
        bool isHidden = false;
    };

    std::vector<Sheet> sheets;
    std::vector<QString> texts;         ///< shared strings
    std::vector<NumberFormat> formats;  ///< of cell styles
    bool from1904 = false;
};

Result<Workbook> workbookOf(const Container &container, const QString &main, const Limits &limits);

} // namespace paper
