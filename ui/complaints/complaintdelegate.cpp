#include "ui/complaints/complaintdelegate.h"

#include "ui/complaints/complaintlistmodel.h"
#include "ui/shell/stylepainting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/badges.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int barWidth = 3;

void drawGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, theme().color(Role::Selection));
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height()),
                         theme().color(Role::Accent));
    }
    if (option.state & QStyle::State_HasFocus)
        draw::rowFocus(painter, option.rect);
}

/// In high contrast a selected row has one colour only.
QColor colourOf(const QStyleOptionViewItem &option, Role role)
{
    const bool inverse = option.state & QStyle::State_Selected && theme().isHighContrast();
    return inverse ? theme().selectedText() : theme().color(role);
}

void drawWords(QPainter &painter, const QRect &line, const QFont &font, const QColor &colour, const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

/// Word and shape say whose clock it is, as ClockBadge's do: filled, outlined, dashed. Returns its width.
int drawClock(QPainter &painter, const QRect &line, const ComplaintClockLine &clock, const QColor &colour,
              const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextSize::Small));
    const bool filled = clock.kind == ClockKind::Statutory;
    const QString text = clockKindText(clock.kind) + QStringLiteral(" · ") + clock.left;
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * space::between;
    const QRectF pill =
        QRectF(line.right() - width, line.top(), width, line.height()).adjusted(0.75, 0.75, -0.75, -0.75);
    QPen pen(colour, 1.5);
    if (clock.kind == ClockKind::Internal)
        pen.setDashPattern({2.5, 2});
    painter.setPen(pen);
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(filled ? ground : colour);
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
    return width;
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

} // namespace

void ComplaintDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    drawGround(*painter, row);
    painter->save();
    const QFont small = ui::font(TextSize::Small);
    QFont title = ui::font(TextSize::Body);
    title.setWeight(QFont::DemiBold);
    const QRect inner = row.rect.adjusted(space::around, space::between, -space::between, -space::between);
    QRect line(inner.left(), inner.top(), inner.width(), lineHeight(small) + space::inside);
    QRect words = line;
    if (const auto clock = index.data(ComplaintListModel::ClockRole).value<std::optional<ComplaintClockLine>>())
        words.setRight(words.right() - space::between
                       - drawClock(*painter, line, *clock, colourOf(row, clock->role),
                                   theme().color(row.state & QStyle::State_Selected ? Role::Selection : Role::Base)));
    drawWords(*painter, words, small, colourOf(row, Role::Muted),
              index.data(ComplaintListModel::NumberRole).toString());
    line = QRect(inner.left(), line.bottom() + 1, inner.width(), lineHeight(title) + space::inside);
    drawWords(*painter, line, title, colourOf(row, Role::Text), index.data(ComplaintListModel::TitleRole).toString());
    line = QRect(inner.left(), line.bottom() + 1, inner.width(), lineHeight(small));
    drawWords(*painter, line, small, colourOf(row, Role::Muted), index.data(ComplaintListModel::MetaRole).toString());
    painter->setPen(theme().color(Role::Line));
    painter->drawLine(inner.left(), row.rect.bottom(), row.rect.right(), row.rect.bottom());
    painter->restore();
}

QSize ComplaintDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int small = lineHeight(ui::font(TextSize::Small));
    return {200, 2 * space::between + 2 * small + lineHeight(ui::font(TextSize::Body)) + 2 * space::inside + 1};
}

} // namespace ui
