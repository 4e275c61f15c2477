#include "ui/complaints/complaintactions.h"

#include "app/complaint/complaintchecks.h"
#include "app/complaint/complaintstore.h"
#include "app/complaint/importfile.h"
#include "app/ingest/pseudonym.h"
#include "app/users/unmasking.h"
#include "app/workspace/facts.h"
#include "ui/complaints/complaintdialogs.h"
#include "ui/complaints/complaintwords.h"
#include "ui/reading/unmaskdialog.h"
#include "ui/shell/localised.h"
#include "ui/widgets/emptystate.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using complaint::ComplaintStore;

QString pseudonymOf(const db::Database &database, const QString &user)
{
    if (user.isEmpty() || complaint::isPseudonym(user))
        return user;
    return QString::fromStdString(
        ingest::Pseudonyms(workspace::fact(database, u"pseudonym_key"_s)).of(user.toStdString()));
}

/// Writes a complaint down with its links; those that lead nowhere stop it before anything is written.
Result<ComplaintId> receiveLinked(db::Database &database, journal::Journal &journal, complaint::NewComplaint wanted,
                                  const QStringList &named)
{
    QStringList links;
    for (const QString &link : named) {
        const QString wantedLink = link.trimmed().toUpper();
        if (const Result<void> there = complaint::checkReference(database, wantedLink); !there)
            return failed(there);
        if (!links.contains(wantedLink))
            links.append(wantedLink);
    }
    wanted.user = pseudonymOf(database, wanted.user);
    ComplaintStore store(database, journal);
    const Result<ComplaintId> id = store.receive(wanted);
    for (const QString &link : std::as_const(links)) {
        if (!id)
            break;
        if (const Result<void> linked = store.link(*id, link); !linked)
            return failed(linked);
    }
    return id;
}

QString importedText(const complaint::ImportSummary &done)
{
    if (done.isRepeated)
        return ComplaintActions::tr("This file was imported before: nothing is added");
    return ComplaintActions::tr("%1 added, %2 known already, %3 in quarantine")
        .arg(QString::number(done.added), QString::number(done.known), QString::number(done.quarantined));
}

} // namespace

