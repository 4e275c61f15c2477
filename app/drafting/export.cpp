#include "app/drafting/export.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "app/report/formats/pdf.h"
#include "db/transaction.h"

#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace drafting {

namespace {

/// Also of a report that is sealed: what it says now may be something else.
bool isFinished(const Review &review)
{
    return review.drafted && int(review.standing.approvals.size()) >= review.policy.approvals;
}

void record(db::Database &database, journal::Journal &journal, const Review &review, const ExportedVersion &made,
            report::Format format)
{
    db::Transaction transaction(database);
    journal.append(u"draft.exported"_s, u"report/%1"_s.arg(qint64(review.file.draft.id)),
                   QJsonObject{{u"version"_s, made.version},
                               {u"format"_s, report::name(format)},
                               {u"is_finished"_s, made.isFinished},
                               {u"file_sha256"_s, QString::fromLatin1(made.sha256.toHex())}});
    transaction.commit();
}

} // namespace

Result<report::Document> finishedDocument(const Review &review)
{
    if (!review.drafted)
        return failed(review.drafted);
    if (!isFinished(review))
        return fail(Failure::Kind::Refused, u"%1 is not approved, or no longer"_s.arg(reference(review.file.draft.id)));
    report::Document document = review.drafted->document;
    document.words.draft.clear();
    return document;
}

Result<ExportedVersion> exportVersion(db::Database &database, journal::Journal &journal, const Fill &fill,
                                      ReportDraftId id, const QString &path, report::Format format)
{
    const auto found = review(database, fill, id, journal.now());
    if (!found)
        return failed(found);
    if (!found->drafted)
        return failed(found->drafted);
    ExportedVersion made{.version = found->file.last().n, .sha256 = {}, .isFinished = isFinished(*found)};
    const auto bytes = report::render(made.isFinished ? *finishedDocument(*found) : found->drafted->document, format);
    if (!bytes)
        return failed(bytes);
    if (const Result<void> written = report::writeFile(*bytes, path); !written)
        return failed(written);
    made.sha256 = Sha256::of(*bytes);
    const Result<void> recorded = attempt([&] { record(database, journal, *found, made, format); });
    if (!recorded) {
        QFile::remove(path); // what no journal knows must not go out
        return failed(recorded);
    }
    return made;
}

} // namespace drafting
