#pragma once

#include "app/seal/dispatchstore.h"
#include "app/seal/packagestore.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class FileField;
class MomentEdit;

/// What a dialog about a sending is given beside what it asks.
struct SendingFacts
{
    std::optional<IncidentId> incident;
    QString number;                            ///< of the case, or the subject
    std::vector<seal::PackageRecord> packages; ///< that may have been sent, the newest first
    QString recipient;                         ///< as the workspace knows it
    QString officer;
    std::vector<std::pair<QString, QString>> steps; ///< of the case that a sending is: id and title
    Moment since = 0;                          ///< nothing was sent before it
    Moment now = 0;
};

/// Asks what was sent, when, how and to whom; or what was wrong about that.
class SendingDialog : public FormDialog
{
    Q_OBJECT

public:
    SendingDialog(const SendingFacts &facts, const QString &folder, QWidget *parent = nullptr);

    /// Corrects \a record: what was sent stays.
    SendingDialog(const SendingFacts &facts, const seal::DispatchRecord &record, QWidget *parent = nullptr);

    /// What was entered. BadInput: the file cannot be read; its hash is taken here.
    Result<seal::Dispatch> dispatch() const;
    QString step() const; ///< empty: none
    QString reason() const;
    bool isWithdrawn() const;

private:
    SendingDialog(const SendingFacts &facts, const QString &folder, const std::optional<seal::DispatchRecord> &record,
                  QWidget *parent);
    void build();
    void fill();
    void check();

    SendingFacts m_facts;
    std::optional<seal::DispatchRecord> m_record;
    QComboBox *m_what;
    FileField *m_file;
    QComboBox *m_channel;
    QLineEdit *m_recipient;
    MomentEdit *m_at;
    QLineEdit *m_by;
    QPlainTextEdit *m_note;
    QComboBox *m_step;
    QLineEdit *m_reason;
    QCheckBox *m_withdrawn;
};

/// Asks for the receipt of what was sent.
class ReceiptDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a hasStep: whether the case has a step for it.
    ReceiptDialog(const seal::DispatchRecord &record, bool hasStep, Moment now, QWidget *parent = nullptr);

    /// BadInput: the scanned document cannot be read.
    Result<seal::Receipt> receipt() const;
    bool recordsStep() const;

private:
    void check();

    QLineEdit *m_number;
    MomentEdit *m_at;
    QLineEdit *m_from;
    FileField *m_document;
    QPlainTextEdit *m_note;
    QCheckBox *m_step;
};

} // namespace ui
