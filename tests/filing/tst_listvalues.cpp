#include "app/filing/numbers.h"
#include "tests/filing/somerows.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

class TestListValues : public QObject
{
    Q_OBJECT

    static const Shape &shape(const QString &id) { return *std::ranges::find(shippedLists().shapes, id, &Shape::id); }

private Q_SLOTS:
    void aValueIsPutInOrder_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("doubts");
        const auto row = [](const char *name, const char16_t *id, const QString &raw, const QString &value,
                            Doubts doubts = {}) {
            QTest::newRow(name) << QString::fromUtf16(id) << raw << value << int(doubts);
        };
        const QString number = u"网信算备110108000000101240011号"_s;
        row("a number as it should be", u"algorithm-number", number, number);
        row("a number with blanks and a line end", u"algorithm-number", u"网信算备 110108 0000\n00101240011 号"_s,
            number);
        row("a number in full width", u"algorithm-number", u"网信算备：１１０１０８００００００１０１２４００１１号"_s,
            number);
        row("letters among the digits", u"algorithm-number", u"网信算备11O1O8000000l01240011号"_s, number, Doubt::Typo);
        row("traditional characters", u"algorithm-number", u"網信算備110108000000101240011號"_s, number, Doubt::Typo);
        row("digits alone", u"algorithm-number", u"110108000000101240011"_s, number, Doubt::Typo);
        row("a digit too few", u"algorithm-number", u"网信算备11010800000010124001号"_s,
            u"网信算备11010800000010124001号"_s, Doubt::Shape);
        row("no number at all", u"algorithm-number", u"见附件"_s, u"见附件"_s, Doubt::Shape);
        row("a filing number", u"filing-number", u"Beijing-QingHe-202404280016"_s, u"Beijing-QingHe-202404280016"_s);
        row("a filing number without its order", u"filing-number", u"ZheJiang-YuanShan-20230901"_s,
            u"ZheJiang-YuanShan-20230901"_s);
        row("a broken filing number", u"filing-number", u"Beijing-QingHe-2024\n04280016"_s,
            u"Beijing-QingHe-202404280016"_s);
        row("long dashes", u"filing-number", u"Beijing—QingHe–202404280016"_s, u"Beijing-QingHe-202404280016"_s);
        row("letters in its date", u"filing-number", u"Beijing-QingHe-2O24042800l6"_s, u"Beijing-QingHe-202404280016"_s,
            Doubt::Typo);
        row("a date that does not exist", u"filing-number", u"Beijing-QingHe-20241350"_s, u"Beijing-QingHe-20241350"_s,
            Doubt::Shape);
        row("a Chinese date", u"date", u"2026年3月1日"_s, u"2026-03-01"_s);
        row("a date with points", u"date", u"2026.3.1"_s, u"2026-03-01"_s);
        row("Chinese digits", u"date", u"二〇二六年十二月三十一日"_s, u"2026-12-31"_s);
        row("a tenth", u"date", u"二〇二六年十月二十日"_s, u"2026-10-20"_s);
        row("a day number of a spreadsheet", u"date", u"46082"_s, u"2026-03-01"_s);
        row("a day with its time", u"date", u"2026-03-01 00:00:00"_s, u"2026-03-01"_s);
        row("a letter in a date", u"date", u"2O26-03-0l"_s, u"2026-03-01"_s, Doubt::Typo);
        row("a month without a day", u"date", u"2026年3月"_s, u"2026年3月"_s, Doubt::Shape);
        row("the day before the month, which nobody can tell", u"date", u"03/04/2026"_s, u"03/04/2026"_s, Doubt::Shape);
        row("an entity", u"entity", u"示例（北京） 科技有限公司"_s, u"示例（北京）科技有限公司"_s);
        row("narrow brackets", u"entity", u"示例(北京)科技有限公司"_s, u"示例（北京）科技有限公司"_s);
        row("an entity a stroke off", u"entity", u"示例科技有限公可"_s, u"示例科技有限公司"_s, Doubt::Typo);
        row("a type", u"category", u"生成合成"_s, u"生成合成类"_s);
        row("a type a character off", u"category", u"生成台成类"_s, u"生成合成类"_s, Doubt::Typo);
        row("a type that is none", u"category", u"其他"_s, u"其他"_s, Doubt::Shape);
        row("a province", u"region", u"广东省"_s, u"广东"_s);
        row("text with blanks", u"product", u"示例 助手（APP）、Demo One"_s, u"示例助手（APP）、Demo One"_s);
    }

    void aValueIsPutInOrder()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, raw);
        QFETCH(const QString, value);
        QFETCH(const int, doubts);
        const Normalised found = normalise(shape(id), raw);
        QCOMPARE(found.value, value);
        QCOMPARE(int(found.doubts), doubts);
        QCOMPARE(found.fits || shape(id).value == ValueKind::Text, (found.doubts & Doubt::Shape) == Doubts());
    }

    void numbersAreComparedByTheirDigits()
    {
        QCOMPARE(numberKey(u"网信算备110108000000101240011号"_s), numberKey(u"網信算備 11O108000000101240011"_s));
        QCOMPARE(numberKey(u"beijing-qinghe-20240428"_s), numberKey(u"Beijing-QingHe-20240428"_s));
        QVERIFY(numberKey(u"Beijing-QingHe-20240428"_s) != numberKey(u"Beijing-QingHe-20240429"_s));
        QVERIFY(numberKey({}).isEmpty());
    }

    void aCellFullOfTextIsNoNumberAndTakesNoTime()
    {
        const QString dashes = u"Beijing"_s + QString(100'000, u'-');
        QVERIFY(!filingNumber(dashes).fits);
        QVERIFY(!algorithmNumber(QString(100'000, u'1')).fits);
        QVERIFY(!numberKey(dashes).isEmpty()); // it is compared as it stands
    }

    void entitiesAreComparedWithoutTheirForm()
    {
        QCOMPARE(entityKey(u"示例（北京）科技有限公司"_s), entityKey(u"示例(北京)科技股份有限公司"_s));
        QVERIFY(entityKey(u"示例科技有限公司"_s) != entityKey(u"范例科技有限公司"_s));
    }

    void theDistanceCountsCharacters()
    {
        QCOMPARE(editDistance(u"青禾助手", u"青禾助手", 3), 0);
        QCOMPARE(editDistance(u"青禾助手", u"青木助", 3), 2);
        QCOMPARE(editDistance(u"青禾", u"远山云帆", 2), 3);
    }
};

QTEST_GUILESS_MAIN(TestListValues)
#include "tst_listvalues.moc"
