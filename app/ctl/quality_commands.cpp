// review quality, sample: how well is decided and detected, and the samples that tell it.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/qualityjson.h"
#include "app/journal/journal.h"
#include "app/review/blindreview.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::QualityCommands)
};

QString percent(double share)
{
    return u"%1 %"_s.arg(100 * share, 0, 'f', 2);
}

QString shown(const measure::Estimate &share)
{
    return std::isnan(share.value)
        ? u"-"_s
        : u"%1 (%2 … %3)"_s.arg(percent(share.value), percent(share.low), percent(share.high));
}

QString shown(const measure::AgreementOrWhyNot &agreement)
{
    if (!agreement)
        return u"-"_s;
    const measure::Estimate &estimate = agreement->coefficient;
    return u"%1 (%2 … %3)"_s.arg(estimate.value, 0, 'f', 3).arg(estimate.low, 0, 'f', 3).arg(estimate.high, 0, 'f', 3);
}

/// A day of --from or --until: its first millisecond, and of the last day the first of the next.
bool takeDay(const Invocation &call, const QString &name, int daysOn, std::optional<Moment> &moment)
{
    if (!call.options.isSet(name))
        return true;
    const QDate day = QDate::fromString(call.options.value(name), Qt::ISODate);
    if (!day.isValid()) {
        printError(Text::tr("--%1 takes a day as 2026-11-23.").arg(name));
        return false;
    }
    moment = startOfDay(day.addDays(daysOn));
    return true;
}

std::optional<review::Period> periodOf(const Invocation &call)
{
    review::Period period;
    if (!takeDay(call, u"from"_s, 0, period.from) || !takeDay(call, u"until"_s, 1, period.until))
        return std::nullopt;
    if (period.from && period.until && *period.from >= *period.until) {
        printError(Text::tr("--until comes before --from."));
        return std::nullopt;
    }
    return period;
}

void say(const QString &what, const review::CategoryAgreement &agreement)
{
    printLine(u"%1 %2  %3  %4"_s.arg(what.leftJustified(16))
                  .arg(agreement.category.isEmpty() ? agreement.compared : agreement.given, 7)
                  .arg(shown(agreement.percent).leftJustified(28), shown(agreement.alpha)));
}

void say(const review::OfficerAgreement &agreement, bool withPairs)
{
    printLine(Text::tr("%n generation(s) decided about by two officers or more, %1 of them double-blind", nullptr,
                       static_cast<int>(agreement.units))
                  .arg(agreement.blindUnits));
    if (agreement.units == 0)
        return;
    printLine(u"%1 %2  %3  %4"_s.arg(Text::tr("agreement on").leftJustified(16), u"n"_s.rightJustified(7),
                                     Text::tr("agree").leftJustified(28), Text::tr("Krippendorff's alpha")));
    say(Text::tr("problem or none"), agreement.problem);
    say(Text::tr("double-blind"), agreement.blind);
    say(Text::tr("disposition"), agreement.disposition);
    for (const review::CategoryAgreement &one : agreement.byDisposition)
        say(u"  "_s + one.category, one);
    say(Text::tr("risk class"), agreement.riskClass);
    for (const review::CategoryAgreement &one : agreement.byRiskClass)
        say(u"  "_s + one.category, one);
    for (const review::PairAgreement &pair : withPairs ? agreement.pairs : std::vector<review::PairAgreement>())
        printLine(Text::tr("%1 and %2: %3 generations, agree %4, Cohen's kappa %5")
                      .arg(pair.one, pair.other)
                      .arg(pair.units)
                      .arg(shown(pair.percent), shown(pair.kappa)));
}

void say(const review::Audit &audit)
{
    const review::AuditSample &sample = audit.sample;
    printLine(Text::tr("Sample %1 of %2: %3 of %4 decided, %5 of them a problem, drawn from %6 unflagged")
                  .arg(qint64(sample.id))
                  .arg(shanghaiText(sample.at))
                  .arg(sample.decided)
                  .arg(sample.size)
                  .arg(sample.problems)
                  .arg(sample.population));
    if (sample.decided == 0)
        return;
    printLine(Text::tr("  missed: %1 of what is not flagged, %2 … %3 generations; found by the detectors: %4")
                  .arg(shown(audit.missed.share))
                  .arg(audit.missed.count.low, 0, 'f', 0)
                  .arg(audit.missed.count.high, 0, 'f', 0)
                  .arg(shown(audit.missed.recall)));
    if (audit.missed.isTooFew)
        printLine(u"  "_s + Text::tr("That is too few to tell: read at least %1.").arg(measure::leastAudited));
}

QString words(review::Watched watched)
{
    switch (watched) {
    case review::Watched::Agreement: return Text::tr("officers agree");
    case review::Watched::Overturned: return Text::tr("appeals change the decision");
    case review::Watched::WavedAside: return Text::tr("flags are no problem");
    }
    return {};
}

QString words(measure::Drift::Finding finding)
{
    switch (finding) {
    case measure::Drift::Finding::TooFew: return Text::tr("too few to tell");
    case measure::Drift::Finding::NoChange: return Text::tr("no change to tell");
    case measure::Drift::Finding::Changed: return Text::tr("changed");
    }
    return {};
}

