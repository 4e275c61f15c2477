#include "app/incident/links.h"
#include "tests/incident/casefixture.h"

#include <QTest>

using namespace incident;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : CaseFixture
{
    Fixture()
    {
        database.run("INSERT INTO service (id, name, scope, accesses, created_at, updated_at)"
                     " VALUES (7, '助手', 'public', 'app', 0, 0)");
        database.run("INSERT INTO registry_item (id, service_id, kind, name, number, state, salt, created_at,"
                     " updated_at)"
                     " VALUES (3, 7, 'genai_filing', '备案', 'N-1', 'filed', zeroblob(16), 0, 0),"
                     " (4, 7, 'algorithm_filing', '旧备案', '', 'cancelled', zeroblob(16), 0, 0)");
    }

    QStringList standing(IncidentId id) const
    {
        QStringList found;
        const auto all = links(database, id).value();
        for (const Link &each : all)
            found.append(name(each.kind) + u' ' + each.target);
        return found;
    }
};

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEvidenceProposesItsServicesModelsFilingsAndUsers()
    {
        Fixture f;
        const IncidentId id = f.open(Kind::Content, {f.item(1), f.item(2)});
        const auto proposed = proposedLinks(f.database, f.file(id)).value();
        QStringList words;
        for (const Link &each : proposed)
            words.append(name(each.kind) + u' ' + each.target + (each.isAtRisk ? u" !"_s : QString()));
        QCOMPARE(words,
                 QStringList({u"service 7"_s, u"model model-x"_s, u"item 3 !"_s, u"user u-0001"_s, u"user u-0002"_s}));
        QVERIFY(linkAll(f.database, f.journal, proposed));
        QVERIFY(proposedLinks(f.database, f.file(id)).value().empty());
        QCOMPARE(f.standing(id).size(), 5);
    }

    void whatWasTakenOffIsNotProposedAgain()
    {
        Fixture f;
        const IncidentId id = f.open(Kind::Content, {f.item(1)});
        QVERIFY(linkAll(f.database, f.journal, proposedLinks(f.database, f.file(id)).value()));
        const auto all = links(f.database, id).value();
        QVERIFY(unlink(f.database, f.journal, id, all.front().id));
        QCOMPARE(f.standing(id).size(), 3);
        QVERIFY(proposedLinks(f.database, f.file(id)).value().empty());
        QCOMPARE(f.count("incident_link"), 4);
        QCOMPARE(f.events(id, IncidentEvent::Kind::Unlink).size(), 1u);
        QCOMPARE(unlink(f.database, f.journal, id, all.front().id).error().kind, Failure::Kind::NotFound);
    }

    void whatIsLinkedHasToBeThere_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("failure"); ///< -1: it is linked
        const auto row = [](const char *name, Link::Kind kind, const QString &target, int failure) {
            QTest::newRow(name) << int(kind) << target << failure;
        };
        const int notFound = int(Failure::Kind::NotFound);
        const int badInput = int(Failure::Kind::BadInput);
        row("a service", Link::Kind::Service, u"7"_s, -1);
        row("no such service", Link::Kind::Service, u"8"_s, notFound);
        row("a filing", Link::Kind::Item, u"3"_s, -1);
        row("no such filing", Link::Kind::Item, u"99"_s, notFound);
        row("another case", Link::Kind::Case, u"VI-2026-0001"_s, -1);
        row("no such case", Link::Kind::Case, u"VI-2026-0009"_s, notFound);
        row("itself", Link::Kind::Case, u"VI-2026-0002"_s, int(Failure::Kind::Refused));
        row("no such generation", Link::Kind::Generation, u"5"_s, notFound);
        row("a complaint by number", Link::Kind::Complaint, u"TS-2026-0004"_s, -1);
        row("a pseudonym", Link::Kind::User, u"u-7f3a"_s, -1);
        row("a name that is no pseudonym", Link::Kind::User, u"somebody"_s, badInput);
        row("nothing", Link::Kind::Model, u" "_s, badInput);
    }

    void whatIsLinkedHasToBeThere()
    {
        QFETCH(int, kind);
        QFETCH(QString, target);
        QFETCH(int, failure);
        Fixture f;
        f.open();
        const IncidentId id = f.open();
        const auto made = link(f.database, f.journal, {.incident = id, .kind = Link::Kind(kind), .target = target});
        QCOMPARE(made ? -1 : int(made.error().kind), failure);
        QCOMPARE(f.standing(id).size(), failure < 0 ? 1 : 0);
    }

    void nothingIsLinkedTwiceAndAllOrNoneAre()
    {
        Fixture f;
        const IncidentId id = f.open();
        const Link model{.incident = id, .kind = Link::Kind::Model, .target = u"model-x"_s};
        QVERIFY(link(f.database, f.journal, model));
        QCOMPARE(link(f.database, f.journal, model).error().kind, Failure::Kind::Refused);
        const Link other{.incident = id, .kind = Link::Kind::Model, .target = u"model-y"_s};
        QVERIFY(!linkAll(f.database, f.journal, {other, model}));
        QCOMPARE(f.standing(id), QStringList{u"model model-x"_s});
    }

    void aCaseSeesWhoPointsToIt()
    {
        Fixture f;
        const IncidentId first = f.open();
        const IncidentId second = f.open();
        QVERIFY(
            link(f.database, f.journal, {.incident = second, .kind = Link::Kind::Case, .target = u"VI-2026-0001"_s}));
        QCOMPARE(linksTo(f.database, u"VI-2026-0001"_s).value().front().incident, second);
        QVERIFY(links(f.database, first).value().empty());
    }

    void theSchemaKeepsWhatWasLinked()
    {
        Fixture f;
        const IncidentId id = f.open();
        QVERIFY(link(f.database, f.journal, {.incident = id, .kind = Link::Kind::Model, .target = u"m"_s}));
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.run("DELETE FROM incident_link"));
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.run("UPDATE incident_link SET target = 'other'"));
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
