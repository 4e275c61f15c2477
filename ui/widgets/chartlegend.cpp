#include "ui/widgets/chartlegend.h"

#include "ui/widgets/chartcontent.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int swatch = 10;

} // namespace

ChartLegend::ChartLegend(const ChartContent &content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::contentChanged()
{
    setVisible(m_content.series.size() > 1);
    updateGeometry();
    update();
}

std::vector<QRect> ChartLegend::places(int width) const
{
    const QFontMetrics metrics(ui::font(TextSize::Small));
    const int lineHeight = metrics.height() + space::inside;
    std::vector<QRect> rectangles;
    QPoint at(0, 0);
    for (const ChartSeries &series : m_content.series) {
        const int length = swatch + 6 + metrics.horizontalAdvance(series.name);
        if (at.x() > 0 && at.x() + length > width)
            at = QPoint(0, at.y() + lineHeight);
        rectangles.emplace_back(at, QSize(length, lineHeight));
        at.rx() += length + space::around;
    }
    return rectangles;
}

int ChartLegend::heightForWidth(int width) const
{
    const auto rectangles = places(width);
    return rectangles.empty() ? 0 : rectangles.back().bottom() + 1;
}

QSize ChartLegend::sizeHint() const
{
    return {100, heightForWidth(width())};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ui::font(TextSize::Small));
    const auto rectangles = places(width());
    for (std::size_t i = 0; i < rectangles.size(); ++i) {
        const QRect &rect = rectangles[i];
        const QRect box(rect.left(), rect.center().y() - swatch / 2, swatch, swatch);
        painter.fillRect(box, chartBrush(m_content, i));
        if (theme().isHighContrast()) {
            painter.setPen(theme().color(Role::Text));
            painter.drawRect(box);
        }
        painter.setPen(theme().color(Role::Text));
        painter.drawText(rect.adjusted(swatch + 6, 0, 4, 0), Qt::AlignVCenter, m_content.series[i].name);
    }
}

} // namespace ui
