#pragma once

#include <QStringList>

namespace report {

/// How many characters must be put in, left out, replaced, or swapped with the next to make \a one of \a other.
int editDistance(QStringView one, QStringView other);

/// Which of \a names was most likely meant by \a word; empty where none is near.
QString nearest(const QString &word, const QStringList &names);

} // namespace report
