#include "app/ctl/journalcheck.h"

#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/journal/entry.h"
#include "app/journal/proof.h"
#include "app/journal/verification.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::JournalCommands)
};

/// What a check found: whether it holds, the heads that the file speaks of, and what it says.
struct Finding
{
    bool isSound = false;
    std::vector<journal::Head> heads;
    QStringList lines;
    QJsonObject json;
};

journal::Head treeHead(qint64 size, const QByteArray &root)
{
    return {.sequence = size, .hash = root};
}

Finding found(const journal::InclusionProof &proof)
{
    Finding finding{.isSound = holds(proof), .heads = {treeHead(proof.size, proof.root)}};
    if (!finding.isSound) {
        finding.lines = {
            Text::tr("The proof does not hold: the event is not in that journal, or the file was changed.")};
        return finding;
    }
    const journal::Event event = journal::entryOf(proof.entry)->event;
    finding.lines = {
        Text::tr("Event %1 is in the journal whose head is %2.").arg(event.sequence).arg(finding.heads.front().text()),
        u"%1  %2  %3  %4  %5"_s.arg(shanghaiText(event.at), event.actor, event.kind, event.object,
                                    QString::fromUtf8(event.body))};
    finding.json = {{u"sequence"_s, event.sequence}, {u"at"_s, event.at},
                    {u"actor"_s, event.actor},       {u"kind"_s, event.kind},
                    {u"object"_s, event.object},     {u"body"_s, QString::fromUtf8(event.body)}};
    return finding;
}

Finding found(const journal::ConsistencyProof &proof)
{
    Finding finding{.isSound = holds(proof),
                    .heads = {treeHead(proof.from, proof.fromRoot), treeHead(proof.to, proof.toRoot)}};
    finding.lines = {
        finding.isSound ? Text::tr("The journal with the head %2 begins with all that had the head %1: it only grew.")
                              .arg(finding.heads.front().text(), finding.heads.back().text())
                        : Text::tr("The proof does not hold: the journal did not just grow, or the file was changed.")};
    return finding;
}

Result<Finding> found(const journal::TreeHead &head, const QByteArray &openKey)
{
    Finding finding{.heads = {treeHead(head.size, head.root), treeHead(head.size, head.chain)}};
    if (openKey.isEmpty())
        return fail(Failure::Kind::BadInput, Text::tr("to check a head, name the signer's public key with --key FILE"));
    const Result<bool> isSigned = journal::isSigned(head, openKey);
    if (!isSigned)
        return failed(isSigned);
    finding.isSound = *isSigned;
    finding.lines = {
        finding.isSound
            ? Text::tr("The head %1 of %2 was signed with that key.").arg(head.text(), shanghaiText(head.at))
            : Text::tr("The head was not signed with that key, or the file was changed.")};
    return finding;
}

Result<Finding> found(const journal::ProofFile &file, const QByteArray &openKey)
{
    if (const auto *head = std::get_if<journal::TreeHead>(&file))
        return found(*head, openKey);
    if (const auto *inclusion = std::get_if<journal::InclusionProof>(&file))
        return found(*inclusion);
    return found(std::get<journal::ConsistencyProof>(file));
}

/// Without a head from elsewhere a proof only fits itself.
void compare(Finding &finding, const std::optional<journal::Head> &witness)
{
    if (!finding.isSound)
        return;
    if (!witness) {
        finding.lines.append(Text::tr("Compare the head with one that was printed or sent earlier (--head)."));
    } else if (std::ranges::find(finding.heads, *witness) == finding.heads.end()) {
        finding.isSound = false;
        finding.lines = {Text::tr("The file is not about the head that was given.")};
    } else {
        finding.lines.append(Text::tr("The head is the one that was given."));
    }
}

Result<std::optional<journal::Head>> witnessOf(const Invocation &call)
{
    if (!call.options.isSet(u"head"_s))
        return std::nullopt;
    return journal::Head::parse(call.options.value(u"head"_s)).transform([](const journal::Head &head) {
        return std::optional(head);
    });
}

Exit say(const Invocation &call, const Finding &finding)
{
    if (call.json) {
        QJsonObject json = finding.json;
        json.insert(u"ok"_s, finding.isSound);
        printJson(json);
    } else {
        for (const QString &line : finding.lines)
            printLine(line);
    }
    return finding.isSound ? Exit::Done : Exit::NotSo;
}

Exit check(const Invocation &call)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Name one file of a proof or a head."));
        return Exit::WrongUsage;
    }
    const auto witness = witnessOf(call);
    if (!witness)
        return report(witness.error());
    const Result<QByteArray> key =
        call.options.isSet(u"key"_s) ? readFile(call.options.value(u"key"_s)) : Result<QByteArray>(QByteArray());
    if (!key)
        return report(key.error());
    Result<Finding> finding =
        readFile(call.arguments.constFirst()).and_then(journal::proofFileOf).and_then([&](const auto &file) {
            return found(file, *key);
        });
    if (!finding)
        return report(finding.error());
    compare(*finding, *witness);
    return say(call, *finding);
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    constexpr qint64 most = 16 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return fail(Failure::Kind::BadInput, Text::tr("the file is too long"), path);
    return bytes;
}

Command journalCheckCommand()
{
    return {
        u"journal check"_s, u"FILE"_s,
        Text::tr(
            "Check a file of “journal prove”, “journal consistency” or “journal head --json”, without a workspace."),
        withOptions({option("head", Text::tr("A head from elsewhere that the file must be about."), "SIZE:ROOT"),
                     option("key", Text::tr("The public key that a head was signed with."), "FILE")}),
        check};
}

} // namespace ctl
