#include "ui/handover/handoveractions.h"

#include "app/handover/shiftreport.h"
#include "app/handover/signingkey.h"
#include "ui/handover/handoverdialogs.h"
#include "ui/shell/actions.h"
#include "ui/shell/documentsfolder.h"

#include <QAction>
#include <QFile>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Result<QByteArray> readKey(const QString &path)
{
    constexpr qint64 most = 1 << 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    return file.read(most);
}

qint64 newestGeneration(const db::Database &database)
{
    auto query = database.prepare("SELECT coalesce(max(id), 0) FROM generation");
    return query.next() ? query.integer(0) : 0;
}

} // namespace

HandoverActions::HandoverActions(workspace::Session &session, const Knowledge &knowledge, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_window(window)
{
    connect(&session, &workspace::Session::changed, this, &HandoverActions::matchWaiting);
}

void HandoverActions::registerActions(Actions &actions, QWidget *page)
{
    const auto add = [&](const char *id, const char *text, const char *tip, auto act) {
        QAction *action = actions.add({.id = QString::fromLatin1(id),
                                       .text = {"ui::HandoverActions", text},
                                       .tip = {"ui::HandoverActions", tip}},
                                      page);
        connect(action, &QAction::triggered, this, act);
    };
    add("handover.export", QT_TRANSLATE_NOOP("ui::HandoverActions", "Export decisions…"),
        QT_TRANSLATE_NOOP("ui::HandoverActions", "Write a signed file that another workspace takes over"),
        &HandoverActions::exportDecisions);
    add("handover.import", QT_TRANSLATE_NOOP("ui::HandoverActions", "Import decisions…"),
        QT_TRANSLATE_NOOP("ui::HandoverActions", "Take over what was decided in another workspace"),
        &HandoverActions::importDecisions);
    add("handover.conflicts", QT_TRANSLATE_NOOP("ui::HandoverActions", "Settle conflicting decisions…"),
        QT_TRANSLATE_NOOP("ui::HandoverActions", "Where two workspaces decided differently"),
        &HandoverActions::showConflicts);
    add("handover.digest", QT_TRANSLATE_NOOP("ui::HandoverActions", "Hand over the shift…"),
        QT_TRANSLATE_NOOP("ui::HandoverActions", "One page for whoever takes over"), &HandoverActions::handOverShift);
    add("handover.trust", QT_TRANSLATE_NOOP("ui::HandoverActions", "Trust a colleague's key…"),
        QT_TRANSLATE_NOOP("ui::HandoverActions", "Files of decisions that they sign are let in"),
        &HandoverActions::trustKey);
}

void HandoverActions::show(FormDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

void HandoverActions::exportDecisions()
{
    auto *dialog = new ExportDecisionsDialog(m_session.officer(),
                                             handover::exportParties(m_session.reader()).value_or(QStringList()),
                                             documentsFolder(), m_session.clock()(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        auto acts = std::make_shared<qint64>(0);
        dialog->onceAccepted(this, [this, acts] {
            Q_EMIT message(tr("%n act(s) exported", nullptr, static_cast<int>(*acts)));
        });
        const auto work = [request = dialog->request(), key = dialog->keyPath(), passphrase = dialog->passphrase(),
                           acts](db::Database &database, journal::Journal &journal) {
            return handover::signingKeyAt(key, passphrase).and_then([&](const QByteArray &secret) {
                handover::ExportRequest whole = request;
                whole.secretKey = secret;
                whole.passphrase = passphrase;
                return handover::exportDecisions(database, journal, whole)
                    .transform([&](const handover::Exported &made) { *acts = made.acts; });
            });
        };
        dialog->await(m_session.write(work), tr("Exporting the decisions"));
    });
    show(dialog);
}

void HandoverActions::importDecisions()
{
    auto *dialog = new ImportDialog(documentsFolder(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        auto sums = std::make_shared<handover::Imported>();
        dialog->onceAccepted(this, [this, sums] { sayImported(*sums); });
        const auto work = [path = dialog->path(), reason = dialog->reason(), sums](db::Database &database,
                                                                                   journal::Journal &journal) {
            return handover::decisionKeys(database)
                .and_then([&](const auto &keys) { return handover::readDecisionFile(path, keys); })
                .and_then([&](const handover::DecisionFile &file) {
                    return handover::importDecisions(database, journal, file, reason);
                })
                .transform([&](const handover::Imported &made) { *sums = made; });
        };
        dialog->await(m_session.write(work), tr("Importing the decisions"));
    });
    show(dialog);
}

void HandoverActions::sayImported(const handover::Imported &sums)
{
    if (!sums.isNews() && sums.waiting == 0) {
        Q_EMIT message(tr("Nothing in the file is new"));
        return;
    }
    QStringList parts{tr("%n act(s) taken over", nullptr, static_cast<int>(sums.taken))};
    if (sums.conflicts > 0)
        parts.append(tr("%n conflict(s)", nullptr, static_cast<int>(sums.conflicts)));
    if (sums.unmatched > 0)
        parts.append(tr("%n before their logs", nullptr, static_cast<int>(sums.unmatched)));
    if (sums.superseded > 0)
        parts.append(tr("%1 overtaken by what is decided here").arg(sums.superseded));
    if (sums.waiting > 0) // nothing of them is kept
        parts.append(
            tr("%1 left out, which follow an earlier file: import that one, then this one again").arg(sums.waiting));
    Q_EMIT message(parts.join(tr(", ")));
    if (sums.conflicts > 0)
        showConflicts();
}

void HandoverActions::showConflicts()
{
    if (!m_conflicts) {
        m_conflicts = new ConflictDialog(m_session, m_knowledge.reasons, m_window);
        connect(m_conflicts, &ConflictDialog::message, this, &HandoverActions::message);
        connect(m_conflicts, &ConflictDialog::decideAnewRequested, this, [this](GenerationId generation) {
            Q_EMIT navigate({.page = u"review"_s, .filter = {{u"id"_s, qlonglong(generation)}}});
        });
    }
    m_conflicts->show();
    m_conflicts->raise();
    m_conflicts->activateWindow();
}

void HandoverActions::handOverShift()
{
    auto *dialog = new ShiftDialog(m_session.officer(), documentsFolder(), m_session.clock()(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        dialog->onceAccepted(this, [this, path = dialog->path()] {
            Q_EMIT message(tr("Shift handover written to %1").arg(path));
        });
        handover::Shift shift = dialog->shift();
        shift.to = m_session.clock()();
        const handover::CaseRules rules{m_knowledge.procedure, m_knowledge.rules.clocks, m_knowledge.rules.days};
        const auto work = [shift, rules, language = dialog->language(),
                           path = dialog->path()](db::Database &database, journal::Journal &journal) {
            return handover::writeShiftReport(database, journal, shift, rules, language, path)
                .transform([](const report::Document &) {});
        };
        dialog->await(m_session.write(work), tr("Writing the handover"));
    });
    show(dialog);
}

void HandoverActions::trustKey()
{
    auto *dialog = new TrustDialog(documentsFolder(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        dialog->onceAccepted(this, [this, name = dialog->name()] {
            Q_EMIT message(tr("Trusted for decisions: %1").arg(name));
        });
        const auto work = [path = dialog->path(), name = dialog->name()](db::Database &database,
                                                                         journal::Journal &journal) {
            return readKey(path).and_then(
                [&](const QByteArray &pem) { return handover::trustDecisionKey(database, journal, pem, name); });
        };
        dialog->await(m_session.write(work), tr("Trusting the key"));
    });
    show(dialog);
}

/// Quietly: whoever waits for it sees it in the queue. Asked only when logs came in.
void HandoverActions::matchWaiting()
{
    const qint64 newest = newestGeneration(m_session.reader());
    if (newest == m_newestGeneration || m_session.isReadOnly())
        return;
    m_newestGeneration = newest;
    if (handover::unmatchedActs(m_session.reader()).value_or(0) == 0)
        return;
    m_session
        .write(
            [](db::Database &database, journal::Journal &journal) { return handover::matchWaiting(database, journal); })
        .then(this, [this](const Result<handover::Imported> &sums) {
            if (sums && sums->isNews())
                sayImported(*sums);
        });
}

} // namespace ui
