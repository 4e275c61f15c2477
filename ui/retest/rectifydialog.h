#pragma once

#include "app/incident/casestate.h"
#include "app/incident/rectification.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class MomentEdit;

/// Asks when a model was rectified, with what, and which version answers since.
class RectifyDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Times
    {
        Moment earliest = 0;
        Moment latest = 0;
    };
    /// \a models: of the case's evidence, to choose from. What was recorded before is filled in to be corrected.
    RectifyDialog(const incident::StepState &step, const std::optional<incident::Rectification> &before,
                  const QStringList &models, const Times &times, QWidget *parent = nullptr);

    Moment moment() const;
    incident::Rectification rectification() const;
    QString note() const;
    QString proof() const;

private:
    QWidget *meansBoxes(const std::optional<incident::Rectification> &before);
    void fill(const incident::IncidentEvent &event);
    void check();

    MomentEdit *m_moment;
    std::vector<QCheckBox *> m_means; ///< in the order of incident::Means
    QComboBox *m_before;
    QLineEdit *m_after;
    QPlainTextEdit *m_note;
    QLineEdit *m_proof;
};

} // namespace ui
