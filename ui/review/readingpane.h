#pragma once

#include "ui/review/item.h"

#include <QWidget>

class QTabBar;
class QStackedWidget;

namespace ui {

class HighlightedText;
class RawView;
class StateView;
class Text;

/// The generation itself: a line of facts, then its text with what was found marked, or the raw record.
class ReadingPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPane(QWidget *parent = nullptr);

    void setItem(const Item &item);
    void clear();

    HighlightedText *text() const { return m_text; }
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

    std::optional<Item> m_item;
    Text *m_facts;
    Text *m_notes;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    HighlightedText *m_text;
    RawView *m_raw;
    StateView *m_rawState;
};

} // namespace ui
