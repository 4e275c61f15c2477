#pragma once

#include "app/report/resultexport.h"
#include "ui/widgets/formdialog.h"

#include <stop_token>

class QCheckBox;
class QLineEdit;

namespace workspace {
class Session;
}

namespace ui {

/// Where a result is exported to, and whether personal information is in it. Writes on a thread of its
/// own; closing the dialog stops that, and then there is no file.
class ExportDialog : public FormDialog
{
    Q_OBJECT

public:
    ExportDialog(workspace::Session &session, const QString &query, QWidget *parent = nullptr); ///< borrows \a session
    ~ExportDialog() override; ///< waits until the writing has stopped

    report::ExportRequest request() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void exported(const report::ExportedResult &result, const QString &path);

private:
    void choosePath();
    void check();
    void start();

    workspace::Session &m_session;
    QString m_query;
    QLineEdit *m_path;
    QCheckBox *m_unmasked;
    QLineEdit *m_reason;
    std::stop_source m_stop;
    QFuture<void> m_running;
};

} // namespace ui
