#include "ui/registry/timelinechart.h"

#include "ui/registry/timelinetext.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using registry::YearMark;

constexpr double side = 11; // of a mark

} // namespace

TimelineChart::TimelineChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void TimelineChart::setPlan(registry::YearPlan plan)
{
    m_plan = std::move(plan);
    m_row = std::clamp(m_row, 0, std::max(0, static_cast<int>(m_plan.rows.size()) - 1));
    setAccessibleDescription(planText(m_plan));
    updateGeometry();
    update();
}

void TimelineChart::setDay(QDate day)
{
    m_day = day;
    update();
}

void TimelineChart::retranslate()
{
    setAccessibleName(tr("Year of the register: duties, windows and validity, service by service"));
    setAccessibleDescription(planText(m_plan));
    update();
}

QSize TimelineChart::sizeHint() const
{
    return {640, minimumSizeHint().height()};
}

QSize TimelineChart::minimumSizeHint() const
{
    const auto rows = static_cast<double>(m_plan.rows.size());
    return {320, static_cast<int>(2 * textHeight() + 2 * space::between + space::inside + rows * rowHeight())};
}

double TimelineChart::textHeight()
{
    return QFontMetricsF(ui::font(TextSize::Small)).height();
}

double TimelineChart::rowHeight() const
{
    return std::max(textHeight(), side) + 2 * space::inside + space::inside;
}

QRectF TimelineChart::months() const
{
    double names = 6 * textHeight();
    const QFontMetricsF metrics(ui::font(TextSize::Small));
    for (const registry::YearRow &row : m_plan.rows)
        names = std::max(names, metrics.horizontalAdvance(rowName(row)));
    const double left = std::min(names, width() * 0.24) + 2 * space::between;
    const double top = textHeight() + space::between;
    return {left, top, width() - left - space::between, rowHeight() * static_cast<double>(m_plan.rows.size())};
}

double TimelineChart::xOf(QDate day) const
{
    const QRectF area = months();
    const QDate first(m_plan.year, 1, 1);
    const double share = double(first.daysTo(day)) / double(first.daysInYear());
    return area.left() + area.width() * std::clamp(share, 0.0, 1.0);
}

QDate TimelineChart::dayAt(double x) const
{
    const QRectF area = months();
    const QDate first(m_plan.year, 1, 1);
    const auto days = static_cast<int>((x - area.left()) / area.width() * first.daysInYear());
    return first.addDays(std::clamp(days, 0, first.daysInYear() - 1));
}

double TimelineChart::rowTop(int row) const
{
    return months().top() + rowHeight() * row;
}

int TimelineChart::rowAt(double y) const
{
    const int row = static_cast<int>((y - months().top()) / rowHeight());
    return y >= months().top() && row < static_cast<int>(m_plan.rows.size()) ? row : -1;
}

QRectF TimelineChart::markRect(int row, int mark) const
{
    const YearMark &shown = m_plan.rows.at(static_cast<size_t>(row)).marks.at(static_cast<size_t>(mark));
    const double middle = rowTop(row) + rowHeight() / 2;
    const double dayWidth = months().width() / QDate(m_plan.year, 1, 1).daysInYear();
    if (shown.kind == YearMark::Kind::Validity)
        return {xOf(shown.from), rowTop(row) + rowHeight() - 4, xOf(shown.to) + dayWidth - xOf(shown.from), 3};
    if (shown.isBar())
        return {xOf(shown.from), rowTop(row) + 2, xOf(shown.to) + dayWidth - xOf(shown.from), 5};
    return {xOf(shown.from) + dayWidth / 2 - side / 2, middle - side / 2, side, side};
}

int TimelineChart::markNear(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_plan.rows.size()))
        return -1;
    const auto &marks = m_plan.rows[static_cast<size_t>(row)].marks;
    int last = -1;
    for (int i = 0; i < static_cast<int>(marks.size()); ++i) {
        if (marks[static_cast<size_t>(i)].isBar())
            continue;
        last = i;
        if (marks[static_cast<size_t>(i)].from >= m_day)
            return i;
    }
    return last < 0 && !marks.empty() ? 0 : last;
}

