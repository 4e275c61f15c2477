// What can be done with the records of the quarantine: reveal, edit a copy, try again.
#include "app/ingest/sourcestore.h"
#include "app/journal/journal.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "db/transaction.h"
#include "ui/import/menddialog.h"
#include "ui/import/quarantinedock.h"
#include "ui/import/quarantinegroups.h"
#include "ui/import/quarantinemodel.h"
#include "ui/import/quarantinereader.h"
#include "ui/import/quarantinewords.h"
#include "ui/import/recordpane.h"
#include "ui/import/retry.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace ui {

namespace {

/// Unmasking personal information is an event with a reason; the text itself is not in it.
Result<void> recordReveal(db::Database &database, journal::Journal &journal, QuarantineId id, const QString &reason)
{
    db::Transaction transaction(database);
    journal.append(QStringLiteral("privacy.unmasked"), QStringLiteral("quarantine/%1").arg(qint64(id)),
                   {{QStringLiteral("reason"), reason}});
    transaction.commit();
    return {};
}

} // namespace

void QuarantineDock::registerActions(Actions &actions, Page *page)
{
    const auto add = [&](const char *id, const char *text, const char *icon, const char *keys, auto act) {
        QAction *action = actions.add({.id = QString::fromLatin1(id),
                                       .text = {"ui::QuarantineDock", text},
                                       .icon = QString::fromLatin1(icon),
                                       .shortcuts = {QKeySequence(QString::fromLatin1(keys))}},
                                      page);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_edit = add("quarantine.edit", QT_TRANSLATE_NOOP("ui::QuarantineDock", "Edit a copy"), "document-edit", "Ctrl+E",
                 &QuarantineDock::edit);
    m_reveal = add("quarantine.reveal", QT_TRANSLATE_NOOP("ui::QuarantineDock", "Reveal what is masked"),
                   "view-visible", "Ctrl+Shift+U", &QuarantineDock::reveal);
    m_open = add("quarantine.open", QT_TRANSLATE_NOOP("ui::QuarantineDock", "Open what it became"), "go-next",
                 "Ctrl+Shift+O", &QuarantineDock::edit);
    m_tryAgain = add("quarantine.tryAgain", QT_TRANSLATE_NOOP("ui::QuarantineDock", "Try all again"), "view-refresh",
                     "Ctrl+Shift+T", &QuarantineDock::tryAgain);
    QToolButton *tryAgain = flatButton(m_tryAgain, false, this);
    m_head->addWidget(tryAgain);
    setTabOrder(tryAgain, m_reasons);
    setTabOrder(m_reasons, m_table);
    m_pane->addActions({m_edit, m_reveal, m_open}, m_table);
    enableActions();
}

void QuarantineDock::enableActions()
{
    if (!m_edit)
        return;
    const auto &piece = m_pane->piece();
    const bool canWrite = !m_session.isReadOnly();
    const bool isMended = piece && piece->entry.record.resolvedBy;
    m_edit->setEnabled(piece && canWrite && !isMended && !piece->unread);
    m_edit->setVisible(!isMended);
    m_reveal->setEnabled(piece && canWrite && piece->hasSecrets && !piece->unread && !m_revealed.contains(*m_shown));
    m_open->setEnabled(isMended && piece->entry.mendedAs);
    m_open->setVisible(isMended);
    m_tryAgain->setEnabled(canWrite && m_groups->open() > 0 && m_model->rowCount() > 0 && !m_filter.isMended
                           && !m_retry->isRunning());
}

void QuarantineDock::showPiece(const ingest::QuarantinePiece &piece)
{
    m_pane->setPiece(piece);
    enableActions();
    Q_EMIT loadingChanged();
    if (std::exchange(m_wantsEditor, false))
        edit();
}

MendDialog *QuarantineDock::dialog() const
{
    return m_dialog;
}

/// Reads the record on screen again, unmasked, once its reason is in the journal.
void QuarantineDock::askWhy(std::function<void()> then)
{
    if (!m_shown)
        return;
    auto *dialog = new FormDialog(tr("Reveal personal information"), tr("Reveal"), this);
    auto *reason = new QLineEdit;
    dialog->addField(tr("Why do you need to see it? The reason is recorded."), reason);
    connect(reason, &QLineEdit::textChanged, dialog, [dialog] { dialog->setProblem({}); });
    connect(dialog, &FormDialog::submitted, this, [this, dialog, reason, id = *m_shown] {
        const QString why = reason->text().trimmed();
        if (why.isEmpty())
            return dialog->setProblem(tr("A reason is needed."));
        dialog->await(m_session.write([id, why](db::Database &database, journal::Journal &journal) {
            return recordReveal(database, journal, id, why);
        }),
                      tr("Recording the reason"));
    });
    connect(dialog, &QDialog::accepted, this, [this, then = std::move(then), id = *m_shown] {
        m_revealed.insert(id);
        if (m_shown != id)
            return;
        then();
        m_reader->readPiece(id, true);
    });
    dialog->open();
}

void QuarantineDock::reveal()
{
    if (m_reveal->isEnabled())
        askWhy([] {});
}

void QuarantineDock::edit()
{
    const auto &piece = m_pane->piece();
    if (!piece || m_dialog)
        return;
    if (piece->entry.record.resolvedBy) {
        if (!piece->entry.mendedAs)
            return Q_EMIT message(tr("Mended: what it holds was there already."));
        return Q_EMIT navigate({QStringLiteral("review"), {{QStringLiteral("id"), qlonglong(*piece->entry.mendedAs)}}});
    }
    if (m_session.isReadOnly())
        return Q_EMIT message(tr("The workspace is open for reading only."));
    if (piece->unread)
        return Q_EMIT message(pieceText(*piece));
    // Who edits a copy sees the record as it is.
    if (piece->hasSecrets && !m_revealed.contains(*m_shown))
        return askWhy([this] { m_wantsEditor = true; });
    m_reader->readCopy(*m_shown);
}

void QuarantineDock::sayNoCopy(const Failure &failure)
{
    const auto &piece = m_pane->piece();
    if (piece && failure.kind == Failure::Kind::BadInput)
        return Q_EMIT message(tr("The record has %1 bytes, too many to be edited here. Mend it in a file, and import "
                                 "that from the command line: vermilionctl quarantine mend %2 --file FILE")
                                  .arg(QLocale().toString(piece->entry.record.length))
                                  .arg(qint64(piece->entry.record.id)));
    Q_EMIT message(failureText(failure, tr("Reading the record")).sentence);
}

void QuarantineDock::openEditor(const ingest::EditableCopy &copy)
{
    const auto &piece = m_pane->piece();
    if (!piece || m_dialog)
        return;
    m_dialog = new MendDialog(m_session, m_knowledge, *piece, copy, this);
    connect(m_dialog, &MendDialog::mended, this, [this](QuarantineId, const ingest::Mended &into) {
        Q_EMIT message(into.totals.generations > 0
                           ? tr("Mended: %Ln generation(s) imported. The original stays in quarantine.", nullptr,
                                static_cast<int>(into.totals.generations))
                           : tr("Mended: what it holds was there already. The original stays in quarantine."));
        refresh();
    });
    m_dialog->open();
}

void QuarantineDock::tryAgain()
{
    if (!m_tryAgain->isEnabled())
        return;
    m_retry->start(m_filter);
    enableActions();
    m_state->setNotice(tr("Trying the records again"), tr("Stop"), [this] { m_retry->stop(); });
}

void QuarantineDock::endRetry(const QString &words)
{
    m_state->setNotice({});
    Q_EMIT message(words);
    enableActions();
    refresh();
}

} // namespace ui
