#pragma once

#include <QFrame>

namespace ui {

/// The query language in one screen. Closes with Escape or a click elsewhere, and deletes itself.
class QueryHelp : public QFrame
{
    Q_OBJECT

public:
    explicit QueryHelp(QWidget *parent);

    void openBelow(const QWidget &anchor);
};

} // namespace ui
