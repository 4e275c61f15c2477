#include "app/base/resources.h"
#include "db/database.h"
#include "tests/ctl/ctlprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// The real program, as a script would use it.
class TestCtl : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store;
    QString m_log;
    int m_number = 0;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void append(const QByteArray &line)
    {
        QFile file(m_log);
        QVERIFY(file.open(QIODevice::Append));
        file.write(line + '\n');
    }

    QString pdfText(const QString &pdf)
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        reader.waitForFinished(120'000);
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

private Q_SLOTS:
    void init()
    {
        m_store = m_folder.filePath(QStringLiteral("%1.vml").arg(++m_number));
        m_log = m_folder.filePath(QStringLiteral("%1.jsonl").arg(m_number));
        writeLog(m_log, 200);
        QCOMPARE(ctl(m_store, {QStringLiteral("init")}).status, 0);
    }

    /// A log of a shape that no format knows, as a script would come to terms with it.
    void aFormatIsProposedKeptChosenAndRemoved()
    {
        QFile log(m_log);
        QVERIFY(log.open(QIODevice::WriteOnly));
        for (int i = 0; i < 3; ++i)
            log.write(QStringLiteral(R"({"ask":{"words":"what is item %1 of the list"},)"
                                     R"("told":{"words":"item %1 is a long and plain answer"}})")
                          .arg(i)
                          .toUtf8()
                      + '\n');
        log.close();
        QCOMPARE(ctl(m_store, {QStringLiteral("import"), m_log}).status, 3);
        const CtlRun proposed = ctl({},
                                    {QStringLiteral("mapping"), QStringLiteral("propose"), m_log,
                                     QStringLiteral("--name"), QStringLiteral("Help desk")});
        QCOMPARE(proposed.status, 0);
        const QString pack = path("proposed.toml");
        QFile file(pack);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(proposed.out);
        file.close();
        QCOMPARE(ctl({}, {QStringLiteral("mapping"), QStringLiteral("check"), pack}).status, 0);

        QCOMPARE(ctl(m_store, {QStringLiteral("mapping"), QStringLiteral("add"), pack}).status, 0);
        const QStringList list{QStringLiteral("mapping"), QStringLiteral("list"), QStringLiteral("--json")};
        const QJsonObject kept = ctl(m_store, list).json()[u"packs"].toArray().at(0).toObject();
        QCOMPARE(kept[u"id"].toString(), QStringLiteral("help-desk"));
        QCOMPARE(kept[u"name"].toString(), QStringLiteral("Help desk"));
        const CtlRun imported = ctl(m_store, {QStringLiteral("import"), m_log, QStringLiteral("--json")});
        QCOMPARE(imported.json()[u"generations"].toInt(), 3);
        QVERIFY2(imported.err.contains("Help desk: /ask/words, /told/words"), imported.err.constData());

        const CtlRun again = ctl(m_store,
                                 {QStringLiteral("import"), m_log, QStringLiteral("--again"),
                                  QStringLiteral("--mapping"), QStringLiteral("help-desk")});
        QCOMPARE(again.status, 0);
        QVERIFY2(again.err.contains("3 of its generations are withdrawn"), again.err.constData());
        const QStringList remove{QStringLiteral("mapping"), QStringLiteral("remove"), QStringLiteral("help-desk")};
        QCOMPARE(ctl(m_store, remove).status, 0);
        QCOMPARE(ctl(m_store, remove).status, 1);
        QVERIFY(ctl(m_store, list).json()[u"packs"].toArray().isEmpty());
    }

    void aMappingAsJsonIsNoPackAndTheErrorSaysSo()
    {
        const QString json = path("fields.json");
        QFile file(json);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"prompt": "/q"})");
        file.close();
        const CtlRun run = ctl({}, {QStringLiteral("mapping"), QStringLiteral("check"), json});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains("this is JSON, and a mapping pack is TOML"), run.err.constData());
        QCOMPARE(ctl(m_store, {QStringLiteral("mapping"), QStringLiteral("add"), json}).status, 3);
    }

    void nothingIsProposedWhereNothingLooksLikeAPrompt()
    {
        QFile log(m_log);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("{\"a\":1}\n{\"a\":2}\n");
        log.close();
        const CtlRun run = ctl({}, {QStringLiteral("mapping"), QStringLiteral("propose"), m_log});
        QCOMPARE(run.status, 1);
        QVERIFY(run.out.isEmpty());
    }

    void importSaysInOneLineOfJsonWhatItDid()
    {
        append("{\"id\": \"broken\", \"prompt\": ");
        const CtlRun run = ctl(m_store, {QStringLiteral("import"), m_log, QStringLiteral("--json")});
        QCOMPARE(run.status, 0);
        const QJsonObject said = run.json();
        QCOMPARE(said[u"files"].toInt(), 1);
        QCOMPARE(said[u"rows"].toInt(), 201);
        QCOMPARE(said[u"generations"].toInt(), 200);
        QCOMPARE(said[u"quarantined"].toInt(), 1);
        QCOMPARE(said[u"bytes"].toInteger(), QFileInfo(m_log).size());
        QVERIFY(said.contains(u"findings") && said.contains(u"seconds"));
    }

    void aMappingPackReadsRowsOfAnUnknownShape()
    {
        QFile::remove(m_log);
        append(R"({"zz": "a question", "yy": "an answer"})");
        QCOMPARE(ctl(m_store, {QStringLiteral("import"), m_log}).status, 3);
        const QString pack = path("desk.toml");
        QFile file(pack);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "format = 1\nid = \"desk\"\nversion = \"1\"\ntitle = { zh = \"台\", en = \"Desk\" }\n"
            "record = { zh = \"问答\", en = \"A question\" }\n[fields]\nprompt = \"/zz\"\noutput = \"/yy\"\n"
            "[[sample]]\nrecord = '{\"zz\": \"q\", \"yy\": \"a\"}'\ngives = { prompt = \"q\", output = \"a\" }\n");
        file.close();
        QCOMPARE(ctl({}, {QStringLiteral("mapping"), QStringLiteral("check"), pack}).status, 0);
        const CtlRun run =
            ctl(m_store,
                {QStringLiteral("import"), m_log, QStringLiteral("--mapping"), pack, QStringLiteral("--json")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"generations"].toInt(), 1);
        QCOMPARE(ctl(m_store, {QStringLiteral("search"), QStringLiteral("question")}).status, 0);
    }

    void aMappingPackThatFailsItsSampleIsNamedWithItsLine()
    {
        const QString pack = path("wrong.toml");
        QFile file(pack);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("format = 1\nid = \"desk\"\nversion = \"1\"\ntitle = { zh = \"台\", en = \"Desk\" }\n"
                   "record = { zh = \"问答\", en = \"A question\" }\n[fields]\nprompt = \"/zz\"\n"
                   "[[sample]]\nrecord = '{\"zz\": \"q\"}'\ngives = { prompt = \"else\" }\n");
        file.close();
        const CtlRun run =
            ctl({}, {QStringLiteral("mapping"), QStringLiteral("check"), pack, QStringLiteral("--json")});
        QCOMPARE(run.status, 3);
        QVERIFY(!run.json()[u"ok"].toBool());
        QVERIFY(run.err.contains("wrong.toml:10:"));
        const QStringList import{QStringLiteral("import"), m_log, QStringLiteral("--mapping"), pack};
        QCOMPARE(ctl(m_store, import).status, 3);
        QCOMPARE(ctl(m_store, {QStringLiteral("search"), QString()}).status, 1); // nothing was imported
    }

    void searchFindsChineseAndEnglishAndCounts()
    {
        QCOMPARE(ctl(m_store, {QStringLiteral("import"), m_log}).status, 0);
        const auto count = [&](const char *text) {
            return ctl(m_store, {QStringLiteral("search"), QString::fromUtf8(text), QStringLiteral("--json")})
                .json()[u"count"]
                .toInt(-1);
        };
        QCOMPARE(count("备案"), 100);
        QCOMPARE(count("算法備案"), 100); // in traditional characters
        QCOMPARE(count("filing"), 100);
        QCOMPARE(count("FILING made"), 100);
        QCOMPARE(count(""), 200);
        const CtlRun none = ctl(m_store, {QStringLiteral("search"), QStringLiteral("nowhere-to-be-found")});
        QCOMPARE(none.status, 1);
    }

    void aResultIsExportedWithWhereItComesFrom()
    {
        QCOMPARE(ctl(m_store, {QStringLiteral("import"), m_log}).status, 0);
        const QString out = path("result.ndjson");
        const CtlRun run = ctl(m_store,
                               {QStringLiteral("search"), QStringLiteral("备案"), QStringLiteral("--export"), out,
                                QStringLiteral("--json")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"generations"].toInt(), 100);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 102);
        QCOMPARE(QJsonDocument::fromJson(lines[0])[u"query"].toString(), QStringLiteral("备案"));
        QCOMPARE(QJsonDocument::fromJson(lines[1])[u"source"][u"path"].toString(), m_log);
        QVERIFY(!lines[1].contains("person-")); // pseudonyms only

        const CtlRun refused = ctl(m_store,
                                   {QStringLiteral("search"), QStringLiteral("备案"), QStringLiteral("--export"), out,
                                    QStringLiteral("--unmasked")});
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.err.contains("reason"));
    }

    void importingAgainAddsNothing()
    {
        QCOMPARE(ctl(m_store, {QStringLiteral("import"), m_log}).status, 0);
        const CtlRun again = ctl(m_store, {QStringLiteral("import"), m_log, QStringLiteral("--json")});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.json()[u"generations"].toInt(-1), 0);
        QCOMPARE(ctl(m_store, {QStringLiteral("search"), QString(), QStringLiteral("--json")}).json()[u"count"].toInt(),
                 200);
    }

    void usersAreStoredUnderPseudonymsOnly()
    {
        QCOMPARE(ctl(m_store, {QStringLiteral("import"), m_log}).status, 0);
        QFile file(m_store);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("person-3@example.com"));
    }

    void aChangedByteOfAnEventIsFoundByVerify()
    {
        QCOMPARE(ctl(m_store, {QStringLiteral("import"), QStringLiteral("--no-judging"), m_log}).status, 0);
        const CtlRun whole = ctl(m_store, {QStringLiteral("verify"), QStringLiteral("--json")});
        QCOMPARE(whole.status, 0);
        QVERIFY(whole.json()[u"ok"].toBool());
        QVERIFY(whole.json()[u"events"].toInt() >= 3);

        const QString sqlite = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
        if (sqlite.isEmpty())
            QSKIP("the sqlite3 program is not installed");
        const QString sql =
            QStringLiteral("DROP TRIGGER audit_event_is_never_changed;"
                           "UPDATE audit_event SET body = replace(body, '200', '201') WHERE kind = 'import.finished';");
        QCOMPARE(QProcess::execute(sqlite, {m_store, sql}), 0);
        const CtlRun broken = ctl(m_store, {QStringLiteral("verify"), QStringLiteral("--json")});
        QCOMPARE(broken.status, 1);
        QVERIFY(!broken.json()[u"ok"].toBool());
        QCOMPARE(broken.json()[u"first_bad"].toInt(), whole.json()[u"events"].toInt());
    }

    void anIncidentBecomesAPdfThatNamesItsEvidence()
    {
        append(
            R"({"id": "bad", "time": "2026-10-20T08:00:00Z", "model": "demo-chat-1", "prompt": "请介绍", "response": "联系邮箱 someone@example.com，手机 13800138000"})");
        QCOMPARE(ctl(m_store, {QStringLiteral("import"), m_log}).status, 0);
        const QJsonObject found =
            ctl(m_store, {QStringLiteral("search"), QStringLiteral("联系邮箱"), QStringLiteral("--json")}).json();
        QCOMPARE(found[u"count"].toInt(), 1);
        const QString id = QString::number(found[u"hits"][0][u"id"].toInteger());

        const CtlRun created =
            ctl(m_store,
                {QStringLiteral("incident"), QStringLiteral("create"), QStringLiteral("--title"),
                 QStringLiteral("测试事件"), QStringLiteral("--generation"), id, QStringLiteral("--json")});
        QCOMPARE(created.status, 0);
        const QString number = created.json()[u"number"].toString();
        QVERIFY(number.startsWith(QLatin1String("VI-")));
        QCOMPARE(ctl(m_store,
                     {QStringLiteral("incident"), QStringLiteral("step"), number, QStringLiteral("stop_generation")})
                     .status,
                 0);

        for (const char *language : {"zh", "en"}) {
            const QString pdf = path(language) + QStringLiteral(".pdf");
            const CtlRun report =
                ctl(m_store,
                    {QStringLiteral("incident"), QStringLiteral("report"), number, QStringLiteral("--lang"),
                     QString::fromLatin1(language), QStringLiteral("--out"), pdf});
            QVERIFY2(report.status == 0, report.err.constData());
            if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
                continue;
            const QString text = pdfText(pdf);
            QVERIFY2(text.contains(number), qPrintable(text));
            QVERIFY(text.contains(QLatin1String("G-") + id));
            QVERIFY(text.contains(QLatin1String("A.4")));
            QVERIFY(!text.contains(QLatin1String("13800138000")));
        }
        QCOMPARE(ctl(m_store, {QStringLiteral("verify")}).status, 0);
    }

    void statusOfADayIsJson()
    {
        const CtlRun run = ctl(m_store,
                               {QStringLiteral("status"), QStringLiteral("--on"), QStringLiteral("2026-12-01"),
                                QStringLiteral("--json")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"on"].toString(), QStringLiteral("2026-12-01"));
        QVERIFY(run.json()[u"items"].isArray());
        QCOMPARE(ctl(m_store, {QStringLiteral("status"), QStringLiteral("--on"), QStringLiteral("someday")}).status, 2);
    }

    void decisionsAreTakenAndUndone()
    {
        QCOMPARE(ctl(m_store, {QStringLiteral("import"), m_log}).status, 0);
        QCOMPARE(ctl(m_store, {QStringLiteral("review"), QStringLiteral("undo")}).status, 1);
        QCOMPARE(ctl(m_store,
                     {QStringLiteral("review"), QStringLiteral("decide"), QStringLiteral("G-1"),
                      QStringLiteral("not_a_problem")})
                     .status,
                 0);
        QCOMPARE(ctl(m_store,
                     {QStringLiteral("review"), QStringLiteral("decide"), QStringLiteral("G-1"),
                      QStringLiteral("confirmed")})
                     .status,
                 3);
        QCOMPARE(ctl(m_store,
                     {QStringLiteral("review"), QStringLiteral("decide"), QStringLiteral("G-999999"),
                      QStringLiteral("not_a_problem")})
                     .status,
                 1);
        QCOMPARE(ctl(m_store, {QStringLiteral("review"), QStringLiteral("undo")}).status, 0);
    }

    void eachMistakeHasItsOwnStatus()
    {
        QCOMPARE(ctl(m_store, {QStringLiteral("no-such-command")}).status, 2);
        QCOMPARE(ctl(m_store, {QStringLiteral("import")}).status, 2);
        QCOMPARE(ctl(m_store, {QStringLiteral("import"), QStringLiteral("--no-such-option"), m_log}).status, 2);
        QCOMPARE(ctl(m_store, {QStringLiteral("import"), path("missing.jsonl")}).status, 3);
        QCOMPARE(ctl(m_log, {QStringLiteral("search"), QStringLiteral("x")}).status, 4);
        QCOMPARE(ctl(path("missing.vml"), {QStringLiteral("search"), QStringLiteral("x")}).status, 1);
        QCOMPARE(ctl(m_store, {QStringLiteral("init")}).status, 3);
    }

    void anEncryptedStoreWorksWithItsKeyFileAndNotWithout()
    {
        QFile key(path("key"));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write("correct horse battery\n");
        key.close();
        const QString store = path("secret.vml");
        const QStringList withKey{QStringLiteral("--key-file"), key.fileName()};
        QCOMPARE(ctl(store, QStringList{QStringLiteral("init")} + withKey).status, 0);
        QCOMPARE(ctl(store, QStringList{QStringLiteral("import"), m_log} + withKey).status, 0);
        QCOMPARE(ctl(store, QStringList{QStringLiteral("search"), QStringLiteral("备案")} + withKey).status, 0);
        QCOMPARE(ctl(store, {QStringLiteral("search"), QStringLiteral("备案")}).status, 4);
        QCOMPARE(ctl(store, QStringList{QStringLiteral("verify")} + withKey).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
