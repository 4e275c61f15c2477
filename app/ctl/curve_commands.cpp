// model curves: what thresholds of a classifier would mean here.
#include "app/ctl/commandlist.h"
#include "app/ctl/interruption.h"
#include "app/ctl/output.h"
#include "app/estimates/classifierstore.h"
#include "app/estimates/curves.h"
#include "app/journal/journal.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::CurveCommands)
};

constexpr std::array thresholds{0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

QString shown(const measure::Estimate &estimate)
{
    if (std::isnan(estimate.value))
        return u"-"_s.leftJustified(17);
    return u"%1 %2-%3"_s.arg(estimate.value, 0, 'f', 3)
        .arg(estimate.low, 0, 'f', 3)
        .arg(estimate.high, 0, 'f', 3)
        .leftJustified(17);
}

QJsonObject toJson(const measure::Estimate &estimate)
{
    if (std::isnan(estimate.value))
        return {};
    return {{u"value"_s, estimate.value}, {u"low"_s, estimate.low}, {u"high"_s, estimate.high}};
}

QJsonObject toJson(const estimates::RatedCategory &rated, const estimates::CategoryCurves &curves)
{
    QJsonArray points;
    for (const double threshold : thresholds) {
        const measure::Confusion at = curves.at(threshold);
        points.append(QJsonObject{{u"threshold"_s, threshold},
                                  {u"generations"_s, curves.workload.from(threshold)},
                                  {u"new"_s, curves.workload.newlyFrom(threshold)},
                                  {u"precision"_s, toJson(measure::precisionOf(at))},
                                  {u"recall"_s, toJson(measure::recallOf(at))}});
    }
    return {{u"category"_s, rated.category.name},
            {u"threshold"_s, rated.category.threshold},
            {u"decided"_s, qint64(curves.decided.size())},
            {u"confirmed"_s, curves.confirmed()},
            {u"points"_s, points}};
}

void say(const estimates::RatedCategory &rated, const estimates::CategoryCurves &curves)
{
    printLine(Text::tr("%1: threshold %2; %3 decided, %4 of them confirmed")
                  .arg(rated.category.name)
                  .arg(rated.category.threshold, 0, 'f', 2)
                  .arg(curves.decided.size())
                  .arg(curves.confirmed()));
    printLine(u"  %1 %2 %3  %4 %5"_s.arg(Text::tr("from").leftJustified(5), Text::tr("flagged").rightJustified(10),
                                         Text::tr("new").rightJustified(10), Text::tr("precision").leftJustified(17),
                                         Text::tr("recall among decided")));
    for (const double threshold : thresholds) {
        const measure::Confusion at = curves.at(threshold);
        printLine(u"  %1 %2 %3  %4 %5"_s.arg(threshold, 5, 'f', 2)
                      .arg(curves.workload.from(threshold), 10)
                      .arg(curves.workload.newlyFrom(threshold), 10)
                      .arg(shown(measure::precisionOf(at)), shown(measure::recallOf(at))));
    }
}

/// Whoever looks at the curves has seen what a classifier would do.
Result<void> noteSeen(workspace::Workspace &store, estimates::ClassifierId id, qint64 judged)
{
    journal::Journal journal(store.database(), store.options().officer, store.options().clock);
    return estimates::ClassifierStore(store.database(), journal).noteSeen(id, {{u"judged"_s, judged}});
}

Exit showCurves(const Invocation &call)
{
    bool isNumber = false;
    const auto id = estimates::ClassifierId(call.arguments.value(0).toLongLong(&isNumber));
    if (!isNumber || call.arguments.size() > 2) {
        printError(Text::tr("Name a classifier by its number, as “model list” shows it, and a category if you like."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    const auto classifier = estimates::registeredClassifier(store->database(), id);
    if (!classifier)
        return report(classifier.error());
    const Interruption interruption;
    const auto curves = estimates::curvesOf(store->database(), *classifier, interruption.token());
    if (!curves)
        return report(curves.error());
    QJsonArray all;
    for (size_t i = 0; i < curves->categories.size(); ++i) {
        const estimates::RatedCategory &rated = classifier->categories[i];
        if (call.arguments.size() == 2 && rated.category.name != call.arguments.at(1))
            continue;
        all.append(toJson(rated, curves->categories[i]));
        if (!call.json)
            say(rated, curves->categories[i]);
    }
    if (curves->judged > 0) {
        if (const Result<void> noted = noteSeen(*store, id, curves->judged); !noted)
            return report(noted.error());
    }
    if (call.json)
        printJson({{u"judged"_s, curves->judged}, {u"categories"_s, all}});
    else
        printLine(Text::tr("%n generation(s) judged", nullptr, static_cast<int>(curves->judged)));
    return Exit::Done;
}

} // namespace

std::vector<Command> curveCommands()
{
    return {{u"model curves"_s, u"ID [CATEGORY]"_s,
             Text::tr("What thresholds would mean here: generations flagged, precision and recall of past decisions."),
             [](QCommandLineParser &) {}, showCurves}};
}

} // namespace ctl
