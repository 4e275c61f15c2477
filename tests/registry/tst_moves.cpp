#include "app/registry/registrystore.h"
#include "tests/support/schema.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace registry;
using namespace Qt::StringLiterals;
using enum State;

/// How items move in the store, and models, algorithms and what runs on them.
class TestMoves : public QObject
{
    Q_OBJECT

    struct Fixture : EmptyStore
    {
        RegistryStore store{database, journal};

        RegistryItemId add(const RegistryItem &like = {})
        {
            RegistryItem item = like;
            item.kind = u"icp_licence"_s;
            item.name = u"ICP"_s;
            return store.add(item).value();
        }

        RegistryItem item(RegistryItemId id) const { return readItem(database, id).value(); }

        QString steps(RegistryItemId id) const
        {
            QStringList found;
            const auto all = readTransitions(database, id).value();
            for (const Transition &step : all)
                found += (step.from ? name(*step.from) + u'>' : QString()) + name(step.to) + u' '
                    + step.on.toString(Qt::ISODate);
            return found.join(u", "_s);
        }

        QJsonObject lastBody(QByteArrayView kind) const
        {
            db::Statement query = database.prepare("SELECT body FROM audit_event WHERE kind = '" + kind.toByteArray()
                                                   + "' ORDER BY sequence DESC LIMIT 1");
            return query.next() ? QJsonDocument::fromJson(query.text(0).toUtf8()).object() : QJsonObject();
        }
    };

private Q_SLOTS:
    void anItemGoesItsWayWithItsHistory()
    {
        Fixture f;
        const RegistryItemId id = f.add();
        QVERIFY(f.store.move(id, Submitted, QDate(2026, 9, 22), u"handed in"_s));
        QVERIFY(f.store.move(id, Returned, QDate(2026, 9, 25), {}));
        QVERIFY(f.store.move(id, Submitted, QDate(2026, 9, 28), {}));
        QVERIFY(f.store.move(id, Accepted, QDate(2026, 9, 30), {}));
        QVERIFY(f.store.move(
            id, {.to = Filed, .on = QDate(2026, 11, 2), .number = u"B2-1"_s, .validUntil = QDate(2031, 11, 1)}));
        const RegistryItem item = f.item(id);
        QCOMPARE(item.state, Filed);
        QCOMPARE(item.submittedOn, QDate(2026, 9, 28));
        QCOMPARE(item.grantedOn, QDate(2026, 11, 2));
        QCOMPARE(item.number, u"B2-1"_s);
        QCOMPARE(item.validUntil, QDate(2031, 11, 1));
        QCOMPARE(f.steps(id),
                 u"preparing 2026-09-21, preparing>submitted 2026-09-22, submitted>returned 2026-09-25, "
                 "returned>submitted 2026-09-28, submitted>accepted 2026-09-30, accepted>filed 2026-11-02"_s);
        const auto steps = readTransitions(f.database, id).value();
        QCOMPARE(steps[1].note, u"handed in"_s);
        QCOMPARE(steps[1].actor, u"officer-a"_s);
        QCOMPARE(steps[1].recordedAt, EmptyStore::now);
        QCOMPARE(readRegister(f.database).value().transitions, steps);
        QCOMPARE(stateOn(item, steps, QDate(2026, 9, 26)), Returned);
    }

    void aMoveIsOneEntryInTheJournalWithWhatItSet()
    {
        Fixture f;
        const RegistryItemId id = f.add();
        const qint64 before = f.count("audit_event");
        QVERIFY(f.store.move(id, Submitted, QDate(2026, 9, 22), u"Ms Example handed it in"_s));
        QCOMPARE(f.count("audit_event"), before + 1);
        const QJsonObject body = f.lastBody("registry.moved");
        QCOMPARE(body[u"from"].toString(), u"preparing"_s);
        QCOMPARE(body[u"to"].toString(), u"submitted"_s);
        QCOMPARE(body[u"on"].toString(), u"2026-09-22"_s);
        QCOMPARE(body[u"changes"][u"submitted_on"][u"new"].toString(), u"2026-09-22"_s);
        QVERIFY(body[u"note"].toString().startsWith(u"salted-sha256:"_s));
    }

