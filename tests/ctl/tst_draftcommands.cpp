#include "tests/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The commands "draft …" of the real program.
class TestDraftCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_stores = 0;

    /// A workspace with a case and a report R-1 about it, without anything missing.
    QString filled()
    {
        const QString store = m_folder.filePath(u"%1.vml"_s.arg(++m_stores));
        if (!makeStoreWithoutRules(store))
            qFatal("no workspace");
        const CtlRun opened = ctl(store, {u"incident"_s, u"create"_s, u"--title"_s, u"sample"_s, u"--json"_s});
        const CtlRun made =
            draft(store,
                  {u"new"_s, u"--kind"_s, u"content-incident"_s, u"--case"_s, opened.json()[u"number"].toString(),
                   u"--lang"_s, u"en"_s, u"--text"_s, file(u"first"_s)});
        if (made.status != 0)
            qFatal("%s", made.err.constData());
        return store;
    }

    QString file(const QString &words) const
    {
        const QString path = m_folder.filePath(words + u".txt"_s);
        QFile text(path);
        if (!text.open(QIODevice::WriteOnly))
            qFatal("no file");
        text.write(
            "kind: content-incident\nlanguage: en\nversion: 1\ntitle: Report\n\n= Heading\n\nCase {case.number}: "
            + words.toUtf8() + ".\n");
        return path;
    }

    static CtlRun draft(const QString &store, const QStringList &arguments, const QString &officer = u"officer-a"_s)
    {
        return ctl(store, QStringList{u"draft"_s} + arguments + QStringList{u"--json"_s, u"--officer"_s, officer});
    }

private Q_SLOTS:
    void aReportGoesFromItsTextToAnApprovedFile()
    {
        const QString store = filled();
        QCOMPARE(draft(store, {u"submit"_s, u"R-1"_s}).json()[u"state"].toString(), u"awaiting"_s);
        const CtlRun own = draft(store, {u"approve"_s, u"R-1"_s});
        QCOMPARE(own.status, 3); // the two-person rule
        const CtlRun other = draft(store, {u"approve"_s, u"R-1"_s, u"--note"_s, u"read"_s}, u"officer-b"_s);
        QCOMPARE(other.status, 0);
        QCOMPARE(other.json()[u"state"].toString(), u"approved"_s);
        const QString out = m_folder.filePath(u"report.html"_s);
        const CtlRun written = draft(store, {u"export"_s, u"R-1"_s, u"--out"_s, out});
        QCOMPARE(written.status, 0);
        QVERIFY(written.json()[u"is_finished"].toBool());
        QCOMPARE(written.json()[u"sha256"].toString().size(), 64);
        QVERIFY(QFile::exists(out));
        QCOMPARE(ctl(store, {u"verify"_s}).status, 0); // the chain
    }

    void versionsAreSavedAndCompared()
    {
        const QString store = filled();
        QCOMPARE(draft(store, {u"save"_s, u"R-1"_s, u"--text"_s, file(u"first"_s)}).status, 3); // nothing new
        const CtlRun saved =
            draft(store, {u"save"_s, u"R-1"_s, u"--text"_s, file(u"second"_s), u"--note"_s, u"another word"_s});
        QCOMPARE(saved.json()[u"version"].toInt(), 2);
        QCOMPARE(draft(store, {u"save"_s, u"R-1"_s, u"--text"_s, file(u"third"_s), u"--base"_s, u"1"_s}).status, 3);
        const CtlRun diff = draft(store, {u"diff"_s, u"R-1"_s});
        QCOMPARE(diff.status, 1); // they differ
        QCOMPARE(diff.json()[u"changes"].toInt(), 1);
        QVERIFY(diff.json()[u"diff"].toString().contains(u"+Case {case.number}: second."_s));
        QCOMPARE(draft(store, {u"diff"_s, u"R-1"_s, u"2"_s, u"2"_s}).status, 0);
        const CtlRun versions = draft(store, {u"versions"_s, u"R-1"_s});
        QCOMPARE(versions.json()[u"versions"].toArray().size(), 2);
        QCOMPARE(versions.json()[u"versions"][1][u"note"].toString(), u"another word"_s);
    }

    void aReportIsReturnedAndListed()
    {
        const QString store = filled();
        draft(store, {u"submit"_s, u"R-1"_s});
        QCOMPARE(draft(store, {u"return"_s, u"R-1"_s}, u"officer-b"_s).status, 3); // without a reason
        const CtlRun back = draft(store, {u"return"_s, u"R-1"_s, u"--note"_s, u"too short"_s}, u"officer-b"_s);
        QCOMPARE(back.json()[u"state"].toString(), u"returned"_s);
        const CtlRun list = draft(store, {u"list"_s});
        QCOMPARE(list.json()[u"drafts"][0][u"draft"].toString(), u"R-1"_s);
        QCOMPARE(list.json()[u"drafts"][0][u"state"].toString(), u"returned"_s);
    }

    void twoOthersMustApproveWhereThePolicySaysSo()
    {
        const QString store = filled();
        QCOMPARE(draft(store, {u"policy"_s, u"--approvals"_s, u"2"_s}).json()[u"approvals"].toInt(), 2);
        draft(store, {u"submit"_s, u"R-1"_s});
        QCOMPARE(draft(store, {u"approve"_s, u"R-1"_s}, u"officer-b"_s).json()[u"state"].toString(), u"awaiting"_s);
        QCOMPARE(draft(store, {u"approve"_s, u"R-1"_s}, u"officer-c"_s).json()[u"state"].toString(), u"approved"_s);
    }

    void whatCannotBeReadIsWrongUsage()
    {
        const QString store = filled();
        QCOMPARE(draft(store, {u"show"_s, u"G-1"_s}).status, 2);
        QVERIFY(draft(store, {u"show"_s, u"R-9"_s}).status != 0);
        QCOMPARE(draft(store, {u"new"_s}).status, 2);
        QCOMPARE(draft(store, {u"export"_s, u"R-1"_s, u"--out"_s, u"x.odd"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestDraftCommands)
#include "tst_draftcommands.moc"
