// How characters are put in order before values are looked at.
#include "app/filing/normalise.h"
#include "app/text/fold.h"

#include <algorithm>
#include <vector>

namespace filing {

namespace {

bool isHan(QChar character)
{
    const QChar::Script script = character.script();
    return script == QChar::Script_Han || (character >= QChar(0x3000) && character <= QChar(0x303f))
        || (character.unicode() >= 0xff00 && !character.isLetterOrNumber());
}

bool isInvisible(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Format || (category == QChar::Other_Control && !character.isSpace());
}

/// Full-width letters and digits; signs stay, for Chinese text is written with them.
QChar narrowed(QChar character)
{
    const ushort code = character.unicode();
    const QChar narrow(static_cast<ushort>(code - 0xfee0));
    return code >= 0xff01 && code <= 0xff5e && (narrow.isLetterOrNumber() || narrow == u'-' || narrow == u'.')
        ? narrow
        : character;
}

/// Brackets belong to Han text if there is any, and to Latin text else.
void orderBrackets(QString &text)
{
    const bool wide = std::ranges::any_of(text, isHan);
    for (QChar &character : text) {
        if (character == u'(' || character == u'\uff08')
            character = wide ? u'\uff08' : u'(';
        else if (character == u')' || character == u'\uff09')
            character = wide ? u'\uff09' : u')';
    }
}

} // namespace

QString tidied(const QString &raw)
{
    QString text;
    text.reserve(raw.size());
    bool blank = false;
    for (const QChar each : raw) {
        if (isInvisible(each))
            continue;
        if (each.isSpace()) {
            blank = true;
            continue;
        }
        const QChar character = narrowed(each);
        if (blank && !text.isEmpty() && !isHan(text.back()) && !isHan(character))
            text += u' ';
        blank = false;
        text += character;
    }
    orderBrackets(text);
    return text;
}

QString foldedKey(const QString &text)
{
    const std::string utf8 = text.toStdString();
    QString folded = QString::fromStdString(text::fold(utf8).text);
    folded.removeIf([](QChar each) { return !each.isLetterOrNumber() && !each.isSurrogate(); });
    return folded;
}

int editDistance(QStringView left, QStringView right, int most)
{
    if (qAbs(left.size() - right.size()) > most)
        return most + 1;
    std::vector<int> above(static_cast<size_t>(right.size()) + 1);
    std::ranges::generate(above, [n = 0]() mutable { return n++; });
    std::vector<int> row(above.size());
    for (qsizetype i = 0; i < left.size(); ++i) {
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            row[at + 1] = std::min({above[at + 1] + 1, row[at] + 1, above[at] + (left[i] == right[j] ? 0 : 1)});
        }
        if (*std::ranges::min_element(row) > most)
            return most + 1;
        row.swap(above);
    }
    return std::min(above.back(), most + 1);
}

} // namespace filing
