#include "app/demo/democomplaints.h"

#include "app/base/tomlfields.h"
#include "app/calendar/clocks.h"
#include "app/complaint/complaintstore.h"
#include "app/complaint/promise.h"
#include "app/demo/flagged.h"
#include "app/incident/incident.h"

#include <QTime>

#include <algorithm>
#include <array>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

using complaint::ComplaintStore;

constexpr int mostDays = 400;
constexpr std::array channelNames{"app", "email", "phone", "letter", "authority", "other"};
constexpr std::array targetNames{"promise", "internal", "acknowledge"};
constexpr std::array unitNames{"hour", "day", "working-day"};
constexpr std::array doneNames{"acknowledge", "assign", "entry", "outcome", "feedback", "unreachable", "close"};
enum Done { Acknowledge, Assign, Entry, Decide, Feedback, Unreachable, Close };

/// A complaint while it is handled: what an earlier act found out and a later one needs.
struct Handled
{
    complaint::NewComplaint wanted;
    QString linkService;
    QString linkRisk;
    ComplaintId id{};
};

Moment momentIn(TomlFields &fields, QDate today)
{
    const QTime time = QTime::fromString(fields.text("time"), u"HH:mm"_s);
    const int day = fields.integer("day", -mostDays, 0);
    if (!time.isValid())
        fields.refuse("time", u"a time is HH:mm"_s);
    return clockTime(today.addDays(day), time.hour(), time.minute());
}

Act readPromise(TomlFields &fields, QDate today)
{
    const complaint::Promise promise{
        .target = static_cast<complaint::Promise::Target>(fields.oneOf("target", targetNames)),
        .kind = {},
        .amount = fields.integer("amount", 1, mostDays),
        .unit = complaint::promiseUnitNamed(QString::fromLatin1(unitNames[fields.oneOf("unit", unitNames)])).value(),
        .since = {},
        .published = fields.text("published", QString())};
    const Moment at = clockTime(today.addDays(fields.integer("day", -mostDays, 0)), 9, 30);
    fields.finish();
    return {at, QString::fromLatin1(firstOfficer), [promise](db::Database &database, journal::Journal &journal) {
                return calendar::loadClocks().and_then([&](const calendar::ClockTable &clocks) {
                    return complaint::makePromise(database, journal, promise, clocks);
                });
            }};
}

Result<void> handle(ComplaintStore &store, ComplaintId id, Done what, const QString &subject, const QString &note)
{
    switch (what) {
    case Acknowledge: return store.acknowledge(id, {}, note);
    case Assign: return store.assign(id, subject);
    case Entry: return store.addEntry(id, note);
    case Decide:
        return store.decide(id, complaint::outcomeNamed(subject).value_or(complaint::Outcome::Unfounded), note);
    case Feedback:
        return store.feedBack(id, complaint::channelNamed(subject).value_or(complaint::Channel::Other), note);
    case Unreachable: return store.cannotFeedBack(id, note);
    case Close: return store.close(id, note);
    }
    return {};
}

Act readDone(TomlFields &fields, QDate today, const std::shared_ptr<Handled> &handled)
{
    const auto what = static_cast<Done>(fields.oneOf("what", doneNames));
    const QString officer = fields.text("officer");
    const QString subject = fields.text("subject", QString());
    const QString note = fields.text("note", QString());
    const Moment at = momentIn(fields, today);
    fields.finish();
    return {at, officer, [handled, what, subject, note](db::Database &database, journal::Journal &journal) {
                ComplaintStore store(database, journal);
                return handle(store, handled->id, what, subject, note);
            }};
}

/// Writes the complaint down, and links it to a flagged record that fits, where the logs have one.
Result<void> receive(db::Database &database, journal::Journal &journal, Handled &handled, const DemoLogs &logs)
{
    ComplaintStore store(database, journal);
    const Result<ComplaintId> id = store.receive(handled.wanted);
    if (!id)
        return failed(id);
    handled.id = *id;
    if (handled.linkRisk.isEmpty())
        return {};
    const auto found = flagged(database,
                               {.state = review::QueueFilter::State::Any,
                                .riskClass = handled.linkRisk,
                                .service = handled.linkService},
                               logs);
    if (!found || found->empty())
        return {};
    return store.link(*id, incident::reference(found->front().id));
}

void readComplaint(TomlFields &fields, QDate today, const DemoLogs &logs, std::vector<Act> &acts)
{
    auto handled = std::make_shared<Handled>();
    handled->wanted = {.receivedAt = {},
                       .channel = static_cast<complaint::Channel>(fields.oneOf("channel", channelNames)),
                       .kind = fields.text("kind"),
                       .complainant = fields.text("complainant", QString()),
                       .contact = fields.text("contact", QString()),
                       .user = {},
                       .service = fields.text("service", QString()),
                       .text = fields.text("text"),
                       .ticket = fields.text("ticket", QString())};
    if (const toml::table *table = fields.table("link")) {
        TomlFields link(*table);
        handled->linkService = link.text("service");
        handled->linkRisk = link.text("risk");
        link.finish();
    }
    acts.push_back({momentIn(fields, today), QString::fromLatin1(firstOfficer),
                    [handled, logs](db::Database &database, journal::Journal &journal) {
                        return receive(database, journal, *handled, logs);
                    }});
    const toml::array *done = fields.array("done");
    for (size_t i = 0; done && i < done->size(); ++i) {
        TomlFields line(*done->get(i)->as_table());
        acts.push_back(readDone(line, today, handled));
    }
    fields.finish();
}

} // namespace

Result<std::vector<Act>> complaintActs(QDate today, const DemoLogs &logs, const QString &path)
{
    return readFields(readToml(path), [&](TomlFields &root) {
        std::vector<Act> acts;
        for (const toml::table *table : root.tables("promise")) {
            TomlFields fields(*table);
            acts.push_back(readPromise(fields, today));
        }
        for (const toml::table *table : root.tables("complaint")) {
            TomlFields fields(*table);
            readComplaint(fields, today, logs, acts);
        }
        return acts;
    });
}

} // namespace demo
