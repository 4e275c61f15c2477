#include "app/registry/leadtimestore.h"

#include "app/journal/journal.h"
#include "app/workspace/facts.h"
#include "db/database.h"
#include "db/transaction.h"

namespace registry {

namespace {

QString factOf(LeadTimes::Of of, const QString &id)
{
    return QStringLiteral("reminders.%1.%2").arg(name(of), id);
}

LeadTimes withFacts(const db::Database &database, LeadTimes leads, LeadTimes::Of of)
{
    const QString prefix = factOf(of, {});
    db::Statement facts = database.prepare("SELECT name, value FROM workspace_fact WHERE name >= ?1 AND name < ?2");
    facts.bind(1, prefix);
    facts.bind(2, QString(prefix.chopped(1) + QLatin1Char('/'))); // the character after the full stop
    while (facts.next()) {
        if (const auto days = leadDaysOf(QString::fromUtf8(facts.blob(1))))
            leads = leads.with(of, facts.text(0).sliced(prefix.size()), *days);
    }
    return leads;
}

} // namespace

Result<LeadTimes> readLeadTimes(const db::Database &database)
{
    return LeadTimes::load().and_then([&](LeadTimes &&shipped) {
        return attempt([&] {
            return withFacts(database, withFacts(database, std::move(shipped), LeadTimes::Of::Clock),
                             LeadTimes::Of::Kind);
        });
    });
}

Result<void> saveLeadTimes(db::Database &database, journal::Journal &journal, LeadTimes::Of of, const QString &id,
                           const LeadTimes::Days &days)
{
    if (id.isEmpty())
        return fail(Failure::Kind::BadInput, QStringLiteral("a lead time belongs to a clock or to a kind"));
    return attempt([&] {
        db::Transaction transaction(database);
        const QString fact = factOf(of, id);
        const QString old = workspace::textFact(database, fact);
        const QString changed = text(days);
        if (old == changed)
            return;
        if (changed.isEmpty())
            database.run("DELETE FROM workspace_fact WHERE name = ?", fact);
        else
            workspace::setFact(database, fact, changed.toUtf8());
        journal.append(QStringLiteral("reminders.lead_changed"), QStringLiteral("%1/%2").arg(name(of), id),
                       {{QStringLiteral("old"), old}, {QStringLiteral("new"), changed}});
        transaction.commit();
    });
}

} // namespace registry
