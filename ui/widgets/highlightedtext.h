#pragma once

#include "ui/widgets/span.h"
#include "ui/widgets/textpainting.h"

#include <QTextEdit>

#include <optional>

namespace ui {

/// A read-only view of long generations: a 42 em reading column with room between the lines, and what was
/// found marked by background, underline and the class's letter above its start.
///
/// Spans are numbered in the order given, part after part. Next and previous follow the text.
/// Keys: arrows, Page Up/Down, selection and copy as in any text; F3 / Shift+F3 next and previous
/// span; Return activates the current span, or opens the fold that the caret is on. What is masked is not
/// in the document at all, so it reaches neither the clipboard nor a screen reader until it is revealed.
class HighlightedText : public QTextEdit
{
    Q_OBJECT

public:
    explicit HighlightedText(QWidget *parent = nullptr);

    void setParts(std::vector<TextPart> parts);
    void setText(std::string utf8, std::vector<Span> spans = {}); ///< one part without a heading
    /// The same with a fold opened: what is current and revealed stays, and what stood at part \a was, part \a now
    /// in \a parts, keeps its place on screen.
    void replaceParts(std::vector<TextPart> parts, int was, int now);

    const std::vector<TextPart> &parts() const { return m_parts; }
    void bringForward(int part); ///< scrolls down where long turns before it would fill the screen
    int partAt(int position) const; ///< whose text holds that document position; -1: a heading
    int start(int part) const { return m_texts.at(static_cast<std::size_t>(part)).first; } ///< its document position
    int foldAt(int position) const; ///< the number of the fold whose line is there; -1: none

    int spanCount() const { return static_cast<int>(m_marks.size()); }
    const Span &span(int index) const { return mark(index).span; }

    int currentSpan() const { return m_current; } ///< -1: none
    void setCurrentSpan(int index);               ///< scrolls it into view; -1 clears
    int spanAt(const QPoint &viewportPosition) const; ///< the innermost one, or -1

    void setRevealed(int index, bool revealed);
    bool isRevealed(int index) const { return mark(index).revealed; }

    /// Covers all text until lifted: for content that nobody needs to see twice. \a words stand on the veil.
    void setVeiled(bool veiled, const QString &words = {});
    bool isVeiled() const { return m_veiled; }
    void setDraft(std::optional<std::pair<int, int>> draft); ///< document positions: drawn as what is being marked
    std::pair<int, int> positions(int index) const { return {mark(index).begin, mark(index).end}; }

    struct Extent ///< a stretch of the whole height, 0 … 1: for the minimap
    {
        double top = 0;
        double bottom = 0;
    };
    Extent extent(int index) const; ///< of a span
    Extent visibleExtent() const;   ///< of what is on screen

public Q_SLOTS:
    void nextSpan();
    void previousSpan();
    void nextFold(); ///< puts the caret on the next line that stands for turns; past the last comes the first

Q_SIGNALS:
    void foldActivated(int fold);    ///< clicked, or Return with the caret on it
    void liftRequested();            ///< clicked, Space or Return on the veil
    void spanActivated(int index);   ///< clicked, or Return on the current one
    void currentSpanChanged(int index);
    void revealRequested(int index); ///< double click or Space on a masked span: the page asks why and logs it
    void extentsChanged();           ///< layout, scroll or spans changed

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Mark
    {
        Span span;
        int begin = 0; ///< document positions
        int end = 0;
        int depth = 0;         ///< how many earlier spans it overlaps: each has an underline of its own
        QString original = {}; ///< what is under the mask
        bool revealed = false;
    };
    const Mark &mark(int index) const { return m_marks.at(static_cast<std::size_t>(index)); }
    void rebuild();
    QString shownText(const Mark &mark) const;
    void scrollTo(int position);
    std::vector<int> judged() const;
    std::vector<int> judgedInOrderGiven() const;
    void pressOnVeil(QKeyEvent *event);
    void orderMarks();
    void setReadingColumn();
    void step(int direction);
    draw::TextMark painted(const Mark &mark, bool current) const;
    void paintVeil(const QRect &area);
    void paintFold(QPainter &painter) const;
    void paintDraft(QPainter &painter) const;
    void colourMarkedText();
    std::vector<std::pair<int, int>> inverseStretches() const;
    void describe();
    double height(int position) const;

    std::vector<TextPart> m_parts;
    std::vector<std::pair<int, int>> m_texts; ///< document positions of the parts' texts
    QTextDocument *m_document = nullptr;
    std::vector<Mark> m_marks;
    std::vector<int> m_order; ///< by where they begin, longer ones first
    int m_current = -1;
    bool m_veiled = false;
    QString m_veilWords;
    std::optional<std::pair<int, int>> m_draft;
};

} // namespace ui
