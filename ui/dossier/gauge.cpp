#include "ui/dossier/gauge.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int barHeight = 6;

} // namespace

Gauge::Gauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Gauge::setShare(int percent, const QString &word, Role role)
{
    m_percent = percent;
    m_word = word;
    m_role = role;
    setAccessibleName(tr("%1 % %2").arg(QString::number(percent), word));
    updateGeometry();
    update();
}

QSize Gauge::sizeHint() const
{
    const int height = QFontMetrics(ui::font(TextSize::Number)).height() + space::between + barHeight;
    return {160, height};
}

QSize Gauge::minimumSizeHint() const
{
    return sizeHint();
}

void Gauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont large = ui::font(TextSize::Number);
    const QString number = tr("%1 %").arg(m_percent);
    const QFontMetrics metrics(large);
    painter.setFont(large);
    painter.setPen(theme().color(m_role));
    painter.drawText(QPointF(0, metrics.ascent()), number);
    painter.setFont(ui::font(TextSize::Body));
    painter.setPen(theme().color(Role::Muted));
    painter.drawText(QPointF(metrics.horizontalAdvance(number) + space::between, metrics.ascent()), m_word);
    const QRectF bar(0, height() - barHeight, width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Role::Line));
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(theme().color(m_role));
    QRectF filled = bar;
    filled.setWidth(bar.width() * m_percent / 100.0);
    painter.drawRoundedRect(filled, 3, 3);
}

} // namespace ui
