#include "tests/ctl/followprocess.h"
#include "tests/ingest/packing.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QByteArray gzipOf(const QByteArray &bytes)
{
    return packed({{"log", bytes}}, [](archive *writer) {
        archive_write_set_format_raw(writer);
        archive_write_add_filter_gzip(writer);
    });
}

} // namespace

/// import --follow while the log is rotated under it, by real renames. Each row has a number; afterwards every one
/// of them is there, and once.
class TestFollowRotations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_template = m_folder.filePath(u"template.vml"_s);
    int m_logs = 0;

    /// A store and a log in a folder of their own.
    struct Place
    {
        QString store;
        QString log;

        QString rotated(const char *suffix) const { return log + QString::fromLatin1(suffix); }
        void rotate() const ///< as logrotate does, by the names that are there
        {
            for (int i = 4; i >= 0; --i) {
                const QString from = i == 0 ? log : log + u".%1"_s.arg(i);
                if (QFile::exists(from))
                    QVERIFY(QFile::rename(from, log + u".%1"_s.arg(i + 1)));
            }
        }
        qint64 rows() const { return number(store, "SELECT count(DISTINCT request_id) FROM generation"); }
    };

    Place newPlace()
    {
        const QString folder = m_folder.filePath(QString::number(++m_logs));
        QDir().mkpath(folder);
        Place place{folder + u"/store.vml"_s, folder + u"/app.jsonl"_s};
        if (!QFile::copy(m_template, place.store))
            qFatal("no store");
        return place;
    }

    static void expectOnce(const Place &place, int rows)
    {
        QTRY_COMPARE_WITH_TIMEOUT(generations(place.store), rows, patience);
        QCOMPARE(place.rows(), rows);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeStoreWithoutRules(m_template)); }

    void twoAndThreeRotationsInOnePauseSkipNothing_data()
    {
        QTest::addColumn<int>("rotations");
        QTest::newRow("two") << 2;
        QTest::newRow("three") << 3;
    }

    void twoAndThreeRotationsInOnePauseSkipNothing()
    {
        QFETCH(int, rotations);
        const Place place = newPlace();
        append(place.log, row(1) + '\n');
        Following following(place.store, place.log);
        QTRY_COMPARE_WITH_TIMEOUT(generations(place.store), 1, patience);
        int rows = 1;
        following.halt();
        for (int i = 0; i < rotations; ++i) { // within milliseconds: times may be the same
            append(place.log, row(++rows) + '\n');
            place.rotate();
            append(place.log, row(++rows) + '\n');
        }
        following.goOn();
        expectOnce(place, rows);
        append(place.log, row(++rows) + '\n');
        expectOnce(place, rows);
        QCOMPARE(following.end()[u"files"].toInt(), rotations + 1);
        // Each is found where it lies, the oldest first.
        const db::Database database(place.store);
        db::Statement source = database.prepare("SELECT path FROM source_file WHERE state = 'complete' ORDER BY id");
        for (int i = rotations; i >= 0; --i) {
            QVERIFY(source.next());
            QCOMPARE(source.text(0), i == 0 ? place.log : place.log + u".%1"_s.arg(i));
        }
        QVERIFY(!source.next());
        QCOMPARE(number(place.store, "SELECT count(*) FROM quarantine"), 0);
        QCOMPARE(ctl(place.store, {u"verify"_s}).status, 0);
    }

    void namesWithADateAndInAnotherFolderAreFoundToo()
    {
        const Place place = newPlace();
        append(place.log, row(1) + '\n');
        const QString old = QFileInfo(place.log).absolutePath() + u"/old"_s;
        QVERIFY(QDir().mkpath(old));
        Following following(place.store, place.log);
        QTRY_COMPARE_WITH_TIMEOUT(generations(place.store), 1, patience);
        QVERIFY(QFile::rename(place.log, old + u"/app-20261128-2200.jsonl"_s));
        append(place.log, row(2) + '\n');
        QVERIFY(QFile::rename(place.log, old + u"/app-20261128-2201.jsonl"_s));
        append(place.log, row(3) + '\n');
        expectOnce(place, 3);
        QVERIFY(!following.end().isEmpty());
    }

    /// What a copy of somebody's, or an older rotation, holds is not taken for what came between.
    void otherFilesBesideItAreLeftAlone()
    {
        const Place place = newPlace();
        append(place.rotated(".1"), row(100) + '\n');
        append(place.log, row(1) + '\n');
        Following following(place.store, place.log);
        QTRY_COMPARE_WITH_TIMEOUT(generations(place.store), 1, patience);
        append(place.rotated(".bak"), row(101) + '\n');
        append(place.rotated(".1"), row(102) + '\n'); // its writer has not noticed yet that it was rotated
        place.rotate();
        append(place.log, row(2) + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(place.rows() >= 2, true, patience);
        QTest::qWait(2500);
        QVERIFY(!following.end().isEmpty());
        QCOMPARE(number(place.store, "SELECT count(*) FROM generation WHERE request_id = 'r-101'"), 0);
        QCOMPARE(number(place.store, "SELECT count(*) FROM generation WHERE request_id IN ('r-1', 'r-2')"), 2);
    }

    void aFileThatWasPackedAtOnceIsTold()
    {
        const Place place = newPlace();
        append(place.log, row(1) + '\n');
        Following following(place.store, place.log);
        QTRY_COMPARE_WITH_TIMEOUT(generations(place.store), 1, patience);
        following.halt();
        QVERIFY(QFile::rename(place.log, place.rotated(".2")));
        append(place.rotated(".1.gz"), gzipOf(row(2) + '\n')); // what had the name for a moment
        append(place.log, row(3) + '\n');
        following.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(generations(place.store), 2, patience);
        QVERIFY(!following.end().isEmpty());
        QVERIFY2(following.said.contains("app.jsonl.1.gz” had its name for a moment and was packed"),
                 following.said.constData());
        QCOMPARE(ctl(place.store, {u"import"_s, place.rotated(".1.gz")}).status, 0); // as it says
        expectOnce(place, 3);
    }

    void thePackedCopyOfWhatWasReadIsNoNews()
    {
        const Place place = newPlace();
        append(place.log, row(1) + '\n');
        Following following(place.store, place.log);
        QTRY_COMPARE_WITH_TIMEOUT(generations(place.store), 1, patience);
        append(place.rotated(".1.gz"), gzipOf(row(1) + '\n'));
        QVERIFY(QFile::remove(place.log));
        append(place.log, row(2) + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(generations(place.store), 2, patience);
        QVERIFY(!following.end().isEmpty());
        QVERIFY2(following.said.contains("read to its end"), following.said.constData());
        QVERIFY2(!following.said.contains("packed"), following.said.constData());
    }

    /// As copytruncate does, with lines that come right before.
    void theRestOfAFileThatWasCopiedAwayAndEmptiedIsReadFromTheCopy()
    {
        const Place place = newPlace();
        append(place.log, row(1) + '\n');
        Following following(place.store, place.log);
        QTRY_COMPARE_WITH_TIMEOUT(generations(place.store), 1, patience);
        append(place.log, row(2) + '\n' + row(3) + '\n');
        QVERIFY(QFile::copy(place.log, place.rotated(".1")));
        QVERIFY(QFile::resize(place.log, 0));
        append(place.log, row(4) + '\n');
        expectOnce(place, 4);
        append(place.log, row(5) + '\n');
        expectOnce(place, 5);
        QVERIFY(!following.end().isEmpty());
        QCOMPARE(number(place.store, "SELECT count(*) FROM source_file WHERE state = 'complete'"), 2);
    }

    void whatWasRotatedWhileNobodyFollowedIsReadFirst()
    {
        const Place place = newPlace();
        append(place.log, row(1) + '\n');
        {
            Following following(place.store, place.log);
            QTRY_COMPARE_WITH_TIMEOUT(generations(place.store), 1, patience);
            QVERIFY(!following.end().isEmpty());
        }
        append(place.log, row(2) + '\n'); // the end of the file that was followed
        place.rotate();
        append(place.log, row(3) + '\n'); // a whole one
        place.rotate();
        append(place.log, row(4) + '\n');
        {
            Following following(place.store, place.log);
            expectOnce(place, 4);
            QVERIFY(!following.end().isEmpty());
            QVERIFY2(following.said.contains("known from before"), following.said.constData());
        }
        place.rotate(); // now the one that was followed is whole, and there is nothing but a new one
        append(place.log, row(5) + '\n');
        Following following(place.store, place.log);
        expectOnce(place, 5);
        QCOMPARE(following.end()[u"files"].toInt(), 1);
        QCOMPARE(ctl(place.store, {u"verify"_s}).status, 0);
    }

    /// Whoever follows a log for the first time gets that log.
    void whatLiesBesideALogThatIsNewIsNotRead()
    {
        const Place place = newPlace();
        append(place.rotated(".1"), row(100) + '\n');
        append(place.log, row(1) + '\n');
        Following following(place.store, place.log);
        QTRY_COMPARE_WITH_TIMEOUT(generations(place.store), 1, patience);
        QTest::qWait(1500);
        QVERIFY(!following.end().isEmpty());
        QCOMPARE(generations(place.store), 1);
    }

    void aMappingThatIsKeptIsTriedAndGoesOnThroughARotation()
    {
        const Place place = newPlace();
        const QString pack = m_folder.filePath(u"desk.toml"_s);
        append(pack,
               "format = 1\nid = \"desk\"\nversion = \"1.0\"\n"
               "title = { zh = \"服务台\", en = \"Support desk\" }\n"
               "record = { zh = \"一次问答\", en = \"One question and its answer\" }\n"
               "[fields]\nprompt = \"/q\"\noutput = \"/a/text\"\nrequest_id = \"/no\"\n"
               "[[sample]]\nrecord = '{\"q\": \"question\", \"a\": {\"text\": \"answer\"}, \"no\": \"r-1\"}'\n"
               "[sample.gives]\nprompt = \"question\"\noutput = \"answer\"\nrequest_id = \"r-1\"\n");
        const CtlRun kept = ctl(place.store, {u"mapping"_s, u"add"_s, pack});
        QVERIFY2(kept.status == 0, kept.err.constData());
        const auto line = [](int id) {
            return u"{\"no\":\"r-%1\",\"q\":\"question\",\"a\":{\"text\":\"answer\"}}\n"_s.arg(id).toUtf8();
        };
        append(place.log, line(1));
        Following following(place.store, place.log);
        QTRY_COMPARE_WITH_TIMEOUT(generations(place.store), 1, patience);
        place.rotate();
        append(place.log, line(2));
        expectOnce(place, 2);
        QVERIFY(!following.end().isEmpty());
        QCOMPARE(number(place.store,
                        "SELECT count(*) FROM source_file WHERE format = 'mapped' AND mapping_pack IS NOT NULL"),
                 2);
    }
};

QTEST_GUILESS_MAIN(TestFollowRotations)
#include "tst_followrotations.moc"
