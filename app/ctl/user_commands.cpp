// user: who is to be looked at, what was done about them, and the rules that say so.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/userjson.h"
#include "app/ctl/userwords.h"
#include "app/journal/journal.h"
#include "app/users/due.h"
#include "app/users/measureevents.h"
#include "app/users/measurestore.h"
#include "app/users/rulestore.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::UserCommands)
};

Exit due(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto rules = users::rules(store->database());
    if (!rules)
        return report(rules.error());
    const auto found = users::usersDue(store->database(), *rules, store->options().clock());
    if (!found)
        return report(found.error());
    QJsonArray rows;
    for (const users::DueUser &user : *found) {
        rows.append(json(user));
        if (!call.json)
            printLine(line(user, *rules));
    }
    if (call.json)
        printJson({{QStringLiteral("users"), rows}});
    else if (found->empty())
        printLine(Text::tr("Nobody has reached a rule."));
    return found->empty() ? Exit::NotSo : Exit::Done;
}

Exit show(const Invocation &call)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Give one user, as “u-…”."));
        return Exit::WrongUsage;
    }
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto rules = users::rules(store->database());
    if (!rules)
        return report(rules.error());
    const auto conduct = users::conduct(store->database(), call.arguments.constFirst());
    if (!conduct)
        return report(conduct.error());
    const Moment now = store->options().clock();
    if (call.json) {
        printJson(json(*conduct, *rules, now));
        return Exit::Done;
    }
    for (const QString &one : lines(*conduct, *rules, now))
        printLine(one);
    return Exit::Done;
}

/// Opens the workspace for writing and runs \a change with a store of measures; says which event it made.
Exit write(const Invocation &call,
           const std::function<Result<UserMeasureId>(const db::Database &, users::MeasureStore &)> &change)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    users::MeasureStore measures(store->database(), journal);
    const Result<UserMeasureId> made = change(store->database(), measures);
    if (!made)
        return report(made.error());
    if (call.json)
        printJson({{QStringLiteral("measure"), users::reference(*made)}});
    else
        printLine(Text::tr("Recorded as %1.").arg(users::reference(*made)));
    return Exit::Done;
}

/// The generations that count towards the rules that are reached.
Result<std::vector<GenerationId>> countedEvidence(const db::Database &database, const QString &user)
{
    const auto rules = users::rules(database);
    if (!rules)
        return failed(rules);
    const auto conduct = users::conduct(database, user, 0);
    if (!conduct)
        return failed(conduct);
    std::vector<GenerationId> ids;
    for (const users::RuleState &state : users::ruleStates(*rules, *conduct)) {
        if (state.isReached)
            ids.insert(ids.end(), state.generations.begin(), state.generations.end());
    }
    return ids;
}

/// What the options say, but for the evidence. nullopt: something in them cannot be read.
std::optional<users::NewMeasure> wantedMeasure(const Invocation &call, users::MeasureKind kind)
{
    users::NewMeasure wanted{.user = call.arguments.constFirst(),
                             .kind = kind,
                             .scope = call.options.value(QStringLiteral("scope")),
                             .reason = call.options.value(QStringLiteral("reason"))};
    for (const auto &[name, moment] : {std::pair("from", &wanted.from), std::pair("until", &wanted.until)}) {
        const QString typed = call.options.value(QString::fromLatin1(name));
        if (typed.isEmpty())
            continue;
        *moment = momentOf(typed);
        if (!*moment)
            return std::nullopt;
    }
    if (call.options.isSet(QStringLiteral("authority")) || call.options.isSet(QStringLiteral("receipt")))
        wanted.told = users::Told{.authority = call.options.value(QStringLiteral("authority")),
                                  .receipt = call.options.value(QStringLiteral("receipt"))};
    return wanted;
}

