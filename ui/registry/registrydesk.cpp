#include "ui/registry/registrydesk.h"

#include "ui/widgets/emptystate.h"

namespace ui {

RegistryDesk::RegistryDesk(workspace::Session &session, const registry::KindTable &kinds, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_kinds(kinds)
    , m_window(window)
{
}

void RegistryDesk::show(QDialog *dialog, const QString &done)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    if (!done.isEmpty())
        connect(dialog, &QDialog::accepted, this, [this, done] { Q_EMIT message(done); });
    dialog->open();
}

QDate RegistryDesk::today() const
{
    return shanghaiDay(m_session.clock()());
}

QString RegistryDesk::failed(const Failure &failure, const QString &doing)
{
    const StateText text = failureText(failure, doing);
    return QStringList{text.sentence, text.where, text.remedy}.join(u' ').simplified();
}

} // namespace ui
