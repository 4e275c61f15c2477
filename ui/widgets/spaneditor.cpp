#include "ui/widgets/spaneditor.h"

#include "ui/widgets/highlightedtext.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype mostSaid = 60; ///< characters: of a longer stretch the beginning and the end are said

} // namespace

SpanEditor::SpanEditor(HighlightedText *text)
    : QObject(text)
    , m_text(text)
{
    text->installEventFilter(this);
}

/// The part of the current span or of the caret, else the next one in which words can be marked, else the last.
int SpanEditor::partToMark() const
{
    const std::vector<TextPart> &parts = m_text->parts();
    const auto isMarkable = [&](int part) {
        const TextPart &one = parts.at(static_cast<std::size_t>(part));
        return one.markable && !one.text.empty();
    };
    const int from =
        m_text->currentSpan() >= 0 ? m_text->positions(m_text->currentSpan()).first : m_text->textCursor().position();
    if (const int here = m_text->partAt(from); here >= 0 && isMarkable(here))
        return here;
    int last = -1;
    for (int part = 0; std::cmp_less(part, parts.size()); ++part) {
        if (!isMarkable(part))
            continue;
        if (m_text->start(part) >= from)
            return part;
        last = part;
    }
    return last;
}

bool SpanEditor::start()
{
    const int part = partToMark();
    if (part < 0 || m_text->isVeiled()) {
        say(m_text->isVeiled() ? tr("Uncover the text first: what is marked has to be seen.")
                               : tr("There is no text to mark."));
        return false;
    }
    m_part = part;
    m_stored.emplace(m_text->parts().at(static_cast<std::size_t>(part)).text);
    const int base = m_text->start(part);
    const int current = m_text->currentSpan();
    const auto positions = current >= 0 ? m_text->positions(current) : std::pair(0, 0);
    if (current >= 0 && m_text->partAt(positions.first) == part && positions.first < positions.second)
        m_draft.emplace(m_stored->text(), positions.first - base, positions.second - base);
    else
        m_draft = SpanDraft::sentenceAt(m_stored->text(), std::max(0, m_text->textCursor().position() - base));
    m_text->setFocus(Qt::ShortcutFocusReason);
    show(false);
    Q_EMIT activeChanged(true);
    return true;
}

void SpanEditor::leave()
{
    m_draft.reset();
    m_stored.reset();
    m_text->setDraft(std::nullopt);
    Q_EMIT activeChanged(false);
}

void SpanEditor::cancel()
{
    if (!m_draft)
        return;
    leave();
    say(tr("Nothing was marked."));
}

void SpanEditor::finish()
{
    if (!m_draft)
        return;
    const std::size_t begin = beginByte();
    const std::size_t end = endByte();
    leave();
    Q_EMIT spanMade(m_part, begin, end);
}

std::size_t SpanEditor::beginByte() const
{
    return m_stored ? m_stored->offset(m_draft->begin()) : 0;
}

std::size_t SpanEditor::endByte() const
{
    return m_stored ? m_stored->offset(m_draft->end()) : 0;
}

/// The document's own words, not the stored ones: what is masked is said by nobody.
QString SpanEditor::words() const
{
    if (!m_draft)
        return {};
    const int base = m_text->start(m_part);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(base + static_cast<int>(m_draft->begin()));
    cursor.setPosition(base + static_cast<int>(m_draft->end()), QTextCursor::KeepAnchor);
    QString marked = cursor.selectedText().replace(QChar::ParagraphSeparator, u' ');
    if (marked.size() > mostSaid)
        marked = marked.first(mostSaid / 2) + QStringLiteral(" … ") + marked.last(mostSaid / 2);
    return tr("Marking %n characters: “%1”. Return keeps them, Escape leaves.", nullptr, m_draft->characters())
        .arg(marked);
}

void SpanEditor::say(const QString &words)
{
    Q_EMIT said(words);
    QAccessibleAnnouncementEvent announcement(m_text, words);
    QAccessible::updateAccessibility(&announcement);
}

/// Draws it, with the side that moved in view.
void SpanEditor::show(bool atEnd)
{
    const int base = m_text->start(m_part);
    const std::pair positions(base + static_cast<int>(m_draft->begin()), base + static_cast<int>(m_draft->end()));
    QTextCursor cursor(m_text->document());
    cursor.setPosition(atEnd ? positions.second : positions.first);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    m_text->setDraft(positions);
    say(words());
}

bool SpanEditor::isOurs(const QKeyEvent &key) const
{
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: return true;
    default: return false;
    }
}

void SpanEditor::press(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Escape)
        return cancel();
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return finish();
    const bool isForward = key.key() == Qt::Key_Right || key.key() == Qt::Key_Down || key.key() == Qt::Key_PageDown;
    const int direction = isForward ? 1 : -1;
    const auto side = key.modifiers() & Qt::ShiftModifier ? SpanDraft::Side::Begin : SpanDraft::Side::End;
    const bool isAside = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
    const TextUnit unit = !isAside || key.modifiers() & Qt::AltModifier ? TextUnit::Sentence
        : key.modifiers() & Qt::ControlModifier                         ? TextUnit::Word
                                                                        : TextUnit::Character;
    const bool isWhole = key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown;
    const bool moved = isWhole ? m_draft->moveToSentence(direction) : m_draft->move(side, unit, direction);
    if (moved)
        show(!isWhole && side == SpanDraft::Side::End);
    else
        say(tr("It goes no further this way."));
}

bool SpanEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!m_draft || !isKey)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!isOurs(*key))
        return QObject::eventFilter(watched, event);
    event->accept(); // of a shortcut: the key comes as a press then
    if (event->type() == QEvent::KeyPress)
        press(*key);
    return true;
}

} // namespace ui
