#pragma once

#include <QDialog>

#include <functional>

namespace ui {

class Actions;

/// Every shortcut, grouped by page ("?" or F1). What has no shortcut is found in the palette.
class CheatSheet : public QDialog
{
    Q_OBJECT

public:
    /// \a groupName gives the words for an id's first part ("review" -> "Review").
    CheatSheet(const Actions &actions, const std::function<QString(const QString &)> &groupName,
               QWidget *parent = nullptr);
};

} // namespace ui
