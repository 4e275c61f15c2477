#pragma once

#include "ui/reports/openreport.h"
#include "ui/widgets/formdialog.h"

#include <QPointer>

namespace ui {

/// What an officer does with reports: begins, saves, hands in, approves, returns, exports. Each asks what it must in a
/// dialog, hands the change to the writer and says what came of it.
class ReportActs : public QObject
{
    Q_OBJECT

public:
    /// Borrows the first four; they must outlive it. \a window is what dialogs open over.
    ReportActs(workspace::Session &session, const drafting::Fill &fill, OpenReport &report, QWidget *window);

    void begin(const QString &kind = {}, std::optional<IncidentId> incident = {});
    void save();
    void submit();
    void approve();
    void giveBack();
    void takeBack(); ///< what is typed and not saved
    void exportReport();
    void exportTo(const QString &path);

    FormDialog *dialog() const { return m_dialog; } ///< the one that is open

Q_SIGNALS:
    void begun(drafting::ReportDraftId id);
    void message(const QString &text);

private:
    QString behindText() const;
    void show(FormDialog *dialog);
    template <typename Change>
    void hand(FormDialog *dialog, const QString &doing, const QString &done, const Change &change);

    workspace::Session &m_session;
    const drafting::Fill &m_fill;
    OpenReport &m_report;
    QWidget *m_window;
    QPointer<FormDialog> m_dialog;
};

} // namespace ui
