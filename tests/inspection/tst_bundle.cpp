#include "app/base/signature.h"
#include "app/inspection/bundle.h"
#include "tests/inspection/plantedstore.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

/// Bundles, checked by public tools alone, and what happens when something in one is changed.
class TestBundle : public QObject
{
    Q_OBJECT

    PlantedStore m_store;
    SigningKeys m_keys = newSigningKeys().value();
    int m_made = 0;

    inspection::BundleRequest request()
    {
        return {.scope = m_store.scope(),
                .mandate = {.authority = u"某网信办"_s,
                            .inspectors = {u"0012"_s},
                            .basis = u"第十九条"_s,
                            .until = u"2026-12-31"_s},
                .secretKey = m_keys.secret,
                .path = m_store.folder.filePath(u"bundle-%1.zip"_s.arg(++m_made))};
    }

    QString made(bool namesOfficers)
    {
        auto wanted = request();
        wanted.namesOfficers = namesOfficers;
        const auto bundle = inspection::makeBundle(m_store.workspace->database(), *m_store.journal, wanted);
        if (!bundle)
            qFatal("%s %s", qPrintable(bundle.error().detail), qPrintable(bundle.error().where));
        return wanted.path;
    }

    /// Unpacked with libarchive, as somebody else's program would.
    QString unpacked(const QString &package)
    {
        const QString to = m_store.folder.filePath(u"unpacked"_s);
        QDir(to).removeRecursively();
        const std::unique_ptr<archive, decltype(&archive_read_free)> zip(archive_read_new(), &archive_read_free);
        archive_read_support_format_zip(zip.get());
        if (archive_read_open_filename(zip.get(), package.toUtf8().constData(), 1 << 16) != ARCHIVE_OK)
            qFatal("libarchive does not open it");
        archive_entry *entry = nullptr;
        while (archive_read_next_header(zip.get(), &entry) == ARCHIVE_OK) {
            const QString path = to + u'/' + QString::fromUtf8(archive_entry_pathname_utf8(entry));
            QDir().mkpath(QFileInfo(path).path());
            QFile out(path);
            if (!out.open(QIODevice::WriteOnly) || archive_read_data_into_fd(zip.get(), out.handle()) != ARCHIVE_OK)
                qFatal("libarchive does not unpack it");
        }
        return to;
    }

    /// A folder of links to the public tools that check.sh and a reader need, and to nothing else.
    QString barePath()
    {
        const QString folder = m_store.folder.filePath(u"bare"_s);
        if (QDir().mkpath(folder)) {
            for (const QString &tool :
                 {u"sh"_s,   u"sha256sum"_s, u"openssl"_s, u"awk"_s,     u"sed"_s,  u"grep"_s, u"find"_s,
                  u"sort"_s, u"comm"_s,      u"tr"_s,      u"cut"_s,     u"head"_s, u"tail"_s, u"wc"_s,
                  u"cmp"_s,  u"mkdir"_s,     u"rm"_s,      u"dirname"_s, u"cat"_s,  u"xargs"_s})
                QFile::link(QFile::exists(u"/usr/bin/"_s + tool) ? u"/usr/bin/"_s + tool : u"/bin/"_s + tool,
                            folder + u'/' + tool);
        }
        return folder;
    }

