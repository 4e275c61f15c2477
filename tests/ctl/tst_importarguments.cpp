#include "db/database.h"
#include "tests/ctl/ctlprocess.h"
#include "tests/ingest/packing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

/// What vermilionctl import takes: files, folders, patterns, archives, a pipe.
class TestImportArguments : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    QTemporaryDir m_templateFolder;
    QString m_template = m_templateFolder.filePath(u"template.vml"_s);

    QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CtlRun import(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return ctl(m_store, QStringList{u"import"_s, u"--json"_s} + arguments, input);
    }

    QString stored(QByteArrayView sql) const
    {
        const db::Database database(m_store);
        db::Statement query = database.prepare(sql);
        return query.next() ? query.text(0) : QString();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeStoreWithoutRules(m_template)); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = path(u"a.vml"_s);
        QVERIFY(QFile::copy(m_template, m_store));
        QVERIFY(QDir(m_folder->path()).mkpath(u"logs/deep"_s));
        writeLog(path(u"logs/a.jsonl"_s), 20);
        writeLog(path(u"logs/deep/b.jsonl"_s), 30, 20);
        writeLog(path(u"logs/.hidden.jsonl"_s), 40, 50);
        write(u"logs/README"_s, "about these logs\n");
    }

    void aFolderIsImportedWithAllThatIsALogInIt()
    {
        const CtlRun run = import({path(u"logs"_s)});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"files"].toInt(), 2);
        QCOMPARE(run.json()[u"generations"].toInt(), 50);
        QCOMPARE(run.json()[u"passed_over"].toInt(), 1);
        QVERIFY2(run.err.contains("README: passed over: "), run.err.constData());
        QCOMPARE(import({path(u"logs"_s)}).json()[u"generations"].toInt(-1), 0);
    }

    void aPatternIsImportedWithoutAShell()
    {
        QCOMPARE(import({path(u"logs/*.jsonl"_s)}).json()[u"generations"].toInt(), 20);
        QCOMPARE(import({path(u"l*/*/?.jsonl"_s)}).json()[u"generations"].toInt(), 30);
        QCOMPARE(import({path(u"logs/*.csv"_s)}).status, 3);
    }

    void whatWasNamedAndIsNoLogIsRefusedAndTheRestGoesIn()
    {
        const CtlRun run = import({path(u"logs/README"_s), path(u"logs/a.jsonl"_s)});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.json()[u"generations"].toInt(), 20);
    }

    void aFolderWithoutALogIsRefused()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"other"_s));
        write(u"other/README"_s, "nothing\n");
        QCOMPARE(import({path(u"other"_s)}).status, 3);
    }

    void anArchiveIsImportedMemberByMember()
    {
        write(u"logs.zip"_s, zipOf({{"a.jsonl", bytesOf(path(u"logs/a.jsonl"_s))}, {"read.me", "no log\n"}}));
        const CtlRun run = import({path(u"logs.zip"_s)});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"files"].toInt(), 1);
        QCOMPARE(run.json()[u"generations"].toInt(), 20);
        QCOMPARE(run.json()[u"passed_over"].toInt(), 1);
        QVERIFY2(run.err.contains("logs.zip!a.jsonl: mapped"), run.err.constData());
        QVERIFY2(run.err.contains("logs.zip!read.me: passed over: "), run.err.constData());
        QCOMPARE(import({path(u"logs.zip"_s)}).json()[u"generations"].toInt(-1), 0);
    }

    void aPipeIsReadOnceAndLeavesNothingBehind()
    {
        const QByteArray log = bytesOf(path(u"logs/a.jsonl"_s));
        QCOMPARE(import({path(u"logs/deep/b.jsonl"_s)}).status, 0); // the lock beside the store stays
        const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden);
        const CtlRun run = import({u"-"_s}, log);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"generations"].toInt(), 20);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden), before);
        QCOMPARE(stored("SELECT path FROM source_file ORDER BY id DESC"), u"stdin"_s);

        // The file with these bytes is the same log, and from now on evidence leads to it.
        const QString file = path(u"logs/a.jsonl"_s);
        QCOMPARE(import({file}).json()[u"generations"].toInt(-1), 0);
        QCOMPARE(stored("SELECT path FROM source_file ORDER BY id DESC"), file);
        QCOMPARE(import({u"-"_s}, log).json()[u"generations"].toInt(-1), 0);
        QCOMPARE(stored("SELECT path FROM source_file ORDER BY id DESC"), file);
    }

    void anEncodingIsTakenAtItsWordAndAnUnknownOneIsNot()
    {
        write(u"gbk.jsonl"_s, "{\"prompt\":\"\xc4\xe3\xba\xc3\",\"response\":\"ok\"}\n"); // too little to be recognised
        QCOMPARE(import({path(u"gbk.jsonl"_s), u"--encoding"_s, u"latin-9"_s}).status, 2);
        QCOMPARE(import({path(u"gbk.jsonl"_s), u"--encoding"_s, u"gbk"_s}).json()[u"generations"].toInt(), 1);
        QCOMPARE(stored("SELECT prompt FROM generation_text"), u"你好"_s);
        QCOMPARE(stored("SELECT encoding FROM source_file"), u"gb18030"_s);
    }

    void picturesAreReadFromTheFolderOfTheLogAndFromTheOneNamed()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"pictures"_s));
        const QByteArray png = "\x89PNG\r\n\x1a\n of a square";
        write(u"logs/one.png"_s, png);
        write(u"pictures/two.png"_s, png + " and a circle");
        write(u"three.png"_s, png);
        write(u"logs/made.jsonl"_s,
              R"({"created":1790000000,"data":[{"url":"one.png"},{"local_path":"two.png"},{"url":"../three.png"}]})"
              "\n");
        QCOMPARE(import({path(u"logs/made.jsonl"_s), u"--pictures"_s, path(u"nowhere"_s)}).status, 2);
        QCOMPARE(stored("SELECT count(*) FROM source_file"), u"0"_s);
        const CtlRun run = import({path(u"logs/made.jsonl"_s), u"--pictures"_s, path(u"pictures"_s)});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"generations"].toInt(), 3);
        QCOMPARE(run.json()[u"unread_pictures"].toInt(), 1);
        QVERIFY2(run.err.contains("outside (1)"), run.err.constData());
        QCOMPARE(stored("SELECT group_concat(coalesce(unread, size), ' ') FROM generation_picture l"
                        " LEFT JOIN picture p ON p.id = l.picture_id"),
                 u"%1 %2 outside"_s.arg(png.size()).arg(png.size() + 13));
        QCOMPARE(import({path(u"logs/made.jsonl"_s)}).json()[u"generations"].toInt(-1), 0);
    }

    /// A line is held up to 64 MiB, in a buffer that grows by doubling: 192 MiB while it moves.
    void memoryDoesNotGrowWithALine()
    {
        const auto peak = [] {
            rusage usage{};
            getrusage(RUSAGE_CHILDREN, &usage);
            return usage.ru_maxrss / 1024; // MiB
        };
        QCOMPARE(import({path(u"logs/a.jsonl"_s)}).status, 0);
        const long before = peak();
        const QByteArray row = bytesOf(path(u"logs/deep/b.jsonl"_s));
        write(u"big.jsonl"_s, row);
        QFile file(path(u"big.jsonl"_s));
        QVERIFY(file.resize(row.size() + (400 << 20)) && file.open(QIODevice::Append)); // NULs, sparse
        file.write("\n{\"id\":\"z\",\"prompt\":\"q\",\"response\":\"a\"}\n");
        file.close();
        const CtlRun run = import({path(u"big.jsonl"_s)});
        QCOMPARE(run.json()[u"generations"].toInt(), 31);
        QCOMPARE(run.json()[u"quarantined"].toInt(), 1);
        QCOMPARE(stored("SELECT reason || ' ' || line || ' ' || byte_length FROM quarantine"),
                 u"too-long 31 %1"_s.arg(400 << 20));
        qInfo("peak: %ld MiB, %ld MiB before", peak(), before);
        QVERIFY(peak() - before < 256);
    }
};

QTEST_GUILESS_MAIN(TestImportArguments)
#include "tst_importarguments.moc"
