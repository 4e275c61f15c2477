#pragma once

#include "app/incident/casestate.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class MomentEdit;

/// Asks when a step was done and what shows it.
class StepDialog : public FormDialog
{
    Q_OBJECT

public:
    /// What was recorded before, if anything, is filled in to be corrected. Nothing before \a earliest
    /// or after \a latest can be entered.
    StepDialog(const incident::StepState &step, Moment earliest, Moment latest, Moment now, QWidget *parent = nullptr);

    Moment moment() const;
    QString note() const;
    QString proof() const;

private:
    MomentEdit *m_moment;
    QPlainTextEdit *m_note;
    QLineEdit *m_proof;
};

/// Asks for a text, and for a note also for its topic.
class ReasonDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString action;
        QString explanation;
        QString label; ///< of the text: "Reason"
        QString hint = {};
        bool required = true;
    };
    explicit ReasonDialog(const Words &words, QWidget *parent = nullptr);

    /// Adds a choice of what the note on a case of \a kind is about, for the report drafts.
    void offerTopics(incident::Kind kind);

    QString text() const;
    QString topic() const;

private:
    QPlainTextEdit *m_text;
    QComboBox *m_topic = nullptr;
};

} // namespace ui
