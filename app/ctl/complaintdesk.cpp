#include "app/ctl/complaintdesk.h"

#include "app/complaint/importfile.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ingest/pseudonym.h"
#include "app/registry/rulestore.h"
#include "app/workspace/facts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace ctl {

namespace {

using complaint::ComplaintClock;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ComplaintDesk)
};

QJsonValue moment(std::optional<Moment> at)
{
    return at ? QJsonValue(shanghaiText(*at)) : QJsonValue();
}

QString stateName(ComplaintClock::State state)
{
    switch (state) {
    case ComplaintClock::State::Running: return QStringLiteral("running");
    case ComplaintClock::State::Met: return QStringLiteral("met");
    case ComplaintClock::State::Late: return QStringLiteral("late");
    }
    return {};
}

QJsonObject json(const ComplaintClock &clock)
{
    const bool isFeedback = clock.purpose == ComplaintClock::Purpose::Feedback;
    return {{QStringLiteral("purpose"), isFeedback ? QStringLiteral("feedback") : QStringLiteral("acknowledge")},
            {QStringLiteral("set_by"), calendar::name(clock.clock.kind)},
            {QStringLiteral("amount"), clock.clock.amount},
            {QStringLiteral("unit"), calendar::name(clock.clock.unit)},
            {QStringLiteral("due"), clock.due.isSet() ? QJsonValue(clock.due.day.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("conservative"),
             clock.due.isSet() ? QJsonValue(clock.due.conservative.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("provisional"), clock.due.provisional},
            {QStringLiteral("state"), stateName(clock.state)},
            {QStringLiteral("governs"), clock.governs}};
}

QJsonObject json(const complaint::Event &event)
{
    return {{QStringLiteral("at"), shanghaiText(event.at)},
            {QStringLiteral("actor"), event.actor},
            {QStringLiteral("kind"), complaint::name(event.kind)},
            {QStringLiteral("subject"), event.subject},
            {QStringLiteral("note"), event.note}};
}

QString dueText(const ComplaintClock &clock)
{
    if (!clock.due.isSet())
        return clock.clock.kind == calendar::ClockKind::Promise ? Text::tr("no promise made") : Text::tr("no limit");
    QString text = clock.due.day.toString(Qt::ISODate);
    if (clock.due.conservative != clock.due.day)
        text += Text::tr(" (cautious reading: %1)").arg(clock.due.conservative.toString(Qt::ISODate));
    if (clock.due.provisional)
        text += Text::tr(" (provisional: the State Council's notice for that year is not in)");
    return text;
}

QString share(const measure::Estimate &estimate)
{
    if (std::isnan(estimate.value))
        return QStringLiteral("-");
    const auto percent = [](double value) { return QString::number(value * 100, 'f', 1); };
    return QStringLiteral("%1 % (%2–%3)").arg(percent(estimate.value), percent(estimate.low), percent(estimate.high));
}

} // namespace

Result<std::unique_ptr<ComplaintDesk>> openComplaints(const Invocation &call)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return failed(store);
    return std::make_unique<ComplaintDesk>(std::move(*store));
}

Result<complaint::ComplaintFile> namedComplaint(const db::Database &database, const Invocation &call)
{
    const QString name = call.arguments.value(0);
    bool isId = false;
    const qint64 id = name.toLongLong(&isId);
    return isId ? complaint::complaintFile(database, static_cast<ComplaintId>(id))
                : complaint::complaintFile(database, name.toUpper());
}

Result<complaint::Rules> complaintRules(const db::Database &database)
{
    const Result<registry::Rulebook> book = registry::readRulebook(database);
    if (!book)
        return failed(book);
    return complaint::readRules(database, book->clocks, book->days);
}

QString value(const Invocation &call, const char *name)
{
    return call.options.value(QString::fromLatin1(name));
}

std::optional<std::optional<Moment>> givenMoment(const Invocation &call, const char *name)
{
    const QString text = value(call, name);
    if (text.isEmpty())
        return std::optional<Moment>();
    const std::optional<Moment> moment = momentOf(text);
    if (!moment) {
        printError(Text::tr("Give moments as “YYYY-MM-DDThh:mm” (Asia/Shanghai)."));
        return std::nullopt;
    }
    return moment;
}

QString pseudonymOf(const db::Database &database, const QString &user)
{
    if (user.isEmpty() || complaint::isPseudonym(user))
        return user;
    return QString::fromStdString(
        ingest::Pseudonyms(workspace::fact(database, QStringLiteral("pseudonym_key"))).of(user.toStdString()));
}

