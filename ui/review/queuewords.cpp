#include "ui/review/queuewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Where the translations of these words stand.
struct QueueWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::QueueWords)
};

} // namespace

QString orderText(review::Order order)
{
    switch (order) {
    case review::Order::Risk: return QueueWords::tr("Gravest first");
    case review::Order::Age: return QueueWords::tr("Oldest first");
    case review::Order::Score: return QueueWords::tr("Highest score first");
    case review::Order::Uncertainty: return QueueWords::tr("Most uncertain first");
    case review::Order::Lot: return QueueWords::tr("At random");
    }
    return {};
}

QList<FilterChips::Chip> chipsOf(const review::QueueFilter &filter, const QString &listName)
{
    QList<FilterChips::Chip> chips;
    if (!filter.riskClass.isEmpty())
        chips.append({u"riskClass"_s, QueueWords::tr("risk: %1").arg(filter.riskClass)});
    if (!filter.service.isEmpty())
        chips.append({u"service"_s, QueueWords::tr("service: %1").arg(filter.service)});
    if (filter.day)
        chips.append({u"day"_s, QueueWords::tr("day: %1").arg(filter.day->toString(Qt::ISODate))});
    if (filter.by == review::QueueFilter::By::Rules)
        chips.append({u"by"_s, QueueWords::tr("found by rules")});
    if (filter.by == review::QueueFilter::By::ModelsAlone)
        chips.append({u"by"_s, QueueWords::tr("flagged by models alone")});
    if (!filter.only.empty())
        chips.append({u"only"_s, listName});
    if (filter.leastScore > 0)
        chips.append({u"score"_s, QueueWords::tr("score from %1").arg(filter.leastScore, 0, 'f', 2)});
    if (!filter.query.isEmpty())
        chips.append({u"query"_s, filter.query});
    return chips;
}

review::QueueFilter withoutChip(review::QueueFilter filter, const QString &id)
{
    if (id == "riskClass"_L1)
        filter.riskClass.clear();
    else if (id == "service"_L1)
        filter.service.clear();
    else if (id == "by"_L1)
        filter.by = review::QueueFilter::By::Anyone;
    else if (id == "score"_L1)
        filter.leastScore = 0;
    else if (id == "only"_L1)
        filter.only.clear();
    else if (id == "query"_L1)
        filter.query.clear();
    else
        filter.day.reset();
    return filter;
}

QString emptyQueueText(review::QueueFilter::State state)
{
    using State = review::QueueFilter::State;
    switch (state) {
    case State::ToDecide: return QueueWords::tr("Nothing waits for a decision.");
    case State::Mine: return QueueWords::tr("Nothing is yours at the moment. Take the next items from another queue.");
    case State::SecondOpinion: return QueueWords::tr("Nobody has asked for a second opinion.");
    case State::Appealed: return QueueWords::tr("No decision is contested.");
    case State::Blind: return QueueWords::tr("Nothing is drawn to be read once more by you.");
    case State::Disagreement: return QueueWords::tr("First and blind decisions agree.");
    case State::Decided: return QueueWords::tr("Nothing is decided yet.");
    case State::Any: return QueueWords::tr("Nothing is flagged.");
    }
    return {};
}

bool isCovered(const review::QueueItem &item, const std::function<bool(const QString &what)> &covers)
{
    return item.flaggedFor.isEmpty() ? covers(item.risk) : std::ranges::any_of(item.flaggedFor, covers);
}

} // namespace ui
