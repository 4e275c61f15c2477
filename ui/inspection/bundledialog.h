#pragma once

#include "app/inspection/bundle.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace ui {

class FileField;

/// Asks for what a bundle of an inspection needs. Show it with open().
class BundleDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a number: what it will be called.
    BundleDialog(const QStringList &services, const QString &number, const QString &officer, QDate today,
                 QWidget *parent = nullptr);

    inspection::BundleRequest request() const; ///< without its key
    QString keyPath() const;

private:
    void addFields(const QStringList &services);
    void check();

    QLineEdit *m_authority;
    QLineEdit *m_inspectors;
    QLineEdit *m_basis;
    QLineEdit *m_services;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QDateEdit *m_until;
    QCheckBox *m_named;
    FileField *m_key;
    QLineEdit *m_passphrase;
    FileField *m_file;
};

} // namespace ui
