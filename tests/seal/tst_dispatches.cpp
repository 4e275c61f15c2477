#include "app/incident/casefilestore.h"
#include "app/incident/casestate.h"
#include "app/incident/entitlement.h"
#include "app/journal/verification.h"
#include "app/seal/dispatchsteps.h"
#include "app/seal/dispatchstore.h"
#include "app/seal/packagestore.h"
#include "tests/seal/sealedcase.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using seal::Channel;
using seal::Dispatch;
using seal::DispatchId;
using seal::DispatchStore;
using seal::Receipt;

class TestDispatches : public QObject
{
    Q_OBJECT

    struct Desk : SealedCase
    {
        Desk() { seal(); }

        Dispatch dispatch() const
        {
            return {.incident = id,
                    .package = sealed.id,
                    .fileName = u"package.zip"_s,
                    .sentAt = store.moment - 1000,
                    .channel = Channel::Portal,
                    .recipient = u"示例省互联网信息办公室"_s,
                    .note = u"a note"_s};
        }

        Receipt receipt() const
        {
            return {.number = u"R-1"_s, .receivedAt = store.moment, .confirmedBy = u"值班人员"_s};
        }

        DispatchStore dispatches{store.database, store.journal};
    };

    template <typename T>
    static std::optional<Failure::Kind> failure(const Result<T> &result)
    {
        return result ? std::optional<Failure::Kind>() : result.error().kind;
    }

private Q_SLOTS:
    void whatWasSentAndWhatCameBackIsKeptAndJournaled()
    {
        Desk desk;
        const DispatchId id = desk.dispatches.record(desk.dispatch()).value();
        QVERIFY(desk.dispatches.addReceipt(id, desk.receipt()));
        const auto records = seal::dispatches(desk.store.database, desk.id).value();
        QCOMPARE(records.size(), 1U);
        Dispatch expected = desk.dispatch();
        expected.subject = u"VI-2026-0001"_s;
        expected.sentBy = u"officer-a"_s;
        QCOMPARE(records.front().dispatch, expected);
        QCOMPARE(records.front().receipts.size(), 1U);
        QCOMPARE(records.front().receipts.front().receipt, desk.receipt());
        QCOMPARE(desk.store.count("audit_event WHERE kind = 'dispatch.recorded' AND object = 'dispatch/1'"), 1);
        QCOMPARE(desk.store.count("audit_event WHERE kind = 'dispatch.receipt' AND object = 'dispatch/1'"), 1);
        QVERIFY(journal::verify(desk.store.database)->ok());
    }

    void theJournalHoldsNoTextOfIt()
    {
        Desk desk;
        const DispatchId id = desk.dispatches.record(desk.dispatch()).value();
        QVERIFY(desk.dispatches.addReceipt(id, desk.receipt()));
        QCOMPARE(desk.store.count(
                     "audit_event WHERE body LIKE '%示例省%' OR body LIKE '%note\":\"a note%' OR body LIKE '%R-1%'"
                     " OR body LIKE '%值班%'"),
                 0);
    }

