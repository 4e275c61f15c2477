#include "app/filing/review.h"
#include "tests/filing/somerows.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;
using Spot = ImportReview::Spot;

class TestImportReview : public QObject
{
    Q_OBJECT

    static const List &list() { return *shippedLists().find(u"genai_filing"_s); }

    /// Four rows: the second has a doubtful number, the fourth a doubtful number and entity.
    static ImportReview review()
    {
        ListReading reading{.list = list().id};
        for (int i = 0; i < 4; ++i) {
            const bool doubtful = i % 2 == 1;
            const auto row = rowOf(list(), doubtful ? u"Beijing-QingHe-2O240428"_s : u"Beijing-QingHe-20240428"_s,
                                   u"青禾大模型"_s, i == 3 ? u"青禾有限公可"_s : u"青禾有限公司"_s);
            ReadRow read;
            for (const Entry &entry : row.entries)
                read.fields.push_back(entry.reading);
            reading.rows.push_back(read);
        }
        return {list(), reading};
    }

private Q_SLOTS:
    void nothingIsAcceptedAtFirst()
    {
        const ImportReview fresh = review();
        QCOMPARE(fresh.counts(), (ImportReview::Counts{.rows = 4, .open = 4, .doubtful = 2, .undoubted = 2}));
        QVERIFY(!fresh.isDecided());
        QVERIFY(fresh.accepted().empty());
    }

    void manyRowsAreAcceptedAtOnceOnlyWithoutDoubt()
    {
        ImportReview at = review();
        QCOMPARE(at.acceptUndoubted(), 2);
        QCOMPARE(at.counts().accepted, 2);
        QCOMPARE(at.counts().open, 2);
        QCOMPARE(at.acceptUndoubted(), 0);
        QCOMPARE(at.rows()[1].verdict, ImportReview::Verdict::Open);
    }

    void theNextDoubtIsFoundFromAnywhereAndRoundTheEnd()
    {
        const ImportReview at = review();
        QCOMPARE(at.nextDoubt(std::nullopt), std::optional(Spot{1, list().key}));
        QCOMPARE(at.nextDoubt(Spot{1, list().key}), std::optional(Spot{3, list().entity}));
        QCOMPARE(at.nextDoubt(Spot{3, list().key}), std::optional(Spot{1, list().key}));
        QCOMPARE(at.previousDoubt(Spot{3, list().entity}), std::optional(Spot{1, list().key}));
        QCOMPARE(at.previousDoubt(Spot{1, list().key}), std::optional(Spot{3, list().key}));
    }

    void aRowIsAcceptedWithTheLastOfItsDoubts()
    {
        ImportReview at = review();
        at.acceptField({3, list().key});
        QCOMPARE(at.rows()[3].verdict, ImportReview::Verdict::Open);
        at.acceptField({3, list().entity});
        QCOMPARE(at.rows()[3].verdict, ImportReview::Verdict::Accepted);
        at.acceptRow(1);
        QCOMPARE(at.nextDoubt(std::nullopt), std::nullopt);
    }

    void aCorrectionStandsBesideTheReading()
    {
        ImportReview at = review();
        at.correct({1, list().key}, u" Beijing-QingHe-2024 0429 "_s);
        const auto &entry = at.rows()[1].entries[list().key];
        QCOMPARE(entry.value(), u"Beijing-QingHe-20240429"_s);
        QCOMPARE(entry.reading.raw, u"Beijing-QingHe-2O240428"_s);
        QCOMPARE(at.rows()[1].verdict, ImportReview::Verdict::Accepted);
        QCOMPARE(at.counts().corrected, 1);
        at.restore({1, list().key});
        QCOMPARE(at.rows()[1].entries[list().key].value(), u"Beijing-QingHe-20240428"_s);
        QCOMPARE(at.rows()[1].verdict, ImportReview::Verdict::Open);
    }

    void whatIsTypedAsItWasReadIsNoCorrection()
    {
        ImportReview at = review();
        at.correct({1, list().key}, u"Beijing-QingHe-20240428"_s);
        QVERIFY(!at.rows()[1].entries[list().key].corrected);
        QCOMPARE(at.rows()[1].verdict, ImportReview::Verdict::Accepted);
    }

    void skippedRowsAreLeftOut()
    {
        ImportReview at = review();
        at.acceptUndoubted();
        at.skipRow(1);
        at.acceptRow(3);
        QVERIFY(at.isDecided());
        QCOMPARE(at.accepted().size(), size_t(3));
        QCOMPARE(at.accepted()[2].position, 2);
        at.reopenRow(1);
        QVERIFY(!at.isDecided());
    }
};

QTEST_GUILESS_MAIN(TestImportReview)
#include "tst_importreview.moc"
