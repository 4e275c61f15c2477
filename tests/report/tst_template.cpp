#include "app/base/resources.h"
#include "app/report/filler.h"

#include <QTemporaryDir>
#include <QTest>

using namespace report;

class TestTemplate : public QObject
{
    Q_OBJECT

    static Result<Template> reading(const QByteArray &text)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("draft.toml")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return fail(Failure::Kind::Storage, file.errorString());
        file.close();
        return readTemplate(file.fileName());
    }

    static QByteArray withText(const QByteArray &zh)
    {
        return "id = \"t\"\nversion = \"1\"\n[fact]\n\"case.number\" = { zh = \"案件编号\", en = \"case number\" "
               "}\n[word]\n"
               "gap = { zh = \"（待补：{what}）\", en = \"[missing: {what}]\" }\n[[footnote]]\nid = \"n\"\nzh = "
               "\"注文\"\nen = \"note\"\n"
               "[[section]]\ntitle = \"S\"\n[[section.block]]\nkind = \"text\"\nzh = \""
            + zh + "\"\nen = \"x\"\n";
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void theShippedTemplateReadsAndHasTheSectionsOfAContentReport()
    {
        const auto shipped = readTemplate();
        QVERIFY2(shipped, qPrintable(shipped ? QString() : shipped.error().where + shipped.error().detail));
        QCOMPARE(shipped->sections.size(), 10u);
        QVERIFY(shipped->sections.front().title.zh.startsWith(QStringLiteral("一、")));
    }

    void anUnknownPlaceholderIsRefusedWithFileAndLine()
    {
        const auto result = reading(withText("编号 {case.nummer}"));
        QCOMPARE(result.error().kind, Failure::Kind::BadInput);
        QCOMPARE(result.error().detail, QStringLiteral("unknown placeholder {case.nummer}"));
        QVERIFY2(result.error().where.contains(QStringLiteral("draft.toml:15:")), qPrintable(result.error().where));
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        QTest::newRow("an open brace") << withText("编号 {case.number") << QStringLiteral("brace is left open");
        QTest::newRow("an unknown footnote") << withText("编号{^m}") << QStringLiteral("{^m}");
        QTest::newRow("one language only") << withText("") << QStringLiteral("\"zh\" must be");
        QTest::newRow("no id") << QByteArray("version = \"1\"") << QStringLiteral("\"id\"");
        QTest::newRow("no section") << QByteArray("id = \"x\"\nversion = \"1\"") << QStringLiteral("[[section]]");
        QTest::newRow("an unknown block") << QByteArray(
            "id = \"x\"\nversion = \"1\"\n[[section]]\ntitle = \"S\"\n[[section.block]]\nkind = \"chart\"")
                                          << QStringLiteral("chart");
    }

    void whatIsWrongIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, detail);
        const auto result = reading(text);
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains(detail), qPrintable(result.error().detail));
    }

    void aFactThatTheProgramDoesNotKnowIsRefusedWithFileAndLine()
    {
        const Template text = reading(withText("编号 {case.number}")).value();
        const auto result = Filler::check(text, {{QStringLiteral("case.title"), QStringLiteral("x")}});
        QCOMPARE(result.error().detail, QStringLiteral("no such fact: {case.number}"));
        QVERIFY2(result.error().where.contains(QStringLiteral("draft.toml:4:")), qPrintable(result.error().where));
    }

    void factsFillAndAbsentOnesLeaveAMarkAndALine()
    {
        const Template text = reading(withText("编号 {case.number}。")).value();
        const Bilingual &sentence = text.sections.front().blocks.front().text;

        Filler filled(text, {{QStringLiteral("case.number"), QStringLiteral("{VI-1}")}}, Language::Chinese);
        QCOMPARE(filled.fill(sentence).text, QStringLiteral("编号 {VI-1}。")); // a fact is no template
        QVERIFY(filled.gaps().empty());

        Filler lacking(text, {{QStringLiteral("case.number"), std::nullopt}}, Language::Chinese);
        lacking.enter(QStringLiteral("甲"));
        const Statement gap = lacking.fill(sentence);
        QCOMPARE(gap.text, QStringLiteral("编号 （待补：案件编号）。"));
        QCOMPARE(gap.marks, (std::vector<Mark>{{3, 9, Mark::Kind::Gap}}));
        lacking.fill(sentence);
        lacking.enter(QStringLiteral("乙"));
        lacking.fill(sentence);
        QCOMPARE(lacking.gaps(),
                 (std::vector<Gap>{{QStringLiteral("案件编号"), {QStringLiteral("甲"), QStringLiteral("乙")}}}));
    }

    void aFootnoteIsGivenOnceAndKeepsItsMark()
    {
        const Template text = reading(withText("甲{^n}乙{^n}")).value();
        Filler filler(text, {}, Language::Chinese);
        QCOMPARE(filler.fill(text.sections.front().blocks.front().text).text, QStringLiteral("甲①乙①"));
        const auto notes = filler.takeFootnotes();
        QCOMPARE(notes.size(), 1u);
        QCOMPARE(notes.front().text, QStringLiteral("注文"));
        QVERIFY(filler.takeFootnotes().empty());
    }

    void aWordThatTheTemplateLacksIsNoticed()
    {
        const Template text = reading(withText("x")).value();
        Filler filler(text, {}, Language::English);
        QCOMPARE(filler.word("nowhere"), QString());
        QCOMPARE(filler.unknownWords(), QStringList{QStringLiteral("nowhere")});
    }
};

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
