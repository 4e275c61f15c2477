#pragma once

#include "app/incident/grades.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace ui {

class Text;

/// Asks for the figures of a network incident and says at once which grade they give, by which criterion, and how sure
/// its figure is.
class GradeDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a earlier: figures that were entered before.
    GradeDialog(const incident::Incident &incident, const incident::GradeCriteria &criteria,
                const incident::GradeFigures &earlier, QWidget *parent = nullptr);

    incident::GradeFigures figures() const;
    bool takesOver() const; ///< the officer agrees: the case's severity becomes the grade
    QString note() const;
    QString resultText() const; ///< as it is shown

private:
    void addCriterion(const incident::Criterion &criterion, const incident::GradeFigures &earlier);
    QString thresholdText(const incident::Criterion &criterion) const;
    void giveLabelsRoom();
    QString unreadable() const;
    void evaluate();

    const incident::GradeCriteria &m_criteria;
    incident::Severity m_severity;
    QMap<QString, QLineEdit *> m_figures;
    QMap<QString, QCheckBox *> m_questions;
    QLineEdit *m_note;
    QCheckBox *m_takesOver;
    Text *m_result;
};

} // namespace ui
