#include "app/base/resources.h"
#include "app/registry/rulestore.h"
#include "app/registry/statusjson.h"

#include <QJsonArray>
#include <QTest>

using registry::ItemStatus;
using registry::Register;
using registry::RegistryItem;
using registry::Scope;
using registry::Service;
using registry::State;
using registry::Warning;

using Status = ItemStatus::Status;

class TestStatus : public QObject
{
    Q_OBJECT

    std::optional<registry::Rulebook> m_rules;
    const QDate m_day{2026, 11, 23};

    static Service service(qint64 id, const char *name, QDate startedOn)
    {
        return {.id = ServiceId(id), .name = QString::fromUtf8(name), .startedOn = startedOn};
    }

    static RegistryItem item(qint64 id, const char *kind, State state, std::optional<ServiceId> owner = ServiceId(1))
    {
        return {.id = RegistryItemId(id),
                .service = owner,
                .kind = QString::fromLatin1(kind),
                .name = QString::fromLatin1(kind),
                .state = state};
    }

    std::vector<ItemStatus> statuses(const Register &registered) const { return statusOn(m_day, registered, *m_rules); }

    /// What is missing, as "service: requirement".
    QStringList missing(const Register &registered) const
    {
        QStringList found;
        for (const ItemStatus &status : statuses(registered)) {
            if (status.status == Status::Missing)
                found.append(status.serviceName + QStringLiteral(": ") + status.kind);
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_rules = registry::shippedRulebook().value();
    }

    void aPublicServiceWithNothingLacksThreeThings()
    {
        const Register registered{.services = {service(1, "chat", QDate(2026, 11, 16))}};
        QCOMPARE(missing(registered),
                 QStringList(
                     {QStringLiteral("chat: algorithm"), QStringLiteral("chat: genai"), QStringLiteral("chat: icp")}));
        const auto found = statuses(registered);
        QCOMPARE(found[0].next()->due, QDate(2026, 11, 30));
        QCOMPARE(found[0].next()->status, registry::Duty::Status::Due);
        QVERIFY(!found[1].next()->due.isValid()); // no rule sets a day for it, so none is shown
        QVERIFY(!found[1].next()->statutory);
        QVERIFY(calendar::confirmWithCounsel(found[2].confidence));
    }

    void whatIsMissingForLongIsLate()
    {
        const Register registered{.services = {service(1, "chat", QDate(2026, 9, 23))}};
        const auto found = statuses(registered);
        QCOMPARE(found[0].next()->status, registry::Duty::Status::Late);
        QCOMPARE(found[0].next()->due, QDate(2026, 10, 14));
        QVERIFY(found[0].next()->workingDaysLeft < 0);
    }

    void eitherOfTheKindsMeetsARequirement_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("met");
        QTest::newRow("algorithm filing") << QStringLiteral("algorithm_filing") << QStringLiteral("chat: algorithm");
        QTest::newRow("deep-synthesis filing")
            << QStringLiteral("deep_synthesis_filing") << QStringLiteral("chat: algorithm");
        QTest::newRow("filing") << QStringLiteral("genai_filing") << QStringLiteral("chat: genai");
        QTest::newRow("registration") << QStringLiteral("genai_registration") << QStringLiteral("chat: genai");
        QTest::newRow("ICP licence") << QStringLiteral("icp_licence") << QStringLiteral("chat: icp");
        QTest::newRow("ICP record") << QStringLiteral("icp_record") << QStringLiteral("chat: icp");
    }

    void eitherOfTheKindsMeetsARequirement()
    {
        QFETCH(QString, kind);
        QFETCH(QString, met);
        Register registered{.services = {service(1, "chat", QDate(2026, 1, 5))},
                            .items = {item(1, qPrintable(kind), State::Filed)}};
        QVERIFY(!missing(registered).contains(met));
        QCOMPARE(missing(registered).size(), 2);
        registered.items[0].service = std::nullopt; // the company's own, good for every service
        QCOMPARE(missing(registered).size(), 2);
        registered.items[0].service = ServiceId(2); // another service's
        QCOMPARE(missing(registered).size(), 3);
        registered.items[0].service = ServiceId(1);
        registered.items[0].state = State::Returned;
        QCOMPARE(missing(registered).size(), 3);
        registered.items[0].state = State::NotRequired;
        QCOMPARE(missing(registered).size(), 2);
    }

    void anInternalServiceAndOneThatEndedLackNothing()
    {
        Register registered{.services = {service(1, "staff", QDate(2026, 1, 5)), service(2, "old", QDate(2025, 1, 6))}};
        registered.services[0].scope = Scope::Internal;
        registered.services[1].endedOn = QDate(2026, 10, 30);
        QVERIFY(missing(registered).isEmpty());
    }

    void anApiServiceNeedsWhatAnAppNeeds()
    {
        Register registered{.services = {service(1, "api", QDate(2026, 1, 5))}};
        registered.services[0].accesses = registry::Access::Api;
        QCOMPARE(missing(registered).size(), 3);
    }

