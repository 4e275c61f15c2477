#include "app/base/resources.h"
#include "app/calendar/workingdays.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using calendar::parseYearFile;
using calendar::WorkingDays;

class TestYearFile : public QObject
{
    Q_OBJECT

    /// A notice for 2027 that nobody has published: made up for these tests.
    static QByteArray invented2027(const QByteArray &work = "2026-12-27, 2027-02-20")
    {
        return "format = 1\n[[year]]\nyear = 2027\noff = [\n"
               "{ zh = \"元旦\", en = \"New Year\", from = 2026-12-31, to = 2027-01-02 },\n"
               "{ zh = \"劳动节\", en = \"Labour Day\", from = 2027-05-01, to = 2027-05-04 },\n"
               "{ zh = \"国庆节\", en = \"National Day\", from = 2027-10-01, to = 2027-10-07 },\n]\n"
               "work = ["
            + work + "]\n";
    }

    static WorkingDays shipped() { return WorkingDays::load().value(); }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void anImportedYearSettlesWhatWasProvisional()
    {
        QVERIFY(shipped().add(QDate(2026, 12, 14), 12).provisional);
        const auto days = shipped().withYearText(invented2027(), QStringLiteral("2027.toml")).value();
        QVERIFY(days.covers(2026) && days.covers(2027));
        // 27 December is worked and 31 December is off, by the notice for the year after.
        QCOMPARE(days.add(QDate(2026, 12, 25), 4).day, QDate(2026, 12, 30));
        QCOMPARE(days.add(QDate(2026, 12, 25), 5), (calendar::Deadline{QDate(2027, 1, 4), false}));
        QVERIFY(days.isWorkingDay(QDate(2027, 2, 20)));
        QVERIFY(days.add(QDate(2027, 12, 20), 10).provisional);
    }

    void theTableThatWasImportedIntoStaysAsItWas()
    {
        const WorkingDays before = shipped();
        QVERIFY(before.withYearText(invented2027(), QStringLiteral("2027.toml")));
        QVERIFY(!before.covers(2027));
    }

    void aYearThatIsImportedAgainIsReplaced()
    {
        const auto first = shipped().withYearText(invented2027(), QStringLiteral("a")).value();
        const auto second = first.withYearText(invented2027("2027-02-21"), QStringLiteral("b")).value();
        QVERIFY(!second.isWorkingDay(QDate(2027, 2, 20)));
        QVERIFY(second.isWorkingDay(QDate(2027, 2, 21)));
    }

    void aFileOnDiskIsReadTheSameWay()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("2027.toml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(invented2027());
        file.close();
        QVERIFY(shipped().withYear(path).value().covers(2027));
        QVERIFY(!shipped().withYear(folder.filePath(QStringLiteral("absent.toml"))));
    }

    void aFileThatCannotBeRightIsRefused_data()
    {
        QTest::addColumn<QByteArray>("toml");
        const QByteArray head = "format = 1\n[[year]]\nyear = 2027\n";
        const QByteArray off = "off = [{ zh = \"节\", en = \"all\", from = 2027-01-01, to = 2027-01-01 },"
                               "{ zh = \"节\", en = \"all\", from = 2027-05-01, to = 2027-05-01 },"
                               "{ zh = \"节\", en = \"all\", from = 2027-10-01, to = 2027-10-01 }]\n";
        QTest::newRow("not TOML") << QByteArray("year 2027");
        QTest::newRow("another format") << QByteArray("format = 2\n[[year]]\nyear = 2027\n") + off;
        QTest::newRow("no year") << QByteArray("format = 1\n");
        QTest::newRow("a year without holidays") << head;
        QTest::newRow("a year twice") << head + off + "[[year]]\nyear = 2027\n" + off;
        QTest::newRow("a Monday as make-up day") << head + off + "work = [2027-02-08]\n";
        QTest::newRow("a day off that is worked") << head + off + "work = [2027-05-01]\n";
        QTest::newRow("a day of another year") << head + off + "work = [2028-02-05]\n";
        QTest::newRow("a date in quotes") << head + off + "work = [\"2027-02-20\"]\n";
        QTest::newRow("a day that does not exist") << head + off + "work = [2027-02-30]\n";
        QTest::newRow("a holiday that ends before it begins")
            << head + "off = [{ zh = \"节\", en = \"all\", from = 2027-05-05, to = 2027-05-01 }]\n";
    }

    void aFileThatCannotBeRightIsRefused()
    {
        QFETCH(QByteArray, toml);
        const auto file = parseYearFile(toml, QStringLiteral("2027.toml"));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Failure::Kind::BadInput);
        QVERIFY2(file.error().where.startsWith(QStringLiteral("2027.toml:")), qPrintable(file.error().where));
    }

    void theShippedDaysAreThoseOfTheirSource()
    {
        const QString folder =
            qEnvironmentVariable("VERMILION_SOURCE") + QStringLiteral("/../shared/data/calendar/chinese-days-years");
        if (!QFile::exists(folder))
            QSKIP("the source of the holiday data is not beside this checkout");
        const WorkingDays days = shipped();
        for (int year = 2004; year <= 2026; ++year) {
            QFile file(folder + QStringLiteral("/%1.json").arg(year));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject source = QJsonDocument::fromJson(file.readAll()).object();
            const QJsonObject off = source[u"holidays"].toObject();
            const QJsonObject worked = source[u"workdays"].toObject();
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
                const QString iso = day.toString(Qt::ISODate);
                const bool expected = worked.contains(iso) || (day.dayOfWeek() < Qt::Saturday && !off.contains(iso));
                QVERIFY2(days.isWorkingDay(day) == expected, qPrintable(iso));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestYearFile)
#include "tst_yearfile.moc"
