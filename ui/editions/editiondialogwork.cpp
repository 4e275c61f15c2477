// What the dialog has done on other threads: looking for what may go, previews, making, searching and saving the file.
#include "app/report/edition/editionstore.h"
#include "app/report/edition/removals.h"
#include "app/report/formats/pdf.h"
#include "ui/editions/editiondialog.h"
#include "ui/editions/editionwords.h"
#include "ui/editions/plaintext.h"
#include "ui/editions/removalmodel.h"
#include "ui/handover/filefield.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/untildone.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrentRun>

namespace ui {

namespace {

constexpr int mostLines = 6;

struct Looked
{
    std::vector<report::Removal> removals;
    report::Redacted outcome;
};

Result<Looked> lookFor(const workspace::Session &session, const EditionOffer &offer)
{
    const Result<db::Database> reader = session.openReader();
    if (!reader)
        return failed(reader);
    Result<std::vector<report::Removal>> removals = report::proposedRemovals(*reader, offer.document, offer.incident);
    if (!removals)
        return failed(removals);
    for (const QString &passage : offer.passages)
        removals->push_back({passage.trimmed(), report::RemovedKind::Passage});
    Result<report::Redacted> outcome = report::redact(offer.document, {.texts = *removals}, offer.document.language);
    if (!outcome)
        return failed(outcome);
    return Looked{std::move(*removals), std::move(*outcome)};
}

/// The file is there if and only if the record is.
Result<void> keep(workspace::Session &session, const QString &subject, const QString &path,
                  const report::EditionFile &file, const users::Unmasking &unmasking)
{
    if (Result<void> written = report::writeFile(file.bytes, path); !written)
        return written;
    const auto recorded = session.writeAndWait([&](db::Database &database, journal::Journal &journal) {
        return report::recordEdition(database, journal, subject, file, unmasking);
    });
    if (recorded)
        return {};
    QFile::remove(path);
    return failed(recorded);
}

} // namespace

EditionDialog::~EditionDialog()
{
    for (const QFuture<void> &work : m_running.futures())
        waitUntilDone(work); // it uses the session
}

void EditionDialog::look()
{
    QFuture<Result<Looked>> running =
        QtConcurrent::run([session = &m_session, offer = m_offer] { return lookFor(*session, offer); });
    m_running.addFuture(QFuture<void>(running));
    running.then(this, [this](const Result<Looked> &looked) {
        if (!looked)
            return setProblem(failureText(looked.error(), tr("Looking for what may go")).sentence);
        m_removals->setRemovals(looked->removals, looked->outcome.removed);
        m_isReady = true;
        refresh();
        Q_EMIT ready();
    });
}

/// Once typing and clicking have stopped. A preview that is on its way is of what was chosen before.
void EditionDialog::previewSoon()
{
    ++m_asked;
    m_soon.start();
}

void EditionDialog::updatePreview()
{
    refresh();
    if (!m_isReady)
        return;
    m_result->setRole(Role::Muted);
    m_result->setText(tr("Not checked yet."));
    report::Redaction redaction = wish().redaction;
    if (wish().edition == report::Edition::Full)
        std::erase_if(redaction.texts, [open = wish().isUnmasked](const report::Removal &removal) {
            return open || removal.kind != report::RemovedKind::Personal;
        });
    QtConcurrent::run([document = m_offer.document, redaction] {
        return report::redact(document, redaction, document.language);
    }).then(this, [this, asked = ++m_asked](const Result<report::Redacted> &redacted) {
        if (asked == m_asked)
            showPreview(redacted);
    });
}

void EditionDialog::showPreview(const Result<report::Redacted> &redacted)
{
    if (!redacted)
        return setProblem(failureText(redacted.error(), tr("Covering")).sentence);
    m_removals->setOutcome(redacted->removed);
    m_preview->setPlainText(plainText(redacted->document));
    Q_EMIT previewed();
}

void EditionDialog::checkNow()
{
    if (!m_isReady)
        return;
    m_result->setRole(Role::Muted);
    m_result->setText(tr("Checking…"));
    QFuture<Result<report::EditionFile>> running = QtConcurrent::run([document = m_offer.document, wanted = wish()] {
        return report::examineEdition(document, wanted, report::tesseract());
    });
    m_running.addFuture(QFuture<void>(running));
    running.then(this, [this](const Result<report::EditionFile> &examined) { showCheck(examined); });
}

void EditionDialog::showCheck(const Result<report::EditionFile> &examined)
{
    if (!examined) {
        m_result->setRole(Role::Negative);
        m_result->setText(failureText(examined.error(), tr("Making the file")).sentence);
        return;
    }
    const bool mayLeave = examined->mayLeave();
    m_result->setRole(mayLeave ? Role::Good : Role::Negative);
    int places = 0;
    for (const report::Removed &removed : examined->removed)
        places += removed.count;
    m_result->setText(mayLeave ? tr("Passed: nothing of what goes is in the file. Places covered: %1").arg(places)
                               : tr("Not to be given out:") + QLatin1Char('\n')
                              + checkText(examined->check, examined->removed, mostLines));
    setFieldVisible(m_check, true); // as tall as what it says
    if (auto *scroll = findChild<QScrollArea *>())
        scroll->ensureWidgetVisible(m_check);
    Q_EMIT checked(mayLeave);
}

void EditionDialog::save()
{
    if (!m_isReady || !problem().isEmpty())
        return;
    m_result->setRole(Role::Muted);
    m_result->setText(tr("Checking…"));
    const QString path = m_path->path();
    const auto work = [session = &m_session, offer = m_offer, wanted = wish(), reason = unmasking(),
                       path]() -> std::pair<Result<report::EditionFile>, Result<void>> {
        auto examined = report::examineEdition(offer.document, wanted, report::tesseract());
        if (!examined || !examined->mayLeave())
            return {examined, fail(Failure::Kind::Refused, QStringLiteral("the check found something"))};
        Result<void> kept = keep(*session, offer.subject, path, *examined, reason);
        return {std::move(examined), std::move(kept)};
    };
    auto running = QtConcurrent::run(work);
    m_running.addFuture(QFuture<void>(running));
    await(running.then(this,
                       [this, path](const std::pair<Result<report::EditionFile>, Result<void>> &done) {
                           showCheck(done.first);
                           if (done.second)
                               Q_EMIT saved(path);
                           return done.second;
                       }),
          tr("Saving the edition"));
}

} // namespace ui
