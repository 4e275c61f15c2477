#pragma once

#include "app/incident/procedure.h"
#include "app/seal/dispatchstore.h"
#include "app/seal/packagestore.h"
#include "app/workspace/session.h"
#include "ui/seal/sealdialog.h"

#include <QPointer>

class QWidget;

namespace ui {

/// What an officer does to seal, stamp, send and confirm. Each asks in a dialog for what it needs and hands the change
/// to the writer. A page calls these; DispatchesView does.
class SealActions : public QObject
{
    Q_OBJECT

public:
    /// Borrows all three; they must outlive it. Dialogs open over \a window.
    SealActions(workspace::Session &session, const incident::Procedure &procedure, QWidget *window);

    void sealPackage(const SealSubject &subject);
    void recordSending(const SealSubject &subject); ///< of a package of it, or of any file
    void correctSending(const seal::DispatchRecord &record);
    void recordReceipt(const seal::DispatchRecord &record);
    void timestamp(const seal::PackageRecord &package);

    QDialog *dialog() const { return m_dialog; } ///< the one on screen; nullptr: none

Q_SIGNALS:
    void message(const QString &text); ///< for the status line
    void packageSealed(const QByteArray &sha256); ///< what sealPackage() asked for is written
    /// What recordSending() asked for is recorded: the hash and name of the report sent, or of the package.
    void sendingRecorded(const QByteArray &sha256, const QString &fileName);

private:
    void show(QDialog *dialog);
    void submitSealing(SealDialog *dialog);
    void tellSealed(const seal::Sealed &sealed, const QString &path);
    std::pair<QByteArray, QString> sentFile(const seal::Dispatch &dispatch) const;
    QStringList reportingSteps(std::optional<IncidentId> incident) const;

    workspace::Session &m_session;
    const incident::Procedure &m_procedure;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;
};

} // namespace ui
