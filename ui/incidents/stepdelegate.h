#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// One step on the vertical line of a case: a filled node with a tick where it was done, a crossed one
/// where it was waived, an empty one where it is still open; beside it when, who, what shows it, and the note.
class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
