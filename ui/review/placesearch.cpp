// Where a model that cannot say so itself saw what it estimates: looked for when an officer asks.
#include "app/workspace/session.h"
#include "ui/reading/readingpane.h"
#include "ui/review/reviewpage.h"
#include "ui/review/whypanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/highlightedtext.h"

#include <QtConcurrentRun>

#include <utility>

namespace ui {

void ReviewPage::findPlaces()
{
    if (!m_item)
        return;
    const int reason = m_reading->reasonNumber(m_reading->text()->currentSpan());
    const auto question = Explainer::question(m_session.reader(), *m_item, reason);
    if (!question)
        return Q_EMIT message(tr("What speaks for this is marked already."));
    Q_EMIT message(tr("Looking for the places that spoke for it…"));
    QtConcurrent::run([question = *question, reader = m_session.openReader()] {
        return reader.and_then([&](const db::Database &database) { return placesFor(database, question); });
    }).then(this, [this, reason, generation = m_item->generation](const Result<std::vector<text::Span>> &places) {
        if (!places)
            return Q_EMIT message(failureText(places.error(), tr("Looking for places")).sentence);
        if (!m_item || m_item->generation != generation || reason < 0
            || std::cmp_greater_equal(reason, m_item->why.size()))
            return; // somebody has gone on, or a scan has found other reasons meanwhile
        m_item->why[static_cast<size_t>(reason)].mark(*places);
        m_reading->setItem(*m_item);
        m_why->setReasons(m_item->why, m_item->assessment);
        m_reading->text()->setCurrentSpan(m_reading->spanOf(reason));
        Q_EMIT message(places->empty() ? tr("No place stands out.") : QString());
    });
}

} // namespace ui
