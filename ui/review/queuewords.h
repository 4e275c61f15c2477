#pragma once

#include "app/review/queue.h"
#include "ui/widgets/filterchips.h"

#include <functional>

namespace ui {

/// "risk", "oldest first" …: how an order is called in its menu.
QString orderText(review::Order order);

/// What narrows a queue, each as a chip. \a listName: what its list of generations is called.
QList<FilterChips::Chip> chipsOf(const review::QueueFilter &filter, const QString &listName);

/// \a filter without what the chip \a id says.
review::QueueFilter withoutChip(review::QueueFilter filter, const QString &id);

/// What an empty queue of \a state is for.
QString emptyQueueText(review::QueueFilter::State state);

/// Whether the first words of \a item are covered: it is flagged for something that \a covers names; where nothing was
/// found in its text, it is the flag's own risk, of a picture.
bool isCovered(const review::QueueItem &item, const std::function<bool(const QString &what)> &covers);

} // namespace ui
