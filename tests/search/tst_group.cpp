#include "app/search/group.h"
#include "app/search/phrase.h"
#include "app/text/fold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace search;

class TestGroup : public QObject
{
    Q_OBJECT

    static RowSet rowsOf(const Group &group, std::string_view phrase, bool isPrefix = false)
    {
        RowSet rows = RowSet::all();
        for (const Feature feature : Phrase::of(phrase, isPrefix).features()) {
            const auto slice = std::ranges::find(group.slices, sliceOf(feature), &Group::Slice::number);
            bool isDamaged = false;
            rows &= slice == group.slices.end() ? RowSet() : rowsWith(feature, slice->entries, isDamaged);
            if (isDamaged)
                qFatal("damaged entries");
        }
        return rows;
    }

    static RowSet sixteenAt(int first)
    {
        RowSet rows;
        rows.insert(first, 16);
        return rows;
    }

private Q_SLOTS:
    void aRareFeatureLeadsToSixteenRows()
    {
        GroupBuilder builder;
        for (int i = 0; i < 130; ++i)
            builder.add(i == 70 ? "算法备案" : "别的", i == 129 ? "Filing Number 42" : "");
        const Group group = builder.take();
        QCOMPARE(group.rows, 130);
        QCOMPARE(rowsOf(group, "备案"), sixteenAt(64));
        QCOMPARE(rowsOf(group, "算法"), sixteenAt(64));
        QCOMPARE(rowsOf(group, "案"), sixteenAt(64));

        QCOMPARE(rowsOf(group, "42"), sixteenAt(128));
        QCOMPARE(rowsOf(group, "法算"), RowSet());
        QVERIFY(builder.isEmpty());
    }

    void aCommonFeatureLeadsToItsRows()
    {
        GroupBuilder builder;
        for (int i = 0; i < Group::rowLimit; ++i)
            builder.add(i % 100 == 7 ? "常见" : "", i == 3 ? "少见" : "");
        const Group group = builder.take();
        const RowSet rows = rowsOf(group, "常见");
        QCOMPARE(rows.count(), 41);
        for (int i = 0; i < Group::rowLimit; ++i)
            QCOMPARE(rows.contains(i), i % 100 == 7);
    }

    void aFullGroupSaysSo()
    {
        GroupBuilder builder;
        int rows = 0;
        for (; !builder.isFull(); ++rows)
            builder.add("a", "b");
        QCOMPARE(rows, Group::rowLimit);
        const Group group = builder.take();
        QCOMPARE(group.rows, rows);
        QCOMPARE(rowsOf(group, "a"), RowSet::all());
        const std::string longText(Group::byteLimit / 2 + 1, 'x');
        builder.add(longText, "");
        QVERIFY(!builder.isFull());
        builder.add(longText, "");
        QVERIFY(builder.isFull());
    }

    void wordsAndTheirBeginningsAreFound()
    {
        GroupBuilder builder;
        builder.add("the algorithm filing", "");
        const Group group = builder.take();
        QCOMPARE(rowsOf(group, "algorithm"), sixteenAt(0));
        QCOMPARE(rowsOf(group, "algorithms"), RowSet());
        QCOMPARE(rowsOf(group, "algo", true), sixteenAt(0));
        QCOMPARE(rowsOf(group, "al", true), RowSet::all()); // too short for the index: all have to be read
        QCOMPARE(rowsOf(group, "zzzz", true), RowSet());
    }

    void aSetOfRowsIsWalkedDownwards()
    {
        RowSet rows;
        for (const int row : {0, 1, 63, 64, 65, 4095})
            rows.insert(row);
        QCOMPARE(rows.lastAtOrBelow(4095), 4095);
        QCOMPARE(rows.lastGapAtOrBelow(4095), 4094);
        QCOMPARE(rows.lastAtOrBelow(4094), 65);
        QCOMPARE(rows.lastGapAtOrBelow(65), 62);
        QCOMPARE(rows.lastAtOrBelow(62), 1);
        QCOMPARE(rows.lastGapAtOrBelow(1), -1);
        QCOMPARE(RowSet().lastAtOrBelow(4095), -1);
        QCOMPARE(RowSet::all().lastGapAtOrBelow(4095), -1);
    }

    /// What a row has is always offered, and by far the most of what it has not is not.
    void noRowIsMissed()
    {
        QRandomGenerator random(7);
        const QString alphabet = QStringLiteral("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥");
        std::vector<std::string> texts;
        GroupBuilder builder;
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int n = random.bounded(60); n >= 0; --n)
                text += alphabet.at(random.bounded(alphabet.size()));
            texts.push_back(text.toStdString());
            builder.add(texts.back(), "");
        }
        const Group group = builder.take();
        qint64 offered = 0;
        qint64 found = 0;
        for (const QChar &first : alphabet) {
            for (const QChar &second : alphabet) {
                const std::string pair = (QString(first) + second).toStdString();
                const RowSet rows = rowsOf(group, pair);
                offered += rows.count();
                for (int i = 0; i < 3000; ++i) {
                    const bool isThere = texts[static_cast<size_t>(i)].contains(pair);
                    found += isThere;
                    QVERIFY2(rows.contains(i) || !isThere, pair.c_str());
                }
            }
        }
        QVERIFY2(offered < found * 11 / 10, qPrintable(QString::number(double(offered) / double(found))));
    }

    void damagedEntriesAreNoticed()
    {
        GroupBuilder builder;
        for (int i = 0; i < 640; ++i)
            builder.add(i % 3 == 0 ? "算法" : "备案", "");
        const Group group = builder.take();
        const Feature feature = pairFeature(U'算', U'法');
        const auto slice = std::ranges::find(group.slices, sliceOf(feature), &Group::Slice::number);
        QVERIFY(slice != group.slices.end());
        bool isDamaged = false;
        const RowSet whole = rowsWith(feature, slice->entries, isDamaged);
        QCOMPARE(whole.count(), 214);
        QVERIFY(!isDamaged);
        for (qsizetype size = 1; size < slice->entries.size(); ++size) {
            isDamaged = false;
            (void)rowsWith(feature, QByteArrayView(slice->entries).first(size), isDamaged);
            QVERIFY2(isDamaged, qPrintable(QString::number(size)));
        }
        QCOMPARE(rowsWith(feature, QByteArrayView(), isDamaged), RowSet());
        QRandomGenerator random(3);
        for (int i = 0; i < 20'000; ++i) { // whatever it says: no crash, no endless loop
            QByteArray bytes(random.bounded(1, 40), Qt::Uninitialized);
            for (char &c : bytes)
                c = static_cast<char>(random.bounded(256));
            (void)rowsWith(static_cast<Feature>(random.bounded(1 << featureBits)), bytes, isDamaged);
        }
    }
};

QTEST_APPLESS_MAIN(TestGroup)
#include "tst_group.moc"
