#pragma once

#include "app/registry/duties.h"
#include "app/registry/kindsettings.h"
#include "ui/registry/partmodel.h"
#include "ui/widgets/formdialog.h"

class QSpinBox;

namespace ui {

class PartPane;

/// Every kind of filing and licence with its validity and reminders, as the workspace has them; those that no official
/// wording backs are marked.
class PresetsDialog : public QDialog
{
    Q_OBJECT

public:
    /// It deletes itself when it closes.
    PresetsDialog(bool isReadOnly, QWidget *parent = nullptr);

    void setKinds(const registry::Rulebook &rules, const std::vector<registry::KindSetting> &settings);

Q_SIGNALS:
    void editRequested(const QString &kind);
    void resetRequested(const QString &kind); ///< back to what ships

private:
    void preparePane(bool isReadOnly);
    QString chosen() const;

    QStringList m_kinds; ///< as the rows
    PartPane *m_pane;
};

/// Asks how long a kind is valid and how long before its days it is shown as due.
class PresetDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a kind: as it counts now. \a setting: what the workspace set, to be changed.
    PresetDialog(const registry::Kind &kind, const registry::KindSetting &setting, const calendar::ClockTable &clocks,
                 QWidget *parent = nullptr);

    registry::KindSetting setting() const;

private:
    QSpinBox *number(int value, int most);

    registry::Kind m_kind;
    registry::KindSetting m_setting;
    QSpinBox *m_months;
    QSpinBox *m_display;
    std::map<QString, QSpinBox *> m_reminders; ///< by clock
};

} // namespace ui
