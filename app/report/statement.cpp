#include "app/report/statement.h"

#include <algorithm>

namespace report {

void replace(Statement &statement, qsizetype begin, qsizetype length, const QString &with)
{
    const qsizetype end = begin + length;
    const qsizetype grown = with.size() - length;
    statement.text.replace(begin, length, with);
    for (Mark &mark : statement.marks) {
        const qsizetype markEnd = mark.begin + mark.length;
        if (markEnd <= begin)
            continue;
        if (mark.begin >= end) {
            mark.begin += grown;
            continue;
        }
        const qsizetype newEnd = std::max(markEnd, end) + grown;
        mark.begin = std::min(mark.begin, begin);
        mark.length = newEnd - mark.begin;
    }
}

} // namespace report