void say(const review::Quality &quality, bool withPairs)
{
    say(quality.agreement, withPairs);
    for (const review::Audit &audit : quality.audits)
        say(audit);
    printLine(Text::tr("%1 appeals, %2 answered; overturned %3")
                  .arg(quality.appeals.lodged)
                  .arg(quality.appeals.answered.tries)
                  .arg(shown(quality.appeals.overturned())));
    for (const review::WatchedDrift &watched : quality.drifts)
        printLine(Text::tr("%1: %2 (%3 of %4 before, %5 of %6 now)")
                      .arg(words(watched.what), words(watched.drift.finding))
                      .arg(watched.drift.earlier.hits)
                      .arg(watched.drift.earlier.tries)
                      .arg(watched.drift.recent.hits)
                      .arg(watched.drift.recent.tries));
}

Exit showQuality(const Invocation &call)
{
    const auto period = periodOf(call);
    const QString riskClass = call.options.value(u"risk"_s);
    static const QRegularExpression classes(u"^(A\\.[1-5])?$"_s);
    if (!period)
        return Exit::WrongUsage;
    if (!classes.match(riskClass).hasMatch()) {
        printError(Text::tr("--risk takes a class from A.1 to A.5."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto quality = review::quality(store->database(), {*period, riskClass}, store->options().clock());
    if (!quality)
        return report(quality.error());
    const bool withPairs = call.options.isSet(u"pairs"_s);
    if (call.json)
        printJson(toJson(*quality, withPairs));
    else
        say(*quality, withPairs);
    const bool hasChanged = std::ranges::any_of(quality->drifts, [](const review::WatchedDrift &watched) {
        return watched.drift.finding == measure::Drift::Finding::Changed;
    });
    return call.options.isSet(u"alarm"_s) && hasChanged ? Exit::NotSo : Exit::Done;
}

/// What was drawn, in words or as JSON.
Exit sayDrawn(const Invocation &call, qint64 id, qint64 population, qint64 seed,
              const std::vector<GenerationId> &members)
{
    QJsonArray ids;
    for (const GenerationId member : members)
        ids.append(qint64(member));
    if (call.json) {
        printJson({{u"sample"_s, id}, {u"population"_s, population}, {u"seed"_s, seed}, {u"generations"_s, ids}});
        return Exit::Done;
    }
    for (const GenerationId member : members)
        printLine(u"G-%1"_s.arg(qint64(member)));
    printLine(
        Text::tr("Sample %1: %2 of %3 drawn with the lot %4.").arg(id).arg(members.size()).arg(population).arg(seed));
    return Exit::Done;
}

Exit refuse(const Failure &failure)
{
    if (failure.kind != Failure::Kind::NotFound)
        return report(failure);
    printError(Text::tr("There is nothing in that period to draw from."));
    return Exit::NotSo;
}

Exit drawAudit(const Invocation &call, const review::Period &period, size_t size, quint32 seed)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto draw = review::drawAudit(store->database(), period, size, seed);
    if (!draw)
        return refuse(draw.error());
    const auto id = review::AuditSampleStore(store->database(), journal).add(*draw);
    if (!id)
        return report(id.error());
    return sayDrawn(call, qint64(*id), draw->population, seed, draw->members);
}

Exit drawBlind(const Invocation &call, const review::Period &period, size_t size, quint32 seed)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto sample = review::drawBlindSample(store->database(), journal,
                                                {.from = period.from.value_or(0),
                                                 .to = period.until.value_or(store->options().clock() + 1),
                                                 .count = size,
                                                 .seed = seed});
    if (!sample)
        return refuse(sample.error());
    return sayDrawn(call, qint64(sample->id), sample->population, seed, sample->members);
}

Exit drawSample(const Invocation &call)
{
    const auto period = periodOf(call);
    if (!period)
        return Exit::WrongUsage;
    bool isSize = true;
    bool isSeed = true;
    const int size = call.options.isSet(u"size"_s) ? call.options.value(u"size"_s).toInt(&isSize) : 300;
    const quint32 seed = call.options.isSet(u"seed"_s) ? call.options.value(u"seed"_s).toUInt(&isSeed)
                                                       : QRandomGenerator::system()->generate();
    if (!isSize || size < 1 || size > 100'000 || !isSeed) {
        printError(Text::tr("--size takes a number from 1 to 100000, --seed one from 0 to 4294967295."));
        return Exit::WrongUsage;
    }
    return call.options.isSet(u"blind"_s) ? drawBlind(call, *period, static_cast<size_t>(size), seed)
                                          : drawAudit(call, *period, static_cast<size_t>(size), seed);
}

} // namespace

std::vector<Command> qualityCommands()
{
    const QCommandLineOption from = option("from", Text::tr("From this day on (Asia/Shanghai)."), "DAY");
    const QCommandLineOption until = option("until", Text::tr("Up to this day, which is still in it."), "DAY");
    return {
        {u"review quality"_s,
         {},
         Text::tr("How far officers agree, what the detectors miss, what became of appeals, and what has changed."),
         withOptions({from, until, option("risk", Text::tr("Only this class: A.1 to A.5."), "CLASS"),
                      QCommandLineOption(u"pairs"_s, Text::tr("Pairs of officers too, by alias.")),
                      QCommandLineOption(u"alarm"_s, Text::tr("End with status 1 if something has changed."))}),
         showQuality},
        {u"review sample"_s,
         {},
         Text::tr("Draw by lot, and keep, a sample of what nothing has flagged; or with --blind of what was decided."),
         withOptions({from, until, option("size", Text::tr("How many: 300, if not said."), "N"),
                      option("seed", Text::tr("The lot, to draw the same again; else nobody chooses it."), "N"),
                      QCommandLineOption(u"blind"_s,
                                         Text::tr("Decided generations, for another officer to decide once more."))}),
         drawSample},
    };
}

} // namespace ctl
