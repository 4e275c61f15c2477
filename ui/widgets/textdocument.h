#pragma once

#include "ui/widgets/span.h"

#include <vector>

class QObject;
class QTextDocument;

namespace ui {

/// A span where it came to stand in a document.
struct Placed
{
    Span span;
    int begin = 0; ///< document positions
    int end = 0;
    QString original = {}; ///< what is under the mask; empty where there is none
};

/// A document, and where the parts and spans of it came to stand in it.
struct MadeDocument
{
    QTextDocument *document = nullptr;
    std::vector<std::pair<int, int>> texts; ///< positions of the text of each part, below its heading; of a fold's line
    std::vector<Placed> placed; ///< the spans of all parts in order
};

/// \a parts as a document with headings, paragraphs and line height 1.5, masked spans already masked. Not laid out yet:
/// whoever shows it does that lazily.
MadeDocument makeTextDocument(const std::vector<TextPart> &parts, QObject *parent);

/// \a text with every character but line ends as █: the same length in UTF-16.
QString maskedText(const QString &text);

/// Puts \a text, which is as long as what it replaces, at [begin, end), keeping the format.
void replaceText(QTextDocument &document, int begin, int end, const QString &text);

} // namespace ui
