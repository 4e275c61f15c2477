#pragma once

#include "app/users/unmasking.h"
#include "ui/reading/conversationparts.h"

#include <QPointer>
#include <QWidget>

class QTabBar;
class QStackedWidget;

namespace workspace {
class Session;
}

namespace ui {

class AttemptsBar;
class Cover;
class HighlightedText;
class PictureStrip;
class RawView;
class RelatedPanel;
class SpanEditor;
class StateView;
class Text;

/// The generation itself: a line of facts, its other attempts, its pictures, then its text with what was found marked,
/// or the raw record. Of the conversation around it what is flagged is shown, and the rest in lines that open.
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
    const OfficerSpan *officerSpan(int span) const; ///< what an officer marked under \a span; null: it is none
    int firstSpan() const; ///< of the generation itself, not of the turns around it; -1: none

    /// Officers marked or unmarked words: what is current and revealed stays.
    void setOfficerSpans(std::vector<OfficerSpan> spans);
    SpanEditor *editor() const { return m_editor; } ///< start() begins to mark words

    /// What is covered at first. Without it nothing is. Borrows it.
    void setCover(Cover *cover);
    Cover *cover() const; ///< null: none
    void toggleVeil();  ///< lifts it for this item, or lets it down again
    void chooseCover(); ///< asks what is to be covered; nothing without setCover()

    void openNearestFold(); ///< goes to the next line of folded turns, or opens the one that the caret is on

    /// Why personal information of this item was revealed, once somebody has said so; another item forgets it.
    const std::optional<users::Unmasking> &unmasking() const { return m_unmasking; }
    void setUnmasking(const users::Unmasking &unmasking) { m_unmasking = unmasking; }

    HighlightedText *text() const { return m_text; }
    AttemptsBar *attempts() const { return m_attempts; }
    PictureStrip *pictures() const { return m_pictures; }
    RawView *raw() const { return m_raw; }
    StateView *rawState() const { return m_rawState; }
    RelatedPanel *related() const { return m_related; }
    bool showsRaw() const;
    void setShowsRaw(bool raw);
    void setShowsRelated(bool related);
    bool closeInnermost(); ///< ends marking, or goes back to the text; false: there is nothing to close
    void retranslate();

Q_SIGNALS:
    void rawWanted(); ///< the raw record came on screen: hand it to raw()
    void generationWanted(GenerationId generation); ///< another one is to be shown
    void queryWanted(const QString &query);         ///< what is to be asked in Investigate
    void said(const QString &words); ///< for the status line
    /// An officer marked bytes [\a begin, \a end) of the stored prompt or output.
    void spanMade(bool inOutput, size_t begin, size_t end);

private:
    /// What a span of text() stands for: a number among the reasons, among what officers marked, or neither.
    struct Reason
    {
        int reason = -1;
        int officers = -1;
    };
    QLayout *head();
    void build();
    void connectParts();
    void describe();
    std::vector<TextPart> parts();
    void addSpans(TextPart &part, bool inOutput);
    void openFold(int fold);
    void veil();

    std::optional<Item> m_item;
    std::vector<Hit> m_hits;
    ConversationParts m_conversation;
    std::vector<Reason> m_reasons; ///< of the spans of text()
    QPointer<Cover> m_cover;
    std::optional<bool> m_veiled; ///< what the officer chose for this item; nothing: as m_cover has it
    int m_firstPart = 0;           ///< the prompt's; the output's comes next
    std::optional<users::Unmasking> m_unmasking;
    Text *m_facts;
    Text *m_notes;
    AttemptsBar *m_attempts;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PictureStrip *m_pictures;
    HighlightedText *m_text;
    SpanEditor *m_editor;
    RawView *m_raw;
    StateView *m_rawState;
    RelatedPanel *m_related;
};

} // namespace ui
