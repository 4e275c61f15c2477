#pragma once

#include "ui/widgets/rawhighlighter.h"

namespace ui {

/// Colours a rule pack: fields and tables, risks in the colour of their class, the signs of expressions, and what
/// is no field of a pack underlined as a mistake.
class PackHighlighter : public RawHighlighter
{
    Q_OBJECT

public:
    using RawHighlighter::RawHighlighter;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
};

} // namespace ui
