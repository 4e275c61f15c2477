#pragma once

#include "ui/reading/item.h"

#include <QWidget>

class QTabBar;
class QStackedWidget;

namespace workspace {
class Session;
}

namespace ui {

class AttemptsBar;
class HighlightedText;
class PictureStrip;
class RawView;
class StateView;
class Text;

/// The generation itself: a line of facts, its other attempts, its pictures, then its text with what was found marked,
/// or the raw record.
class ReadingPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPane(const workspace::Session &session, QWidget *parent = nullptr); ///< borrows it

    /// Where a search found something, in bytes of the prompt or the output.
    struct Hit
    {
        bool inOutput = false;
        size_t begin = 0;
        size_t end = 0;
    };

    /// \a hits are marked beside what rules found, without a colour of their own.
    void setItem(const Item &item, const std::vector<Hit> &hits = {});
    void clear();
    const std::optional<Item> &item() const { return m_item; }

    /// What a rule found, or a classifier thinks, under \a span of text(); null: a hit, or no such span.
    const Why *reason(int span) const;
    int reasonNumber(int span) const; ///< the same as a place in the item's reasons; -1: none
    int spanOf(int reason) const;     ///< the span of text() in which that reason stands; -1: no such reason

    HighlightedText *text() const { return m_text; }
    AttemptsBar *attempts() const { return m_attempts; }
    PictureStrip *pictures() const { return m_pictures; }
    RawView *raw() const { return m_raw; }
    StateView *rawState() const { return m_rawState; }
    bool showsRaw() const;
    void setShowsRaw(bool raw);
    void retranslate();

Q_SIGNALS:
    void rawWanted(); ///< the raw record came on screen: hand it to raw()

private:
    void describe();
    std::vector<TextPart> parts() const;
    void addSpans(TextPart &part, bool inOutput) const;
    std::vector<int> reasonsOfSpans() const;

    std::optional<Item> m_item;
    std::vector<Hit> m_hits;
    Text *m_facts;
    Text *m_notes;
    AttemptsBar *m_attempts;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PictureStrip *m_pictures;
    HighlightedText *m_text;
    RawView *m_raw;
    StateView *m_rawState;
};

} // namespace ui
