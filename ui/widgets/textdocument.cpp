#include "ui/widgets/textdocument.h"

#include "ui/widgets/displaytext.h"

#include <QFontInfo>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>

namespace ui {

namespace {

QTextBlockFormat paragraph()
{
    QTextBlockFormat format;
    // Fixed, of the em: proportional height would make a line with Han characters taller than one without.
    const double em = QFontInfo(font(TextSize::Body)).pixelSize();
    // 1.5 for reading, and a quarter more for the letters above marked words.
    format.setLineHeight(em * 1.75, QTextBlockFormat::FixedHeight);
    format.setBottomMargin(em * 0.25);
    return format;
}

QTextCharFormat muted()
{
    QTextCharFormat words;
    words.setProperty(QTextFormat::UserProperty, static_cast<int>(Role::Muted));
    words.setForeground(theme().color(Role::Muted));
    return words;
}

void appendHeading(QTextCursor &cursor, const TextPart &part, bool first)
{
    QTextBlockFormat block;
    block.setTopMargin(first ? 0 : space::group);
    block.setBottomMargin(space::inside);
    QTextCharFormat words = muted();
    words.setFont(font(TextSize::Small));
    words.setFontWeight(QFont::DemiBold);
    cursor.setBlockFormat(block);
    cursor.insertText(part.heading, words);
    if (!part.note.isEmpty()) {
        words.setFontWeight(QFont::Normal);
        cursor.insertText(QStringLiteral("   ") + part.note, words);
    }
    cursor.insertBlock();
}

void placeSpans(const TextPart &part, const DisplayText &text, int base, std::vector<Placed> &placed)
{
    for (const Span &span : part.spans) {
        const qsizetype begin = text.position(span.begin);
        // A span that ends inside a character covers all of it.
        qsizetype end = text.position(span.end);
        if (end < text.text().size() && text.offset(end) < span.end)
            end += text.text().at(end).isHighSurrogate() ? 2 : 1;
        Placed place{.span = span,
                     .begin = base + static_cast<int>(begin),
                     .end = base + static_cast<int>(std::max(begin, end))};
        if (span.masked)
            place.original = text.text().sliced(begin, std::max(begin, end) - begin);
        placed.push_back(std::move(place));
    }
}

/// One quiet line in place of many turns.
void appendFold(QTextCursor &cursor, const TextPart &part, bool first)
{
    QTextBlockFormat block;
    block.setTopMargin(first ? 0 : space::around);
    block.setBottomMargin(space::inside);
    QTextCharFormat words = muted();
    words.setFont(font(TextSize::Small));
    cursor.setBlockFormat(block);
    cursor.insertText(part.heading, words);
}

void appendText(QTextCursor &cursor, const TextPart &part, std::vector<Placed> &placed)
{
    const DisplayText text(part.text);
    const std::size_t before = placed.size();
    placeSpans(part, text, cursor.position(), placed);
    QString shown = text.text();
    const int base = cursor.position();
    for (std::size_t i = before; i < placed.size(); ++i) {
        if (placed[i].span.masked)
            shown.replace(placed[i].begin - base, placed[i].end - placed[i].begin, maskedText(placed[i].original));
    }
    cursor.setBlockFormat(paragraph());
    cursor.insertText(shown, part.quiet ? muted() : QTextCharFormat());
}

} // namespace

QString maskedText(const QString &text)
{
    QString masked = text;
    for (QChar &character : masked) {
        if (character != u'\n' && character != QChar::LineSeparator && character != QChar::ParagraphSeparator)
            character = QChar(0x2588);
    }
    return masked;
}

MadeDocument makeTextDocument(const std::vector<TextPart> &parts, QObject *parent)
{
    MadeDocument made{.document = new QTextDocument(parent), .texts = {}, .placed = {}};
    made.document->setUndoRedoEnabled(false);
    made.document->setDefaultFont(font(TextSize::Body));
    made.document->setDocumentMargin(space::around);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    made.document->setDefaultTextOption(option);

    QTextCursor cursor(made.document);
    cursor.beginEditBlock();
    for (const TextPart &part : parts) {
        const bool first = made.texts.empty();
        if (!first)
            cursor.insertBlock();
        if (part.fold < 0 && !part.heading.isEmpty())
            appendHeading(cursor, part, first);
        const int start = cursor.position();
        if (part.fold < 0)
            appendText(cursor, part, made.placed);
        else
            appendFold(cursor, part, first);
        made.texts.emplace_back(start, cursor.position());
    }
    cursor.endEditBlock();
    return made;
}

void replaceText(QTextDocument &document, int begin, int end, const QString &text)
{
    QTextCursor cursor(&document);
    cursor.setPosition(begin);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 1);
    const QTextCharFormat format = cursor.charFormat();
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(text, format);
}

} // namespace ui
