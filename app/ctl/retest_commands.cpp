// retest: the prompts of a case put to the corrected model again; incident rectify; who may waive.
#include "app/ctl/casedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/incident/entitlement.h"
#include "app/retest/reteststore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::RetestCommands)
};

QJsonObject json(const retest::Run &run)
{
    QJsonArray answers;
    for (const retest::Answer &answer : run.outcome.answers)
        answers.append(QJsonObject{{u"prompt"_s, answer.number},
                                   {u"generation"_s, qint64(answer.generation)},
                                   {u"state"_s, retest::name(answer.state)}});
    return {{u"set"_s, qint64(run.set)},     {u"run"_s, run.id},
            {u"at"_s, shanghaiText(run.at)}, {u"since"_s, shanghaiText(run.since)},
            {u"model"_s, run.model},         {u"passed"_s, run.isPassed},
            {u"answers"_s, answers}};
}

QString line(const retest::Run &run)
{
    using enum retest::State;
    return Text::tr("%1  R%2.%3  %4: prompts %5, without an answer %6, not scanned %7, flagged or illegal %8")
        .arg(shanghaiText(run.at))
        .arg(qint64(run.set))
        .arg(run.id)
        .arg(run.isPassed ? Text::tr("passed") : Text::tr("not passed"))
        .arg(run.outcome.prompts())
        .arg(run.outcome.count(Missing))
        .arg(run.outcome.count(Unscanned))
        .arg(run.outcome.unsound());
}

/// "R3" or "3"; 0, which is no set, for anything else.
RetestSetId setOf(const QString &word)
{
    return static_cast<RetestSetId>((word.startsWith(u'R', Qt::CaseInsensitive) ? word.mid(1) : word).toLongLong());
}

Exit make(const Invocation &call)
{
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const auto found = namedCase((*desk)->store.database(), call);
    if (!found)
        return report(found.error());
    std::vector<GenerationId> origins = generationsOf(call.options.values(u"generation"_s));
    const QStringList written = call.options.values(u"prompt"_s);
    if (origins.empty() && written.isEmpty()) {
        const auto file = incident::caseFile((*desk)->store.database(), found->id);
        if (!file)
            return report(file.error());
        for (const incident::EvidenceItem &item : file->evidence)
            origins.push_back(item.generation);
    }
    retest::RetestStore store((*desk)->store.database(), (*desk)->journal, (*desk)->incidents.procedure());
    const auto made = store.make(found->id, origins, written);
    if (!made)
        return report(made.error());
    call.json ? printJson({{u"set"_s, qint64(*made)}}) : printLine(Text::tr("Made R%1.").arg(qint64(*made)));
    return Exit::Done;
}

Exit exportSet(const Invocation &call)
{
    const QString path = call.options.value(u"out"_s);
    if (call.arguments.isEmpty() || path.isEmpty()) {
        printError(Text::tr("Give the set (R3) and, with --out, where its prompts go."));
        return Exit::WrongUsage;
    }
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    retest::RetestStore store((*desk)->store.database(), (*desk)->journal, (*desk)->incidents.procedure());
    const Result<void> done = store.exportPrompts(setOf(call.arguments.constFirst()), path);
    if (!done)
        return report(done.error());
    printLine(Text::tr("Wrote %1.").arg(path));
    return Exit::Done;
}

Exit run(const Invocation &call)
{
    if (call.arguments.isEmpty()) {
        printError(Text::tr("Give the set: R3."));
        return Exit::WrongUsage;
    }
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    retest::RetestStore store((*desk)->store.database(), (*desk)->journal, (*desk)->incidents.procedure());
    const auto done = store.run(setOf(call.arguments.constFirst()), call.options.value(u"model"_s));
    if (!done)
        return report(done.error());
    call.json ? printJson(json(*done)) : printLine(line(*done));
    return done->isPassed ? Exit::Done : Exit::NotSo;
}

Exit list(const Invocation &call)
{
    const auto store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto found = namedCase(store->database(), call);
    if (!found)
        return report(found.error());
    const auto sets = retest::promptSets(store->database(), found->id);
    if (!sets)
        return report(sets.error());
    QJsonArray rows;
    for (const retest::PromptSet &set : *sets) {
        const auto made = retest::runs(store->database(), set.id);
        if (!made)
            return report(made.error());
        QJsonArray looks;
        if (!call.json)
            printLine(Text::tr("%1  R%2  prompts %3")
                          .arg(shanghaiText(set.madeAt))
                          .arg(qint64(set.id))
                          .arg(set.prompts.size()));
        for (const retest::Run &each : *made) {
            looks.append(json(each));
            if (!call.json)
                printLine(line(each));
        }
        rows.append(
            QJsonObject{{u"set"_s, qint64(set.id)}, {u"prompts"_s, qint64(set.prompts.size())}, {u"runs"_s, looks}});
    }
    if (call.json)
        printJson({{u"sets"_s, rows}});
    return Exit::Done;
}

