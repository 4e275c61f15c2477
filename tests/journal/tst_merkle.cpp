#include "app/base/hash.h"
#include "app/journal/merkle.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <map>

using namespace journal;
using merkle::Path;

namespace {

/// The definition of RFC 6962, section 2.1, word for word and without a thought for speed: what the others are held to.
QByteArray byDefinition(const Path &data, qsizetype begin, qsizetype end)
{
    if (begin == end)
        return Sha256::of({});
    if (end - begin == 1)
        return Sha256::of(QByteArray(1, '\0') + data[static_cast<size_t>(begin)]);
    const auto half = static_cast<qsizetype>(std::bit_floor(static_cast<size_t>(end - begin - 1)));
    return Sha256::of(QByteArray(1, '\1') + byDefinition(data, begin, begin + half)
                      + byDefinition(data, begin + half, end));
}

/// The eight inputs that implementations of Certificate Transparency test themselves with.
const Path &published()
{
    static const Path data{"",
                           QByteArray::fromHex("00"),
                           QByteArray::fromHex("10"),
                           QByteArray::fromHex("2021"),
                           QByteArray::fromHex("3031"),
                           QByteArray::fromHex("40414243"),
                           QByteArray::fromHex("5051525354555657"),
                           QByteArray::fromHex("606162636465666768696a6b6c6d6e6f")};
    return data;
}

class Tree
{
public:
    explicit Tree(Path data)
        : m_data(std::move(data))
    {
        merkle::CompactRange range;
        for (const QByteArray &piece : m_data)
            range.append(merkle::leafHash(piece),
                         [this](merkle::Node node, const QByteArray &hash) { m_nodes[node] = hash; });
    }

    merkle::Nodes nodes() const
    {
        return [this](merkle::Node node) { return m_nodes.at(node); };
    }
    QByteArray root(qint64 size) const { return merkle::CompactRange(size, nodes()).root(); }
    QByteArray leaf(qint64 index) const { return m_nodes.at({0, index}); }

private:
    Path m_data;
    std::map<merkle::Node, QByteArray> m_nodes;
};

constexpr int most = 300;

Path numbers()
{
    Path data;
    for (int i = 0; i < most; ++i)
        data.push_back("entry " + QByteArray::number(i));
    return data;
}

Path hashes(const QByteArray &list)
{
    Path path;
    for (const QByteArray &hex : list.split(' '))
        if (!hex.isEmpty())
            path.push_back(QByteArray::fromHex(hex));
    return path;
}

QByteArray flipped(QByteArray hash)
{
    hash[hash.size() / 2] = static_cast<char>(hash[hash.size() / 2] ^ 4);
    return hash;
}

/// \a path spoilt in each way there is: an element changed, left out, doubled, cut short, added; two swapped.
std::vector<Path> spoilt(const Path &path)
{
    std::vector<Path> all;
    for (size_t i = 0; i < path.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        all.push_back(path);
        all.back()[i] = flipped(path[i]);
        all.push_back(path);
        all.back().erase(all.back().begin() + at);
        all.push_back(path);
        all.back().insert(all.back().begin() + at, path[i]);
        all.push_back(path);
        all.back()[i].chop(1);
        if (i > 0) {
            all.push_back(path);
            std::swap(all.back()[i], all.back()[i - 1]);
        }
    }
    all.push_back(path);
    all.back().push_back(Sha256::of("more"));
    all.push_back(path);
    all.back().emplace_back();
    return all;
}

} // namespace

