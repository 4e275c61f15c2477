#pragma once

#include <QtCore/qnamespace.h>

#include <functional>

class QAbstractItemView;

namespace ui {

/// A row's lasting name (qlonglong or QString) in models that read anew: what keepPlace() looks for.
inline constexpr int IdRole = Qt::UserRole + 900;

/// Runs \a reload, which may reset the model of \a view, and puts the current row and the scroll
/// position back where they were. The current row is found by its IdRole; if it is gone, the
/// nearest row that is left becomes current.
void keepPlace(QAbstractItemView &view, const std::function<void()> &reload);

/// The row of \a view's model whose IdRole is \a id; -1: none of those read.
int rowOfId(const QAbstractItemView &view, const QVariant &id);

} // namespace ui
