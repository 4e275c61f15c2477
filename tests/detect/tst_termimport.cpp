#include "app/base/resources.h"
#include "app/detect/matcher.h"
#include "app/detect/packloader.h"
#include "app/detect/termpack.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using detect::ListedTerm;
using detect::TermList;
using detect::TermListForm;
using detect::TermOverlap;
using detect::UnusableLine;

/// A plain library of terms on its way to a rule pack.
class TestTermImport : public QObject
{
    Q_OBJECT

    detect::Taxonomy m_taxonomy;

    static std::vector<std::string> termsOf(const TermList &list)
    {
        std::vector<std::string> terms;
        for (const ListedTerm &term : list.terms)
            terms.push_back(term.term);
        return terms;
    }

    static TermList read(const QByteArray &text, const TermListForm &form = {})
    {
        auto list = TermList::read(text, form);
        if (!list)
            qFatal("%s", qPrintable(list.error().detail));
        return *list;
    }

    detect::TermPack packOf(const TermList &list, const detect::CategoryMap &map) const
    {
        return detect::makeTermPack(list, detect::overlapsIn(termsOf(list)), map, m_taxonomy,
                                    {.id = u"house"_s,
                                     .version = u"1"_s,
                                     .title = u"自有 \"词库\""_s,
                                     .source = u"a\\b.txt"_s,
                                     .licence = u"proprietary"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_taxonomy = detect::Taxonomy::load().value();
    }

    void aListHasOneTermALine()
    {
        const TermList list = read("\xef\xbb\xbf"
                                   "样词甲\r\n\n  sample two \r\n\u3000样词丙\u200b\n");
        QCOMPARE(list.terms, (std::vector<ListedTerm>{{"样词甲", {}, 1}, {"sample two", {}, 3}, {"样词丙", {}, 4}}));
        QVERIFY(list.unusable.empty());
    }

    void linesOfNoUseAreToldWithTheirNumber()
    {
        const QByteArray text = "good\n\u200b\u200d\na\tb\nbad\xff\n" + QByteArray("长").repeated(101) + '\n'
            + QByteArray("短").repeated(100) + "\nlast";
        const TermList list = read(text);
        QCOMPARE(list.unusable,
                 (std::vector<UnusableLine>{{2, UnusableLine::Why::NothingLeft},
                                            {3, UnusableLine::Why::Control},
                                            {4, UnusableLine::Why::NotText},
                                            {5, UnusableLine::Why::TooLong}}));
        QCOMPARE(list.terms.size(), size_t(3));
        QCOMPARE(list.terms.back(), (ListedTerm{"last", {}, 7}));
    }

    void columnsAreFoundByNameOrNumber_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<TermListForm>("form");

        QTest::newRow("by name") << "Kind,Term\none,aa\n\"two, three\",\"b \"\"b\"\"\"\n"_ba
                                 << TermListForm{',', u"term"_s, u"kind"_s};
        QTest::newRow("by name, the term's left out")
            << "kind,x\none,aa\n\"two, three\",\"b \"\"b\"\"\"\n"_ba << TermListForm{',', {}, u"kind"_s};
        QTest::newRow("by number, with names")
            << "x,y\none,aa\n\"two, three\",\"b \"\"b\"\"\"\n"_ba << TermListForm{',', u"2"_s, u"1"_s, true};
        QTest::newRow("tabs") << "Kind\tTerm\none\taa\ntwo, three\t\"b \"\"b\"\"\"\n"_ba
                              << TermListForm{'\t', u"Term"_s, u"Kind"_s};
    }

    void columnsAreFoundByNameOrNumber()
    {
        QFETCH(QByteArray, text);
        QFETCH(TermListForm, form);
        QCOMPARE(read(text, form).terms,
                 (std::vector<ListedTerm>{{"aa", u"one"_s, 2}, {"b \"b\"", u"two, three"_s, 3}}));
    }

    void rowsOfNoUseAreToldWithTheirNumber()
    {
        const TermList list = read("k,t\none\ntwo,\"open\nthree,ok\n", {',', u"t"_s, u"k"_s});
        QCOMPARE(list.unusable,
                 (std::vector<UnusableLine>{{2, UnusableLine::Why::NoColumn}, {3, UnusableLine::Why::OpenQuote}}));
        QCOMPARE(list.terms, (std::vector<ListedTerm>{{"ok", u"three"_s, 4}}));
    }

    void aColumnThatIsNotThereIsRefused()
    {
        const auto list = TermList::read("a,b\n1,2\n", {',', u"c"_s, {}});
        QVERIFY(!list);
        QCOMPARE(list.error().where, u"1"_s);
        QVERIFY(list.error().detail.contains(u"\"c\""_s));
        QVERIFY(!TermList::read("\n\u200b\n", {}));
    }

    void overlapsAreTold()
    {
        const auto found = detect::overlapsIn(
            std::vector<std::string>{"样词", "Sample", "样词", "ｓａｍｐｌｅ", "大样词一", "ple", "x"});
        using Kind = TermOverlap::Kind;
        QCOMPARE(found,
                 (std::vector<TermOverlap>{
                     {Kind::Contained, 0, 4}, {Kind::Same, 2, 0}, {Kind::SameFolded, 3, 1}, {Kind::Contained, 5, 1}}));
    }

    void aPackIsMadeOfAList()
    {
        detect::CategoryMap map(m_taxonomy);
        QVERIFY(map.addPair(u"甲类=A.1.h:3"_s));
        QVERIFY(map.addPair(u"b=c=A.2.a"_s));
        const TermList list =
            read("term,kind\n样词,甲类\nＳａｍｐｌｅ,b=c\nsample,b=c\nsample,甲类\nq \"u\\o\" te,甲类\na,b=c\n",
                 {',', {}, u"kind"_s});
        const detect::TermPack made = packOf(list, map);
        QVERIFY(made.unmapped.isEmpty());
        const auto pack = detect::readRulePack(made.text, u"made.toml"_s, m_taxonomy); // and its samples
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().where + u' ' + pack.error().detail));
        QCOMPARE(pack->title.zh, u"自有 \"词库\""_s);
        QCOMPARE(pack->source, u"a\\b.txt"_s);
        QCOMPARE(pack->rules.size(), size_t(2));
        const detect::Rule &first = pack->rules.at(0);
        const detect::Rule &second = pack->rules.at(1);
        QCOMPARE(first.id, u"b=c"_s);
        QCOMPARE(first.risk, u"A.2.a"_s);
        QCOMPARE(first.severity, 2);
        QCOMPARE(first.terms, (std::vector<std::string>{"Ｓａｍｐｌｅ", "a"}));
        QCOMPARE(second.id, u"甲类"_s);
        QCOMPARE(second.severity, 3);
        QCOMPARE(second.terms, (std::vector<std::string>{"样词", "sample", "q \"u\\o\" te"}));
        QCOMPARE(made.terms, (std::map<QString, int>{{u"b=c"_s, 2}, {u"甲类"_s, 3}}));
    }

    void aCategoryWithoutARiskIsToldAndNothingIsMade()
    {
        detect::CategoryMap map(m_taxonomy);
        QVERIFY(map.addPair(u"one=A.1.h"_s));
        const TermList list = read("a1,one\nb1,two\nc1,\nd1,two\n", {',', u"1"_s, u"2"_s});
        const detect::TermPack made = packOf(list, map);
        QCOMPARE(made.unmapped, (QStringList{u"two"_s, QString()}));
        QVERIFY(made.text.isEmpty());
        QVERIFY(map.setOtherwise(u"A.3.e:1"_s));
        const auto pack = detect::readRulePack(packOf(list, map).text, u"made.toml"_s, m_taxonomy).value();
        QCOMPARE(pack.rules.size(), size_t(3));
        QCOMPARE(pack.rules.at(0).id, u"house"_s); // of the term without a category
    }

    void mappingsThatAreWrongAreRefused_data()
    {
        QTest::addColumn<QString>("pair");

        QTest::newRow("no risk") << u"a=A.9.a"_s;
        QTest::newRow("no category") << u"=A.1.a"_s;
        QTest::newRow("no equals sign") << u"A.1.a"_s;
        QTest::newRow("severity 4") << u"a=A.1.a:4"_s;
        QTest::newRow("a severity in words") << u"a=A.1.a:high"_s;
    }

    void mappingsThatAreWrongAreRefused()
    {
        QFETCH(QString, pair);
        detect::CategoryMap map(m_taxonomy);
        QVERIFY(!map.addPair(pair));
    }

    void aFileOfMappingsIsRead()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"map.toml"_s));
        const auto write = [&](const QByteArray &categories) {
            return file.open(QIODevice::WriteOnly) && file.write("format = 1\n[categories]\n" + categories) > 0
                && (file.close(), true);
        };
        detect::CategoryMap map(m_taxonomy);
        QVERIFY(write("\"甲 类\" = \"A.1.h\"\nb = { risk = \"A.2.a\", severity = 3 }\n"));
        QVERIFY(map.addFile(file.fileName()));
        QCOMPARE(map.find(u"甲 类"_s), (detect::CategoryRisk{u"A.1.h"_s, 2}));
        QCOMPARE(map.find(u"b"_s), (detect::CategoryRisk{u"A.2.a"_s, 3}));
        QVERIFY(!map.find(u"c"_s));
        QVERIFY(write("a = \"A.1.h\"\nb = \"A.7\"\n"));
        const auto wrong = map.addFile(file.fileName());
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().where.endsWith(u"map.toml:4:5"_s), qPrintable(wrong.error().where));
    }

    void aHundredThousandTermsAreReadInTime()
    {
        QByteArray text;
        for (int i = 0; i < 100'000; ++i) {
            for (int n = i + 100'000; n > 0; n /= 37)
                text += QString(QChar(0x4e00 + n % 37 * 41)).toUtf8();
            text += i % 2 == 0 ? ",one\n" : ",two\n";
        }
        detect::CategoryMap map(m_taxonomy);
        QVERIFY(map.setOtherwise(u"A.1.h"_s));
        QElapsedTimer timer;
        timer.start();
        const TermList list = read(text, {',', u"1"_s, u"2"_s});
        const auto overlaps = detect::overlapsIn(termsOf(list));
        const detect::TermPack made = packOf(list, map);
        const qint64 importing = timer.restart();
        QTemporaryDir folder;
        const detect::EngineCache cache(folder.path());
        const auto open = [&] {
            timer.restart();
            const auto pack = detect::readRulePack(made.text, u"made.toml"_s, m_taxonomy, detect::Samples::Trust);
            const qint64 reading = timer.elapsed();
            const auto matcher = pack ? detect::Matcher::compile({*pack}, cache) : failed(pack);
            if (!matcher)
                qFatal("%s", qPrintable(matcher.error().detail));
            qInfo("read in %lld ms, compiled in %lld ms", reading, timer.elapsed() - reading);
            return timer.elapsed();
        };
        const qint64 first = open();
        const qint64 again = open();
        qInfo("imported in %lld ms, %lld bytes; loaded again in %lld ms", importing, qint64(made.text.size()), again);
        QCOMPARE(list.terms.size(), size_t(100'000));
        QVERIFY2(importing < 60'000, qPrintable(QString::number(importing)));
        QVERIFY2(again < first, qPrintable(QString::number(again))); // it comes from the cache
        QVERIFY2(again < 30'000, qPrintable(QString::number(again))); // under a second on an idle machine
    }
};

QTEST_APPLESS_MAIN(TestTermImport)
#include "tst_termimport.moc"
