#include "ui/incidents/casedesk.h"

#include "ui/widgets/emptystate.h"

namespace ui {

CaseDesk::CaseDesk(workspace::Session &session, const incident::Procedure &procedure, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_procedure(procedure)
    , m_window(window)
{
}

void CaseDesk::show(FormDialog *dialog)
{
    Q_EMIT opening();
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

QString CaseDesk::failed(const Failure &failure, const QString &doing)
{
    const StateText text = failureText(failure, doing);
    return QStringList{text.sentence, text.where, text.remedy}.join(u' ').simplified();
}

} // namespace ui