    void aMoveThatTheMachineDoesNotAllowIsRefusedAndSaysWhatIs()
    {
        Fixture f;
        const RegistryItemId id = f.add();
        const qint64 before = f.count("audit_event");
        const Result<void> moved = f.store.move(id, Filed, QDate(2026, 9, 22), {});
        QCOMPARE(moved.error().kind, Failure::Kind::Refused);
        QCOMPARE(moved.error().detail, u"what is preparing can become submitted, not_required, cancelled; not filed"_s);
        QCOMPARE(f.item(id).state, Preparing);
        QCOMPARE(f.count("audit_event"), before);
        QCOMPARE(f.steps(id), u"preparing 2026-09-21"_s);
    }

    void aMoveIsNotMadeBeforeTheOneThatCameLast()
    {
        Fixture f;
        const RegistryItemId id = f.add({.state = Submitted, .submittedOn = QDate(2026, 3, 2)});
        QCOMPARE(f.store.move(id, Accepted, QDate(2026, 3, 1), {}).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.move(id, Accepted, {}, {}).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.move(RegistryItemId(99), Accepted, QDate(2026, 3, 2), {}).error().kind,
                 Failure::Kind::NotFound);
        QVERIFY(f.store.move(id, Accepted, QDate(2026, 3, 2), {})); // on the same day it may
    }

    void aStateIsNotEdited()
    {
        Fixture f;
        RegistryItem item = f.item(f.add());
        item.state = Filed;
        QCOMPARE(f.store.update(item).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.item(item.id).state, Preparing);
    }

    void aLicenceThatRanOutGoesOnFromThere()
    {
        Fixture f;
        const RegistryItemId id =
            f.add({.state = Filed, .grantedOn = QDate(2021, 3, 1), .validUntil = QDate(2026, 2, 28)});
        QCOMPARE(f.store.move(id, Changing, QDate(2026, 5, 6), {}).error().kind, Failure::Kind::Refused);
        QVERIFY(f.store.move(id, Submitted, QDate(2026, 5, 6), {}));
        QCOMPARE(f.steps(id), u"filed 2021-03-01, filed>expired 2026-03-01, expired>submitted 2026-05-06"_s);
        const RegistryItem item = f.item(id);
        QVERIFY(!item.validUntil.isValid() && !item.grantedOn.isValid());
        const auto steps = readTransitions(f.database, id).value();
        QCOMPARE(stateOn(item, steps, QDate(2026, 2, 28)), Filed); // as it was
        QCOMPARE(stateOn(item, steps, QDate(2026, 3, 1)), Expired);
    }

    void theTimeBetweenALastDayAndItsRenewalStaysExpired()
    {
        Fixture f;
        const RegistryItemId id =
            f.add({.state = Filed, .grantedOn = QDate(2021, 3, 1), .validUntil = QDate(2026, 2, 28)});
        QVERIFY(f.store.move(id, {.to = Filed, .on = QDate(2026, 5, 6), .validUntil = QDate(2031, 2, 28)}));
        const RegistryItem item = f.item(id);
        const auto steps = readTransitions(f.database, id).value();
        QCOMPARE(f.steps(id), u"filed 2021-03-01, filed>expired 2026-03-01, expired>filed 2026-05-06"_s);
        QCOMPARE(stateOn(item, steps, QDate(2026, 2, 28)), Filed);
        QCOMPARE(stateOn(item, steps, QDate(2026, 3, 1)), Expired);
        QCOMPARE(stateOn(item, steps, QDate(2026, 5, 5)), Expired);
        QCOMPARE(stateOn(item, steps, QDate(2026, 5, 6)), Filed);
        QCOMPARE(validUntilOn(item, steps, QDate(2025, 6, 1)), QDate(2026, 2, 28)); // as it was then
        QCOMPARE(validUntilOn(item, steps, QDate(2026, 5, 5)), QDate(2026, 2, 28));
        QCOMPARE(validUntilOn(item, steps, QDate(2026, 5, 6)), QDate(2031, 2, 28));
        QCOMPARE(validUntilOn(item, steps, QDate(2031, 3, 1)), QDate(2031, 2, 28));
    }

