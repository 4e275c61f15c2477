#include "tests/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// report … of the real program.
class TestReportCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store = m_folder.filePath(u"s.vml"_s);

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the temporary folder refuses to be written to");
        return file.fileName();
    }

    CtlRun report(const QStringList &arguments) const { return ctl(m_store, QStringList{u"report"_s} + arguments); }

    QByteArray shipped(const QString &kind, const QString &language = u"zh"_s) const
    {
        return report({u"template"_s, kind, u"--shipped"_s, u"--language"_s, language}).out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeStoreWithoutRules(m_store));
        QCOMPARE(ctl(m_store,
                     {u"--officer"_s, u"lin"_s, u"incident"_s, u"create"_s, u"--title"_s, u"t"_s, u"--kind"_s,
                      u"network"_s})
                     .status,
                 0);
    }

    void theKindsAreListed()
    {
        const QJsonArray kinds = report({u"kinds"_s, u"--json"_s}).json()[u"kinds"].toArray();
        QCOMPARE(kinds.size(), 8);
        QCOMPARE(kinds[7][u"id"].toString(), u"monthly"_s);
        QCOMPARE(kinds[7][u"about"].toString(), u"month"_s);
    }

    void theGuideListsTheFieldsOfAKind()
    {
        QVERIFY(report({u"format"_s}).out.contains("{case.number}"));
        const CtlRun run = report({u"format"_s, u"monthly"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains("{month.illegal}"));
        QVERIFY(!run.out.contains("{case.number}"));
        QCOMPARE(report({u"format"_s, u"weekly"_s}).status, 1);
    }

    void aShippedTextHasNoProblems()
    {
        const CtlRun run = report({u"lint"_s, write(u"shipped.txt"_s, shipped(u"monthly"_s))});
        QCOMPARE(run.status, 0);
    }

    void problemsAreSaidAsFileLineAndColumn()
    {
        const QString path =
            write(u"wrong.txt"_s, "kind: monthly\nlanguage: en\nversion: 1\ntitle: T\n= S\n{month.ilegal}\n");
        const CtlRun run = report({u"lint"_s, path});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.out.startsWith(path.toUtf8() + ":6:1: "), run.out.constData());
        QVERIFY2(run.out.contains("month.illegal"), run.out.constData());
        const QJsonArray problems = report({u"lint"_s, path, u"--json"_s}).json()[u"problems"].toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0][u"reason"].toString(), u"unknown_field"_s);
        QCOMPARE(problems[0][u"length"].toInt(), 14);
        QCOMPARE(report({u"lint"_s, m_folder.filePath(u"nowhere.txt"_s)}).status, 3);
    }

    void withACaseEmptyFieldsAreProblemsToo()
    {
        const QString path = write(u"initial.txt"_s, shipped(u"network-initial"_s));
        QCOMPARE(report({u"lint"_s, path}).status, 0);
        const CtlRun run = report({u"lint"_s, path, u"--case"_s, u"1"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.out.contains(path.toUtf8() + ":23:9: "), run.out.constData()); // the affected system
        QCOMPARE(report({u"lint"_s, path, u"--case"_s, u"VI-2020-0001"_s}).status, 1);
    }

    void aSavedTextIsWhatNewReportsStartFrom()
    {
        const QByteArray own = shipped(u"monthly"_s).replace("一、生成与命中", "一、总体情况");
        const QString path = write(u"own.txt"_s, own);
        QCOMPARE(report({u"template-save"_s, u"monthly"_s, path}).status, 0);
        QCOMPARE(report({u"template"_s, u"monthly"_s}).out, own);
        QCOMPARE(report({u"template-save"_s, u"pi-authority"_s, path}).status, 3);
        const QString wrong = write(u"unsaved.txt"_s, own + "}\n");
        const CtlRun refused = report({u"template-save"_s, u"monthly"_s, wrong});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.out.startsWith(wrong.toUtf8() + ':'), refused.out.constData());
        QCOMPARE(report({u"template"_s, u"monthly"_s}).out, own);
        QCOMPARE(report({u"template-reset"_s, u"monthly"_s}).status, 0);
        QCOMPARE(report({u"template"_s, u"monthly"_s}).out, shipped(u"monthly"_s));
    }

    void aReportIsDraftedAboutWhatItIsAbout()
    {
        const QString path = m_folder.filePath(u"r.json"_s);
        QCOMPARE(report({u"draft"_s, u"monthly"_s, u"--month"_s, u"2026-11"_s, u"--out"_s, path}).status, 0);
        QVERIFY(QFile::exists(path));
        QCOMPARE(report({u"draft"_s, u"network-initial"_s, u"--case"_s, u"1"_s, u"--out"_s, path}).status, 0);
        QCOMPARE(report({u"draft"_s, u"content-incident"_s, u"--case"_s, u"1"_s, u"--out"_s, path}).status, 3);
        QCOMPARE(report({u"draft"_s, u"monthly"_s, u"--case"_s, u"1"_s, u"--out"_s, path}).status, 3);
        QCOMPARE(report({u"draft"_s, u"monthly"_s, u"--month"_s, u"2026-13"_s, u"--out"_s, path}).status, 3);
        QCOMPARE(report({u"draft"_s, u"monthly"_s, u"--out"_s, path}).status, 3);
        QCOMPARE(report({u"draft"_s, u"user-measures"_s, u"--user"_s, u"u-0"_s, u"--out"_s, path}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestReportCommands)
#include "tst_reportcommands.moc"
