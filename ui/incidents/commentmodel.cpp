#include "ui/incidents/commentmodel.h"

#include "ui/widgets/keepplace.h"

using namespace Qt::StringLiterals;

namespace ui {

void CommentModel::setComments(std::vector<incident::Comment> comments)
{
    beginResetModel();
    m_comments = std::move(comments);
    endResetModel();
}

int CommentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comments.size());
}

QVariant CommentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const incident::Comment &comment = m_comments.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return u"%1 · %2\n%3"_s.arg(comment.actor, shanghaiText(comment.at), comment.words);
    case IdRole: return comment.id;
    default: return {};
    }
}

} // namespace ui
