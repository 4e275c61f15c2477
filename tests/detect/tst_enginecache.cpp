#include "app/detect/patternset.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <hs/hs.h>

#include <algorithm>
#include <thread>

using detect::EngineCache;
using detect::PatternSet;

/// Compiled patterns that one start of the program leaves for the next.
class TestEngineCache : public QObject
{
    Q_OBJECT

    struct FreeDatabase
    {
        void operator()(hs_database *database) const { hs_free_database(database); }
    };
    using Database = std::unique_ptr<hs_database, FreeDatabase>;

    static QStringList files(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    static QByteArray keyOf(const QString &file) { return QByteArray::fromHex(file.chopped(3).toLatin1()); }

    static bool finds(const PatternSet &set, std::string_view text)
    {
        detect::HsScratch scratch;
        std::vector<detect::Hit> hits;
        set.scan(text, scratch, hits);
        return !hits.empty();
    }

    static PatternSet literals(const std::vector<std::string> &words, const QTemporaryDir &folder)
    {
        return PatternSet::ofLiterals(words, EngineCache(folder.path())).value();
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void whatWasCompiledIsKeptAndFindsTheSame()
    {
        const QTemporaryDir folder;
        QVERIFY(finds(literals({"rain", "snow"}, folder), "some snow"));
        QCOMPARE(files(folder).size(), 1);
        const QByteArray whole = content(folder.filePath(files(folder).front()));
        const PatternSet again = literals({"rain", "snow"}, folder);
        QVERIFY(finds(again, "some snow"));
        QVERIFY(!finds(again, "sunshine"));
        QCOMPARE(content(folder.filePath(files(folder).front())), whole);
    }

    /// Another set's database under its key: only a set that comes from there finds what the other looks for.
    void whatIsKeptIsNotCompiledAgain()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        literals({"rain"}, one);
        literals({"snow"}, two);
        const Database other(EngineCache(two.path()).load(keyOf(files(two).front())));
        QVERIFY(other);
        EngineCache(one.path()).save(keyOf(files(one).front()), other.get());
        QVERIFY(finds(literals({"rain"}, one), "snow"));
    }

    void patternsAndTheirMeaningMakeTheKey()
    {
        const QTemporaryDir folder;
        const EngineCache cache(folder.path());
        literals({"rain", "snow"}, folder);
        literals({"rai", "nsnow"}, folder);
        literals({"snow", "rain"}, folder);
        QVERIFY(PatternSet::ofExpressions({"rain", "snow"}, PatternSet::Starts::Unknown, cache));
        QVERIFY(PatternSet::ofExpressions({"rain", "snow"}, PatternSet::Starts::Leftmost, cache));
        QCOMPARE(files(folder).size(), 5);
    }

    void whatIsDamagedIsCompiledAgain_data()
    {
        QTest::addColumn<int>("kept");    // of its bytes; below 0: all but so many
        QTest::addColumn<int>("flipped"); // which of those; -1: none
        QTest::newRow("empty") << 0 << -1;
        QTest::newRow("the beginning of the head") << 10 << -1;
        QTest::newRow("the head alone") << 85 << -1;
        QTest::newRow("cut off") << 500 << -1;
        QTest::newRow("without its last byte") << -1 << -1;
        QTest::newRow("another format") << 1'000'000 << 3;
        QTest::newRow("another key") << 1'000'000 << 30;
        QTest::newRow("another hash") << 1'000'000 << 60;
        QTest::newRow("a flipped bit in the engine's head") << 1'000'000 << 90;
        QTest::newRow("a flipped bit inside") << 1'000'000 << 600;
    }

    void whatIsDamagedIsCompiledAgain()
    {
        QFETCH(int, kept);
        QFETCH(int, flipped);
        const QTemporaryDir folder;
        literals({"rain", "snow"}, folder);
        const QString name = files(folder).front();
        const QString path = folder.filePath(name);
        const QByteArray whole = content(path);
        QByteArray bytes = kept < 0 ? whole.chopped(-kept) : whole.first(std::min<qsizetype>(kept, whole.size()));
        if (flipped >= 0)
            bytes[flipped] = static_cast<char>(bytes[flipped] ^ 4);
        QVERIFY(bytes != whole);
        write(path, bytes);
        QVERIFY(!Database(EngineCache(folder.path()).load(keyOf(name))));
        QVERIFY(finds(literals({"rain", "snow"}, folder), "some snow"));
        QVERIFY(Database(EngineCache(folder.path()).load(keyOf(name)))); // and it is whole again
    }

    /// A database that is whole, and of an engine that is not this one.
    void whatTheEngineRefusesIsCompiledAgain()
    {
        const QTemporaryDir folder;
        literals({"rain", "snow"}, folder);
        const QString path = folder.filePath(files(folder).front());
        QByteArray bytes = content(path);
        bytes[85 + 5] = static_cast<char>(bytes[85 + 5] ^ 4); // the engine's version
        const QByteArray hash = QCryptographicHash::hash(bytes.sliced(85), QCryptographicHash::Sha256);
        bytes.replace(53, 32, hash);
        write(path, bytes);
        QVERIFY(!Database(EngineCache(folder.path()).load(keyOf(files(folder).front()))));
        QVERIFY(finds(literals({"rain", "snow"}, folder), "some snow"));
    }

    void aFolderThatCannotBeIsNoError()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("file")), "no folder");
        const EngineCache cache(folder.filePath(QStringLiteral("file/inside")));
        QVERIFY(finds(PatternSet::ofLiterals({"rain"}, cache).value(), "rain"));
        QVERIFY(EngineCache().keepsNothing());
        QVERIFY(finds(PatternSet::ofLiterals({"rain"}).value(), "rain"));
    }

    void manyMayWriteAtATime()
    {
        const QTemporaryDir folder;
        std::atomic<int> found = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i)
                threads.emplace_back([&] {
                    for (int round = 0; round < 5; ++round)
                        found += finds(literals({"rain", "snow"}, folder), "some snow");
                });
        }
        QCOMPARE(found.load(), 40);
        QCOMPARE(files(folder).size(), 1); // and no pieces of files beside it
    }

    void theOldestGoWhenThereAreTooMany()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < EngineCache::mostFiles + 3; ++i)
            write(folder.filePath(QStringLiteral("%1.hs").arg(i)), "old");
        literals({"rain"}, folder);
        QCOMPARE(files(folder).size(), EngineCache::mostFiles);
        QVERIFY(std::ranges::any_of(files(folder), [](const QString &name) { return name.size() == 64 + 3; }));
    }

    void onlyTheUserMayReadThem()
    {
        const QTemporaryDir folder;
        literals({"rain"}, folder);
        const auto others = QFile::permissions(folder.filePath(files(folder).front()))
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QCOMPARE(others, QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(TestEngineCache)
#include "tst_enginecache.moc"
