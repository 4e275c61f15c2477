#include "ui/rules/packhighlighter.h"

#include "ui/shell/theme.h"

#include <KSyntaxHighlighting/Format>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QTextCharFormat inColour(const QColor &colour)
{
    QTextCharFormat look;
    look.setForeground(colour);
    return look;
}

/// Not by colour alone: dashes say it too.
QTextCharFormat mistake()
{
    QTextCharFormat look = inColour(ui::theme().color(Role::Negative));
    look.setUnderlineStyle(QTextCharFormat::DashUnderline);
    look.setUnderlineColor(theme().color(Role::Negative));
    return look;
}

} // namespace

void PackHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const QString name = format.name(); // as resources/syntax/vermilion-rulepack.xml has it
    if (length == 0)
        return;
    if (name == "Error"_L1) {
        setFormat(offset, length, mistake());
    } else if (name == "Risk"_L1) {
        const QStringView code = QStringView(currentBlock().text()).sliced(offset + 1, length - 2); // without quotes
        setFormat(offset, length, inColour(ui::theme().riskForeground(riskClass(code))));
    } else if (name == "PatternOperator"_L1 || name == "Escape"_L1) {
        setFormat(offset, length, inColour(ui::theme().syntaxColor(Syntax::Number)));
    } else {
        RawHighlighter::applyFormat(offset, length, format);
    }
}

} // namespace ui
