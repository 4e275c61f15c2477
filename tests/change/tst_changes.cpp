#include "app/base/resources.h"
#include "app/change/suggestions.h"
#include "app/registry/rulestore.h"

#include <QFile>
#include <QTest>

using namespace change;
using namespace Qt::StringLiterals;
using registry::ModelId;
using registry::RegistryItem;
using registry::State;

namespace {

constexpr auto chat = ServiceId{1};
constexpr auto friendly = ServiceId{2}; // anthropomorphic
constexpr auto desk = ServiceId{3};     // internal
constexpr auto modelX = ModelId{1};
constexpr auto modelY = ModelId{2};

struct World
{
    registry::Rulebook rulebook;
    RuleTable rules;
    registry::Register registered;

    World()
        : rulebook(registry::shippedRulebook().value())
    {
        QFile file(u":/registry/changes.toml"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no rules");
        rules = parseRules(file.readAll(), u"changes.toml"_s, rulebook).value();
        registered.services = {{.id = chat, .name = u"chat"_s},
                               {.id = friendly, .name = u"friend"_s, .regime = u"anthropomorphic"_s},
                               {.id = desk, .name = u"desk"_s, .scope = registry::Scope::Internal}};
        registered.models = {{.id = modelX, .name = u"model-x"_s}, {.id = modelY, .name = u"model-y"_s}};
        registered.serviceModels = {{.service = chat, .model = modelX, .from = QDate(2026, 1, 1), .until = {}},
                                    {.service = friendly, .model = modelY, .from = QDate(2026, 6, 1), .until = {}}};
        add(1, "algorithm_filing", chat, State::Filed);
        add(2, "genai_filing", chat, State::Filed, modelX);
        add(3, "security_assessment", chat, State::Filed);
        add(4, "algorithm_filing", friendly, State::Filed);
        add(5, "algorithm_filing", desk, State::Filed);
        add(6, "genai_filing", friendly, State::Preparing);
    }

    void add(int id, const char *kind, std::optional<ServiceId> service, State state, std::optional<ModelId> model = {})
    {
        const bool granted = registry::isInForce(state);
        registered.items.push_back({.id = static_cast<RegistryItemId>(id),
                                    .service = service,
                                    .kind = QString::fromLatin1(kind),
                                    .name = u"item %1"_s.arg(id),
                                    .state = state,
                                    .submittedOn = granted ? QDate(2026, 1, 2) : QDate(),
                                    .grantedOn = granted ? QDate(2026, 2, 1) : QDate(),
                                    .model = model});
    }

    /// "alg.function 1", or "asm.growth + security_assessment of 2" where it is missing.
    QStringList proposed(const ChangeEvent &event) const
    {
        QStringList lines;
        for (const Proposal &each : proposalsFor(event, registered, rules))
            lines.append(each.item ? u"%1 %2"_s.arg(each.rule).arg(qint64(*each.item))
                                   : u"%1 + %2 of %3"_s.arg(each.rule, each.kind).arg(qint64(*each.service)));
        return lines;
    }

    QStringList suggested(SuggestionWorld world) const
    {
        QStringList lines;
        for (const ChangeEvent &each : suggestions(world))
            lines.append(u"%1 %2 %3"_s.arg(each.key, name(each.event), each.on.toString(Qt::ISODate)));
        return lines;
    }
    SuggestionWorld world() const { return {.registered = registered, .rules = rules, .day = QDate(2026, 9, 1)}; }
};

ChangeEvent happened(Event kind, QDate on, std::optional<ServiceId> service = {}, std::optional<ModelId> model = {})
{
    return {.event = kind, .on = on, .service = service, .model = model};
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

    const QDate m_day{2026, 7, 1};

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void anEventOfAServiceTouchesItsItemsInForce()
    {
        const World w;
        QCOMPARE(w.proposed(happened(Event::Function, m_day, chat)),
                 (QStringList{u"alg.function 1"_s, u"genai.function 2"_s, u"asm.function 3"_s}));
        // Its filing is in preparation, it has no assessment, and its regime asks for one of its own.
        QCOMPARE(w.proposed(happened(Event::Function, m_day, friendly)),
                 (QStringList{u"alg.function 4"_s, u"asm.function + security_assessment of 2"_s,
                              u"ant.function + anthropomorphic of 2"_s}));
    }

    void itemsCountAsTheyStoodOnThatDay()
    {
        const World w;
        QCOMPARE(w.proposed(happened(Event::Domain, QDate(2026, 1, 31), chat)), QStringList()); // granted on 1 February
        QCOMPARE(w.proposed(happened(Event::Domain, QDate(2026, 2, 1), chat)), QStringList{u"alg.domain 1"_s});
    }

    void anEventOfAModelTouchesTheServicesThatRanOnItThatDay()
    {
        const World w;
        QCOMPARE(w.proposed(happened(Event::ModelVersion, m_day, {}, modelX)),
                 (QStringList{u"alg.model-version 1"_s, u"genai.model-version 2"_s}));
        QCOMPARE(w.proposed(happened(Event::ModelVersion, QDate(2026, 5, 31), {}, modelY)), QStringList());
        QCOMPARE(w.proposed(happened(Event::ModelVersion, QDate(2026, 6, 1), {}, modelY)),
                 (QStringList{u"alg.model-version 4"_s, u"ant.model-version + anthropomorphic of 2"_s}));
    }

    void aFilingOfAnotherModelIsNotTouched()
    {
        World w;
        w.registered.serviceModels.push_back({.service = chat, .model = modelY, .from = {}, .until = {}});
        QVERIFY(!w.proposed(happened(Event::ModelVersion, m_day, {}, modelY)).contains(u"genai.model-version 2"_s));
    }

    void aChangeOfTheSubjectTouchesEveryFilingThatIsOffered()
    {
        const World w;
        QCOMPARE(w.proposed(happened(Event::Subject, m_day)),
                 (QStringList{u"alg.subject 1"_s, u"alg.subject 4"_s, u"genai.subject 2"_s}));
    }

    void whatAnOfficerRecordedAlreadyIsNotProposed()
    {
        World w;
        w.registered.events = {{.item = RegistryItemId{1}, .kind = registry::RegistryEvent::Kind::Change, .on = m_day}};
        QCOMPARE(w.proposed(happened(Event::Domain, m_day, chat)), QStringList());
        QCOMPARE(w.proposed(happened(Event::Domain, m_day.addDays(1), chat)), QStringList{u"alg.domain 1"_s});
    }

    void anAssessmentThatIsNotRequiredIsNeitherTouchedNorMissing()
    {
        World w;
        w.add(7, "security_assessment", friendly, State::NotRequired);
        const QStringList found = w.proposed(happened(Event::Notice, m_day, friendly));
        QCOMPARE(found, QStringList());
    }

    void aProposalSaysWhenItWouldBeDue()
    {
        const World w;
        const QDate today(2026, 7, 20);
        const ChangeEvent changed = happened(Event::Function, m_day, chat); // Wednesday 1 July
        const std::vector<Proposal> proposals = proposalsFor(changed, w.registered, w.rules);
        const registry::Duty filing = dutyOf(proposals[0], changed, today, w.rules, w.rulebook);
        QCOMPARE(filing.due, QDate(2026, 7, 15)); // the 10th working day after it
        QCOMPARE(filing.status, registry::Duty::Status::Late);
        QVERIFY(filing.statutory);
        const registry::Duty before = dutyOf(proposals[2], changed, today, w.rules, w.rulebook);
        QCOMPARE(before.due, m_day); // before the function goes live
        QVERIFY(!before.statutory);
        QCOMPARE(dutyOf(proposals[2], changed, m_day, w.rules, w.rulebook).status, registry::Duty::Status::Due);
    }

    void laterVersionsOfAModelAreSuggestedAndTheFirstIsNot()
    {
        World w;
        w.registered.versions = {{registry::ModelVersionId{9}, modelX, u"1.4"_s, QDate(2026, 8, 3), {}, {}},
                                 {registry::ModelVersionId{8}, modelX, u"1.3"_s, QDate(2026, 7, 3), {}, {}},
                                 {registry::ModelVersionId{7}, modelX, u"1.2"_s, QDate(2026, 3, 3), {}, {}},
                                 {registry::ModelVersionId{6}, modelX, u"2"_s, QDate(2026, 9, 2), {}, {}}};
        QCOMPARE(w.suggested(w.world()),
                 (QStringList{u"version/8 model_version 2026-07-03"_s,
                              u"version/9 model_version 2026-08-03"_s})); // 2 is still to come
        SuggestionWorld world = w.world();
        world.known = {u"version/8"_s};
        QCOMPARE(w.suggested(world), QStringList{u"version/9 model_version 2026-08-03"_s});
    }

    void graveContentCasesAreSuggested()
    {
        const World w;
        SuggestionWorld world = w.world();
        const auto add = [&](int id, incident::Kind kind, incident::Severity severity) {
            world.cases.push_back(
                {static_cast<IncidentId>(id), u"VI-2026-%1"_s.arg(id), kind, severity, QDate(2026, 8, id), chat});
        };
        add(1, incident::Kind::Content, incident::Severity::Larger);
        add(2, incident::Kind::Content, incident::Severity::Major);
        add(3, incident::Kind::Network, incident::Severity::Extraordinary);
        add(4, incident::Kind::Both, incident::Severity::Extraordinary);
        QCOMPARE(w.suggested(world),
                 (QStringList{u"case/2 weak_controls 2026-08-02"_s, u"case/4 weak_controls 2026-08-04"_s}));
    }

    void theEndOfAServiceAndAThresholdAreSuggested()
    {
        World w;
        w.registered.services[0].endedOn = QDate(2026, 8, 20);
        SuggestionWorld world = w.world();
        world.crossings = {{u"ant22.monthly"_s, friendly, QDate(2026, 7, 9), 120'000, QDate(2026, 7, 1)}};
        QCOMPARE(w.suggested(world),
                 (QStringList{u"growth/ant22.monthly/2/2026-07-01 growth 2026-07-09"_s,
                              u"end/1 retirement 2026-08-20"_s}));
    }

    void whatWouldProposeNothingIsNotSuggested()
    {
        World w;
        w.registered.services[2].endedOn = QDate(2026, 8, 20); // internal: nothing to cancel
        QCOMPARE(w.suggested(w.world()), QStringList());
    }

    void modelsThatTheRegisterDoesNotKnowAreStrange()
    {
        World w;
        w.registered.versions = {{registry::ModelVersionId{7}, modelX, u"1.2"_s, QDate(2026, 3, 3), {}, {}}};
        usage::Traffic traffic;
        const auto call = [&](const char *service, const char *model, QDate day) {
            traffic.days.push_back({{QString::fromLatin1(service), QString::fromLatin1(model), {}}, day, 1, 0});
        };
        call("chat", "model-x-1.2", QDate(2026, 7, 1));
        call("chat", "model-x-1.3", QDate(2026, 7, 2));
        call("chat", "painter", QDate(2026, 7, 4));
        call("desk", "other", QDate(2026, 7, 4)); // internal
        const std::vector<usage::NameLink> links{{usage::NameKind::Model, u"tested"_s, 0, u"a test bench"_s}};
        call("chat", "tested", QDate(2026, 7, 4));
        const usage::NameMap names(w.registered, links);
        SuggestionWorld world = w.world();
        world.strangers = strangeModels(traffic, names, w.registered, world.day);
        QCOMPARE(w.suggested(world),
                 (QStringList{u"name/1/model-x-1.3 model_version 2026-07-02"_s,
                              u"name/1/painter model_version 2026-07-04"_s}));
        QCOMPARE(world.strangers[0].model, std::optional(modelX));
        QCOMPARE(world.strangers[1].model, std::optional<ModelId>());
    }
};

QTEST_APPLESS_MAIN(TestChanges)
#include "tst_changes.moc"
