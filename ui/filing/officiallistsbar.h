#pragma once

#include "app/filing/lists.h"

#include <QDate>
#include <QWidget>

class QComboBox;

namespace ui {

class DayField;
class Text;

/// Which list is seen, and as of which day.
class OfficialListsBar : public QWidget
{
    Q_OBJECT

public:
    /// Borrows \a lists.
    OfficialListsBar(const filing::ListTable &lists, QDate today, QWidget *parent = nullptr);

    QString list() const; ///< an id
    void setList(const QString &id);
    QDate day() const; ///< today where the field holds no day
    void setDay(QDate day);
    void setToday(QDate today); ///< a new day began
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    const filing::ListTable &m_lists;
    QDate m_today;
    QComboBox *m_list;
    Text *m_label;
    DayField *m_day;
};

} // namespace ui
