#include "app/base/resources.h"
#include "tests/ui/sampletext.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/spaneditor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

using Side = SpanDraft::Side;

QString marked(const SpanDraft &draft)
{
    return draft.text().sliced(draft.begin(), draft.end() - draft.begin());
}

TextPart markable(std::string text, std::vector<Span> spans = {})
{
    return {.heading = u"Prompt"_s, .text = std::move(text), .spans = std::move(spans), .markable = true};
}

} // namespace

class TestSpanEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void anEndMovesByWhatAPersonTakesForAUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("direction");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &from, Side side, TextUnit unit,
                            int direction, const QString &expected) {
            QTest::newRow(name) << text << from << int(side) << int(unit) << direction << expected;
        };
        using enum TextUnit;
        row("a character", u"abc"_s, u"a"_s, Side::End, Character, 1, u"ab"_s);
        row("a family is one", u"a👩‍👩‍👧b"_s, u"a"_s, Side::End, Character, 1, u"a👩‍👩‍👧"_s);
        row("a letter with its marks is one", u"xe\u0301y"_s, u"x"_s, Side::End, Character, 1, u"xe\u0301"_s);
        row("back over one", u"xe\u0301y"_s, u"xe\u0301"_s, Side::End, Character, -1, u"x"_s);
        row("the beginning", u"a👍🏽b"_s, u"b"_s, Side::Begin, Character, -1, u"👍🏽b"_s);
        row("a word", u"one two three"_s, u"one"_s, Side::End, Word, 1, u"one two"_s);
        row("a word less", u"one two three"_s, u"one two"_s, Side::End, Word, -1, u"one"_s);
        row("the beginning by a word", u"one two three"_s, u"three"_s, Side::Begin, Word, -1, u"two three"_s);
        row("the beginning a word less", u"one two three"_s, u"two three"_s, Side::Begin, Word, 1, u"three"_s);
        row("a Chinese word", u"我们今天登记身份证"_s, u"我们"_s, Side::End, Word, 1, u"我们今天"_s);
        row("a sentence", u"One. Two! Three"_s, u"One."_s, Side::End, Sentence, 1, u"One. Two!"_s);
        row("to the end of its sentence", u"One thing. Two"_s, u"One"_s, Side::End, Sentence, 1, u"One thing."_s);
        row("a Chinese sentence", u"第一句。第二句！第三句"_s, u"第一句。"_s, Side::End, Sentence, 1,
            u"第一句。第二句！"_s);
        row("over a line end", u"one\ntwo"_s, u"one"_s, Side::End, Word, 1, u"one\ntwo"_s);
        row("not past the end", u"abc"_s, u"abc"_s, Side::End, Character, 1, u"abc"_s);
        row("never to nothing", u"abc"_s, u"b"_s, Side::End, Character, -1, u"b"_s);
        row("nor from the other side", u"one two"_s, u"two"_s, Side::Begin, Word, 1, u"two"_s);
    }

    void anEndMovesByWhatAPersonTakesForAUnit()
    {
        QFETCH(QString, text);
        QFETCH(QString, from);
        QFETCH(int, side);
        QFETCH(int, unit);
        QFETCH(int, direction);
        QFETCH(QString, expected);
        const qsizetype at = text.indexOf(from);
        SpanDraft draft(text, at, at + from.size());
        const bool moved = draft.move(Side(side), TextUnit(unit), direction);
        QCOMPARE(marked(draft), expected);
        QCOMPARE(moved, from != expected);
    }

    void aSentenceIsFoundAndGoneOnFrom()
    {
        const QString text = u"第一句。 第二句！\n\nThe third one."_s;
        SpanDraft draft = SpanDraft::sentenceAt(text, 6);
        QCOMPARE(marked(draft), u"第二句！"_s);
        QVERIFY(draft.moveToSentence(1));
        QCOMPARE(marked(draft), u"The third one."_s);
        QVERIFY(!draft.moveToSentence(1));
        QVERIFY(draft.moveToSentence(-1));
        QVERIFY(draft.moveToSentence(-1));
        QCOMPARE(marked(draft), u"第一句。"_s);
        QVERIFY(!draft.moveToSentence(-1));
        QCOMPARE(draft.characters(), 4);
    }

    void whatIsTakenOverIsWidenedToWholeCharacters()
    {
        const QString text = u"a👩‍👩‍👧b"_s;
        QCOMPARE(marked(SpanDraft(text, 3, 4)), u"👩‍👩‍👧"_s);
        QCOMPARE(marked(SpanDraft(text, text.size(), text.size())), u"b"_s);
    }

    void aSpanIsMadeByKeysAlone()
    {
        const std::string text = "第一句。第二句很长！End.";
        HighlightedText view;
        view.setParts({markable(text)});
        SpanEditor editor(&view);
        QSignalSpy made(&editor, &SpanEditor::spanMade);
        QSignalSpy said(&editor, &SpanEditor::said);
        QTextCursor cursor(view.document());
        cursor.setPosition(view.start(0) + 5);
        view.setTextCursor(cursor);
        QVERIFY(editor.start());
        QVERIFY(said.last().value(0).toString().contains(u"6 characters: “第二句很长！”"_s));
        QTest::keyClick(&view, Qt::Key_Left);                     // without the mark
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier); // nor the first character
        QVERIFY(said.last().value(0).toString().contains(u"“二句很长”"_s));
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(!editor.isActive());
        QCOMPARE(made.count(), 1);
        const auto begin = made.first().value(1).value<size_t>();
        const auto end = made.first().value(2).value<size_t>();
        QCOMPARE(text.substr(begin, end - begin), std::string("二句很长"));
    }

    void itTakesOverTheCurrentHit()
    {
        const std::string text = "A number 12345 stands here.";
        HighlightedText view;
        view.setParts({markable("Nothing."), markable(text, {sample::spanOf(text, "12345", RiskClass::A4, u"x"_s)})});
        SpanEditor editor(&view);
        QSignalSpy made(&editor, &SpanEditor::spanMade);
        view.nextSpan();
        QVERIFY(editor.start());
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(made.first().value(0).toInt(), 1);
        const auto begin = made.first().value(1).value<size_t>();
        QCOMPARE(text.substr(begin, made.first().value(2).value<size_t>() - begin), std::string("12345 stands"));
    }

    void escapeMarksNothing()
    {
        HighlightedText view;
        view.setParts({markable("One. Two.")});
        SpanEditor editor(&view);
        QSignalSpy made(&editor, &SpanEditor::spanMade);
        QVERIFY(editor.start());
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
        override.ignore();
        QCoreApplication::sendEvent(&view, &override);
        QVERIFY(override.isAccepted()); // else the page would close something
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!editor.isActive());
        QCOMPARE(made.count(), 0);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(made.count(), 0);
    }

    /// Masked digits, an emoji, a combining mark and a line end of two bytes before what is marked.
    void bytesAreThoseOfTheStoredText()
    {
        const std::string text = "证 110101 👩‍👩‍👧 e\u0301\r\n要标的词 end";
        HighlightedText view;
        view.setParts({markable(text,
                                {sample::spanOf(text, "110101", RiskClass::PersonalInformation, u"id"_s, true),
                                 sample::spanOf(text, "要标的词", RiskClass::A1, u"x"_s)})});
        SpanEditor editor(&view);
        view.setCurrentSpan(1);
        QVERIFY(editor.start());
        const auto words = [&] { return text.substr(editor.beginByte(), editor.endByte() - editor.beginByte()); };
        QCOMPARE(words(), std::string("要标的词"));
        QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(words(), std::string("\r\n要标的词"));
        QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(words(), std::string("e\u0301\r\n要标的词"));
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(words(), std::string("👩‍👩‍👧 e\u0301\r\n要标的词"));
        QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(words(), text.substr(0, text.size() - 4));
        QVERIFY(!editor.words().contains(u"110101"_s)); // nor does a screen reader say it
        QVERIFY(editor.words().contains(u"██████"_s));
    }

    void nothingIsMarkedUnderAVeilOrInAnotherTurn()
    {
        HighlightedText view;
        view.setParts({{.text = "An earlier turn."}});
        SpanEditor editor(&view);
        QVERIFY(!editor.start());
        view.setParts({{.text = "An earlier turn."}, markable("This one.")});
        view.setVeiled(true);
        QVERIFY(!editor.start());
        view.setVeiled(false);
        QVERIFY(editor.start());
        QCOMPARE(editor.part(), 1);
    }
};

QTEST_MAIN(TestSpanEditor)
#include "tst_widget_spaneditor.moc"
