#pragma once

#include "app/incident/remarks.h"

#include <QAbstractListModel>

namespace ui {

/// What officers told each other about a case, the oldest first: who and when, then the words.
class CommentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setComments(std::vector<incident::Comment> comments);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<incident::Comment> m_comments;
};

} // namespace ui
