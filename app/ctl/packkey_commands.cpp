// pack key, sign, trust, distrust, keys: whose rule packs a workspace takes. Signatures are Ed25519, as openssl makes.
#include "app/base/signature.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/detect/packkeys.h"
#include "app/journal/journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::PackKeyCommands)
};

constexpr auto secretOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Of a secret key: from the environment, so that it stands in no list of processes.
QByteArray passphrase()
{
    return qgetenv("VERMILION_KEY_PASSPHRASE");
}

Result<QByteArray> readWhole(const QString &path)
{
    constexpr qint64 most = 1 << 26; // a pack of 100,000 terms has a few megabytes
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    if (file.size() > most)
        return fail(Failure::Kind::BadInput, Text::tr("the file is too large"), path);
    return file.readAll();
}

/// Never over a file that is there: it may be a key.
Result<void> writeNew(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    if (QFile::exists(path))
        return fail(Failure::Kind::Refused, Text::tr("there is a file of that name already"), path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) || file.write(bytes) != bytes.size()
        || !file.commit())
        return fail(Failure::Kind::Storage, file.errorString(), path);
    return {};
}

Exit makeKey(const Invocation &call)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Name the file for the secret key; the public one gets “.pub” behind its name."));
        return Exit::WrongUsage;
    }
    const QString path = call.arguments.constFirst();
    const Result<SigningKeys> keys = newSigningKeys(passphrase());
    if (!keys)
        return report(keys.error());
    if (const auto done = writeNew(path, keys->secret, secretOnly); !done)
        return report(done.error());
    if (const auto done = writeNew(path + u".pub"_s, keys->open, secretOnly | QFile::ReadGroup | QFile::ReadOther);
        !done)
        return report(done.error());
    const QString fingerprint = QString::fromLatin1(fingerprintOf(keys->open).value_or(QByteArray()).toHex());
    if (call.json)
        printJson({{u"secret"_s, path}, {u"public"_s, path + u".pub"_s}, {u"fingerprint"_s, fingerprint}});
    else
        printLine(
            Text::tr("Written: %1 (secret) and %1.pub (for those who check). Fingerprint %2").arg(path, fingerprint));
    if (!call.json && passphrase().isEmpty())
        printError(Text::tr("The secret key is not encrypted; VERMILION_KEY_PASSPHRASE was not set."));
    return Exit::Done;
}

Exit signPack(const Invocation &call)
{
    if (call.arguments.isEmpty() || !call.options.isSet(u"key"_s)) {
        printError(Text::tr("Name the rule packs to sign, and the secret key with --key."));
        return Exit::WrongUsage;
    }
    const Result<QByteArray> secret = readWhole(call.options.value(u"key"_s));
    if (!secret)
        return report(secret.error());
    for (const QString &path : call.arguments) {
        const Result<QByteArray> pack = readWhole(path);
        if (!pack)
            return report(pack.error());
        const Result<QByteArray> signature = sign(*secret, passphrase(), *pack);
        if (!signature)
            return report(signature.error());
        QFile::remove(detect::signaturePath(path)); // of an earlier content
        const auto done =
            writeNew(detect::signaturePath(path), *signature, secretOnly | QFile::ReadGroup | QFile::ReadOther);
        if (!done)
            return report(done.error());
        if (!call.json)
            printLine(Text::tr("Signed: %1").arg(detect::signaturePath(path)));
    }
    if (call.json)
        printJson({{u"signed"_s, QJsonArray::fromStringList(call.arguments)}});
    return Exit::Done;
}

Exit trust(const Invocation &call)
{
    if (call.arguments.size() != 1 || !call.options.isSet(u"name"_s)) {
        printError(Text::tr("Name the public key, and with --name who signs with it."));
        return Exit::WrongUsage;
    }
    const Result<QByteArray> pem = readWhole(call.arguments.constFirst());
    if (!pem)
        return report(pem.error());
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto fingerprint = detect::trustKey(store->database(), journal, *pem, call.options.value(u"name"_s));
    if (!fingerprint)
        return report(fingerprint.error());
    if (call.json)
        printJson({{u"fingerprint"_s, QString::fromLatin1(fingerprint->toHex())}});
    else
        printLine(Text::tr("Trusted for rule packs: %1, fingerprint %2")
                      .arg(call.options.value(u"name"_s), QString::fromLatin1(fingerprint->toHex())));
    return Exit::Done;
}

Exit distrust(const Invocation &call)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Name the fingerprint of one key, as “pack keys” shows it, or how it begins."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    const auto keys = detect::packKeys(store->database());
    if (!keys)
        return report(keys.error());
    std::vector<QByteArray> meant;
    for (const detect::PackKey &key : *keys) {
        if (key.fingerprint.toHex().startsWith(call.arguments.constFirst().toLatin1().toLower()))
            meant.push_back(key.fingerprint);
    }
    if (meant.size() != 1) {
        printError(Text::tr("%n key(s) have that fingerprint.", nullptr, static_cast<int>(meant.size())));
        return Exit::NotSo;
    }
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Result<void> done = detect::distrustKey(store->database(), journal, meant.front());
    return done ? Exit::Done : report(done.error());
}

Exit listKeys(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto keys = detect::packKeys(store->database());
    if (!keys)
        return report(keys.error());
    QJsonArray all;
    for (const detect::PackKey &key : *keys) {
        const QString fingerprint = QString::fromLatin1(key.fingerprint.toHex());
        all.append(QJsonObject{{u"name"_s, key.name},
                               {u"fingerprint"_s, fingerprint},
                               {u"trusted_at"_s, shanghaiText(key.trustedAt)}});
        if (!call.json)
            printLine(u"%1  %2  %3"_s.arg(fingerprint, shanghaiText(key.trustedAt), key.name));
    }
    if (call.json)
        printJson({{u"keys"_s, all}});
    return Exit::Done;
}

} // namespace

std::vector<Command> packKeyCommands()
{
    const auto none = [](QCommandLineParser &) {};
    return {
        {u"pack key"_s, u"FILE"_s,
         Text::tr("Make a pair of keys for signing rule packs; VERMILION_KEY_PASSPHRASE encrypts the secret one."),
         none, makeKey},
        {u"pack sign"_s, u"FILE…"_s, Text::tr("Sign rule packs; the signature stands beside each, in FILE.sig."),
         withOptions({option("key", Text::tr("The secret key."), "FILE")}), signPack},
        {u"pack trust"_s, u"FILE"_s, Text::tr("Trust a public key for rule packs."),
         withOptions({option("name", Text::tr("Who signs with it."), "NAME")}), trust},
        {u"pack distrust"_s, u"FINGERPRINT"_s, Text::tr("Trust a key no longer; packs that came in under it stay."),
         none, distrust},
        {u"pack keys"_s, {}, Text::tr("The keys that are trusted for rule packs."), none, listKeys},
    };
}

} // namespace ctl
