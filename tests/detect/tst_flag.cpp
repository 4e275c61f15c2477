#include "app/base/resources.h"
#include "app/detect/flag.h"
#include "tests/detect/samplepack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using detect::Flag;
using samplepack::rule;

class TestFlag : public QObject
{
    Q_OBJECT

    std::shared_ptr<const detect::Matcher> m_matcher;

    static QByteArray fields(const QByteArray &term, const QByteArray &score)
    {
        return "score = " + score + "\nterms = ['" + term + "']\nmatch = ['" + term + "']\nno_match = ['-']";
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto pack = samplepack::read(
            rule("low", fields("low", "1"), "A.1.f", 1) + rule("high", fields("high", "0.5"), "A.4.c", 3)
            + rule("surer", fields("surer", "0.9"), "A.4.d", 3) + rule("as-sure", fields("as-sure", "0.9"), "A.2.a", 3)
            + rule("pii", fields("pii", "1"), "A.4.f", 3) + rule("mid", fields("mid", "1"), "A.3.a", 2));
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().detail));
        m_matcher = detect::Matcher::compile({*pack}).value();
    }

    void theGravestFindingIsThePrimaryOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("risk");
        QTest::addColumn<int>("severity");
        QTest::addColumn<int>("findings");

        QTest::newRow("one") << u"low"_s << u"A.1.f"_s << 1 << 1;
        QTest::newRow("severity first") << u"low low high"_s << u"A.4.c"_s << 3 << 3;
        QTest::newRow("then score") << u"high surer"_s << u"A.4.d"_s << 3 << 2;
        QTest::newRow("then the first code") << u"surer as-sure"_s << u"A.2.a"_s << 3 << 2;
        QTest::newRow("personal information alone") << u"pii pii"_s << u"A.4.f"_s << 2 << 2;
        QTest::newRow("personal information does not outweigh") << u"pii high"_s << u"A.4.c"_s << 3 << 2;
        QTest::newRow("nor an equal of an earlier code") << u"pii mid"_s << u"A.3.a"_s << 2 << 2;
    }

    void theGravestFindingIsThePrimaryOne()
    {
        QFETCH(QString, text);
        QFETCH(QString, risk);
        QFETCH(int, severity);
        QFETCH(int, findings);
        detect::Scratch scratch;
        const auto flag =
            detect::flagFor(m_matcher->scan(text.toStdString(), detect::Part::Output, scratch), *m_matcher);
        QVERIFY(flag);
        QCOMPARE(flag->risk, risk);
        QCOMPARE(flag->severity, severity);
        QCOMPARE(flag->findings, findings);
    }

    void withoutFindingsThereIsNoFlag() { QVERIFY(!detect::flagFor({}, *m_matcher)); }
};

QTEST_APPLESS_MAIN(TestFlag)
#include "tst_flag.moc"
