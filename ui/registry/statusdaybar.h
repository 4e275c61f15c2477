#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class DayField;

/// As of which day the status is seen: a field, and jumps by a month, to today, and to the year's end.
class StatusDayBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusDayBar(QDate today, QWidget *parent = nullptr);

    QDate day() const; ///< today where the field holds no day
    void setDay(QDate day);
    QDate today() const { return m_today; }
    void setToday(QDate today); ///< a new day began: the day moves along where it was today
    void retranslate();

Q_SIGNALS:
    void dayChanged();

private:
    QPushButton *addJump(const QString &name);

    QDate m_today;
    QLabel *m_label;
    DayField *m_day;
    QPushButton *m_back;
    QPushButton *m_now;
    QPushButton *m_forth;
    QPushButton *m_end;
};

} // namespace ui
