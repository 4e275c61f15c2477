#include "app/paper/cellname.h"

namespace paper {

QString columnName(int column)
{
    QString letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters;
}

QString nameOf(CellAt at)
{
    return columnName(at.column) + QString::number(at.row + 1);
}

std::optional<CellAt> cellNamed(QStringView name)
{
    qint64 column = 0;
    qsizetype at = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z' && column <= mostColumn; ++at)
        column = column * 26 + (name[at].unicode() - u'A' + 1);
    bool ok = false;
    const int row = name.sliced(at).toInt(&ok);
    if (!ok || column < 1 || column > mostColumn || row < 1 || row > mostRow)
        return std::nullopt;
    return CellAt{row - 1, static_cast<int>(column) - 1};
}

} // namespace paper
