#pragma once

#include "app/registry/kinds.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DayField;

/// Asks for what is known of a thing to keep valid. The state of one that is there is not asked for: it moves step
/// by step (MoveDialog).
class ItemDialog : public FormDialog
{
    Q_OBJECT

public:
    /// An \a item without an id is a new one; what it holds is filled in. Of \a all the services, models and
    /// algorithms are offered.
    ItemDialog(const registry::RegistryItem &item, const registry::Register &all, const registry::KindTable &kinds,
               QWidget *parent = nullptr);

    registry::RegistryItem item() const;

private:
    void fillChoices(const registry::Register &all);
    void addFields();
    void addLinks();
    void fill(const registry::RegistryItem &item);
    void kindChanged();
    void modelChosen();
    void suggestExpiry();
    void showNumber();
    void check();
    const registry::Kind *kind() const;

    registry::KindTable m_kinds;
    registry::RegistryItem m_item;
    QComboBox *m_kind;
    QComboBox *m_service;
    QComboBox *m_role;
    QLineEdit *m_name;
    QLineEdit *m_number;
    QLineEdit *m_authority;
    QLineEdit *m_responsible;
    QComboBox *m_state;
    DayField *m_submitted;
    DayField *m_granted;
    DayField *m_validUntil;
    QComboBox *m_model;
    QComboBox *m_algorithm;
    QLineEdit *m_upstreamModel;
    QLineEdit *m_upstreamNumber;
    QPlainTextEdit *m_conditions;
    QPlainTextEdit *m_notes;
};

} // namespace ui
