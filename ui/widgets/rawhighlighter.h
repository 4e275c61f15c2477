#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace ui {

/// Colours a document by a definition of KSyntaxHighlighting, in the tones of our theme: its own themes show
/// strings, which are most of a record, in the red that means an alarm here.
class RawHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    using SyntaxHighlighter::SyntaxHighlighter;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
};

} // namespace ui
