#include "ui/reading/reveal.h"

#include "app/journal/journal.h"
#include "app/workspace/session.h"
#include "db/transaction.h"
#include "ui/reading/readingpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/highlightedtext.h"

#include <QInputDialog>
#include <QLineEdit>

namespace ui {

namespace {

/// Unmasking personal information is an event with a reason; the text itself is not in it.
Result<void> recordReveal(db::Database &database, journal::Journal &journal, GenerationId generation, qint64 finding,
                          const QString &reason)
{
    db::Transaction transaction(database);
    journal.append(QStringLiteral("privacy.unmasked"), QStringLiteral("generation/%1").arg(qint64(generation)),
                   {{QStringLiteral("finding"), finding}, {QStringLiteral("reason"), reason}});
    transaction.commit();
    return {};
}

} // namespace

void toggleRevealed(ReadingPane &pane, workspace::Session &session, int span,
                    const std::function<void(const QString &)> &say)
{
    HighlightedText *text = pane.text();
    if (!pane.item() || session.isReadOnly())
        return;
    const Why *why = pane.reason(span);
    if (!why || !text->span(span).masked)
        return say(ReadingPane::tr("The current highlight is not masked."));
    if (text->isRevealed(span))
        return text->setRevealed(span, false);
    bool given = false;
    const QString reason = QInputDialog::getText(&pane, ReadingPane::tr("Reveal personal information"),
                                                 ReadingPane::tr("Why do you need to see it? The reason is recorded."),
                                                 QLineEdit::Normal, {}, &given)
                               .trimmed();
    if (!given || reason.isEmpty())
        return;
    const GenerationId generation = pane.item()->generation;
    const qint64 finding = why->finding;
    session
        .write([=](db::Database &database, journal::Journal &journal) {
            return recordReveal(database, journal, generation, finding, reason);
        })
        .then(&pane, [&pane, generation, span, say](const Result<void> &recorded) {
            if (!recorded)
                return say(failureText(recorded.error(), ReadingPane::tr("Recording the reason")).sentence);
            if (pane.item() && pane.item()->generation == generation)
                pane.text()->setRevealed(span, true);
        });
}

} // namespace ui
