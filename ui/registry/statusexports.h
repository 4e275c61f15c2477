#pragma once

#include "app/report/document.h"
#include "app/statussheet/wallsheet.h"
#include "app/workspace/session.h"
#include "ui/registry/statusreading.h"

#include <QObject>

class QWidget;

namespace ui {

/// What of the status goes into files: the document, the wall sheet, the calendar. Each asks where to; the writing runs
/// on a thread of its own.
class StatusExports : public QObject
{
    Q_OBJECT

public:
    /// Borrows the session. \a window: over which the dialogs stand.
    StatusExports(workspace::Session &session, QWidget *window);
    ~StatusExports() override; ///< waits for what is being written

    void askDocument(std::shared_ptr<const StatusReading> reading); ///< PDF, DOCX, ODT or HTML, by the name's end
    void askSheet(std::shared_ptr<const StatusReading> reading);
    void askCalendar(std::shared_ptr<const StatusReading> reading);

    // The same, to a place that is known.
    void writeDocument(std::shared_ptr<const StatusReading> reading, const QString &path);
    void writeSheet(std::shared_ptr<const StatusReading> reading, statussheet::Paper paper, const QString &path);
    void writeCalendar(std::shared_ptr<const StatusReading> reading, const QString &path);

Q_SIGNALS:
    void message(const QString &text);

private:
    void ask(const QString &title, const QString &filters, const QString &name,
             std::function<void(const QString &path, const QString &filter)> write);
    void run(std::function<Result<QByteArray>()> make, const QString &path);

    workspace::Session &m_session;
    QWidget *m_window;
    QFuture<void> m_running;
};

} // namespace ui
