// journal head, prove, consistency: what lets somebody else witness the journal, and check a part of it.
#include "app/ctl/commandlist.h"
#include "app/ctl/journalcheck.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/journal/journal.h"
#include "app/journal/proof.h"
#include "db/transaction.h"

#include <QCoreApplication>
#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::JournalCommands)
};

/// A number from 0 on; nothing if \a word is something else.
std::optional<qint64> numberOf(const QString &word)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

Result<std::optional<journal::HeadKey>> headKey(const Invocation &call)
{
    if (!call.options.isSet(u"key"_s))
        return std::nullopt;
    return readFile(call.options.value(u"key"_s)).transform([](const QByteArray &secret) {
        return std::optional(journal::HeadKey{secret, qgetenv("VERMILION_KEY_PASSPHRASE")});
    });
}

/// The event that says who asked comes first, so that it is under the head.
Result<journal::TreeHead> askForHead(workspace::Workspace &store, const QString &reason,
                                     const std::optional<journal::HeadKey> &key)
{
    return attempt([&]() -> Result<journal::TreeHead> {
        journal::Journal journal(store.database(), store.options().officer, store.options().clock);
        db::Transaction transaction(store.database());
        journal.append(u"journal.head"_s, u"journal"_s, {{u"reason"_s, reason}, {u"is_signed"_s, key.has_value()}});
        const auto made =
            journal::writeHead(store.database(), journal, journal::HeadReason::Asked, key ? &*key : nullptr);
        if (made)
            transaction.commit();
        return made;
    });
}

Exit head(const Invocation &call)
{
    const auto key = headKey(call);
    if (!key)
        return report(key.error());
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    const auto made = askForHead(*store, call.options.value(u"why"_s), *key);
    if (!made)
        return report(made.error());
    if (call.json) {
        printJson(journal::toJson(*made));
        return Exit::Done;
    }
    printLine(Text::tr("Head of the tree: %1").arg(made->text()));
    printLine(Text::tr("Head of the chain: %1").arg(made->chainText()));
    if (!made->signature.isEmpty())
        printLine(Text::tr("Signed with the key %1; --json gives the signature.")
                      .arg(QString::fromLatin1(made->keyId.toHex())));
    return Exit::Done;
}

Exit prove(const Invocation &call)
{
    const auto sequence = numberOf(call.arguments.value(0));
    const auto size = numberOf(call.options.isSet(u"in"_s) ? call.options.value(u"in"_s) : u"0"_s);
    if (call.arguments.size() != 1 || !sequence || !size) {
        printError(Text::tr("Name the event by its number, and with --in how many events the journal had."));
        return Exit::WrongUsage;
    }
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto proof = journal::proveInclusion(store->database(), *sequence, *size);
    if (!proof)
        return report(proof.error());
    printJson(journal::toJson(*proof));
    return Exit::Done;
}

Exit consistency(const Invocation &call)
{
    const auto from = numberOf(call.arguments.value(0));
    const auto to = numberOf(call.arguments.value(1));
    if (call.arguments.size() != 2 || !from || !to) {
        printError(Text::tr("Name two sizes of the journal in events, the earlier first."));
        return Exit::WrongUsage;
    }
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto proof = journal::proveConsistency(store->database(), *from, *to);
    if (!proof)
        return report(proof.error());
    printJson(journal::toJson(*proof));
    return Exit::Done;
}

} // namespace

std::vector<Command> journalCommands()
{
    const auto none = [](QCommandLineParser &) {};
    return {
        {u"journal head"_s,
         {},
         Text::tr(
             "Write down the journal's head and print it, for somebody else to keep; VERMILION_KEY_PASSPHRASE opens "
             "the key."),
         withOptions({option("why", Text::tr("Why, for the record."), "TEXT"),
                      option("key", Text::tr("Sign it with this secret key, as “pack key” makes it."), "FILE")}),
         head},
        {u"journal prove"_s, u"SEQUENCE"_s, Text::tr("Print the proof that an event is in the journal, as JSON."),
         withOptions({option("in", Text::tr("In the journal of so many events; all of them without it."), "SIZE")}),
         prove},
        {u"journal consistency"_s, u"FROM TO"_s,
         Text::tr("Print the proof that the journal of FROM events only grew to that of TO, as JSON."), none,
         consistency},
        journalCheckCommand(),
    };
}

} // namespace ctl
