#pragma once

#include "app/incident/incident.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class MomentEdit;
class Text;

/// What a new case begins with: from a flagged item, a complaint, or nothing.
struct CaseProposal
{
    QString title;
    QString service;
    QString how;
    incident::Origin origin = incident::Origin::Hand;
    QString originRef; ///< the complaint's number
    incident::Concerns concerns;
    qsizetype evidence = 0; ///< how many generations are frozen into it
};

/// What the authority's notice says of itself.
struct AuthorityNotice
{
    QString number;
    QString authority;
    Moment receivedAt = 0;
};

/// Asks for what a new case needs, and says of each choice what follows from it.
class NewCaseDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a services: names to choose from; another may be typed.
    NewCaseDialog(const QStringList &services, const CaseProposal &proposal, Moment now, QWidget *parent = nullptr);

    incident::NewIncident incident() const;
    std::optional<AuthorityNotice> notice() const; ///< the case comes from one

private:
    void addKind();
    void addOrigin();
    void showOrigin();
    incident::Kind kind() const;
    incident::Origin origin() const;
    void check();

    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_severity;
    QCheckBox *m_personal;
    QCheckBox *m_flaw;
    QComboBox *m_service;
    QComboBox *m_origin;
    QLineEdit *m_complaint;
    QLineEdit *m_noticeNumber;
    QLineEdit *m_authority;
    MomentEdit *m_received;
    MomentEdit *m_found;
    QLineEdit *m_how;
    QPlainTextEdit *m_summary;
};

} // namespace ui
