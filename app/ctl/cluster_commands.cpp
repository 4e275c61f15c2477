// review clusters, alike, decide-alike: flagged generations that are alike, and one decision about them.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/reviewarguments.h"
#include "app/journal/journal.h"
#include "app/review/bulkdecision.h"
#include "app/review/clusterlist.h"
#include "app/review/likenessfill.h"
#include "app/review/sampling.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ClusterCommands)
};

constexpr int shownAtOnce = 20;

double rounded(double similarity)
{
    return std::round(similarity * 1000) / 1000;
}

review::Viewer viewerOf(const workspace::Workspace &store)
{
    return {.officer = store.options().officer, .now = store.options().clock()};
}

/// Opens the store and compares what has not been compared yet; where it cannot be written, it is read as it is.
Result<workspace::Workspace> openCompared(const Invocation &call, bool isToWrite = false)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return isToWrite ? std::move(store) : call.openStore(true);
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto filled = review::fillLikeness([&](const auto &work) { return work(store->database(), journal); },
                                             progressOnTerminal(Text::tr("comparing")));
    endProgress();
    if (!filled)
        return failed(filled);
    return store;
}

QJsonArray toJson(const std::vector<review::Found> &found)
{
    QJsonArray array;
    for (const review::Found &one : found)
        array.append(QJsonObject{{u"in_output"_s, one.inOutput}, {u"rule"_s, one.rule}, {u"term"_s, one.term}});
    return array;
}

QJsonObject toJson(const review::Cluster &cluster)
{
    return {{u"basis"_s, review::name(cluster.basis)},
            {u"example"_s, qint64(cluster.example)},
            {u"risk"_s, cluster.risk},
            {u"count"_s, cluster.count},
            {u"least"_s, rounded(cluster.least)},
            {u"mean"_s, rounded(cluster.mean)},
            {u"found"_s, toJson(cluster.found)}};
}

QString words(const review::Cluster &cluster)
{
    QStringList found;
    for (const review::Found &one : cluster.found)
        found.append(one.term.isEmpty() ? one.rule : u"%1 “%2”"_s.arg(one.rule, one.term.left(40)));
    found.removeDuplicates(); // in the prompt and in the output
    return u"%1  %2  G-%3  %4  %5 %  %6"_s.arg(cluster.count, 8)
        .arg(cluster.basis == review::Basis::Text ? Text::tr("text") : Text::tr("pattern"))
        .arg(qint64(cluster.example))
        .arg(cluster.risk)
        .arg(std::lround(cluster.mean * 100), 3)
        .arg(found.join(u", "_s).left(120));
}

Exit listClusters(const Invocation &call)
{
    const auto limit = numberArgument(call, u"limit"_s, shownAtOnce);
    if (!limit)
        return Exit::WrongUsage;
    const Result<workspace::Workspace> store = openCompared(call);
    if (!store)
        return report(store.error());
    QJsonArray all;
    for (const review::Basis basis : {review::Basis::Text, review::Basis::Pattern}) {
        const auto found = review::clusters(store->database(), basis, int(*limit), viewerOf(*store));
        if (!found)
            return report(found.error());
        for (const review::Cluster &cluster : *found) {
            all.append(toJson(cluster));
            if (!call.json)
                printLine(words(cluster));
        }
    }
    if (call.json)
        printJson({{u"clusters"_s, all}});
    else if (all.isEmpty())
        printLine(Text::tr("Nothing that waits is alike."));
    return all.isEmpty() ? Exit::NotSo : Exit::Done;
}

/// What GENERATION, --least and --pattern ask; said on stderr if that is nothing.
std::optional<review::AlikeQuestion> questionArgument(const Invocation &call)
{
    const auto ids = generationsArgument(call.arguments.value(0));
    if (!ids || ids->size() != 1) {
        printError(Text::tr("Name one generation, as “review” shows it."));
        return std::nullopt;
    }
    review::AlikeQuestion question{.generation = ids->front()};
    if (call.options.isSet(u"pattern"_s))
        question.basis = review::Basis::Pattern;
    if (!call.options.isSet(u"least"_s))
        return question;
    bool isNumber = false;
    question.least = call.options.value(u"least"_s).toDouble(&isNumber);
    if (isNumber && question.least >= text::Sketch::near && question.least <= 1)
        return question;
    printError(Text::tr("--least takes a number from %1 to 1.").arg(text::Sketch::near));
    return std::nullopt;
}

QJsonObject toJson(const review::AlikeMember &member)
{
    return {{u"id"_s, qint64(member.generation)},           {u"risk"_s, member.risk},
            {u"alike"_s, rounded(member.nearness.flagged)}, {u"alike_elsewhere"_s, rounded(member.nearness.elsewhere)},
            {u"identical"_s, member.nearness.isIdentical},  {u"held"_s, member.isHeld}};
}

