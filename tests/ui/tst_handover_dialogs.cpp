#include "app/base/signature.h"
#include "app/handover/decisionexport.h"
#include "app/review/reviewstore.h"
#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/handover/conflictmodel.h"
#include "ui/handover/filefield.h"
#include "ui/handover/handoveractions.h"
#include "ui/handover/handoverdialogs.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;
using review::Disposition;

class TestHandoverDialogs : public QObject
{
    Q_OBJECT

    /// A window with the actions, as a page has them.
    struct Desk
    {
        explicit Desk(PageWorkspace &store)
            : registered(&window)
            , actions(store.session(), knowledge(), &window)
        {
            actions.registerActions(registered, &window);
            window.show();
        }

        QMainWindow window;
        Actions registered;
        HandoverActions actions;
    };

    static void decide(PageWorkspace &store, GenerationId id, const review::Decision &decision)
    {
        store.write([=](db::Database &database, journal::Journal &journal) {
            return review::ReviewStore(database, journal).decide(id, decision);
        });
    }

    static void addGenerations(PageWorkspace &store, int count)
    {
        store.write([=](db::Database &database, journal::Journal &) -> Result<void> {
            for (int i = 0; i < count; ++i)
                addGeneration(database, "A.1.f");
            return {};
        });
    }

    /// A file with another's decisions about generations 1 and 2, and its signature.
    static QString fileFromElsewhere(const PageWorkspace &store, const SigningKeys &keys)
    {
        PageWorkspace other;
        addGenerations(other, 3);
        const QString path = store.file(u"theirs.jsonl"_s);
        other.write([&](db::Database &database, journal::Journal &) {
            journal::Journal theirs(database, u"officer-b"_s, [] { return PageWorkspace::start; });
            for (const int id : {1, 2}) {
                const review::Decision decision{.disposition = Disposition::Harmful,
                                                .risk = u"A.2.a"_s,
                                                .note = u"their note"_s};
                if (!review::ReviewStore(database, theirs).decide(static_cast<GenerationId>(id), decision))
                    qFatal("not decided");
            }
            return handover::exportDecisions(database, theirs, {.path = path, .secretKey = keys.secret});
        });
        return path;
    }

