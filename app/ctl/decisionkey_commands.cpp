// review trust, distrust, keys: whose files of decisions a workspace takes.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/handover/decisionkeys.h"
#include "app/journal/journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::HandoverCommands)
};

Result<QByteArray> readKey(const QString &path)
{
    constexpr qint64 most = 1 << 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    return file.read(most);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Exit trust(const Invocation &call)
{
    if (call.arguments.size() != 1 || !call.options.isSet(u"name"_s)) {
        printError(Text::tr("Name the public key, and with --name who signs with it."));
        return Exit::WrongUsage;
    }
    const Result<QByteArray> pem = readKey(call.arguments.constFirst());
    if (!pem)
        return report(pem.error());
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto key = handover::trustDecisionKey(store->database(), journal, *pem, call.options.value(u"name"_s));
    if (!key)
        return report(key.error());
    call.json
        ? printJson({{u"fingerprint"_s, hex(*key)}})
        : printLine(
              Text::tr("Trusted for decisions: %1, fingerprint %2").arg(call.options.value(u"name"_s), hex(*key)));
    return Exit::Done;
}

Exit distrust(const Invocation &call)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Result<void> done = handover::distrustDecisionKey(store->database(), journal,
                                                            QByteArray::fromHex(call.arguments.value(0).toLatin1()));
    return done ? Exit::Done : report(done.error());
}

Exit listKeys(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto keys = handover::decisionKeys(store->database());
    if (!keys)
        return report(keys.error());
    QJsonArray all;
    for (const handover::DecisionKey &key : *keys) {
        all.append(QJsonObject{{u"name"_s, key.name}, {u"fingerprint"_s, hex(key.fingerprint)}});
        if (!call.json)
            printLine(u"%1  %2  %3"_s.arg(hex(key.fingerprint), shanghaiText(key.trustedAt), key.name));
    }
    if (call.json)
        printJson({{u"keys"_s, all}});
    return Exit::Done;
}

} // namespace

std::vector<Command> decisionKeyCommands()
{
    const auto none = [](QCommandLineParser &) {};
    return {
        {u"review trust"_s, u"FILE"_s, Text::tr("Trust a public key for files of decisions."),
         withOptions({option("name", Text::tr("Who signs with it."), "NAME")}), trust},
        {u"review distrust"_s, u"FINGERPRINT"_s, Text::tr("Trust a key no longer; what came in under it stays."), none,
         distrust},
        {u"review keys"_s, {}, Text::tr("The keys that are trusted for decisions."), none, listKeys},
    };
}

} // namespace ctl
