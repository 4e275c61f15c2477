#pragma once

#include "app/drafting/draft.h"
#include "app/incident/incident.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// Asks which report is to be written, about what, in which language.
class NewReportDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a today is what "last month" counts from.
    NewReportDialog(std::vector<incident::Incident> cases, QDate today, QWidget *parent = nullptr);

    void choose(const QString &kind, std::optional<IncidentId> incident); ///< what is not known stays as it is

    QString kind() const;
    report::Subject subject() const;
    report::Language language() const;

private:
    void showSubject();
    void fillCases();
    void check();

    std::vector<incident::Incident> m_cases;
    std::optional<IncidentId> m_wanted;
    QComboBox *m_kind;
    QComboBox *m_case;
    QLineEdit *m_user;
    QDateEdit *m_month;
    QComboBox *m_language;
};

/// Asks for a few lines: a note, a reason.
class NoteDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString action;
        QString explanation = {};
        QString label;
        bool required = false;
    };
    explicit NoteDialog(const Words &words, QWidget *parent = nullptr);

    QString text() const;

private:
    QPlainTextEdit *m_text;
};

} // namespace ui
