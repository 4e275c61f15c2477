#include "db/database.h"
#include "tests/ctl/ctlprocess.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// scan --stream as another engine would call it, and scan merge.
class TestScan : public QObject
{
    Q_OBJECT

    static constexpr int rowCount = 900;

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Rows of which some hold an invented e-mail address, which the rules that come with the program find.
    static QByteArray rows(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines +=
                u"{\"id\":\"r-%1\",\"prompt\":\"%2\",\"response\":\"第 %1 个回答\"}\n"_s.arg(i)
                    .arg(i % 7 == 0 ? u"写信到 placeholder%1@mail.example.com 可以吗"_s.arg(i) : u"问题 %1"_s.arg(i))
                    .toUtf8();
        return lines;
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QStringList all(const QString &store, QByteArrayView sql)
    {
        const db::Database database(store);
        db::Statement query = database.prepare(sql);
        QStringList found;
        while (query.next())
            found.append(query.text(0));
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(u"whole.jsonl"_s, rows(rowCount));
        QCOMPARE(ctl(path(u"local.vml"_s), {u"init"_s}).status, 0);
        QCOMPARE(ctl(path(u"local.vml"_s), {u"import"_s, u"--no-judging"_s, path(u"whole.jsonl"_s)}).status, 0);
    }

    /// As an engine that has the logs in shards would do it: GNU parallel runs the program over them.
    void shardsScannedInParallelAndMergedAreALocalScan()
    {
        const QString parallel = QStandardPaths::findExecutable(u"parallel"_s);
        if (parallel.isEmpty())
            QSKIP("GNU parallel is not installed");
        const QString merged = path(u"merged.vml"_s);
        QVERIFY(makeStoreWithoutRules(merged));
        QCOMPARE(ctl(merged, {u"import"_s, u"--no-judging"_s, path(u"whole.jsonl"_s)}).status, 0);
        QCOMPARE(all(merged, "SELECT count(*) FROM finding"), QStringList{u"0"_s});

        QProcess shards;
        shards.setStandardInputFile(path(u"whole.jsonl"_s));
        shards.setStandardOutputFile(path(u"found.ndjson"_s));
        shards.start(parallel,
                     {u"--will-cite"_s, u"--pipe"_s, u"--block"_s, u"20k"_s, u"-j"_s, u"3"_s,
                      ctlPath() + u" scan --stream --unordered --format mapped"_s});
        QVERIFY(shards.waitForFinished(120'000));
        QCOMPARE(shards.exitCode(), 0);

        const CtlRun run = ctl(merged, {u"scan"_s, u"merge"_s, u"--json"_s, path(u"found.ndjson"_s)});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.json()[u"passed_over"].toInt(-1), 0);
        constexpr auto findings = "SELECT generation_id || ' ' || part || ' ' || span_begin || ' ' || span_end || ' '"
                                  " || rule_id || ' ' || pack_id || ' ' || score FROM finding ORDER BY 1";
        constexpr auto flags = "SELECT generation_id || ' ' || risk || ' ' || severity || ' ' || findings FROM flag"
                               " ORDER BY generation_id";
        const QStringList local = all(path(u"local.vml"_s), findings);
        QVERIFY(local.size() > rowCount / 8);
        QCOMPARE(all(merged, findings), local);
        QCOMPARE(all(merged, flags), all(path(u"local.vml"_s), flags));
        QCOMPARE(ctl(merged, {u"verify"_s}).status, 0);
    }

    void findingsOfAnotherPackArePassedOverInWords()
    {
        write(u"other.ndjson"_s,
              "{\"record\":\"00000000000000000000000000000000\",\"ordinal\":0,\"findings\":[{\"pack_sha256\":\"00\"}]}"
              "\n");
        const CtlRun run = ctl(path(u"local.vml"_s), {u"scan"_s, u"merge"_s, path(u"other.ndjson"_s)});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("other.ndjson:1: passed over: the workspace does not have that version"),
                 run.err.constData());
    }

    void usageIsChecked()
    {
        QCOMPARE(ctl(path(u"local.vml"_s), {u"scan"_s}).status, 0); // nothing is stale
        QCOMPARE(ctl(path(u"local.vml"_s), {u"scan"_s, u"a.jsonl"_s}).status, 2);
        QCOMPARE(ctl(path(u"local.vml"_s), {u"scan"_s, u"--stream"_s, u"--jobs"_s, u"0"_s}).status, 2);
        QCOMPARE(ctl(path(u"local.vml"_s), {u"scan"_s, u"merge"_s}).status, 2);
        QCOMPARE(ctl(path(u"local.vml"_s), {u"scan"_s, u"--stream"_s}, "{\"a\":1}\n").status, 3);
    }
};

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