    void aCorrectionTakesThePlaceAndKeepsReceipts()
    {
        Desk desk;
        const DispatchId first = desk.dispatches.record(desk.dispatch()).value();
        QVERIFY(desk.dispatches.addReceipt(first, desk.receipt()));
        Dispatch other = desk.dispatch();
        other.channel = Channel::Fax;
        QCOMPARE(failure(desk.dispatches.correct(first, other, u" "_s)), Failure::Kind::BadInput);
        const DispatchId second = desk.dispatches.correct(first, other, u"a mistake"_s).value();
        QCOMPARE(failure(desk.dispatches.correct(first, other, u"again"_s)), Failure::Kind::Refused);
        const auto records = seal::dispatches(desk.store.database).value();
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records.front().id, second);
        QCOMPARE(records.front().first, first);
        QCOMPARE(records.front().corrections, 1);
        QCOMPARE(records.front().dispatch.channel, Channel::Fax);
        QCOMPARE(records.front().receipts.size(), 1U);
        QCOMPARE(seal::findDispatch(desk.store.database, first)->id, second);
        QCOMPARE(desk.store.count("dispatch"), 2);
    }

    void whatWasNotSentAfterAllIsWithdrawn()
    {
        Desk desk;
        const DispatchId id = desk.dispatches.record(desk.dispatch()).value();
        QVERIFY(desk.dispatches.withdraw(id, u"the portal was down"_s));
        QVERIFY(seal::findDispatch(desk.store.database, id)->isWithdrawn);
        QCOMPARE(failure(desk.dispatches.addReceipt(id, desk.receipt())), Failure::Kind::Refused);
        QCOMPARE(failure(desk.dispatches.withdraw(id, u"again"_s)), Failure::Kind::Refused);
    }

    void aReceiptIsCorrectedByANewOne()
    {
        Desk desk;
        const DispatchId id = desk.dispatches.record(desk.dispatch()).value();
        const auto receipt = desk.dispatches.addReceipt(id, desk.receipt()).value();
        Receipt other = desk.receipt();
        other.number = u"R-2"_s;
        QVERIFY(desk.dispatches.correctReceipt(receipt, other, u"misread"_s));
        QCOMPARE(failure(desk.dispatches.correctReceipt(receipt, other, u"again"_s)), Failure::Kind::NotFound);
        const auto record = seal::findDispatch(desk.store.database, id).value();
        QCOMPARE(record.receipts.size(), 1U);
        QCOMPARE(record.receipts.front().receipt.number, u"R-2"_s);
    }

    void whatCannotBeSoIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *what, Failure::Kind kind) {
            QTest::newRow(what) << QString::fromLatin1(what) << int(kind);
        };
        row("in the future", Failure::Kind::Refused);
        row("before it was sealed", Failure::Kind::Refused);
        row("no recipient", Failure::Kind::BadInput);
        row("nothing sent", Failure::Kind::BadInput);
        row("package and file", Failure::Kind::BadInput);
        row("no such package", Failure::Kind::NotFound);
        row("no such case", Failure::Kind::NotFound);
        row("neither case nor subject", Failure::Kind::BadInput);
    }
    void whatCannotBeSoIsRefused()
    {
        QFETCH(const QString, what);
        QFETCH(const int, kind);
        Desk desk;
        Dispatch dispatch = desk.dispatch();
        if (what == u"in the future")
            dispatch.sentAt = desk.store.moment + 1;
        else if (what == u"before it was sealed")
            dispatch.sentAt = desk.store.moment - 120'000;
        else if (what == u"no recipient")
            dispatch.recipient = u" "_s;
        else if (what == u"nothing sent")
            dispatch.package = {};
        else if (what == u"package and file")
            dispatch.reportSha256 = QByteArray(32, 'a');
        else if (what == u"no such package")
            dispatch.package = seal::PackageId(99);
        else if (what == u"no such case")
            dispatch.incident = IncidentId(99);
        else
            dispatch.incident = {};
        const qint64 events = desk.store.count("audit_event");
        const auto done = desk.dispatches.record(dispatch);
        QCOMPARE(failure(done), static_cast<Failure::Kind>(kind));
        QCOMPARE(desk.store.count("audit_event"), events);
        QCOMPARE(desk.store.count("dispatch"), 0);
    }

    void aReceiptComesAfterTheSendingAndFromSomebody()
    {
        Desk desk;
        const DispatchId id = desk.dispatches.record(desk.dispatch()).value();
        Receipt receipt = desk.receipt();
        receipt.receivedAt = desk.dispatch().sentAt - 1;
        QCOMPARE(failure(desk.dispatches.addReceipt(id, receipt)), Failure::Kind::Refused);
        receipt = desk.receipt();
        receipt.confirmedBy.clear();
        QCOMPARE(failure(desk.dispatches.addReceipt(id, receipt)), Failure::Kind::BadInput);
        receipt = desk.receipt();
        receipt.documentName = u"scan.pdf"_s;
        QCOMPARE(failure(desk.dispatches.addReceipt(id, receipt)), Failure::Kind::BadInput);
        QCOMPARE(failure(desk.dispatches.addReceipt(DispatchId(99), desk.receipt())), Failure::Kind::NotFound);
    }

    void theCaseGetsItsStepsWithProof()
    {
        Desk desk;
        const auto found = incident::findIncident(desk.store.database, desk.id).value();
        QCOMPARE(seal::reportingSteps(desk.incidents.procedure(), found), QStringList{u"report"_s});
        const DispatchId id = desk.dispatches.record(desk.dispatch()).value();
        QVERIFY(seal::recordAsStep(desk.store.database, desk.incidents, id, u"report"_s));
        QVERIFY(seal::recordReceiptStep(desk.store.database, desk.incidents, id, desk.receipt()));
        const auto file = incident::caseFile(desk.store.database, desk.id).value();
        const auto step = std::ranges::find(file.events, u"report"_s, &incident::IncidentEvent::subject);
        QVERIFY(step != file.events.end());
        QCOMPARE(step->at, desk.dispatch().sentAt);
        QCOMPARE(step->proof, u"D-1 SHA-256 "_s + QString::fromLatin1(desk.sealed.manifestSha256.toHex()));
        const auto receipt = std::ranges::find(file.events, u"receipt"_s, &incident::IncidentEvent::subject);
        QVERIFY(receipt != file.events.end());
        QCOMPARE(receipt->proof, u"D-1 R-1"_s);
    }

    void aCaseWhoseReportWasNotSentAfterAllIsNotClosed()
    {
        Desk desk;
        const DispatchId id = desk.dispatches.record(desk.dispatch()).value();
        QVERIFY(seal::recordAsStep(desk.store.database, desk.incidents, id, u"report"_s));
        QVERIFY(desk.dispatches.withdraw(id, u"the portal was down"_s));
        QVERIFY(incident::setEntitled(desk.store.database, desk.store.journal, incident::Entitled::Waive,
                                      desk.store.journal.actor(), true, u"lead"_s));
        for (const char *step : {"stop_transmission", "remove", "rectify", "retest", "receipt"})
            QVERIFY(desk.incidents.waiveStep(desk.id, QString::fromLatin1(step), u"reason"_s));
        QCOMPARE(failure(desk.incidents.close(desk.id)), Failure::Kind::Refused);
        QVERIFY(desk.incidents.recordStep(desk.id, u"report"_s, desk.store.moment, u"on paper"_s));
        QVERIFY(desk.incidents.close(desk.id));
    }

    void aFileByItsHashIsSentLikeAPackage()
    {
        Desk desk;
        Dispatch dispatch = desk.dispatch();
        dispatch.package = {};
        dispatch.reportSha256 = QByteArray(32, 'a');
        const DispatchId id = desk.dispatches.record(dispatch).value();
        QCOMPARE(seal::findDispatch(desk.store.database, id)->dispatch.reportSha256, QByteArray(32, 'a'));
    }

    void nothingIsChangedOrRemoved_data()
    {
        QTest::addColumn<QByteArray>("table");
        for (const char *table :
             {"sealed_package", "timestamp_request", "package_timestamp", "dispatch", "dispatch_receipt"})
            QTest::newRow(table) << QByteArray(table);
    }
    void nothingIsChangedOrRemoved()
    {
        QFETCH(const QByteArray, table);
        Desk desk;
        const DispatchId id = desk.dispatches.record(desk.dispatch()).value();
        QVERIFY(desk.dispatches.addReceipt(id, desk.receipt()));
        QVERIFY(seal::askForTimestamp(desk.store.database, desk.store.journal, desk.sealed.id));
        desk.store.database.run(
            "INSERT INTO package_timestamp (at, actor, package_id, request_id, stamped_at, policy,"
            " authority, is_trusted, response, package_sha256) VALUES (1, 'a', 1, 1, 1, '', '', 0, x'01', ?)",
            QByteArray(32, 'a'));
        QCOMPARE(desk.store.count(table), 1);
        for (const QByteArray &sql : {"UPDATE " + table + " SET actor = 'b'", "DELETE FROM " + table,
                                      "INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table})
            QVERIFY_THROWS_EXCEPTION(db::Error, desk.store.database.execute(sql));
    }

    void packagesAreListedTheNewestFirst()
    {
        Desk desk;
        desk.store.moment += 1000;
        desk.seal(seal::Edition::Redacted, u"second.zip"_s);
        const auto records = seal::packages(desk.store.database, desk.id).value();
        QCOMPARE(records.size(), 2U);
        QCOMPARE(records.front().fileName, u"second.zip"_s);
        QCOMPARE(records.front().edition, seal::Edition::Redacted);
        QVERIFY(seal::packages(desk.store.database, IncidentId(99))->empty());
    }
};

QTEST_GUILESS_MAIN(TestDispatches)
#include "tst_dispatches.moc"
