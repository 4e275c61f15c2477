#pragma once

#include "app/registry/regimes.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DayField;

/// Asks for what is known of a service: whom it is offered to decides what it needs.
class ServiceDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A \a service without an id is a new one.
    ServiceDialog(const registry::Service &service, const registry::RegimeTable &regimes, QWidget *parent = nullptr);

    registry::Service service() const;

private:
    void addAccesses();
    registry::Accesses accesses() const;
    void addRegime();
    void propose();
    void showRegime();
    void check();

    registry::Service m_service;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QComboBox *m_scope;
    std::vector<QCheckBox *> m_accesses;
    DayField *m_started;
    DayField *m_ended;
    registry::RegimeTable m_regimes;
    QComboBox *m_regime;
    QPlainTextEdit *m_reason;
    QString m_proposedReason; ///< as it was filled in, not the officer's own
    bool m_isChosen = false;  ///< the officer decided
};

} // namespace ui
