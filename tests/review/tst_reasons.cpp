#include "app/base/resources.h"
#include "app/detect/taxonomy.h"
#include "app/review/reasons.h"

#include <QTemporaryFile>
#include <QTest>

class TestReasons : public QObject
{
    Q_OBJECT

    static Result<std::vector<review::Reason>> read(const QByteArray &toml)
    {
        QTemporaryFile file;
        if (!file.open())
            return fail(Failure::Kind::NotFound, {});
        file.write(toml);
        file.close();
        return review::loadReasons(file.fileName());
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void everyDispositionThatIsOfferedHasReasonsForEveryRisk()
    {
        const auto reasons = review::loadReasons();
        QVERIFY2(reasons, reasons ? "" : qPrintable(reasons.error().detail));
        const auto taxonomy = detect::Taxonomy::load();
        for (const review::Disposition disposition : review::offeredDispositions()) {
            for (const detect::Risk &risk : taxonomy->risks())
                QVERIFY(review::reasonsFor(*reasons, disposition, risk.code).size() >= 2);
        }
    }

    void theReasonsOfTheClassComeFirstAndThoseOfOthersNotAtAll()
    {
        const auto reasons = review::loadReasons();
        const auto fitting = review::reasonsFor(*reasons, review::Disposition::Harmful, QStringLiteral("A.2.e"));
        QCOMPARE(fitting.front().id, QStringLiteral("degrades-group"));
        QVERIFY(!std::ranges::contains(fitting, QStringLiteral("identifies-person"), &review::Reason::id));
        QVERIFY(!std::ranges::contains(fitting, QStringLiteral("false-match"), &review::Reason::id));
    }

    void aMistakeIsNamedWithItsPlace()
    {
        const auto wrong = read("format = 1\n[[reason]]\nid = \"a\"\nfor = [\"guilty\"]\nzh = \"一\"\nen = \"one\"\n");
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().detail.contains(QStringLiteral("guilty")), qPrintable(wrong.error().detail));
        QVERIFY2(wrong.error().where.contains(QLatin1Char('4')), qPrintable(wrong.error().where)); // the line
        QVERIFY(!read("format = 1\n[[reason]]\nid=\"a\"\nfor=[\"unclear\"]\nzh=\"一\"\nen=\"1\"\n"
                      "[[reason]]\nid=\"a\"\nfor=[\"unclear\"]\nzh=\"一\"\nen=\"1\"\n"));
    }
};

QTEST_GUILESS_MAIN(TestReasons)
#include "tst_reasons.moc"
