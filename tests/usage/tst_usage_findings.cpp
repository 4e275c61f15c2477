#include "app/usage/findings.h"

#include <QTest>

using namespace usage;
using namespace Qt::StringLiterals;
using registry::ModelId;
using registry::RegistryItem;
using registry::State;

namespace {

constexpr auto chat = ServiceId{1};
constexpr auto internal = ServiceId{2};
constexpr auto modelX = ModelId{1};
constexpr auto modelZ = ModelId{3}; // of another company

QDate day(int month, int ofMonth)
{
    return {2026, month, ofMonth};
}

struct World
{
    registry::Register registered;
    Traffic traffic;
    UsageRules rules{.version = {},
                     .silentDays = 30,
                     .filings = {u"algorithm_filing"_s, u"genai_filing"_s, u"genai_registration"_s},
                     .source = {},
                     .thresholds = {}};
    std::vector<NameLink> links;

    World()
    {
        registered.services = {{.id = chat, .name = u"chat"_s},
                               {.id = internal, .name = u"desk"_s, .scope = registry::Scope::Internal}};
        registered.models = {{.id = modelX, .name = u"model-x"_s},
                             {.id = modelZ, .name = u"model-z"_s, .origin = registry::ModelOrigin::ThirdParty}};
    }

    void call(const char *service, const char *model, QDate on, qint64 calls = 1)
    {
        traffic.days.push_back({{QString::fromUtf8(service), QString::fromUtf8(model), {}}, on, calls, 0});
        std::ranges::stable_sort(traffic.days, {}, &CallDay::name);
    }

    RegistryItem &file(const char *kind, std::optional<ServiceId> service, std::optional<ModelId> model, QDate granted)
    {
        registered.items.push_back({.id = static_cast<RegistryItemId>(registered.items.size() + 1),
                                    .service = service,
                                    .kind = QString::fromUtf8(kind),
                                    .name = u"filing %1"_s.arg(registered.items.size() + 1),
                                    .state = State::Filed,
                                    .grantedOn = granted,
                                    .model = model});
        return registered.items.back();
    }

    /// "not_filed model-x 2026-05-01..2026-05-03 2 days 7 calls", in the order in which they are given.
    QStringList found(QDate on = day(6, 30)) const
    {
        const NameMap names(registered, links);
        QStringList lines;
        for (const Finding &each : findingsOn({registered, traffic, rules, names, on}))
            lines.append(
                u"%1 %2 %3..%4 %5 days %6 calls"_s
                    .arg(name(each.kind), each.name, each.first.toString(Qt::ISODate), each.last.toString(Qt::ISODate))
                    .arg(each.days)
                    .arg(each.calls));
        return lines;
    }
};

} // namespace

class TestUsageFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInForceOnTheDayIsNoFinding()
    {
        World w;
        w.file("algorithm_filing", chat, {}, day(5, 1));
        w.file("genai_filing", {}, modelX, day(5, 1));
        w.call("chat", "model-x", day(5, 1), 4);
        w.call("chat", "model-x", day(6, 30), 4);
        QCOMPARE(w.found(), QStringList());
    }

    void callsBeforeTheFilingAreToldApart()
    {
        World w;
        w.file("algorithm_filing", chat, {}, day(4, 1));
        w.file("genai_filing", {}, modelX, day(5, 3));
        w.call("chat", "model-x", day(5, 1), 4);
        w.call("chat", "model-x", day(5, 2), 3);
        w.call("chat", "model-x", day(5, 3), 9);
        QCOMPARE(w.found(day(5, 20)), QStringList{u"before_filing model-x 2026-05-01..2026-05-02 2 days 7 calls"_s});
        // On the day before it was granted nobody could say that it would be.
        QCOMPARE(w.found(day(5, 2)), QStringList{u"not_filed model-x 2026-05-01..2026-05-02 2 days 7 calls"_s});
    }

    void aFilingThatEndedNoLongerCovers()
    {
        World w;
        w.file("algorithm_filing", chat, {}, day(4, 1));
        RegistryItem &filing = w.file("genai_filing", {}, modelX, day(4, 1));
        filing.state = State::Cancelled;
        w.registered.transitions = {
            {.item = filing.id, .from = State::Preparing, .to = State::Filed, .on = day(4, 1)},
            {.item = filing.id, .from = State::Filed, .to = State::Cancelled, .on = day(5, 10)}};
        w.call("chat", "model-x", day(5, 9), 2);
        w.call("chat", "model-x", day(5, 10), 5);
        QCOMPARE(w.found(), QStringList{u"not_filed model-x 2026-05-10..2026-05-10 1 days 5 calls"_s});
    }

    void whatTheRegisterDoesNotKnowIsUnknownUntilItIsLinkedOrDismissed()
    {
        World w;
        w.file("algorithm_filing", chat, {}, day(4, 1));
        w.file("genai_filing", {}, modelX, day(4, 1));
        w.call("chat", "model-xx-preview", day(5, 9), 2);
        w.call("shop", "model-x", day(5, 9), 3);
        const QString service = u"unknown shop 2026-05-09..2026-05-09 1 days 3 calls"_s;
        QCOMPARE(w.found(),
                 (QStringList{service, u"unknown model-xx-preview 2026-05-09..2026-05-09 1 days 2 calls"_s}));
        w.links = {{NameKind::Model, u"model-xx-preview"_s, qint64(modelX), {}}};
        QCOMPARE(w.found(), QStringList{service});
        w.links.push_back({NameKind::Service, u"shop"_s, 0, u"a test bench"_s});
        QCOMPARE(w.found(), QStringList());
    }

    void internalServicesNeedNoFilingNorDoTheirModels()
    {
        World w;
        w.call("desk", "model-x", day(5, 9), 2);
        w.call("desk", "painter", day(5, 9), 2);
        QCOMPARE(w.found(), QStringList());
    }

    void aFilingThatIsNotRequiredCovers()
    {
        World w;
        w.file("algorithm_filing", chat, {}, {}).state = State::NotRequired;
        w.file("genai_filing", {}, modelX, {}).state = State::NotRequired;
        w.call("chat", "model-x", day(5, 9), 2);
        QCOMPARE(w.found(), QStringList());
    }

    void anothersModelNeedsARegistrationOfTheServiceAndItsNumber()
    {
        World w;
        w.file("algorithm_filing", chat, {}, day(4, 1));
        RegistryItem &own = w.file("genai_registration", chat, modelZ, day(4, 1));
        w.call("chat", "model-z", day(5, 9), 2);
        QCOMPARE(w.found(), QStringList{u"upstream model-z 2026-05-09..2026-05-09 1 days 2 calls"_s});
        own.upstreamNumber = u"Beijing-ModelZ-20250101"_s;
        QCOMPARE(w.found(), QStringList());
        w.call("shop", "model-z", day(5, 9), 3); // another service: that registration is not for it
        QVERIFY(w.found().contains(u"not_filed model-z 2026-05-09..2026-05-09 1 days 3 calls"_s));
    }

    void aFilingOfTheBaseCoversWhatWasMadeFromIt()
    {
        World w;
        w.file("algorithm_filing", chat, {}, day(4, 1));
        w.file("genai_filing", {}, modelX, day(4, 1));
        w.registered.models.push_back({.id = ModelId{4}, .name = u"model-x-small"_s, .base = modelX});
        w.call("chat", "model-x-small", day(5, 9), 2);
        QCOMPARE(w.found(), QStringList());
        w.registered.models.back().origin = registry::ModelOrigin::FineTuned; // that is filed itself
        QCOMPARE(w.found(), QStringList{u"not_filed model-x-small 2026-05-09..2026-05-09 1 days 2 calls"_s});
    }

    void callsAfterTheEndOfAServiceAreFound()
    {
        World w;
        w.file("algorithm_filing", chat, {}, day(4, 1));
        w.file("genai_filing", {}, modelX, day(4, 1));
        w.registered.services[0].endedOn = day(5, 8);
        w.call("chat", "model-x", day(5, 8), 2);
        w.call("chat", "model-x", day(5, 9), 3);
        QCOMPARE(w.found(), QStringList{u"after_end chat 2026-05-09..2026-05-09 1 days 3 calls"_s});
    }

    void aFilingWithoutTrafficForThirtyDaysIsSilent()
    {
        World w;
        w.file("algorithm_filing", chat, {}, day(4, 1));
        w.file("genai_filing", {}, modelX, day(4, 1));
        w.call("chat", "model-x", day(5, 1), 2);
        w.call("desk", "other", day(5, 30), 2); // the logs reach to here: 29 days
        QCOMPARE(w.found(), QStringList());
        w.call("desk", "other", day(5, 31), 2);
        QCOMPARE(w.found(),
                 (QStringList{u"silent filing 1 2026-05-01..2026-05-31 30 days 0 calls"_s,
                              u"silent filing 2 2026-05-01..2026-05-31 30 days 0 calls"_s}));
    }

    void whereThereAreNoLogsNothingIsSilent()
    {
        World w;
        w.file("algorithm_filing", chat, {}, day(1, 1));
        w.call("desk", "other", day(5, 10), 2);
        w.call("desk", "other", day(6, 7), 2); // 29 days of logs, the first included
        QCOMPARE(w.found(), QStringList());
        w.call("desk", "other", day(6, 8), 2);
        QCOMPARE(w.found(), QStringList{u"silent filing 1 ..2026-06-08 30 days 0 calls"_s});
    }

    void namesAreListedWithTheirMonths()
    {
        World w;
        w.call("chat", "model-x", day(5, 31), 2);
        w.call("chat", "model-x", day(6, 1), 3);
        w.call("desk", "model-x", day(6, 2), 4);
        w.call("desk", "model-x", {}, 5); // no time
        w.call("chat", "model-x", day(7, 1), 9);
        const std::vector<LoggedName> names = loggedNames(w.traffic, NameMap(w.registered, {}), day(6, 30));
        QCOMPARE(names.size(), size_t(3));
        const LoggedName &model = names.back();
        QCOMPARE(model.name, u"model-x"_s);
        QCOMPARE(model.calls, 14);
        QCOMPARE(model.first, day(5, 31));
        QCOMPARE(model.last, day(6, 2));
        QCOMPARE(model.perMonth, (std::map<QDate, qint64>{{day(5, 1), 2}, {day(6, 1), 7}}));
        QCOMPARE(model.with, (QStringList{u"chat"_s, u"desk"_s}));
    }
};

QTEST_APPLESS_MAIN(TestUsageFindings)
#include "tst_usage_findings.moc"
