#include "ui/reading/reveal.h"

#include "app/workspace/session.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/unmaskdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/highlightedtext.h"

namespace ui {

namespace {

/// A masked piece of the generation that \a pane shows.
struct Piece
{
    GenerationId generation{};
    qint64 finding = 0;
    int span = 0;
};

QFuture<Result<void>> record(workspace::Session &session, const Piece &piece, const users::Unmasking &unmasking)
{
    return session.write([=](db::Database &database, journal::Journal &journal) {
        return users::recordUnmasked(database, journal, piece.generation, piece.finding, unmasking);
    });
}

void show(ReadingPane &pane, const Piece &piece, const users::Unmasking &unmasking)
{
    if (!pane.item() || pane.item()->generation != piece.generation)
        return; // another item came on screen meanwhile
    pane.setUnmasking(unmasking);
    pane.text()->setRevealed(piece.span, true);
}

void ask(ReadingPane &pane, workspace::Session &session, const Piece &piece, std::vector<users::UnmaskReason> reasons)
{
    auto *dialog = new UnmaskDialog(std::move(reasons), &pane);
    QObject::connect(dialog, &FormDialog::submitted, &pane, [&session, dialog, piece] {
        dialog->await(record(session, piece, dialog->unmasking()), ReadingPane::tr("Recording the reason"));
    });
    QObject::connect(dialog, &QDialog::accepted, &pane,
                     [&pane, dialog, piece] { show(pane, piece, dialog->unmasking()); });
    dialog->open();
}

} // namespace

void toggleRevealed(ReadingPane &pane, workspace::Session &session, int span,
                    const std::function<void(const QString &)> &say)
{
    HighlightedText *text = pane.text();
    if (!pane.item() || session.isReadOnly())
        return;
    if (text->isVeiled())
        return say(ReadingPane::tr("Uncover the text first: what is revealed has to be seen."));
    if (span >= 0 && span < text->spanCount() && text->span(span).aside)
        return say(ReadingPane::tr("This stands in another turn: open its generation to reveal it."));
    const Why *why = pane.reason(span);
    if (!why || !text->span(span).masked)
        return say(ReadingPane::tr("The current highlight is not masked."));
    if (text->isRevealed(span))
        return text->setRevealed(span, false);
    const Piece piece{pane.item()->generation, why->finding, span};
    if (!pane.unmasking()) {
        const auto reasons = users::unmaskReasons();
        return reasons ? ask(pane, session, piece, *reasons)
                       : say(failureText(reasons.error(), ReadingPane::tr("Reading the reasons")).sentence);
    }
    record(session, piece, *pane.unmasking())
        .then(&pane, [&pane, piece, unmasking = *pane.unmasking(), say](const Result<void> &recorded) {
            if (!recorded)
                return say(failureText(recorded.error(), ReadingPane::tr("Recording the reason")).sentence);
            show(pane, piece, unmasking);
        });
}

} // namespace ui
