#pragma once

#include <QDate>
#include <QLineEdit>

namespace ui {

/// A field for a day that may be left empty, typed as 2026-11-23 (20261123 and 2026/11/23 will do).
/// Up and Down move by a day, with Ctrl by a month.
class DayField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayField(QDate day = {}, QWidget *parent = nullptr);

    QDate day() const; ///< invalid: empty, or not a day
    void setDay(QDate day);
    bool isUnclear() const; ///< something stands there that is no day

    /// The day that \a typed names; invalid: none.
    static QDate parse(const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
