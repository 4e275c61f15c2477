#pragma once

#include "ui/activity/activitystore.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

/// Which events are shown: a group of kinds, and a thing or an officer.
class ActivityFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// Borrows \a database to find cases by their number.
    explicit ActivityFilterBar(const db::Database &database, QWidget *parent = nullptr);

    ActivityFilter filter() const;
    QString text() const; ///< in words, for "nothing fits"; empty if nothing is filtered

    /// \a group is a group's id; both may be empty. Emits changed().
    void set(const QString &group, const QString &about);
    void focusAbout();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QString object() const;

    const db::Database &m_database;
    QComboBox *m_group;
    QLineEdit *m_about;
};

} // namespace ui