    void aLastDayThatWasPutRightLeavesNoGap()
    {
        Fixture f;
        const RegistryItemId id =
            f.add({.state = Filed, .grantedOn = QDate(2021, 3, 1), .validUntil = QDate(2026, 2, 28)});
        QVERIFY(f.store.move(id, Expired, QDate(2026, 2, 20), {}));
        RegistryItem right = f.item(id);
        right.validUntil = QDate(2031, 2, 28);
        QVERIFY(f.store.update(right));
        QVERIFY(f.store.move(id, Changing, QDate(2026, 5, 6), {}));
        const auto steps = readTransitions(f.database, id).value();
        QCOMPARE(stateOn(f.item(id), steps, QDate(2026, 4, 1)), Filed); // as it was before the move
        QCOMPARE(stateOn(f.item(id), steps, QDate(2026, 5, 6)), Changing);
        QCOMPARE(validUntilOn(f.item(id), steps, QDate(2026, 1, 10)), QDate(2031, 2, 28));
    }

    void aMoveBeforeTheLastDayOfALicenceFindsItInForce()
    {
        Fixture f;
        const RegistryItemId id =
            f.add({.state = Filed, .grantedOn = QDate(2021, 3, 1), .validUntil = QDate(2026, 2, 28)});
        QVERIFY(f.store.move(id, Changing, QDate(2026, 1, 5), {})); // entered late
        QCOMPARE(f.steps(id), u"filed 2021-03-01, filed>changing 2026-01-05"_s);
    }

