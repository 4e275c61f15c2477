// pack: rule packs as files (lint, diff) and in a workspace (list, install, enable, disable).
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/detect/packdiff.h"
#include "app/detect/packloader.h"
#include "app/detect/packstore.h"
#include "app/detect/termoverlap.h"
#include "app/journal/journal.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::PackCommands)
};

Result<detect::RulePack> load(const QString &path)
{
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    return taxonomy ? detect::loadRulePack(path, *taxonomy) : failed(taxonomy);
}

/// What is not wrong but should be looked at: a rule's terms of which one does nothing.
QJsonArray overlapsOf(const detect::RulePack &pack)
{
    constexpr const char16_t *kinds[] = {u"same", u"same_folded", u"contained"};
    QJsonArray found;
    for (const detect::Rule &rule : pack.rules) {
        for (const detect::TermOverlap &overlap : detect::overlapsIn(rule.terms))
            found.append(QJsonObject{{u"rule"_s, rule.id},
                                     {u"is"_s, QString::fromUtf16(kinds[static_cast<size_t>(overlap.kind)])},
                                     {u"term"_s, QString::fromStdString(rule.terms[overlap.term])},
                                     {u"other"_s, QString::fromStdString(rule.terms[overlap.other])}});
    }
    return found;
}

void printOverlaps(const QJsonArray &overlaps)
{
    constexpr qsizetype most = 20;
    for (qsizetype i = 0; i < std::min(overlaps.size(), most); ++i) {
        const QJsonObject each = overlaps[i].toObject();
        const QString words = each[u"is"] == "contained"_L1 ? Text::tr("  %1: “%2” stands in “%3”")
                                                            : Text::tr("  %1: “%2” is there already as “%3”");
        printLine(words.arg(each[u"rule"].toString(), each[u"term"].toString(), each[u"other"].toString()));
    }
    if (overlaps.size() > most)
        printLine(Text::tr("  and %1 more; --json lists them all").arg(overlaps.size() - most));
}

/// Every file is looked at, whatever is wrong with another.
Exit lint(const Invocation &call)
{
    if (call.arguments.isEmpty()) {
        printError(Text::tr("Name the rule packs to check."));
        return Exit::WrongUsage;
    }
    Exit worst = Exit::Done;
    QJsonArray verdicts;
    for (const QString &path : call.arguments) {
        const Result<detect::RulePack> pack = load(path);
        if (!pack) {
            verdicts.append(QJsonObject{{u"file"_s, path},
                                        {u"ok"_s, false},
                                        {u"where"_s, pack.error().where},
                                        {u"error"_s, pack.error().detail}});
            worst = report(pack.error());
            continue;
        }
        const QJsonArray overlaps = overlapsOf(*pack);
        verdicts.append(QJsonObject{{u"file"_s, path},
                                    {u"ok"_s, true},
                                    {u"id"_s, pack->id},
                                    {u"version"_s, pack->version},
                                    {u"rules"_s, qint64(pack->rules.size())},
                                    {u"overlaps"_s, overlaps}});
        if (call.json)
            continue;
        printLine(Text::tr("%1: %2 %3 has %n rule(s), and all samples pass.", nullptr, int(pack->rules.size()))
                      .arg(path, pack->id, pack->version));
        printOverlaps(overlaps);
    }
    if (call.json)
        printJson({{u"ok"_s, worst == Exit::Done}, {u"packs"_s, verdicts}});
    return worst;
}

