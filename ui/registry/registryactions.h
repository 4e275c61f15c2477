#pragma once

#include "app/registry/duties.h"
#include "app/workspace/session.h"
#include "ui/widgets/formdialog.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui {

/// What an officer does to the register: each asks in a dialog for what it needs and hands the change
/// to the writer. The page shows what came of it when the store says that it changed.
class RegistryActions : public QObject
{
    Q_OBJECT

public:
    /// Borrows \a session and \a kinds, which must outlive it. Dialogs open over \a window.
    RegistryActions(workspace::Session &session, const registry::KindTable &kinds, QWidget *window);

    void editService(const registry::Service &service); ///< without an id: adds one
    /// Without an id: adds one. \a services: those to choose from.
    void editItem(const registry::RegistryItem &item, const std::vector<registry::Service> &services);
    void recordEvent(const registry::RegistryItem &item);
    void markDone(const registry::RegistryEvent &event);

    FormDialog *dialog() const { return m_dialog; } ///< the one on screen; nullptr: none

Q_SIGNALS:
    void serviceAdded(ServiceId id);
    void itemAdded(RegistryItemId id);
    void message(const QString &text);

private:
    void show(FormDialog *dialog, const QString &done);
    QDate today() const { return shanghaiDay(m_session.clock()()); }

    workspace::Session &m_session;
    const registry::KindTable &m_kinds;
    QWidget *m_window;
    QPointer<FormDialog> m_dialog;
};

} // namespace ui
