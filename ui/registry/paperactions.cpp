#include "ui/registry/paperactions.h"

#include "app/registry/registrystore.h"
#include "ui/registry/comparedialog.h"
#include "ui/registry/paperdialogs.h"
#include "ui/shell/documentsfolder.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace ui {

using db::Database;
using journal::Journal;
using registry::RegistryStore;

namespace {

constexpr qint64 mostBytes = 200LL << 20; // a paper, not a film: it lies in the workspace for good

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, file.errorString(), path);
    if (file.size() > mostBytes)
        return fail(Failure::Kind::BadInput, QStringLiteral("larger than 200 MiB"), path);
    return file.readAll();
}

Result<registry::DocumentId> keepFile(RegistryStore &store, RegistryItemId item, const QString &kind,
                                      const QString &path)
{
    return readFile(path).and_then([&](const QByteArray &bytes) {
        return store.addDocument(item, kind, QFileInfo(path).fileName(), bytes).transform_error([&](Failure failure) {
            failure.where = path;
            return failure;
        });
    });
}

} // namespace

void PaperActions::addDocuments(const registry::RegistryItem &item, const QStringList &paths,
                                const std::vector<registry::FilingDocument> &held)
{
    auto *dialog = new DocumentsDialog(item, paths, held, m_window);
    auto kept = std::make_shared<QStringList>(); // by an attempt that stopped at a later file
    onSubmit(dialog, tr("Adding the documents"), [dialog, kept, id = item.id] {
        return [kept, id, kind = dialog->kind(), files = dialog->paths()](Database &database,
                                                                          Journal &journal) -> Result<void> {
            RegistryStore store(database, journal);
            for (const QString &path : files) {
                if (kept->contains(path))
                    continue;
                if (const auto added = keepFile(store, id, kind, path); !added)
                    return std::unexpected(added.error());
                kept->append(path);
            }
            return {};
        };
    });
    show(dialog, tr("Documents added"));
}

void PaperActions::saveCopy(const registry::FilingDocument &document)
{
    auto *dialog = new QFileDialog(m_window, tr("Save a copy"), documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(document.name).fileName()); // never a path that the name may hold
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, document](const QString &path) { saveCopyTo(document, path); });
    show(dialog);
}

void PaperActions::saveCopyTo(const registry::FilingDocument &document, const QString &path)
{
    const Result<QByteArray> bytes = registry::readBytes(m_session.reader(), document.id);
    if (!bytes)
        return Q_EMIT message(failed(bytes.error(), tr("Reading the document")));
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
    Q_EMIT message(isWritten ? tr("Copy saved: %1").arg(QDir::toNativeSeparators(path))
                             : tr("The copy could not be written: %1").arg(file.errorString()));
}

void PaperActions::addSubmission(const registry::RegistryItem &item, const std::vector<registry::Submission> &earlier,
                                 const std::vector<registry::FilingDocument> &papers)
{
    auto *dialog = new SubmissionDialog(item, earlier, papers, today(), m_window);
    onSubmit(dialog, tr("Recording the submission"), [dialog] {
        return [submission = dialog->submission()](Database &database, Journal &journal) {
            return RegistryStore(database, journal).addSubmission(submission);
        };
    });
    show(dialog, tr("Submission recorded"));
}

void PaperActions::compare(const registry::RegistryItem &item, const std::vector<registry::Submission> &submissions,
                           const std::vector<registry::FilingDocument> &papers, int chosen)
{
    if (submissions.size() < 2)
        return Q_EMIT message(tr("There are no two submissions to compare."));
    auto *dialog = new CompareDialog(item.name, submissions, papers, m_window);
    if (chosen >= 0)
        dialog->choose(std::max(0, chosen - 1), std::max(1, chosen));
    show(dialog);
}

void PaperActions::addDisplay(const registry::RegistryItem &item, const std::vector<registry::FilingDocument> &papers)
{
    auto *dialog = new DisplayDialog(item, papers, today(), m_window);
    auto picture = std::make_shared<std::optional<registry::DocumentId>>(); // kept by an attempt that failed later
    onSubmit(dialog, tr("Recording where the number was seen"), [dialog, picture] {
        return [picture, evidence = dialog->evidence(),
                path = dialog->newPicture()](Database &database, Journal &journal) mutable -> Result<void> {
            RegistryStore store(database, journal);
            if (!path.isEmpty() && !*picture) {
                const auto added = keepFile(store, evidence.item, QStringLiteral("screenshot"), path);
                if (!added)
                    return std::unexpected(added.error());
                *picture = *added;
            }
            if (!path.isEmpty())
                evidence.document = *picture;
            return store.addDisplayEvidence(evidence).transform([](registry::DisplayEvidenceId) {});
        };
    });
    show(dialog, tr("Recorded where the number was seen"));
}

} // namespace ui
