#include "ui/incidents/casedelegate.h"

#include "ui/incidents/caselistmodel.h"
#include "ui/widgets/clockpill.h"
#include "ui/widgets/rowpainting.h"

#include <QPainter>

namespace ui {

namespace {

/// At the right end of \a line: whose clock it is, in word and shape, and what is left of it. Without the word where
/// there is no room beside the number.
void drawClock(QPainter &painter, const QRect &line, int numberWidth, const ClockLine &clock, const QColor &colour,
               const QColor &ground)
{
    const QString whole = clockKindText(clock.kind) + QStringLiteral(" · ") + clock.left;
    const bool fits = draw::clockPillWidth(whole) + numberWidth + space::between <= line.width();
    const QString &text = fits ? whole : clock.left;
    const int width = draw::clockPillWidth(text);
    draw::clockPill(painter, QRect(line.right() - width, line.top(), width, line.height()), clock.kind, text, colour,
                    ground);
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
    const QString number = index.data(CaseListModel::NumberRole).toString();
    draw::rowWords(*painter, line, small, draw::rowColour(row, Role::Muted), number);
    if (const auto clock = index.data(CaseListModel::ClockRole).value<std::optional<ClockLine>>())
        drawClock(*painter, line, QFontMetrics(small).horizontalAdvance(number), *clock,
                  draw::rowColour(row, clock->role),
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
