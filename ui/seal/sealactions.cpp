#include "ui/seal/sealactions.h"

#include "app/handover/signingkey.h"
#include "app/incident/casefilestore.h"
#include "app/incident/incidentstore.h"
#include "app/report/formats/pdf.h"
#include "app/report/reportfacts.h"
#include "app/seal/dispatchsteps.h"
#include "ui/seal/sealeddialog.h"
#include "ui/seal/sealwords.h"
#include "ui/seal/sendingdialog.h"
#include "ui/seal/timestampdialog.h"
#include "ui/shell/documentsfolder.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Result<QByteArray> readSmall(const QString &path)
{
    constexpr qint64 most = 1 << 20;
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    return file.read(most);
}

/// The step is asked about first, so that whoever corrects the moment and tries again does not record a second sending.
Result<void> writeSending(db::Database &database, journal::Journal &journal, const incident::Procedure &procedure,
                          const seal::Dispatch &dispatch, const QString &step)
{
    if (step.isEmpty() || !dispatch.incident)
        return seal::DispatchStore(database, journal).record(dispatch).transform([](seal::DispatchId) {});
    return seal::checkStep(database, procedure, *dispatch.incident, step, dispatch.sentAt, journal.now())
        .and_then([&] { return seal::DispatchStore(database, journal).record(dispatch); })
        .and_then([&](seal::DispatchId id) {
            incident::IncidentStore incidents(database, journal, procedure);
            return seal::recordAsStep(database, incidents, id, step);
        });
}

/// The same for the step "receipt"; \a withStep: of a case.
Result<void> writeReceipt(db::Database &database, journal::Journal &journal, const incident::Procedure &procedure,
                          const seal::DispatchRecord &record, const seal::Receipt &receipt, bool withStep)
{
    if (!withStep || !record.dispatch.incident)
        return seal::DispatchStore(database, journal).addReceipt(record.id, receipt).transform([](seal::ReceiptId) {});
    return seal::checkStep(database, procedure, *record.dispatch.incident, u"receipt"_s, receipt.receivedAt,
                           journal.now())
        .and_then([&] { return seal::DispatchStore(database, journal).addReceipt(record.id, receipt); })
        .and_then([&](seal::ReceiptId) {
            incident::IncidentStore incidents(database, journal, procedure);
            return seal::recordReceiptStep(database, incidents, record.id, receipt);
        });
}

QFuture<Result<void>> failedAtOnce(const Failure &failure)
{
    return QtFuture::makeReadyValueFuture(Result<void>(std::unexpected(failure)));
}

} // namespace

SealActions::SealActions(workspace::Session &session, const incident::Procedure &procedure, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_procedure(procedure)
    , m_window(window)
{
}

void SealActions::show(QDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

void SealActions::sealPackage(const SealSubject &subject)
{
    auto *dialog = new SealDialog(subject, m_session.officer(), documentsFolder(), m_session.clock()(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] { submitSealing(dialog); });
    show(dialog);
}

void SealActions::submitSealing(SealDialog *dialog)
{
    auto sealed = std::make_shared<seal::Sealed>();
    const seal::SealRequest request = dialog->request();
    dialog->onceAccepted(this, [this, sealed, path = request.path] { tellSealed(*sealed, path); });
    const QPointer<SealDialog> shown(dialog);
    const ProgressSink progress = [shown](const Progress &done) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [shown, done] {
            if (shown)
                shown->setProgress(done);
        });
    };
    const auto work = [request, key = dialog->keyPath(), sealed, progress](db::Database &database,
                                                                           journal::Journal &journal) {
        return handover::signingKeyAt(key, request.passphrase).and_then([&](const QByteArray &secret) {
            seal::SealRequest whole = request;
            whole.secretKey = secret;
            return seal::sealPackage(database, journal, whole, progress).transform([&](const seal::Sealed &made) {
                *sealed = made;
            });
        });
    };
    dialog->await(m_session.write(work), tr("Sealing the package"));
}

void SealActions::tellSealed(const seal::Sealed &sealed, const QString &path)
{
    Q_EMIT message(tr("Package sealed: %1").arg(path));
    Q_EMIT packageSealed(sealed.sha256);
    show(new SealedDialog(sealed, path, m_window));
}

/// The hash and the name of the file that \a dispatch tells of.
std::pair<QByteArray, QString> SealActions::sentFile(const seal::Dispatch &dispatch) const
{
    if (!dispatch.package)
        return {dispatch.reportSha256, dispatch.fileName};
    const auto all = seal::packages(m_session.reader(), dispatch.incident);
    for (const seal::PackageRecord &package : all.value_or(std::vector<seal::PackageRecord>())) {
        if (package.id == *dispatch.package)
            return {package.sha256, package.fileName};
    }
    return {};
}

