// How the Investigate page follows the generation that is chosen: its conversation, its veil, what is related to it.
#include "app/workspace/session.h"
#include "ui/investigate/investigatepage.h"
#include "ui/investigate/querybar.h"
#include "ui/reading/attemptsbar.h"
#include "ui/reading/picturestrip.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/relatedpanel.h"
#include "ui/reading/reveal.h"
#include "ui/shell/actions.h"
#include "ui/widgets/highlightedtext.h"

#include <QAction>

namespace ui {

void InvestigatePage::connectReading()
{
    connect(m_reading, &ReadingPane::rawWanted, this, &InvestigatePage::loadRaw);
    connect(m_reading->pictures(), &PictureStrip::loadingChanged, this, &InvestigatePage::loadingChanged);
    connect(m_reading->attempts(), &AttemptsBar::attemptWanted, this, &InvestigatePage::showAttempt);
    connect(m_reading->attempts(), &AttemptsBar::queryWanted, this,
            [this](const QString &query) { m_query->ask(query); });
    connect(m_reading->text(), &HighlightedText::revealRequested, this, [this](int span) {
        toggleRevealed(*m_reading, m_session, span, [this](const QString &words) { Q_EMIT message(words); });
    });
    connect(m_reading, &ReadingPane::generationWanted, this, &InvestigatePage::showAttempt);
    connect(m_reading, &ReadingPane::queryWanted, this, [this](const QString &query) { m_query->ask(query); });
    connect(m_reading, &ReadingPane::said, this, &InvestigatePage::message);
    connect(m_reading->related(), &RelatedPanel::loadingChanged, this, &InvestigatePage::loadingChanged);
}

void InvestigatePage::registerConversation(Actions &actions)
{
    const auto add = [&](const char *id, const char *text, const char *key, auto act) {
        const QKeySequence keys(QString::fromLatin1(key));
        QAction *action = actions.add({.id = QString::fromLatin1(id),
                                       .text = {"ui::InvestigatePage", text},
                                       .shortcuts = keys.isEmpty() ? QList<QKeySequence>() : QList{keys}},
                                      this);
        connect(action, &QAction::triggered, this, act);
    };
    add("investigate.turns", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Go to folded turns, or open them"), "G",
        [this] { m_reading->openNearestFold(); });
    add("investigate.related", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Related items"), "L",
        [this] { m_reading->setShowsRelated(m_reading->related()->isHidden()); });
    add("investigate.veil", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Cover or uncover the text"), "H",
        [this] { m_reading->toggleVeil(); });
    add("investigate.cover", QT_TRANSLATE_NOOP("ui::InvestigatePage", "What is covered…"), "",
        [this] { m_reading->chooseCover(); });
}

} // namespace ui
