#include "ui/shell/keycard.h"
#include "ui/shell/keymap.h"
#include "ui/shell/reservedkeys.h"
#include "ui/shell/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

QKeySequence key(const char *text)
{
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

const KeyedAction undo{u"review.undo"_s, u"review"_s, {key("Ctrl+Z"), key("U")}};
const KeyedAction next{u"review.next"_s, u"review"_s, {key("J")}};
const KeyedAction result{u"investigate.next"_s, u"investigate"_s, {key("J")}};
const KeyedAction palette{u"app.palette"_s, {}, {key("Ctrl+K")}};
const std::vector<KeyedAction> all{undo, next, result, palette};

/// As if every character were half as wide as the font is high, a Chinese one as wide.
double halfWidths(const QString &text, double size)
{
    double width = 0;
    for (const QChar each : text)
        width += each.unicode() < 0x2e80 ? size / 2 : size;
    return width;
}

KeyCard cardOf(int groups, int lines)
{
    KeyCard card{.title = u"Keyboard shortcuts"_s, .note = u"Vermilion 1.0 · 2026-11-29"_s, .groups = {}};
    for (int group = 0; group < groups; ++group) {
        KeyGroup made{u"Group %1"_s.arg(group), {}};
        for (int line = 0; line < lines; ++line)
            made.lines.push_back({u"Ctrl+%1"_s.arg(line), u"Action %1 of group %2"_s.arg(line).arg(group)});
        card.groups.push_back(made);
    }
    return card;
}

} // namespace

