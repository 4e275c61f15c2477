#include "ui/widgets/badges.h"

#include "ui/shell/icons.h"
#include "ui/widgets/clockpill.h"
#include "ui/widgets/riskpainting.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int iconSize = 16;

int heightFor(const QFont &font)
{
    return std::max(22, QFontMetrics(font).height() + 4);
}

} // namespace

QString statusIcon(Role role)
{
    switch (role) {
    case Role::Good: return QStringLiteral("status-good");
    case Role::Attention: return QStringLiteral("status-attention");
    case Role::Negative: return QStringLiteral("status-negative");
    case Role::Information: return QStringLiteral("status-information");
    default: return {};
    }
}

StatusBadge::StatusBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::setStatus(Role role, const QString &word, const QString &icon)
{
    m_role = role;
    m_word = word;
    m_icon = icon.isEmpty() ? statusIcon(role) : icon;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    const QFont small = ui::font(TextSize::Small);
    const int before = m_icon.isEmpty() ? 0 : iconSize + space::inside;
    return {before + QFontMetrics(small).horizontalAdvance(m_word) + 2, heightFor(small)};
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int left = 0;
    if (!m_icon.isEmpty()) {
        icon(m_icon, m_role).paint(&painter, QRect(0, (height() - iconSize) / 2, iconSize, iconSize));
        left = iconSize + space::inside;
    }
    painter.setFont(ui::font(TextSize::Small));
    painter.setPen(theme().color(m_role));
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter, m_word);
}

void StatusBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

QString clockKindText(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Statutory: return ClockBadge::tr("statutory");
    case ClockKind::Promise: return ClockBadge::tr("promised");
    case ClockKind::Internal: return ClockBadge::tr("internal");
    }
    return {};
}

ClockBadge::ClockBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ClockBadge::setClock(ClockKind kind, const QString &left, Role role)
{
    m_kind = kind;
    m_left = left;
    m_role = role;
    describe();
}

void ClockBadge::describe()
{
    setAccessibleName(tr("%1, %2 clock").arg(m_left, clockKindText(m_kind)));
    updateGeometry();
    update();
}

QSize ClockBadge::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TextSize::Small));
    return {metrics.horizontalAdvance(m_left) + 2 * space::between + space::between
                + metrics.horizontalAdvance(clockKindText(m_kind)) + 2,
            heightFor(ui::font(TextSize::Small))};
}

void ClockBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ui::font(TextSize::Small));
    const int pillWidth = draw::clockPillWidth(m_left);
    draw::clockPill(painter, QRect(0, 0, pillWidth, height()), m_kind, m_left, theme().color(m_role),
                    theme().color(Role::Base));
    painter.setPen(theme().color(Role::Muted));
    painter.drawText(rect().adjusted(pillWidth + space::between, 0, 0, 0), Qt::AlignVCenter, clockKindText(m_kind));
}

void ClockBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

RiskChip::RiskChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RiskChip::setRisk(RiskClass risk, const QString &text)
{
    m_risk = risk;
    m_text = text;
    setAccessibleName(text.isEmpty() ? riskLetter(risk) : text);
    updateGeometry();
    update();
}

QSize RiskChip::sizeHint() const
{
    const QSize chip = draw::riskChipSize(m_risk);
    const int words = m_text.isEmpty() ? 0 : space::between + fontMetrics().horizontalAdvance(m_text) + 2;
    return {chip.width() + words, std::max(chip.height(), fontMetrics().height()) + 4};
}

void RiskChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize chip = draw::riskChipSize(m_risk);
    draw::riskChip(painter, QRectF(QPointF(0, (height() - chip.height()) / 2.0), chip), m_risk);
    painter.setPen(theme().color(Role::Text));
    const QRect words = rect().adjusted(chip.width() + space::between, 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
}

} // namespace ui
