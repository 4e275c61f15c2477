#include "ui/reports/reporthighlighter.h"

#include "ui/shell/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QTextCharFormat inColour(Syntax syntax)
{
    QTextCharFormat look;
    look.setForeground(ui::theme().syntaxColor(syntax));
    return look;
}

QTextCharFormat bold()
{
    QTextCharFormat look;
    look.setFontWeight(QFont::Bold);
    return look;
}

/// The first of \a signs in \a text that no backslash stands before; -1: none.
qsizetype firstOf(QStringView text, QStringView signs)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (signs.contains(text.at(i)))
            return i;
    }
    return -1;
}

} // namespace

void ReportHighlighter::highlightBlock(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'#')) {
        setFormat(0, int(text.size()), inColour(Syntax::Comment));
        return;
    }
    colourLine(text);
    colourBraces(text);
}

/// What the whole line is: a heading, a footnote, a line of the head, a row with a label.
void ReportHighlighter::colourLine(const QString &text)
{
    static const QRegularExpression head(u"^\\s*(kind|language|version|title|header)\\s*[:：]"_s);
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'=')) {
        setFormat(0, int(text.size()), bold());
        return;
    }
    if (trimmed.startsWith(u'^')) {
        const qsizetype end = firstOf(text, u":：");
        setFormat(0, int(end < 0 ? text.size() : end + 1), inColour(Syntax::Name));
        return;
    }
    if (const auto found = head.match(text); found.hasMatch()) {
        setFormat(0, int(found.capturedLength()), inColour(Syntax::Comment));
        return;
    }
    if (const qsizetype bar = firstOf(text, u"|｜"); bar >= 0)
        setFormat(0, int(bar) + 1, inColour(Syntax::Comment));
}

void ReportHighlighter::colourBraces(const QString &text)
{
    static const QRegularExpression braces(u"\\\\.|\\{\\{[^{}]*\\}\\}|\\{[^{}]*\\}"_s);
    for (const QRegularExpressionMatch &found : braces.globalMatch(text)) {
        const QStringView piece = found.capturedView();
        QTextCharFormat look = inColour(piece.startsWith(u"{^") ? Syntax::Name : Syntax::Number);
        if (piece.startsWith(u'\\'))
            look = inColour(Syntax::Comment);
        else if (piece.startsWith(u"{{"))
            look.setFontWeight(QFont::DemiBold);
        setFormat(int(found.capturedStart()), int(found.capturedLength()), look);
    }
}

} // namespace ui
