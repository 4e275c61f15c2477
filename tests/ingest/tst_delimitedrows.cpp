#include "app/ingest/rawrecord.h"
#include "app/ingest/records/delimitedheader.h"
#include "app/ingest/records/delimitedrow.h"
#include "tests/ingest/archives.h"
#include "tests/ingest/cutrecords.h"
#include "tests/ingest/importfixture.h"

#include <QRandomGenerator>

using namespace ingest;

class TestDelimitedRows : public QObject
{
    Q_OBJECT

    using Damage = Record::Damage;

    RecordFiles m_files;

    /// The same as readAll(), of records that must be rows.
    static std::vector<Cut> readRows(RecordReader &reader, const QByteArray &stream)
    {
        std::vector<Cut> cuts;
        Record record;
        while (reader.next(record).value()) {
            const bool isRow = record.writing == Record::Writing::Delimited && record.columns;
            cuts.push_back({isRow ? bytesOf(record) : "not a row", isWhereItSays(record, stream) ? record.line : -1,
                            record.damage});
        }
        return cuts;
    }

    static QByteArray named(const Columns &columns)
    {
        QByteArray names(1, columns.delimiter);
        for (const std::string &name : columns.names)
            names += '|' + QByteArray::fromStdString(name);
        return names;
    }

    static constexpr auto header = "id,text,note\n";

    static QByteArray damagedRows(QRandomGenerator &random)
    {
        const QByteArray rows = "1,\"a \"\"b\"\"\nc\",x\r\n2,plain,\"y,z\"\n\n3,\"\",\"w\n\nv\"\n";
        const QByteArray spice = QByteArray("\"\"\"\n\r,;\t\0\xff", 10);
        QByteArray body = rows + "4,whole,row\n" + rows;
        for (int i = random.bounded(1, 6); i > 0; --i) {
            const qsizetype at = random.bounded(body.size() - 20);
            switch (random.bounded(3)) {
            case 0: body[at] = spice[random.bounded(spice.size())]; break;
            case 1: body.insert(at, spice.sliced(random.bounded(spice.size()), 1)); break;
            default: body.remove(at, random.bounded(1, 20)); break;
            }
        }
        return body;
    }

