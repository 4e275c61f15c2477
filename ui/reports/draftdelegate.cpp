#include "ui/reports/draftdelegate.h"

#include "ui/reports/draftlistmodel.h"
#include "ui/shell/icons.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/rowpainting.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int signSize = 16;

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

/// Sign and word at the right end of \a line, which gets what is left.
void drawState(QPainter &painter, QRect &line, const QStyleOptionViewItem &row, const QModelIndex &index)
{
    const auto role = static_cast<Role>(index.data(DraftListModel::StateRole).toInt());
    const QString word = index.data(DraftListModel::StateTextRole).toString();
    const QColor colour = draw::rowColour(row, role);
    const int width = QFontMetrics(ui::font(TextSize::Small)).horizontalAdvance(word) + 1;
    const QRect place(line.right() - width, line.top(), width + 1, line.height());
    painter.setFont(ui::font(TextSize::Small));
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, word);
    const bool isInverse = row.state & QStyle::State_Selected && theme().isHighContrast();
    const QIcon sign = isInverse ? icon(statusIcon(role)) : icon(statusIcon(role), role);
    const QRect square(place.left() - signSize - space::inside, place.center().y() - signSize / 2 + 1, signSize,
                       signSize);
    sign.paint(&painter, square);
    line.setRight(square.left() - space::inside);
}

} // namespace

void DraftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
    const int bottom = line.bottom();
    drawState(*painter, line, row, index);
    draw::rowWords(*painter, line, small, draw::rowColour(row, Role::Muted),
                   index.data(DraftListModel::SubjectRole).toString());
    line = QRect(inner.left(), bottom + 1, inner.width(), lineHeight(title) + space::inside);
    draw::rowWords(*painter, line, title, draw::rowColour(row, Role::Text),
                   index.data(DraftListModel::TitleRole).toString());
    line = QRect(inner.left(), line.bottom() + 1, inner.width(), lineHeight(small));
    draw::rowWords(*painter, line, small, draw::rowColour(row, Role::Muted),
                   index.data(DraftListModel::MetaRole).toString());
    painter->setPen(theme().color(Role::Line));
    painter->drawLine(inner.left(), row.rect.bottom(), row.rect.right(), row.rect.bottom());
    painter->restore();
}

QSize DraftDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int small = lineHeight(ui::font(TextSize::Small));
    return {200, 2 * space::between + 2 * small + lineHeight(ui::font(TextSize::Body)) + 2 * space::inside + 1};
}

} // namespace ui
