#include "tests/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// stats and quarantine of the real program.
class TestStats : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store;
    QString m_log;
    int m_number = 0;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the temporary folder refuses to be written to");
        return file.fileName();
    }

    QByteArray logged() const
    {
        QFile file(m_log);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_store = m_folder.filePath(u"%1.vml"_s.arg(++m_number));
        m_log = m_folder.filePath(u"%1.jsonl"_s.arg(m_number));
        writeLog(m_log, 56); // 28 days, two calls each
        QCOMPARE(ctl(m_store, {u"init"_s}).status, 0);
    }

    void statsSayWhatIsKnownAndWhatIsHeld()
    {
        write(u"%1.jsonl"_s.arg(m_number), logged() + "{\"id\":\"cut\",\"prompt\":\"q\",\"response\":\"a");
        QCOMPARE(ctl(m_store, {u"import"_s, m_log, u"--service"_s, u"desk"_s}).status, 0);
        const CtlRun run = ctl(m_store, {u"stats"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        const QJsonObject said = run.json();
        QCOMPARE(said[u"totals"][u"calls"].toInt(), 56);
        QCOMPARE(said[u"totals"][u"with_text"].toInt(), 56);
        QCOMPARE(said[u"totals"][u"rows"].toInt(), 57);
        QCOMPARE(said[u"totals"][u"quarantined"].toInt(), 1);
        QCOMPARE(said[u"quarantine"][u"truncated"].toInt(), 1);
        const QJsonArray days = said[u"coverage"].toArray();
        QCOMPARE(days.size(), 28);
        QCOMPARE(days[0][u"service"].toString(), u"desk"_s);
        QCOMPARE(days[0][u"day"].toString(), u"2026-10-01"_s);
        QCOMPARE(days[0][u"calls"].toInt(), 2);
        QCOMPARE(said[u"sources"][0][u"generations"].toInt(), 56);
        QCOMPARE(said[u"open"][u"prompts"].toInt(-1), 0);
        QVERIFY(said[u"blocked"].isObject());

        const CtlRun words = ctl(m_store, {u"stats"_s});
        QCOMPARE(words.status, 0);
        QVERIFY(words.out.contains("desk  2026-10-01"));
        QVERIFY(words.out.contains(QFile::encodeName(m_log)));
    }

    void recordsWithoutACallAreCountedForEachSource()
    {
        write(u"%1.jsonl"_s.arg(m_number),
              R"({"id":1,"type":2,"created_at":1784535999,"token_name":"app","model_name":"m-1","quota":9})"
              "\n"
              R"({"id":2,"type":1,"created_at":1784535999,"token_name":"app","model_name":"","quota":500})"
              "\n");
        const CtlRun import = ctl(m_store, {u"import"_s, m_log, u"--json"_s});
        QCOMPARE(import.json()[u"without_call"].toInt(), 1);
        QVERIFY2(import.err.contains("1 record(s) hold no call") || import.err.contains("1 record holds no call"),
                 import.err.constData());
        const QJsonObject said = ctl(m_store, {u"stats"_s, u"--json"_s}).json();
        QCOMPARE(said[u"sources"][0][u"without_call"].toInt(), 1);
        QCOMPARE(said[u"sources"][0][u"rows"].toInt(), 1);
        const CtlRun words = ctl(m_store, {u"stats"_s});
        QVERIFY2(words.out.contains("0 quarantined, 1 without a call"), words.out.constData());
    }

    void anOverlappingExportIsCountedAsDuplicates()
    {
        QCOMPARE(ctl(m_store, {u"import"_s, m_log}).status, 0);
        const QString other = m_folder.filePath(u"overlap.jsonl"_s);
        writeLog(other, 56, 40); // 16 of them are known
        const CtlRun run = ctl(m_store, {u"import"_s, other, u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"duplicates"].toInt(), 16);
        QCOMPARE(run.json()[u"generations"].toInt(), 40);
        QCOMPARE(run.json()[u"rows"].toInt(), 56);
        QVERIFY(run.err.contains("16 generation"));
        QCOMPARE(ctl(m_store, {u"search"_s, QString(), u"--json"_s}).json()[u"count"].toInt(), 96);
        QCOMPARE(ctl(m_store, {u"verify"_s}).status, 0);
    }

    void aRecordInQuarantineIsListedAndMended()
    {
        write(u"%1.jsonl"_s.arg(m_number), logged() + "{\"id\":\"cut\",\"prompt\":\"q\",\"response\":\"the missing");
        QCOMPARE(ctl(m_store, {u"import"_s, m_log}).status, 0);
        const QJsonObject listed = ctl(m_store, {u"quarantine"_s, u"--json"_s}).json()[u"records"][0].toObject();
        QCOMPARE(listed[u"line"].toInt(), 57);
        QCOMPARE(listed[u"reason"].toString(), u"truncated"_s);
        QVERIFY(listed[u"resolved_by"].isNull());
        const QString id = QString::number(listed[u"id"].toInteger());

        const QString bad = write(u"bad.json"_s, "{\"id\":");
        const CtlRun refused = ctl(m_store, {u"quarantine"_s, u"mend"_s, id, u"--file"_s, bad});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("truncated"), refused.err.constData());

        const QString good =
            write(u"good.json"_s, "{\"id\":\"cut\",\"prompt\":\"q\",\"response\":\"the missing end\"}\n");
        const CtlRun mended = ctl(m_store, {u"quarantine"_s, u"mend"_s, id, u"--file"_s, good, u"--json"_s});
        QVERIFY2(mended.status == 0, mended.err.constData());
        QCOMPARE(mended.json()[u"generations"].toInt(), 1);
        QCOMPARE(ctl(m_store, {u"search"_s, u"missing end"_s, u"--json"_s}).json()[u"count"].toInt(), 1);
        const QJsonObject after = ctl(m_store, {u"quarantine"_s, u"--json"_s}).json()[u"records"][0].toObject();
        QCOMPARE(after[u"resolved_by"].toInteger(), mended.json()[u"source"].toInteger());
        QVERIFY(ctl(m_store, {u"quarantine"_s}).out.contains("mended"));
        QCOMPARE(ctl(m_store, {u"stats"_s, u"--json"_s}).json()[u"totals"][u"mended"].toInt(), 1);
        QCOMPARE(ctl(m_store, {u"verify"_s}).status, 0);
        QCOMPARE(ctl(m_store, {u"quarantine"_s, u"mend"_s, id, u"--file"_s, good}).status, 3);
    }

    void mendingWithoutARecordOrAFileIsExplained()
    {
        QCOMPARE(ctl(m_store, {u"quarantine"_s, u"mend"_s}).status, 2);
        QCOMPARE(ctl(m_store, {u"quarantine"_s, u"mend"_s, u"1"_s}).status, 2);
        QCOMPARE(ctl(m_store, {u"quarantine"_s, u"mend"_s, u"1"_s, u"--file"_s, u"nowhere"_s}).status, 3);
        const QString file = write(u"any.json"_s, "{}");
        QCOMPARE(ctl(m_store, {u"quarantine"_s, u"mend"_s, u"1"_s, u"--file"_s, file}).status, 1);
        QCOMPARE(ctl(m_folder.filePath(u"no.vml"_s), {u"stats"_s}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestStats)
#include "tst_stats.moc"
