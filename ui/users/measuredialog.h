#pragma once

#include "app/users/conduct.h"
#include "app/users/measurestore.h"
#include "ui/widgets/formdialog.h"

#include <set>

class QComboBox;
class QLineEdit;
class QListView;
class QPlainTextEdit;

namespace ui {

class EvidenceChoice;
class MomentEdit;

/// What a form for a measure begins with.
struct MeasureOffer
{
    QString user;
    users::MeasureKind kind = users::MeasureKind::Warn; ///< Warn to None
    Moment now = 0;
    QString reason; ///< suggested
    std::vector<users::Prompt> prompts;
    std::set<GenerationId> counted; ///< marked as evidence
};

/// Asks for what a measure needs: reason, what is limited, how long, the evidence, and whether the authority was told.
class MeasureDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit MeasureDialog(const MeasureOffer &offer, QWidget *parent = nullptr);

    users::NewMeasure measure() const;
    EvidenceChoice *evidence() const { return m_evidence; }

private:
    void addDuration();
    void addEvidence();
    void addAuthority();
    void check();

    QString m_user;
    users::MeasureKind m_kind;
    QPlainTextEdit *m_reason;
    QLineEdit *m_scope;
    MomentEdit *m_from;
    QComboBox *m_days;
    EvidenceChoice *m_evidence;
    QListView *m_evidenceList;
    QLineEdit *m_authority;
    QLineEdit *m_receipt;
};

/// Asks for what a further event about \a measure needs: Lift, Report or Withdraw.
class FurtherDialog : public FormDialog
{
    Q_OBJECT

public:
    FurtherDialog(users::MeasureKind kind, const users::Measure &measure, Moment now, QWidget *parent = nullptr);

    QString reason() const;
    users::Told told() const; ///< of Report

private:
    void check();

    users::MeasureKind m_kind;
    QPlainTextEdit *m_reason;
    QLineEdit *m_authority;
    MomentEdit *m_at;
    QLineEdit *m_receipt;
};

} // namespace ui
