#pragma once

#include "app/registry/kinds.h"
#include "app/registry/states.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DayField;

/// Asks to which state an item moves, on which day, and why. Only what the state machine allows is offered.
class MoveDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a from: the state it is in today, which a last day that is over changes without anybody's doing. Nothing
    /// before \a earliest (invalid: any) and nothing after \a today can be entered.
    MoveDialog(const registry::RegistryItem &item, registry::State from, const registry::Kind &kind, QDate earliest,
               QDate today, QWidget *parent = nullptr);

    registry::Move move() const;

private:
    void stateChosen();
    void suggestExpiry();
    void check();
    registry::State chosen() const;

    registry::Kind m_kind;
    bool m_isOfChange; ///< it leaves the state in which a change is with the authority
    QDate m_earliest;
    QDate m_today;
    QComboBox *m_to;
    DayField *m_on;
    QLineEdit *m_number;
    DayField *m_validUntil;
    QPlainTextEdit *m_note;
    bool m_suggested = false; ///< the last day shown is not the officer's
};

} // namespace ui
