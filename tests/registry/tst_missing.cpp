#include "app/base/resources.h"
#include "app/registry/rulestore.h"
#include "app/registry/status.h"

#include <QTest>

using registry::Access;
using registry::Accesses;
using registry::ItemStatus;
using registry::Register;
using registry::RegistryItem;
using registry::Scope;
using registry::Service;
using registry::State;
using registry::Transition;

using Status = ItemStatus::Status;

/// What a service lacks by its regime, as of any day, and why.
class TestMissing : public QObject
{
    Q_OBJECT

    static registry::Rulebook shipped()
    {
        initResources();
        return registry::shippedRulebook().value();
    }

    const registry::Rulebook m_rules = shipped();

    static Service service(QDate startedOn, Scope scope = Scope::Public, Accesses accesses = Access::App)
    {
        return {.id = ServiceId(1),
                .name = QStringLiteral("chat"),
                .scope = scope,
                .accesses = accesses,
                .startedOn = startedOn};
    }

    /// The rows without an item, "genai: missing".
    QStringList lacking(const Register &registered, QDate day) const
    {
        QStringList rows;
        for (const ItemStatus &status : statusOn(day, registered, m_rules)) {
            if (!status.item)
                rows.append(status.kind + QStringLiteral(": ") + name(status.status));
        }
        return rows;
    }

    ItemStatus only(const Register &registered, QDate day) const
    {
        const auto statuses = statusOn(day, registered, m_rules);
        return statuses.size() == 1 ? statuses.front() : ItemStatus();
    }

private Q_SLOTS:
    void everySentenceIsThereInBothLanguagesWithTheSameNames()
    {
        static const QRegularExpression name(QStringLiteral("\\{(\\w+)\\}"));
        const auto names = [](const QString &text) {
            QStringList found;
            for (auto each = name.globalMatch(text); each.hasNext();)
                found.append(each.next().captured(1));
            found.sort();
            found.removeDuplicates();
            return found;
        };
        QVERIFY(m_rules.sentences.all().size() > 40);
        for (const auto &[id, text] : m_rules.sentences.all())
            QVERIFY2(names(text.zh) == names(text.en), id.c_str());
    }

    void noReasonKeepsAnEmptyPlace()
    {
        Register registered{.services = {service(QDate(2026, 2, 10), Scope::Public, Access::Api)}};
        for (int state = 0; state <= int(State::NotRequired); ++state) {
            for (const auto &kind : m_rules.kinds.kinds)
                registered.items.push_back({.id = RegistryItemId(qint64(registered.items.size()) + 1),
                                            .service = ServiceId(1),
                                            .kind = kind.id,
                                            .name = kind.id,
                                            .state = State(state)});
        }
        for (const ItemStatus &status : statusOn(QDate(2026, 3, 3), registered, m_rules)) {
            QVERIFY2(!status.reason.zh.isEmpty() && !status.reason.en.isEmpty(), qPrintable(status.kind));
            QVERIFY2(!status.reason.en.contains(u'{') && !status.reason.zh.contains(u'{'),
                     qPrintable(status.reason.en));
            for (const auto &duty : status.duties)
                QVERIFY2(!duty.reason.en.isEmpty() && !duty.reason.en.contains(u'{'), qPrintable(duty.reason.en));
        }
    }

    void aPublicServiceSaysWhatItLacksByWhichRegimeAndByWhen()
    {
        const auto statuses = statusOn(QDate(2026, 2, 24), {.services = {service(QDate(2026, 2, 10))}}, m_rules);
        QCOMPARE(statuses.front().kind, QStringLiteral("algorithm"));
        const QString reason = statuses.front().reason.en;
        QVERIFY2(reason.contains(QStringLiteral("No item of kind Algorithm filing or Deep-synthesis filing")),
                 qPrintable(reason));
        QVERIFY2(reason.contains(QStringLiteral("2026-03-02")), qPrintable(reason));
        QVERIFY2(reason.contains(QStringLiteral("2026-02-28")), qPrintable(reason)); // the cautious reading
        QVERIFY(!reason.contains(QStringLiteral("API")));
    }

    void aPublicApiCounts()
    {
        const Register registered{.services = {service(QDate(2026, 2, 10), Scope::Public, Access::Api)}};
        QCOMPARE(lacking(registered, QDate(2026, 2, 24)),
                 QStringList({QStringLiteral("algorithm: missing"), QStringLiteral("genai: missing"),
                              QStringLiteral("icp: missing")}));
        const auto statuses = statusOn(QDate(2026, 2, 24), registered, m_rules);
        QVERIFY(statuses.front().reason.en.contains(QStringLiteral("Whoever serves through an API is a provider too")));
    }

    void anAnthropomorphicServiceIsAskedForItsAssessmentToo()
    {
        Register registered{.services = {service(QDate(2026, 1, 5))}};
        QVERIFY(!lacking(registered, QDate(2026, 2, 24)).contains(QStringLiteral("anthropomorphic: missing")));
        registered.services[0].regime = QStringLiteral("anthropomorphic");
        QVERIFY(lacking(registered, QDate(2026, 2, 24)).contains(QStringLiteral("anthropomorphic: missing")));
    }

