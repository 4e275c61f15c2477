#pragma once

#include "app/registry/kinds.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DayField;

/// Asks for what is known of a thing to keep valid.
class ItemDialog : public FormDialog
{
    Q_OBJECT

public:
    /// An \a item without an id is a new one; what it holds is filled in. Borrows \a kinds.
    ItemDialog(const registry::RegistryItem &item, const std::vector<registry::Service> &services,
               const registry::KindTable &kinds, QWidget *parent = nullptr);

    registry::RegistryItem item() const;

private:
    void fillChoices(const std::vector<registry::Service> &services);
    void addFields();
    void fill(const registry::RegistryItem &item);
    void kindChanged();
    void suggestExpiry();
    void check();
    const registry::Kind *kind() const;

    const registry::KindTable &m_kinds;
    registry::RegistryItem m_item;
    QComboBox *m_kind;
    QComboBox *m_service;
    QComboBox *m_role;
    QLineEdit *m_name;
    QLineEdit *m_number;
    QLineEdit *m_authority;
    QComboBox *m_state;
    DayField *m_submitted;
    DayField *m_granted;
    DayField *m_validUntil;
    DayField *m_displayChecked;
    QLineEdit *m_displayEvidence;
    QLineEdit *m_upstreamModel;
    QLineEdit *m_upstreamNumber;
    QPlainTextEdit *m_notes;
};

} // namespace ui
