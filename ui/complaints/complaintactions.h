#pragma once

#include "app/complaint/complaintreader.h"
#include "app/complaint/importstore.h"
#include "app/complaint/promise.h"
#include "app/workspace/session.h"
#include "ui/widgets/formdialog.h"

#include <QObject>
#include <QPointer>

namespace ui {

/// What an officer does to complaints: each asks in a dialog for what it needs and hands the change to the writer.
/// Nothing here reads: the page shows what came of it when the store says that it changed.
class ComplaintActions : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it. Dialogs open over \a window.
    ComplaintActions(workspace::Session &session, QWidget *window);

    void setKinds(std::vector<complaint::Kind> kinds) { m_kinds = std::move(kinds); }

    void receive(const QStringList &services, const QString &links = {});
    void acknowledge(const complaint::Complaint &complaint);
    void assign(const complaint::Complaint &complaint, const QString &officer);
    void reclassify(const complaint::Complaint &complaint, const QString &kind);
    void addEntry(const complaint::Complaint &complaint);
    void link(const complaint::Complaint &complaint);
    void unlink(const complaint::Complaint &complaint, const QString &reference);
    void decide(const complaint::Complaint &complaint);
    void feedBack(const complaint::Complaint &complaint);
    void close(const complaint::Complaint &complaint);
    void reopen(const complaint::Complaint &complaint);
    void reveal(const complaint::Complaint &complaint); ///< asks why, writes that down, then says revealed()
    void promise(const calendar::ClockTable &clocks);
    void importFile();

    FormDialog *dialog() const { return m_dialog; } ///< the one on screen; nullptr: none

Q_SIGNALS:
    void received(ComplaintId id);
    void revealed(ComplaintId id);
    void message(const QString &text);

private:
    template <typename Change>
    void hand(FormDialog *dialog, const QString &doing, const QString &done, const Change &change);
    void show(FormDialog *dialog);
    Moment now() const { return m_session.clock()(); }

    workspace::Session &m_session;
    QWidget *m_window;
    std::vector<complaint::Kind> m_kinds;
    QPointer<FormDialog> m_dialog;
};

} // namespace ui
