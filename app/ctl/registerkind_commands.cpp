// registry regime, kinds: the rules that the register goes by.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/registerdesk.h"
#include "app/ctl/registerlines.h"
#include "app/registry/kindsettings.h"
#include "app/registry/regimes.h"
#include "app/registry/rulestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::RegisterKindCommands)
};

using registry::KindSetting;

QJsonObject textsOf(const Bilingual &text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

QJsonObject jsonOf(const registry::Regime &regime, bool isProposed)
{
    return {{u"regime"_s, regime.id},
            {u"title"_s, textsOf(regime.title)},
            {u"meaning"_s, textsOf(regime.meaning)},
            {u"scope"_s, registry::name(regime.scope)},
            {u"under_rules"_s, regime.underRules},
            {u"source"_s, textsOf(regime.source)},
            {u"confidence"_s, calendar::name(regime.confidence)},
            {u"proposed"_s, isProposed}};
}

Exit regime(const Invocation &call)
{
    const auto table = registry::loadRegimes();
    if (!table)
        return report(table.error());
    registry::Scope scope = registry::Scope::Public;
    registry::Accesses accesses;
    OptionReader options(call.options);
    options.word("scope", scope, registry::scopeNamed, "public, internal");
    options.word(
        "access", accesses,
        [](const QString &words) { return registry::accessesNamed(QString(words).replace(u',', u' ')); },
        "app,web,api");
    if (!options.fault().isEmpty())
        return wrongUsage(options.fault());
    const bool isAsked = options.isSet("scope") || options.isSet("access");
    const registry::Regime *proposed = isAsked ? registry::proposeRegime(*table, scope, accesses) : nullptr;
    QJsonArray rows;
    for (const registry::Regime &each : table->regimes) {
        rows.append(jsonOf(each, &each == proposed));
        if (!call.json)
            printLine(u"%1 %2  %3 · %4"_s.arg(&each == proposed ? u'*' : u' ')
                          .arg(each.id, -16)
                          .arg(inLocale(each.title), inLocale(each.source)));
    }
    if (call.json)
        printJson({{u"version"_s, table->version}, {u"regimes"_s, rows}});
    return Exit::Done;
}

Exit listKinds(const Invocation &call, const QString &only)
{
    const auto store = call.openStore(true);
    const auto rules = store ? registry::readRulebook(store->database()) : failed(store);
    if (!rules)
        return report(rules.error());
    QJsonArray rows;
    for (const registry::Kind &kind : rules->kinds.kinds) {
        if (!only.isEmpty() && kind.id != only)
            continue;
        rows.append(registry::toJson(kind));
        if (!call.json)
            printLine(
                u"%1  %2  %3"_s.arg(kind.id, -22)
                    .arg(kind.validityMonths > 0 ? Text::tr("%1 months").arg(kind.validityMonths) : QString(), -10)
                    .arg(inLocale(kind.title)
                         + (calendar::confirmWithCounsel(kind.confidence) ? Text::tr(" (confirm with counsel)")
                                                                          : QString())));
    }
    if (rows.isEmpty())
        return report({Failure::Kind::NotFound, only});
    if (call.json)
        printJson({{u"kinds"_s, rows}});
    return Exit::Done;
}

bool takeNumber(const Invocation &call, const QString &name, std::optional<int> &into)
{
    if (!call.options.isSet(name))
        return true;
    bool isNumber = false;
    into = call.options.value(name).toInt(&isNumber);
    return isNumber;
}

void takeText(const Invocation &call, const QString &name, std::optional<QString> &into)
{
    if (call.options.isSet(name))
        into = call.options.value(name);
}

/// "CLOCK=DAYS" each; false: one is not.
bool takeReminders(const Invocation &call, std::map<QString, int> &into)
{
    for (const QString &word : call.options.values(u"remind"_s)) {
        const qsizetype equals = word.indexOf(u'=');
        bool isNumber = false;
        const int days = word.mid(equals + 1).toInt(&isNumber);
        if (equals < 1 || !isNumber)
            return false;
        into[word.left(equals)] = days;
    }
    return true;
}

/// What the call sets, over what was set before.
std::optional<KindSetting> settingOf(const Invocation &call, const std::vector<KindSetting> &before)
{
    KindSetting setting{.kind = call.arguments.value(0)};
    const auto old = std::ranges::find(before, setting.kind, &KindSetting::kind);
    if (old != before.end() && (!call.options.isSet(u"reset"_s) || old->isOwn))
        setting = *old;
    setting.isOwn = setting.isOwn || call.options.isSet(u"own"_s);
    if (call.options.isSet(u"shows-number"_s))
        setting.showsNumber = true;
    takeText(call, u"title-zh"_s, setting.titleZh);
    takeText(call, u"title-en"_s, setting.titleEn);
    takeText(call, u"renewal-clock"_s, setting.renewalClock);
    const bool fits = takeNumber(call, u"validity"_s, setting.validityMonths)
        && takeNumber(call, u"display-days"_s, setting.displayDays) && takeReminders(call, setting.reminders);
    return fits ? std::optional(setting) : std::nullopt;
}

bool setsSomething(const Invocation &call)
{
    for (const QString &name : {u"title-zh"_s, u"title-en"_s, u"validity"_s, u"display-days"_s, u"remind"_s, u"own"_s,
                                u"shows-number"_s, u"renewal-clock"_s, u"reset"_s}) {
        if (call.options.isSet(name))
            return true;
    }
    return false;
}

Exit kinds(const Invocation &call)
{
    if (!setsSomething(call))
        return listKinds(call, call.arguments.value(0));
    const auto desk = openRegister(call);
    if (!desk)
        return report(desk.error());
    const auto before = registry::readKindSettings((*desk)->store.database());
    if (!before)
        return report(before.error());
    const auto setting = settingOf(call, *before);
    if (!setting)
        return wrongUsage(Text::tr("Give months and days as numbers, and a reminder as CLOCK=DAYS."));
    registry::KindSettingStore store((*desk)->store.database(), (*desk)->journal);
    if (const Result<void> set = store.set(*setting); !set)
        return report(set.error());
    if (call.json)
        printJson({{u"kind"_s, setting->kind}});
    else
        printLine(Text::tr("%1: recorded.").arg(setting->kind));
    return Exit::Done;
}

} // namespace

std::vector<Command> registerKindCommands()
{
    return {
        {u"registry regime"_s,
         {},
         Text::tr("List under which rules a service may fall; a star: scope and access speak for it."),
         withOptions({option("scope", Text::tr("public or internal."), "SCOPE"),
                      option("access", Text::tr("app, web, api; several with commas."), "LIST")}),
         regime},
        {u"registry kinds"_s, u"[KIND]"_s,
         Text::tr("List the kinds of filings and licences, or set one for this workspace."),
         withOptions(
             {option("title-zh", Text::tr("Its Chinese title."), "TEXT"),
              option("title-en", Text::tr("Its English title."), "TEXT"),
              option("validity", Text::tr("For how long it is granted; 0: it does not expire."), "MONTHS"),
              option("display-days", Text::tr("When to look again whether its number is shown."), "DAYS"),
              option("remind", Text::tr("How long before its day a duty is shown; may be given often."), "CLOCK=DAYS"),
              switchOption("own", Text::tr("A kind of one's own; it has to have both titles.")),
              switchOption("shows-number", Text::tr("own: its number has to be shown.")),
              option("renewal-clock", Text::tr("own: the clock that runs to its last day."), "CLOCK"),
              switchOption("reset", Text::tr("As it ships again."))}),
         kinds},
    };
}

} // namespace ctl
