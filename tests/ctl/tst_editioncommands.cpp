#include "tests/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The commands "report redact" and "report leakcheck" of the real program.
class TestEditionCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store = m_folder.filePath(u"a.vml"_s);
    QString m_case;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
    }

    CtlRun report(const QStringList &arguments) const
    {
        return ctl(m_store,
                   QStringList{u"report"_s} + arguments + QStringList{u"--json"_s, u"--officer"_s, u"li.si"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeStoreWithoutRules(m_store));
        const CtlRun opened = ctl(m_store,
                                  {u"incident"_s, u"create"_s, u"--title"_s,
                                   u"sample of 13800138000 in /srv/logs/a.jsonl, code word bluebird"_s, u"--officer"_s,
                                   u"li.si"_s, u"--json"_s});
        m_case = opened.json()[u"number"].toString();
        QVERIFY2(!m_case.isEmpty(), opened.err.constData());
    }

    void aCaseIsRedactedIntoAFileThatTheJournalKnows()
    {
        const CtlRun made = report(
            {u"redact"_s, m_case, u"--language"_s, u"en"_s, u"--out"_s, path(u"r.html"_s), u"--hide"_s, u"bluebird"_s});
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(made.json()[u"format"].toString(), u"html"_s);
        const QByteArray file = read(u"r.html"_s);
        QVERIFY(file.contains("Redacted edition"));
        for (const char *text : {"13800138000", "li.si", "/srv/logs", "bluebird"})
            QVERIFY2(!file.contains(text), text);
        QVERIFY(file.contains("code word"));
        QCOMPARE(ctl(m_store, {u"verify"_s}).status, 0);
    }

    void whatIsKeptStays()
    {
        QCOMPARE(report({u"redact"_s, m_case, u"--out"_s, path(u"k.json"_s), u"--keep"_s, u"officers"_s}).status, 0);
        QVERIFY(read(u"k.json"_s).contains("li.si"));
        QCOMPARE(report({u"redact"_s, m_case, u"--out"_s, path(u"k.json"_s), u"--keep"_s, u"all"_s}).status, 2);
    }

    void aFileThatWouldLeakIsNotWritten()
    {
        const CtlRun refused =
            report({u"redact"_s, m_case, u"--out"_s, path(u"l.json"_s), u"--hide"_s, u"journal_head"_s});
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.err.contains("key"));
        QVERIFY(!QFile::exists(path(u"l.json"_s)));
    }

    void aFileOfAnyoneIsSearched()
    {
        write(u"list.txt"_s, "13800138000\n\nbluebird\n");
        write(u"page.html"_s, "<!DOCTYPE html><html><body title='138 0013 8000'>x</body></html>");
        const CtlRun found = report({u"leakcheck"_s, path(u"page.html"_s), u"--removed"_s, path(u"list.txt"_s)});
        QCOMPARE(found.status, 1);
        const QJsonArray leaks = found.json()[u"leaks"].toArray();
        QCOMPARE(leaks.size(), 2); // the bytes too, without blanks
        QCOMPARE(leaks[0][u"removal"].toInt(), 1);
        QCOMPARE(leaks[1][u"part"].toString(), u"attribute"_s);
        QVERIFY(!found.out.contains("138"));
        write(u"page.html"_s, "<!DOCTYPE html><html><body title='138'>x</body></html>");
        const CtlRun clean = report({u"leakcheck"_s, path(u"page.html"_s), u"--removed"_s, path(u"list.txt"_s)});
        QCOMPARE(clean.status, 0);
        QVERIFY(clean.json()[u"is_clean"].toBool());
        QCOMPARE(report({u"leakcheck"_s, path(u"list.txt"_s), u"--removed"_s, path(u"list.txt"_s)}).status, 2);
    }

    void aTextThatCannotBeSearchedForIsRefusedAndNotPassedOver()
    {
        write(u"short.txt"_s, "bluebird\nab\n");
        write(u"page.html"_s, "<!DOCTYPE html><html><body>ab</body></html>");
        const CtlRun searched = report({u"leakcheck"_s, path(u"page.html"_s), u"--removed"_s, path(u"short.txt"_s)});
        QCOMPARE(searched.status, 3);
        QVERIFY(searched.err.contains("short.txt:2"));
        QCOMPARE(report({u"redact"_s, m_case, u"--out"_s, path(u"s.json"_s), u"--hide"_s, u"ab"_s}).status, 3);
        QVERIFY(!QFile::exists(path(u"s.json"_s)));
    }
};

QTEST_GUILESS_MAIN(TestEditionCommands)
#include "tst_editioncommands.moc"
