#include "tests/ingest/archives.h"
#include "tests/ingest/cutrecords.h"

using ingest::Record;
using ingest::RecordReader;
using ingest::StreamPosition;

class TestRecordReader : public QObject
{
    Q_OBJECT

    using Damage = Record::Damage;

    RecordFiles m_files;

private Q_SLOTS:
    void recordsAreCutWhereTheyEnd_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<std::vector<Cut>>("cuts");
        const auto row = [](const char *name, const QByteArray &stream, const std::vector<Cut> &cuts) {
            QTest::newRow(name) << stream << cuts;
        };

        row("nothing", "", {});
        row("only blanks", " \n\r\n\t\n", {});
        row("lines", "{\"a\":1}\n{\"b\":2}\n", {{"{\"a\":1}", 1}, {"{\"b\":2}", 2}});
        row("a last line without its end", "{\"a\":1}\n{\"b\"", {{"{\"a\":1}", 1}, {"{\"b\"", 2}});
        row("CRLF and a byte order mark", "\xef\xbb\xbf{\"a\":1}\r\n{\"b\":2}\r\n",
            {{"{\"a\":1}", 1}, {"{\"b\":2}", 2}});
        row("blank lines", "\n{\"a\":1}\n\n  \r\n{\"b\":2}\n\n", {{"{\"a\":1}", 2}, {"{\"b\":2}", 5}});
        row("one line", "{\"a\":[1,{\"b\":\"}\"}]}", {{"{\"a\":[1,{\"b\":\"}\"}]}", 1}});
        row("rubbish between", "{\"a\":1}\nrubbish\n{\"b\":2}", {{"{\"a\":1}", 1}, {"rubbish", 2}, {"{\"b\":2}", 3}});
        row("a first line cut short", "{\"a\":{\"b\":1\n{\"c\":2}\n", {{"{\"a\":{\"b\":1", 1}, {"{\"c\":2}", 2}});
        row("a first line cut in a string", "{\"a\":\"b,\n{\"c\":2}\n", {{"{\"a\":\"b,", 1}, {"{\"c\":2}", 2}});
        row("an array", "[{\"a\":1}, {\"b\":[2]}]\n", {{"{\"a\":1}", 1}, {"{\"b\":[2]}", 1}});
        row("an array over lines", "[\n {\n  \"a\": 1\n },\n {\"b\": \"]\\\"\"}\n]\n",
            {{"{\n  \"a\": 1\n }", 2}, {"{\"b\": \"]\\\"\"}", 5}});
        row("an empty array", "[ ]", {});
        row("an array of other things", "[1, null,\"x\", {}]", {{"1", 1}, {"null", 1}, {"\"x\"", 1}, {"{}", 1}});
        row("an array without its end", "[{\"a\":1},{\"b\":2}\n",
            {{"{\"a\":1}", 1}, {"{\"b\":2}", 1}, {"", 2, Damage::Truncated}});
        row("an array cut in an element",
            "[{\"a\":1},\n{\"b\":", {{"{\"a\":1}", 1}, {"{\"b\":", 2, Damage::Truncated}});
        row("one object over lines", "{\n \"a\": {\n },\n \"b\": 2\n}\n", {{"{\n \"a\": {\n },\n \"b\": 2\n}", 1}});
        row("objects over lines", "{\n\"a\": 1\n}\n{\n\"b\": 2\n}", {{"{\n\"a\": 1\n}", 1}, {"{\n\"b\": 2\n}", 4}});
        row("objects without a break", "{\"a\":1}{\"b\":2}\n{\"c\":3}",
            {{"{\"a\":1}", 1}, {"{\"b\":2}", 1}, {"{\"c\":3}", 2}});
        row("a quotation mark too few", "[\n{\"a\": \"x},\n\"c\": 1},\n{\"b\": 2}\n]",
            {{"{\"a\": \"x},\n\"c\": 1}", 2}, {"{\"b\": 2}", 4}});
    }

    void recordsAreCutWhereTheyEnd()
    {
        QFETCH(QByteArray, stream);
        QFETCH(std::vector<Cut>, cuts);
        QCOMPARE(readAll(*m_files.open(stream), stream), cuts);
        QCOMPARE(readAll(*m_files.open(gzipped(stream)), stream), cuts);
        QCOMPARE(readAll(*m_files.open(zstdCompressed(stream)), stream), cuts);
    }

    /// Whoever takes over at any position reads exactly the rest.
    void aReaderGoesOnWhereAnotherStopped_data() { recordsAreCutWhereTheyEnd_data(); }

    void aReaderGoesOnWhereAnotherStopped()
    {
        QFETCH(QByteArray, stream);
        QFETCH(std::vector<Cut>, cuts);
        for (size_t taken = 0; taken <= cuts.size(); ++taken) {
            const auto first = m_files.open(stream);
            Record record;
            for (size_t i = 0; i < taken; ++i)
                QVERIFY(first->next(record).value());
            const auto second = m_files.open(stream, first->position());
            // What tells of an end that is missing would be told again: it stands at the very end.
            const bool isTold = taken > 0 && cuts[taken - 1].damage == Damage::Truncated;
            const std::vector<Cut> rest(cuts.begin() + static_cast<std::ptrdiff_t>(taken), cuts.end());
            if (!isTold)
                QCOMPARE(readAll(*second, stream), rest);
        }
    }

    void aRecordThatIsTooLongIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a line") << QByteArray("{\"a\":1}\n") << QByteArray("\n{\"b\":2}\n");
        QTest::newRow("the last line") << QByteArray("{\"a\":1}\n") << QByteArray();
        QTest::newRow("an element") << QByteArray("[{\"a\":1},\n") << QByteArray(",\n{\"b\":2}]");
    }

    void aRecordThatIsTooLongIsPassedOver()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray big = "{\"x\":\"" + QByteArray(5 << 20, 'x') + "\"}";
        const auto reader = m_files.open(before + big + after, {}, 1 << 20);
        Record record;
        QVERIFY(reader->next(record).value());
        QCOMPARE(record.damage, Damage::None);
        QVERIFY(reader->next(record).value());
        QCOMPARE(record.damage, Damage::TooLong);
        QCOMPARE(record.offset, before.size());
        QCOMPARE(record.length, big.size());
        QCOMPARE(record.line, 2);
        QCOMPARE(record.bytes.size(), RecordReader::beginning);
        QVERIFY(record.bytes.starts_with("{\"x\":\"xxx"));
        QCOMPARE(reader->next(record).value(), !after.isEmpty());
        if (!after.isEmpty()) {
            QCOMPARE(record.damage, Damage::None);
            QCOMPARE(record.line, 3);
        }
    }

    void aRecordOfTheLimitItselfIsRead()
    {
        const QByteArray big = "{\"x\":\"" + QByteArray((3 << 20) - 8, 'x') + "\"}";
        const QByteArray stream = big + "\n{\"a\":1}\n" + big;
        const auto cuts = readAll(*m_files.open(stream, {}, 3 << 20), stream);
        QCOMPARE(cuts, (std::vector<Cut>{{big, 1}, {"{\"a\":1}", 2}, {big, 3}}));
    }

    void aBrokenArchiveIsToldOfOnce_data()
    {
        QTest::addColumn<QByteArray>("onDisk");
        QTest::addColumn<Damage>("damage");
        QByteArray stream;
        for (int i = 0; i < 5000; ++i)
            stream += "{\"number\":" + QByteArray::number(i * 104729) + "}\n";
        const QByteArray gz = gzipped(stream);
        const QByteArray zst = zstdCompressed(stream + stream.sliced(1000));
        QTest::newRow("gzip cut off") << gz.first(gz.size() / 2) << Damage::Truncated;
        QTest::newRow("zstd cut off") << zst.first(zst.size() / 2) << Damage::Truncated;
        QTest::newRow("gzip cut off between two lines") << gz.chopped(2) << Damage::Truncated;
        QTest::newRow("rubbish behind") << gz + "rubbish" << Damage::Corrupt;
    }

    void aBrokenArchiveIsToldOfOnce()
    {
        QFETCH(QByteArray, onDisk);
        QFETCH(Damage, damage);
        const auto reader = m_files.open(onDisk);
        QCOMPARE(damageAtTheEnd(*reader), damage);
    }
};

QTEST_GUILESS_MAIN(TestRecordReader)
#include "tst_recordreader.moc"