/// nullopt where a word is none of them.
std::optional<std::vector<incident::Means>> meansOf(const QString &typed)
{
    std::vector<incident::Means> means;
    for (const QString &word : typed.split(u',', Qt::SkipEmptyParts)) {
        const auto known = incident::meansNamed(word.trimmed());
        if (!known)
            return std::nullopt;
        means.push_back(*known);
    }
    return means;
}

Exit rectify(const Invocation &call)
{
    const auto means = meansOf(call.options.value(u"with"_s));
    const QString at = call.options.value(u"at"_s);
    const std::optional<Moment> moment = at.isEmpty() ? std::optional(systemClock()()) : momentOf(at);
    if (!means || means->empty() || !moment) {
        printError(Text::tr("Say with what, for example --with filter,fine_tune: filter, prompt, fine_tune, retrain,"
                            " rollback or other; a moment is “YYYY-MM-DDThh:mm” (Asia/Shanghai)."));
        return Exit::WrongUsage;
    }
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const auto found = namedCase((*desk)->store.database(), call);
    if (!found)
        return report(found.error());
    const Result<void> done = (*desk)->incidents.rectify(found->id, *moment,
                                                         {.means = *means,
                                                          .modelBefore = call.options.value(u"model-before"_s),
                                                          .modelAfter = call.options.value(u"model-after"_s)},
                                                         call.options.value(u"note"_s), call.options.value(u"proof"_s));
    if (!done)
        return report(done.error());
    printLine(Text::tr("%1: recorded.").arg(found->number));
    return Exit::Done;
}

Exit waivers(const Invocation &call)
{
    const QString give = call.options.value(u"give"_s);
    const QString withdraw = call.options.value(u"withdraw"_s);
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    db::Database &database = (*desk)->store.database();
    for (const auto &[officer, isGiven] : {std::pair(give, true), std::pair(withdraw, false)}) {
        if (officer.isEmpty())
            continue;
        const Result<void> done = incident::setEntitled(database, (*desk)->journal, incident::Entitled::Waive, officer,
                                                        isGiven, call.options.value(u"reason"_s));
        if (!done)
            return report(done.error());
    }
    const auto officers = incident::entitledOfficers(database, incident::Entitled::Waive);
    if (!officers)
        return report(officers.error());
    if (call.json)
        printJson({{u"waive"_s, QJsonArray::fromStringList(*officers)}});
    else
        printLine(officers->isEmpty() ? Text::tr("Nobody may waive steps yet.") : officers->join(u'\n'));
    return Exit::Done;
}

} // namespace

std::vector<Command> retestCommands()
{
    return {
        {u"retest make"_s, u"CASE"_s,
         Text::tr("Freeze the prompts of a re-test; without options those of the evidence."),
         withOptions({option("generation", Text::tr("Whose prompt; may be given more than once."), "G-ID"),
                      option("prompt", Text::tr("A prompt written by hand; may be given more than once."), "TEXT")}),
         make},
        {u"retest export"_s, u"SET"_s, Text::tr("Write the prompts of a set for whoever calls the model."),
         withOptions({option("out", Text::tr("The file."), "FILE")}), exportSet},
        {u"retest run"_s, u"SET"_s,
         Text::tr("Look at the answers that were imported since and record what they came to."),
         withOptions({option("model", Text::tr("Only answers of this model count."), "NAME")}), run},
        {u"retest list"_s, u"CASE"_s, Text::tr("List the sets of a case and what became of them."), {}, list},
        {u"incident rectify"_s, u"CASE"_s, Text::tr("Record that the model was rectified, and with what."),
         withOptions(
             {option("with", Text::tr("filter, prompt, fine_tune, retrain, rollback, other; commas between."), "MEANS"),
              option("model-before", Text::tr("The version that answered before."), "NAME"),
              option("model-after", Text::tr("The version that answers since."), "NAME"),
              option("at", Text::tr("When (now)."), "MOMENT"), option("note", Text::tr("A note."), "TEXT"),
              option("proof", Text::tr("What shows it."), "TEXT")}),
         rectify},
        {u"incident waivers"_s,
         {},
         Text::tr("Show or change who may waive steps."),
         withOptions({option("give", Text::tr("Who may from now on."), "OFFICER"),
                      option("withdraw", Text::tr("Who may no longer."), "OFFICER"),
                      option("reason", Text::tr("Why."), "TEXT")}),
         waivers},
    };
}

} // namespace ctl
