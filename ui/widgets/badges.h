#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

namespace ui {

/// An icon and a word in the colour of a status.
class StatusBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget *parent = nullptr);

    /// \a icon may be empty: each role has one of its own.
    void setStatus(Role role, const QString &word, const QString &icon = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Role m_role = Role::Information;
    QString m_word;
    QString m_icon;
};

/// Who set a clock: the law (filled), our own promise to others (outlined), an internal target (dashed).
enum class ClockKind { Statutory, Promise, Internal };

QString clockKindText(ClockKind kind); ///< "statutory", "promised", "internal"

/// The time that is left, and by whose rule. The kind is a shape and a word, not only a shape.
class ClockBadge : public QWidget
{
    Q_OBJECT

public:
    explicit ClockBadge(QWidget *parent = nullptr);

    /// \a left: "2 working days left", "overdue by 3 h". \a role Attention when near, Negative when over.
    void setClock(ClockKind kind, const QString &left, Role role = Role::Information);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    ClockKind m_kind = ClockKind::Internal;
    QString m_left;
    Role m_role = Role::Information;
};

/// A risk class as a chip: its letter on its background with its underline, and \a text beside it.
class RiskChip : public QWidget
{
    Q_OBJECT

public:
    explicit RiskChip(QWidget *parent = nullptr);

    void setRisk(RiskClass risk, const QString &text); ///< text: "A.4 f resident identity number"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RiskClass m_risk = RiskClass::None;
    QString m_text;
};

/// The icon that goes with a status where none is named.
QString statusIcon(Role role);

} // namespace ui
