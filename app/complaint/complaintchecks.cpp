#include "app/complaint/complaintchecks.h"

#include "app/complaint/kind.h"
#include "app/incident/casefilestore.h"

namespace complaint {

namespace {

std::unexpected<Failure> badInput(const QString &why)
{
    return fail(Failure::Kind::BadInput, why);
}

} // namespace

std::unexpected<Failure> refuse(const QString &why)
{
    return fail(Failure::Kind::Refused, why);
}

Result<void> checkKind(const QString &kind)
{
    static const Result<std::vector<Kind>> kinds = shippedKinds(); // once: a file brings many thousands
    if (!kinds)
        return failed(kinds);
    if (!findKind(*kinds, kind))
        return badInput(QStringLiteral("there is no kind of complaint \"%1\"").arg(kind));
    return {};
}

Result<void> checkNew(const NewComplaint &complaint, Moment now)
{
    if (complaint.text.trimmed().isEmpty())
        return badInput(QStringLiteral("a complaint says something"));
    if (!complaint.user.isEmpty() && !complaint.user.startsWith(u"u-"))
        return badInput(QStringLiteral("a user is named by pseudonym, u-…"));
    if (complaint.receivedAt.value_or(now) > now)
        return refuse(QStringLiteral("received at %1 is in the future").arg(shanghaiText(*complaint.receivedAt)));
    return checkKind(complaint.kind);
}

Result<void> needText(const QString &text, const QString &what)
{
    if (text.trimmed().isEmpty())
        return badInput(what);
    return {};
}

Result<void> needOutcome(const Complaint &complaint, const Standing &standing)
{
    if (!standing.outcome)
        return refuse(QStringLiteral("%1 has no outcome yet").arg(complaint.number));
    return {};
}

Result<void> checkMoment(const Complaint &complaint, Moment at, Moment now)
{
    if (at > now)
        return refuse(QStringLiteral("%1 is in the future").arg(shanghaiText(at)));
    if (at < complaint.receivedAt)
        return refuse(QStringLiteral("%1 lies before %2, when %3 was received")
                          .arg(shanghaiText(at), shanghaiText(complaint.receivedAt), complaint.number));
    return {};
}

/// Whether \a reference names something that is there.
Result<void> checkReference(const db::Database &database, const QString &reference)
{
    if (const auto generation = generationReferred(reference)) {
        if (!linkedGeneration(database, *generation).isThere)
            return fail(Failure::Kind::NotFound, QStringLiteral("there is no generation %1").arg(reference));
        return {};
    }
    if (!reference.startsWith(u"VI-"))
        return badInput(QStringLiteral("a link is G-… or VI-…"));
    const auto found = incident::findIncident(database, reference);
    return found ? Result<void>() : failed(found);
}

} // namespace complaint