QStringList SealActions::reportingSteps(std::optional<IncidentId> incident) const
{
    if (!incident)
        return {};
    const auto found = incident::findIncident(m_session.reader(), *incident);
    return found ? seal::reportingSteps(m_procedure, *found) : QStringList();
}

void SealActions::recordSending(const SealSubject &subject)
{
    SendingFacts facts{.incident = subject.incident,
                       .number = subject.number,
                       .packages = {},
                       .recipient = {},
                       .officer = m_session.officer(),
                       .steps = {},
                       .now = m_session.clock()()};
    for (seal::PackageRecord &package :
         seal::packages(m_session.reader(), subject.incident).value_or(std::vector<seal::PackageRecord>()))
        if (package.subject == subject.number)
            facts.packages.push_back(std::move(package));
    facts.recipient = report::readUnit(m_session.reader()).value_or(report::Unit()).recipient.value_or(QString());
    for (const QString &step : reportingSteps(subject.incident))
        facts.steps.emplace_back(step, stepTitle(m_procedure, step));
    auto *dialog = new SendingDialog(facts, documentsFolder(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const Result<seal::Dispatch> dispatch = dialog->dispatch();
        if (!dispatch)
            return dialog->await(failedAtOnce(dispatch.error()), tr("Reading the file"));
        const auto work = [procedure = m_procedure, dispatch = *dispatch,
                           step = dialog->step()](db::Database &database, journal::Journal &journal) {
            return writeSending(database, journal, procedure, dispatch, step);
        };
        dialog->onceAccepted(this, [this, file = sentFile(*dispatch)] {
            Q_EMIT message(tr("Sending recorded"));
            Q_EMIT sendingRecorded(file.first, file.second);
        });
        dialog->await(m_session.write(work), tr("Recording what was sent"));
    });
    show(dialog);
}

void SealActions::correctSending(const seal::DispatchRecord &record)
{
    const SendingFacts facts{.incident = record.dispatch.incident,
                             .number = record.dispatch.subject,
                             .packages = {},
                             .recipient = {},
                             .officer = m_session.officer(),
                             .steps = {},
                             .now = m_session.clock()()};
    auto *dialog = new SendingDialog(facts, record, m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = record.id] {
        const auto work = [id, dispatch = dialog->dispatch().value(), reason = dialog->reason(),
                           isWithdrawn = dialog->isWithdrawn()](db::Database &database, journal::Journal &journal) {
            seal::DispatchStore store(database, journal);
            return isWithdrawn ? store.withdraw(id, reason) : store.correct(id, dispatch, reason);
        };
        dialog->await(m_session.write(work), tr("Recording the correction"));
    });
    show(dialog);
}

void SealActions::recordReceipt(const seal::DispatchRecord &record)
{
    const bool hasStep = record.dispatch.incident && m_procedure.step(u"receipt"_s);
    auto *dialog = new ReceiptDialog(record, hasStep, m_session.clock()(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, record] {
        const Result<seal::Receipt> receipt = dialog->receipt();
        if (!receipt)
            return dialog->await(failedAtOnce(receipt.error()), tr("Reading the file"));
        const auto work = [record, procedure = m_procedure, receipt = *receipt,
                           withStep = dialog->recordsStep()](db::Database &database, journal::Journal &journal) {
            return writeReceipt(database, journal, procedure, record, receipt, withStep);
        };
        dialog->await(m_session.write(work), tr("Recording the receipt"));
    });
    show(dialog);
}

void SealActions::timestamp(const seal::PackageRecord &package)
{
    auto *dialog = new TimestampDialog(package, documentsFolder(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = package.id] {
        if (dialog->go() == TimestampDialog::Go::Request) {
            const auto work = [id, path = dialog->requestPath()](db::Database &database, journal::Journal &journal) {
                return seal::askForTimestamp(database, journal, id).and_then([&](const QByteArray &request) {
                    return report::writeFile(request, path);
                });
            };
            return dialog->await(m_session.write(work), tr("Writing the request"));
        }
        const auto work = [package = dialog->packagePath(), answer = dialog->answerPath(),
                           authorities =
                               dialog->authoritiesPath()](db::Database &database,
                                                          journal::Journal &journal) -> Result<seal::Timestamp> {
            const Result<QByteArray> response = readSmall(answer);
            const Result<QByteArray> trusted = readSmall(authorities);
            if (!response || !trusted)
                return !response ? failed(response) : failed(trusted);
            return seal::addTimestamp(database, journal, *response, *trusted, package, package);
        };
        dialog->await(m_session.write(work), tr("Putting the time stamp in"));
    });
    show(dialog);
}

} // namespace ui
