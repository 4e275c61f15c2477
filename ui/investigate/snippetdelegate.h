#pragma once

#include "ui/widgets/rowdelegate.h"

namespace ui {

/// Paints the text of a result with what was found marked on a quiet ground, not in the accent.
class SnippetDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ui
