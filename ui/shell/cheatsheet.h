#pragma once

#include "app/base/result.h"
#include "ui/shell/keycard.h"

#include <QDate>
#include <QDialog>

class QBoxLayout;
class QPrinter;
class QScrollArea;

namespace ui {

class Actions;
class Text;

/// Every key in force, grouped by page ("?" or F1); what has no key is found in the palette. From here the keys
/// are changed, and printed as a card.
class CheatSheet : public QDialog
{
    Q_OBJECT

public:
    /// Borrows \a actions. \a groupName gives the words for an id's first part ("review" -> "Review");
    /// \a today stands on the card.
    CheatSheet(Actions &actions, const GroupNames &groupName, QDate today, QWidget *parent = nullptr);

    KeyCard card() const;
    Result<void> savePdf(const QString &path); ///< says in the dialog what came of it
    Result<void> print(QPrinter &printer);

private:
    void fitSize();
    void fill();
    void addButtons(QBoxLayout *layout);
    void askForFile();
    void askForPrinter();
    void say(const Result<void> &done, const QString &doing, const QString &success);

    Actions &m_actions;
    GroupNames m_groupName;
    QDate m_today;
    QScrollArea *m_scroll;
    Text *m_hint;
    Text *m_outcome;
};

} // namespace ui
