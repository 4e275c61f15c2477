#pragma once

#include "app/complaint/complaintstore.h"
#include "app/complaint/promise.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui {

class FileField;
class MomentEdit;

/// Asks for what came in.
class NewComplaintDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a services: names to choose from; another may be typed. \a links: records it is about, "G-42 G-43".
    NewComplaintDialog(const std::vector<complaint::Kind> &kinds, const QStringList &services, const QString &links,
                       Moment now, QWidget *parent = nullptr);

    complaint::NewComplaint complaint() const; ///< the user as typed: it may be the id that the logs have
    QStringList links() const;

private:
    QComboBox *m_channel;
    QComboBox *m_kind;
    MomentEdit *m_received;
    QPlainTextEdit *m_text;
    QComboBox *m_service;
    QLineEdit *m_complainant;
    QLineEdit *m_contact;
    QLineEdit *m_user;
    QLineEdit *m_ticket;
    QLineEdit *m_links;
};

/// Asks for a text, and before it for one of several things, where there are such.
class ComplaintTextDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString action;
        QString explanation = {};
        QString label;
        QString hint = {};
        bool required = true;
        bool oneLine = false;
    };
    struct Choice
    {
        QString label;
        QList<std::pair<QString, QString>> values; ///< as shown, as stored
        QString current = {};                      ///< as stored
    };
    ComplaintTextDialog(const Words &words, const std::optional<Choice> &choice, QWidget *parent = nullptr);

    void askWhen(Moment earliest, Moment now); ///< below the text

    QString text() const;
    QString choice() const;               ///< as stored; empty: there is none
    std::optional<Moment> moment() const; ///< nullopt: not asked for

private:
    QComboBox *m_choice = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    MomentEdit *m_moment = nullptr;
};

/// Asks how the complainant was told, or why that cannot be.
class FeedbackDialog : public FormDialog
{
    Q_OBJECT

public:
    FeedbackDialog(complaint::Channel channel, Moment earliest, Moment now, QWidget *parent = nullptr);

    std::optional<complaint::Channel> channel() const; ///< nullopt: it is not possible
    QString text() const;
    Moment moment() const;

private:
    void check();

    QComboBox *m_channel;
    MomentEdit *m_moment;
    QPlainTextEdit *m_said;
    QPlainTextEdit *m_why;
};

/// Asks for a promise or a target.
class PromiseDialog : public FormDialog
{
    Q_OBJECT

public:
    PromiseDialog(const std::vector<complaint::Kind> &kinds, Moment now, QWidget *parent = nullptr);

    complaint::Promise promise() const;

private:
    QComboBox *m_target;
    QComboBox *m_kind;
    QSpinBox *m_amount;
    QComboBox *m_unit;
    MomentEdit *m_since;
    QLineEdit *m_published;
    Moment m_now;
};

/// Asks for a file of a ticket system.
class ComplaintImportDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ComplaintImportDialog(QWidget *parent = nullptr);

    QString path() const;

private:
    FileField *m_file;
};

} // namespace ui