std::pair<int, int> TimelineChart::markAt(QPointF at) const
{
    const int row = rowAt(at.y());
    if (row < 0)
        return {-1, -1};
    const auto &marks = m_plan.rows[static_cast<size_t>(row)].marks;
    for (int i = static_cast<int>(marks.size()) - 1; i >= 0; --i) {
        if (!marks[static_cast<size_t>(i)].isBar() && markRect(row, i).adjusted(-2, -3, 2, 3).contains(at))
            return {row, i};
    }
    for (int i = 0; i < static_cast<int>(marks.size()); ++i) {
        if (marks[static_cast<size_t>(i)].isBar() && markRect(row, i).adjusted(0, -2, 0, 2).contains(at))
            return {row, i};
    }
    return {row, -1};
}

QString TimelineChart::readout() const
{
    const int mark = markNear(m_row);
    QString day = m_day.toString(Qt::ISODate);
    if (m_row >= static_cast<int>(m_plan.rows.size()))
        return day;
    const registry::YearRow &row = m_plan.rows[static_cast<size_t>(m_row)];
    const QString what = mark < 0 ? tr("nothing this year") : markText(row.marks[static_cast<size_t>(mark)]);
    return tr("As of %1 · %2: %3").arg(day, rowName(row), what);
}

void TimelineChart::choose(QDate day, int row)
{
    const bool moved = day != m_day;
    m_day = day;
    m_row = row;
    describe();
    update();
    if (moved)
        Q_EMIT dayChosen(day);
}

void TimelineChart::describe()
{
    if (!hasFocus())
        return;
    QAccessibleAnnouncementEvent said(this, readout());
    QAccessible::updateAccessibility(&said);
}

/// The next day, that way, on which any row has a mark; the day itself where there is none.
QDate TimelineChart::nextMark(int step) const
{
    QDate found;
    for (const registry::YearRow &row : m_plan.rows) {
        for (const YearMark &mark : row.marks) {
            if (mark.isBar() || (step > 0 ? mark.from <= m_day : mark.from >= m_day))
                continue;
            if (!found.isValid() || (step > 0 ? mark.from < found : mark.from > found))
                found = mark.from;
        }
    }
    return found.isValid() ? found : m_day;
}

bool TimelineChart::moveDay(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_PageDown ? 1 : -1;
    const bool toMark = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: choose(toMark ? nextMark(step) : m_day.addDays(step), m_row); return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: choose(m_day.addMonths(step), m_row); return true;
    case Qt::Key_Home: choose(QDate(m_plan.year, 1, 1), m_row); return true;
    case Qt::Key_End: choose(QDate(m_plan.year, 12, 31), m_row); return true;
    default: return false;
    }
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    if (!m_day.isValid() || m_plan.rows.empty())
        return QWidget::keyPressEvent(event);
    if (moveDay(event))
        return;
    const int last = static_cast<int>(m_plan.rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up: return choose(m_day, std::max(0, m_row - 1));
    case Qt::Key_Down: return choose(m_day, std::min(last, m_row + 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const int mark = markNear(m_row); mark >= 0)
            Q_EMIT activated(m_row, mark);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_plan.rows.empty())
        return QWidget::mousePressEvent(event);
    const auto [row, mark] = markAt(event->position());
    if (row >= 0 && mark >= 0) {
        m_row = row;
        update();
        Q_EMIT activated(row, mark);
    } else if (months().adjusted(0, -textHeight(), 0, 0).contains(event->position())) {
        choose(dayAt(event->position().x()), row >= 0 ? row : m_row);
    }
}

bool TimelineChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto [row, mark] = markAt(help->pos());
    if (row < 0 || mark < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           markText(m_plan.rows[static_cast<size_t>(row)].marks[static_cast<size_t>(mark)]), this);
    return true;
}

void TimelineChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    describe();
    update();
}

void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
