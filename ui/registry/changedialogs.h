#pragma once

#include "app/change/changereading.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DayField;

/// Asks why.
class WaiverDialog : public FormDialog
{
    Q_OBJECT

public:
    WaiverDialog(const QString &title, const QString &explanation, const QString &action, QWidget *parent = nullptr);

    QString reason() const;

private:
    QPlainTextEdit *m_reason;
};

/// An event that may start duties, written down by hand.
class ChangeDialog : public FormDialog
{
    Q_OBJECT

public:
    ChangeDialog(const registry::Register &registered, QDate today, QWidget *parent = nullptr);

    change::ChangeEvent entered() const;

private:
    void check();

    QDate m_today;
    QComboBox *m_event;
    DayField *m_on;
    QComboBox *m_service;
    QComboBox *m_model;
    QPlainTextEdit *m_note;
};

/// Which registered service or model a name in the logs is.
class NameLinkDialog : public FormDialog
{
    Q_OBJECT

public:
    NameLinkDialog(const usage::LoggedName &name, const registry::Register &registered, QWidget *parent = nullptr);

    qint64 target() const; ///< a ServiceId or ModelId

private:
    QComboBox *m_target;
};

/// How many users were registered on a day.
class RegisteredUsersDialog : public FormDialog
{
    Q_OBJECT

public:
    RegisteredUsersDialog(const registry::Register &registered, std::optional<ServiceId> service, QDate today,
                          QWidget *parent = nullptr);

    usage::RegisteredUsers figure() const;

private:
    void check();

    QDate m_today;
    QComboBox *m_service;
    DayField *m_on;
    QLineEdit *m_users;
    QLineEdit *m_source;
};

} // namespace ui
