#include "app/report/edition/redaction.h"
#include "app/report/edition/removals.h"
#include "tests/report/samplecase.h"

#include <QTest>

using namespace report;

class TestRedaction : public QObject
{
    Q_OBJECT

    static Document saying(const QStringList &texts)
    {
        Paragraph paragraph;
        for (const QString &text : texts)
            paragraph.statements.push_back({.text = text});
        return {.sections = {{.title = QStringLiteral("一"), .blocks = {paragraph}}}};
    }

    static QStringList said(const Document &document)
    {
        QStringList texts;
        forEachStatement(document, [&](const QString &, const Statement &statement) { texts.append(statement.text); });
        return texts;
    }

    static Redacted redacted(const Document &document, const Redaction &redaction,
                             Language language = Language::Chinese)
    {
        const auto result = redact(document, redaction, language);
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return *result;
    }

private Q_SLOTS:
    void aReplacementTellsNothingOfTheLength()
    {
        const Redaction redaction{.texts = {{QStringLiteral("13800138000"), RemovedKind::Personal},
                                            {QStringLiteral("王明"), RemovedKind::Personal}}};
        const Redacted result = redacted(saying({QStringLiteral("王明的电话是138-0013-8000。")}), redaction);
        QCOMPARE(said(result.document), QStringList{QStringLiteral("███的电话是███。")});
        const auto &marks =
            std::get<Paragraph>(result.document.sections.front().blocks.front()).statements.front().marks;
        QCOMPARE(marks.size(), 2u);
        QCOMPARE(marks.back(), (Mark{.begin = 7, .length = 3, .kind = Mark::Kind::Masked}));
    }

    void namesAreNumberedInTheOrderOfTheDocument()
    {
        const Redaction redaction{.texts = {{QStringLiteral("u-00000002"), RemovedKind::User},
                                            {QStringLiteral("u-00000001"), RemovedKind::User},
                                            {QStringLiteral("li.si"), RemovedKind::Officer}}};
        const Document document =
            saying({QStringLiteral("U-00000001 and u-00000002, by li.si"), QStringLiteral("u-00000001 again")});
        const Redacted english = redacted(document, redaction, Language::English);
        QCOMPARE(said(english.document),
                 QStringList({QStringLiteral("User 1 and User 2, by Officer A"), QStringLiteral("User 1 again")}));
        QCOMPARE(english.removed.at(1).count, 2);
        QCOMPARE(english.removed.at(1).replacement, QStringLiteral("User 1"));
        QCOMPARE(said(redacted(document, redaction).document).front(),
                 QStringLiteral("用户 1 and 用户 2, by 审核员甲"));
    }

    void anAliasIsNeverANameThatGoes()
    {
        const Redaction redaction{.texts = {{QStringLiteral("officer-a"), RemovedKind::Officer}}};
        QCOMPARE(said(redacted(saying({QStringLiteral("by officer-a")}), redaction, Language::English).document),
                 QStringList{QStringLiteral("by Officer B")});
    }

    void aNameTooShortToBeLookedForGoesWhereItStandsAlone()
    {
        const Redaction redaction{
            .texts = {{QStringLiteral("王"), RemovedKind::Officer}, {QStringLiteral("ly"), RemovedKind::Officer}}};
        const Redacted result =
            redacted(saying({QStringLiteral("王"), QStringLiteral("国王 7 次"), QStringLiteral("LY")}), redaction);
        QCOMPARE(said(result.document),
                 QStringList({QStringLiteral("审核员甲"), QStringLiteral("国王 7 次"), QStringLiteral("审核员乙")}));
        QCOMPARE(result.removed.front().count, 1);
        QVERIFY(!result.removed.front().isSearched);
    }

    void nothingOfTheDocumentIsLeftOut()
    {
        const QString secret = QStringLiteral("zhang.san@example.com");
        Document document{.number = secret,
                          .title = secret,
                          .cover = {{secret, {.text = secret}}},
                          .missing = {{secret, {secret}}},
                          .sections = {{.title = secret,
                                        .blocks = {Paragraph{{{.text = secret}}}, Fields{{{secret, {.text = secret}}}},
                                                   Table{.columns = {{secret}},
                                                         .rows = {{.cells = {{.text = secret}},
                                                                   .below = {{secret, {.text = secret}}}}}}},
                                        .footnotes = {{secret, secret}}}},
                          .words = {secret, secret, secret, secret, secret, secret, secret, secret},
                          .journalHead = secret};
        const Redacted result = redacted(document, {.texts = {{secret, RemovedKind::Personal}}});
        int seen = 0;
        Document read = result.document;
        const auto check = [&](const QString &text) {
            QCOMPARE(text, QStringLiteral("███"));
            ++seen;
        };
        forEachText(read, check);
        for (const QString &text : said(read))
            check(text);
        QCOMPARE(seen, 25);
        QCOMPARE(result.removed.front().count, 25);
    }