    static void import(Desk &desk, const QString &path, const QString &reason)
    {
        desk.registered.action(u"handover.import"_s)->trigger();
        auto *dialog = qobject_cast<ImportDialog *>(desk.actions.dialog());
        QVERIFY(dialog);
        dialog->findChild<FileField *>()->setPath(path);
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->parentWidget() != dialog->findChild<FileField *>())
                edit->setText(reason);
        }
        dialog->button()->click();
    }

    /// Generations 1 and 2 decided here, and otherwise elsewhere; 3 not at all.
    static void makeConflicts(PageWorkspace &store)
    {
        addGenerations(store, 3);
        store.pass(1000);
        for (const int id : {1, 2})
            decide(store, static_cast<GenerationId>(id),
                   {.disposition = Disposition::Illegal,
                    .risk = u"A.1.f"_s,
                    .note = u"our note"_s,
                    .reason = knowledge().reasons.front().id});
        const QString path = fileFromElsewhere(store, newSigningKeys().value());
        store.write([&](db::Database &database, journal::Journal &journal) {
            return handover::readDecisionFile(path, {}).and_then([&](const handover::DecisionFile &file) {
                return handover::importDecisions(database, journal, file, u"a test"_s);
            });
        });
    }

    static QString inForce(PageWorkspace &store, int id)
    {
        const auto event = review::decisionInForce(store.session().reader(), static_cast<GenerationId>(id)).value();
        return event ? review::name(event->decision.disposition) : QString();
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void withoutConflictsTheDialogSaysWhereTheyComeFrom()
    {
        PageWorkspace store;
        ConflictDialog dialog(store.session(), knowledge().reasons);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.findChild<StateView *>()->state(), StateView::State::Empty);
        QCOMPARE(dialog.current(), nullptr);
    }

    void theModelHoldsWhatModelsHold()
    {
        PageWorkspace store;
        makeConflicts(store);
        ConflictModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setConflicts(handover::conflicts(store.session().reader()).value());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ConflictModel::Generation).data().toString(), u"G-1"_s);
        QCOMPARE(model.index(0, ConflictModel::Ours).data().toString(), u"Illegal A.1 f · officer-a"_s);
        QCOMPARE(model.index(0, ConflictModel::Theirs).data().toString(), u"Harmful A.2 a · officer-b"_s);
        model.setConflicts({});
        QCOMPARE(model.rowCount(), 0);
    }

    void bothSidesStandBesideEachOther()
    {
        PageWorkspace store;
        makeConflicts(store);
        ConflictDialog dialog(store.session(), knowledge().reasons);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QStringList shown;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            shown.append(label->text());
        for (const QString &text : {u"our note"_s, u"their note"_s, u"officer-a"_s, u"officer-b"_s, u"Illegal A.1 f"_s,
                                    u"Harmful A.2 a"_s, knowledge().reasons.front().words.en})
            QVERIFY2(shown.contains(text), qPrintable(text));
    }

    void keysSettleConflicts()
    {
        PageWorkspace store;
        makeConflicts(store);
        ConflictDialog dialog(store.session(), knowledge().reasons);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_T);
        QTRY_COMPARE(dialog.findChild<ConflictModel *>()->rowCount(), 1);
        QCOMPARE(inForce(store, 1), u"harmful"_s);
        QCOMPARE(dialog.current()->generation, GenerationId{2});
        QTest::keyClick(&dialog, Qt::Key_O);
        QTRY_COMPARE(dialog.findChild<StateView *>()->state(), StateView::State::Empty);
        QCOMPARE(inForce(store, 2), u"illegal"_s);
        store.write([](db::Database &database, journal::Journal &journal) {
            return review::ReviewStore(database, journal).undo();
        });
        QTRY_COMPARE(dialog.findChild<ConflictModel *>()->rowCount(), 1); // open again
    }

    void aKeyThatIsHeldDownSettlesOneConflict()
    {
        PageWorkspace store;
        ConflictDialog dialog(store.session(), knowledge().reasons);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto shortcuts = dialog.findChildren<QShortcut *>(Qt::FindDirectChildrenOnly);
        QCOMPARE(shortcuts.size(), 3);
        for (const QShortcut *shortcut : shortcuts)
            QVERIFY(!shortcut->autoRepeat());
    }

    void decidingAnewGoesToReview()
    {
        PageWorkspace store;
        makeConflicts(store);
        Desk desk(store);
        desk.actions.showConflicts();
        QSignalSpy went(&desk.actions, &HandoverActions::navigate);
        QVERIFY(QTest::qWaitForWindowActive(desk.actions.conflictDialog()));
        QTest::keyClick(desk.actions.conflictDialog(), Qt::Key_N);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.front().front().value<Destination>(), (Destination{u"review"_s, {{u"id"_s, 1LL}}}));
    }

    void anUnsignedFileIsRefusedInTheDialogUntilThereIsAReason()
    {
        PageWorkspace store;
        addGenerations(store, 3);
        const QString path = fileFromElsewhere(store, newSigningKeys().value());
        Desk desk(store);
        QSignalSpy said(&desk.actions, &HandoverActions::message);
        import(desk, path, {});
        QTRY_VERIFY(desk.actions.dialog()->button()->isEnabled());
        QVERIFY(said.isEmpty()); // the dialog stays, and says why
        QCOMPARE(inForce(store, 1), QString());
        import(desk, path, u"by hand"_s);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.front().front().toString(), u"2 act(s) taken over"_s);
        QCOMPARE(inForce(store, 1), u"harmful"_s);
    }

    void anExportMakesTheKeyThatIsNotThere()
    {
        PageWorkspace store;
        addGenerations(store, 1);
        decide(store, GenerationId{1}, {.disposition = Disposition::NotAProblem});
        Desk desk(store);
        QSignalSpy said(&desk.actions, &HandoverActions::message);
        desk.actions.exportDecisions();
        const auto fields = desk.actions.dialog()->findChildren<FileField *>();
        QCOMPARE(fields.size(), 2);
        fields.at(0)->setPath(store.file(u"out.jsonl"_s));
        fields.at(1)->setPath(store.file(u"my.key"_s));
        desk.actions.dialog()->button()->click();
        QTRY_COMPARE(said.size(), 1);
        QFile open(store.file(u"my.key.pub"_s));
        QVERIFY(open.open(QIODevice::ReadOnly));
        const QByteArray pem = open.readAll();
        QVERIFY(!(QFile::permissions(store.file(u"my.key"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
        const auto file =
            handover::readDecisionFile(store.file(u"out.jsonl"_s), {{fingerprintOf(pem).value(), u"me"_s, pem}});
        QCOMPARE(file->signature, handover::Signature::Trusted);
        QCOMPARE(file->acts.size(), 1);
    }

    void aKeyIsTrustedByItsFile()
    {
        PageWorkspace store;
        const SigningKeys keys = newSigningKeys().value();
        QFile file(store.file(u"b.pub"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(keys.open);
        file.close();
        Desk desk(store);
        QSignalSpy said(&desk.actions, &HandoverActions::message);
        desk.actions.trustKey();
        desk.actions.dialog()->findChild<FileField *>()->setPath(file.fileName());
        desk.actions.dialog()->findChildren<QLineEdit *>().last()->setText(u"officer-b"_s);
        desk.actions.dialog()->button()->click();
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(store.count("SELECT count(*) FROM decision_key WHERE name = 'officer-b'"), 1);
    }

    void aNoteTooLongForThePageIsRefusedWhileItIsTyped()
    {
        PageWorkspace store;
        Desk desk(store);
        desk.actions.handOverShift();
        FormDialog *dialog = desk.actions.dialog();
        auto *note = dialog->findChild<QPlainTextEdit *>();
        note->setPlainText(QString(handover::noteMost + 1, u'x'));
        QVERIFY(!dialog->button()->isEnabled());
        note->setPlainText(u"short"_s);
        QVERIFY(dialog->button()->isEnabled());
    }

    void whatWaitsForItsLogIsMatchedWhenLogsComeIn()
    {
        PageWorkspace store;
        Desk desk(store);
        const QString path = fileFromElsewhere(store, newSigningKeys().value());
        import(desk, path, u"by hand"_s);
        QTRY_COMPARE(handover::unmatchedActs(store.session().reader()).value(), 2);
        addGenerations(store, 3);
        QTRY_COMPARE(inForce(store, 2), u"harmful"_s);
    }
};

QTEST_MAIN(TestHandoverDialogs)
#include "tst_handover_dialogs.moc"
