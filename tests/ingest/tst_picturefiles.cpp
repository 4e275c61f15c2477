#include "app/ingest/formats/picturename.h"
#include "app/ingest/generationstore.h"
#include "tests/ingest/importfixture.h"

#include <QDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Logs that name pictures by files: what is read of the disk, and what is not.
class TestPictureFiles : public QObject
{
    Q_OBJECT

    static QByteArray png(const QByteArray &rest = "drawn") { return "\x89PNG\r\n\x1a\n" + rest; }

    /// A workspace, and a tree: export/ with the log, export/images/, elsewhere/.
    struct Tree : ImportFixture
    {
        Tree()
        {
            QDir(folder.path({})).mkpath(u"export/images"_s);
            QDir(folder.path({})).mkpath(u"elsewhere"_s);
        }

        QString put(const QString &name, const QByteArray &bytes) const { return folder.write(name, bytes); }

        /// A call of the images API whose only result is \a item.
        static QByteArray made(const QByteArray &item, int number = 1)
        {
            return "{'created':17900000" + QByteArray::number(10 + number)
                + ",'request':{'prompt':'draw a square','size':'64x64'},'response':{'created':17900000,'data':[" + item
                + "]}}\n";
        }

        static QByteArray at(const QString &url) { return "{'url':'" + url.toUtf8() + "'}"; }

        /// Imports \a log, in which ' stands for ".
        Result<ingest::ImportReport> read(const QByteArray &log, const ingest::ImportOptions &options = {})
        {
            return import(put(u"export/log.jsonl"_s, QByteArray(log).replace('\'', '"')), options);
        }

        std::vector<ingest::PictureRecord> pictures(qint64 generation = 1) const
        {
            return ingest::GenerationStore(database).pictures(static_cast<GenerationId>(generation)).value();
        }

        QByteArray bytes(qint64 generation = 1) const
        {
            return ingest::GenerationStore(database)
                .pictureBytes(static_cast<GenerationId>(generation), 0)
                .value_or("none");
        }

