#include "app/drafting/draftstore.h"

#include "app/base/hash.h"
#include "app/drafting/actrules.h"
#include "app/incident/casefilestore.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/notnull.h"
#include "db/transaction.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drafting {

namespace {

QString object(ReportDraftId id)
{
    return u"report/%1"_s.arg(qint64(id));
}

QString hex(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex());
}

Result<void> refused(const QString &why, const QString &where = {})
{
    return fail(Failure::Kind::Refused, why, where);
}

QByteArray orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : bytes;
}

} // namespace

DraftStore::DraftStore(db::Database &database, journal::Journal &journal, const Fill &fill)
    : m_database(database)
    , m_journal(journal)
    , m_fill(fill)
{
}

Result<void> DraftStore::checkKind(const QString &kind, const report::Subject &subject) const
{
    const report::ReportKind *known = report::reportKind(kind);
    if (!known || known->subject != subject.kind)
        return fail(Failure::Kind::BadInput, u"no report of the kind “%1” is about that"_s.arg(kind));
    if (subject.kind == report::SubjectKind::User && !subject.user.startsWith(u"u-"_s))
        return fail(Failure::Kind::BadInput, u"“%1” is no user"_s.arg(subject.user));
    if (subject.kind == report::SubjectKind::Month && (!subject.month.isValid() || subject.month.day() != 1))
        return fail(Failure::Kind::BadInput, u"a month is given by its first day"_s);
    if (subject.kind != report::SubjectKind::Case)
        return {};
    const auto found = incident::findIncident(m_database, subject.incident);
    if (!found)
        return failed(found);
    return known->isFor(found->kind)
        ? Result<void>()
        : refused(u"a report of the kind “%1” is not for a case like %2"_s.arg(kind, found->number));
}

Result<ReportDraftId> DraftStore::begin(const QString &kind, const report::Subject &subject, report::Language language,
                                        const QString &text)
{
    if (const Result<void> sound = checkKind(kind, subject); !sound)
        return failed(sound);
    return attempt([&] {
        using enum report::SubjectKind;
        db::Transaction transaction(m_database);
        m_database.run("INSERT INTO report_draft (kind, incident_id, user_ref, month, language, created_at, created_by)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)",
                       kind, subject.kind == Case ? std::optional(subject.incident) : std::nullopt,
                       subject.kind == User ? subject.user : QString(), subject.kind == Month ? subject.month : QDate(),
                       report::name(language), m_journal.now(), m_journal.actor());
        const auto id = ReportDraftId(m_database.lastInsertId());
        QJsonObject body{{u"kind"_s, kind},
                         {u"language"_s, report::name(language)},
                         {u"text_sha256"_s, hex(Sha256::of(text.toUtf8()))}};
        if (subject.kind == Case)
            body.insert(u"incident"_s, qint64(subject.incident));
        m_journal.append(u"draft.begun"_s, object(id), body);
        addVersion(id, 1, text, {});
        transaction.commit();
        return id;
    });
}

void DraftStore::addVersion(ReportDraftId id, int n, const QString &text, const QString &note)
{
    m_database.run(
        "INSERT INTO report_version (draft_id, n, at, actor, text, sha256, note) VALUES (?, ?, ?, ?, ?, ?, ?)", id, n,
        m_journal.now(), m_journal.actor(), db::orEmpty(text), Sha256::of(text.toUtf8()), db::orEmpty(note.trimmed()));
}

Result<int> DraftStore::save(ReportDraftId id, int base, const QString &text, const QString &note)
{
    return attempt([&]() -> Result<int> {
        db::Transaction transaction(m_database);
        const Result<int> saved = saveInTransaction(id, base, text, note);
        if (saved)
            transaction.commit();
        return saved;
    });
}

Result<int> DraftStore::saveInTransaction(ReportDraftId id, int base, const QString &text, const QString &note)
{
    const auto file = draftFile(m_database, id);
    if (!file)
        return failed(file);
    if (file->last().n != base)
        return fail(Failure::Kind::Refused, u"%1 saved version %2 since"_s.arg(file->last().actor).arg(file->last().n));
    const QByteArray sha256 = Sha256::of(text.toUtf8());
    if (file->last().sha256 == sha256)
        return fail(Failure::Kind::BadInput, u"the text is that of version %1"_s.arg(base));
    addVersion(id, base + 1, text, note);
    m_database.run("DELETE FROM report_unsaved WHERE draft_id = ? AND officer = ?", id, m_journal.actor());
    m_journal.append(u"draft.version"_s, object(id), {{u"version"_s, base + 1}, {u"text_sha256"_s, hex(sha256)}});
    return base + 1;
}