    std::pair<int, QByteArray> check(const QString &where, const QString &fingerprint = {})
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, barePath());
        environment.insert(u"TMPDIR"_s, m_store.folder.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"/bin/sh"_s, {where + u"/check.sh"_s, fingerprint});
        process.waitForFinished(300'000);
        return {process.exitCode(), process.readAll()};
    }

    static QStringList filesIn(const QString &folder)
    {
        QStringList paths;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(QDir(folder).relativeFilePath(files.next()));
        paths.sort();
        return paths;
    }

    static QByteArray readAll(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

private Q_SLOTS:
    void aBundleIsCheckedByPublicToolsAlone_data()
    {
        QTest::addColumn<bool>("namesOfficers");
        QTest::newRow("events in full") << true;
        QTest::newRow("events as hashes") << false;
    }

    void aBundleIsCheckedByPublicToolsAlone()
    {
        QFETCH(const bool, namesOfficers);
        const QString folder = unpacked(made(namesOfficers));
        const auto [status, said] = check(folder, QString::fromLatin1(fingerprintOf(m_keys.open).value().toHex()));
        QVERIFY2(status == 0, said.constData());
        QVERIFY2(said.contains("hashes give the root of the head"), said.constData());
        QVERIFY2(!said.contains("DOES NOT"), said.constData());
        const QStringList files = filesIn(folder);
        for (const QString &path :
             {u"workspace.vermilion"_s, u"bundle.json"_s, u"tables/generation.csv"_s, u"tables/generation.jsonl"_s,
              u"tables/DICTIONARY.csv"_s, u"journal/hashes.txt"_s, u"GUIDE.zh.txt"_s, u"GUIDE.en.txt"_s, u"SPEC.txt"_s})
            QVERIFY2(files.contains(path), qPrintable(path));
        QVERIFY(readAll(folder + u"/workspace.vermilion"_s).startsWith("SQLite format 3"));
    }

    void whatWasPlantedIsNowhereInABundle()
    {
        const QString folder = unpacked(made(false));
        for (const QString &path : filesIn(folder)) {
            const QByteArray bytes = readAll(folder + u'/' + path);
            for (const char *planted : {PlantedStore::other, PlantedStore::early, PlantedStore::phone, "session-raw"})
                QVERIFY2(!bytes.contains(planted), qPrintable(path + u' ' + QLatin1StringView(planted)));
            if (!path.startsWith(u"journal/"))
                QVERIFY2(!bytes.contains(PlantedStore::officer), qPrintable(path));
        }
        QVERIFY(readAll(folder + u"/tables/generation_text.csv"_s).contains(PlantedStore::seen));
        QVERIFY(readAll(folder + u"/tables/generation_text.csv"_s).contains("███"));
    }

    void aChangeOfAnyFileIsFoundByBothChecks()
    {
        const QString bundle = made(true);
        const QStringList files = filesIn(unpacked(bundle));
        QTemporaryDir scratch;
        for (const QString &path : files) {
            const QString folder = unpacked(bundle);
            QByteArray bytes = readAll(folder + u'/' + path);
            if (bytes.isEmpty())
                continue;
            const qsizetype at = bytes.size() / 2;
            bytes[at] = char(bytes.at(at) ^ 1);
            write(folder + u'/' + path, bytes);
            const auto opened = inspection::openBundle(folder, scratch.path());
            QVERIFY2(!opened || !opened->report.isSound(), qPrintable(path));
            QFile::remove(scratch.filePath(u"bundle.zip"_s));
        }
        for (const QString &path :
             {u"workspace.vermilion"_s, u"tables/generation.csv"_s, u"journal/hashes.txt"_s, u"bundle.json"_s}) {
            const QString folder = unpacked(bundle);
            QByteArray bytes = readAll(folder + u'/' + path);
            bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
            write(folder + u'/' + path, bytes);
            QVERIFY2(check(folder).first == 1, qPrintable(path));
        }
        const QString folder = unpacked(bundle);
        write(folder + u"/added.txt"_s, "added");
        QCOMPARE(check(folder).first, 1);
    }

    void theWorkspaceOfABundleIsOpenedForReading()
    {
        QTemporaryDir folder;
        const auto opened = inspection::openBundle(made(false), folder.path(), {.openKey = m_keys.open});
        QVERIFY(opened.has_value() && opened->report.isSound());
        QVERIFY(opened->report.isSignerCompared);
        QCOMPARE(opened->mandate.authority, u"某网信办"_s);
        const auto part = workspace::Workspace::open(opened->workspace, {.readOnly = true});
        QVERIFY2(part.has_value(), part ? "" : qPrintable(part.error().detail));
    }

    void aDocumentThatShowsWhatWasCoveredIsRefused()
    {
        auto wanted = request();
        const QString path = m_store.folder.filePath(u"letter.txt"_s);
        write(path, QByteArray("call ") + PlantedStore::phone);
        wanted.documents = {path};
        const auto made = inspection::makeBundle(m_store.workspace->database(), *m_store.journal, wanted);
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().kind, Failure::Kind::Refused);
        QVERIFY(!made.error().detail.contains(QLatin1StringView(PlantedStore::phone)));
        QVERIFY(!QFile::exists(wanted.path));
    }

    void aDocumentIsTakenApartBeforeItGoesOut()
    {
        auto wanted = request();
        const QString path = m_store.folder.filePath(u"letter.json"_s);
        QByteArray hidden;
        for (const char digit : QByteArrayView(PlantedStore::phone))
            hidden += QByteArray("\\u003") + digit;
        write(path, "{\"call\": \"" + hidden + "\"}");
        wanted.documents = {path};
        const auto made = inspection::makeBundle(m_store.workspace->database(), *m_store.journal, wanted);
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().kind, Failure::Kind::Refused);
        QVERIFY(!QFile::exists(wanted.path));
    }

    void aPackageOfAnotherCaseIsRefused()
    {
        auto wanted = request();
        wanted.packages = {made(false)};
        const auto made = inspection::makeBundle(m_store.workspace->database(), *m_store.journal, wanted);
        QVERIFY(!made && made.error().kind == Failure::Kind::Refused);
    }

    void aBundleThatCannotBeRecordedLeavesNothing()
    {
        db::Database &database = m_store.workspace->database();
        const auto count = [&](QByteArrayView sql) {
            db::Statement row = database.prepare(sql);
            return row.next() ? row.integer(0) : -1;
        };
        const qint64 events = count("SELECT count(*) FROM audit_event");
        const qint64 packages = count("SELECT count(*) FROM sealed_package");
        database.execute("CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.inspection_bundle"
                         " BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        const auto wanted = request();
        QVERIFY(!inspection::makeBundle(database, *m_store.journal, wanted));
        database.execute("DROP TRIGGER refuse");
        QVERIFY(!QFile::exists(wanted.path));
        QCOMPARE(count("SELECT count(*) FROM audit_event"), events);
        QCOMPARE(count("SELECT count(*) FROM sealed_package"), packages);
    }

    void aBundleIsRecordedAndJournaled()
    {
        made(false);
        const auto all = inspection::bundles(m_store.workspace->database()).value();
        QVERIFY(!all.empty());
        QVERIFY(all.front().number.startsWith(u"VB-2026-"));
        QVERIFY(!all.front().leftOut.empty());
        db::Statement row =
            m_store.workspace->database().prepare("SELECT count(*) FROM audit_event WHERE kind = 'bundle.made'");
        QVERIFY(row.next() && row.integer(0) == qint64(all.size()));
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
