#include "app/report/formats/furniture.h"

namespace report {

QString shortHead(const QString &journalHead)
{
    if (journalHead.isEmpty())
        return {};
    return journalHead.section(QLatin1Char(':'), 0, 0) + QLatin1Char(':')
        + journalHead.section(QLatin1Char(':'), 1).left(16);
}

std::vector<PageLinePiece> pageLine(const QString &words)
{
    using enum PageLinePiece::Kind;
    std::vector<PageLinePiece> pieces;
    for (qsizetype at = 0; at < words.size();) {
        const QStringView rest = QStringView(words).sliced(at);
        if (rest.startsWith(u"{page}") || rest.startsWith(u"{pages}")) {
            pieces.push_back({rest.startsWith(u"{page}") ? Number : Count});
            at = words.indexOf(QLatin1Char('}'), at) + 1;
            continue;
        }
        const qsizetype next = words.indexOf(QStringLiteral("{page"), at + 1);
        const qsizetype end = next < 0 ? words.size() : next;
        pieces.push_back({Text, words.mid(at, end - at)});
        at = end;
    }
    return pieces;
}

} // namespace report
