#include "app/ingest/records/timevalue.h"
#include "tests/ingest/readone.h"

#include <QTest>

class TestTimeValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreReadInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("moment"); // -1: none
        const auto row = [](const QByteArray &json, qint64 moment) {
            QTest::newRow(json.constData()) << json << moment;
        };

        constexpr qint64 moment = 1'784'535'999'000; // 2026-07-20 08:26:39 UTC
        row("\"2026-07-20T08:26:39Z\"", moment);
        row("\"2026-07-20 08:26:39\"", moment);
        row("\"2026-07-20T16:26:39+08:00\"", moment);
        row("\"2026-07-20T16:26:39+0800\"", moment);
        row("\"2026-07-20T16:26:39+08\"", moment);
        row("\"2026-07-20T04:26:39-04:00\"", moment);
        row("\"2026-07-20 08:26:39+00:00\"", moment);
        row("\"2026-07-20 08:26:39 UTC\"", moment);
        row("\"2026/07/20 08:26:39\"", moment);
        row("\"2026-07-20T08:26:39.5Z\"", moment + 500);
        row("\"2026-07-20T08:26:39,250Z\"", moment + 250);
        row("\"2026-07-20T08:26:39.123456789Z\"", moment + 123);
        row("\"2026-07-20T08:26\"", moment - 39'000);
        row("\"2026-07-20\"", moment - (8 * 3600 + 26 * 60 + 39) * 1000);
        row("\"20260720\"", moment - (8 * 3600 + 26 * 60 + 39) * 1000);
        row("1784535999", moment);
        row("1784535999.25", moment + 250);
        row("\"1784535999\"", moment);
        row("1784535999000", moment);
        row("1784535999000123", moment);
        row("1784535999000123456", moment);
        row("0", -1);
        row("-1784535999", -1);
        row("true", -1);
        row("null", -1);
        row("\"\"", -1);
        row("\"yesterday\"", -1);
        row("\"2026-13-20\"", -1);
        row("\"2026-02-30T08:00:00Z\"", -1);
        row("\"2026-07-20T08:26:39Zebra\"", -1);
        row("\"2026-07-20T08:26:39+\"", -1);
        row("\"2026-07-\"", -1);
        row("\"1812-07-20\"", -1);
        row("[1784535999]", -1);
    }

    void timesAreReadInEveryShape()
    {
        QFETCH(QByteArray, json);
        QFETCH(qint64, moment);
        const OneRecord record("{\"t\":" + json + "}");
        QCOMPARE(ingest::momentOf(record.json()["t"]).value_or(-1), moment);
    }
};

QTEST_GUILESS_MAIN(TestTimeValue)
#include "tst_timevalue.moc"