    /// All rows of \a stream, and the places before, between and behind them. What stands there must be blank.
    std::vector<Cut> readEveryByte(const QByteArray &stream, size_t limit, std::vector<StreamPosition> &positions)
    {
        const auto isBlank = [](QByteArrayView bytes) {
            return std::ranges::all_of(bytes, [](char c) { return QByteArrayView(" \t\r\n").contains(c); });
        };
        const auto reader = m_files.open(stream, {}, limit);
        std::vector<Cut> cuts;
        positions.push_back(reader->position());
        Record record;
        qint64 end = QByteArrayView(header).size();
        while (reader->next(record).value()) {
            const bool isInOrder = record.offset >= end && record.offset + record.length <= stream.size()
                && isBlank(QByteArrayView(stream).sliced(end, record.offset - end))
                && record.line == 1 + stream.first(record.offset).count('\n');
            if (!isInOrder)
                QTest::qFail("a row is out of order, or a byte is lost before it", __FILE__, __LINE__);
            end = record.offset + record.length;
            cuts.push_back({QByteArray(record.bytes.data(), std::ssize(record.bytes)), record.line, record.damage});
            positions.push_back(reader->position());
        }
        if (!isBlank(QByteArrayView(stream).sliced(end)))
            QTest::qFail("bytes are lost behind the last row", __FILE__, __LINE__);
        return cuts;
    }

private Q_SLOTS:
    void aHeaderIsKnownByItsNames_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("names"); // empty: none
        QTest::addColumn<QByteArray>("behind"); // what follows the header
        const auto row = [](const char *name, const QByteArray &head, const QByteArray &names,
                            const QByteArray &behind = {}) { QTest::newRow(name) << head << names << behind; };
        row("commas", "id,prompt\n1,q\n", ",|id|prompt", "1,q\n");
        row("semicolons around a comma", "id;prompt, in full;answer\n1;q;a\n", ";|id|prompt, in full|answer",
            "1;q;a\n");
        row("tabs", "问题\t回答\r\nq\ta\r\n", "\t|问题|回答", "q\ta\r\n");
        row("quoted names", "\"id\",\"the \"\"prompt\"\"\"\n1,q\n", ",|id|the \"prompt\"", "1,q\n");
        row("row numbers without a name", ",prompt,answer\n0,q,a\n", ",||prompt|answer", "0,q,a\n");
        row("blank lines before it", "\n \r\nid,prompt\n1,q\n", ",|id|prompt", "1,q\n");
        row("no rows yet", "id,prompt\n", ",|id|prompt");
        row("a first row that is damaged", "id,prompt\n1\n2,q\n", ",|id|prompt", "1\n2,q\n");
        row("a header that does not end", "id,prompt", "");
        row("one column", "prompt\nq\n", "");
        row("a line break in a name", "a,\"b\nc\"\n1,2\n", "");
        row("numbers", "1,2\n3,4\n", "");
        row("a name twice", "a,a\n1,2\n", "");
        row("a column without a name", "a,,b\n1,2,3\n", "");
        row("rows of another width", "a,b\n1,2,3\n4\n", "");
        row("JSON lines", "{\"a\":1,\"b\":2}\n{\"a\":1,\"b\":2}\n", "");
        row("an array", "[1,2]\n", "");
        row("an event stream", "data: {\"a\":1,\"b\":2}\n\ndata: {\"a\":1,\"b\":2}\n", "");
        row("JSON behind a line of something else", "started, at last\n{\"a\":1,\"b\":2}\n", "");
        row("nothing", "", "");
        row("blanks", " \n\t\n", "");
    }

    void aHeaderIsKnownByItsNames()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, names);
        QFETCH(QByteArray, behind);
        const auto known = delimitedHeader({head.constData(), static_cast<size_t>(head.size())});
        QCOMPARE(known ? named(known->columns) : QByteArray(), names);
        if (!known)
            return;
        QCOMPARE(head.sliced(static_cast<qsizetype>(known->length)), behind);
        QCOMPARE(known->lines, head.chopped(behind.size()).count('\n'));
    }

    void rowsAreCutWhereTheyEnd_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<std::vector<Cut>>("cuts");
        const auto row = [](const char *name, const QByteArray &stream, const std::vector<Cut> &cuts) {
            QTest::newRow(name) << stream << cuts;
        };
        row("no rows", "a,b\n", {});
        row("lines", "a,b\n1,2\n3,4\n", {{"1,2", 2}, {"3,4", 3}});
        row("CRLF and a byte order mark",
            "\xef\xbb\xbf"
            "a,b\r\n1,2\r\n3,4\r\n",
            {{"1,2", 2}, {"3,4", 3}});
        row("a last row without its end", "a,b\n1,2\n3,4", {{"1,2", 2}, {"3,4", 3}});
        row("blank lines", "\na,b\n\n1,2\n  \r\n3,4\n\n", {{"1,2", 4}, {"3,4", 6}});
        row("line breaks in a cell", "a,b\n1,\"x\ny\r\nz\"\n3,4\n", {{"1,\"x\ny\r\nz\"", 2}, {"3,4", 5}});
        row("doubled marks", "a,b\n\"\"\"1\"\", \"\"\",\"\"\n3,4\n", {{"\"\"\"1\"\", \"\"\",\"\"", 2}, {"3,4", 3}});
        row("a mark inside a bare cell", "a,b\n1\",2\n3,4\n", {{"1\",2", 2}, {"3,4", 3}});
        row("text behind a closing mark", "a,b\n\"1\"x,2\n3,4\n", {{"\"1\"x,2", 2}, {"3,4", 3}});
        row("a mark that nothing closes", "a,b\n1,2\n3,\"4\n5,6\n7,8\n",
            {{"1,2", 2}, {"3,\"4", 3, Damage::Truncated}, {"5,6", 4}, {"7,8", 5}});
        row("a mark that nothing closes in the last row", "a,b\n1,2\n3,\"4",
            {{"1,2", 2}, {"3,\"4", 3, Damage::Truncated}});
        row("tabs", "a\tb\n1\t2\n\t\"x\ty\"\n", {{"1\t2", 2}, {"\t\"x\ty\"", 3}});
    }

    void rowsAreCutWhereTheyEnd()
    {
        QFETCH(QByteArray, stream);
        QFETCH(std::vector<Cut>, cuts);
        QCOMPARE(readRows(*m_files.open(stream), stream), cuts);
        QCOMPARE(readRows(*m_files.open(gzipped(stream)), stream), cuts);
    }

    /// Whoever takes over at any position reads exactly the rest, by the same header.
    void aReaderGoesOnWhereAnotherStopped_data() { rowsAreCutWhereTheyEnd_data(); }

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
            const std::vector<Cut> rest(cuts.begin() + static_cast<std::ptrdiff_t>(taken), cuts.end());
            QCOMPARE(readRows(*second, stream), rest);
        }
    }

    void aRowThatIsTooLongIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("bare") << "1," + QByteArray(5 << 20, 'x');
        QTest::newRow("quoted") << "1,\"" + QByteArray(5 << 20, 'x') + '"';
    }

    void aRowThatIsTooLongIsPassedOver()
    {
        QFETCH(QByteArray, row);
        const auto reader = m_files.open("a,b\n1,2\n" + row + "\n3,4\n", {}, 1 << 20);
        Record record;
        QVERIFY(reader->next(record).value());
        QVERIFY(reader->next(record).value());
        QCOMPARE(record.damage, Damage::TooLong);
        QCOMPARE(record.offset, 8);
        QCOMPARE(record.length, row.size());
        QCOMPARE(record.line, 3);
        QCOMPARE(record.bytes.size(), RecordReader::beginning);
        QVERIFY(reader->next(record).value());
        QCOMPARE(record.damage, Damage::None);
        QCOMPARE(record.line, 4);
        QVERIFY(!reader->next(record).value());
    }

    void aMarkThatNothingClosesCostsItsLineAndNotTheRest()
    {
        QByteArray stream = "a,b\n1,\"open\n";
        for (int i = 0; i < 200'000; ++i)
            stream += QByteArray::number(i) + ",text\n";
        const auto reader = m_files.open(stream, {}, 1 << 20);
        const std::vector<Cut> cuts = readRows(*reader, stream);
        QCOMPARE(cuts.size(), size_t(200'001));
        QCOMPARE(cuts.front(), (Cut{"1,\"open", 2, Damage::Truncated}));
        QCOMPARE(cuts.back(), (Cut{"199999,text", 200'002}));
    }

    void aBrokenArchiveIsToldOfOnce()
    {
        QByteArray stream = "a,b\n";
        for (int i = 0; i < 5000; ++i)
            stream += QByteArray::number(i * 104729) + ",\"some\ntext\"\n";
        const QByteArray gz = gzipped(stream);
        const auto reader = m_files.open(gz.first(gz.size() / 2));
        QCOMPARE(damageAtTheEnd(*reader), Damage::Truncated);
    }

    /// Tables that were damaged in every which way: no byte is lost in silence, and whoever takes over
    /// at any row reads what the first reader would have.
    void everyByteIsInARowOrBetweenTwo()
    {
        QRandomGenerator random(7);
        int tables = 0;
        for (int round = 0; round < 2000; ++round) {
            const QByteArray stream = header + damagedRows(random);
            if (!delimitedHeader(stream.toStdString()))
                continue; // no row is left that has as many cells
            ++tables;
            const size_t limit = round % 2 == 0 ? 400 : 30;
            std::vector<StreamPosition> positions;
            const std::vector<Cut> cuts = readEveryByte(stream, limit, positions);
            QVERIFY2(!QTest::currentTestFailed(), stream.constData());
            const auto taken = static_cast<size_t>(random.bounded(static_cast<int>(positions.size())));
            const std::vector<Cut> rest(cuts.begin() + static_cast<std::ptrdiff_t>(taken), cuts.end());
            QCOMPARE(readRows(*m_files.open(stream, positions[taken], limit), stream), rest);
        }
        QVERIFY2(tables > 1500, QByteArray::number(tables).constData());
    }

    void aRowBecomesAnObject_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("json"); // with ' for ", or why there is none
        QTest::newRow("bare cells") << QByteArray("1, x ") << QByteArray("{'id':'1','q':' x '}");
        QTest::newRow("quoted cells") << QByteArray("\"a,\"\"b\"\"\n\",\"{\"\"k\"\":1}\"")
                                      << QByteArray("{'id':'a,\\'b\\'\\n','q':'{\\'k\\':1}'}");
        QTest::newRow("empty cells") << QByteArray("\"\",") << QByteArray("{'id':'','q':''}");
        QTest::newRow("text behind a mark") << QByteArray("\"a\"b,c") << QByteArray("{'id':'ab','q':'c'}");
        QTest::newRow("too many") << QByteArray("1,2,3") << QByteArray("field-count: 3 fields where the header has 2");
        QTest::newRow("too few") << QByteArray("1") << QByteArray("field-count: 1 fields where the header has 2");
        QTest::newRow("GB 18030") << QByteArray("1,\xc4\xe3\xba\xc3") << QByteArray("not-utf8");
        QTest::newRow("a NUL") << QByteArray("1,a\0b", 5) << QByteArray("{'id':'1','q':'a\\u0000b'}");
    }

    void aRowBecomesAnObject()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, json);
        const Columns columns{',', {"id", "q"}};
        RecordParser parser;
        const auto parsed = parser.parse({.bytes = {row.constData(), static_cast<size_t>(row.size())},
                                          .writing = Record::Writing::Delimited,
                                          .columns = &columns});
        QByteArray found =
            parsed ? QByteArray::fromStdString(parsed->compact()) : QByteArray::fromStdString(parsed.error().reason);
        if (!parsed && parsed.error().reason == "field-count")
            found += ": " + QByteArray::fromStdString(parsed.error().detail);
        QCOMPARE(found.replace('"', '\''), json);
    }

    void cellsOfUsersAreMasked_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("masked"); // # for the mask
        QTest::newRow("by its column") << QByteArray("1,\"u, 1\",\"q\"\"\"") << QByteArray("1,#,\"q\"\"\"");
        QTest::newRow("an empty one") << QByteArray("1,,q") << QByteArray("1,,q");
        QTest::newRow("moved by a cell too many") << QByteArray("1,x,u,q") << QByteArray("1,#,#,q");
        QTest::newRow("moved by a cell missing") << QByteArray("u,q") << QByteArray("#,#");
        QTest::newRow("in JSON") << QByteArray("1,u,\"{\"\"user\"\":\"\"u\"\",\"\"n\"\":1}\"")
                                 << QByteArray("1,#,\"{\"\"user\"\":\"\"#\"\",\"\"n\"\":1}\"");
        QTest::newRow("a secret elsewhere") << QByteArray("1,u,call 555-12 now") << QByteArray("1,#,\"call # now\"");
        QTest::newRow("cut off") << QByteArray("1,\"u") << QByteArray("#,#");
    }

    void cellsOfUsersAreMasked()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, masked);
        const Columns columns{',', {"id", "User_ID", "prompt"}};
        const std::vector<std::string> secrets{"555-12", ""};
        const QByteArray mask(rawMask.data(), static_cast<qsizetype>(rawMask.size()));
        QCOMPARE(QByteArray::fromStdString(maskedRow(row.toStdString(), columns, secrets)), masked.replace("#", mask));
    }

    void aTableIsImported()
    {
        ImportFixture f;
        const QByteArray first = "2026-07-20 08:26:39,\"问 \"\"一\"\"\n二\",答,u-1,m-1";
        const QByteArray bytes =
            "\xef\xbb\xbf时间,问题,回答,用户,模型\r\n" + first + "\r\nonly,two\r\n,问,违禁,u-2,m-1\r\n";
        const auto report = f.import(f.folder.write(QStringLiteral("table.csv"), bytes)).value();
        QCOMPARE(report.format, std::string("mapped"));
        QCOMPARE(report.totals.rows, 3);
        QCOMPARE(report.totals.generations, 2);
        QCOMPARE(report.totals.quarantined, 1);
        QCOMPARE(report.totals.findings, 1);
        QCOMPARE(f.texts("SELECT prompt FROM generation_text ORDER BY generation_id"),
                 (QStringList{QStringLiteral("问 \"一\"\n二"), QStringLiteral("问")}));
        QCOMPARE(f.texts("SELECT model FROM generation LIMIT 1"), QStringList{QStringLiteral("m-1")});
        QCOMPARE(f.number("SELECT at FROM generation WHERE at IS NOT NULL"), 1'784'535'999'000);
        QCOMPARE(f.texts("SELECT reason || ' ' || line FROM quarantine"), QStringList{QStringLiteral("field-count 4")});
        QCOMPARE(f.number("SELECT count(*) FROM quarantine WHERE raw LIKE '%only%'"), 0); // may be a user

        const auto id = static_cast<GenerationId>(f.number("SELECT min(id) FROM generation"));
        QCOMPARE(rawRecord(f.database, id).value(), first);
        const QByteArray masked = maskedRecord(f.database, id, {}).value();
        QVERIFY(!masked.contains("u-1"));
        QVERIFY(masked.startsWith("2026-07-20 08:26:39,\"问 \"\"一\"\"\n二\",答,"));
    }

    /// Column names are what any format is told by.
    void aTableOfAKnownShapeIsReadByItsFormat()
    {
        ImportFixture f;
        const QByteArray gateway =
            "id;type;created_at;token_name;model_name;quota;prompt_tokens;completion_tokens;content\n"
            "1;1;1784535999;app;;500;0;0;topped up\n"
            "2;2;1784535999;app;m-1;9;4;6;\n"
            "3;5;1784535999;app;m-1;0;0;0;\"late; too late\"\n";
        const auto report = f.import(f.folder.write(QStringLiteral("gateway.csv"), gateway)).value();
        QCOMPARE(report.format, std::string("new-api"));
        QCOMPARE(report.totals.rows, 2);
        QCOMPARE(report.totals.withoutCall, 1); // the top-up
        QCOMPARE(report.totals.generations, 2);
        QCOMPARE(report.totals.quarantined, 0);
        QCOMPARE(f.texts("SELECT blocked_detail FROM generation WHERE blocked = 'error'"),
                 QStringList{QStringLiteral("late; too late")});
    }
};

QTEST_GUILESS_MAIN(TestDelimitedRows)
#include "tst_delimitedrows.moc"
