#include "tests/ctl/ctlprocess.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A case sealed, checked, sent and confirmed with nothing but vermilionctl.
class TestPackages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store = file(u"a.vml"_s);

    QString file(const QString &name) const { return m_folder.filePath(name); }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        return out.fileName();
    }

    CtlRun run(const QStringList &arguments) const { return ctl(m_store, arguments + QStringList{u"--json"_s}); }

    CtlRun seal(const QString &to, const QStringList &more = {}) const
    {
        return run(QStringList{u"package"_s, u"seal"_s, u"1"_s, u"--report"_s, file(u"report.pdf"_s), u"--key"_s,
                               file(u"key"_s), u"--out"_s, to}
                   + more);
    }

    /// Checks without a workspace.
    static CtlRun verify(const QString &package, const QStringList &more = {})
    {
        return ctl({}, QStringList{u"verify"_s, package, u"--json"_s} + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(ctl(m_store, {u"init"_s}).status, 0);
        QCOMPARE(run({u"incident"_s, u"create"_s, u"--title"_s, u"样例"_s, u"--kind"_s, u"network"_s}).status, 0);
        QCOMPARE(run({u"pack"_s, u"key"_s, file(u"key"_s)}).status, 0);
        written(u"report.pdf"_s, "%PDF a report");
        const CtlRun made = seal(file(u"package.zip"_s), {u"--attach"_s, written(u"附件.txt"_s, "an attachment")});
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(made.json().value(u"package").toInt(), 1);
    }

    void aPackageIsCheckedWithoutAWorkspaceAndWithOne()
    {
        const CtlRun plain = verify(file(u"package.zip"_s));
        QVERIFY2(plain.status == 0, plain.out.constData());
        QCOMPARE(plain.json().value(u"signer_compared").toBool(true), false);
        const CtlRun named = verify(file(u"package.zip"_s), {u"--key"_s, file(u"key.pub"_s)});
        QCOMPARE(named.status, 0);
        QCOMPARE(named.json().value(u"signer_compared").toBool(), true);
        const CtlRun known =
            verify(file(u"package.zip"_s), {u"--fingerprint"_s, plain.json().value(u"key").toString()});
        QCOMPARE(known.status, 0);
        const CtlRun compared = run({u"verify"_s, file(u"package.zip"_s)});
        QCOMPARE(compared.status, 0);
        QCOMPARE(compared.json().value(u"journal_compared").toBool(), true);
    }

    void withoutAPackageTheStoreIsChecked()
    {
        const CtlRun done = run({u"verify"_s});
        QCOMPARE(done.status, 0);
        QVERIFY(done.json().contains(u"events"));
    }

    void anotherKeyIsNotSo()
    {
        QCOMPARE(run({u"pack"_s, u"key"_s, file(u"other"_s)}).status, 0);
        const CtlRun done = verify(file(u"package.zip"_s), {u"--key"_s, file(u"other.pub"_s)});
        QCOMPARE(done.status, 1);
        QCOMPARE(done.json().value(u"findings").toArray().first().toObject().value(u"kind").toString(),
                 u"unknown_key"_s);
        QCOMPARE(verify(file(u"package.zip"_s), {u"--fingerprint"_s, u"12"_s}).status, 3);
    }

    void aChangedPackageIsNotSoAndOneOfAnotherWorkspaceNeither()
    {
        QFile whole(file(u"package.zip"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const CtlRun done = verify(written(u"longer.zip"_s, whole.readAll() + "x"));
        QCOMPARE(done.status, 1);
        const QString other = file(u"other.vml"_s);
        QCOMPARE(ctl(other, {u"init"_s}).status, 0);
        QCOMPARE(ctl(other, {u"verify"_s, file(u"package.zip"_s)}).status, 1);
        QCOMPARE(verify(written(u"text.zip"_s, "no zip")).status, 3);
        QCOMPARE(verify(file(u"absent.zip"_s)).status, 3);
    }

    void wordsSayWhatIsNotChecked()
    {
        const CtlRun done = ctl({}, {u"verify"_s, file(u"package.zip"_s)});
        QCOMPARE(done.status, 0);
        for (const char *words :
             {"Not checked: when it was made", "Not checked: who sealed it", "Not checked: whether the journal"})
            QVERIFY2(done.out.contains(words), words);
    }

    void aPackageIsNeverWrittenOverAnother() { QCOMPARE(seal(file(u"package.zip"_s)).status, 3); }

    void whatWasSentAndItsReceiptAreRecorded()
    {
        const CtlRun sent = run({u"package"_s, u"sent"_s, u"1"_s, u"--package"_s, u"1"_s, u"--channel"_s, u"website"_s,
                                 u"--to"_s, u"示例部门"_s, u"--step"_s, u"net_report"_s});
        QVERIFY2(sent.status == 0, sent.err.constData());
        const CtlRun unfit = run({u"package"_s, u"sent"_s, u"1"_s, u"--package"_s, u"1"_s, u"--channel"_s, u"fax"_s,
                                  u"--to"_s, u"示例部门"_s, u"--step"_s, u"report"_s});
        QCOMPARE(unfit.status, 3); // a network incident has no such step: nothing is recorded
        const CtlRun receipt = run({u"package"_s, u"receipt"_s, u"D-1"_s, u"--number"_s, u"R-1"_s, u"--from"_s,
                                    u"值班"_s, u"--document"_s, file(u"report.pdf"_s), u"--step"_s});
        QVERIFY2(receipt.status == 0, receipt.err.constData());
        const QJsonArray rows = run({u"package"_s, u"sendings"_s, u"1"_s}).json().value(u"dispatches").toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().toObject().value(u"channel").toString(), u"website"_s);
        QCOMPARE(rows.first().toObject().value(u"receipts").toArray().size(), 1);
        QCOMPARE(run({u"package"_s, u"sent"_s, u"1"_s, u"--package"_s, u"1"_s, u"--channel"_s, u"pigeon"_s, u"--to"_s,
                      u"x"_s})
                     .status,
                 2);
        QCOMPARE(run({u"package"_s, u"receipt"_s, u"D-9"_s, u"--from"_s, u"x"_s}).status, 1);
    }

    void packagesAreListedAndARequestForATimeStampIsWritten()
    {
        const CtlRun asked = run({u"package"_s, u"timestamp-request"_s, u"1"_s, u"--out"_s, file(u"a.tsq"_s)});
        QVERIFY2(asked.status == 0, asked.err.constData());
        QVERIFY(QFile(file(u"a.tsq"_s)).size() > 40);
        QCOMPARE(run({u"package"_s, u"timestamp-request"_s, u"9"_s, u"--out"_s, file(u"b.tsq"_s)}).status, 1);
        QCOMPARE(
            run({u"package"_s, u"timestamp-add"_s, file(u"package.zip"_s), u"--response"_s, file(u"a.tsq"_s)}).status,
            1); // no answer to anything
        const QJsonArray rows = run({u"package"_s, u"list"_s, u"1"_s}).json().value(u"packages").toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().toObject().value(u"edition").toString(), u"redacted"_s);
    }

    void theCoverSheetNamesWhatIsEnclosedAndTheKey()
    {
        const CtlRun done = run({u"report"_s, u"coversheet"_s, u"1"_s, u"--enclose"_s, file(u"package.zip"_s),
                                 u"--enclose"_s, file(u"report.pdf"_s), u"--out"_s, file(u"sheet.html"_s)});
        QVERIFY2(done.status == 0, done.err.constData());
        QFile sheet(file(u"sheet.html"_s));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        const QByteArray text = sheet.readAll();
        for (const char *words : {"12387@cert.org.cn", "package.zip", "report.pdf", "指纹"})
            QVERIFY2(text.contains(words), words);
        QCOMPARE(run({u"report"_s, u"coversheet"_s, u"1"_s, u"--out"_s, file(u"sheet.txt"_s)}).status, 2);
        QCOMPARE(run({u"report"_s, u"coversheet"_s, u"1"_s, u"--enclose"_s, file(u"longer.zip"_s), u"--out"_s,
                      file(u"sheet.html"_s)})
                     .status,
                 3); // a package that was changed is not vouched for
    }
};

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"
