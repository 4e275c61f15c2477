#include "app/report/formats/pagination.h"

#include <QString>
#include <QTest>

using namespace report;

class TestPagination : public QObject
{
    Q_OBJECT

    static std::vector<Band> bands(size_t count, double height = 10)
    {
        return std::vector<Band>(count, Band{.height = height});
    }

    /// "0 1 | h0 2": the bands of each page, with repeated headers.
    static QString text(const std::vector<Page> &pages)
    {
        QStringList all;
        for (const Page &page : pages) {
            QStringList one;
            for (const Placed &placed : page)
                one.append((placed.isHeader ? QStringLiteral("h") : QString()) + QString::number(placed.band));
            all.append(one.join(QLatin1Char(' ')));
        }
        return all.join(QStringLiteral(" | "));
    }

private Q_SLOTS:
    void nothingIsOneEmptyPage() { QCOMPARE(paginate({}, {}, {}, 100).size(), 1u); }

    void bandsFillAPageExactly() { QCOMPARE(text(paginate(bands(5), {}, {}, 20)), QStringLiteral("0 1 | 2 3 | 4")); }

    void aHeadingIsNeverTheLastOfAPage()
    {
        std::vector<Band> all = bands(4);
        all[1].keepWithNext = true;
        QCOMPARE(text(paginate(all, {}, {}, 20)), QStringLiteral("0 | 1 2 | 3"));
    }

    void bandsThatKeepTogetherMoveTogether()
    {
        std::vector<Band> all = bands(5);
        all[1].keepWithNext = all[2].keepWithNext = true;
        QCOMPARE(text(paginate(all, {}, {}, 30)), QStringLiteral("0 | 1 2 3 | 4"));
    }

    void whatIsTallerThanAPageBreaksWhereItEnds()
    {
        std::vector<Band> all = bands(6);
        for (size_t i = 1; i < 5; ++i)
            all[i].keepWithNext = true;
        QCOMPARE(text(paginate(all, {}, {}, 30)), QStringLiteral("0 | 1 2 3 | 4 5"));
    }

    void aBandTallerThanAPageStandsAlone()
    {
        std::vector<Band> all = bands(3);
        all[1].height = 99;
        QCOMPARE(text(paginate(all, {}, {}, 20)), QStringLiteral("0 | 1 | 2"));
    }

    void spaceIsDroppedAtTheEdgesOfAPage()
    {
        std::vector<Band> all = bands(3);
        all[1].after = 50;
        all[2].before = 50;
        const auto pages = paginate(all, {}, {}, 20);
        QCOMPARE(text(pages), QStringLiteral("0 1 | 2"));
        QCOMPARE(pages[1].front().y, 0.0);
    }

    void spaceWithinAPageCounts()
    {
        std::vector<Band> all = bands(2);
        all[0].after = 3;
        all[1].before = 4;
        const auto pages = paginate(all, {}, {}, 27);
        QCOMPARE(text(pages), QStringLiteral("0 1"));
        QCOMPARE(pages[0][1].y, 17.0);
        QCOMPARE(paginate(all, {}, {}, 26).size(), 2u);
    }

    void aTablesHeaderIsRepeatedOnEachOfItsPages()
    {
        std::vector<Band> all = bands(5);
        for (size_t i = 1; i < 5; ++i)
            all[i].header = 0;
        all[0].keepWithNext = true;
        const auto pages = paginate(all, {{0, 1}}, bands(1, 10), 30);
        QCOMPARE(text(pages), QStringLiteral("0 1 2 | h0 3 4"));
        QCOMPARE(pages[1][1].y, 10.0);
    }
};

QTEST_GUILESS_MAIN(TestPagination)
#include "tst_pagination.moc"
