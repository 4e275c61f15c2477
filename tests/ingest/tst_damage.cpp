#include "app/ingest/batchbuilder.h"
#include "tests/ingest/importfixture.h"

#include <QRandomGenerator>

using namespace ingest;

/// Logs that were damaged in every which way: nothing crashes, and no record is lost in silence.
class TestDamage : public QObject
{
    Q_OBJECT

    static QByteArray log(int kind)
    {
        const QByteArray turns =
            R"([{"role":"user","content":"forbidden \u4f60\ud83d\ude00"},{"role":"assistant","content":"a"}])";
        const QByteArray chat =
            R"({"conversation":)" + turns + R"(,"turn":1,"timestamp":"2026-07-20T08:26:39Z","hashed_ip":"ab"})";
        const QByteArray pair = R"({"status":200,"request":{"user":"u","messages":)" + turns
            + R"(},"response":{"choices":[{"message":{"content":"违禁"},"finish_reason":"stop"}]}})";
        switch (kind) {
        case 0: return ImportFixture::rows(5) + chat + "\n" + pair + "\n";
        case 1: return "[\n" + chat + ",\n" + pair + "\n]";
        default: return "{\n \"prompt\": \"q\",\n \"response\": " + turns + "\n}\n" + pair;
        }
    }

    static QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
    {
        const QByteArray spice = QByteArray("{}[]\",:\\\n\r\0\xff\x80u0tn-", 18);
        for (int i = random.bounded(1, 6); i > 0 && !bytes.isEmpty(); --i) {
            const qsizetype at = random.bounded(bytes.size());
            switch (random.bounded(4)) {
            case 0: bytes[at] = spice[random.bounded(spice.size())]; break;
            case 1: bytes.insert(at, spice.sliced(random.bounded(spice.size()), 1)); break;
            case 2: bytes.remove(at, random.bounded(1, 20)); break;
            default: bytes.insert(at, bytes.sliced(at, std::min<qsizetype>(bytes.size() - at, 30))); break;
            }
        }
        return bytes;
    }

private Q_SLOTS:
    void everyByteIsInARecordOrBetweenTwo_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("lines") << 0;
        QTest::newRow("an array") << 1;
        QTest::newRow("pretty-printed") << 2;
    }

    void everyByteIsInARecordOrBetweenTwo()
    {
        QFETCH(int, kind);
        ImportFixture f;
        const Formats formats;
        QRandomGenerator random(kind + 1);
        for (int round = 0; round < 1500; ++round) {
            const QByteArray bytes = damaged(log(kind), random);
            auto source = ByteSource::open(f.folder.write(QStringLiteral("log"), bytes)).value();
            const auto reader = openRecords(std::move(source), {}, 400).value();
            BatchBuilder builder(formats, *formats.find("mapped"), {}, f.pseudonyms, f.matcher);
            Record record;
            qint64 end = 0;
            while (reader->next(record).value()) {
                QVERIFY(record.offset >= end);
                const QByteArray between = bytes.sliced(end, record.offset - end);
                for (const char c : between)
                    QVERIFY2(QByteArrayView(" \t\r\n,[]\xef\xbb\xbf").contains(c), between.constData());
                end = record.offset + record.length;
                QVERIFY(end <= bytes.size());
                builder.add(record, reader->position());
            }
            const Batch batch = builder.take();
            const auto first = [](const StoredRow &row) { return row.ordinal == 0; };
            QCOMPARE(std::ranges::count_if(batch.rows, first) + std::ssize(batch.quarantined), batch.records);
        }
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
