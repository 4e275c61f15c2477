#include "ui/registry/stateline.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int dot = 8; // px across
constexpr int gap = 20; // px of line between two words at least

QString dayOf(const StateLine::Step &step)
{
    return step.on.isValid() ? step.on.toString(Qt::ISODate) : QString();
}

} // namespace

StateLine::StateLine(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateLine::setSteps(std::vector<Step> steps)
{
    m_steps = std::move(steps);
    QStringList said;
    for (const Step &step : m_steps)
        said.append(step.on.isValid() ? u"%1 %2"_s.arg(step.word, dayOf(step)) : step.word);
    setAccessibleDescription(said.join(u", "_s));
    updateGeometry();
    update();
}

int StateLine::rowHeight() const
{
    return dot + space::inside + QFontMetrics(ui::font(TextSize::Body)).height()
        + QFontMetrics(ui::font(TextSize::Small)).height() + space::between;
}

std::vector<StateLine::Place> StateLine::places(int width) const
{
    const QFontMetrics word(ui::font(TextSize::Body));
    const QFontMetrics day(ui::font(TextSize::Small));
    std::vector<Place> places;
    QPoint at;
    for (const Step &step : m_steps) {
        const int wide = std::max(word.horizontalAdvance(step.word), day.horizontalAdvance(dayOf(step))) + gap;
        if (at.x() > 0 && at.x() + wide - gap > width) {
            at = {0, at.y() + rowHeight()};
            places.back().endsRow = true;
        }
        places.push_back({.rect = {at, QSize(wide, rowHeight())}});
        at.rx() += wide;
    }
    return places;
}

int StateLine::heightForWidth(int width) const
{
    const std::vector<Place> all = places(width);
    return all.empty() ? 0 : all.back().rect.bottom() + 1;
}

QSize StateLine::sizeHint() const
{
    const int wide = width() > 0 ? width() : 320;
    return {wide, heightForWidth(wide)};
}

QSize StateLine::minimumSizeHint() const
{
    return {0, m_steps.empty() ? 0 : rowHeight()};
}

void StateLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Place> all = places(width());
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isNow = i + 1 == all.size();
        const Step &step = m_steps[i];
        const QRect rect = all[i].rect;
        const QRectF point(rect.left() + 1, rect.top() + 1, dot - 2, dot - 2);
        painter.setPen(QPen(theme().color(Role::Muted), 1));
        if (!isNow)
            painter.drawLine(QPointF(point.right() + 2, point.center().y()),
                             QPointF(all[i].endsRow ? rect.right() - gap / 2 : rect.right() - 1, point.center().y()));
        painter.setPen(QPen(theme().color(isNow ? step.role : Role::Muted), 1.5));
        painter.setBrush(isNow ? QBrush(theme().color(step.role)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(point);
        const int top = rect.top() + dot + space::inside;
        const QFont body = ui::font(TextSize::Body);
        painter.setFont(body);
        painter.setPen(theme().color(isNow ? Role::Text : Role::Muted));
        painter.drawText(rect.left(), top + QFontMetrics(body).ascent(), step.word);
        painter.setFont(ui::font(TextSize::Small));
        painter.setPen(theme().color(Role::Muted));
        painter.drawText(rect.left(), top + QFontMetrics(body).height() + QFontMetrics(painter.font()).ascent(),
                         dayOf(step));
    }
}

void StateLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool StateLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::vector<Place> all = places(width());
    const auto under = std::ranges::find_if(all, [&](const Place &each) { return each.rect.contains(help->pos()); });
    const QString note = under == all.end() ? QString() : m_steps[static_cast<size_t>(under - all.begin())].note;
    QToolTip::showText(help->globalPos(), note, this);
    return true;
}

} // namespace ui