    void aChosenPassageGoesEverywhere()
    {
        const Document document = saying({QStringLiteral("甲乙丙丁戊己"), QStringLiteral("又是丙丁戊。")});
        const Redacted result = redacted(document, {.passages = {{.statement = 0, .begin = 2, .length = 3}}});
        QCOMPARE(said(result.document), QStringList({QStringLiteral("甲乙███己"), QStringLiteral("又是███。")}));
        QCOMPARE(result.removed.front().kind, RemovedKind::Passage);
    }

    void aPassageTooShortToBeLookedForGoesWhereItWasChosen()
    {
        const Document document = saying({QStringLiteral("共 7 次"), QStringLiteral("第 7 条")});
        const Redacted result = redacted(document, {.passages = {{.statement = 0, .begin = 2, .length = 1}}});
        QCOMPARE(said(result.document), QStringList({QStringLiteral("共 ███ 次"), QStringLiteral("第 7 条")}));
        QVERIFY(!result.removed.front().isSearched);
        QCOMPARE(result.removed.front().count, 1);
    }

    void aPassageThatOverlapsATextGoesWithIt()
    {
        const Redaction redaction{.texts = {{QStringLiteral("13800138000"), RemovedKind::Personal}},
                                  .passages = {{.statement = 0, .begin = 0, .length = 6}}};
        const Redacted result = redacted(saying({QStringLiteral("电话是13800138000。")}), redaction);
        QCOMPARE(said(result.document), QStringList{QStringLiteral("███。")});
    }

    void aPassageOutsideTheDocumentIsRefused_data()
    {
        QTest::addColumn<Passage>("passage");
        QTest::newRow("no such statement") << Passage{1, 0, 1};
        QTest::newRow("past the end") << Passage{0, 2, 2};
        QTest::newRow("empty") << Passage{0, 0, 0};
        QTest::newRow("before the beginning") << Passage{0, -1, 2};
    }

    void aPassageOutsideTheDocumentIsRefused()
    {
        QFETCH(Passage, passage);
        const auto result = redact(saying({QStringLiteral("甲乙丙")}), {.passages = {passage}}, Language::Chinese);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Failure::Kind::BadInput);
    }

    void whatIsNotThereIsStillLookedFor()
    {
        const Redacted result = redacted(saying({QStringLiteral("无")}),
                                         {.texts = {{QStringLiteral("13800138000"), RemovedKind::Personal}}});
        QCOMPARE(result.removed.size(), 1u);
        QCOMPARE(result.removed.front().count, 0);
        QVERIFY(result.removed.front().isSearched);
    }

    void aCaseSaysWhatMayHaveToGo()
    {
        incident::CaseFile file = sample::caseFile(3);
        const std::vector<Removal> removals = removalsOf(file);
        const auto has = [&](const char *text, RemovedKind kind) {
            return std::ranges::contains(removals, Removal{QString::fromUtf8(text), kind});
        };
        QVERIFY(has("13800138000", RemovedKind::Personal));
        QVERIFY(has("zhang.san@example.com", RemovedKind::Personal));
        QVERIFY(has("u-7f3a91c2", RemovedKind::User));
        QVERIFY(has("req-00000400", RemovedKind::Request));
        QVERIFY(has("officer-a", RemovedKind::Officer));
        QVERIFY(has("officer-b", RemovedKind::Officer));
        QVERIFY(has("/srv/export/chat-2026-09-21.jsonl", RemovedKind::File));
        QVERIFY(has("chat-2026-09-21.jsonl", RemovedKind::File));
        QVERIFY(has("chenxing-chat-2.1", RemovedKind::Model));
        const auto usual = ofKinds(removals, usuallyRemoved());
        QVERIFY(std::ranges::none_of(usual, [](const Removal &each) { return each.kind == RemovedKind::Model; }));
        QCOMPARE(std::ranges::count(usual, QStringLiteral("officer-a"), &Removal::text), 1);
    }

    void pseudonymsAndPathsAreKnownByTheirForm()
    {
        const auto removals =
            removalsByForm(saying({QStringLiteral("用户u-0a1b2c3d，见/srv/logs/a.jsonl与C:\\logs\\b.csv"),
                                   QStringLiteral("and/or, https://example.org/a/b")}));
        QCOMPARE(removals,
                 (std::vector<Removal>{{QStringLiteral("u-0a1b2c3d"), RemovedKind::User},
                                       {QStringLiteral("/srv/logs/a.jsonl"), RemovedKind::File},
                                       {QStringLiteral("C:\\logs\\b.csv"), RemovedKind::File}}));
        const auto made = removalsByForm(saying({QStringLiteral("用户u-k3jq7xw2mnop暂停服务，a u-turn")}));
        QCOMPARE(made, (std::vector<Removal>{{QStringLiteral("u-k3jq7xw2mnop"), RemovedKind::User}}));
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
