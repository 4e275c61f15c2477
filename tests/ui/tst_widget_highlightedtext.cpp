#include "app/base/resources.h"
#include "tests/ui/sampletext.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/hitminimap.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>
#include <map>
#include <set>

using namespace ui;

namespace {

const std::string letter = "您好，王先生的身份证号是 110101199003070038，请登记。";

Span numberSpan(bool masked)
{
    return sample::spanOf(letter, "110101199003070038", RiskClass::PersonalInformation, QStringLiteral("id"), masked);
}

QString selected(HighlightedText &view)
{
    view.selectAll();
    view.copy();
    return QApplication::clipboard()->text();
}

/// The same colour but for what smoothing takes from a thin line.
bool isNear(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green())
        + std::abs(one.blue() - other.blue())
        < 90;
}

/// The widget as it would be drawn, and whether \a colour is in it.
bool shows(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TestHighlightedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void whatIsMaskedIsNotInTheDocumentAtAll()
    {
        HighlightedText view;
        view.setText(letter, {numberSpan(true)});
        QVERIFY(!view.toPlainText().contains(QStringLiteral("1990")));
        QVERIFY(view.toPlainText().contains(QString(18, QChar(0x2588))));
        QVERIFY(!selected(view).contains(QStringLiteral("1990")));
    }

    void revealingShowsTheOriginalAndMaskingHidesItAgain()
    {
        HighlightedText view;
        view.setText(letter, {numberSpan(true)});
        view.setRevealed(0, true);
        QCOMPARE(view.toPlainText(), QString::fromStdString(letter));
        view.setRevealed(0, false);
        QVERIFY(!view.toPlainText().contains(QStringLiteral("1990")));
    }

    void overlappingMasksNeedBothRevealed()
    {
        HighlightedText view;
        Span wide = numberSpan(true);
        wide.begin -= 3; // the space and two bytes of 是: the whole character is covered
        view.setText(letter, {numberSpan(true), wide});
        view.setRevealed(0, true);
        QVERIFY(!view.toPlainText().contains(QStringLiteral("1990")));
        view.setRevealed(1, true);
        QCOMPARE(view.toPlainText(), QString::fromStdString(letter));
    }

    void aSpanThatEndsInsideACharacterCoversIt()
    {
        HighlightedText view;
        view.setText("密码", {{.begin = 0, .end = 4, .risk = RiskClass::A4, .masked = true}});
        QCOMPARE(view.toPlainText(), QStringLiteral("██"));
    }

    void aMaskLeavesLineEndsAlone()
    {
        HighlightedText view;
        view.setText("ab\ncd", {{.begin = 0, .end = 5, .risk = RiskClass::A4, .masked = true}});
        QCOMPARE(view.toPlainText(), QStringLiteral("██\n██"));
        view.setRevealed(0, true);
        QCOMPARE(view.toPlainText(), QStringLiteral("ab\ncd"));
    }

    void nextAndPreviousFollowTheTextAndGoRound()
    {
        HighlightedText view;
        // Given out of order: 2 comes first in the text.
        view.setText("one two three four",
                     {{.begin = 8, .end = 13, .risk = RiskClass::A2},
                      {.begin = 14, .end = 18, .risk = RiskClass::A3},
                      {.begin = 0, .end = 3, .risk = RiskClass::A1}});
        QSignalSpy changed(&view, &HighlightedText::currentSpanChanged);
        QList<int> visited;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&view, Qt::Key_F3);
            visited << view.currentSpan();
        }
        QCOMPARE(visited, QList<int>({2, 0, 1, 2}));
        QTest::keyClick(&view, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(view.currentSpan(), 1);
        QCOMPARE(changed.count(), 5);
    }

    void returnActivatesTheCurrentSpanAndSpaceAsksToReveal()
    {
        HighlightedText view;
        view.setText(letter, {numberSpan(true)});
        QSignalSpy activated(&view, &HighlightedText::spanActivated);
        QSignalSpy asked(&view, &HighlightedText::revealRequested);
        view.nextSpan();
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(asked.count(), 1);
        QVERIFY(!view.isRevealed(0)); // asking is not revealing
    }

    void aClickFindsTheInnermostSpan()
    {
        HighlightedText view;
        view.resize(600, 300);
        view.setText("xxxxxxxxxx inner xxxxxxxxxx",
                     {{.begin = 0, .end = 27, .risk = RiskClass::A1}, {.begin = 11, .end = 16, .risk = RiskClass::A2}});
        view.show();
        QTextCursor cursor = view.textCursor();
        cursor.setPosition(13);
        const QPoint inner = view.cursorRect(cursor).center();
        cursor.setPosition(3);
        const QPoint outer = view.cursorRect(cursor).center();
        QCOMPARE(view.spanAt(inner), 1);
        QCOMPARE(view.spanAt(outer), 0);
        QCOMPARE(view.spanAt(QPoint(580, 280)), -1);

        QSignalSpy activated(&view, &HighlightedText::spanActivated);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, inner);
        QCOMPARE(activated.value(0).value(0).toInt(), 1);
        QCOMPARE(view.currentSpan(), 1);
    }

    void spansAreDrawnInTheirClassAndFollowTheScheme()
    {
        HighlightedText view;
        view.resize(600, 200);
        view.setText(letter, {numberSpan(false)});
        view.show();
        QVERIFY(shows(*view.viewport(), Theme(Scheme::Light).riskBackground(RiskClass::PersonalInformation)));
        Theme::apply(*qApp, Scheme::Dark);
        QCoreApplication::processEvents();
        QVERIFY(shows(*view.viewport(), Theme(Scheme::Dark).riskBackground(RiskClass::PersonalInformation)));
        QVERIFY(shows(*view.viewport(), Theme(Scheme::Dark).color(Role::Base)));
        Theme::apply(*qApp, Scheme::Light);
    }

    void aChangeOfSchemeKeepsWhatWasRevealedAndCurrent()
    {
        HighlightedText view;
        view.setText(letter, {numberSpan(true)});
        view.show();
        view.setRevealed(0, true);
        view.setCurrentSpan(0);
        Theme::apply(*qApp, Scheme::Dark);
        QCoreApplication::processEvents();
        QVERIFY(view.isRevealed(0));
        QCOMPARE(view.currentSpan(), 0);
        QCOMPARE(view.toPlainText(), QString::fromStdString(letter));
        Theme::apply(*qApp, Scheme::Light);
    }

    void theReadingColumnIsNeverWiderThan42Em()
    {
        HighlightedText view;
        view.resize(2000, 300);
        view.show();
        const int em = QFontInfo(ui::font(TextSize::Body)).pixelSize();
        QVERIFY(view.lineWrapColumnOrWidth() <= 42 * em + 2 * space::around);
        view.resize(300, 300);
        QVERIFY(view.lineWrapColumnOrWidth() <= view.viewport()->width());
    }

    void aVeilCoversEverything()
    {
        HighlightedText view;
        view.resize(400, 200);
        view.setText(letter, {numberSpan(false)});
        view.show();
        view.setVeiled(true);
        QVERIFY(!shows(*view.viewport(), theme().riskBackground(RiskClass::PersonalInformation)));
        view.setVeiled(false);
        QVERIFY(shows(*view.viewport(), theme().riskBackground(RiskClass::PersonalInformation)));
    }

    void screenReadersHearWhatIsMarkedButNotWhatIsMasked()
    {
        HighlightedText view;
        view.setText(letter, {numberSpan(true)});
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(spoken);
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
        QVERIFY(spoken->text(QAccessible::Description).contains(QStringLiteral("id")));
        QVERIFY(!spoken->text(QAccessible::Value).contains(QStringLiteral("1990")));
    }

    void screenReadersHearTheVeilAndNothingUnderIt()
    {
        HighlightedText view;
        view.setText(letter, {numberSpan(false)});
        QVERIFY(QAccessible::queryAccessibleInterface(&view)->textInterface());
        view.setVeiled(true, QStringLiteral("covered"));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(spoken);
        QVERIFY(!spoken->textInterface());
        QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("covered"));
        for (const auto what : {QAccessible::Name, QAccessible::Value, QAccessible::Help})
            QVERIFY(!spoken->text(what).contains(view.toPlainText().left(8)));
        view.setVeiled(false);
        QVERIFY(QAccessible::queryAccessibleInterface(&view)->textInterface());
    }

    void undoIsLeftToThePage()
    {
        HighlightedText view;
        view.setText(letter);
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QCoreApplication::sendEvent(&view, &undo);
        QVERIFY(!undo.isAccepted());
    }

    void theMinimapGoesToTheNearestHit()
    {
        std::string text;
        for (int i = 0; i < 300; ++i)
            text += "a line of the text\n";
        HighlightedText view;
        view.resize(500, 300);
        view.setText(text,
                     {{.begin = 10, .end = 20, .risk = RiskClass::A1},
                      {.begin = text.size() - 20, .end = text.size() - 5, .risk = RiskClass::A3}});
        view.show();
        HitMinimap map(&view);
        map.resize(14, 300);
        map.show();
        QVERIFY(view.extent(0).top < 0.05);
        QVERIFY(view.extent(1).top > 0.9);
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(7, 290));
        QCOMPARE(view.currentSpan(), 1);
        QVERIFY(view.verticalScrollBar()->value() > 1000);
        QVERIFY(view.visibleExtent().bottom > 0.9);
    }

    /// Bidirectional text, emoji and Han in one paragraph: where the marks stand in UTF-16.
    void offsetsHoldInMixedText()
    {
        const std::string text = "👍🏽 هذا نص with 中文\r\n第二行 👩‍👩‍👧 end";
        HighlightedText view;
        view.setText(text,
                     {sample::spanOf(text, "نص", RiskClass::A1, {}, true),
                      sample::spanOf(text, "中文", RiskClass::A2, {}, true),
                      sample::spanOf(text, "👩‍👩‍👧", RiskClass::A3, {}, true),
                      sample::spanOf(text, "end", RiskClass::A4, {}, true)});
        QCOMPARE(view.toPlainText(), QStringLiteral("👍🏽 هذا ██ with ██\n第二行 ████████ ███"));
    }

    /// Three findings over the same Chinese and emoji: each keeps a line of its own.
    void overlapsInChineseWithEmojiAreEachUnderlined()
    {
        const std::string text = "加群领红包👩‍👩‍👧🎰，稳赚不赔";
        HighlightedText view;
        view.resize(600, 200);
        view.setText(text,
                     {sample::spanOf(text, "加群领红包👩‍👩‍👧🎰，稳赚不赔", RiskClass::A1, {}),
                      sample::spanOf(text, "领红包👩‍👩‍👧", RiskClass::A3, {}),
                      sample::spanOf(text, "红包👩‍👩‍👧🎰", RiskClass::A4, {})});
        view.show();
        QTextCursor cursor = view.textCursor();
        cursor.setPosition(3); // 红, under all three
        const QRect under = view.cursorRect(cursor);
        const QImage image = view.viewport()->grab().toImage();
        std::map<RiskClass, int> lines;
        for (const RiskClass risk : {RiskClass::A1, RiskClass::A3, RiskClass::A4}) {
            for (int y = under.top(); y < std::min(image.height(), under.bottom() + 14); ++y) {
                for (int x = under.left() + 2; x < under.left() + 12; ++x) { // dashes have gaps
                    if (isNear(image.pixelColor(x, y), theme().riskForeground(risk)))
                        lines.emplace(risk, y);
                }
            }
        }
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE((std::set{lines[RiskClass::A1], lines[RiskClass::A3], lines[RiskClass::A4]}).size(), std::size_t(3));
        QCOMPARE(view.toPlainText(), QString::fromStdString(text));
    }

    void bothLanesAreSeenInEveryScheme_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast") << Scheme::HighContrast;
    }

    /// What a rule found has a ground; what an officer marked has a box and a bracket in the margin. Each alone is
    /// seen, and so are both over the same words.
    void bothLanesAreSeenInEveryScheme()
    {
        QFETCH(Scheme, scheme);
        Theme::apply(*qApp, scheme);
        const std::string text = "The first words are found. The second words are marked. The third are both.";
        HighlightedText view;
        view.resize(420, 260);
        Span rule = sample::spanOf(text, "first words", RiskClass::A1, QStringLiteral("rule"));
        Span officers = sample::spanOf(text, "second words", RiskClass::A1, QStringLiteral("officer"));
        officers.by = Marker::Officer;
        officers.lettered = rule.lettered = false;
        const QColor ground = Theme(scheme).riskBackground(RiskClass::A1);
        const QColor line = Theme(scheme).color(Role::Information);
        const auto inMargin = [&] {
            const QImage image = view.viewport()->grab().toImage();
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < space::around - 2; ++x)
                    pixels += isNear(image.pixelColor(x, y), line) ? 1 : 0;
            }
            return pixels;
        };
        const auto filled = [&](int begin) { // most of a small piece of what lies behind the words
            QTextCursor cursor(view.document());
            cursor.setPosition(begin);
            const QRect box = view.cursorRect(cursor);
            const QImage image = view.viewport()->grab().toImage();
            int pixels = 0;
            for (int y = box.center().y() - 6; y < box.center().y() + 6; ++y) {
                for (int x = box.left() + 1; x < box.left() + 21; ++x)
                    pixels += image.pixelColor(x, y) == ground ? 1 : 0;
            }
            return pixels;
        };
        view.setText(text, {rule});
        view.show();
        QVERIFY(filled(static_cast<int>(rule.begin)) > 80);
        QCOMPARE(inMargin(), 0);
        view.setText(text, {officers});
        QCOMPARE(filled(static_cast<int>(officers.begin)) > 80, false);
        QVERIFY(inMargin() > 20);
        officers.begin = rule.begin;
        officers.end = rule.end;
        view.setText(text, {rule, officers});
        QVERIFY(filled(static_cast<int>(rule.begin)) > 80);
        QVERIFY(inMargin() > 20);
        Theme::apply(*qApp, Scheme::Light);
    }

    void theMinimapHasAColumnForEachLane()
    {
        const std::string text = "one two three";
        HighlightedText view;
        view.resize(420, 200);
        HitMinimap map(&view);
        map.resize(map.sizeHint().width(), 200);
        const auto columns = [&] { // of pixels that are not the ground
            const QImage image = map.grab().toImage();
            std::set<int> found;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (!isNear(image.pixelColor(x, y), theme().color(Role::Base)))
                        found.insert(x);
                }
            }
            return found;
        };
        Span span = sample::spanOf(text, "two", RiskClass::A1, QStringLiteral("x"));
        view.setText(text, {span});
        view.show();
        map.show();
        const std::set<int> machine = columns();
        span.by = Marker::Officer;
        view.setText(text, {span});
        const std::set<int> officers = columns();
        QVERIFY(!machine.empty() && !officers.empty());
        QVERIFY(*machine.rbegin() < *officers.begin());
    }

    void nextPassesOverOtherTurns()
    {
        HighlightedText view;
        Span aside{.begin = 0, .end = 3, .risk = RiskClass::A1, .aside = true};
        view.setParts({{.text = "one", .spans = {aside}}, {.text = "two", .spans = {{.begin = 0, .end = 3}}}});
        view.nextSpan();
        QCOMPARE(view.currentSpan(), 1);
        view.nextSpan();
        QCOMPARE(view.currentSpan(), 1);
    }

    void aFoldOpensByClickAndByReturnOnItsLineAlone()
    {
        HighlightedText view;
        view.resize(500, 300);
        view.setParts({{.heading = QStringLiteral("3 turns"), .quiet = true, .fold = 7}, {.text = "words"}});
        view.show();
        QSignalSpy opened(&view, &HighlightedText::foldActivated);
        QTextCursor cursor(view.document());
        cursor.setPosition(view.start(1) + 2);
        view.setTextCursor(cursor);
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center());
        QCOMPARE(opened.count(), 0);
        view.nextFold();
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().value(0).toInt(), 7);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect().center() + QPoint(10, 0));
        QCOMPARE(opened.count(), 2);
    }

    void aMegabyteOpensQuickly_data()
    {
        QTest::addColumn<QByteArray>("paragraph");
        QTest::newRow("many paragraphs") << QByteArray(
            "生成的内容很长，一句接着一句，没有尽头。And some English too.\n");
        QTest::newRow("few long paragraphs")
            << QByteArray("生成的内容很长，一句接着一句，没有尽头。").repeated(2000) + '\n';
    }

    void aMegabyteOpensQuickly()
    {
        QFETCH(QByteArray, paragraph);
        std::string text;
        while (text.size() < 1'000'000)
            text += paragraph.toStdString();
        std::vector<Span> spans;
        for (std::size_t at = 0; at + 40 < text.size(); at += 5000)
            spans.push_back({.begin = at, .end = at + 30, .risk = RiskClass::A4, .label = QStringLiteral("x")});
        HighlightedText view;
        view.resize(700, 600);
        view.show();
        QElapsedTimer clock;
        clock.start();
        view.setText(text, spans);
        view.grab();
        qInfo("first paint of 1 MB: %lld ms", clock.elapsed());
        clock.restart();
        view.setCurrentSpan(view.spanCount() - 1);
        view.grab();
        qInfo("jump to the end: %lld ms", clock.elapsed());
        clock.restart();
        for (int i = 0; i < 10; ++i)
            view.grab();
        qInfo("repaint: %lld ms", clock.elapsed() / 10);
    }
};

QTEST_MAIN(TestHighlightedText)
#include "tst_widget_highlightedtext.moc"
