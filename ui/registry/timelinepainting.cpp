// How the year is painted.
#include "ui/registry/timelinechart.h"
#include "ui/registry/timelinemarks.h"
#include "ui/registry/timelinetext.h"
#include "ui/shell/stylepainting.h"
#include "ui/shell/theme.h"

#include <QLocale>
#include <QPainter>

namespace ui {

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextSize::Small));
    painter.fillRect(rect(), theme().color(Role::Base));
    paintDaysOff(painter);
    paintMonths(painter);
    for (int row = 0; row < static_cast<int>(m_plan.rows.size()); ++row)
        paintRow(painter, row);
    paintDay(painter);
    const QRectF below(space::between, months().bottom() + space::inside, width() - 2 * space::between, textHeight());
    painter.setPen(theme().color(Role::Muted));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(readout(), Qt::ElideRight, below.width()));
    if (hasFocus())
        draw::focusRing(painter, rect(), 6);
}

void TimelineChart::paintDaysOff(QPainter &painter) const
{
    if (theme().isHighContrast())
        return;
    const QRectF area = months();
    for (const auto &[from, to] : m_plan.holidays)
        painter.fillRect(QRectF(xOf(from), area.top(), xOf(to.addDays(1)) - xOf(from), area.height()),
                         theme().color(Role::Alternate));
}

void TimelineChart::paintMonths(QPainter &painter) const
{
    const QRectF area = months();
    for (int month = 1; month <= 12; ++month) {
        const QDate first(m_plan.year, month, 1);
        const double left = xOf(first);
        painter.setPen(theme().color(Role::Line));
        painter.drawLine(QPointF(left, area.top() - space::inside), QPointF(left, area.bottom()));
        painter.setPen(theme().color(Role::Muted));
        const QRectF head(left + 3, 0, xOf(first.addMonths(1)) - left - 3, area.top());
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().standaloneMonthName(month, QLocale::ShortFormat));
    }
    painter.drawText(QRectF(space::between, 0, area.left() - space::between, area.top()),
                     Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_plan.year));
}

void TimelineChart::paintRow(QPainter &painter, int row) const
{
    const registry::YearRow &shown = m_plan.rows[static_cast<size_t>(row)];
    const QRectF area(0, rowTop(row), width(), rowHeight());
    const bool isChosen = row == m_row && hasFocus();
    if (isChosen)
        painter.fillRect(QRectF(0, area.top(), months().left() - space::inside, area.height()),
                         theme().color(Role::Selection));
    painter.setPen(theme().color(Role::Line));
    painter.drawLine(QPointF(space::between, area.bottom()), QPointF(area.right() - space::between, area.bottom()));
    painter.setPen(isChosen ? theme().selectedText() : theme().color(Role::Text));
    const QRectF name = area.adjusted(space::between, 0, months().left() - 2 * space::between - area.right(), 0);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(rowName(shown), Qt::ElideRight, name.width()));
    for (const bool bars : {true, false}) {
        for (int mark = 0; mark < static_cast<int>(shown.marks.size()); ++mark) {
            if (shown.marks[static_cast<size_t>(mark)].isBar() == bars)
                draw::yearMark(painter, markRect(row, mark), shown.marks[static_cast<size_t>(mark)]);
        }
    }
}

void TimelineChart::paintDay(QPainter &painter) const
{
    if (m_day.year() != m_plan.year)
        return;
    const QRectF area = months();
    const double x = xOf(m_day) + (xOf(m_day.addDays(1)) - xOf(m_day)) / 2;
    painter.setPen(QPen(theme().color(Role::Accent), 1.5));
    painter.drawLine(QPointF(x, area.top() - space::inside), QPointF(x, area.bottom()));
    painter.setBrush(theme().color(Role::Accent));
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF({QPointF(x - 4, area.top() - space::between),
                                   QPointF(x + 4, area.top() - space::between), QPointF(x, area.top() - 1)}));
}

} // namespace ui
