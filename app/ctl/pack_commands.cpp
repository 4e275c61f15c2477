// pack lint, diff: rule packs as files.
#include "app/ctl/commandlist.h"
#include "app/ctl/output.h"
#include "app/ctl/packversions.h"
#include "app/detect/packdiff.h"
#include "app/detect/termoverlap.h"

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
        const Result<detect::RulePack> pack = loadPack(path);
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
    const Result<detect::RulePack> before = loadPack(call.arguments[0]);
    const Result<detect::RulePack> after = loadPack(call.arguments[1]);
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

} // namespace

std::vector<Command> packCommands()
{
    const auto none = [](QCommandLineParser &) {};
    return {
        {u"pack lint"_s, u"FILE…"_s, Text::tr("Check rule packs: fields, samples, and terms that others cover."), none,
         lint},
        {u"pack diff"_s, u"BEFORE AFTER"_s, Text::tr("What differs between two versions of a rule pack."), none, diff},
    };
}

} // namespace ctl
