#include "app/review/policy.h"

#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace review {

namespace {

std::vector<Disposition> fromList(const QString &list)
{
    std::vector<Disposition> all;
    for (const QString &each : list.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto disposition = dispositionNamed(each))
            all.push_back(*disposition);
    }
    return all;
}

QString toList(const std::vector<Disposition> &dispositions)
{
    QStringList names;
    for (const Disposition disposition : dispositions)
        names += name(disposition);
    return names.isEmpty() ? u""_s : names.join(u' ');
}

} // namespace

QString words(Missing missing)
{
    switch (missing) {
    case Missing::Risk: return u"a problem needs a risk code"_s;
    case Missing::Reason: return u"a reason is required for this"_s;
    case Missing::Note: return u"a note is required for this"_s;
    case Missing::Severity: return u"a severity is required for this"_s;
    }
    return {};
}

std::optional<Missing> Policy::missing(const Decision &decision) const
{
    const auto asks = [&](const std::vector<Disposition> &dispositions) {
        return std::ranges::contains(dispositions, decision.disposition);
    };
    if (isProblem(decision.disposition) && decision.risk.isEmpty())
        return Missing::Risk;
    if (asks(reasonFor) && decision.reason.isEmpty())
        return Missing::Reason;
    if (asks(noteFor) && decision.note.trimmed().isEmpty())
        return Missing::Note;
    if (asks(severityFor) && decision.disposition != Disposition::NotAProblem && !decision.severity)
        return Missing::Severity;
    return std::nullopt;
}

Result<Policy> policy(const db::Database &database)
{
    return attempt([&] {
        auto row = database.prepare("SELECT reason_for, note_for, severity_for FROM review_policy");
        row.next();
        return Policy{fromList(row.text(0)), fromList(row.text(1)), fromList(row.text(2))};
    });
}

Result<void> setPolicy(db::Database &database, journal::Journal &journal, const Policy &policy)
{
    return attempt([&] {
        db::Transaction transaction(database);
        const QString reason = toList(policy.reasonFor);
        const QString note = toList(policy.noteFor);
        const QString severity = toList(policy.severityFor);
        database.run("UPDATE review_policy SET reason_for = ?, note_for = ?, severity_for = ?", reason, note, severity);
        journal.append(u"review.policy"_s, u"workspace"_s,
                       {{u"reason_for"_s, reason}, {u"note_for"_s, note}, {u"severity_for"_s, severity}});
        transaction.commit();
    });
}

} // namespace review