class TestMerkle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootsAreThePublishedOnes_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("root");
        const char *const roots[] = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                                     "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                     "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                     "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                     "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                     "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                     "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                     "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                     "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        for (int size = 0; size <= 8; ++size)
            QTest::addRow("%d leaves", size) << size << QByteArray::fromHex(roots[size]);
    }

    void rootsAreThePublishedOnes()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, root);
        QCOMPARE(Tree(published()).root(size), root);
        QCOMPARE(byDefinition(published(), 0, size), root);
    }

    void inclusionProofsAreThePublishedOnes_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("0 in 1") << 0 << 1 << QByteArray();
        QTest::newRow("0 in 8") << 0 << 8
                                << QByteArray("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                                              " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                                              " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        QTest::newRow("5 in 8") << 5 << 8
                                << QByteArray("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
                                              " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                                              " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        QTest::newRow("2 in 3") << 2 << 3
                                << QByteArray("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        QTest::newRow("1 in 5") << 1 << 5
                                << QByteArray("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
                                              " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                                              " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    void inclusionProofsAreThePublishedOnes()
    {
        QFETCH(int, index);
        QFETCH(int, size);
        QFETCH(QByteArray, path);
        const Tree tree(published());
        QCOMPARE(merkle::inclusionProof(index, size, tree.nodes()), hashes(path));
        QVERIFY(merkle::provesInclusion(tree.leaf(index), index, size, hashes(path), tree.root(size)));
    }

    void consistencyProofsAreThePublishedOnes_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("1 to 1") << 1 << 1 << QByteArray();
        QTest::newRow("1 to 8") << 1 << 8
                                << QByteArray("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                                              " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                                              " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        QTest::newRow("6 to 8") << 6 << 8
                                << QByteArray("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
                                              " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                                              " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        QTest::newRow("2 to 5") << 2 << 5
                                << QByteArray("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                                              " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    void consistencyProofsAreThePublishedOnes()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QByteArray, path);
        const Tree tree(published());
        QCOMPARE(merkle::consistencyProof(from, to, tree.nodes()), hashes(path));
        QVERIFY(merkle::provesConsistency(from, to, tree.root(from), tree.root(to), hashes(path)));
    }

    void theRootOfEverySizeIsThatOfTheDefinition()
    {
        const Path data = numbers();
        const Tree tree(data);
        merkle::CompactRange growing;
        for (int size = 0; size <= most; ++size) {
            QCOMPARE(tree.root(size), byDefinition(data, 0, size));
            QCOMPARE(growing.root(), tree.root(size));
            QCOMPARE(growing.size(), size);
            if (size < most)
                growing.append(tree.leaf(size));
        }
    }

    void aRangeThatIsTakenUpAgainGrowsAsTheOneThatWasNeverLeft()
    {
        const Tree tree(numbers());
        for (int size = 0; size < most; ++size) {
            merkle::CompactRange again(size, tree.nodes());
            again.append(tree.leaf(size));
            QCOMPARE(again.root(), tree.root(size + 1));
        }
    }

    void everyLeafOfEverySizeIsProved()
    {
        const Tree tree(numbers());
        for (int size = 1; size <= most; ++size) {
            const QByteArray root = tree.root(size);
            for (int index = 0; index < size; ++index) {
                const Path path = merkle::inclusionProof(index, size, tree.nodes());
                QVERIFY(std::ssize(path) <= std::bit_width(static_cast<unsigned>(size - 1)));
                QVERIFY2(merkle::provesInclusion(tree.leaf(index), index, size, path, root),
                         qPrintable(QStringLiteral("%1 in %2").arg(index).arg(size)));
            }
        }
    }

    void everyTwoSizesAreProvedConsistent()
    {
        const Tree tree(numbers());
        for (int to = 0; to <= most; ++to)
            for (int from = 0; from <= to; ++from)
                QVERIFY2(merkle::provesConsistency(from, to, tree.root(from), tree.root(to),
                                                   merkle::consistencyProof(from, to, tree.nodes())),
                         qPrintable(QStringLiteral("%1 to %2").arg(from).arg(to)));
    }

    void aWrongInclusionProofIsRefused()
    {
        const Tree tree(numbers());
        for (const int size : {1, 2, 3, 7, 8, 9, 31, 64, 65, 100}) {
            const QByteArray root = tree.root(size);
            for (int index = 0; index < size; ++index) {
                const QByteArray leaf = tree.leaf(index);
                const Path path = merkle::inclusionProof(index, size, tree.nodes());
                for (const Path &wrong : spoilt(path))
                    QVERIFY(!merkle::provesInclusion(leaf, index, size, wrong, root));
                QVERIFY(!merkle::provesInclusion(flipped(leaf), index, size, path, root));
                QVERIFY(!merkle::provesInclusion(leaf, index, size, path, flipped(root)));
                for (const qint64 other : {-1, index - 1, index + 1, size, size + index})
                    QVERIFY(!merkle::provesInclusion(leaf, other, size, path, root));
                QVERIFY(!merkle::provesInclusion(leaf, index, 0, path, root));
                QVERIFY(!merkle::provesInclusion(leaf, index, size, path, {}));
                QVERIFY(!merkle::provesInclusion({}, index, size, path, root));
            }
        }
    }

    void aWrongConsistencyProofIsRefused()
    {
        const Tree tree(numbers());
        for (int to = 1; to <= 40; ++to) {
            for (int from = 1; from <= to; ++from) {
                const QByteArray fromRoot = tree.root(from);
                const QByteArray toRoot = tree.root(to);
                const Path path = merkle::consistencyProof(from, to, tree.nodes());
                for (const Path &wrong : spoilt(path))
                    QVERIFY(!merkle::provesConsistency(from, to, fromRoot, toRoot, wrong));
                QVERIFY(!merkle::provesConsistency(from, to, flipped(fromRoot), toRoot, path));
                QVERIFY(!merkle::provesConsistency(from, to, fromRoot, flipped(toRoot), path));
                QVERIFY(!merkle::provesConsistency(to + 1, to, fromRoot, toRoot, path));
                QVERIFY(!merkle::provesConsistency(-1, to, fromRoot, toRoot, path));
                if (from != to)
                    QVERIFY(!merkle::provesConsistency(from, to, toRoot, fromRoot, path));
            }
        }
    }

    /// A leaf and a node never have one hash: else a node could be passed off as an entry.
    void aNodeCannotPassForALeaf()
    {
        const Tree tree(published());
        const QByteArray both = tree.leaf(0) + tree.leaf(1);
        QVERIFY(merkle::leafHash(both) != tree.root(2));
        QVERIFY(!merkle::provesInclusion(merkle::leafHash(both), 0, 1, {}, tree.root(2)));
        QCOMPARE(merkle::nodeHash(tree.leaf(0), tree.leaf(1)), tree.root(2));
    }

    void theEmptyTreeIsTheBeginningOfEveryTree()
    {
        const Tree tree(published());
        QVERIFY(merkle::provesConsistency(0, 5, merkle::emptyRoot(), tree.root(5), {}));
        QVERIFY(!merkle::provesConsistency(0, 5, tree.root(1), tree.root(5), {}));
        QVERIFY(!merkle::provesConsistency(0, 5, merkle::emptyRoot(), tree.root(5), {tree.root(5)}));
    }
};

QTEST_GUILESS_MAIN(TestMerkle)
#include "tst_merkle.moc"
