#include "app/ingest/coverage.h"
#include "tests/ingest/partsfixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// One call that was tried again and again: every attempt is kept, and they find each other.
class TestAttempts : public QObject
{
    Q_OBJECT

    using Ids = QList<qint64>;

    static constexpr auto aCall =
        u"{\"trace\":\"t%1\",\"request\":\"r%2\",\"at\":%3,\"prompt\":\"q\",\"output\":\"a\"}";

    static Ids attempts(const PartsFixture &f, qint64 id)
    {
        Ids ids;
        const auto found = f.store.attempts(GenerationId(id)).value();
        for (const ingest::GenerationRecord &attempt : found)
            ids.append(qint64(attempt.id));
        return ids;
    }

    /// A row of new-api's log. Type 2 is a consumption, 5 an error; both of one call carry its request id.
    static QByteArray newApiRow(int second, int type, const char *request)
    {
        const bool isError = type == 5;
        const int tokens = isError ? 0 : 12;
        const QJsonObject row{{u"id"_s, second},
                              {u"user_id"_s, 7},
                              {u"created_at"_s, 1784535999 + second},
                              {u"type"_s, type},
                              {u"content"_s, isError ? u"status_code=503, busy"_s : u""_s},
                              {u"token_name"_s, u"app-a"_s},
                              {u"model_name"_s, u"m"_s},
                              {u"quota"_s, tokens},
                              {u"prompt_tokens"_s, tokens},
                              {u"completion_tokens"_s, tokens},
                              {u"channel"_s, 3},
                              {u"request_id"_s, QString::fromUtf8(request)}};
        return QJsonDocument(row).toJson(QJsonDocument::Compact);
    }

private Q_SLOTS:
    void anErrorAndTheSuccessAfterItAreTwoAttempts_data()
    {
        QTest::addColumn<QByteArrayList>("files");
        const QByteArray first = newApiRow(0, 5, "r-1");
        const QByteArray second = newApiRow(1, 5, "r-1");
        const QByteArray success = newApiRow(2, 2, "r-1");
        QTest::newRow("in one file") << QByteArrayList{first + '\n' + second + '\n' + success + '\n'};
        QTest::newRow("each in a file of its own") << QByteArrayList{first, second, success};
        QTest::newRow("the success first") << QByteArrayList{success, second, first};
        QTest::newRow("in one page of the interface") << QByteArrayList{
            "{\"success\":true,\"data\":{\"page\":1,\"items\":[" + success + ',' + second + ',' + first + "]}}"};
    }

    void anErrorAndTheSuccessAfterItAreTwoAttempts()
    {
        QFETCH(QByteArrayList, files);
        PartsFixture f;
        for (int i = 0; i < files.size(); ++i)
            QVERIFY(f.import(f.folder.write(u"new-api-%1.jsonl"_s.arg(i), files.at(i))));
        // And what was said, from a log of the texts that knows the same request id.
        QVERIFY(f.import(f.folder.write(u"bodies.jsonl"_s,
                                        R"({"id":"r-1","prompt":"a question","response":"an answer","user_id":"u"})")));
        QCOMPARE(f.count("generation"), 3);
        QCOMPARE(f.number("SELECT count(*) FROM generation WHERE blocked = 'error'"), 2);
        const qint64 answer =
            f.number("SELECT generation_id FROM generation_text WHERE output = 'an answer' AND prompt = 'a question'");
        const ingest::GenerationRecord answered = f.store.find(GenerationId(answer)).value();
        QCOMPARE(answered.blocked, QString());
        QCOMPARE(answered.service, u"app-a"_s); // its bill, and not that of an attempt that failed
        QCOMPARE(answered.promptTokens, std::optional<qint64>(12));
        const Ids all = attempts(f, answer);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.last(), answer); // the failures came before it
        for (const qint64 each : all)
            QCOMPARE(attempts(f, each), all);
        const auto coverage = ingest::coverage(f.database).value();
        QCOMPARE(coverage.open.calls, 0); // no text is to come of a call that failed
        QCOMPARE(coverage.blocked.at(u"error"_s).calls, 2);

        // The same again, in another export: nothing is added.
        for (int i = 0; i < files.size(); ++i)
            QVERIFY(f.import(f.folder.write(u"again-%1.jsonl"_s.arg(i), files.at(i) + "\n\n")));
        QCOMPARE(f.count("generation"), 3);
    }

    void retriesOfATraceAskTheSameAndItsOtherStepsDoNot()
    {
        PartsFixture f;
        f.importParts(R"({"trace":"t1","request":"a","at":3,"prompt":"q","output":"a"})"
                      "\n"
                      R"({"trace":"t1","request":"b","at":1,"prompt":"q","output":"","blocked":"error"})"
                      "\n"
                      R"({"trace":"t1","request":"c","at":2,"prompt":"another step","output":"a"})"
                      "\n"
                      R"({"trace":"t2","request":"d","at":2,"prompt":"q","output":"a"})"
                      "\n"
                      R"({"at":2,"prompt":"q","output":"a"})");
        QCOMPARE(attempts(f, 1), (Ids{2, 1}));
        QCOMPARE(attempts(f, 2), (Ids{2, 1}));
        QCOMPARE(attempts(f, 3), (Ids{3}));
        QCOMPARE(attempts(f, 4), (Ids{4}));
        QCOMPARE(attempts(f, 5), (Ids{5}));
        QCOMPARE(f.store.traceSize(GenerationId(1)).value(), 3);
        QCOMPARE(f.store.traceSize(GenerationId(4)).value(), 1);
        QCOMPARE(f.store.traceSize(GenerationId(5)).value(), 0);
        QCOMPARE(f.store.attempts(GenerationId(99)).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.searchFor("trace:t1"), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(f.searchFor("追踪：t2"), QStringList{u"4"_s});
        QCOMPARE(f.searchFor("trace:t* blocked:error"), QStringList{u"2"_s});
        QCOMPARE(f.searchFor("trace:t1 step"), QStringList{u"3"_s});
        QCOMPARE(f.searchFor("-trace:t1"), (QStringList{u"5"_s, u"4"_s}));
    }

    void severalAnswersOfOneRecordAreNoAttempts()
    {
        PartsFixture f;
        f.importParts(R"({"trace":"t1","request":"a","prompt":"q","answers":["one","two"]})");
        QCOMPARE(f.count("generation"), 2);
        QCOMPARE(attempts(f, 1), (Ids{1}));
        QCOMPARE(attempts(f, 2), (Ids{2}));
        QCOMPARE(f.store.traceSize(GenerationId(1)).value(), 2);
    }

    void aRequestIdThatIsUsedAgainForSomethingElseIsNoAttempt()
    {
        PartsFixture f;
        f.importParts(R"({"request":"row-1","prompt":"monday","output":"a"})"
                      "\n"
                      R"({"request":"row-1","prompt":"tuesday","output":"a"})");
        QCOMPARE(attempts(f, 1), (Ids{1}));
    }

    /// One trace of a long run is a small part of many: both ways by index.
    void amongManyTheyAreFoundAtOnce()
    {
        PartsFixture f;
        QByteArray log;
        for (int i = 0; i < 20'000; ++i)
            log += QString(aCall).arg(i / 4).arg(i).arg(i).toUtf8() + '\n';
        f.importParts(log);
        QElapsedTimer clock;
        clock.start();
        for (qint64 id = 1; id <= 1000; ++id)
            QCOMPARE(attempts(f, id).size(), 4);
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestAttempts)
#include "tst_attempts.moc"
