#include "app/report/excerpt.h"
#include "tests/report/samplecase.h"

#include <QTest>

using namespace report;
using incident::FrozenFinding;

class TestExcerpt : public QObject
{
    Q_OBJECT

    static QString marked(const Statement &statement, Mark::Kind kind)
    {
        QStringList found;
        for (const Mark &mark : statement.marks) {
            if (mark.kind == kind)
                found.append(statement.text.mid(mark.begin, mark.length));
        }
        return found.join(QLatin1Char('|'));
    }

private Q_SLOTS:
    void theFlaggedSentenceIsShownWithALittleContext()
    {
        const incident::EvidenceItem item = sample::evidence(1);
        const Excerpt shown = excerpt(item.output, item.findings).value();
        QVERIFY(shown.text.text.contains(QStringLiteral("这里的示例违规语句用于检验报告的摘录与下划线。")));
        QCOMPARE(marked(shown.text, Mark::Kind::Flagged), QStringLiteral("示例违规语句"));
        QVERIFY(!shown.text.text.contains(QStringLiteral("离命中的语句太远")));
        QVERIFY(shown.text.text.endsWith(QChar(u'…')));
    }

    void personalInformationIsCoveredByBlocksOfOneLength()
    {
        const std::string text = "电话13800138000或者99。";
        const Excerpt shown =
            excerpt(text, {sample::finding(text, "13800138000", "A.4.f", 2), sample::finding(text, "99", "A.4.f", 2)})
                .value();
        QCOMPARE(shown.text.text, QStringLiteral("电话███或者███。"));
        QCOMPARE(marked(shown.text, Mark::Kind::Masked), QStringLiteral("███|███"));
    }

    void aMaskWinsOverAFlagOnTheSameLetters()
    {
        const std::string text = "打骚扰电话13800138000给他";
        const Excerpt shown = excerpt(text,
                                      {sample::finding(text, "骚扰电话13800138000", "A.4.a", 3),
                                       sample::finding(text, "13800138000", "A.4.f", 2)})
                                  .value();
        QCOMPARE(shown.text.text, QStringLiteral("打骚扰电话███给他"));
        QCOMPARE(marked(shown.text, Mark::Kind::Flagged), QStringLiteral("骚扰电话"));
    }

    void aSpanThatCutsACharacterCoversAllOfIt()
    {
        const std::string text = "甲乙丙";
        const Excerpt shown = excerpt(text, {{.begin = 4, .end = 5, .risk = QStringLiteral("A.4.f")}}).value();
        QCOMPARE(shown.text.text, QStringLiteral("甲███丙"));
    }

    void noExcerptIsLongerThanTheLimit_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("hit");
        QTest::addColumn<int>("after");
        QTest::newRow("one endless sentence") << 500 << 4 << 500;
        QTest::newRow("at the start") << 0 << 4 << 500;
        QTest::newRow("at the end") << 500 << 4 << 0;
        QTest::newRow("a hit longer than the limit") << 30 << 400 << 30;
        QTest::newRow("just fits") << 98 << 4 << 98;
    }

    void noExcerptIsLongerThanTheLimit()
    {
        QFETCH(int, before);
        QFETCH(int, hit);
        QFETCH(int, after);
        const std::string text = QString(before, u'前').toStdString() + QString(hit, u'中').toStdString()
            + QString(after, u'后').toStdString();
        const FrozenFinding finding{.begin = 3 * before, .end = 3 * (before + hit), .risk = QStringLiteral("A.1.f")};
        const QString shown = excerpt(text, {finding}).value().text.text;
        QString bare = shown;
        bare.remove(QChar(u'…'));
        QVERIFY2(bare.size() <= 200, qPrintable(QString::number(bare.size())));
        QVERIFY(bare.size() >= std::min(200, before + hit + after));
        QCOMPARE(bare.count(u'中'), std::min(hit, 200));
        QCOMPARE(shown.startsWith(QChar(u'…')),
                 !shown.startsWith(QString(before, u'前')) && bare.size() < before + hit + after);
    }

    void theGravestFindingIsShownAndTheOthersAreCounted()
    {
        const std::string far(900, 'x');
        const std::string text = "轻的。" + far + "。重的。" + far;
        const Excerpt shown =
            excerpt(text, {sample::finding(text, "轻的", "A.2.a", 1), sample::finding(text, "重的", "A.1.d", 3)})
                .value();
        QVERIFY(shown.text.text.contains(QStringLiteral("重的")));
        QCOMPARE(shown.moreHits, 1);
    }

    void aMarkNamesTheGravestRiskThere()
    {
        const std::string text = "甲乙丙丁";
        const Excerpt shown =
            excerpt(text, {sample::finding(text, "甲乙丙", "A.2.a", 1), sample::finding(text, "丙丁", "A.1.d", 3)})
                .value();
        QCOMPARE(shown.text.marks,
                 (std::vector<Mark>{{0, 2, Mark::Kind::Flagged, QStringLiteral("A.2.a")},
                                    {2, 2, Mark::Kind::Flagged, QStringLiteral("A.1.d")}}));
    }

    void nothingFlaggedIsNothingShown()
    {
        QVERIFY(!excerpt("正常的回答", {}));
        QVERIFY(!excerpt("", {{.begin = 0, .end = 3}}));
    }

    void spansOutOfRangeAndBrokenTextDoNoHarm()
    {
        const std::string broken = "甲\xff\xfe乙";
        QCOMPARE(excerpt(broken, {{.begin = -5, .end = 999, .risk = QStringLiteral("A.4.f")}}).value().text.text,
                 QStringLiteral("███"));
        QVERIFY(excerpt(broken, {{.begin = 900, .end = 999, .risk = QStringLiteral("A.1.f")}}));
    }

    void lineBreaksBecomeSpaces()
    {
        QCOMPARE(excerpt("甲\r\n乙", {{.begin = 0, .end = 3, .risk = QStringLiteral("A.1.f")}}).value().text.text,
                 QStringLiteral("甲  乙"));
    }
};

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
