#include "app/filing/formkeeping.h"

#include "app/base/hash.h"
#include "app/registry/registrystore.h"

namespace filing {

namespace {

using namespace Qt::StringLiterals;

Result<void> fillGaps(const db::Database &database, registry::RegistryStore &store, const LookedThrough &form)
{
    if (form.before == form.after)
        return {};
    const auto stored = registry::readItem(database, form.after.id);
    if (!stored)
        return failed(stored);
    return *stored == form.after ? Result<void>() : store.update(form.before, form.after);
}

/// The same file may have been kept before: with an earlier submission, or by an attempt that failed later.
Result<registry::DocumentId> paperOf(const db::Database &database, registry::RegistryStore &store,
                                     const LookedThrough &form)
{
    const QString kind = u"filing_form"_s;
    const auto held = registry::readDocuments(database, form.submission.item);
    if (!held)
        return failed(held);
    const QByteArray hash = Sha256::of(form.bytes);
    for (const registry::FilingDocument &each : *held) {
        if (each.kind == kind && each.sha256 == hash)
            return each.id;
    }
    return store.addDocument(form.submission.item, kind, form.name, form.bytes);
}

} // namespace

Result<void> keepForm(db::Database &database, journal::Journal &journal, const LookedThrough &form)
{
    registry::RegistryStore store(database, journal);
    if (const Result<void> filled = fillGaps(database, store, form); !filled)
        return filled;
    const auto paper = paperOf(database, store, form);
    if (!paper)
        return failed(paper);
    registry::Submission submission = form.submission;
    submission.documents.push_back(*paper);
    return store.addSubmission(submission).transform([](registry::SubmissionId) {});
}

} // namespace filing