QJsonArray toJson(const std::vector<detect::FieldChange> &changes)
{
    QJsonArray all;
    for (const detect::FieldChange &change : changes)
        all.append(QJsonObject{{u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    return all;
}

QJsonObject toJson(const detect::PackDiff &diff)
{
    QJsonArray changed;
    for (const detect::RuleChange &rule : diff.changed)
        changed.append(QJsonObject{{u"rule"_s, rule.id},
                                   {u"fields"_s, toJson(rule.fields)},
                                   {u"terms_added"_s, QJsonArray::fromStringList(rule.termsAdded)},
                                   {u"terms_removed"_s, QJsonArray::fromStringList(rule.termsRemoved)}});
    return {{u"same"_s, diff.isEmpty()},
            {u"header"_s, toJson(diff.header)},
            {u"added"_s, QJsonArray::fromStringList(diff.added)},
            {u"removed"_s, QJsonArray::fromStringList(diff.removed)},
            {u"changed"_s, changed}};
}

void print(const std::vector<detect::FieldChange> &changes, const QString &indent)
{
    for (const detect::FieldChange &change : changes)
        printLine(indent + u"%1: %2 → %3"_s.arg(change.field, change.before, change.after));
}

void printWords(const detect::PackDiff &diff)
{
    print(diff.header, {});
    for (const QString &id : diff.added)
        printLine(Text::tr("+ rule %1").arg(id));
    for (const QString &id : diff.removed)
        printLine(Text::tr("- rule %1").arg(id));
    for (const detect::RuleChange &rule : diff.changed) {
        printLine(Text::tr("rule %1").arg(rule.id));
        print(rule.fields, u"  "_s);
        for (const QString &term : rule.termsAdded)
            printLine(u"  + "_s + term);
        for (const QString &term : rule.termsRemoved)
            printLine(u"  - "_s + term);
    }
}

Exit diff(const Invocation &call)
{
    if (call.arguments.size() != 2) {
        printError(Text::tr("Name two rule packs to compare, the earlier first."));
        return Exit::WrongUsage;
    }
    const Result<detect::RulePack> before = load(call.arguments[0]);
    const Result<detect::RulePack> after = load(call.arguments[1]);
    if (!before || !after)
        return report(before ? after.error() : before.error());
    const detect::PackDiff found = detect::diffPacks(*before, *after);
    if (call.json)
        printJson(toJson(found));
    else if (found.isEmpty())
        printLine(Text::tr("The packs say the same."));
    else
        printWords(found);
    return found.isEmpty() ? Exit::Done : Exit::NotSo;
}

QJsonObject toJson(const detect::RegisteredPack &pack)
{
    return {{u"id"_s, pack.pack},
            {u"version"_s, pack.version},
            {u"enabled"_s, pack.enabled},
            {u"sha256"_s, QString::fromLatin1(pack.hash.toHex())},
            {u"loaded_at"_s, shanghaiText(pack.loadedAt)}};
}

Exit list(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto packs = detect::registeredPacks(store->database());
    if (!packs)
        return report(packs.error());
    QJsonArray all;
    for (const detect::RegisteredPack &pack : *packs) {
        all.append(toJson(pack));
        if (!call.json)
            printLine(u"%1  %2  %3  %4"_s.arg(pack.enabled ? Text::tr("on ") : Text::tr("off"), pack.pack, pack.version,
                                              shanghaiText(pack.loadedAt)));
    }
    if (call.json)
        printJson({{u"packs"_s, all}});
    else if (packs->empty())
        printError(Text::tr("No rule pack is known here yet; an import or “pack install FILE” makes them known."));
    return Exit::Done;
}

Exit install(const Invocation &call)
{
    if (call.arguments.isEmpty()) {
        printError(Text::tr("Name the rule packs to install."));
        return Exit::WrongUsage;
    }
    std::vector<detect::RulePack> packs;
    for (const QString &path : call.arguments) {
        Result<detect::RulePack> pack = load(path);
        if (!pack)
            return report(pack.error()); // none is installed where one is wrong
        packs.push_back(std::move(*pack));
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    detect::PackStore known(store->database(), journal);
    const auto ids = known.registerPacks(packs);
    const auto all = known.packs();
    if (!ids || !all)
        return report(ids ? all.error() : ids.error());
    QJsonArray installed;
    for (const detect::RulePackId id : *ids) {
        const auto pack = std::ranges::find(*all, id, &detect::RegisteredPack::id);
        installed.append(toJson(*pack));
        if (!call.json)
            printLine((pack->enabled ? Text::tr("%1 %2 is installed and on.") : Text::tr("%1 %2 is installed and off."))
                          .arg(pack->pack, pack->version));
    }
    if (call.json)
        printJson({{u"packs"_s, installed}});
    return Exit::Done;
}

/// The version of the pack that the arguments name: --version's, else the one that is on, else the newest.
const detect::RegisteredPack *named(const std::vector<detect::RegisteredPack> &packs, const Invocation &call)
{
    const QString version = call.options.value(u"version"_s);
    const detect::RegisteredPack *found = nullptr;
    for (const detect::RegisteredPack &pack : packs) {
        if (pack.pack != call.arguments.front() || (!version.isEmpty() && pack.version != version))
            continue;
        if (!found || (pack.enabled && !found->enabled))
            found = &pack;
    }
    return found;
}

Exit switchTo(const Invocation &call, bool enabled)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Name the id of one rule pack, as “pack list” shows it."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    detect::PackStore known(store->database(), journal);
    const auto packs = known.packs();
    if (!packs)
        return report(packs.error());
    const detect::RegisteredPack *pack = named(*packs, call);
    if (!pack) {
        printError(Text::tr("No rule pack “%1” of that version is known here.").arg(call.arguments.front()));
        return Exit::NotSo;
    }
    if (const Result<void> done = known.setEnabled(pack->id, enabled); !done)
        return report(done.error());
    if (call.json)
        printJson({{u"id"_s, pack->pack}, {u"version"_s, pack->version}, {u"enabled"_s, enabled}});
    else
        printLine((enabled ? Text::tr("%1 %2 is on.") : Text::tr("%1 %2 is off.")).arg(pack->pack, pack->version));
    return Exit::Done;
}

} // namespace

std::vector<Command> packCommands()
{
    const auto none = [](QCommandLineParser &) {};
    const auto version =
        withOptions({option("version", Text::tr("Which version; else the one that is on, or the newest."), "VERSION")});
    return {
        {u"pack lint"_s, u"FILE…"_s, Text::tr("Check rule packs: fields, samples, and terms that others cover."), none,
         lint},
        {u"pack diff"_s, u"BEFORE AFTER"_s, Text::tr("What differs between two versions of a rule pack."), none, diff},
        {u"pack list"_s, {}, Text::tr("The rule packs that the workspace knows."), none, list},
        {u"pack install"_s, u"FILE…"_s,
         Text::tr("Make rule packs known to the workspace; a new version takes the place of the one before."), none,
         install},
        {u"pack enable"_s, u"ID"_s, Text::tr("Switch a rule pack on."), version,
         [](const Invocation &call) { return switchTo(call, true); }},
        {u"pack disable"_s, u"ID"_s, Text::tr("Switch a rule pack off; what it found stays."), version,
         [](const Invocation &call) { return switchTo(call, false); }},
    };
}

} // namespace ctl
