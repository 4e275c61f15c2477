#include "ui/review/historylist.h"

#include "ui/reading/decisionwords.h"
#include "ui/shell/theme.h"

#include <QEvent>

#include <ranges>

namespace ui {

namespace {

QString line(const review::ReviewEvent &event)
{
    const QString what = dispositionText(event.decision.disposition);
    QString text;
    switch (event.kind) {
    case review::ReviewEvent::Kind::Decide: text = what; break;
    case review::ReviewEvent::Kind::Undo: text = HistoryList::tr("undone: %1").arg(what); break;
    case review::ReviewEvent::Kind::Redo: text = HistoryList::tr("redone: %1").arg(what); break;
    }
    if (!event.decision.risk.isEmpty())
        text += QStringLiteral(" %1 %2").arg(event.decision.risk.left(3), event.decision.risk.mid(4));
    if (!event.decision.note.isEmpty() && event.kind == review::ReviewEvent::Kind::Decide)
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
