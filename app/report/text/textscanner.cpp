#include "app/report/text/textscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

bool isBar(QChar c)
{
    return c == u'|' || c == u'｜';
}

bool isComma(QChar c)
{
    return c == u',' || c == u'，';
}

bool isEscapable(QChar c)
{
    return QStringView(u"{}|｜#=^\\｛｝").contains(c);
}

void addPlain(TextLine &line, const QString &text, int column)
{
    if (line.pieces.empty() || line.pieces.back().kind != TextPiece::Kind::Plain)
        line.pieces.push_back({.column = column});
    line.pieces.back().text += text;
}

} // namespace

TextScanner::TextScanner(const QString &line, int number, std::vector<TextProblem> &problems)
    : m_line(line)
    , m_number(number)
    , m_problems(problems)
{
    const Part whole = between(0, int(line.size()));
    m_begin = whole.begin;
    m_end = whole.end;
}

TextScanner::Part TextScanner::between(int begin, int end) const
{
    while (begin < end && m_line[begin].isSpace())
        ++begin;
    while (end > begin && m_line[end - 1].isSpace())
        --end;
    return {m_line.mid(begin, end - begin), begin, end};
}

void TextScanner::problem(const char *reason, int at, int length, const QString &detail)
{
    m_problems.push_back({.line = m_number,
                          .column = at + 1,
                          .length = length,
                          .field = {},
                          .reason = QString::fromLatin1(reason),
                          .detail = detail});
}

void TextScanner::checkCharacters()
{
    for (int i = m_begin; i < m_end; ++i) {
        const QChar c = m_line[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < m_end && m_line[i + 1].isLowSurrogate();
        const bool isBad = (c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7f || c.unicode() >= 0xfffe
            || (c.isSurrogate() && !isPair);
        if (isBad)
            problem("bad_character", i, 1, QString::number(c.unicode(), 16).rightJustified(4, u'0'));
        i += isPair ? 1 : 0;
    }
}

std::optional<int> TextScanner::headColon() const
{
    int at = m_begin;
    while (at < m_end && m_line[at].isLetter() && m_line[at].unicode() < 0x80)
        ++at;
    if (at == m_begin)
        return std::nullopt;
    while (at < m_end && m_line[at].isSpace())
        ++at;
    return at < m_end && isColon(m_line[at]) ? std::optional(at) : std::nullopt;
}

std::optional<int> TextScanner::footnoteColon() const
{
    if (!text().startsWith(u'^'))
        return std::nullopt;
    for (int at = m_begin; at < m_end; ++at) {
        if (isColon(m_line[at]))
            return at;
    }
    return std::nullopt;
}

std::optional<int> TextScanner::bar() const
{
    for (int at = m_begin; at < m_end; ++at) {
        if (m_line[at] == u'\\' && at + 1 < m_end && isEscapable(m_line[at + 1]))
            ++at;
        else if (isBar(m_line[at]))
            return at;
    }
    return std::nullopt;
}

TextLine TextScanner::scan(int begin, int end)
{
    const Part part = between(begin, end);
    TextLine line{.line = m_number, .pieces = {}};
    for (int at = part.begin; at < part.end; ++at) {
        const QChar c = m_line[at];
        if (c == u'\\' && at + 1 < part.end && isEscapable(m_line[at + 1])) {
            addPlain(line, m_line.mid(at + 1, 1), at + 1);
            ++at;
        } else if (c == u'{') {
            at = scanBrace(at, part.end, line) - 1;
        } else if (c == u'}') {
            problem("stray_brace", at, 1);
        } else {
            if (c == u'｛' || c == u'｝')
                problem("wide_brace", at, 1);
            addPlain(line, QString(c), at + 1);
        }
    }
    return line;
}

/// What begins at the brace \a at; gives the place after it.
int TextScanner::scanBrace(int at, int end, TextLine &line)
{
    int close = at + 1;
    while (close < end && m_line[close] != u'}' && m_line[close] != u'{')
        ++close;
    if (close < end && m_line[close] == u'{' && close == at + 1) {
        const qsizetype shut = m_line.indexOf(u"}}"_s, close);
        const int after = shut < 0 || shut + 2 > end ? close + 1 : int(shut) + 2;
        problem("block_not_alone", at, after - at);
        return after;
    }
    if (close >= end || m_line[close] == u'{') {
        problem("open_brace", at, 1);
        return close;
    }
    if (auto piece = named(at, close))
        line.pieces.push_back(std::move(*piece));
    return close + 1;
}

/// The field or footnote between the braces \a at and \a close.
std::optional<TextPiece> TextScanner::named(int at, int close)
{
    int nameEnd = at + 1;
    while (nameEnd < close && !isComma(m_line[nameEnd]))
        ++nameEnd;
    const Part name = between(at + 1, nameEnd);
    const bool isFootnote = name.text.startsWith(u'^');
    TextPiece piece{.kind = isFootnote ? TextPiece::Kind::Footnote : TextPiece::Kind::Field,
                    .text = isFootnote ? name.text.mid(1).trimmed() : name.text,
                    .column = at + 1,
                    .length = close + 1 - at};
    if (piece.text.isEmpty()) {
        problem("empty_braces", at, piece.length);
        return std::nullopt;
    }
    if (nameEnd < close)
        modify(piece, between(nameEnd + 1, close));
    return piece;
}

void TextScanner::modify(TextPiece &piece, const Part &word)
{
    const bool isField = piece.kind == TextPiece::Kind::Field;
    piece.isOptional = isField && (word.text == u"optional" || word.text == u"可省略");
    piece.isLater = isField && (word.text == u"later" || word.text == u"后补");
    if (!piece.isOptional && !piece.isLater)
        problem("unknown_modifier", word.begin, int(word.text.size()), word.text);
}

} // namespace report
