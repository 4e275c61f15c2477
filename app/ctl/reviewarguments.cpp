#include "app/ctl/reviewarguments.h"

#include "app/ctl/options.h"
#include "app/ctl/output.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ReviewArguments)
};

constexpr size_t namedAtMost = 10;

} // namespace

std::optional<std::vector<GenerationId>> generationsArgument(const QString &text)
{
    std::vector<GenerationId> ids;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qint64 id = (each.startsWith("G-"_L1, Qt::CaseInsensitive) ? each.mid(2) : each).toLongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
        if (!std::ranges::contains(ids, static_cast<GenerationId>(id)))
            ids.push_back(static_cast<GenerationId>(id));
    }
    return ids.empty() ? std::nullopt : std::optional(ids);
}

QString namesOf(const std::vector<GenerationId> &generations)
{
    if (generations.size() > namedAtMost)
        return Text::tr("%n generations", nullptr, static_cast<int>(generations.size()));
    QStringList names;
    for (const GenerationId id : generations)
        names += u"G-%1"_s.arg(qint64(id));
    return names.join(u", "_s);
}

QList<QCommandLineOption> queueOptions()
{
    return {option("state",
                   Text::tr("Which: to_decide (default), mine, second_opinion, appealed, blind, disagreement, "
                            "decided, any."),
                   "STATE"),
            option("order", Text::tr("In which order: risk (default), age, score, uncertainty, lot."), "ORDER"),
            option("query", Text::tr("Only what a query finds, in fields: \"user:u-7f3a model:x*\"."), "QUERY"),
            option("class", Text::tr("Only this class of risk, such as A.1."), "CLASS"),
            option("service", Text::tr("Only this service."), "SERVICE")};
}

std::optional<review::QueueFilter> queueArgument(const Invocation &call)
{
    review::QueueFilter filter;
    const QString state = call.options.value(u"state"_s);
    const QString order = call.options.value(u"order"_s);
    const auto knownState = state.isEmpty() ? std::optional(filter.state) : review::stateNamed(state);
    const auto knownOrder = order.isEmpty() ? std::optional(filter.order) : review::orderNamed(order);
    if (!knownState || !knownOrder) {
        printError(knownState ? Text::tr("There is no order \"%1\".").arg(order)
                              : Text::tr("There is no state \"%1\".").arg(state));
        return std::nullopt;
    }
    filter.state = *knownState;
    filter.order = *knownOrder;
    filter.query = call.options.value(u"query"_s);
    filter.riskClass = call.options.value(u"class"_s);
    filter.service = call.options.value(u"service"_s);
    return filter;
}

QList<QCommandLineOption> decisionOptions()
{
    return {option("risk", Text::tr("The risk code, such as A.1.f; a problem needs one."), "CODE"),
            option("further", Text::tr("Further codes, with commas between."), "CODES"),
            option("severity", Text::tr("1 low, 2 medium, 3 high."), "N"),
            option("reason", Text::tr("The id of a reason, such as false-match."), "ID"),
            option("note", Text::tr("A note."), "TEXT")};
}

std::optional<review::Decision> decisionArgument(const Invocation &call, const QString &disposition)
{
    const auto named = review::dispositionNamed(disposition);
    if (!named)
        return std::nullopt;
    review::Decision decision{.disposition = *named,
                              .risk = call.options.value(u"risk"_s),
                              .note = call.options.value(u"note"_s),
                              .further = call.options.value(u"further"_s).split(u',', Qt::SkipEmptyParts),
                              .severity = {},
                              .reason = call.options.value(u"reason"_s)};
    if (call.options.isSet(u"severity"_s)) {
        const int severity = call.options.value(u"severity"_s).toInt();
        if (severity < 1 || severity > 3)
            return std::nullopt;
        decision.severity = severity;
    }
    return decision;
}

std::optional<qint64> numberArgument(const Invocation &call, const QString &name, qint64 otherwise)
{
    if (!call.options.isSet(name))
        return otherwise;
    bool isNumber = false;
    const qint64 number = call.options.value(name).toLongLong(&isNumber);
    if (isNumber && number > 0 && number <= std::numeric_limits<int>::max())
        return number;
    printError(Text::tr("--%1 needs a number above 0.").arg(name));
    return std::nullopt;
}

} // namespace ctl
