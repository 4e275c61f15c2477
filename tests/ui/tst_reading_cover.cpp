#include "tests/ui/pageworkspace.h"
#include "ui/reading/cover.h"
#include "ui/reading/coverdialog.h"
#include "ui/reading/readingpane.h"
#include "ui/shell/settings.h"
#include "ui/widgets/highlightedtext.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

Item itemWith(std::vector<Why> why, qint64 id = 1)
{
    return {.generation = GenerationId(id), .prompt = "a question", .output = "the answer", .why = std::move(why)};
}

Why found(const QString &risk)
{
    return {.begin = 0, .end = 1, .risk = risk, .rule = u"a.rule"_s, .title = u"A rule"_s};
}

Why estimated(const QString &category, const QString &risk)
{
    return {.risk = risk, .isEstimate = true, .rule = category, .title = u"An estimate"_s};
}

struct Pane
{
    PageWorkspace store;
    Settings settings{store.file(u"settings.ini"_s)};
    Cover cover{settings, u"officer/a"_s};
    ReadingPane pane{store.session()};

    Pane()
    {
        pane.resize(600, 400);
        pane.setCover(&cover);
        pane.show();
    }
    bool isVeiled() const { return pane.text()->isVeiled(); }
};

} // namespace

class TestReadingCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void whatIsCoveredFollowsTheRiskAndTheCategory_data()
    {
        QTest::addColumn<QString>("risk");
        QTest::addColumn<QString>("category"); // of an estimate; empty: a rule's
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("violence or pornography, by a rule")
            << u"A.1.f"_s << QString() << QStringList{u"sexual"_s, u"violence"_s};
        QTest::newRow("terrorism, by a rule") << u"A.1.d"_s << QString() << QStringList{u"terrorism_extremism"_s};
        QTest::newRow("harm to health, by a rule")
            << u"A.4.a"_s << QString() << QStringList{u"violence"_s, u"self_harm"_s};
        QTest::newRow("personal information") << u"A.4.f"_s << QString() << QStringList();
        QTest::newRow("discrimination") << u"A.2.d"_s << QString() << QStringList();
        QTest::newRow("an estimate says which") << u"A.1.f"_s << u"violence"_s << QStringList{u"violence"_s};
        QTest::newRow("an estimate of another category") << u"A.1.h"_s << u"illegal_crime"_s << QStringList();
    }

    void whatIsCoveredFollowsTheRiskAndTheCategory()
    {
        QFETCH(QString, risk);
        QFETCH(QString, category);
        QFETCH(QStringList, expected);
        Pane shown;
        const Item item = itemWith({category.isEmpty() ? found(risk) : estimated(category, risk)});
        QCOMPARE(coveredOf(item, coveredByDefault(), shown.cover.categories()), expected);
        QVERIFY(coveredOf(item, {}, shown.cover.categories()).isEmpty());
    }

    void theVeilSaysWhatLiesUnderItAndReturnLiftsIt()
    {
        Pane shown;
        shown.pane.setItem(itemWith({found(u"A.1.f"_s)}));
        QVERIFY(shown.isVeiled());
        const QString words = shown.pane.text()->accessibleDescription();
        QVERIFY2(words.contains(u"A.1 f · A rule"_s), qPrintable(words));
        QVERIFY2(words.contains(u"10 characters"_s), qPrintable(words));
        QApplication::clipboard()->setText(u"before"_s);
        QTest::keySequence(shown.pane.text(), QKeySequence::SelectAll);
        QTest::keySequence(shown.pane.text(), QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        QTest::keyClick(shown.pane.text(), Qt::Key_Return);
        QVERIFY(!shown.isVeiled());
    }

    void whatIsLiftedIsLiftedForOneItem()
    {
        Pane shown;
        shown.pane.setItem(itemWith({found(u"A.1.f"_s)}));
        shown.pane.toggleVeil();
        QVERIFY(!shown.isVeiled());
        shown.pane.setItem(itemWith({found(u"A.1.f"_s)})); // the same again: its places were found, say
        QVERIFY(!shown.isVeiled());
        shown.pane.setItem(itemWith({found(u"A.1.f"_s)}, 2));
        QVERIFY(shown.isVeiled());
        shown.pane.setItem(itemWith({found(u"A.3.a"_s)}, 3));
        QVERIFY(!shown.isVeiled());
        shown.pane.toggleVeil(); // any item can be covered
        QVERIFY(shown.isVeiled());
        shown.pane.clear();
        QVERIFY(!shown.isVeiled());
    }

    void theRawRecordUncoversNothingByItself()
    {
        Pane shown;
        QSignalSpy wanted(&shown.pane, &ReadingPane::rawWanted);
        shown.pane.setItem(itemWith({found(u"A.3.a"_s)}));
        shown.pane.setShowsRaw(true);
        QCOMPARE(wanted.size(), 1);
        shown.pane.setItem(itemWith({found(u"A.3.a"_s)}, 2)); // goes from record to record
        QCOMPARE(wanted.size(), 2);
        shown.pane.setItem(itemWith({found(u"A.1.f"_s)}, 3));
        QVERIFY(!shown.pane.showsRaw());
        QCOMPARE(wanted.size(), 2);
        shown.pane.setShowsRaw(true); // whoever asks for it has it
        QVERIFY(shown.pane.showsRaw());
        shown.pane.toggleVeil();
        QVERIFY(shown.pane.showsRaw());
        shown.pane.toggleVeil(); // and covers it again
        QVERIFY(shown.isVeiled() && !shown.pane.showsRaw());
    }

    void theChoiceIsTheOfficersOwnAndTakesEffectAtOnce()
    {
        Pane shown;
        shown.pane.setItem(itemWith({found(u"A.3.a"_s)}));
        QVERIFY(!shown.isVeiled());
        CoverDialog dialog(shown.cover);
        QCheckBox *commercial = nullptr;
        for (size_t i = 0; i < dialog.boxes().size(); ++i) {
            const QString &name = shown.cover.categories()[i].category.name;
            QCOMPARE(dialog.boxes()[i]->isChecked(), coveredByDefault().contains(name));
            if (name == "commercial_ip"_L1)
                commercial = dialog.boxes()[i];
        }
        QVERIFY(commercial);
        commercial->setChecked(true);
        dialog.button()->click();
        QVERIFY(shown.isVeiled());
        QVERIFY(Cover(shown.settings, u"officer/a"_s).covered().contains(u"commercial_ip"_s));
        QVERIFY(!Cover(shown.settings, u"officer/b"_s).covered().contains(u"commercial_ip"_s));
        shown.cover.setCovered({});
        QVERIFY(!shown.isVeiled());
        QVERIFY(Cover(shown.settings, u"officer/a"_s).covered().isEmpty()); // nothing is a choice too
    }
};

QTEST_MAIN(TestReadingCover)
#include "tst_reading_cover.moc"
