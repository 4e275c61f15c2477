#pragma once

#include "app/base/progress.h"
#include "app/seal/sealing.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QProgressBar;

namespace ui {

class FileField;
class FileListField;

/// What is sealed, before the officer says more.
struct SealSubject
{
    std::optional<IncidentId> incident;
    QString number;           ///< of the case, or "month/2026-10"
    QStringList reports = {}; ///< files of its report
    QStringList objects = {}; ///< of the journal, whose events are proved too: "report/3"
};

/// Asks what goes into a sealed package, and which key signs it.
class SealDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a folder: where new files are suggested.
    SealDialog(const SealSubject &subject, const QString &officer, const QString &folder, Moment now,
               QWidget *parent = nullptr);

    seal::SealRequest request() const; ///< without the secret key
    QString keyPath() const;
    void setProgress(const Progress &progress);

private:
    void check();
    void suggestName();

    SealSubject m_subject;
    QString m_folder;
    Moment m_now;
    QComboBox *m_edition;
    FileListField *m_reports;
    FileListField *m_attachments;
    FileField *m_key;
    QLineEdit *m_passphrase;
    FileField *m_file;
    QProgressBar *m_progress;
};

} // namespace ui
