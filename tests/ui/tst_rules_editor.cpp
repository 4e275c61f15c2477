#include "app/detect/draftstore.h"
#include "app/detect/packstore.h"
#include "tests/detect/samplepack.h"
#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/rules/draftactions.h"
#include "ui/rules/draftsbar.h"
#include "ui/rules/packeditor.h"
#include "ui/rules/packmodel.h"
#include "ui/rules/packtext.h"
#include "ui/rules/problemmodel.h"
#include "ui/rules/rulespage.h"
#include "ui/rules/samplemodel.h"
#include "ui/rules/testbox.h"
#include "ui/shell/actions.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QByteArray goodRule =
    samplepack::rule("casino", "terms = ['casino']\nmatch = ['a casino', 'the casino']\nno_match = ['a park']");

/// A Rules page on a workspace that knows one version of a small pack, with its actions.
struct Desk
{
    PageWorkspace store;
    std::unique_ptr<RulesPage> page;
    std::unique_ptr<QMainWindow> window;
    std::unique_ptr<Actions> actions;

    explicit Desk(bool readOnly = false)
    {
        store.write([](db::Database &database, journal::Journal &journal) {
            return detect::PackStore(database, journal).registerPacks({samplepack::read(goodRule).value()});
        });
        open(readOnly);
    }

