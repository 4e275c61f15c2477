#include "db/database.h"
#include "tests/ctl/ctlprocess.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// kill -9 in the middle of an import: what is there is whole, and importing again completes it.
class TestKilledImport : public QObject
{
    Q_OBJECT

    static constexpr int rows = 60'000;
    QTemporaryDir m_folder;
    QString m_log = m_folder.filePath(QStringLiteral("log.jsonl"));

    static qint64 number(const QString &store, QByteArrayView sql)
    {
        const db::Database database(store);
        db::Statement query = database.prepare(sql);
        return query.next() ? query.integer(0) : -1;
    }

private Q_SLOTS:
    void initTestCase() { writeLog(m_log, rows); }

    void aKilledImportIsCompletedWithoutLossOrDuplicate_data()
    {
        QTest::addColumn<int>("milliseconds");
        for (const int milliseconds : {120, 250, 500, 900})
            QTest::newRow(QByteArray::number(milliseconds).constData()) << milliseconds;
    }

    void aKilledImportIsCompletedWithoutLossOrDuplicate()
    {
        QFETCH(int, milliseconds);
        const QString store = m_folder.filePath(QStringLiteral("%1.vml").arg(milliseconds));
        QCOMPARE(ctl(store, {QStringLiteral("init")}).status, 0);
        QProcess importing;
        importing.start(ctlPath(), {QStringLiteral("--store"), store, QStringLiteral("import"), m_log});
        QVERIFY(importing.waitForStarted());
        QTest::qWait(milliseconds);
        importing.kill();
        QVERIFY(importing.waitForFinished());

        QCOMPARE(ctl(store, {QStringLiteral("verify")}).status, 0);
        const qint64 before = number(store, "SELECT count(*) FROM generation");
        QVERIFY(before <= rows);
        QCOMPARE(number(store, "SELECT count(*) FROM generation_text"), before);

        QCOMPARE(ctl(store, {QStringLiteral("import"), m_log}).status, 0);
        QCOMPARE(number(store, "SELECT count(*) FROM generation"), rows);
        QCOMPARE(number(store, "SELECT count(DISTINCT byte_offset) FROM generation"), rows);
        QCOMPARE(ctl(store, {QStringLiteral("search"), QStringLiteral("filing"), QStringLiteral("--json")})
                     .json()[u"count"]
                     .toInt(),
                 rows / 2);
        QCOMPARE(ctl(store, {QStringLiteral("verify")}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestKilledImport)
#include "tst_killedimport.moc"
