#include "ui/widgets/rowdelegate.h"

#include "ui/shell/stylepainting.h"
#include "ui/widgets/riskpainting.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

namespace {

constexpr int iconSize = 16;
constexpr int padding = space::between;

RiskClass riskOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return riskClass(value.toString());
    return value.isValid() ? static_cast<RiskClass>(value.toInt()) : RiskClass::None;
}

QColor textColour(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool chosen = option.state & QStyle::State_Selected;
    if (!(option.state & QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    if (chosen && theme().isHighContrast())
        return theme().selectedText();
    if (const QVariant status = index.data(StatusRole); status.isValid())
        return theme().color(static_cast<Role>(status.toInt()));
    return theme().color(index.data(MutedRole).toBool() ? Role::Muted : Role::Text);
}

/// What is left for the words after icon and chip.
QRect wordsRect(const QRect &cell, const QModelIndex &index)
{
    QRect rect = cell.adjusted(padding, 0, -padding, 0);
    if (index.data(Qt::DecorationRole).isValid())
        rect.setLeft(rect.left() + iconSize + space::inside + 2);
    if (const QSize chip = draw::riskChipSize(riskOf(index.data(RiskRole))); !chip.isEmpty())
        rect.setLeft(rect.left() + chip.width() + space::between);
    return rect;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const QVariant brush = index.data(Qt::BackgroundRole); brush.isValid())
        painter.fillRect(option.rect, brush.value<QBrush>());
    if (!(option.state & QStyle::State_Selected))
        return;
    painter.fillRect(option.rect, theme().color(Role::Selection));
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view && view->currentIndex().row() == index.row() && view->horizontalHeader()->visualIndex(index.column()) == 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                         theme().color(Role::Accent));
}

/// Where Qt looks for clicks on it. A cell with a box has no words.
void paintCheck(QPainter &painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem box = option;
    const QStyle &style = *option.widget->style();
    box.rect = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
    box.state |= option.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
}

/// Around the whole current row, of which \a option is one cell.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    const QHeaderView *header = view->horizontalHeader();
    painter.setClipRect(option.rect);
    draw::rowFocus(painter, QRect(-header->offset(), option.rect.top(), header->length(), option.rect.height()));
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    paintGround(*painter, option, index);

    if (option.features & QStyleOptionViewItem::HasCheckIndicator)
        paintCheck(*painter, option);
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    if (!option.icon.isNull()) {
        // A status keeps its colour in a chosen row, except where that row is inverse.
        const bool inverse = option.state & QStyle::State_Selected && theme().isHighContrast();
        option.icon.paint(painter, QRect(rect.left(), rect.center().y() - iconSize / 2 + 1, iconSize, iconSize),
                          Qt::AlignCenter, inverse ? QIcon::Selected : QIcon::Normal);
        rect.setLeft(rect.left() + iconSize + space::inside + 2);
    }
    if (const RiskClass risk = riskOf(index.data(RiskRole)); risk != RiskClass::None) {
        const QSize chip = draw::riskChipSize(risk);
        const int height = std::min(chip.height(), option.rect.height() - 4);
        draw::riskChip(*painter, QRectF(rect.left(), rect.center().y() - height / 2.0 + 0.5, chip.width(), height),
                       risk);
    }
    const QRect words = wordsRect(option.rect, index);
    painter->setFont(option.font);
    painter->setPen(textColour(option, index));
    const bool right = index.data(NumericRole).toBool();
    const Qt::Alignment side = right ? Qt::AlignRight : (option.displayAlignment & Qt::AlignHorizontal_Mask);
    // One line, whatever the text holds.
    const QString text = option.text.left(500).replace(u'\n', u' ');
    painter->drawText(words, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    paintFocus(*painter, option, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int taken = option.rect.width() - wordsRect(option.rect, index).width();
    return {option.fontMetrics.horizontalAdvance(text) + taken + 2, option.fontMetrics.height() + 8};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data().toString();
    const bool cut = option.fontMetrics.horizontalAdvance(text.left(500)) > wordsRect(option.rect, index).width();
    QToolTip::showText(event->globalPos(), !tip.isEmpty() ? tip : cut ? text.left(2000) : QString(), view);
    return true;
}

} // namespace ui
