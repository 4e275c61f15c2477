#pragma once

#include "app/incident/amendment.h"
#include "app/incident/links.h"
#include "ui/widgets/formdialog.h"

#include <QMap>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class MomentEdit;

/// Asks what the case should say of itself.
class AmendDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Why an amendment cannot be made, in words; empty: it can.
    using Obstacle = std::function<QString(const incident::Amendment &)>;

    AmendDialog(const incident::Incident &incident, const QStringList &services, Obstacle obstacle,
                QWidget *parent = nullptr);

    incident::Amendment amendment() const;

private:
    void addKind(const incident::Incident &incident);
    void check();

    Obstacle m_obstacle;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_severity;
    QCheckBox *m_personal;
    QCheckBox *m_flaw;
    QComboBox *m_service;
    QLineEdit *m_owner;
    QPlainTextEdit *m_summary;
    QLineEdit *m_reason;
};

/// Something that can be linked, and what it is called.
struct LinkTarget
{
    QString target;
    QString label;
};
using LinkTargets = QMap<incident::Link::Kind, std::vector<LinkTarget>>;

/// Asks what the case is linked to: chosen from what is there, or typed.
class LinkDialog : public FormDialog
{
    Q_OBJECT

public:
    LinkDialog(IncidentId incident, LinkTargets targets, QWidget *parent = nullptr);

    incident::Link link() const;

private:
    void offer();
    incident::Link::Kind kind() const;

    IncidentId m_incident;
    LinkTargets m_targets;
    QComboBox *m_kind;
    QComboBox *m_target;
    QCheckBox *m_atRisk;
};

/// Asks for a task: what, for whom, until when.
class TaskDialog : public FormDialog
{
    Q_OBJECT

public:
    TaskDialog(const QStringList &officers, QDate today, QWidget *parent = nullptr);

    QString task() const;
    QString assignee() const;
    QDate dueOn() const; ///< invalid: no day

private:
    QLineEdit *m_title;
    QComboBox *m_assignee;
    QCheckBox *m_hasDay;
    QDateEdit *m_day;
};

/// Asks what happened when, and what shows it.
class EntryDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit EntryDialog(Moment now, QWidget *parent = nullptr);

    Moment moment() const;
    QString what() const;
    QString proof() const;

private:
    MomentEdit *m_moment;
    QPlainTextEdit *m_what;
    QLineEdit *m_proof;
};

} // namespace ui
