#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a row of DraftListModel: what it is about and where it stands; its title; kind, language and who must act.
class DraftDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
