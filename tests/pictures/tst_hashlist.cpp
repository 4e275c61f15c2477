#include "app/pictures/csvrows.h"
#include "app/pictures/hashlist.h"

#include <QTest>

using namespace pictures;
using namespace Qt::StringLiterals;

namespace {

const QByteArray aHash = QByteArray(64, 'a');
const ListDefaults defaults{.risk = u"A.1.f"_s, .reason = u"of a list"_s, .origin = u"list"_s};

} // namespace

/// Lists of known pictures, as others write them.
class TestHashList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvIsReadAsItIsWritten()
    {
        const std::vector<QByteArray> cells{"plain", "with, comma", "with \"quotes\"", "two\nlines", "", "汉字"};
        CsvRows rows("\xef\xbb\xbf" + csvRow(cells) + "\n\nsecond,row");
        QCOMPARE(rows.next().value(), cells);
        QCOMPARE(rows.line(), 1);
        QCOMPARE(rows.next().value(), (std::vector<QByteArray>{"second", "row"}));
        QCOMPARE(rows.line(), 5);
        QVERIFY(!rows.next());
    }

    void whatIsLeftOpenEndsWithTheFile()
    {
        CsvRows rows("a,\"never closed, and on");
        QCOMPARE(rows.next().value(), (std::vector<QByteArray>{"a", "never closed, and on"}));
        QVERIFY(!rows.next());
        QVERIFY(!CsvRows("").next());
        QVERIFY(!CsvRows("\r\n\n").next());
    }

    void aListIsReadBack_data()
    {
        QTest::addColumn<ListFormat>("format");
        QTest::newRow("CSV") << ListFormat::Csv;
        QTest::newRow("JSON lines") << ListFormat::JsonLines;
    }

    void aListIsReadBack()
    {
        QFETCH(ListFormat, format);
        const KnownPicture both{.sha256 = QByteArray(32, 'x'),
                                .looks = PerceptualHash{42},
                                .bound = 5,
                                .risk = u"A.1.d"_s,
                                .severity = 2,
                                .reason = u"for \"reasons\", and more"_s,
                                .origin = u"another house"_s};
        const KnownPicture looks{.looks = PerceptualHash{~0ULL}, .risk = u"A.1.f"_s, .reason = u"looks"_s};
        const HashList list = readHashList(writeHashList({both, looks}, format), format, {}).value();
        QVERIFY(list.passed.empty());
        QCOMPARE(list.pictures.size(), 2);
        QCOMPARE(list.pictures[0].sha256, both.sha256);
        QCOMPARE(list.pictures[0].looks, both.looks);
        QCOMPARE(list.pictures[0].bound, both.bound);
        QCOMPARE(list.pictures[0].risk, both.risk);
        QCOMPARE(list.pictures[0].severity, both.severity);
        QCOMPARE(list.pictures[0].reason, both.reason);
        QCOMPARE(list.pictures[0].origin, both.origin);
        QVERIFY(list.pictures[1].sha256.isNull());
        QCOMPARE(list.pictures[1].looks, looks.looks);
    }

    void aListOfHashesAloneTakesTheRestFromWhoReadsIt()
    {
        const auto list =
            readHashList("SHA256\n" + aHash + "\r\n" + QByteArray(64, 'B') + '\n', ListFormat::Csv, defaults);
        QVERIFY(list);
        QCOMPARE(list->pictures.size(), 2);
        QCOMPARE(list->pictures[1].sha256, QByteArray(32, '\xbb'));
        QCOMPARE(list->pictures[0].risk, u"A.1.f"_s);
        QCOMPARE(list->pictures[0].reason, u"of a list"_s);
    }

    void rowsThatAreNoPictureArePassedOver_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<RowFault>("fault");
        QTest::newRow("no JSON") << QByteArray("what") << RowFault::NotAnObject;
        QTest::newRow("no hash") << QByteArray("{\"reason\":\"x\"}") << RowFault::NoHash;
        QTest::newRow("a short hash") << QByteArray("{\"sha256\":\"abc\"}") << RowFault::BadHash;
        QTest::newRow("no hexadecimal digits") << "{\"sha256\":\"" + QByteArray(64, 'z') + "\"}" << RowFault::BadHash;
        QTest::newRow("a perceptual hash of another length")
            << QByteArray("{\"perceptual\":\"abcd\"}") << RowFault::BadHash;
        QTest::newRow("a perceptual hash of another method")
            << QByteArray("{\"perceptual\":\"0123456789abcdef\",\"method\":7}") << RowFault::NoHash;
        QTest::newRow("too wide a bound") << "{\"sha256\":\"" + aHash + "\",\"bound\":40}" << RowFault::BadNumber;
        QTest::newRow("a severity in words")
            << "{\"sha256\":\"" + aHash + "\",\"severity\":\"high\"}" << RowFault::BadNumber;
    }

    void rowsThatAreNoPictureArePassedOver()
    {
        QFETCH(QByteArray, line);
        QFETCH(RowFault, fault);
        const QByteArray good = "{\"sha256\":\"" + aHash + "\"}\n";
        const HashList list = readHashList(good + "\n" + line + '\n' + good, ListFormat::JsonLines, defaults).value();
        QCOMPARE(list.pictures.size(), 2);
        QCOMPARE(list.passed, (std::vector<HashList::Passed>{{3, fault}}));
    }

    void whatNeitherListNorReaderSaysIsMissing()
    {
        const auto list = readHashList("{\"sha256\":\"" + aHash + "\"}", ListFormat::JsonLines, {}).value();
        QCOMPARE(list.passed, (std::vector<HashList::Passed>{{1, RowFault::NoRisk}}));
        ListDefaults risk;
        risk.risk = u"A.1.f"_s;
        QCOMPARE(readHashList("{\"sha256\":\"" + aHash + "\"}", ListFormat::JsonLines, risk)->passed.front().fault,
                 RowFault::NoReason);
    }

    void csvWithoutAHashInItsFirstLineIsRefused()
    {
        const auto list = readHashList("name,md5\nx,y\n", ListFormat::Csv, defaults);
        QVERIFY(!list);
        QCOMPARE(list.error().kind, Failure::Kind::BadInput);
    }

    void theEndOfTheNameSaysTheFormat()
    {
        QCOMPARE(listFormatOf(u"a.CSV"_s), ListFormat::Csv);
        QCOMPARE(listFormatOf(u"a.jsonl"_s), ListFormat::JsonLines);
        QVERIFY(!listFormatOf(u"a.txt"_s));
    }
};

QTEST_MAIN(TestHashList)
#include "tst_hashlist.moc"
