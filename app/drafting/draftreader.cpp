#include "app/drafting/draftreader.h"

#include "db/database.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace drafting {

namespace {

report::Subject subjectOf(const db::Statement &row)
{
    if (!row.isNull(2))
        return {.kind = report::SubjectKind::Case, .incident = row.id<IncidentId>(2), .user = {}, .month = {}};
    if (!row.isNull(3))
        return {.kind = report::SubjectKind::User, .incident = {}, .user = row.text(3), .month = {}};
    return {.kind = report::SubjectKind::Month, .incident = {}, .user = {}, .month = row.date(4)};
}

DraftFile fileOf(const db::Statement &row)
{
    DraftFile file{.draft = {.id = row.id<ReportDraftId>(0), .kind = row.text(1), .subject = subjectOf(row)},
                   .caseNumber = row.text(8),
                   .caseTitle = row.text(9),
                   .isCaseClosed = row.integer(10) != 0};
    file.draft.language = report::languageNamed(row.text(5)).value_or(report::Language::Chinese);
    file.draft.createdAt = row.integer(6);
    file.draft.createdBy = row.text(7);
    return file;
}

/// \a one: nullopt is all of them.
void addVersions(const db::Database &database, std::map<ReportDraftId, DraftFile> &files,
                 std::optional<ReportDraftId> one)
{
    db::Statement row = database.prepare("SELECT draft_id, n, at, actor, note, sha256 FROM report_version"
                                         " WHERE ?1 IS NULL OR draft_id = ?1 ORDER BY draft_id, n");
    row.with(one);
    while (row.next())
        files[row.id<ReportDraftId>(0)].versions.push_back(
            {int(row.integer(1)), row.integer(2), row.text(3), row.text(4), row.blob(5)});
}

void addActs(const db::Database &database, std::map<ReportDraftId, DraftFile> &files, std::optional<ReportDraftId> one)
{
    db::Statement row = database.prepare(
        "SELECT draft_id, id, version, at, actor, kind, reason, text_sha256, content_sha256, as_of, file_sha256"
        " FROM report_act WHERE ?1 IS NULL OR draft_id = ?1 ORDER BY id");
    row.with(one);
    while (row.next())
        files[row.id<ReportDraftId>(0)].acts.push_back({.id = row.integer(1),
                                                        .version = int(row.integer(2)),
                                                        .at = row.integer(3),
                                                        .actor = row.text(4),
                                                        .kind = actKindNamed(row.text(5)).value_or(Act::Kind::Return),
                                                        .reason = row.text(6),
                                                        .textSha256 = row.blob(7),
                                                        .contentSha256 = row.blob(8),
                                                        .asOf = row.integer(9),
                                                        .fileSha256 = row.blob(10)});
}

std::map<ReportDraftId, DraftFile> read(const db::Database &database, std::optional<ReportDraftId> one)
{
    std::map<ReportDraftId, DraftFile> files;
    db::Statement row = database.prepare(
        "SELECT d.id, d.kind, d.incident_id, d.user_ref, d.month, d.language, d.created_at, d.created_by,"
        " coalesce(i.number, ''), coalesce(i.title, ''), coalesce(i.status = 'closed', 0)"
        " FROM report_draft d LEFT JOIN incident i ON i.id = d.incident_id WHERE ?1 IS NULL OR d.id = ?1");
    row.with(one);
    while (row.next())
        files.emplace(row.id<ReportDraftId>(0), fileOf(row));
    addVersions(database, files, one);
    addActs(database, files, one);
    return files;
}

Moment changedAt(const DraftFile &file)
{
    return file.acts.empty() ? file.last().at : std::max(file.last().at, file.acts.back().at);
}

Result<QString> oneText(const db::Database &database, ReportDraftId id, int n)
{
    db::Statement row = database.prepare("SELECT text FROM report_version WHERE draft_id = ? AND n = ?");
    if (!row.with(id, n).next())
        return fail(Failure::Kind::NotFound, u"%1 has no version %2"_s.arg(reference(id)).arg(n));
    return row.text(0);
}

/// What \a review is to be compared with: nothing where what was handed in or approved still holds.
const Act *comparedWith(const Standing &standing, const Content &content)
{
    if (!standing.lapsed.empty())
        return &standing.lapsed.back();
    const bool isKnown = standing.submission && standing.approvals.empty();
    return isKnown && standing.submission->contentSha256 != content.sha256 ? &*standing.submission : nullptr;
}

} // namespace

Result<std::vector<DraftFile>> draftFiles(const db::Database &database)
{
    return attempt([&] {
        std::vector<DraftFile> files;
        for (auto &[id, file] : read(database, {}))
            files.push_back(std::move(file));
        std::ranges::stable_sort(files, [](const DraftFile &a, const DraftFile &b) {
            return std::pair(changedAt(a), a.draft.id) > std::pair(changedAt(b), b.draft.id);
        });
        return files;
    });
}

Result<DraftFile> draftFile(const db::Database &database, ReportDraftId id)
{
    return attempt([&]() -> Result<DraftFile> {
        auto files = read(database, id);
        if (files.empty())
            return fail(Failure::Kind::NotFound, u"there is no draft %1"_s.arg(reference(id)));
        return std::move(files.begin()->second);
    });
}

Result<QString> versionText(const db::Database &database, ReportDraftId id, int n)
{
    return attempt([&] { return oneText(database, id, n); });
}

Result<QByteArray> keptContent(const db::Database &database, const QByteArray &sha256)
{
    return attempt([&]() -> Result<QByteArray> {
        db::Statement row = database.prepare("SELECT body FROM report_content WHERE sha256 = ?");
        if (!row.with(sha256).next())
            return fail(Failure::Kind::NotFound, u"no content %1"_s.arg(QString::fromLatin1(sha256.toHex())));
        return row.text(0).toUtf8();
    });
}

Result<Policy> readPolicy(const db::Database &database)
{
    return attempt([&] {
        db::Statement row = database.prepare("SELECT approvals FROM report_policy");
        return row.next() ? Policy{int(row.integer(0))} : Policy{};
    });
}

Result<Review> review(const db::Database &database, const Fill &fill, ReportDraftId id, Moment now)
{
    auto file = draftFile(database, id);
    if (!file)
        return failed(file);
    const auto text = versionText(database, id, file->last().n);
    const auto policy = readPolicy(database);
    if (!text || !policy)
        return !text ? failed(text) : failed(policy);
    Review found{.file = std::move(*file), .text = *text, .policy = *policy};
    const auto submission = standing(found.file, *policy).submission;
    found.asOf = submission ? submission->asOf : now;
    found.drafted = fill(database, found.file.draft, *text, found.asOf);
    if (found.drafted)
        found.content = contentOf(found.drafted->document);
    // A hash that nothing has: what cannot be filled says nothing that was approved.
    found.standing = standing(found.file, *policy, found.drafted ? found.content.sha256 : QByteArray(32, '\0'));
    if (const Act *act = found.drafted ? comparedWith(found.standing, found.content) : nullptr) {
        const auto kept = keptContent(database, act->contentSha256);
        if (!kept)
            return failed(kept);
        found.changes = contentChanges(*kept, found.content.json);
    }
    return found;
}

} // namespace drafting
