#include "ui/widgets/filterchips.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <memory>

namespace ui {

namespace {

/// The whole chip is the button that removes it; the cross says so.
class ChipButton : public QToolButton
{
public:
    ChipButton(const QString &words, QWidget *parent)
        : QToolButton(parent)
    {
        setText(words);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(ui::font(TextSize::Small));
        return {metrics.horizontalAdvance(text()) + 36, std::max(24, metrics.height() + 8)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setBrush(theme().color(underMouse() ? Role::Line : Role::Selection));
        painter.setPen(hasFocus() ? QPen(theme().color(Role::Accent), 2) : QPen(Qt::NoPen));
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setFont(ui::font(TextSize::Small));
        painter.setPen(theme().selectedText());
        painter.drawText(rect().adjusted(12, 0, -24, 0), Qt::AlignVCenter, text());
        painter.setPen(QPen(theme().selectedText(), 1.3, Qt::SolidLine, Qt::RoundCap));
        const QPointF cross(width() - 15, height() / 2.0);
        painter.drawLine(cross + QPointF(-3, -3), cross + QPointF(3, 3));
        painter.drawLine(cross + QPointF(-3, 3), cross + QPointF(3, -3));
    }
};

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Filters"));
}

void FilterChips::setChips(const QList<Chip> &chips)
{
    m_chips = chips;
    rebuild();
}

QString FilterChips::text() const
{
    QStringList texts;
    for (const Chip &chip : m_chips)
        texts << chip.text;
    return texts.join(QStringLiteral(", "));
}

void FilterChips::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        taken->widget()->hide();
        taken->widget()->deleteLater();
    }
    // New widgets would come behind all others, and only what takes the focus can be named as the one before.
    QWidget *before = previousInFocusChain();
    while (before != this && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    for (const Chip &chip : std::as_const(m_chips)) {
        auto *button = new ChipButton(chip.text, this);
        button->setToolTip(tr("Remove this filter"));
        button->setAccessibleName(tr("Remove the filter %1").arg(chip.text));
        connect(button, &QToolButton::clicked, this, [this, id = chip.id] { Q_EMIT removed(id); });
        layout()->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    if (m_chips.size() > 1) {
        auto *clear = new QToolButton(this);
        clear->setAutoRaise(true);
        clear->setFocusPolicy(Qt::StrongFocus);
        clear->setText(tr("Clear all"));
        connect(clear, &QToolButton::clicked, this, &FilterChips::cleared);
        layout()->addWidget(clear);
        setTabOrder(before, clear);
    }
    setVisible(!m_chips.isEmpty());
}

void FilterChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Filters"));
        rebuild();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
