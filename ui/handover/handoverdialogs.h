#pragma once

#include "app/handover/decisionexport.h"
#include "app/handover/shiftfacts.h"
#include "app/report/document.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class FileField;
class MomentEdit;

/// Asks what is handed on, to whom, and with which key it is signed.
class ExportDecisionsDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a parties: for whom files were written before. \a folder: where new files are suggested.
    ExportDecisionsDialog(const QString &officer, const QStringList &parties, const QString &folder, Moment now,
                          QWidget *parent = nullptr);

    handover::ExportRequest request() const; ///< without the key
    QString keyPath() const;
    QByteArray passphrase() const;

private:
    void check();
    void suggestName();

    QString m_officer;
    QString m_folder;
    Moment m_now;
    QComboBox *m_party;
    QComboBox *m_what;
    QComboBox *m_whose;
    FileField *m_file;
    FileField *m_key;
    QLineEdit *m_passphrase;
};

/// Asks for the file to bring in.
class ImportDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const QString &folder, QWidget *parent = nullptr);

    QString path() const;
    QString reason() const;

private:
    FileField *m_file;
    QLineEdit *m_reason;
};

/// Asks for the public key of a colleague.
class TrustDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit TrustDialog(const QString &folder, QWidget *parent = nullptr);

    QString path() const;
    QString name() const;

private:
    FileField *m_file;
    QLineEdit *m_name;
};

/// Asks for what the page that goes with a shift needs.
class ShiftDialog : public FormDialog
{
    Q_OBJECT

public:
    ShiftDialog(const QString &officer, const QString &folder, Moment now, QWidget *parent = nullptr);

    handover::Shift shift() const;
    report::Language language() const;
    QString path() const;

private:
    void check();

    QString m_officer;
    Moment m_now;
    MomentEdit *m_from;
    QComboBox *m_whose;
    QComboBox *m_language;
    QPlainTextEdit *m_note;
    FileField *m_file;
};

} // namespace ui
