// change rules: which event starts which duty, and the thresholds of usage.
#include "app/ctl/changedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ChangeCommands)
};

Exit setRules(const Invocation &call, change::RuleFile which)
{
    const QString path = call.options.value(u"set"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return report({Failure::Kind::NotFound, file.errorString(), path});
    const auto desk = openChangeDesk(call, false);
    if (!desk)
        return report(desk.error());
    const auto set = change::setRules((*desk)->store.database(), (*desk)->journal, which, QFileInfo(path).fileName(),
                                      file.readAll(), (*desk)->reading.rulebook);
    if (!set)
        return report(set.error());
    call.json ? printJson({{u"done"_s, true}}) : printLine(Text::tr("Rules brought in"));
    return Exit::Done;
}

Exit rules(const Invocation &call)
{
    const auto which = call.options.value(u"of"_s) == u"usage" ? change::RuleFile::Usage : change::RuleFile::Changes;
    if (call.options.isSet(u"set"_s))
        return setRules(call, which);
    const auto desk = openChangeDesk(call, true);
    if (!desk)
        return report(desk.error());
    if (const QString path = call.options.value(u"export"_s); !path.isEmpty()) {
        const auto text = change::ruleText((*desk)->store.database(), which);
        QSaveFile file(path);
        if (!text || !file.open(QIODevice::WriteOnly) || file.write(*text) != text->size() || !file.commit())
            return report(text ? Failure{Failure::Kind::Storage, file.errorString(), path} : text.error());
        return Exit::Done;
    }
    QJsonArray all;
    for (const change::Rule &rule : (*desk)->reading.rules.rules) {
        const QString confidence = calendar::name(rule.confidence);
        all.append(QJsonObject{{u"id"_s, rule.id},
                               {u"event"_s, change::name(rule.event)},
                               {u"kinds"_s, QJsonArray::fromStringList(rule.kinds)},
                               {u"clock"_s, rule.clock},
                               {u"source"_s, inLocale(rule.source)},
                               {u"confidence"_s, confidence}});
        if (!call.json)
            printLine(u"%1  %2 → %3  %4  [%5]"_s.arg(rule.id, change::name(rule.event), rule.kinds.join(u", "_s),
                                                     inLocale(rule.source), confidence));
    }
    if (call.json)
        printJson({{u"rules"_s, all}});
    return Exit::Done;
}

} // namespace

std::vector<Command> changeRuleCommands()
{
    return {
        {u"change rules"_s,
         {},
         Text::tr("List the rules, write them to a file, or bring in an edited file."),
         withOptions({option("of", Text::tr("changes (as if not said) or usage: thresholds and silence."), "FILE"),
                      option("export", Text::tr("Write the file in force here."), "FILE"),
                      option("set", Text::tr("Bring in this file; its faults are told by line."), "FILE")}),
         rules},
    };
}

} // namespace ctl
