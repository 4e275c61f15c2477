#include "ui/review/historylist.h"

#include "ui/reading/decisionwords.h"
#include "ui/shell/theme.h"

#include <QEvent>

#include <ranges>

namespace ui {

namespace {

/// What was done, or what was taken back or restored.
QString deed(const review::ReviewEvent &event)
{
    switch (event.of) {
    case review::ReviewEvent::Kind::Mark: return HistoryList::tr("marked a passage");
    case review::ReviewEvent::Kind::Appeal: return HistoryList::tr("contested");
    case review::ReviewEvent::Kind::Assign:
        return event.officer.isEmpty() ? HistoryList::tr("given back")
                                       : HistoryList::tr("given to %1").arg(event.officer);
    default: break;
    }
    QString text = dispositionText(event.decision.disposition);
    if (!event.decision.risk.isEmpty())
        text += QStringLiteral(" %1 %2").arg(event.decision.risk.left(3), event.decision.risk.mid(4));
    if (event.purpose == review::Purpose::Blind)
        text = HistoryList::tr("%1 (double-blind)").arg(text);
    return text;
}

QString line(const review::ReviewEvent &event)
{
    QString text = deed(event);
    if (event.kind == review::ReviewEvent::Kind::Undo)
        text = HistoryList::tr("undone: %1").arg(text);
    else if (event.kind == review::ReviewEvent::Kind::Redo)
        text = HistoryList::tr("redone: %1").arg(text);
    else if (!event.decision.note.isEmpty())
        text += QStringLiteral(" — ") + event.decision.note;
    return QStringLiteral("%1  %2  %3").arg(shanghaiText(event.at), event.actor, text);
}

} // namespace

HistoryList::HistoryList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(QListView::Adjust);
    setSpacing(1);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFont(ui::font(TextSize::Small));
    viewport()->setBackgroundRole(QPalette::Window); // no box in the pane, least of all an empty one
}

bool HistoryList::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(ui::font(TextSize::Small));
    return QListWidget::event(event);
}

void HistoryList::setHistory(const std::vector<review::ReviewEvent> &events)
{
    clear();
    for (const review::ReviewEvent &event : std::views::reverse(events))
        addItem(line(event));
    setAccessibleName(tr("History, %n entries", nullptr, static_cast<int>(events.size())));
}

} // namespace ui