void say(const review::AlikeMember &member)
{
    printLine(u"  G-%1  %2  %3 %  %4"_s.arg(qint64(member.generation))
                  .arg(member.risk)
                  .arg(std::lround(member.nearness.flagged * 100), 3)
                  .arg(member.nearness.isIdentical ? Text::tr("identical") : QString()));
}

qint64 openOf(const review::Alike &alike)
{
    return std::ranges::count_if(alike.members, [](const review::AlikeMember &member) { return !member.isHeld; });
}

/// The count, and the sample that the desktop shows: the least alike, and some at random.
void show(const Invocation &call, const review::AlikeQuestion &question, const review::Alike &alike)
{
    const auto sample =
        review::sampleOf(alike.members, {question.generation, alike.risk}, {}, quint64(question.generation));
    if (call.json) {
        QJsonArray border;
        QJsonArray random;
        for (const review::AlikeMember &member : sample.border)
            border.append(toJson(member));
        for (const review::AlikeMember &member : sample.random)
            random.append(toJson(member));
        return printJson({{u"basis"_s, review::name(question.basis)},
                          {u"count"_s, openOf(alike)},
                          {u"held"_s, std::ssize(alike.members) - openOf(alike)},
                          {u"found"_s, toJson(alike.found)},
                          {u"least_alike"_s, border},
                          {u"at_random"_s, random}});
    }
    printLine(Text::tr("%n generation(s) that wait and are alike, itself among them", nullptr, int(openOf(alike))));
    const auto held = std::ssize(alike.members) - openOf(alike);
    if (held > 0)
        printLine(Text::tr("%n held by other officers", nullptr, int(held)));
    if (!sample.border.empty())
        printLine(Text::tr("The least alike:"));
    std::ranges::for_each(sample.border, say);
    if (!sample.random.empty())
        printLine(Text::tr("Some at random:"));
    std::ranges::for_each(sample.random, say);
}

Exit showAlike(const Invocation &call)
{
    const auto question = questionArgument(call);
    if (!question)
        return Exit::WrongUsage;
    const Result<workspace::Workspace> store = openCompared(call);
    if (!store)
        return report(store.error());
    const auto alike = review::alike(store->database(), *question, viewerOf(*store));
    if (!alike)
        return report(alike.error());
    show(call, *question, *alike);
    return openOf(*alike) > 0 ? Exit::Done : Exit::NotSo;
}

Exit say(const Invocation &call, const review::BulkOutcome &outcome)
{
    if (call.json)
        printJson({{u"decided"_s, outcome.decided}, {u"held"_s, outcome.held}, {u"settled"_s, outcome.settled}});
    else
        printLine(Text::tr("Decided about %n generation(s), as one act: “review undo” takes it back.", nullptr,
                           int(outcome.decided)));
    return outcome.decided > 0 ? Exit::Done : Exit::NotSo;
}

Exit decideAlike(const Invocation &call)
{
    const auto question = questionArgument(call);
    if (!question)
        return Exit::WrongUsage;
    const auto decision = decisionArgument(call, call.arguments.value(1));
    if (!decision) {
        printError(Text::tr("Give one of illegal, harmful, not_a_problem, unclear, second_opinion."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = openCompared(call, true);
    if (!store)
        return report(store.error());
    const auto alike = review::alike(store->database(), *question, viewerOf(*store));
    if (!alike)
        return report(alike.error());
    if (!call.options.isSet(u"yes"_s)) {
        show(call, *question, *alike);
        printError(Text::tr("Nothing was decided: say --yes once you have read the sample."));
        return Exit::NotSo;
    }
    std::vector<GenerationId> ids;
    for (const review::AlikeMember &member : alike->members)
        ids.push_back(member.generation);
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto outcome = review::decideTogether(store->database(), journal, ids, *decision);
    return outcome ? say(call, *outcome) : report(outcome.error());
}

} // namespace

std::vector<Command> clusterCommands()
{
    const QList<QCommandLineOption> asking{
        option("least", Text::tr("How alike the texts are at least, where they are flagged: 0.6 to 1."), "SHARE"),
        {u"pattern"_s, Text::tr("Those in which the same rules found the same terms, in place of near-duplicates.")}};
    return {
        {u"review clusters"_s,
         {},
         Text::tr("The largest clusters of what waits: near-duplicates, and the same terms."),
         withOptions({option("limit", Text::tr("How many of each to list."), "N")}),
         listClusters},
        {u"review alike"_s, u"GENERATION"_s, Text::tr("What waits and is like a generation: how many, and a sample."),
         withOptions(asking), showAlike},
        {u"review decide-alike"_s, u"GENERATION DISPOSITION"_s,
         Text::tr("Decide about all that waits and is like a generation, as one act."),
         withOptions(
             asking + decisionOptions()
             + QList<QCommandLineOption>{{u"yes"_s, Text::tr("Do it; else the sample is shown, and no more.")}}),
         decideAlike},
    };
}

} // namespace ctl
