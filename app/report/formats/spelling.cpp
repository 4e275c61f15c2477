#include "app/report/formats/spelling.h"

namespace report {

bool isVisible(char32_t value)
{
    if (value == U'\n' || value == U'\t')
        return true;
    const QChar::Category category = QChar::category(value);
    return category != QChar::Other_Format && category != QChar::Other_Control && category != QChar::Other_PrivateUse
        && category != QChar::Other_NotAssigned && category != QChar::Other_Surrogate;
}

Statement spelledOut(Statement statement, const std::function<bool(char32_t)> &canShow)
{
    for (qsizetype at = 0; at < statement.text.size();) {
        const QChar first = statement.text.at(at);
        const bool pair =
            first.isHighSurrogate() && at + 1 < statement.text.size() && statement.text.at(at + 1).isLowSurrogate();
        const char32_t value = pair ? QChar::surrogateToUcs4(first, statement.text.at(at + 1)) : first.unicode();
        const qsizetype length = pair ? 2 : 1;
        if (canShow(value)) {
            at += length;
            continue;
        }
        const QString spelled = QStringLiteral("[U+%1]").arg(uint(value), 4, 16, QLatin1Char('0')).toUpper();
        replace(statement, at, length, spelled);
        at += spelled.size();
    }
    return statement;
}

} // namespace report
