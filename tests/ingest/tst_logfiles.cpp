#include "app/ingest/sources/logfiles.h"
#include "tests/ingest/logfolder.h"

#include <QDir>

using ingest::logFiles;
using namespace Qt::StringLiterals;

class TestLogFiles : public QObject
{
    Q_OBJECT

    LogFolder m_folder;

    QStringList found(const QString &argument) const
    {
        QStringList names;
        const QStringList paths = logFiles(m_folder.path(argument)).value();
        for (const QString &path : paths)
            names.append(path.mid(m_folder.path({}).size() + 1));
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &folder : {u"logs/deep/er"_s, u"logs/.git"_s, u"empty"_s, u"more"_s})
            QVERIFY(QDir(m_folder.path({})).mkpath(folder));
        for (const QString &file : {u"logs/b.jsonl"_s, u"logs/a.jsonl"_s, u"logs/c.csv"_s, u"logs/.hidden"_s,
                                    u"logs/.git/x"_s, u"logs/deep/er/d.jsonl"_s, u"more/a.jsonl"_s, u"[1].jsonl"_s})
            m_folder.write(file, "x");
        QVERIFY(QFile::link(m_folder.path(u"logs"_s), m_folder.path(u"more/loop"_s)));
    }

    void aFileIsItself() { QCOMPARE(found(u"logs/.hidden"_s), QStringList{u"logs/.hidden"_s}); }

    void aFolderIsAllThatIsNotHiddenInIt()
    {
        QCOMPARE(found(u"logs"_s),
                 (QStringList{u"logs/a.jsonl"_s, u"logs/b.jsonl"_s, u"logs/c.csv"_s, u"logs/deep/er/d.jsonl"_s}));
    }

    void linksAreNotFollowed() { QCOMPARE(found(u"more"_s), QStringList{u"more/a.jsonl"_s}); }

    void aPatternIsWhatMatches()
    {
        QCOMPARE(found(u"logs/*.jsonl"_s), (QStringList{u"logs/a.jsonl"_s, u"logs/b.jsonl"_s}));
        QCOMPARE(found(u"*/a.jsonl"_s), (QStringList{u"logs/a.jsonl"_s, u"more/a.jsonl"_s}));
        QCOMPARE(found(u"logs/[ac].*"_s), (QStringList{u"logs/a.jsonl"_s, u"logs/c.csv"_s}));
        QCOMPARE(found(u"logs/d??p"_s), QStringList{u"logs/deep/er/d.jsonl"_s});
        QCOMPARE(found(u"[1].jsonl"_s), QStringList{u"[1].jsonl"_s}); // a file of that very name
    }

    void whatIsNotThereIsBadInput()
    {
        for (const QString &argument : {u"nothing"_s, u"logs/*.xml"_s, u"empty"_s, u"nowhere/*"_s}) {
            const auto files = logFiles(m_folder.path(argument));
            QVERIFY(!files);
            QCOMPARE(files.error().kind, Failure::Kind::BadInput);
            QCOMPARE(files.error().where, m_folder.path(argument));
        }
    }
};

QTEST_GUILESS_MAIN(TestLogFiles)
#include "tst_logfiles.moc"