    void aMoveThatCannotBeJournaledIsNotMade()
    {
        Fixture f;
        const RegistryItemId id = f.add();
        f.database.execute("CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.audit_event"
                           " BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        QVERIFY(!f.store.move(id, Submitted, QDate(2026, 9, 22), {}));
        QCOMPARE(f.item(id).state, Preparing);
        QCOMPARE(f.steps(id), u"preparing 2026-09-21"_s);
    }

    void theSameNameOfTwoItemsLooksDifferentInTheJournal()
    {
        Fixture f;
        f.add({.responsible = u"Ms Example"_s});
        const QString first = f.lastBody("registry.added")[u"responsible"].toString();
        f.add({.responsible = u"Ms Example"_s});
        const QString second = f.lastBody("registry.added")[u"responsible"].toString();
        QVERIFY(first.startsWith(u"salted-sha256:"_s));
        QVERIFY(first != second);
    }

    void modelsVersionsAndAlgorithmsComeBackUnchanged()
    {
        Fixture f;
        Model base{.name = u"upstream-demo"_s,
                   .origin = ModelOrigin::ThirdParty,
                   .maker = u"示例公司"_s,
                   .filingNumber = u"Beijing-Demo-20250101"_s,
                   .modalities = {u"text"_s}};
        base.id = f.store.add(base).value();
        Model tuned{.name = u"tuned-demo"_s,
                    .origin = ModelOrigin::FineTuned,
                    .modalities = {u"text"_s, u"image"_s},
                    .baseName = u"upstream"_s,
                    .baseNumber = u"N"_s,
                    .base = base.id,
                    .notes = u"n"_s};
        tuned.id = f.store.add(tuned).value();
        ModelVersion version{.model = tuned.id, .version = u"1.0"_s, .releasedOn = QDate(2026, 3, 2)};
        version.id = f.store.add(version).value();
        Algorithm algorithm{.name = u"alg"_s, .type = AlgorithmType::Retrieval, .purpose = u"p"_s, .mechanism = u"m"_s};
        algorithm.id = f.store.add(algorithm).value();
        Register read = readRegister(f.database).value();
        QCOMPARE(read.models, (std::vector{tuned, base}));
        QCOMPARE(read.versions, std::vector{version});
        QCOMPARE(read.algorithms, std::vector{algorithm});

        version.retiredOn = QDate(2026, 9, 1);
        tuned.maker = u"示例子公司"_s;
        algorithm.type = AlgorithmType::Dispatch;
        QVERIFY(f.store.update(version) && f.store.update(tuned) && f.store.update(algorithm));
        const qint64 entries = f.count("audit_event");
        QVERIFY(f.store.update(version) && f.store.update(tuned) && f.store.update(algorithm));
        QCOMPARE(f.count("audit_event"), entries);
        read = readRegister(f.database).value();
        QCOMPARE(read.models[0], tuned);
        QCOMPARE(read.versions[0], version);
        QCOMPARE(read.algorithms[0], algorithm);
        RegistryItem item = f.item(f.add({.model = tuned.id, .algorithm = algorithm.id}));
        QCOMPARE(item.model, std::optional(tuned.id));
        QCOMPARE(item.algorithm, std::optional(algorithm.id));
        item.model = ModelId(99);
        QCOMPARE(f.store.update(item).error().kind, Failure::Kind::NotFound);
    }

    void aModelThatCannotBeRightIsRefused()
    {
        Fixture f;
        Model model{.name = u"m"_s};
        model.id = f.store.add(model).value();
        f.store.add(ModelVersion{.model = model.id, .version = u"1"_s}).value();
        f.store.add(Algorithm{.name = u"a"_s}).value();
        const qint64 before = f.count("audit_event");
        QCOMPARE(f.store.add(Model{.name = u"m"_s}).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.add(Model{.name = u" "_s}).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.add(Model{.name = u"n"_s, .base = ModelId(99)}).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.store.update(Model{.id = ModelId(99), .name = u"n"_s}).error().kind, Failure::Kind::NotFound);
        Model itself = model;
        itself.base = model.id;
        QCOMPARE(f.store.update(itself).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.add(ModelVersion{.model = model.id, .version = u"1"_s}).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.add(ModelVersion{.model = ModelId(99), .version = u"1"_s}).error().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(f.store
                     .add(ModelVersion{.model = model.id,
                                       .version = u"2"_s,
                                       .releasedOn = QDate(2026, 3, 2),
                                       .retiredOn = QDate(2026, 3, 1)})
                     .error()
                     .kind,
                 Failure::Kind::BadInput);
        QCOMPARE(f.store.add(Algorithm{.name = u"a"_s}).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.count("audit_event"), before);
    }

    void aServiceRunsOnModelsAndUsesAlgorithms()
    {
        Fixture f;
        const ServiceId service = f.store.add(Service{.name = u"chat"_s}).value();
        const ModelId model = f.store.add(Model{.name = u"m"_s}).value();
        const AlgorithmId algorithm = f.store.add(Algorithm{.name = u"a"_s}).value();
        ServiceModel link{.service = service, .model = model, .from = QDate(2026, 3, 2)};
        const ServiceAlgorithm uses{.service = service, .algorithm = algorithm};
        QVERIFY(f.store.link(link) && f.store.link(uses));
        const qint64 entries = f.count("audit_event");
        QVERIFY(f.store.link(link) && f.store.link(uses)); // as it is already
        QCOMPARE(f.count("audit_event"), entries);
        link.until = QDate(2026, 9, 1);
        QVERIFY(f.store.link(link));
        Register read = readRegister(f.database).value();
        QCOMPARE(read.serviceModels, std::vector{link});
        QCOMPARE(read.serviceAlgorithms, std::vector{uses});
        QVERIFY(f.store.unlink(uses));
        QCOMPARE(f.store.unlink(uses).error().kind, Failure::Kind::NotFound);
        QVERIFY(readRegister(f.database).value().serviceAlgorithms.empty());
        QCOMPARE(f.store.link(ServiceModel{.service = ServiceId(9), .model = model}).error().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(f.store.link(ServiceModel{.service = service, .model = ModelId(9)}).error().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(f.store.link(ServiceAlgorithm{.service = service, .algorithm = AlgorithmId(9)}).error().kind,
                 Failure::Kind::NotFound);
        std::swap(link.from, link.until);
        QCOMPARE(f.store.link(link).error().kind, Failure::Kind::BadInput);
    }

    void everyWordOfTheRegisterCanBeReadAgain()
    {
        for (int type = 0; type <= int(AlgorithmType::Dispatch); ++type)
            QCOMPARE(algorithmTypeNamed(name(AlgorithmType(type))), std::optional(AlgorithmType(type)));
        for (int origin = 0; origin <= int(ModelOrigin::ThirdParty); ++origin)
            QCOMPARE(modelOriginNamed(name(ModelOrigin(origin))), std::optional(ModelOrigin(origin)));
        for (int accesses = 0; accesses < 8; ++accesses) {
            Fixture f;
            const Service service{.name = u"s"_s, .accesses = Accesses::fromInt(accesses)};
            const ServiceId id = f.store.add(service).value();
            QCOMPARE(readService(f.database, id).value().accesses, service.accesses);
        }
        QVERIFY(!accessesNamed(u"app phone"_s));
    }
};

QTEST_APPLESS_MAIN(TestMoves)
#include "tst_moves.moc"
