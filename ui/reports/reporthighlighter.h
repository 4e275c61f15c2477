#pragma once

#include <QSyntaxHighlighter>

namespace ui {

/// The colours of a report's text: headings, labels, {fields}, {{blocks}}, footnotes, comments, the lines of the head.
/// Calm tones: what is wrong is marked by the editor.
class ReportHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;

private:
    void colourLine(const QString &text);
    void colourBraces(const QString &text);
};

} // namespace ui