    void whatTheOfficerDecidedGoesBeforeScopeAndAccess()
    {
        Register registered{.services = {service(QDate(2026, 1, 5), Scope::Internal)}};
        registered.services[0].regime = QStringLiteral("research");
        const ItemStatus status = only(registered, QDate(2026, 2, 24));
        QCOMPARE(status.title.en, QStringLiteral("Research and development"));
    }

    void internalUseNeedsNothingAndSaysWhy()
    {
        const ItemStatus status = only({.services = {service(QDate(2026, 1, 5), Scope::Internal)}}, QDate(2026, 2, 24));
        QCOMPARE(status.status, Status::NotRequired);
        QVERIFY(status.source.en.contains(QStringLiteral("Art. 2")));
        QVERIFY(status.reason.en.contains(QStringLiteral("not offered to the public")));
        QVERIFY(status.duties.empty());
    }

    void aServiceIsAskedFromAQuarterBeforeItStartsUntilItsLastDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("asked");
        QTest::newRow("long before") << QDate(2026, 1, 1) << false;
        QTest::newRow("a day too early") << QDate(2026, 3, 2) << false;
        QTest::newRow("90 days before") << QDate(2026, 3, 3) << true;
        QTest::newRow("running") << QDate(2026, 7, 1) << true;
        QTest::newRow("its last day") << QDate(2026, 9, 30) << true;
        QTest::newRow("after it") << QDate(2026, 10, 1) << false;
    }

    void aServiceIsAskedFromAQuarterBeforeItStartsUntilItsLastDay()
    {
        QFETCH(QDate, day);
        Service one = service(QDate(2026, 6, 1));
        one.endedOn = QDate(2026, 9, 30);
        QTEST(!lacking({.services = {one}}, day).isEmpty(), "asked");
    }

    /// Returned on 1 March and handed in again on 1 April: between the two it counts for nothing.
    void whatCountsIsTheStateOfTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("met");
        QTest::newRow("in preparation") << QDate(2026, 1, 6) << true;
        QTest::newRow("handed in") << QDate(2026, 2, 2) << true;
        QTest::newRow("returned") << QDate(2026, 3, 1) << false;
        QTest::newRow("handed in again") << QDate(2026, 4, 1) << true;
        QTest::newRow("granted") << QDate(2026, 5, 6) << true;
        QTest::newRow("cancelled") << QDate(2026, 6, 1) << false;
    }

    void whatCountsIsTheStateOfTheDay()
    {
        QFETCH(QDate, day);
        Register registered{.services = {service(QDate(2026, 1, 5))},
                            .items = {{.id = RegistryItemId(7),
                                       .service = ServiceId(1),
                                       .kind = QStringLiteral("genai_filing"),
                                       .name = QStringLiteral("chat"),
                                       .state = State::Cancelled}}};
        const auto step = [&](State to, QDate on) {
            registered.transitions.push_back({.item = RegistryItemId(7), .to = to, .on = on});
        };
        step(State::Preparing, QDate(2026, 1, 5));
        step(State::Submitted, QDate(2026, 2, 2));
        step(State::Returned, QDate(2026, 3, 1));
        step(State::Submitted, QDate(2026, 4, 1));
        step(State::Filed, QDate(2026, 5, 6));
        step(State::Cancelled, QDate(2026, 6, 1));
        QTEST(!lacking(registered, day).contains(QStringLiteral("genai: missing")), "met");
    }

    void theCompanysFilingOfAModelStandsForTheServicesThatRunOnIt()
    {
        const QDate day(2026, 9, 1);
        Register registered{.services = {service(day.addDays(-90))},
                            .items = {{.id = RegistryItemId(1),
                                       .kind = QStringLiteral("genai_filing"),
                                       .name = QStringLiteral("painter"),
                                       .state = State::Filed,
                                       .grantedOn = day.addDays(-200),
                                       .model = registry::ModelId(1)}}};
        const QString lacks = QStringLiteral("genai: missing");
        QVERIFY(!lacking(registered, day).contains(lacks)); // nobody said what the service runs on
        registered.serviceModels = {{.service = ServiceId(1), .model = registry::ModelId(2)}};
        QVERIFY(lacking(registered, day).contains(lacks));
        registered.serviceModels.push_back({.service = ServiceId(1), .model = registry::ModelId(1)});
        QVERIFY(!lacking(registered, day).contains(lacks));
        registered.serviceModels.pop_back();
        registered.items.front().model.reset(); // of the company as a whole
        QVERIFY(!lacking(registered, day).contains(lacks));
    }

    void aFilingThatWasReturnedIsSaidToBeTheOnlyOne()
    {
        const Register registered{.services = {service(QDate(2026, 1, 5))},
                                  .items = {{.id = RegistryItemId(7),
                                             .service = ServiceId(1),
                                             .kind = QStringLiteral("genai_filing"),
                                             .state = State::Returned}}};
        for (const ItemStatus &status : statusOn(QDate(2026, 3, 3), registered, m_rules)) {
            if (status.kind == QStringLiteral("genai"))
                QVERIFY2(status.reason.en.endsWith(QStringLiteral("was returned.")), qPrintable(status.reason.en));
        }
    }

    void anItemsReasonIsASentenceOfItsDays_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("zh");
        QTest::addColumn<QString>("en");
        const auto row = [](State state, const char *zh, const char *en) {
            QTest::newRow(qPrintable(registry::name(state))) << state << QString::fromUtf8(zh) << QString::fromUtf8(en);
        };
        row(State::Filed, "2025-03-10备案或者批准，有效期至2030-03-09。",
            "Granted on 2025-03-10, valid until 2030-03-09.");
        row(State::Submitted, "2025-02-03提交，尚未记录受理。", "Submitted on 2025-02-03; acceptance is not recorded.");
        row(State::Expired, "有效期于2030-03-09届满，未记录延续。",
            "It was valid until 2030-03-09; no renewal is recorded.");
        row(State::NotRequired, "已记为无需办理。", "Recorded as not required.");
        row(State::Returned, "被退回，须补正后重新提交。",
            "Returned by the authority; to be completed and submitted again.");
    }

    void anItemsReasonIsASentenceOfItsDays()
    {
        QFETCH(State, state);
        QFETCH(QString, zh);
        QFETCH(QString, en);
        const Register registered{.items = {{.id = RegistryItemId(7),
                                             .kind = QStringLiteral("av_licence"),
                                             .state = state,
                                             .submittedOn = QDate(2025, 2, 3),
                                             .grantedOn = QDate(2025, 3, 10),
                                             .validUntil = QDate(2030, 3, 9)}}};
        const QDate day = state == State::Expired ? QDate(2030, 4, 1) : QDate(2026, 3, 3);
        const ItemStatus status = only(registered, day);
        QCOMPARE(status.reason.zh, zh);
        QCOMPARE(status.reason.en, en);
    }

    void aNumberThatNobodySawShownLatelyIsNamed()
    {
        Register registered{.items = {{.id = RegistryItemId(7),
                                       .kind = QStringLiteral("icp_record"),
                                       .number = QStringLiteral("1"),
                                       .state = State::Filed,
                                       .grantedOn = QDate(2025, 3, 10)}}};
        QVERIFY(only(registered, QDate(2026, 3, 3)).lacksDisplay());
        QVERIFY(only(registered, QDate(2026, 3, 3)).reason.en.contains(QStringLiteral("there is no evidence")));
        registered.items[0].displayCheckedOn = QDate(2026, 2, 26);
        QVERIFY(!only(registered, QDate(2026, 3, 3)).lacksDisplay());
        QVERIFY(only(registered, QDate(2027, 3, 3)).lacksDisplay());
        QVERIFY(only(registered, QDate(2027, 3, 3)).reason.en.contains(QStringLiteral("of 2026-02-26")));
        QVERIFY2(only(registered, QDate(2026, 2, 25)).lacksDisplay(), "it was seen only the day after");
    }

    void aProvisionalDaySaysWhichNoticeIsNotIn()
    {
        const auto statuses = statusOn(QDate(2026, 12, 22), {.services = {service(QDate(2026, 12, 21))}}, m_rules);
        QVERIFY(statuses.front().isProvisional());
        QVERIFY2(statuses.front().reason.en.contains(QStringLiteral("notice for 2027 is not in")),
                 qPrintable(statuses.front().reason.en));
        QVERIFY(statuses.front().reason.zh.contains(QStringLiteral("2027年放假安排")));
    }

    /// A register of ten thousand things: what a person waits for when the day changes. See the figure it prints.
    void tenThousandItems()
    {
        Register registered;
        for (int i = 1; i <= 200; ++i)
            registered.services.push_back({.id = ServiceId(i),
                                           .name = QStringLiteral("service %1").arg(i),
                                           .startedOn = QDate(2026, 1, 5).addDays(i)});
        for (int i = 1; i <= 10'000; ++i) {
            registered.items.push_back({.id = RegistryItemId(i),
                                        .service = ServiceId(1 + i % 200),
                                        .kind = m_rules.kinds.kinds[size_t(i) % m_rules.kinds.kinds.size()].id,
                                        .name = QStringLiteral("item"),
                                        .state = State::Filed,
                                        .submittedOn = QDate(2025, 1, 6),
                                        .grantedOn = QDate(2025, 3, 10),
                                        .validUntil = QDate(2027, 1, 1).addDays(i % 700)});
            registered.events.push_back(
                {.item = RegistryItemId(i), .kind = registry::RegistryEvent::Kind::Change, .on = QDate(2026, 11, 2)});
            registered.transitions.push_back({.item = RegistryItemId(i), .to = State::Filed, .on = QDate(2025, 3, 10)});
        }
        QBENCHMARK {
            QVERIFY(statusOn(QDate(2026, 11, 23), registered, m_rules).size() >= 10'000);
        }
    }
};

QTEST_APPLESS_MAIN(TestMissing)
#include "tst_missing.moc"
