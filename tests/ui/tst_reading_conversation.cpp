#include "app/base/hash.h"
#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/reading/explainer.h"
#include "ui/reading/folding.h"
#include "ui/reading/itemloader.h"
#include "ui/reading/readingpane.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/spaneditor.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// "c0 c1 g3p! g3o!": turns of the context, prompts and outputs of generations, "=" between both, "!" where flagged.
QString written(const std::vector<Turn> &turns)
{
    QStringList all;
    for (const Turn &turn : turns) {
        QString one = turn.context < 0 ? QString() : u"c%1"_s.arg(turn.context);
        if (qint64(turn.generation) != 0)
            one += (one.isEmpty() ? u"g"_s : u"=g"_s) + QString::number(qint64(turn.generation))
                + (turn.inOutput ? u'o' : u'p');
        all << one + (turn.isFlagged ? u"!"_s : u""_s);
    }
    return all.join(u' ');
}

/// "user:one assistant:two" as a context.
ingest::Context contextOf(const QString &turns)
{
    ingest::Context context;
    for (const QString &turn : turns.split(u' ', Qt::SkipEmptyParts))
        context.turns.push_back(
            {.role = turn.section(u':', 0, 0).toStdString(), .text = turn.section(u':', 1).toStdString()});
    return context;
}

std::string jsonOf(int turns)
{
    std::string json = "[";
    for (int i = 0; i < turns; ++i) {
        json += i == 0 ? "" : ",";
        json += R"({"role":")" + std::string(i % 2 == 0 ? "user" : "assistant") + R"(","content":"turn )"
            + std::to_string(i) + R"( of a long talk, 说了很多"})";
    }
    return json + "]";
}

/// "-" a turn, "!" one that is flagged; shown turns as they are, folded ones as "(3)".
QString folded(const QString &turns, Folding::Side side, const QList<int> &opened = {}, size_t atOnce = 2)
{
    std::vector<bool> flagged;
    for (const QChar turn : turns)
        flagged.push_back(turn == u'!');
    Folding folding(flagged, side);
    for (const int stretch : opened)
        folding.open(folding.stretches().at(static_cast<size_t>(stretch)), atOnce);
    QString all;
    for (const Folding::Stretch &stretch : folding.stretches()) {
        const auto length = static_cast<qsizetype>(stretch.end - stretch.begin);
        all += stretch.isFolded ? u"(%1)"_s.arg(length) : turns.sliced(static_cast<qsizetype>(stretch.begin), length);
    }
    return all;
}

} // namespace

class TestReadingConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void aRawRecordMasksWhatWasFoundInEarlierTurnsToo()
    {
        EmptyStore store;
        const GenerationId earlier = addGeneration(store.database, "A.4.f");
        const GenerationId judged = addGeneration(store.database, "A.1.f");
        store.database.run("UPDATE generation_text SET prompt = 'call 13800138000' WHERE generation_id = ?", earlier);
        store.database.run(
            "INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, source, state, loaded_at)"
            " VALUES (1, 'pii', '1', zeroblob(32), 'x', 'x', x'00', 2, 0)");
        store.database.run(
            "INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity, score)"
            " VALUES (?, 0, 5, 16, 'cn-mobile', 1, 'A.4.f', 2, 1)",
            earlier);
        const QByteArray record(R"({"messages":[{"content":"call 13800138000"},{"content":"a question"}]})");
        store.database.run("INSERT INTO source_bytes (source_id, bytes) VALUES (1, ?)", record);
        store.database.run("UPDATE generation SET byte_offset = 0, byte_length = ?2, record_hash = ?3 WHERE id = ?1",
                           judged, record.size(), Sha256::of(record).first(16));
        // What was found in a text that is not held any more lies outside it.
        Item item{.generation = judged,
                  .prompt = "a question",
                  .why = {Why{.begin = 400, .end = 411, .risk = u"A.4.f"_s, .isPersonal = true}}};
        item.session.earlier = {{earlier, true}};
        const Result<QByteArray> raw = loadRawRecord(store.database, item);
        QVERIFY(raw);
        QVERIFY2(!raw->contains("138"), raw->constData());
        QVERIFY(raw->contains("a question"));
    }

    void eachTurnStandsThereOnce_data()
    {
        QTest::addColumn<QString>("context");
        QTest::addColumn<QStringList>("prompts"); // of generations 1, 2, …; "!" behind: flagged; empty: not read
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing before") << u""_s << QStringList() << u""_s;
        QTest::newRow("a context alone") << u"system:s user:a assistant:b"_s << QStringList() << u"c0 c1 c2"_s;
        QTest::newRow("a session alone") << u""_s << QStringList{u"a"_s, u"b!"_s} << u"g1p g1o g2p! g2o!"_s;
        QTest::newRow("a context that repeats the session")
            << u"user:a assistant:x user:b assistant:y"_s << QStringList{u"a"_s, u"b"_s}
            << u"c0=g1p c1=g1o c2=g2p c3=g2o"_s;
        QTest::newRow("with a system prompt before it, and a flag in it")
            << u"system:s user:a assistant:x user:b assistant:y"_s << QStringList{u"a!"_s, u"b"_s}
            << u"c0 c1=g1p! c2=g1o! c3=g2p c4=g2o"_s;
        QTest::newRow("a context that was cut: the session has what it leaves out")
            << u"user:c assistant:z"_s << QStringList{u"a"_s, u""_s, u"c"_s} << u"g1p g1o g2p g2o c0=g3p c1=g3o"_s;
        QTest::newRow("a turn that was not read is taken for what stands at its place")
            << u"user:a assistant:x user:b assistant:y"_s << QStringList{u""_s, u"b"_s}
            << u"c0=g1p c1=g1o c2=g2p c3=g2o"_s;
        QTest::newRow("an attempt that failed is no turn of the context")
            << u"user:a assistant:x"_s << QStringList{u"a"_s, u"now"_s} << u"c0=g1p c1=g1o g2p g2o"_s;
        QTest::newRow("a context that is another conversation")
            << u"user:q assistant:r"_s << QStringList{u"a"_s} << u"g1p g1o c0 c1"_s;
        QTest::newRow("a flagged one that the context does not have stands by itself")
            << u"user:a assistant:x user:b assistant:y"_s << QStringList{u"other!"_s, u"b"_s}
            << u"g1p! g1o! c0 c1 c2=g2p c3=g2o"_s;
        QTest::newRow("a flagged one is found by its words where the order differs")
            << u"user:a assistant:x user:f assistant:z user:b assistant:y"_s << QStringList{u"f!"_s, u""_s, u"b"_s}
            << u"c0 c1 c2=g1p! c3=g1o! c4=g3p c5=g3o"_s;
    }

    void eachTurnStandsThereOnce()
    {
        QFETCH(QString, context);
        QFETCH(QStringList, prompts);
        QFETCH(QString, expected);
        std::vector<ingest::SessionTurn> earlier;
        SessionPrompts read;
        for (int i = 0; i < prompts.size(); ++i) {
            QString prompt = prompts[i];
            const auto id = static_cast<GenerationId>(i + 1);
            earlier.push_back({.generation = id, .isFlagged = prompt.endsWith(u'!')});
            prompt.remove(u'!');
            if (!prompt.isEmpty())
                read.emplace(id, prompt.toStdString());
        }
        QCOMPARE(written(turnsBefore(contextOf(context), earlier, read)), expected);
    }

    void whatIsNotFlaggedIsFolded_data()
    {
        QTest::addColumn<QString>("turns");
        QTest::addColumn<bool>("before");
        QTest::addColumn<QList<int>>("opened");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u""_s << true << QList<int>{} << u""_s;
        QTest::newRow("the one directly before is shown") << u"-----"_s << true << QList<int>{} << u"(4)-"_s;
        QTest::newRow("nothing after is") << u"-----"_s << false << QList<int>{} << u"(5)"_s;
        QTest::newRow("the flagged ones are") << u"--!!---"_s << true << QList<int>{} << u"(2)!!(2)-"_s;
        QTest::newRow("after too") << u"-!-"_s << false << QList<int>{} << u"(1)!(1)"_s;
        QTest::newRow("of many, the ten nearest before")
            << u"!!!!!!!!!!!!"_s << true << QList<int>{} << u"(2)!!!!!!!!!!"_s;
        QTest::newRow("of many, the ten nearest after")
            << u"!!!!!!!!!!!!"_s << false << QList<int>{} << u"!!!!!!!!!!(2)"_s;
        QTest::newRow("a line before opens from its end") << u"-----"_s << true << QList<int>{0} << u"(2)---"_s;
        QTest::newRow("a line after opens from its start") << u"-----"_s << false << QList<int>{0} << u"--(3)"_s;
        QTest::newRow("until nothing is left of it") << u"-----"_s << true << QList<int>{0, 0} << u"-----"_s;
        QTest::newRow("a line between two flagged ones") << u"!-----!-"_s << true << QList<int>{1} << u"!(3)--!-"_s;
    }

    void whatIsNotFlaggedIsFolded()
    {
        QFETCH(QString, turns);
        QFETCH(bool, before);
        QFETCH(QList<int>, opened);
        QFETCH(QString, expected);
        QCOMPARE(folded(turns, before ? Folding::Side::Before : Folding::Side::After, opened), expected);
    }

    void aLineOpensByReturnAFewTurnsAtATime()
    {
        PageWorkspace store;
        ReadingPane pane(store.session());
        pane.resize(700, 600);
        pane.show();
        Item item{.generation = GenerationId(1), .context = jsonOf(100), .prompt = "the question", .output = "it"};
        item.why = {{.inOutput = false, .begin = 4, .end = 12, .risk = u"A.1.f"_s, .title = u"x"_s}};
        pane.setItem(item);
        HighlightedText *text = pane.text();
        QCOMPARE(text->document()->firstBlock().text(), u"▸ 99 turns folded"_s);
        QVERIFY(text->toPlainText().contains(u"turn 99 "_s));
        QVERIFY(!text->toPlainText().contains(u"turn 98 "_s));
        text->setCurrentSpan(pane.spanOf(0));
        QTextCursor cursor(text->document());
        text->setTextCursor(cursor);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(text->document()->firstBlock().text(), u"▸ 79 turns folded"_s);
        QVERIFY(text->toPlainText().contains(u"turn 79 "_s));
        QVERIFY(!text->toPlainText().contains(u"turn 78 "_s));
        QCOMPARE(text->currentSpan(), pane.spanOf(0)); // what was current is
        pane.openNearestFold();                        // the caret is still on the line
        QCOMPARE(text->document()->firstBlock().text(), u"▸ 59 turns folded"_s);
    }

    void flaggedTurnsOfTheSessionAreShownAndWhatIsPersonalInThemIsMasked()
    {
        PageWorkspace store;
        store.write([](db::Database &database, journal::Journal &) -> Result<void> {
            for (int i = 0; i < 9; ++i)
                addGeneration(database, i == 2 || i == 7 ? "A.4.f" : nullptr);
            database.execute(
                "UPDATE generation SET session_id = 's';"
                "UPDATE generation_text SET prompt = 'question ' || generation_id, output = 'answer ' || generation_id;"
                "INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state, loaded_at, source)"
                " VALUES (1, 'pii', '1', zeroblob(32), 'x', 'x', 2, 0, x'00');"
                "INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity, "
                "score)"
                " VALUES (3, 0, 0, 8, 'pii.x', 1, 'A.4.f', 1, 1), (6, 0, 0, 8, 'pii.x', 1, 'A.4.f', 1, 1)");
            return {};
        });
        Explainer explainer;
        const Result<Item> item = loadItem(store.session().reader(), GenerationId(6), {}, explainer);
        QVERIFY(item);
        ReadingPane pane(store.session());
        pane.resize(700, 600);
        pane.show();
        pane.setItem(*item);
        const QString shown = pane.text()->toPlainText();
        QVERIFY(shown.startsWith(u"▸ 4 turns folded"_s));                // 1, 2
        QVERIFY(shown.contains(u"████████ 3"_s));
        QVERIFY(shown.contains(u"answer 3"_s));
        QVERIFY(!shown.contains(u"answer 4"_s));
        QVERIFY(shown.contains(u"answer 5"_s));                          // directly before
        QVERIFY(shown.contains(u"question 8"_s));
        QVERIFY(!shown.contains(u"question 9"_s));
        QVERIFY(shown.endsWith(u"▸ 2 turns folded"_s));
        // What is judged is what the keys go through and what the reasons count.
        QCOMPARE(pane.spanOf(0), 1);
        QCOMPARE(pane.firstSpan(), 1);
        pane.text()->nextSpan();
        pane.text()->nextSpan();
        QCOMPARE(pane.text()->currentSpan(), 1);
        QCOMPARE(pane.reasonNumber(0), -1);
        QCOMPARE(pane.reason(1)->rule, u"pii.x"_s);
        QCOMPARE(pane.reason(1)->clause,
                 u"GB/T 45654-2025, A.4 f: Infringing rights in personal information. In force since 2025-11-01."_s);
    }

    void personalInformationIsMaskedInTheContextToo()
    {
        PageWorkspace store;
        ReadingPane pane(store.session());
        Item item{.generation = GenerationId(1),
                  .context = R"([{"role":"user","content":"It is 12345678, again 12345678."}])",
                  .prompt = "My number is 12345678.",
                  .output = ""};
        item.why = {{.begin = 13, .end = 21, .risk = u"A.4.f"_s, .isPersonal = true, .title = u"x"_s}};
        pane.setItem(item);
        QVERIFY(pane.text()->toPlainText().contains(u"It is ████████, again ████████."_s));
        QCOMPARE(pane.spanOf(0), 2);
    }

    void whatOfficersMarkIsALaneOfItsOwn()
    {
        PageWorkspace store;
        ReadingPane pane(store.session());
        pane.show();
        Item item{.generation = GenerationId(1), .context = jsonOf(6), .prompt = "the question", .output = "One. Two."};
        item.why = {{.begin = 0, .end = 3, .risk = u"A.1.f"_s, .title = u"x"_s}};
        pane.setItem(item);
        pane.text()->setCurrentSpan(pane.spanOf(0));
        QSignalSpy made(&pane, &ReadingPane::spanMade);
        QTextCursor cursor(pane.text()->document());
        pane.text()->setCurrentSpan(-1);
        cursor.setPosition(pane.text()->start(3) + 6); // a fold, a turn, the prompt, the output
        pane.text()->setTextCursor(cursor);
        QVERIFY(pane.editor()->start());
        QTest::keyClick(pane.text(), Qt::Key_Return);
        QCOMPARE(made.count(), 1);
        QCOMPARE(made.first(), (QVariantList{true, QVariant::fromValue(size_t(5)), QVariant::fromValue(size_t(9))}));

        pane.text()->setCurrentSpan(pane.spanOf(0));
        pane.setOfficerSpans({{.inOutput = true, .begin = 5, .end = 9, .risk = u"A.4.a"_s, .actor = u"officer-a"_s}});
        QCOMPARE(pane.text()->spanCount(), 2);
        QCOMPARE(pane.text()->currentSpan(), pane.spanOf(0));
        QCOMPARE(pane.text()->span(1).by, Marker::Officer);
        QCOMPARE(pane.reasonNumber(1), -1);
        QCOMPARE(pane.officerSpan(1)->actor, u"officer-a"_s);
        QVERIFY(!pane.officerSpan(0));
        pane.text()->nextSpan();
        QCOMPARE(pane.text()->currentSpan(), 1);
    }

    void tenThousandTurnsOpenAtOnce_data()
    {
        QTest::addColumn<bool>("inSession");
        QTest::newRow("in the context") << false;
        QTest::newRow("in the session") << true;
    }

    void tenThousandTurnsOpenAtOnce()
    {
        QFETCH(bool, inSession);
        PageWorkspace store;
        store.write([&](db::Database &database, journal::Journal &) -> Result<void> {
            addGeneration(database);
            if (!inSession) {
                database.run("UPDATE generation_text SET context = ?", std::string_view(jsonOf(10'000)));
                return {};
            }
            database.execute("WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
                             " INSERT INTO generation (id, source_id, ordinal, byte_offset, byte_length, record_hash)"
                             " SELECT i, 1, 0, i, 1, zeroblob(16) FROM n;"
                             "UPDATE generation SET session_id = 's';"
                             "INSERT INTO generation_text (generation_id, prompt, output)"
                             " SELECT id, 'question ' || id, 'answer ' || id FROM generation WHERE id > 1;"
                             "INSERT INTO flag (generation_id, risk, severity, score, findings)"
                             " SELECT id, 'A.1.f', 2, 1, 1 FROM generation WHERE id % 100 = 0");
            return {};
        });
        Explainer explainer;
        ReadingPane pane(store.session());
        pane.resize(700, 600);
        pane.show();
        pane.setItem({.generation = GenerationId(1), .prompt = "warm", .output = "up"});
        pane.grab();
        QElapsedTimer clock;
        clock.start();
        const Result<Item> item = loadItem(store.session().reader(), GenerationId(inSession ? 5000 : 1), {}, explainer);
        QVERIFY(item);
        const qint64 loaded = clock.nsecsElapsed();
        pane.setItem(*item);
        const qint64 set = clock.nsecsElapsed() - loaded;
        pane.grab();
        qInfo("loaded in %.1f ms, pane set in %.1f ms, painted in %.1f ms", double(loaded) / 1e6, double(set) / 1e6,
              double(clock.nsecsElapsed() - loaded - set) / 1e6);
        const int blocks = pane.text()->document()->blockCount();
        QVERIFY2(blocks < 100, qPrintable(QString::number(blocks)));
        QVERIFY(clock.elapsed() < 10'000); // on any machine, a busy one too; the figure above is for people
    }
};

QTEST_MAIN(TestReadingConversation)
#include "tst_reading_conversation.moc"
