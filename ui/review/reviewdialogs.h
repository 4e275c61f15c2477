#pragma once

#include "app/review/policy.h"
#include "app/review/queue.h"
#include "app/review/reviewstore.h"
#include "ui/widgets/formdialog.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui {

/// Somebody contests a decision: who, and why.
class AppealDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit AppealDialog(GenerationId generation, QWidget *parent = nullptr);

    review::Party party() const;
    QString grounds() const;

private:
    QComboBox *m_party;
    QPlainTextEdit *m_grounds;
};

/// Gives items of the queue to an officer.
class AssignDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a officers: who is known here; \a most: how many items the queue has from the current one on.
    AssignDialog(const QStringList &officers, int most, QWidget *parent = nullptr);

    QString officer() const; ///< empty: nobody any more
    int count() const;

private:
    QComboBox *m_officer;
    QSpinBox *m_count;
};

/// Keeps what the queue shows under a name.
class SaveQueueDialog : public FormDialog
{
    Q_OBJECT

public:
    SaveQueueDialog(const QString &name, const QString &query, QWidget *parent = nullptr);

    QString name() const;
    QString query() const; ///< in the language of Investigate

private:
    QLineEdit *m_name;
    QLineEdit *m_query;
};

/// What narrows a queue.
class FilterDialog : public FormDialog
{
    Q_OBJECT

public:
    FilterDialog(const review::QueueFilter &filter, QWidget *parent = nullptr);

    review::QueueFilter filter() const;

private:
    void check();

    review::QueueFilter m_filter;
    QComboBox *m_class;
    QLineEdit *m_service;
    QLineEdit *m_day;
    QLineEdit *m_query;
};

/// After how long a word about a pause is said, to this officer alone.
class PauseDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit PauseDialog(int minutes, QWidget *parent = nullptr);

    int minutes() const;

private:
    QSpinBox *m_minutes;
};

/// What a decision has to say before it is taken.
class PolicyDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit PolicyDialog(const review::Policy &policy, QWidget *parent = nullptr);

    review::Policy policy() const;

private:
    using Boxes = std::map<review::Disposition, QCheckBox *>;
    Boxes addLine(const QString &label, const std::vector<review::Disposition> &on);
    static std::vector<review::Disposition> ticked(const Boxes &boxes);

    Boxes m_reason;
    Boxes m_note;
    Boxes m_severity;
};

} // namespace ui
