// What an officer does on the Review page by keys: decide, move, look. Where it is done, see the other files of the
// page.
#include "app/workspace/session.h"
#include "ui/reading/attemptsbar.h"
#include "ui/reading/itemloader.h"
#include "ui/reading/picturestrip.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/relatedpanel.h"
#include "ui/reading/reveal.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/queuecounts.h"
#include "ui/review/queuepane.h"
#include "ui/review/reviewpage.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

void ReviewPage::connectReading()
{
    connect(m_reading, &ReadingPane::rawWanted, this, &ReviewPage::loadRaw);
    connect(m_reading->pictures(), &PictureStrip::loadingChanged, this, &ReviewPage::loadingChanged);
    connect(m_reading->related(), &RelatedPanel::loadingChanged, this, &ReviewPage::loadingChanged);
    connect(m_reading, &ReadingPane::generationWanted, this,
            [this](GenerationId wanted) { open({{u"id"_s, qlonglong(wanted)}}); });
    connect(m_reading, &ReadingPane::queryWanted, this,
            [this](const QString &query) { Q_EMIT navigate({u"investigate"_s, {{u"query"_s, query}}}); });
    connect(m_reading, &ReadingPane::said, this, &ReviewPage::message);
    connect(m_reading, &ReadingPane::spanMade, this, &ReviewPage::mark);
    connect(m_reading->attempts(), &AttemptsBar::attemptWanted, this,
            [this](GenerationId attempt) { open({{u"id"_s, qlonglong(attempt)}}); });
    connect(m_reading->attempts(), &AttemptsBar::queryWanted, this,
            [this](const QString &query) { Q_EMIT navigate({u"investigate"_s, {{u"query"_s, query}}}); });
}

bool ReviewPage::isLoading() const
{
    return m_reading->pictures()->isLoading() || m_reading->related()->isLoading() || m_queue->counts().isCounting()
        || m_queue->isLoading();
}

void ReviewPage::reveal(int span)
{
    toggleRevealed(*m_reading, m_session, span, [this](const QString &words) { Q_EMIT message(words); });
}

void ReviewPage::loadRaw()
{
    if (!m_item)
        return;
    const Result<QByteArray> record = loadRawRecord(m_session.reader(), *m_item);
    if (!record)
        return m_reading->rawState()->showError(failureText(record.error(), tr("Reading the raw record")),
                                                [this] { loadRaw(); });
    m_reading->raw()->setContent(*record);
    m_reading->rawState()->showContent();
}

void ReviewPage::open(const QVariantMap &filter)
{
    m_isBack = true; // whoever comes by a link wants to be there, not where they left off
    if (filter.contains(u"id"_s)) {
        const auto id = static_cast<GenerationId>(filter.value(u"id"_s).toLongLong());
        if (!m_queue->goTo(id))
            m_queue->setFilter({.state = review::QueueFilter::State::Any, .only = {id}}, u"G-%1"_s.arg(qint64(id)));
        return;
    }
    review::QueueFilter wanted{
        .state = review::stateNamed(filter.value(u"state"_s).toString()).value_or(review::QueueFilter::State::ToDecide),
        .riskClass = filter.value(u"riskClass"_s).toString(),
        .service = filter.value(u"service"_s).toString()};
    if (const QDate day = filter.value(u"day"_s).toDate(); day.isValid())
        wanted.day = day;
    for (const QVariant &each : filter.value(u"only"_s).toList())
        wanted.only.push_back(static_cast<GenerationId>(each.toLongLong()));
    const QString by = filter.value(u"by"_s).toString();
    if (!by.isEmpty())
        wanted.by = by == "models"_L1 ? review::QueueFilter::By::ModelsAlone : review::QueueFilter::By::Rules;
    wanted.query = filter.value(u"query"_s).toString();
    m_queue->setFilter(wanted, filter.value(u"name"_s).toString());
}

std::optional<Destination> ReviewPage::jump(const QString &text) const
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*[Gg]-?(\\d+)\\s*$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Destination{id(), {{QStringLiteral("id"), match.captured(1).toLongLong()}}};
}

bool ReviewPage::closeInnermost()
{
    if (m_reading->closeInnermost())
        return true;
    if (m_decision->isAncestorOf(focusWidget())) {
        m_queue->table()->setFocus();
        return true;
    }
    return false;
}

} // namespace ui
