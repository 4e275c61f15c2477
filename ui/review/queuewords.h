#pragma once

#include "app/review/queue.h"
#include "ui/widgets/filterchips.h"

namespace ui {

/// "risk", "oldest first" …: how an order is called in its menu.
QString orderText(review::Order order);

/// What narrows a queue, each as a chip. \a listName: what its list of generations is called.
QList<FilterChips::Chip> chipsOf(const review::QueueFilter &filter, const QString &listName);

/// \a filter without what the chip \a id says.
review::QueueFilter withoutChip(review::QueueFilter filter, const QString &id);

/// What an empty queue of \a state is for.
QString emptyQueueText(review::QueueFilter::State state);

} // namespace ui
