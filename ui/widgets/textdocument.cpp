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

void appendHeading(QTextCursor &cursor, const TextPart &part, bool first)
{
    QTextBlockFormat block;
    block.setTopMargin(first ? 0 : space::group);
    block.setBottomMargin(space::inside);
    QTextCharFormat words;
    words.setFont(font(TextSize::Small));
    words.setFontWeight(QFont::DemiBold);
    words.setProperty(QTextFormat::UserProperty, static_cast<int>(Role::Muted));
    words.setForeground(theme().color(Role::Muted));
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

QTextDocument *makeTextDocument(const std::vector<TextPart> &parts, std::vector<Placed> &placed, QObject *parent)
{
    auto *document = new QTextDocument(parent);
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(font(TextSize::Body));
    document->setDocumentMargin(space::around);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);

    QTextCursor cursor(document);
    cursor.beginEditBlock();
    bool first = true;
    for (const TextPart &part : parts) {
        if (!first)
            cursor.insertBlock();
        if (!part.heading.isEmpty())
            appendHeading(cursor, part, first);
        first = false;
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
        QTextCharFormat words;
        if (part.quiet) {
            words.setProperty(QTextFormat::UserProperty, static_cast<int>(Role::Muted));
            words.setForeground(theme().color(Role::Muted));
        }
        cursor.insertText(shown, words);
    }
    cursor.endEditBlock();
    return document;
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
