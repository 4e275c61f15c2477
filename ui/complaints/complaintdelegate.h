#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A complaint in three lines: number and when it came in, its first words, and what kind it is with the clock.
class ComplaintDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