QJsonObject json(const complaint::ComplaintFile &file, const complaint::Rules &rules, Moment now)
{
    const complaint::Complaint &one = file.complaint;
    const complaint::Standing state = complaint::standing(one, file.events);
    QJsonArray clocks;
    for (const ComplaintClock &clock : complaint::complaintClocks(rules, one, state, now))
        clocks.append(json(clock));
    QJsonArray events;
    for (const complaint::Event &event : file.events)
        events.append(json(event));
    return {{QStringLiteral("id"), qint64(one.id)},
            {QStringLiteral("number"), one.number},
            {QStringLiteral("received_at"), shanghaiText(one.receivedAt)},
            {QStringLiteral("channel"), complaint::name(one.channel)},
            {QStringLiteral("kind"), state.kind},
            {QStringLiteral("user"), one.user},
            {QStringLiteral("service"), one.service},
            {QStringLiteral("ticket"), one.ticket},
            {QStringLiteral("text"), one.text},
            {QStringLiteral("has_contact"), !one.contact.isEmpty()},
            {QStringLiteral("officer"), state.officer},
            {QStringLiteral("acknowledged_at"), moment(state.acknowledgedAt)},
            {QStringLiteral("outcome"), state.outcome ? QJsonValue(complaint::name(*state.outcome)) : QJsonValue()},
            {QStringLiteral("fed_back_at"), moment(state.fedBackAt)},
            {QStringLiteral("closed_at"), moment(state.closedAt)},
            {QStringLiteral("links"), QJsonArray::fromStringList(state.links)},
            {QStringLiteral("clocks"), clocks},
            {QStringLiteral("events"), events}};
}

QString line(const complaint::ComplaintFile &file, const complaint::Rules &rules, Moment now)
{
    const complaint::Standing state = complaint::standing(file.complaint, file.events);
    const auto clock = complaint::foremost(complaint::complaintClocks(rules, file.complaint, state, now));
    const QString stands = state.isClosed() ? Text::tr("closed") : Text::tr("open");
    return QStringList{file.complaint.number,
                       stands,
                       shanghaiText(file.complaint.receivedAt),
                       state.kind,
                       complaint::name(file.complaint.channel),
                       clock ? QStringLiteral("%1 %2 %3")
                                   .arg(calendar::name(clock->clock.kind), clock->due.day.toString(Qt::ISODate),
                                        stateName(clock->state))
                             : Text::tr("no limit")}
        .join(QStringLiteral("  "));
}

QStringList lines(const complaint::ComplaintFile &file, const complaint::Rules &rules, Moment now)
{
    const complaint::Standing state = complaint::standing(file.complaint, file.events);
    QStringList all{line(file, rules, now), file.complaint.text};
    for (const ComplaintClock &clock : complaint::complaintClocks(rules, file.complaint, state, now))
        all.append(QStringLiteral("  %1: %2%3")
                       .arg(calendar::name(clock.clock.kind), dueText(clock),
                            clock.governs ? Text::tr(" · this is the limit") : QString()));
    if (!state.links.isEmpty())
        all.append(QStringLiteral("  ") + state.links.join(QStringLiteral(", ")));
    for (const complaint::Event &event : file.events)
        all.append(QStringLiteral("  %1  %2  %3 %4 %5")
                       .arg(shanghaiText(event.at), event.actor, complaint::name(event.kind), event.subject, event.note)
                       .trimmed());
    return all;
}

QStringList lines(const complaint::Statistics &figures)
{
    const auto days = [](std::optional<double> value) { return value ? QString::number(*value) : QStringLiteral("-"); };
    QStringList all{
        Text::tr("%1 to %2").arg(figures.from.toString(Qt::ISODate), figures.to.toString(Qt::ISODate)),
        Text::tr("received %1, closed %2, open at the end %3")
            .arg(figures.received)
            .arg(figures.closed)
            .arg(figures.open),
        Text::tr("fed back %1: in time %2, late %3, without a limit %4; open and overdue %5")
            .arg(figures.fedBack)
            .arg(figures.inTime)
            .arg(figures.late)
            .arg(figures.unlimited)
            .arg(figures.overdue),
        Text::tr("working days to the feedback: median %1, 90th percentile %2")
            .arg(days(figures.median), days(figures.ninetieth)),
        Text::tr("founded %1 of %2: %3").arg(figures.founded).arg(figures.judged).arg(share(figures.foundedShare)),
        Text::tr("behind them: %1 generations, %2 cases").arg(figures.generations).arg(figures.cases)};
    const std::pair<QString, const std::map<QString, qint64> *> parts[] = {
        {QStringLiteral("kind"), &figures.byKind},
        {QStringLiteral("channel"), &figures.byChannel},
        {QStringLiteral("service"), &figures.byService},
        {QStringLiteral("outcome"), &figures.byOutcome}};
    for (const auto &[name, counts] : parts) {
        for (const auto &[key, count] : *counts)
            all.append(QStringLiteral("  %1  %2  %3").arg(name, key.isEmpty() ? QStringLiteral("-") : key).arg(count));
    }
    return all;
}

} // namespace ctl