Exit recordMeasure(const Invocation &call, users::MeasureKind kind)
{
    std::optional<users::NewMeasure> wanted = wantedMeasure(call, kind);
    if (!wanted) {
        printError(Text::tr("Give moments as “YYYY-MM-DDThh:mm” (Asia/Shanghai)."));
        return Exit::WrongUsage;
    }
    return write(call, [&](const db::Database &database, users::MeasureStore &store) -> Result<UserMeasureId> {
        if (call.options.isSet(QStringLiteral("generation"))) {
            wanted->evidence = generationsOf(call.options.values(QStringLiteral("generation")));
        } else {
            auto counted = countedEvidence(database, wanted->user);
            if (!counted)
                return failed(counted);
            wanted->evidence = std::move(*counted);
        }
        return store.record(*wanted);
    });
}

Exit recordFurther(const Invocation &call, users::MeasureKind kind)
{
    const auto about = users::measureReferred(call.options.value(QStringLiteral("of")));
    if (!about) {
        printError(Text::tr("Name the measure with --of M-ID."));
        return Exit::WrongUsage;
    }
    const QString reason = call.options.value(QStringLiteral("reason"));
    return write(call, [&](const db::Database &database, users::MeasureStore &store) -> Result<UserMeasureId> {
        const auto event = users::measureEvent(database, *about);
        if (!event)
            return failed(event);
        if (event->user != call.arguments.constFirst())
            return fail(Failure::Kind::Refused,
                        Text::tr("%1 is not about the user %2").arg(users::reference(*about), call.arguments.first()));
        if (kind == users::MeasureKind::Lift)
            return store.lift(*about, reason);
        return store.report(*about,
                            {.authority = call.options.value(QStringLiteral("authority")),
                             .receipt = call.options.value(QStringLiteral("receipt"))},
                            reason);
    });
}

Exit measure(const Invocation &call)
{
    const auto kind = users::measureKindNamed(call.options.value(QStringLiteral("kind")));
    if (call.arguments.size() != 1 || !kind || kind == users::MeasureKind::Withdraw) {
        printError(Text::tr("Give the user, and the kind with --kind: warn, limit, suspend, terminate, none, lift or "
                            "report."));
        return Exit::WrongUsage;
    }
    return *kind <= users::MeasureKind::None ? recordMeasure(call, *kind) : recordFurther(call, *kind);
}

Exit withdraw(const Invocation &call)
{
    const auto about = users::measureReferred(call.arguments.value(0));
    if (call.arguments.size() != 1 || !about) {
        printError(Text::tr("Name what is withdrawn, as M-ID."));
        return Exit::WrongUsage;
    }
    return write(call, [&](const db::Database &, users::MeasureStore &store) {
        return store.withdraw(*about, call.options.value(QStringLiteral("reason")));
    });
}

} // namespace

std::vector<Command> userCommands()
{
    return {
        {QStringLiteral("user due"),
         {},
         Text::tr("List the users who reached a rule and are to be looked at."),
         {},
         due},
        {QStringLiteral("user show"),
         QStringLiteral("USER"),
         Text::tr("Show what a user did, how far each rule is, and the measures."),
         {},
         show},
        {QStringLiteral("user measure"), QStringLiteral("USER"),
         Text::tr("Record a measure against a user; the program takes none itself."),
         withOptions({option("kind", Text::tr("warn, limit, suspend, terminate, none, lift or report."), "KIND"),
                      option("reason", Text::tr("Why."), "TEXT"),
                      option("scope", Text::tr("Of a limit: which functions."), "TEXT"),
                      option("from", Text::tr("When it takes effect (now)."), "MOMENT"),
                      option("until", Text::tr("Of a limit or a suspension: its end (until it is lifted)."), "MOMENT"),
                      option("generation",
                             Text::tr("Its evidence (what counts towards the rules reached); may be given more than "
                                      "once."),
                             "G-ID"),
                      option("authority", Text::tr("The authority that was told."), "NAME"),
                      option("receipt", Text::tr("The number that the report was given."), "NUMBER"),
                      option("of", Text::tr("Of lift and report: the measure that it is about."), "M-ID")}),
         measure},
        {QStringLiteral("user withdraw"), QStringLiteral("M-ID"),
         Text::tr("Withdraw what was recorded in error; the record of it stays."),
         withOptions({option("reason", Text::tr("Why."), "TEXT")}), withdraw},
    };
}

} // namespace ctl
