#include "ui/widgets/keepplace.h"

#include <QAbstractItemView>
#include <QScrollBar>

#include <algorithm>

namespace ui {

int rowOfId(const QAbstractItemView &view, const QVariant &id)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; id.isValid() && row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(IdRole) == id)
            return row;
    }
    return -1;
}

void keepPlace(QAbstractItemView &view, const std::function<void()> &reload)
{
    const QModelIndex before = view.currentIndex();
    const int row = before.row();
    const int column = std::max(0, before.column());
    const QVariant id = before.siblingAtColumn(0).data(IdRole);
    const int scrolled = view.verticalScrollBar()->value();
    reload();
    const int last = view.model()->rowCount() - 1;
    if (row >= 0 && last >= 0) {
        const int found = rowOfId(view, id);
        view.setCurrentIndex(view.model()->index(found >= 0 ? found : std::min(row, last), column));
    }
    view.verticalScrollBar()->setValue(scrolled);
}

} // namespace ui
