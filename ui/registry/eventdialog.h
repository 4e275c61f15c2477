#pragma once

#include "ui/registry/itemevent.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DayField;

/// Asks what happened to an item, and on which day.
class EventDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Nothing after \a today can be entered.
    EventDialog(const registry::RegistryItem &item, const registry::Kind &kind, QDate today, QWidget *parent = nullptr);

    ItemEvent entered() const;

private:
    void kindChanged();
    void check();
    registry::RegistryEvent::Kind chosen() const;

    registry::Kind m_itemKind;
    QDate m_today;
    QComboBox *m_kind;
    DayField *m_on;
    QLineEdit *m_number;
    DayField *m_validUntil;
    QPlainTextEdit *m_note;
};

/// Asks on which day a duty was met.
class DutyDoneDialog : public FormDialog
{
    Q_OBJECT

public:
    /// The day lies from \a event's day to \a today.
    DutyDoneDialog(const registry::RegistryEvent &event, QDate today, QWidget *parent = nullptr);

    QDate day() const;

private:
    DayField *m_day;
};

} // namespace ui