    void open(bool readOnly = false)
    {
        actions.reset();
        page.reset();
        store.open(readOnly);
        page = std::make_unique<RulesPage>(store.session(), knowledge());
        window = std::make_unique<QMainWindow>();
        actions = std::make_unique<Actions>(window.get());
        page->registerActions(*actions);
        QObject::connect(&store.session(), &workspace::Session::changed, page.get(), &RulesPage::refresh);
        page->refresh();
        if (!QTest::qWaitFor([&] { return !page->isLoading(); }, 60'000))
            qFatal("the rules were not read");
    }

    PackEditor &editor() const { return *page->findChild<PackEditor *>(); }
    DraftActions &drafts() const { return *page->findChild<DraftActions *>(); }
    PackText &text() const { return *page->findChild<PackText *>(); }
    const ProblemModel &problems() const { return *page->findChild<ProblemModel *>(); }
    const SampleModel &samples() const { return *page->findChild<SampleModel *>(); }
    QAction *action(const QString &id) const { return actions->action(id); }

    bool isChecked() const
    {
        return QTest::qWaitFor([this] { return editor().check() != nullptr; }, 60'000);
    }

    bool edit() const
    {
        action(u"rules.edit"_s)->trigger();
        return QTest::qWaitFor([this] { return drafts().isOpen(); }, 60'000) && isChecked();
    }

    /// As if it were typed.
    bool write(const QByteArray &whole) const
    {
        text().selectAll();
        text().insertPlainText(QString::fromUtf8(whole));
        return isChecked();
    }

    QPushButton *registerButton() const
    {
        for (QPushButton *button : editor().findChildren<QPushButton *>()) {
            if (button->text() == u"Register this version")
                return button;
        }
        return nullptr;
    }
};

QByteArray raised(const QByteArray &rules)
{
    return QByteArray(samplepack::header).replace("version = \"1\"", "version = \"2\"") + rules;
}

} // namespace

class TestRulesEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void aVersionOpensAsADraftOfItself()
    {
        const Desk desk;
        QVERIFY(desk.edit());
        QVERIFY(desk.editor().draft());
        QCOMPARE(desk.editor().draft()->basedOnVersion, u"1"_s);
        QCOMPARE(desk.editor().text(), samplepack::header + goodRule);
        QCOMPARE(desk.samples().rowCount(), 3);
        QCOMPARE(desk.problems().rowCount(), 0);
        QVERIFY(!desk.registerButton()->isEnabled()); // nothing is changed
        QVERIFY(desk.registerButton()->toolTip().contains(u"nothing is changed"_s));
        QCOMPARE(desk.store.count("SELECT count(*) FROM audit_event WHERE kind = 'rules.draft_begun'"), 1);
    }

    void whatIsTypedSavesItselfAndSurvivesTheEndOfTheProgram()
    {
        Desk desk;
        QSignalSpy changed(&desk.store.session(), &workspace::Session::changed);
        QVERIFY(desk.edit());
        QTRY_COMPARE(changed.size(), 1); // that a draft was begun: the news comes behind the writer
        changed.clear();
        const QByteArray half = samplepack::header + "[[rule";
        QVERIFY(desk.write(half));
        QTRY_COMPARE_WITH_TIMEOUT(desk.store.count(
                                      "SELECT count(*) FROM pack_draft WHERE CAST(text AS TEXT) LIKE '%[[rule'"),
                                  1, 60'000);
        QVERIFY(changed.isEmpty()); // no other page has to read again
        QVERIFY(desk.write(half + "]]\nid ="));
        desk.open(); // what was not saved yet is saved when the editor goes
        QVERIFY(!desk.page->findChild<DraftsBar *>()->isHidden());
        QVERIFY(desk.edit());
        QCOMPARE(desk.editor().text(), half + "]]\nid =");
        QCOMPARE(desk.store.count("SELECT count(*) FROM pack_draft"), 1);
        QCOMPARE(desk.store.count("SELECT count(*) FROM audit_event WHERE kind LIKE 'rules.draft%'"), 1);
    }

    void aProblemIsListedMarkedAndGoneTo()
    {
        const Desk desk;
        QVERIFY(desk.edit());
        QVERIFY(desk.write(raised(QByteArray(goodRule).replace("A.1.f", "A.9.z") + samplepack::rule("b", "x = 1"))));
        QVERIFY(desk.problems().rowCount() >= 3);
        QCOMPARE(desk.problems().index(0, ProblemModel::Place).data().toString(), u"13:8"_s);
        QVERIFY(desk.problems().index(0, ProblemModel::Problem).data().toString().startsWith(u"A.9.z is no risk"_s));
        QCOMPARE(desk.text().signOf(12), std::optional(Role::Negative));
        QVERIFY(!desk.text().extraSelections().isEmpty());
        QVERIFY(!desk.registerButton()->isEnabled());
        QVERIFY(!desk.action(u"rules.register"_s)->isEnabled());
        desk.text().moveCursor(QTextCursor::Start);
        desk.action(u"rules.nextProblem"_s)->trigger();
        QCOMPARE(desk.text().textCursor().blockNumber(), 12);
        QCOMPARE(desk.text().textCursor().positionInBlock(), 7);
        desk.action(u"rules.previousProblem"_s)->trigger(); // round
        QCOMPARE(desk.text().cursorPlace().line, desk.problems().problem(desk.problems().rowCount() - 1).range.line);
    }

    void aSampleThatFailsIsRedAndLeadsToItsPlace()
    {
        const Desk desk;
        QVERIFY(desk.edit());
        QVERIFY(desk.write(raised(QByteArray(goodRule).replace("'a park'", "'no casino'"))));
        QCOMPARE(desk.samples().rowCount(), 3);
        QCOMPARE(desk.samples().index(0, SampleModel::Result).data().toString(), u"fails"_s);
        QCOMPARE(desk.samples().index(0, SampleModel::Result).data(StatusRole).toInt(), int(Role::Negative));
        QCOMPARE(desk.samples().index(0, SampleModel::Found).data().toString(), u"casino"_s);
        QCOMPARE(desk.samples().index(1, SampleModel::Result).data(StatusRole).toInt(), int(Role::Good));
        QVERIFY(!desk.registerButton()->isEnabled());
        auto *table = desk.page->findChild<TableView *>(u"samples"_s);
        Q_EMIT table->activated(desk.samples().index(0, 0));
        QCOMPARE(desk.text().cursorPlace().line, 19);
        QCOMPARE(desk.text().signOf(18), std::optional(Role::Attention));
    }

    void aDraftWithoutFaultBecomesAVersionThatIsOff()
    {
        Desk desk;
        desk.store.write(
            [](db::Database &database, journal::Journal &) { return attempt([&] { addGeneration(database); }); });
        QVERIFY(desk.edit());
        QVERIFY(desk.write(raised(QByteArray(goodRule).replace("'casino'", "'casino', 'roulette'"))));
        QVERIFY(desk.registerButton()->isEnabled());
        desk.action(u"rules.register"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.drafts().isOpen(), 60'000);
        QCOMPARE(desk.store.count("SELECT count(*) FROM rule_pack WHERE version = '2' AND state = 0"), 1);
        QCOMPARE(desk.store.count("SELECT count(*) FROM rule_pack WHERE version = '1' AND state = 2"), 1);
        QCOMPARE(desk.store.count("SELECT count(*) FROM pack_draft"), 0);
        auto *packs = desk.page->findChild<TableView *>(u"packs"_s);
        const auto *model = desk.page->findChild<PackModel *>();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(model->pack(packs->currentRow()).registered.version, u"2"_s, 60'000);
        QVERIFY(desk.page->findChild<DraftsBar *>()->isHidden());
    }

    void aVersionThatIsTakenHasToBeRaised()
    {
        const Desk desk;
        QVERIFY(desk.edit());
        QVERIFY(desk.write(samplepack::header + QByteArray(goodRule).replace("'casino'", "'casino', 'roulette'")));
        QCOMPARE(desk.problems().rowCount(), 1);
        QVERIFY(desk.problems().index(0, ProblemModel::Problem).data().toString().contains(u"raise it"_s));
        QVERIFY(!desk.registerButton()->isEnabled());
    }

    void escapeGoesBackAndKeepsTheDraft()
    {
        const Desk desk;
        QVERIFY(desk.edit());
        QVERIFY(!desk.action(u"rules.toggle"_s)->isEnabled()); // it acts on what is not on screen
        QVERIFY(desk.write("x"));
        QVERIFY(desk.page->closeInnermost());
        QVERIFY(!desk.drafts().isOpen());
        QVERIFY(desk.action(u"rules.toggle"_s)->isEnabled());
        QVERIFY(!desk.action(u"rules.register"_s)->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(desk.store.count("SELECT count(*) FROM pack_draft WHERE text = X'78'"), 1, 60'000);
        QVERIFY(!desk.page->closeInnermost());
    }

    void aDiscardedDraftIsGone()
    {
        const Desk desk;
        QVERIFY(desk.edit());
        QVERIFY(desk.write("x"));
        desk.drafts().discard();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.drafts().isOpen(), 60'000);
        QCOMPARE(desk.store.count("SELECT count(*) FROM pack_draft"), 0);
        QCOMPARE(desk.store.count("SELECT count(*) FROM audit_event WHERE kind = 'rules.draft_discarded'"), 1);
    }

    void readingOnlyAPackCanBeLookedAt()
    {
        const Desk desk(true);
        QVERIFY(desk.edit());
        QVERIFY(!desk.editor().draft());
        QVERIFY(desk.text().isReadOnly());
        QVERIFY(desk.registerButton()->isHidden());
        QVERIFY(!desk.action(u"rules.new"_s)->isEnabled());
        QCOMPARE(desk.samples().rowCount(), 3);
        QCOMPARE(desk.store.count("SELECT count(*) FROM pack_draft"), 0);
    }

    void aNewPackBeginsAsATemplateThatPasses_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("Chinese") << u"zh_CN"_s;
        QTest::newRow("English") << u"en_GB"_s;
    }

    void aNewPackBeginsAsATemplateThatPasses()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        const Desk desk;
        desk.action(u"rules.new"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.drafts().isOpen(), 60'000);
        QVERIFY(desk.isChecked());
        QVERIFY(desk.editor().text().contains("# 1 "_ba + (locale == u"zh_CN" ? "低" : "low")));
        QVERIFY(desk.editor().canRegister());
        QLocale::setDefault(QLocale::c());
    }

    void aFileThatIsNoPackKeepsItsText()
    {
        const Desk desk;
        const QString path = desk.store.file(u"broken.toml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[[rule]\r\n\xFF 𠮷");
        file.close();
        desk.drafts().openFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(desk.drafts().isOpen(), 60'000);
        QVERIFY(desk.isChecked());
        QCOMPARE(QString::fromUtf8(desk.editor().text()), u"[[rule]\n\uFFFD 𠮷"_s);
        QCOMPARE(desk.problems().rowCount(), 1);

        const QString copy = desk.store.file(u"copy.toml"_s);
        desk.drafts().saveFile(copy);
        QFile saved(copy);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), desk.editor().text());
    }

    void theTextIsKeptCharacterByCharacter()
    {
        PackText text;
        const QByteArray odd = "a\u00a0b \u200b 𠮷\n\n\t'x'\u2028 \"é\"\n";
        text.setText(odd);
        QCOMPARE(text.text(), odd);
        text.goTo({.line = 1, .column = 8, .endLine = 1, .endColumn = 8}); // behind 𠮷, two units of UTF-16
        QCOMPARE(text.textCursor().positionInBlock(), 8);
        QCOMPARE(text.cursorPlace().column, 8);
        QTest::keyClick(&text, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(text.text().startsWith("a\u00a0b \u200b 𠮷\n\n\n"));
    }

    void aTextIsTriedAgainstTheDraftWithItsReasons()
    {
        const Desk desk;
        QVERIFY(desk.edit());
        QVERIFY(desk.write(raised(goodRule
                                  + "[[rule.condition]]\nany_of = ['where']\nin = 'prompt'\n"
                                    "[[rule.context]]\nwords = ['film']\nadd = -0.3\n")));
        auto *box = desk.page->findChild<TestBox *>(u"draftTest"_s);
        box->setText(u"where is it"_s, u"in the casino of a film"_s);
        QCOMPARE(box->matches().rowCount(), 1);
        QCOMPARE(box->matches().matchAt(0).part, detect::Part::Output);
        box->findChild<TableView *>(u"draftTestMatches"_s)->goToRow(0);
        QVERIFY2(box->reason().contains(u"“where” is there"_s), qPrintable(box->reason()));
        QVERIFY2(box->reason().contains(u"−0.30 because of “film”"_s), qPrintable(box->reason()));
        Q_EMIT box->ruleActivated(u"test"_s, u"casino"_s);
        QCOMPARE(desk.text().cursorPlace().line, 10);
    }

    void whatDiffersIsToldInWords()
    {
        const Desk desk;
        QVERIFY(desk.edit());
        QVERIFY(desk.write(raised(QByteArray(goodRule).replace("severity = 2", "severity = 3"))));
        const QString said = desk.page->findChild<QTextBrowser *>(u"changes"_s)->toPlainText();
        QVERIFY2(said.contains(u"Severity: 2 → 3"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Version: 1 → 2"_s), qPrintable(said));
    }

    void coloursFollowTheScheme()
    {
        PackText text;
        text.setText("severity = 2\nseverty = 2\n");
        const auto colourOf = [&](int line) {
            const auto formats = text.document()->findBlockByNumber(line).layout()->formats();
            return formats.isEmpty() ? QColor() : formats.first().format.foreground().color();
        };
        QTRY_COMPARE(colourOf(0), theme().syntaxColor(Syntax::Name));
        QCOMPARE(colourOf(1), theme().color(Role::Negative));
        Theme::apply(*qApp, Scheme::Dark);
        QTRY_COMPARE(colourOf(0), theme().syntaxColor(Syntax::Name));
        QCOMPARE(colourOf(1), theme().color(Role::Negative));
        Theme::apply(*qApp, Scheme::Light);
    }
};

QTEST_MAIN(TestRulesEditor)
#include "tst_rules_editor.moc"
