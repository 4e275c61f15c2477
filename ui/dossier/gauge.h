#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

namespace ui {

/// A share as a number and a bar. The number says it all; the bar is for the eye.
class Gauge : public QWidget
{
    Q_OBJECT

public:
    explicit Gauge(QWidget *parent = nullptr);

    /// \a word stands beside the number: "complete".
    void setShare(int percent, const QString &word, Role role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_percent = 0;
    QString m_word;
    Role m_role = Role::Text;
};

} // namespace ui