Result<void> DraftStore::saveAndSubmit(ReportDraftId id, int n, const std::optional<QString> &text, const QString &note)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        if (text) {
            if (const Result<int> saved = saveInTransaction(id, n - 1, *text, {}); !saved)
                return failed(saved);
        }
        const Result<void> done = recordInTransaction(id, n, {.kind = Act::Kind::Submit, .reason = note.trimmed()});
        if (done)
            transaction.commit();
        return done;
    });
}

Result<void> DraftStore::submit(ReportDraftId id, int n, const QString &note)
{
    return record(id, n, {.kind = Act::Kind::Submit, .reason = note.trimmed()});
}

Result<void> DraftStore::approve(ReportDraftId id, int n, const QByteArray &seen, const QString &note)
{
    return record(id, n, {.kind = Act::Kind::Approve, .reason = note.trimmed(), .contentSha256 = seen});
}

Result<void> DraftStore::giveBack(ReportDraftId id, int n, const QString &reason)
{
    return record(id, n, {.kind = Act::Kind::Return, .reason = reason.trimmed()});
}

Result<void> DraftStore::recordSealed(ReportDraftId id, int n, const QByteArray &fileSha256)
{
    return record(id, n, {.kind = Act::Kind::Seal, .fileSha256 = fileSha256});
}

Result<void> DraftStore::recordSent(ReportDraftId id, int n, const QString &note, const QByteArray &fileSha256)
{
    return record(id, n, {.kind = Act::Kind::Send, .reason = note.trimmed(), .fileSha256 = fileSha256});
}

Result<void> DraftStore::record(ReportDraftId id, int n, const Act &act)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const Result<void> done = recordInTransaction(id, n, act);
        if (done)
            transaction.commit();
        return done;
    });
}

Result<void> DraftStore::recordInTransaction(ReportDraftId id, int n, Act act)
{
    const auto found = review(m_database, m_fill, id, m_journal.now());
    if (!found)
        return failed(found);
    const Version &last = found->file.last();
    if (last.n != n)
        return refused(u"version %1 is newer"_s.arg(last.n));
    if (const Result<void> sound = checkAct(*found, act, m_journal.actor()); !sound)
        return failed(sound);
    act.version = n;
    act.textSha256 = last.sha256;
    act.asOf = found->asOf; // of what is handed in: now
    add(found->file.draft, act, found->content);
    return {};
}

void DraftStore::add(const ReportDraft &draft, const Act &act, const Content &content)
{
    const bool isFilled = act.kind == Act::Kind::Submit || act.kind == Act::Kind::Approve;
    Act whole = act;
    whole.at = m_journal.now();
    if (isFilled) {
        whole.contentSha256 = content.sha256;
        m_database.run("INSERT INTO report_content (sha256, body) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
                       content.sha256, std::string_view(content.json));
    }
    m_database.run("INSERT INTO report_act (draft_id, version, at, actor, kind, reason, text_sha256, content_sha256,"
                   " as_of, file_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   draft.id, whole.version, whole.at, m_journal.actor(), name(whole.kind), db::orEmpty(whole.reason),
                   whole.textSha256, orNull(whole.contentSha256), isFilled ? std::optional(whole.asOf) : std::nullopt,
                   orNull(whole.fileSha256));
    m_journal.append(journalKind(whole.kind), object(draft.id), journalBody(whole));
}

Result<void> DraftStore::setPolicy(const Policy &policy)
{
    if (policy.approvals < 1 || policy.approvals > 9)
        return fail(Failure::Kind::BadInput, u"from 1 to 9 others approve a report"_s);
    return attempt([&] {
        db::Transaction transaction(m_database);
        m_database.run("UPDATE report_policy SET approvals = ?", policy.approvals);
        m_journal.append(u"draft.policy"_s, u"workspace"_s, {{u"approvals"_s, policy.approvals}});
        transaction.commit();
    });
}

} // namespace drafting
