#pragma once

#include "app/inspection/scope.h"

#include <QToolBar>

class QPushButton;

namespace ui {

class Text;

/// "VJ-2026-0001 · for … · on the ground of … · until …": what stands over every page, and on what is printed.
QString mandateLine(const inspection::Mandate &mandate);

/// The line over every page while somebody else looks: for whom, on which ground, until when. It cannot be moved or
/// hidden. Of a session it has the time that is left, and the button that ends it.
class Banner : public QToolBar
{
    Q_OBJECT

public:
    Banner(const inspection::Mandate &mandate, bool isSession, QWidget *parent = nullptr);

    void setTimeLeft(qint64 minutes);

Q_SIGNALS:
    void endRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    inspection::Mandate m_mandate;
    Text *m_line;
    Text *m_left;
    QPushButton *m_end;
    qint64 m_minutes = 0;
};

} // namespace ui
