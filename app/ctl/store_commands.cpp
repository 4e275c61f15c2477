// init, verify: the workspace itself and its chain.
#include "app/ctl/commandlist.h"
#include "app/ctl/output.h"
#include "app/ctl/packagecheck.h"
#include "app/journal/verification.h"

#include <QCoreApplication>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::StoreCommands)
};

Exit init(const Invocation &call)
{
    if (call.storePath().isEmpty()) {
        printError(Text::tr("Name the workspace to make with --store FILE."));
        return Exit::WrongUsage;
    }
    const Result<workspace::Workspace> made = workspace::Workspace::create(call.storePath(), call.storeOptions(false));
    if (!made)
        return report(made.error());
    const bool encrypted = !made->options().passphrase.isEmpty();
    if (call.json)
        printJson({{QStringLiteral("store"), made->path()}, {QStringLiteral("encrypted"), encrypted}});
    else
        printLine(encrypted ? Text::tr("Made %1 (encrypted).").arg(made->path())
                            : Text::tr("Made %1.").arg(made->path()));
    return Exit::Done;
}

QString faultWords(const journal::Verification &found)
{
    switch (found.fault) {
    case journal::Verification::Fault::None: return Text::tr("The chain is whole: %1 events.").arg(found.checked);
    case journal::Verification::Fault::Altered: return Text::tr("Event %1 was altered.").arg(found.firstBad);
    case journal::Verification::Fault::Broken:
        return Text::tr("Event %1 does not follow from the one before it.").arg(found.firstBad);
    case journal::Verification::Fault::Missing: return Text::tr("Event %1 is missing.").arg(found.firstBad);
    case journal::Verification::Fault::HeadDiffers:
        return Text::tr("A head that was kept does not fit the chain (event %1): the chain was rewritten, or the head.")
            .arg(found.firstBad);
    case journal::Verification::Fault::Rewritten:
        return Text::tr("The chain does not hold the given head (event %1): it was rewritten or cut.")
            .arg(found.firstBad);
    }
    return {};
}

/// A workspace whose journal says that it is a part of one was tampered with, or is not the workspace.
QString chapterWords(const journal::Verification &found)
{
    return found.areContentsChecked
        ? Text::tr(
              "This file holds a part of a journal: the hashes of all events, the content of some. It is no workspace "
              "that officers work in.")
        : Text::tr(
              "This file holds a part of a journal, in which names of officers were replaced: hashes were checked, the "
              "content of events was not. It is no workspace that officers work in.");
}

/// The Merkle head of what was checked; empty if the chain broke off.
QString treeText(const journal::Verification &found)
{
    return found.root.isEmpty() ? QString() : journal::Head{found.checked, found.root}.text();
}

/// \a file: what SQLite says of the pages.
void printVerification(const Invocation &call, const journal::Verification &found, const Result<QString> &file,
                       bool whole)
{
    if (call.json) {
        printJson({{QStringLiteral("ok"), found.ok() && whole},
                   {QStringLiteral("events"), found.checked},
                   {QStringLiteral("first_bad"), found.firstBad},
                   {QStringLiteral("chapter"), found.isChapter},
                   {QStringLiteral("contents_checked"), found.areContentsChecked},
                   {QStringLiteral("head"), found.head.text()},
                   {QStringLiteral("tree_head"), treeText(found)},
                   {QStringLiteral("file"), file ? *file : file.error().detail}});
    } else {
        printLine(faultWords(found));
        if (found.isChapter)
            printLine(chapterWords(found));
        printLine(Text::tr("Head: %1").arg(found.head.text()));
        if (!found.root.isEmpty())
            printLine(Text::tr("Head of the tree: %1").arg(treeText(found)));
        if (!whole)
            printLine(Text::tr("The file is damaged: %1").arg(file ? *file : file.error().detail));
    }
}

Exit verify(const Invocation &call)
{
    if (!call.arguments.isEmpty())
        return verifyPackage(call);
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    std::optional<journal::Head> witness;
    if (call.options.isSet(QStringLiteral("head"))) {
        const Result<journal::Head> head = journal::Head::parse(call.options.value(QStringLiteral("head")));
        if (!head)
            return report(head.error());
        witness = *head;
    }
    const Result<journal::Verification> found = journal::verify(store->database(), witness ? &*witness : nullptr);
    if (!found)
        return report(found.error());
    const Result<QString> file = attempt([&] {
        db::Statement check = store->database().prepare("PRAGMA integrity_check(1)");
        return check.next() ? check.text(0) : QString();
    });
    const bool whole = file && *file == QStringLiteral("ok");
    printVerification(call, *found, file, whole);
    return found->ok() && whole ? Exit::Done : Exit::NotSo;
}

} // namespace

std::vector<Command> storeCommands()
{
    const auto none = [](QCommandLineParser &) {};
    return {
        {QStringLiteral("init"), {}, Text::tr("Make a new workspace."), none, init},
        {QStringLiteral("verify"), QStringLiteral("[PACKAGE]"),
         Text::tr("Re-compute the journal's hash chain and check the file; or check a sealed package."),
         [](QCommandLineParser &parser) {
             parser.addOptions(packageCheckOptions());
             parser.addOption(
                 {QStringLiteral("head"),
                  Text::tr("A head printed earlier, of the chain or of the tree, which the journal must have had."),
                  QStringLiteral("SIZE:HASH")});
         },
         verify},
    };
}

} // namespace ctl
