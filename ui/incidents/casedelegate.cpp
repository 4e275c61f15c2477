#include "ui/incidents/casedelegate.h"

#include "ui/incidents/caselistmodel.h"
#include "ui/incidents/rowpainting.h"

#include <QPainter>

namespace ui {

namespace {

/// The shape says whose clock it is, as ClockBadge's does: filled, outlined, dashed.
void drawClock(QPainter &painter, const QRect &line, const ClockLine &clock, const QColor &colour, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextSize::Small));
    const bool filled = clock.kind == ClockKind::Statutory;
    const int width = painter.fontMetrics().horizontalAdvance(clock.left) + 2 * space::between;
    const QRectF pill =
        QRectF(line.right() - width, line.top(), width, line.height()).adjusted(0.75, 0.75, -0.75, -0.75);
    QPen pen(colour, 1.5);
    if (clock.kind == ClockKind::Internal)
        pen.setDashPattern({2.5, 2});
    painter.setPen(pen);
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(filled ? ground : colour);
    painter.drawText(pill, Qt::AlignCenter, clock.left);
    painter.restore();
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

} // namespace

void CaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    draw::rowGround(*painter, row);

    painter->save();
    const QFont small = ui::font(TextSize::Small);
    QFont title = ui::font(TextSize::Body);
    title.setWeight(QFont::DemiBold);
    const QRect inner = row.rect.adjusted(space::around, space::between, -space::between, -space::between);
    QRect line(inner.left(), inner.top(), inner.width(), lineHeight(small) + space::inside);
    draw::rowWords(*painter, line, small, draw::rowColour(row, Role::Muted),
                   index.data(CaseListModel::NumberRole).toString());
    if (const auto clock = index.data(CaseListModel::ClockRole).value<std::optional<ClockLine>>())
        drawClock(*painter, line, *clock, draw::rowColour(row, clock->role),
                  theme().color(row.state & QStyle::State_Selected ? Role::Selection : Role::Base));
    line = QRect(inner.left(), line.bottom() + 1, inner.width(), lineHeight(title) + space::inside);
    draw::rowWords(*painter, line, title, draw::rowColour(row, Role::Text),
                   index.data(CaseListModel::TitleRole).toString());
    line = QRect(inner.left(), line.bottom() + 1, inner.width(), lineHeight(small));
    draw::rowWords(*painter, line, small, draw::rowColour(row, Role::Muted),
                   index.data(CaseListModel::MetaRole).toString());
    painter->setPen(theme().color(Role::Line));
    painter->drawLine(inner.left(), row.rect.bottom(), row.rect.right(), row.rect.bottom());
    painter->restore();
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int small = lineHeight(ui::font(TextSize::Small));
    return {200, 2 * space::between + 2 * small + lineHeight(ui::font(TextSize::Body)) + 2 * space::inside + 1};
}

} // namespace ui
