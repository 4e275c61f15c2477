#include "app/base/resources.h"
#include "app/journal/journal.h"
#include "app/review/reviewstore.h"
#include "app/workspace/workspace.h"
#include "tests/ctl/ctlprocess.h"
#include "tests/support/generations.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Two officers at two workspaces, each with nothing but vermilionctl.
class TestHandover : public QObject
{
    Q_OBJECT

    static constexpr int generations = 4000;

    QTemporaryDir m_folder;
    QString m_a = m_folder.filePath(u"a.vml"_s);
    QString m_key = m_folder.filePath(u"a.key"_s);
    QString m_file = m_folder.filePath(u"a.jsonl"_s);

    static qint64 number(const QString &store, QByteArrayView sql)
    {
        const db::Database database(store);
        db::Statement query = database.prepare(sql);
        return query.next() ? query.integer(0) : -1;
    }

    QString copyOf(const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        QFile::copy(m_folder.filePath(u"empty.vml"_s), path);
        return path;
    }

    static CtlRun as(const char *officer, const QString &store, const QStringList &arguments)
    {
        return ctl(store, arguments + QStringList{u"--officer"_s, QString::fromLatin1(officer), u"--json"_s});
    }

    void trust(const QString &store) const
    {
        QCOMPARE(
            as("officer-b", store, {u"review"_s, u"trust"_s, m_key + u".pub"_s, u"--name"_s, u"officer-a"_s}).status,
            0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const QString empty = m_folder.filePath(u"empty.vml"_s);
        {
            auto store = workspace::Workspace::create(empty, {.officer = u"officer-a"_s}).value();
            store.database().execute("BEGIN");
            for (int i = 0; i < generations; ++i)
                addGeneration(store.database(), "A.1.f");
            store.database().execute("COMMIT");
        }
        QVERIFY(QFile::copy(empty, m_a));
        QCOMPARE(ctl(m_a, {u"pack"_s, u"key"_s, m_key}).status, 0);
        auto store = workspace::Workspace::open(m_a, {.officer = u"officer-a"_s}).value();
        journal::Journal journal(store.database(), u"officer-a"_s, systemClock());
        std::vector<GenerationId> all;
        for (int id = 1; id <= generations; ++id)
            all.push_back(static_cast<GenerationId>(id));
        QVERIFY(review::ReviewStore(store.database(), journal)
                    .decideAll(all, {.disposition = review::Disposition::Illegal, .risk = u"A.1.f"_s}));
    }

    void anExportNeedsAKeyOrTheWordThatItHasNone()
    {
        QCOMPARE(ctl(m_a, {u"review"_s, u"export"_s, m_file}).status, 2);
        const CtlRun run =
            as("officer-a", m_a,
               {u"review"_s, u"export"_s, m_file, u"--key"_s, m_key, u"--for"_s, u"b"_s, u"--since-last"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"acts"].toInt(), generations);
        QVERIFY(QFile::exists(m_file + u".sig"_s));
        const CtlRun again =
            as("officer-a", m_a,
               {u"review"_s, u"export"_s, m_file + u"2"_s, u"--key"_s, m_key, u"--for"_s, u"b"_s, u"--since-last"_s});
        QCOMPARE(again.status, 1);
    }

    void aKeyMustBeTrustedAndWhatWasChangedIsRefused()
    {
        const QString store = copyOf(u"trust.vml"_s);
        QCOMPARE(as("officer-b", store, {u"review"_s, u"import"_s, m_file}).status, 3);
        trust(store);
        const QString changed = m_folder.filePath(u"changed.jsonl"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArrayList lines = file.readAll().split('\n');
        lines[7].replace("A.1.f", "A.1.a");
        QFile other(changed);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(lines.join('\n'));
        other.close();
        const CtlRun run = as("officer-b", store, {u"review"_s, u"import"_s, changed});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains("changed.jsonl:8"), run.err.constData());
        QCOMPARE(number(store, "SELECT count(*) FROM review_event"), 0);
    }

    /// kill -9 in the middle of an import: all of it is there, or nothing.
    void anImportThatIsKilledLeavesNothingHalf()
    {
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(ctl(copyOf(u"whole.vml"_s), {u"review"_s, u"import"_s, m_file, u"--accept"_s, u"timing"_s}).status, 0);
        auto whole = static_cast<int>(clock.elapsed());
        int killed = 0;
        for (int round = 0; killed <= 3; ++round) {
            QVERIFY2(round < 8, "imports end before they can be killed");
            const QString store = copyOf(u"killed-%1.vml"_s.arg(round));
            trust(store);
            const QStringList import{u"--store"_s, store,       u"--officer"_s, u"officer-b"_s,
                                     u"review"_s,  u"import"_s, m_file};
            for (int i = 0; i < 12; ++i) {
                QProcess process;
                process.start(ctlPath(), import);
                if (process.waitForFinished(whole * (i + 1) / 13))
                    break;
                process.kill();
                process.waitForFinished();
                killed += process.exitStatus() == QProcess::CrashExit;
                const qint64 events = number(store, "SELECT count(*) FROM review_event");
                QVERIFY2(events == 0 || events == generations, qPrintable(QString::number(events)));
                QCOMPARE(number(store, "SELECT count(*) FROM foreign_event"), events);
                QCOMPARE(number(store, "SELECT count(*) FROM decision_import"), events > 0 ? 1 : 0);
                QCOMPARE(number(store, "SELECT count(*) FROM audit_event WHERE kind = 'handover.imported'"),
                         events > 0 ? 1 : 0);
                if (events > 0)
                    break;
            }
            QVERIFY(as("officer-b", store, {u"review"_s, u"import"_s, m_file}).status == 0);
            QCOMPARE(number(store, "SELECT count(*) FROM review_state"), generations);
            QCOMPARE(ctl(store, {u"verify"_s}).status, 0);
            whole = std::max(13, whole * 2 / 3); // a machine may be quicker later on
        }
    }

    void conflictsAreListedSettledAndUndone()
    {
        const QString store = copyOf(u"b.vml"_s);
        trust(store);
        QCOMPARE(as("officer-b", store, {u"review"_s, u"decide"_s, u"1"_s, u"not_a_problem"_s}).status, 0);
        const CtlRun imported = as("officer-b", store, {u"review"_s, u"import"_s, m_file});
        QCOMPARE(imported.status, 1);
        QCOMPARE(imported.json()[u"conflicts"].toInt(), 1);
        QCOMPARE(imported.json()[u"taken"].toInt(), generations - 1);
        const CtlRun again = as("officer-b", store, {u"review"_s, u"import"_s, m_file});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.json()[u"known"].toInt(), generations);

        const QStringList list{u"review"_s, u"conflicts"_s};
        const CtlRun open = as("officer-b", store, list);
        QCOMPARE(open.status, 1);
        const QJsonObject first = open.json()[u"conflicts"].toArray().first().toObject();
        QCOMPARE(first[u"ours"][u"disposition"].toString(), u"not_a_problem"_s);
        QCOMPARE(first[u"theirs"][u"disposition"].toString(), u"illegal"_s);
        QCOMPARE(as("officer-b", store, {u"review"_s, u"resolve"_s, u"1"_s, u"nobody"_s}).status, 2);
        QCOMPARE(as("officer-b", store, {u"review"_s, u"resolve"_s, u"7"_s, u"ours"_s}).status, 1);
        QCOMPARE(as("officer-b", store, {u"review"_s, u"resolve"_s, u"1"_s, u"theirs"_s}).status, 0);
        QCOMPARE(as("officer-b", store, list).status, 0);
        QCOMPARE(number(store, "SELECT is_problem FROM review_state WHERE generation_id = 1"), 1);
        const CtlRun undone = as("officer-b", store, {u"review"_s, u"undo"_s});
        QCOMPARE(undone.status, 0);
        QCOMPARE(undone.json()[u"first"].toInt(), 1);
        QCOMPARE(as("officer-b", store, list).status, 1);
        QCOMPARE(number(store, "SELECT is_problem FROM review_state WHERE generation_id = 1"), 0);
        QCOMPARE(as("officer-b", store,
                    {u"review"_s, u"resolve"_s, u"1"_s, u"new"_s, u"--disposition"_s, u"harmful"_s, u"--risk"_s,
                     u"A.2.a"_s, u"--severity"_s, u"3"_s})
                     .status,
                 0);
        QCOMPARE(number(store, "SELECT severity FROM review_event ORDER BY id DESC LIMIT 1"), 3);
        QCOMPARE(ctl(store, {u"verify"_s}).status, 0);
    }

    void theHandoverIsTextOrAPage()
    {
        const CtlRun text =
            ctl(m_a, {u"review"_s, u"handover"_s, u"--officer"_s, u"officer-a"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.contains("Decided in the shift: 4000"), text.out.constData());
        QCOMPARE(ctl(m_a, {u"review"_s, u"handover"_s, u"--lang"_s, u"fr"_s}).status, 2);
        QCOMPARE(ctl(m_a,
                     {u"review"_s, u"handover"_s, u"--from"_s, u"2026-11-30T00:00"_s, u"--to"_s, u"2026-11-29T00:00"_s})
                     .status,
                 3);
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
