#pragma once

#include <QDate>
#include <QWidget>

namespace ui {

class DayField;
class Text;

/// As of which day a dossier is seen, and against which earlier day.
class CompareBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(QWidget *parent = nullptr);

    QDate day() const;    ///< invalid: as it is now
    QDate earlier() const; ///< invalid: against none
    void setDay(QDate day);
    void setEarlier(QDate day);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    Text *m_dayLabel;
    DayField *m_day;
    Text *m_earlierLabel;
    DayField *m_earlier;
};

} // namespace ui