    void anItemStands_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QDate>("validUntil");
        QTest::addColumn<QString>("expected");

        QTest::newRow("in force") << State::Filed << QDate(2028, 6, 30) << QStringLiteral("in_force");
        QTest::newRow("renewal due") << State::Filed << QDate(2027, 1, 31) << QStringLiteral("due");
        QTest::newRow("renewal late") << State::Filed << QDate(2026, 12, 10) << QStringLiteral("late");
        QTest::newRow("expired") << State::Filed << QDate(2026, 11, 22) << QStringLiteral("expired");
        QTest::newRow("draft") << State::Preparing << QDate() << QStringLiteral("draft");
        QTest::newRow("submitted") << State::Submitted << QDate() << QStringLiteral("pending");
        QTest::newRow("rejected") << State::Returned << QDate() << QStringLiteral("rejected");
        QTest::newRow("cancelled") << State::Cancelled << QDate() << QStringLiteral("ended");
        QTest::newRow("not required") << State::NotRequired << QDate() << QStringLiteral("not_required");
    }

    void anItemStands()
    {
        QFETCH(State, state);
        QFETCH(QDate, validUntil);
        Register registered{.items = {item(1, "news_licence", state, std::nullopt)}};
        registered.items[0].validUntil = validUntil;
        QTEST(name(statuses(registered).at(0).status), "expected");
    }

    void theLastDayAndItsDutyAreThoseOfTheDayOneAsksAbout()
    {
        Register registered{.items = {item(1, "news_licence", State::Filed, std::nullopt)}};
        registered.items[0].grantedOn = QDate(2023, 3, 1);
        registered.items[0].validUntil = QDate(2029, 2, 28);
        registered.transitions = {
            {.item = RegistryItemId(1), .to = State::Filed, .on = QDate(2023, 3, 1)},
            {.item = RegistryItemId(1), .from = State::Filed, .to = State::Expired, .on = QDate(2026, 3, 1)},
            {.item = RegistryItemId(1), .from = State::Expired, .to = State::Filed, .on = QDate(2026, 5, 6)}};
        const auto before = statusOn(QDate(2026, 2, 10), registered, *m_rules);
        QCOMPARE(before[0].validUntil, QDate(2026, 2, 28));
        QCOMPARE(before[0].status, Status::Late); // 30 days before it, nobody had applied
        const auto between = statusOn(QDate(2026, 4, 1), registered, *m_rules);
        QCOMPARE(between[0].status, Status::Expired);
        QVERIFY2(between[0].reason.en.contains(QStringLiteral("2026-02-28")), qPrintable(between[0].reason.en));
        const auto after = statusOn(QDate(2026, 6, 1), registered, *m_rules);
        QCOMPARE(after[0].validUntil, QDate(2029, 2, 28));
        QCOMPARE(after[0].status, Status::InForce);
    }

    void aFilingHandedInLateSaysByHowMuch()
    {
        Register registered{.services = {service(1, "chat", QDate(2026, 2, 10))},
                            .items = {item(1, "algorithm_filing", State::Filed)}};
        registered.items[0].submittedOn = QDate(2026, 3, 2);
        QCOMPARE(statuses(registered)[0].filedLate, 0);
        registered.items[0].submittedOn = QDate(2026, 3, 5);
        QCOMPARE(statuses(registered)[0].filedLate, 3);
        QCOMPARE(statusOn(QDate(2026, 3, 4), registered, *m_rules)[0].filedLate, 0); // not handed in by then
    }

    void aSupplementIsNoLateFiling()
    {
        Register registered{.services = {service(1, "chat", QDate(2026, 2, 10))},
                            .items = {item(1, "algorithm_filing", State::Submitted)}};
        registered.items[0].submittedOn = QDate(2026, 5, 6);
        registered.transitions = {
            {.item = RegistryItemId(1), .to = State::Submitted, .on = QDate(2026, 3, 2)},
            {.item = RegistryItemId(1), .from = State::Submitted, .to = State::Returned, .on = QDate(2026, 4, 1)},
            {.item = RegistryItemId(1), .from = State::Returned, .to = State::Submitted, .on = QDate(2026, 5, 6)}};
        QCOMPARE(statuses(registered)[0].filedLate, 0);
    }

    void anItemInForceWarnsOfWhatItLacks()
    {
        Register registered{.items = {item(1, "icp_licence", State::Filed), item(2, "algorithm_filing", State::Filed),
                                      item(3, "algorithm_filing", State::Preparing)}};
        registered.items[1].number = QStringLiteral("网信算备12号");
        registered.items[1].displayCheckedOn = QDate(2026, 11, 2);
        const auto found = statuses(registered);
        using Warnings = std::vector<Warning>;
        QCOMPARE(found[0].warnings,
                 (Warnings{Warning::NumberMissing, Warning::ExpiryMissing, Warning::DisplayMissing}));
        QCOMPARE(found[1].warnings, Warnings{Warning::NumberShape});
        QVERIFY(found[2].warnings.empty());
    }

    void aNumberThatWasSeenAgainLaterHadBeenSeenBefore()
    {
        Register registered{.items = {item(1, "icp_record", State::Filed)}};
        registered.items[0].number = QStringLiteral("X");
        registered.items[0].displayCheckedOn = QDate(2026, 11, 2);
        registered.seen = {{RegistryItemId(1), QDate(2026, 1, 5)}, {RegistryItemId(1), QDate(2026, 11, 2)}};
        const auto lacks = [&](QDate day) { return statusOn(day, registered, *m_rules)[0].lacksDisplay(); };
        QVERIFY(lacks(QDate(2025, 12, 31))); // nobody had looked
        QVERIFY(!lacks(QDate(2026, 2, 1)));
        QVERIFY(lacks(QDate(2026, 6, 1))); // too long ago
        QVERIFY(!lacks(QDate(2026, 11, 23)));
    }

    void aKindThatThisVersionDoesNotKnowIsStillShown()
    {
        const auto found = statuses({.items = {item(1, "from_the_future", State::Filed)}});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].status, Status::InForce);
        QCOMPARE(found[0].title.en, QStringLiteral("from_the_future"));
    }

    void theMostUrgentComesFirst()
    {
        Register registered{.services = {service(1, "chat", QDate(2026, 11, 16))},
                            .items = {item(1, "news_licence", State::Filed, std::nullopt),
                                      item(2, "av_licence", State::Filed, std::nullopt),
                                      item(3, "culture_licence", State::Filed, std::nullopt),
                                      item(4, "icp_record", State::Preparing)}};
        registered.items[0].validUntil = QDate(2029, 6, 30);
        registered.items[1].validUntil = QDate(2026, 11, 1);  // expired
        registered.items[2].validUntil = QDate(2026, 12, 10); // renewal late
        auto found = statuses(registered);
        std::ranges::stable_sort(found, registry::moreUrgent);
        QStringList order;
        for (const ItemStatus &status : found)
            order.append(status.kind);
        QCOMPARE(order,
                 QStringList({QStringLiteral("culture_licence"), QStringLiteral("av_licence"),
                              QStringLiteral("algorithm"), QStringLiteral("genai"), QStringLiteral("icp_record"),
                              QStringLiteral("news_licence")}));
    }

    void aThousandItemsAreStillAMoment()
    {
        Register registered{.services = {service(1, "chat", QDate(2026, 11, 16))}};
        for (int i = 1; i <= 1000; ++i) {
            registered.items.push_back(item(i, i % 2 ? "algorithm_filing" : "icp_licence", State::Filed));
            registered.items.back().validUntil = QDate(2027, 1, 1).addDays(i);
            registered.events.push_back(
                {.item = RegistryItemId(i), .kind = registry::RegistryEvent::Kind::Change, .on = QDate(2026, 11, 2)});
        }
        QBENCHMARK {
            QCOMPARE(statuses(registered).size(), size_t(1001)); // and no generative-AI filing
        }
    }

    void theJsonSaysWhatAScriptNeeds()
    {
        const Register registered{.services = {service(1, "chat", QDate(2026, 12, 21))},
                                  .items = {item(7, "algorithm_filing", State::Preparing)}};
        const auto found = statusOn(QDate(2026, 12, 22), registered, *m_rules);
        const QJsonObject json = registry::toJson(found.at(0));
        QCOMPARE(json[u"item"].toInteger(), 7);
        QCOMPARE(json[u"status"].toString(), QStringLiteral("due"));
        QCOMPARE(json[u"title"][u"zh"].toString(), QStringLiteral("算法备案"));
        QVERIFY(!json.contains(u"valid_until"));
        const QJsonObject duty = json[u"duties"][0].toObject();
        QCOMPARE(duty[u"clock"].toString(), QStringLiteral("alg.file"));
        QCOMPARE(duty[u"due"].toString(), QStringLiteral("2027-01-04"));
        QCOMPARE(duty[u"conservative"].toString(), QStringLiteral("2027-01-01"));
        QCOMPARE(duty[u"provisional"].toBool(), true);
        QCOMPARE(duty[u"working_days_left"].toInt(), 9);
        QCOMPARE(duty[u"statutory"].toBool(), true);
        QCOMPARE(duty[u"confidence"].toString(), QStringLiteral("V"));
        QCOMPARE(duty[u"counsel"].toBool(), false);

        const QJsonObject report = registry::statusReport(QDate(2026, 12, 22), found, *m_rules);
        QCOMPARE(report[u"on"].toString(), QStringLiteral("2026-12-22"));
        QCOMPARE(report[u"holidays_to"].toInt(), 2026);
        QCOMPARE(report[u"counts"][u"missing"].toInt(), 2);
        QCOMPARE(report[u"items"].toArray().size(), 3);
    }
};

QTEST_APPLESS_MAIN(TestStatus)
#include "tst_status.moc"