        QString notes() const { return texts("SELECT coalesce(notes, '') FROM generation").join(u'|'); }
    };

private Q_SLOTS:
    void namesOfFilesAreToldFromAddresses_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("a file URL") << QByteArray("file:///data/a%20b.png") << QByteArray("/data/a b.png");
        QTest::newRow("with any name") << QByteArray("FILE:///data/out") << QByteArray("/data/out");
        QTest::newRow("of this computer") << QByteArray("file://localhost/a.png") << QByteArray("/a.png");
        QTest::newRow("of one slash") << QByteArray("file:/a.png") << QByteArray("/a.png");
        QTest::newRow("of a host") << QByteArray("file://store/a.png") << QByteArray("");
        QTest::newRow("absolute") << QByteArray("/data/1.png") << QByteArray("/data/1.png");
        QTest::newRow("relative") << QByteArray("images/1.PNG") << QByteArray("images/1.PNG");
        QTest::newRow("the id of a file") << QByteArray("file-abc123") << QByteArray("");
        QTest::newRow("no picture's name") << QByteArray("images/1.txt") << QByteArray("");
        QTest::newRow("https") << QByteArray("https://store.example/1.png") << QByteArray("");
        QTest::newRow("a bucket") << QByteArray("s3://bucket/1.png") << QByteArray("");
        QTest::newRow("without a scheme") << QByteArray("//store.example/1.png") << QByteArray("");
        QTest::newRow("a drive") << QByteArray("C:\\out\\1.png") << QByteArray("");
        QTest::newRow("a colon in a name") << QByteArray("at 10:00.png") << QByteArray("at 10:00.png");
        QTest::newRow("only an ending") << QByteArray(".png") << QByteArray("");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    }

    void namesOfFilesAreToldFromAddresses()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, file);
        QCOMPARE(QByteArray::fromStdString(ingest::fileNamedBy(address.toStdString())), file);
    }

    void aFileWithinTheFolderOfTheLogIsKept_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::newRow("relative") << QByteArray("{'url':'images/1.png'}");
        QTest::newRow("by a way round") << QByteArray("{'url':'images/../images/./1.png'}");
        QTest::newRow("absolute") << QByteArray("{'url':'%1/export/images/1.png'}");
        QTest::newRow("a file URL") << QByteArray("{'url':'file://%1/export/images/1.png'}");
        QTest::newRow("by a link that stays inside") << QByteArray("{'url':'link.png'}");
        QTest::newRow("local_path") << QByteArray("{'local_path':'images/1.png'}");
        QTest::newRow("local_path of any name") << QByteArray("{'local_path':'images/1'}");
        QTest::newRow("file") << QByteArray("{'file':'images/1.png'}");
    }

    void aFileWithinTheFolderOfTheLogIsKept()
    {
        QFETCH(QByteArray, item);
        Tree f;
        for (const QString &name : {u"export/images/1.png"_s, u"export/images/1"_s})
            f.put(name, png());
        QVERIFY(QFile::link(u"images/1.png"_s, f.folder.path(u"export/link.png"_s)));
        const auto report = f.read(Tree::made(item.replace("%1", f.folder.path({}).toUtf8()))).value();
        QCOMPARE(report.totals.generations, 1);
        QVERIFY(report.unreadPictures.empty());
        QCOMPARE(f.bytes(), png());
        const auto pictures = f.pictures();
        QCOMPARE(pictures.size(), size_t(1));
        QCOMPARE(pictures[0].sha256, Sha256::of(png()));
        QCOMPARE(pictures[0].mediaType, u"image/png"_s);
        QVERIFY(pictures[0].isOutput && pictures[0].isKept && pictures[0].unread.isEmpty());
        QVERIFY(item.contains('\'' + pictures[0].url.toUtf8() + '\'')); // what the log says
        QCOMPARE(f.notes(), QString());
    }

    void anAddressAndAFileAreOnePicture()
    {
        Tree f;
        f.put(u"export/1.png"_s, png());
        const QByteArray log = Tree::made("{'url':'https://store.example/1','local_path':'1.png'}");
        QVERIFY(f.read(log));
        QCOMPARE(f.pictures().size(), size_t(1));
        QCOMPARE(f.pictures()[0].url, u"https://store.example/1"_s);
        QCOMPARE(f.bytes(), png());
    }

    void whatIsNotReadStaysAReferenceWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QString>("why");
        QTest::newRow("missing") << QByteArray("{'url':'images/none.png'}") << u"not-found"_s;
        QTest::newRow("in a file as in a folder") << QByteArray("{'url':'images/1.png/2.png'}") << u"not-found"_s;
        QTest::newRow("above the folder") << QByteArray("{'url':'../elsewhere/1.png'}") << u"outside"_s;
        QTest::newRow("elsewhere, absolute") << QByteArray("{'url':'%1/elsewhere/1.png'}") << u"outside"_s;
        QTest::newRow("a folder of like name") << QByteArray("{'url':'../export2/1.png'}") << u"outside"_s;
        QTest::newRow("a link that leads out") << QByteArray("{'url':'out.png'}") << u"outside"_s;
        QTest::newRow("a folder that is a link") << QByteArray("{'url':'away/1.png'}") << u"outside"_s;
        QTest::newRow("a link to itself") << QByteArray("{'url':'round.png'}") << u"unreadable"_s;
        QTest::newRow("a device") << QByteArray("{'url':'file:///dev/zero'}") << u"outside"_s;
        QTest::newRow("a link to a device") << QByteArray("{'url':'zero.png'}") << u"outside"_s;
        QTest::newRow("a fifo") << QByteArray("{'url':'fifo.png'}") << u"not-a-file"_s;
        QTest::newRow("a folder") << QByteArray("{'local_path':'images'}") << u"not-a-file"_s;
        QTest::newRow("too large") << QByteArray("{'url':'large.png'}") << u"too-large"_s;
        QTest::newRow("no picture") << QByteArray("{'url':'words.png'}") << u"not-a-picture"_s;
        QTest::newRow("a document") << QByteArray("{'url':'paper.png'}") << u"not-a-picture"_s;
        QTest::newRow("empty") << QByteArray("{'url':'empty.png'}") << u"not-a-picture"_s;
        QTest::newRow("the log itself") << QByteArray("{'local_path':'log.jsonl'}") << u"not-a-picture"_s;
        QTest::newRow("a NUL") << QByteArray("{'local_path':'images/1.png\\u0000'}") << u"not-found"_s;
        QTest::newRow("too long a name") << "{'url':'" + QByteArray(5000, 'x') + ".png'}" << u"not-found"_s;
    }

    void whatIsNotReadStaysAReferenceWithTheReason()
    {
        QFETCH(QByteArray, item);
        QFETCH(QString, why);
        Tree f;
        QDir(f.folder.path({})).mkpath(u"export2"_s);
        for (const QString &name : {u"export/images/1.png"_s, u"elsewhere/1.png"_s, u"export2/1.png"_s})
            f.put(name, png());
        f.put(u"export/large.png"_s, png(QByteArray(1000, 'x')));
        f.put(u"export/words.png"_s, "BMW and other words");
        f.put(u"export/paper.png"_s, "%PDF-1.7");
        f.put(u"export/empty.png"_s, "");
        const auto link = [&](const QString &to, const QString &name) {
            QVERIFY(::symlink(QFile::encodeName(to).constData(),
                              QFile::encodeName(f.folder.path(u"export/"_s + name)).constData())
                    == 0);
        };
        link(u"../elsewhere/1.png"_s, u"out.png"_s);
        link(u"../elsewhere"_s, u"away"_s);
        link(u"round.png"_s, u"round.png"_s);
        link(u"/dev/zero"_s, u"zero.png"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(f.folder.path(u"export/fifo.png"_s)).constData(), 0600), 0);

        ingest::ImportOptions options;
        options.pictureLimit = 1000;
        const auto report = f.read(Tree::made(item.replace("%1", f.folder.path({}).toUtf8())), options);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->totals.generations, 1);
        QCOMPARE(report->unreadPictures, (std::map<std::string, qint64>{{why.toStdString(), 1}}));
        const auto pictures = f.pictures();
        QCOMPARE(pictures.size(), size_t(1));
        QCOMPARE(pictures[0].unread, why);
        QVERIFY(pictures[0].sha256.isNull() && !pictures[0].isKept && !pictures[0].url.isEmpty());
        QCOMPARE(f.count("picture"), 0);
        QVERIFY(f.notes().startsWith(u"picture-file-unread"_s));
    }

    void oneThatMayNotBeReadIsNamedAsSuch()
    {
        if (::geteuid() == 0)
            QSKIP("who may read everything cannot be refused");
        Tree f;
        QVERIFY(QFile::setPermissions(f.put(u"export/1.png"_s, png()), {}));
        QVERIFY(f.read(Tree::made(Tree::at(u"1.png"_s))));
        QCOMPARE(f.pictures()[0].unread, u"unreadable"_s);
    }

    void ofOneRecordNoMoreIsReadThanFourOfTheLargest()
    {
        Tree f;
        f.put(u"export/1.png"_s, png(QByteArray(900, 'x')));
        QByteArrayList items;
        for (int i = 0; i < 6; ++i)
            items.append(Tree::at(u"1.png"_s));
        ingest::ImportOptions options;
        options.pictureLimit = 1000;
        const auto report = f.read(Tree::made(items.join(',')) + Tree::made(items.first(), 2), options).value();
        QCOMPARE(report.totals.generations, 7);
        QCOMPARE(report.unreadPictures, (std::map<std::string, qint64>{{"too-many", 2}}));
        QCOMPARE(f.bytes(4), png(QByteArray(900, 'x')));
        QCOMPARE(f.pictures(5)[0].unread, u"too-many"_s);
        QCOMPARE(f.bytes(7), png(QByteArray(900, 'x'))); // the next record's count begins anew
        QCOMPARE(f.count("picture"), 1);
    }

    void aFolderThatIsNamedIsReadToo()
    {
        Tree f;
        f.put(u"elsewhere/1.png"_s, png());
        f.put(u"elsewhere/2.png"_s, png("other"));
        ingest::ImportOptions options;
        options.pictures = f.folder.path(u"elsewhere"_s);
        const QByteArray log = Tree::made(Tree::at(u"1.png"_s)) + Tree::made(Tree::at(u"../elsewhere/2.png"_s), 2)
            + Tree::made(Tree::at(u"3.png"_s), 3);
        const auto report = f.read(log, options).value();
        QCOMPARE(f.bytes(1), png());
        QCOMPARE(f.bytes(2), png("other"));
        QCOMPARE(report.unreadPictures, (std::map<std::string, qint64>{{"not-found", 1}}));
    }

    void theSameFileAgainAddsNothing()
    {
        Tree f;
        f.put(u"export/1.png"_s, png());
        const QByteArray log = Tree::made(Tree::at(u"1.png"_s)) + Tree::made(Tree::at(u"none.png"_s), 2);
        QCOMPARE(f.read(log).value().totals.generations, 2);
        f.put(u"export/none.png"_s, png("late"));
        const auto again = f.read(log).value();
        QVERIFY(again.isAlreadyComplete);
        QCOMPARE(f.count("generation"), 2);
        QCOMPARE(f.count("generation_picture"), 2);
        QCOMPARE(f.count("picture"), 1);

        ingest::ImportOptions anew; // asked for, it is read again, and what is there by now is kept
        anew.isAgain = true;
        anew.format = u"openai-images"_s;
        const auto read = f.read(log, anew).value();
        QCOMPARE(read.replaced->withdrawn, 2);
        QVERIFY(read.unreadPictures.empty());
        QCOMPARE(f.count("generation"), 2);
        QCOMPARE(f.count("picture"), 2);
    }

    void theFilesOfAPromptAreReadInDashScopesWritingToo()
    {
        Tree f;
        f.put(u"export/in.jpg"_s, "\xff\xd8\xff\xe0 asked");
        f.put(u"export/out.webp"_s, "RIFF\x10\x20\x30\x40WEBP made");
        const QByteArray log = "{'request':{'model':'m','input':{'prompt':'turn it','base_image_url':'file://"
            + f.folder.path(u"export/in.jpg"_s).toUtf8()
            + "'}},'response':{'request_id':'r1','output':{'task_status':'SUCCEEDED','results':["
              "{'url':'https://store.example/1','local_path':'out.webp'},"
              "{'code':'DataInspectionFailed','message':'no'}]}}}"
              "\n";
        QVERIFY(f.read(log));
        QCOMPARE(f.texts("SELECT g.ordinal || ' ' || p.is_output || ' ' || p.media_type FROM generation_picture p"
                         " JOIN generation g ON g.id = p.generation_id WHERE p.picture_id IS NOT NULL ORDER BY 1"),
                 (QStringList{u"0 0 image/jpeg"_s, u"0 1 image/webp"_s, u"1 0 image/jpeg"_s}));
        QCOMPARE(f.count("picture"), 2);
    }

    void aPipeHasNoFolder()
    {
        Tree f;
        f.put(u"export/1.png"_s, png());
        ingest::ImportOptions options;
        options.storedPath = u"stdin"_s;
        const auto report = f.read(Tree::made(Tree::at(u"1.png"_s)), options).value();
        QVERIFY(report.unreadPictures.empty()); // nothing was looked for
        QCOMPARE(f.pictures()[0].url, u"1.png"_s);
        QVERIFY(f.pictures()[0].unread.isEmpty() && !f.pictures()[0].isKept);
        QCOMPARE(f.count("picture"), 0);
    }
};

QTEST_GUILESS_MAIN(TestPictureFiles)
#include "tst_picturefiles.moc"
