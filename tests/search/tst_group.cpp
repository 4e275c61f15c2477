#include "app/search/group.h"
#include "app/search/phrase.h"
#include "app/text/fold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace search;

class TestGroup : public QObject
{
    Q_OBJECT

    static BlockMask blocksOf(const Group &group, std::string_view phrase, bool isPrefix = false)
    {
        BlockMask blocks = everyBlock;
        for (const Feature feature : Phrase::of(phrase, isPrefix).features()) {
            const auto slice = std::ranges::find(group.slices, sliceOf(feature), &Group::Slice::number);
            bool isDamaged = false;
            blocks &= slice == group.slices.end() ? 0 : blocksWith(feature, slice->entries, isDamaged);
            if (isDamaged)
                qFatal("damaged entries");
        }
        return blocks;
    }

private Q_SLOTS:
    void aBlockHoldsSixtyFourRows()
    {
        GroupBuilder builder;
        for (int i = 0; i < 130; ++i)
            builder.add(i == 70 ? "算法备案" : "别的", i == 129 ? "Filing Number 42" : "");
        const Group group = builder.take();
        QCOMPARE(group.rows, (std::vector<int>{64, 64, 2}));
        QCOMPARE(blocksOf(group, "备案"), BlockMask(0b010));
        QCOMPARE(blocksOf(group, "算法"), BlockMask(0b010));
        QCOMPARE(blocksOf(group, "案"), BlockMask(0b010));
        QCOMPARE(blocksOf(group, "别的"), BlockMask(0b111));
        QCOMPARE(blocksOf(group, "法算"), BlockMask(0));
        QVERIFY(builder.isEmpty());
    }

    void aBlockEndsWithItsText()
    {
        GroupBuilder builder;
        const std::string longText(Group::byteLimit / 2 + 1, 'x');
        for (int i = 0; i < 3; ++i)
            builder.add(longText, "");
        QCOMPARE(builder.take().rows, (std::vector<int>{1, 1, 1}));
    }

    void aFullGroupSaysSo()
    {
        GroupBuilder builder;
        int rows = 0;
        for (; !builder.isFull(); ++rows)
            builder.add("a", "b");
        QCOMPARE(rows, Group::blockLimit * Group::rowLimit);
        QCOMPARE(builder.take().rows.size(), size_t(Group::blockLimit));
    }

    void wordsAndTheirBeginningsAreFound()
    {
        GroupBuilder builder;
        builder.add("the algorithm filing", "");
        const Group group = builder.take();
        QCOMPARE(blocksOf(group, "algorithm"), BlockMask(1));
        QCOMPARE(blocksOf(group, "algorithms"), BlockMask(0));
        QCOMPARE(blocksOf(group, "algo", true), BlockMask(1));
        QCOMPARE(blocksOf(group, "al", true), everyBlock); // too short for the index: all have to be read
        QCOMPARE(blocksOf(group, "zzzz", true), BlockMask(0));
    }

    /// What is in a block is always offered, and what is nowhere nearly never.
    void noBlockIsMissed()
    {
        QRandomGenerator random(7);
        const QString alphabet = QStringLiteral("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥");
        std::vector<std::string> texts;
        GroupBuilder builder;
        for (int i = 0; i < 1500; ++i) {
            QString text;
            for (int n = 0; n < 30; ++n)
                text += alphabet.at(random.bounded(alphabet.size()));
            texts.push_back(text.toStdString());
            builder.add(texts.back(), "");
        }
        const Group group = builder.take();
        for (int i = 0; i < 1500; i += 7) {
            const size_t at = static_cast<size_t>(random.bounded(26)) * 3;
            const std::string piece = texts[static_cast<size_t>(i)].substr(at, 12);
            QVERIFY2(blocksOf(group, piece) >> (i / Group::rowLimit) & 1, piece.c_str());
        }
    }

    void damagedEntriesAreNoticed()
    {
        GroupBuilder builder;
        for (int i = 0; i < 64 * 10; ++i)
            builder.add("算法", "");
        const Group group = builder.take();
        const Feature feature = pairFeature(U'算', U'法');
        const auto slice = std::ranges::find(group.slices, sliceOf(feature), &Group::Slice::number);
        QVERIFY(slice != group.slices.end());
        for (qsizetype size = 1; size < slice->entries.size(); ++size) {
            bool isDamaged = false;
            const BlockMask blocks = blocksWith(feature, QByteArrayView(slice->entries).first(size), isDamaged);
            QVERIFY(isDamaged || blocks == 0 || blocks == (BlockMask(1) << 10) - 1);
        }
        bool isDamaged = false;
        QCOMPARE(blocksWith(feature, QByteArrayView(), isDamaged), BlockMask(0));
        QVERIFY(!isDamaged);
    }
};

QTEST_APPLESS_MAIN(TestGroup)
#include "tst_group.moc"
