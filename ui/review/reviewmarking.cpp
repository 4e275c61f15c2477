// Words that officers mark on the Review page: by keyboard alone, and each mark an act that can be undone.
#include "app/review/reviewstore.h"
#include "app/workspace/session.h"
#include "ui/reading/readingpane.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/reviewpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/spaneditor.h"

#include <QComboBox>

namespace ui {

void ReviewPage::startMark()
{
    if (!m_item || m_session.isReadOnly())
        return;
    m_reading->text()->setFocus(Qt::ShortcutFocusReason);
    if (!m_reading->editor()->start())
        Q_EMIT message(tr("There is nothing to mark while the text is covered."));
}

/// The mark has the risk that is chosen at the moment.
void ReviewPage::mark(bool inOutput, size_t begin, size_t end)
{
    if (!m_item)
        return;
    const GenerationId generation = m_item->generation;
    const review::Mark mark{.inOutput = inOutput,
                            .span = {begin, end},
                            .risk = m_decision->risk()->currentData().toString(),
                            .note = {}};
    m_session
        .write([=](db::Database &database, journal::Journal &journal) {
            return review::ReviewStore(database, journal).mark(generation, mark);
        })
        .then(this, [this, generation](const Result<ReviewEventId> &event) {
            if (!event)
                return Q_EMIT message(failureText(event.error(), tr("Marking words")).sentence);
            if (m_item && m_item->generation == generation)
                showItem(generation);
            Q_EMIT message(tr("Marked"));
        });
}

void ReviewPage::unmark()
{
    const OfficerSpan *marked = m_reading->officerSpan(m_reading->text()->currentSpan());
    if (!m_item || !marked || m_session.isReadOnly())
        return Q_EMIT message(tr("No mark of an officer is current."));
    m_session
        .write([mark = static_cast<ReviewEventId>(marked->id)](db::Database &database, journal::Journal &journal) {
            return review::ReviewStore(database, journal).unmark(mark);
        })
        .then(this, [this, generation = m_item->generation](const Result<void> &done) {
            if (!done)
                return Q_EMIT message(failureText(done.error(), tr("Taking a mark off")).sentence);
            if (m_item && m_item->generation == generation)
                showItem(generation);
            // Undo would take back what was done before: a mark that is taken off is an undo itself.
            Q_EMIT message(tr("Mark taken off. %1 puts it back.").arg(keyOf(QStringLiteral("review.redo"))));
        });
}

} // namespace ui
