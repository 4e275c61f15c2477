#include "app/report/edition/spellings.h"

#include <QTest>

using namespace report;

class TestSpellings : public QObject
{
    Q_OBJECT

    const QStringList m_texts{QStringLiteral("13800138000"), QStringLiteral("zhang.san@example.com"),
                              QStringLiteral("国际电话"),    QStringLiteral("u-7f3a91c2"),
                              QStringLiteral("王明"),        QStringLiteral("chen"),
                              QStringLiteral("g1x")};

private Q_SLOTS:
    void aTextIsFoundHoweverItIsSpelled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spelled");
        const auto row = [](const char *name, const QString &text, const QString &spelled) {
            QTest::newRow(name) << text << spelled;
        };
        row("as it is", QStringLiteral("电话13800138000。"), QStringLiteral("13800138000"));
        row("full width", QStringLiteral("电话１３８００１３８０００。"), QStringLiteral("１３８００１３８０００"));
        row("blanks and dashes", QStringLiteral("电话 138 0013-8000。"), QStringLiteral("138 0013-8000"));
        row("zero width", QStringLiteral("电话138\u200b0013\u20608000。"), QStringLiteral("138\u200b0013\u20608000"));
        row("line end", QStringLiteral("电话138\n00138000。"), QStringLiteral("138\n00138000"));
        row("upper case", QStringLiteral("<ZHANG.SAN@Example.COM>"), QStringLiteral("ZHANG.SAN@Example.COM"));
        row("traditional", QStringLiteral("撥打國際電話"), QStringLiteral("國際電話"));
        row("accents", QStringLiteral("zháng.san@example.com"), QStringLiteral("zháng.san@example.com"));
        row("Cyrillic letters", QStringLiteral("zh\u0430ng.s\u0430n@example.com"),
            QStringLiteral("zh\u0430ng.s\u0430n@example.com"));
        row("percent-encoding", QStringLiteral("?q=%E5%9B%BD%E9%99%85%E7%94%B5%E8%AF%9D&"),
            QStringLiteral("%E5%9B%BD%E9%99%85%E7%94%B5%E8%AF%9D"));
        row("twice percent-encoded", QStringLiteral("zhang.san%2540example.com"),
            QStringLiteral("zhang.san%2540example.com"));
        row("references of HTML", QStringLiteral("zhang.san&#64;example&period;com"),
            QStringLiteral("zhang.san&#64;example&period;com"));
        row("hexadecimal references", QStringLiteral("a&#x56fd;&#x9645;&#x7535;&#x8bdd;b"),
            QStringLiteral("&#x56fd;&#x9645;&#x7535;&#x8bdd;"));
        row("JSON", QStringLiteral("\"\\u56fd\\u9645\\u7535\\u8bdd\""), QStringLiteral("\\u56fd\\u9645\\u7535\\u8bdd"));
        row("CSS", QStringLiteral("content: '\\56fd \\9645 \\7535 \\8bdd '"),
            QStringLiteral("\\56fd \\9645 \\7535 \\8bdd "));
        row("behind a character of four bytes", QStringLiteral("😀王 明"), QStringLiteral("王 明"));
        row("a word", QStringLiteral("by Chen, who"), QStringLiteral("Chen"));
        row("a word between Chinese", QStringLiteral("由chen复核"), QStringLiteral("chen"));
        row("a short word", QStringLiteral("the G1X here"), QStringLiteral("G1X"));
    }

    void aTextIsFoundHoweverItIsSpelled()
    {
        QFETCH(QString, text);
        QFETCH(QString, spelled);
        const auto hits = SpellingSearch(m_texts).hits(text);
        QCOMPARE(hits.size(), 1u);
        QCOMPARE(text.mid(hits.front().begin, hits.front().length), spelled);
        QCOMPARE(SpellingSearch(m_texts).in(text).size(), 1u);
    }

    void aShortTextIsNotSeenEverywhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("within a word") << QStringLiteral("kitchen");
        QTest::newRow("over a comma") << QStringLiteral("国王，明天");
        QTest::newRow("over cells") << QStringLiteral("国王\u001e明天");
        QTest::newRow("three characters apart") << QStringLiteral("g 1 x");
        QTest::newRow("two numbers in cells") << QStringLiteral("7f3a");
    }

    void aShortTextIsNotSeenEverywhere()
    {
        QFETCH(QString, text);
        QVERIFY(SpellingSearch(m_texts).hits(text).empty());
    }

    void aLongTextIsFoundOverCells()
    {
        QCOMPARE(SpellingSearch(m_texts).in(QStringLiteral("1380013\u001e8000")), std::vector<size_t>{0});
    }

    void theLongerOfTwoTextsIsTaken()
    {
        const SpellingSearch search({QStringLiteral("req-12345"), QStringLiteral("req-1234567")});
        const auto hits = search.hits(QStringLiteral("see req-1234567."));
        QCOMPARE(hits, (std::vector<SpellingSearch::Hit>{{1, 4, 11}}));
    }

    void overlappingTextsGoTogether()
    {
        const SpellingSearch search({QStringLiteral("张三丰先生"), QStringLiteral("先生电话号码")});
        const auto hits = search.hits(QStringLiteral("是张三丰先生电话号码。"));
        QCOMPARE(hits, (std::vector<SpellingSearch::Hit>{{0, 1, 9}}));
    }

    void whatIsTooShortCannotBeFound()
    {
        QVERIFY(!SpellingSearch::canBeFound(QStringLiteral("王")));
        QVERIFY(!SpellingSearch::canBeFound(QStringLiteral("42")));
        QVERIFY(!SpellingSearch::canBeFound(QStringLiteral("-- /")));
        QVERIFY(SpellingSearch::canBeFound(QStringLiteral("王明")));
        QVERIFY(SpellingSearch({QStringLiteral("42")}).in(QStringLiteral("42")).empty());
    }

    void bytesAreSearchedInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray utf8 = QStringLiteral("国际电话").toUtf8();
        const QByteArray utf16(QByteArray::fromHex("56fd96457535 8bdd"));
        const QByteArray noise("\x01\x80\xff", 3);
        QTest::newRow("UTF-8") << noise + utf8 + noise;
        QTest::newRow("UTF-16, big end first") << noise + utf16 + noise;
        QTest::newRow("UTF-16, little end first") << noise + QByteArray::fromHex("fd5645963575dd8b") + noise;
        QTest::newRow("GB18030") << noise + QByteArray::fromHex("b9fabccab5e7bbb0") + noise;
        QTest::newRow("hexadecimal") << noise + utf8.toHex() + noise;
        QTest::newRow("hexadecimal, upper case") << noise + utf16.toHex().toUpper() + noise;
        for (int shift = 0; shift < 3; ++shift)
            QTest::addRow("Base64 at %d", shift) << (QByteArray(shift, 'a') + utf8 + "bb").toBase64();
        QTest::newRow("Base64 of URLs") << ("ab" + utf8 + "b").toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("Base64 in lines") << (utf8 + "tail").toBase64().insert(5, "\r\n");
    }

    void bytesAreSearchedInEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(SpellingSearch(m_texts).inBytes(bytes), std::vector<size_t>{2});
        QVERIFY(SpellingSearch({QStringLiteral("国际电报")}).inBytes(bytes).empty());
    }
};

QTEST_GUILESS_MAIN(TestSpellings)
#include "tst_spellings.moc"
