#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/reveal.h"
#include "ui/reading/unmaskdialog.h"
#include "ui/shell/theme.h"
#include "ui/widgets/highlightedtext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace ui;

/// Personal information is shown once somebody has said why.
class TestReadingUnmasking : public QObject
{
    Q_OBJECT

    static Item item(int id)
    {
        const auto why = [](size_t begin, size_t end, qint64 finding) {
            return Why{.begin = begin, .end = end, .risk = u"A.4.f"_s, .isPersonal = true, .finding = finding};
        };
        return {.generation = GenerationId(id), .prompt = "a question", .why = {why(0, 1, 11), why(2, 10, 12)}};
    }

    struct Shown
    {
        PageWorkspace store;
        ReadingPane pane{store.session()};
        QStringList said;

        Shown()
        {
            pane.setItem(item(1));
            pane.show();
        }
        void toggle(int span)
        {
            toggleRevealed(pane, store.session(), span, [this](const QString &words) { said.append(words); });
        }
        UnmaskDialog *dialog() const { return pane.findChild<UnmaskDialog *>(); }
        qint64 recorded() const
        {
            return store.count("SELECT count(*) FROM audit_event WHERE kind = 'privacy.unmasked'");
        }
    };

    static void choose(UnmaskDialog *dialog, const QString &reason)
    {
        auto *reasons = dialog->findChild<QComboBox *>();
        reasons->setCurrentIndex(reasons->findData(reason));
    }

    static QLineEdit *visibleField(UnmaskDialog *dialog)
    {
        for (auto *field : dialog->findChildren<QLineEdit *>()) {
            if (field->isVisible())
                return field;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void theFirstRevealAsksWhyAndTheSecondOfTheSameItemIsOnlyRecorded()
    {
        Shown shown;
        shown.toggle(0);
        QVERIFY(shown.dialog());
        QVERIFY(!shown.pane.text()->isRevealed(0));
        QTest::keyClick(shown.dialog(), Qt::Key_Return);
        QTRY_VERIFY(shown.pane.text()->isRevealed(0));
        QCOMPARE(shown.recorded(), 1);
        QTRY_VERIFY(!shown.dialog());
        shown.toggle(1);
        QVERIFY(!shown.dialog());
        QTRY_VERIFY(shown.pane.text()->isRevealed(1));
        QCOMPARE(shown.recorded(), 2);
        QCOMPARE(shown.store.count("SELECT count(*) FROM audit_event WHERE kind = 'privacy.unmasked'"
                                   " AND body->>'reason' = 'needed_to_decide' AND body->>'finding' IN (11, 12)"),
                 2);
    }

    void anotherItemAsksAgain()
    {
        Shown shown;
        shown.pane.setUnmasking({.reason = u"needed_to_decide"_s});
        shown.pane.setItem(item(1)); // the same, read again
        shown.toggle(0);
        QVERIFY(!shown.dialog());
        QTRY_COMPARE(shown.recorded(), 1);
        shown.pane.setItem(item(2));
        shown.toggle(0);
        QVERIFY(shown.dialog());
    }

    void theAuthoritysNumberAndOwnWordsMustBeSaid()
    {
        Shown shown;
        shown.toggle(0);
        UnmaskDialog *dialog = shown.dialog();
        QVERIFY(!visibleField(dialog));
        QVERIFY(dialog->button()->isEnabled());
        choose(dialog, u"asked_by_authority"_s);
        QVERIFY(!dialog->button()->isEnabled());
        visibleField(dialog)->setText(u"no. 9"_s);
        QVERIFY(dialog->button()->isEnabled());
        choose(dialog, u"other"_s);
        QVERIFY(!dialog->button()->isEnabled()); // the number is not the words
        visibleField(dialog)->setText(u"a test"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(shown.store.count("SELECT count(*) FROM audit_event WHERE kind = 'privacy.unmasked'"
                                       " AND body->>'reason' = 'other' AND body->>'words' = 'a test'"),
                     1);
    }

    void whoSaysNothingSeesNothing()
    {
        Shown shown;
        shown.toggle(0);
        QTest::keyClick(shown.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.dialog());
        QVERIFY(!shown.pane.text()->isRevealed(0));
        QCOMPARE(shown.recorded(), 0);
    }

    void anItemThatCameOnScreenMeanwhileIsNotRevealed()
    {
        Shown shown;
        shown.toggle(0);
        shown.dialog()->button()->click();
        shown.pane.setItem(item(2));
        QTRY_COMPARE(shown.recorded(), 1);
        QTRY_VERIFY(!shown.dialog());
        QVERIFY(!shown.pane.text()->isRevealed(0));
        QVERIFY(!shown.pane.unmasking());
    }

    void whatIsRevealedIsMaskedAgainWithoutAWord()
    {
        Shown shown;
        shown.pane.setUnmasking({.reason = u"needed_to_decide"_s});
        shown.toggle(0);
        QTRY_VERIFY(shown.pane.text()->isRevealed(0));
        shown.toggle(0);
        QVERIFY(!shown.pane.text()->isRevealed(0));
        QCOMPARE(shown.recorded(), 1);
        shown.toggle(5);
        QCOMPARE(shown.said.size(), 1);
    }
};

QTEST_MAIN(TestReadingUnmasking)
#include "tst_reading_unmasking.moc"
