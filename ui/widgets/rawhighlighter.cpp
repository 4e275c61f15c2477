#include "ui/widgets/rawhighlighter.h"

#include "ui/shell/theme.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

namespace ui {

namespace {

Syntax syntaxOf(KSyntaxHighlighting::Theme::TextStyle style)
{
    using Style = KSyntaxHighlighting::Theme::TextStyle;
    switch (style) {
    case Style::Keyword:
    case Style::Function:
    case Style::Variable:
    case Style::ControlFlow:
    case Style::BuiltIn:
    case Style::Extension:
    case Style::Preprocessor:
    case Style::Attribute:
    case Style::Import:
    case Style::DataType: return Syntax::Name;
    case Style::DecVal:
    case Style::BaseN:
    case Style::Float:
    case Style::Constant: return Syntax::Number;
    case Style::Comment:
    case Style::Documentation:
    case Style::Annotation:
    case Style::CommentVar:
    case Style::RegionMarker:
    case Style::Information: return Syntax::Comment;
    default: return Syntax::Plain; // texts, and what is no valid piece of its language
    }
}

} // namespace

void RawHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const Syntax syntax = syntaxOf(format.textStyle());
    if (length == 0 || syntax == Syntax::Plain)
        return;
    QTextCharFormat look;
    look.setForeground(ui::theme().syntaxColor(syntax));
    setFormat(offset, length, look);
}

} // namespace ui
