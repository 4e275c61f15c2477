// review handover: the page that goes with a shift.
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/shiftoptions.h"
#include "app/handover/plaintext.h"
#include "app/handover/shiftdigest.h"
#include "app/handover/shiftreport.h"
#include "app/journal/journal.h"
#include "app/knowledge/knowledge.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ShiftCommands)
};

/// The last twelve hours, unless the options say otherwise.
std::optional<handover::Shift> shiftOf(const Invocation &call, const QString &officer, Moment now)
{
    constexpr Moment hours = 12 * 3'600'000;
    const auto moment = [&](const QString &name, Moment otherwise) {
        return call.options.isSet(name) ? momentOf(call.options.value(name)) : std::optional(otherwise);
    };
    const auto to = moment(u"to"_s, now);
    const auto from = moment(u"from"_s, to.value_or(now) - hours);
    if (!from || !to)
        return std::nullopt;
    return handover::Shift{.officer = call.options.isSet(u"all"_s) ? QString() : officer,
                           .from = *from,
                           .to = *to,
                           .note = call.options.value(u"note"_s)};
}

Exit sayReport(const Invocation &call, const report::Document &document, const QString &path)
{
    if (call.json)
        printJson({{u"file"_s, path},
                   {u"waiting"_s, qint64(document.missing.size())},
                   {u"journal_head"_s, document.journalHead}});
    else if (path.isEmpty())
        printLine(handover::plainText(document));
    else
        printLine(Text::tr("Written: %1").arg(path));
    return Exit::Done;
}

/// Without a file nothing is written, so nothing is journaled.
Result<report::Document> document(workspace::Workspace &store, const handover::Shift &shift,
                                  const handover::CaseRules &rules, report::Language language, const QString &path)
{
    if (!path.isEmpty()) {
        journal::Journal journal(store.database(), store.options().officer, store.options().clock);
        return handover::writeShiftReport(store.database(), journal, shift, rules, language, path);
    }
    const auto facts = handover::shiftFacts(store.database(), shift, rules);
    const auto words = handover::readDigestWords();
    if (!facts || !words)
        return std::unexpected(!facts ? facts.error() : words.error());
    return handover::shiftDigest(*facts, *words, language);
}

Exit handOver(const Invocation &call)
{
    const QString path = call.options.value(u"out"_s);
    const auto language =
        report::languageNamed(call.options.isSet(u"lang"_s) ? call.options.value(u"lang"_s) : u"zh"_s);
    const workspace::Options options = call.storeOptions(path.isEmpty());
    const auto shift = shiftOf(call, options.officer, options.clock());
    if (!language || !shift || !call.arguments.isEmpty()) {
        printError(Text::tr("Give moments as YYYY-MM-DDThh:mm, and zh or en with --lang."));
        return Exit::WrongUsage;
    }
    const Result<Knowledge> knowledge = loadKnowledge();
    if (!knowledge)
        return report(knowledge.error());
    Result<workspace::Workspace> store = call.openStore(path.isEmpty());
    if (!store)
        return report(store.error());
    const handover::CaseRules rules{knowledge->procedure, knowledge->rules.clocks, knowledge->rules.days};
    const auto made = document(*store, *shift, rules, *language, path);
    return made ? sayReport(call, *made, path) : report(made.error());
}

} // namespace

Command shiftCommand()
{
    return {u"review handover"_s,
            {},
            Text::tr("The handover of a shift: as text, or one page of PDF."),
            withOptions({option("out", Text::tr("The PDF to write."), "FILE"),
                         option("lang", Text::tr("zh or en (zh)."), "LANGUAGE"),
                         option("from", Text::tr("When the shift began (twelve hours ago)."), "MOMENT"),
                         option("to", Text::tr("When it ended (now)."), "MOMENT"),
                         option("note", Text::tr("What the next officer should know."), "TEXT"),
                         {u"all"_s, Text::tr("Of all officers, not of one.")}}),
            handOver};
}

} // namespace ctl