ComplaintActions::ComplaintActions(workspace::Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void ComplaintActions::show(FormDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

/// Hands \a change to the writer once \a dialog is submitted, and says \a done when it is made.
template <typename Change>
void ComplaintActions::hand(FormDialog *dialog, const QString &doing, const QString &done, const Change &change)
{
    connect(dialog, &FormDialog::submitted, this, [this, dialog, doing, change] {
        const auto work = [made = change()](db::Database &database, journal::Journal &journal) {
            ComplaintStore store(database, journal);
            return made(store);
        };
        dialog->await(m_session.write(work), doing);
    });
    connect(dialog, &QDialog::accepted, this, [this, done] { Q_EMIT message(done); });
    show(dialog);
}

void ComplaintActions::receive(const QStringList &services, const QString &links)
{
    auto *dialog = new NewComplaintDialog(m_kinds, services, links, now(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        auto made = std::make_shared<ComplaintId>();
        const auto work = [wanted = dialog->complaint(), links = dialog->links(), made](db::Database &database,
                                                                                        journal::Journal &journal) {
            return receiveLinked(database, journal, wanted, links).transform([made](ComplaintId id) { *made = id; });
        };
        dialog->onceAccepted(this, [this, made] {
            Q_EMIT message(tr("Complaint written down"));
            Q_EMIT received(*made);
        });
        dialog->await(m_session.write(work), tr("Writing the complaint down"));
    });
    show(dialog);
}

void ComplaintActions::acknowledge(const complaint::Complaint &complaint)
{
    auto *dialog = new ComplaintTextDialog({.title = tr("Acknowledge %1").arg(complaint.number),
                                            .action = tr("Record"),
                                            .explanation = tr("Record that the complainant was told of the receipt."),
                                            .label = tr("Note"),
                                            .required = false},
                                           {}, m_window);
    dialog->askWhen(complaint.receivedAt, now());
    hand(dialog, tr("Recording the acknowledgement"), tr("Receipt acknowledged"), [dialog, id = complaint.id] {
        return [id, at = dialog->moment(), note = dialog->text()](ComplaintStore &store) {
            return store.acknowledge(id, at, note);
        };
    });
}

void ComplaintActions::assign(const complaint::Complaint &complaint, const QString &officer)
{
    auto *dialog = new ComplaintTextDialog({.title = tr("Give %1 to an officer").arg(complaint.number),
                                            .action = tr("Give"),
                                            .label = tr("Officer"),
                                            .hint = tr("The alias: yours is %1").arg(m_session.officer()),
                                            .oneLine = true},
                                           {}, m_window);
    dialog->findChild<QLineEdit *>()->setText(officer.isEmpty() ? m_session.officer() : officer);
    hand(dialog, tr("Giving the complaint to an officer"), tr("Complaint given to an officer"),
         [dialog, id = complaint.id] {
             return [id, to = dialog->text()](ComplaintStore &store) { return store.assign(id, to); };
         });
}

void ComplaintActions::reclassify(const complaint::Complaint &complaint, const QString &kind)
{
    ComplaintTextDialog::Choice choice{.label = tr("Kind"), .values = {}, .current = kind};
    for (const complaint::Kind &each : m_kinds)
        choice.values.append({localised(each.title), each.id});
    auto *dialog =
        new ComplaintTextDialog({.title = tr("Kind of %1").arg(complaint.number),
                                 .action = tr("Change kind"),
                                 .explanation = tr("The time limit follows the kind; it starts with the receipt."),
                                 .label = tr("Reason")},
                                choice, m_window);
    hand(dialog, tr("Changing the kind"), tr("Kind changed"), [dialog, id = complaint.id] {
        return [id, to = dialog->choice(), why = dialog->text()](ComplaintStore &store) {
            return store.reclassify(id, to, why);
        };
    });
}

void ComplaintActions::addEntry(const complaint::Complaint &complaint)
{
    auto *dialog = new ComplaintTextDialog({.title = tr("Add entry to %1").arg(complaint.number),
                                            .action = tr("Add entry"),
                                            .label = tr("How it was handled")},
                                           {}, m_window);
    dialog->askWhen(complaint.receivedAt, now());
    hand(dialog, tr("Adding the entry"), tr("Entry added"), [dialog, id = complaint.id] {
        return [id, note = dialog->text(), at = dialog->moment()](ComplaintStore &store) {
            return store.addEntry(id, note, at);
        };
    });
}

void ComplaintActions::link(const complaint::Complaint &complaint)
{
    auto *dialog = new ComplaintTextDialog({.title = tr("Link %1").arg(complaint.number),
                                            .action = tr("Link"),
                                            .label = tr("Record or case"),
                                            .hint = tr("Such as G-42, flagged or not, or VI-2026-0001"),
                                            .oneLine = true},
                                           {}, m_window);
    hand(dialog, tr("Linking"), tr("Linked"), [dialog, id = complaint.id] {
        return [id, to = dialog->text()](ComplaintStore &store) { return store.link(id, to); };
    });
}

void ComplaintActions::unlink(const complaint::Complaint &complaint, const QString &reference)
{
    auto *dialog = new ComplaintTextDialog({.title = tr("Take the link to %1 away").arg(reference),
                                            .action = tr("Take away"),
                                            .explanation = tr("It stays in what was done."),
                                            .label = tr("Reason"),
                                            .required = false},
                                           {}, m_window);
    hand(dialog, tr("Taking the link away"), tr("Link taken away"), [dialog, id = complaint.id, reference] {
        return
            [id, reference, why = dialog->text()](ComplaintStore &store) { return store.unlink(id, reference, why); };
    });
}

void ComplaintActions::decide(const complaint::Complaint &complaint)
{
    ComplaintTextDialog::Choice choice{.label = tr("Outcome"), .values = {}};
    for (const complaint::Outcome outcome : complaint::outcomes())
        choice.values.append({outcomeText(outcome), complaint::name(outcome)});
    auto *dialog = new ComplaintTextDialog({.title = tr("Outcome of %1").arg(complaint.number),
                                            .action = tr("Record outcome"),
                                            .label = tr("Reason")},
                                           choice, m_window);
    hand(dialog, tr("Recording the outcome"), tr("Outcome recorded"), [dialog, id = complaint.id] {
        const auto outcome = complaint::outcomeNamed(dialog->choice()).value_or(complaint::Outcome::Founded);
        return [id, outcome, why = dialog->text()](ComplaintStore &store) { return store.decide(id, outcome, why); };
    });
}

void ComplaintActions::feedBack(const complaint::Complaint &complaint)
{
    auto *dialog = new FeedbackDialog(complaint.channel, complaint.receivedAt, now(), m_window);
    hand(dialog, tr("Recording the feedback"), tr("Feedback recorded"), [dialog, id = complaint.id] {
        return [id, channel = dialog->channel(), said = dialog->text(), at = dialog->moment()](ComplaintStore &store) {
            return channel ? store.feedBack(id, *channel, said, at) : store.cannotFeedBack(id, said);
        };
    });
}

void ComplaintActions::close(const complaint::Complaint &complaint)
{
    auto *dialog =
        new ComplaintTextDialog({.title = tr("Close %1").arg(complaint.number),
                                 .action = tr("Close complaint"),
                                 .explanation = tr("A closed complaint takes nothing more unless it is opened again."),
                                 .label = tr("Note"),
                                 .required = false},
                                {}, m_window);
    hand(dialog, tr("Closing the complaint"), tr("Complaint closed"), [dialog, id = complaint.id] {
        return [id, note = dialog->text()](ComplaintStore &store) { return store.close(id, note); };
    });
}

void ComplaintActions::reopen(const complaint::Complaint &complaint)
{
    auto *dialog = new ComplaintTextDialog({.title = tr("Reopen %1").arg(complaint.number),
                                            .action = tr("Reopen complaint"),
                                            .label = tr("Reason")},
                                           {}, m_window);
    hand(dialog, tr("Opening the complaint again"), tr("Complaint open again"), [dialog, id = complaint.id] {
        return [id, why = dialog->text()](ComplaintStore &store) { return store.reopen(id, why); };
    });
}

void ComplaintActions::reveal(const complaint::Complaint &complaint)
{
    auto reasons = users::unmaskReasons();
    if (!reasons)
        return Q_EMIT message(failureText(reasons.error(), tr("Reading the reasons")).sentence);
    auto *dialog = new UnmaskDialog(std::move(*reasons), m_window);
    connect(dialog, &QDialog::accepted, this, [this, id = complaint.id] { Q_EMIT revealed(id); });
    hand(dialog, tr("Recording the reason"), tr("Reason recorded"), [dialog, id = complaint.id] {
        return [id, why = dialog->unmasking()](ComplaintStore &store) {
            return store.recordUnmasked(id, why.reason, why.words);
        };
    });
}

void ComplaintActions::promise(const calendar::ClockTable &clocks)
{
    auto *dialog = new PromiseDialog(m_kinds, now(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, clocks] {
        const auto work = [wanted = dialog->promise(), clocks](db::Database &database, journal::Journal &journal) {
            return complaint::makePromise(database, journal, wanted, clocks);
        };
        dialog->await(m_session.write(work), tr("Recording the promise"));
    });
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT message(tr("Promise recorded")); });
    show(dialog);
}

void ComplaintActions::importFile()
{
    auto *dialog = new ComplaintImportDialog(m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        auto done = std::make_shared<complaint::ImportSummary>();
        const auto work = [path = dialog->path(), kinds = m_kinds, done](db::Database &database,
                                                                         journal::Journal &journal) {
            const complaint::ImportContext context{.kinds = kinds,
                                                   .now = journal.now(),
                                                   .pseudonym = [&](const QString &user) {
                                                       return pseudonymOf(database, user);
                                                   }};
            return complaint::importComplaints(database, journal, path, context)
                .transform([done](const complaint::ImportSummary &summary) { *done = summary; });
        };
        dialog->onceAccepted(this, [this, done] { Q_EMIT message(importedText(*done)); });
        dialog->await(m_session.write(work), tr("Importing the complaints"));
    });
    show(dialog);
}

} // namespace ui
