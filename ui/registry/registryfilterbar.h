#pragma once

#include "ui/registry/registrymodel.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

class DayField;

/// As of which day the register is seen, and which rows.
class RegistryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit RegistryFilterBar(QDate today, QWidget *parent = nullptr);

    QDate day() const; ///< today where the field holds no day
    RegistryModel::Show show() const;
    QString showText() const;
    void setDay(QDate day);
    void setToday(QDate today); ///< a new day began: "today" moves along where it was shown
    void setShow(RegistryModel::Show show);
    void retranslate();

Q_SIGNALS:
    void dayChanged();
    void showChanged();

private:
    QDate m_today;
    QLabel *m_label;
    DayField *m_day;
    QComboBox *m_show;
};

} // namespace ui