class TestKeymap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutChangesTheKeysAreThoseDelivered()
    {
        const KeysInForce inForce = keysInForce({}, all);
        for (const KeyedAction &action : all)
            QCOMPARE(inForce.keys.value(action.id), action.defaults);
        QVERIFY(inForce.notes.empty());
    }

    void onlyWhatDiffersIsStored()
    {
        Keymap keymap;
        keymap.setKeys(undo, {key("X")});
        keymap.setKeys(next, {});
        keymap.setKeys(palette, {key("Ctrl+K")});
        const QMap<QString, QStringList> expected{{undo.id, {u"X"_s}}, {next.id, {}}};
        QCOMPARE(keymap.stored(), expected);
        keymap.setKeys(undo, {key("U"), key("Ctrl+Z")}); // the order alone is no difference
        keymap.reset(next.id);
        QVERIFY(keymap.stored().isEmpty());
    }

    void whatIsStoredComesBackThroughAnIniFile()
    {
        const QTemporaryDir folder;
        Keymap keymap;
        keymap.setKeys(undo, {key("G, T"), key(";"), key("Ctrl+,")});
        keymap.setKeys(next, {});
        keymap.setKeys({u"other.page"_s}, {key("\\")}); // of a page that is not there now
        {
            Settings settings(folder.filePath(u"s.ini"_s));
            settings.setKeys({{u"review.gone"_s, {u"Y"_s}}});
            settings.setKeys(keymap.stored());
            settings.sync();
        }
        const Keymap read = Keymap::read(Settings(folder.filePath(u"s.ini"_s)).keys());
        QCOMPARE(read.stored(), keymap.stored());
        QVERIFY(read.notes().empty());
        QVERIFY(read.isChanged(next.id));
        QCOMPARE(read.keys(next), Keys());
    }

    void anEntryThatIsNoKeyIsIgnoredWithANote()
    {
        const Keymap keymap = Keymap::read({{undo.id, {u"Banana+Q"_s}},
                                            {next.id, {u"X"_s, u"Tab"_s}},
                                            {palette.id, {u"Ctrl+P"_s}},
                                            {result.id, {QString()}}});
        QCOMPARE(keymap.keys(undo), undo.defaults);
        QCOMPARE(keymap.keys(next), next.defaults);
        QCOMPARE(keymap.keys(result), result.defaults);
        QCOMPARE(keymap.keys(palette), Keys{key("Ctrl+P")});
        QCOMPARE(keymap.notes().size(), 3U);
        QVERIFY(
            std::ranges::contains(keymap.notes(), KeymapNote{KeymapNote::Why::Unreadable, undo.id, u"Banana+Q"_s, {}}));
        QVERIFY(std::ranges::contains(keymap.notes(), KeymapNote{KeymapNote::Why::Reserved, next.id, u"X; Tab"_s, {}}));
    }

    void aChangeGoesBeforeAKeyAsDelivered()
    {
        Keymap keymap;
        keymap.setKeys(palette, {key("J")}); // window against page
        const KeysInForce inForce = keysInForce(keymap, all);
        QCOMPARE(inForce.keys.value(palette.id), Keys{key("J")});
        QCOMPARE(inForce.keys.value(next.id), Keys());
        QCOMPARE(inForce.keys.value(result.id), Keys());
        QCOMPARE(inForce.keys.value(undo.id), undo.defaults);
        QVERIFY(std::ranges::contains(inForce.notes, KeymapNote{KeymapNote::Why::Taken, next.id, u"J"_s, palette.id}));
    }

    void ofTwoStoredChangesThatCollideOneStays()
    {
        const Keymap keymap = Keymap::read({{next.id, {u"X"_s}}, {undo.id, {u"X, Y"_s}}});
        const KeysInForce inForce = keysInForce(keymap, all);
        QCOMPARE(inForce.keys.value(next.id), Keys{key("X")});
        QCOMPARE(inForce.keys.value(undo.id), undo.defaults);
        QCOMPARE(inForce.notes.size(), 1U);
        QCOMPARE(inForce.notes.front(), (KeymapNote{KeymapNote::Why::Taken, undo.id, u"X, Y"_s, next.id}));
    }

    void theSameKeyOnTwoPagesIsNoConflict()
    {
        const KeysInForce inForce = keysInForce({}, all);
        QVERIFY(conflictsOf(next, {key("J")}, all, inForce).empty());
        QVERIFY(conflictsOf(result, {key("Ctrl+Z")}, all, inForce).empty());
    }

    void conflictsAreFound_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("window");
        QTest::addColumn<QStringList>("with");
        QTest::newRow("same page") << u"U"_s << false << QStringList{undo.id};
        QTest::newRow("a page's key against the window's") << u"Ctrl+K"_s << false << QStringList{palette.id};
        QTest::newRow("the window's key against those of two pages")
            << u"J"_s << true << QStringList{next.id, result.id};
        QTest::newRow("begins with another's key") << u"U, T"_s << false << QStringList{undo.id};
        QTest::newRow("another letter") << u"T, U"_s << false << QStringList();
        QTest::newRow("with Shift it is another key") << u"Shift+U"_s << false << QStringList();
    }

    void conflictsAreFound()
    {
        QFETCH(QString, wanted);
        QFETCH(bool, window);
        QFETCH(QStringList, with);
        const KeyedAction action{window ? u"view.rail"_s : u"review.note"_s, window ? QString() : u"review"_s};
        QStringList found;
        for (const KeyConflict &each : conflictsOf(action, {QKeySequence(wanted)}, all, keysInForce({}, all)))
            found << each.id;
        QCOMPARE(found, with);
    }

    void aKeyThatBeginsAnothersChordIsAConflict()
    {
        Keymap keymap;
        keymap.setKeys(undo, {key("G, T")});
        const KeysInForce inForce = keysInForce(keymap, all);
        const auto conflicts = conflictsOf(next, {key("G")}, all, inForce);
        QCOMPARE(conflicts.size(), 1U);
        QCOMPARE(conflicts.front().theirs, key("G, T"));
        QVERIFY(conflictsOf(next, {key("G, S")}, all, inForce).empty()); // two chords may begin alike
    }

    void aSignAndShiftWithItsKeyAreOneKey()
    {
        const KeyedAction risk{u"review.class1"_s, u"review"_s, {key("Shift+1")}};
        QVERIFY(collide(key("Shift+1"), key("!")));
        QVERIFY(collide(key("Ctrl+Shift+/"), key("Ctrl+?")));
        QVERIFY(!collide(key("1"), key("!")));
        QVERIFY(!collide(key("Shift+U"), key("U")));
        Keymap keymap;
        keymap.setKeys(risk, {key("!")}); // what the recorder hears when the key as delivered is pressed
        QVERIFY(keymap.isEmpty());
    }

    void whatIsTakenLeavesTheRest()
    {
        QCOMPARE(without(undo.defaults, {key("U")}), Keys{key("Ctrl+Z")});
        QCOMPARE(without({key("G, T"), key("H")}, {key("G")}), Keys{key("H")});
    }

    void reservedKeysAreKnownWithTheirReason_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("why"); // -1: free
        const auto row = [](const char *keys, int why) {
            QTest::addRow("%s", keys) << QString::fromLatin1(keys) << why;
        };
        row("Tab", int(Reserved::Focus));
        row("Ctrl+Tab", int(Reserved::Focus));
        row("Escape", int(Reserved::Close));
        row("Return", int(Reserved::Press));
        row("Space", int(Reserved::Press));
        row("F10", int(Reserved::Menu));
        row("Shift+F10", int(Reserved::Menu));
        row("Menu", int(Reserved::Menu));
        row("Alt+W", int(Reserved::Menu));
        row("Down", int(Reserved::Move));
        row("Shift+End", int(Reserved::Move));
        row("Ctrl+C", int(Reserved::Text));
        row("Alt+F4", int(Reserved::Desktop));
        row("Meta+L", int(Reserved::Desktop));
        row("Ctrl+Alt+F3", int(Reserved::Desktop));
        row("G, Tab", int(Reserved::Focus));
        for (const char *free : {"1", "J", "Shift+U", "?", "/", "F1", "F9", "Delete", "Ctrl+Return", "Ctrl+Alt+N",
                                 "Ctrl+Z", "Ctrl+Down", "G, T", "Ctrl+.", "Ctrl+="})
            row(free, -1);
    }

    void reservedKeysAreKnownWithTheirReason()
    {
        QFETCH(QString, keys);
        QFETCH(int, why);
        const auto reserved = reservedFor(QKeySequence(keys, QKeySequence::PortableText));
        QCOMPARE(reserved ? int(*reserved) : -1, why);
    }

    void noKeyAndAModifierAloneAreUnreadable()
    {
        QVERIFY(reservedFor(QKeySequence()) == Reserved::Unreadable);
        QVERIFY(reservedFor(QKeySequence(Qt::Key_Shift)) == Reserved::Unreadable);
        QVERIFY(reservedFor(QKeySequence(Qt::Key_Dead_Acute)) == Reserved::Unreadable);
    }

    void theCardFitsOnePageWhereItCan()
    {
        const std::vector<CardPage> pages = layOut(cardOf(10, 8), halfWidths);
        QCOMPARE(pages.size(), 1U);
        const QRectF sheet(QPointF(), cardSheet);
        for (const CardText &text : pages.front().texts) {
            const QRectF area(text.at, QSizeF(halfWidths(text.text, text.size), text.size));
            QVERIFY2(sheet.contains(area), qPrintable(text.text));
        }
    }

    void aLongCardGoesOnAndLosesNothing()
    {
        const std::vector<CardPage> pages = layOut(cardOf(20, 30), halfWidths);
        QVERIFY(pages.size() > 1);
        qsizetype names = 0;
        for (const CardPage &page : pages) {
            names += std::ranges::count(page.texts, CardInk::Name, &CardText::ink);
            for (const CardText &text : page.texts)
                QVERIFY2(text.at.y() + text.size < cardSheet.height(), qPrintable(text.text));
            QVERIFY(std::ranges::contains(page.texts, CardInk::Title, &CardText::ink));
        }
        QCOMPARE(names, 20 * 30);
    }

    void textsOnTheCardNeverOverlap()
    {
        KeyCard card = cardOf(6, 10);
        card.groups[2].lines[3].name = u"一个特别长的操作名称用来说明它会换行而不会伸到旁边的栏里去也不会被截断"_s;
        card.groups[3].lines[1].keys = u"Ctrl+Alt+Shift+F12  Ctrl+Alt+Shift+F11  Ctrl+Alt+Shift+F9"_s;
        const std::vector<CardPage> pages = layOut(card, halfWidths);
        std::vector<QRectF> areas;
        QString joined;
        for (const CardText &text : pages.front().texts) {
            joined += text.text;
            areas.emplace_back(text.at, QSizeF(halfWidths(text.text, text.size), text.size));
        }
        for (std::size_t i = 0; i < areas.size(); ++i) {
            for (std::size_t j = i + 1; j < areas.size(); ++j)
                QVERIFY2(!areas[i].intersects(areas[j]), qPrintable(pages.front().texts[j].text));
        }
        QVERIFY(joined.contains(card.groups[2].lines[3].name)); // wrapped, not cut
    }
};

QTEST_MAIN(TestKeymap)
#include "tst_shell_keymap.moc"
