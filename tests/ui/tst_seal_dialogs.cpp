#include "app/base/hash.h"
#include "app/base/signature.h"
#include "app/incident/incidentstore.h"
#include "app/seal/verification.h"
#include "tests/report/samplecase.h"
#include "tests/ui/pageworkspace.h"
#include "ui/handover/filefield.h"
#include "ui/seal/dispatchesview.h"
#include "ui/seal/dispatchmodel.h"
#include "ui/seal/filelistfield.h"
#include "ui/seal/sealeddialog.h"
#include "ui/seal/sendingdialog.h"
#include "ui/seal/timestampdialog.h"
#include "ui/shell/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace ui;

class TestSealDialogs : public QObject
{
    Q_OBJECT

    /// A case, and the view of what was sent of it.
    struct Desk
    {
        Desk()
        {
            store.write([&](db::Database &database, journal::Journal &journal) {
                return incident::IncidentStore(database, journal, knowledge().procedure)
                    .openWith({.title = u"样例事件"_s}, {sample::evidence(1024)});
            });
            store.pass(60'000);
            QFile report(store.file(u"report.pdf"_s));
            if (!report.open(QIODevice::WriteOnly) || report.write("%PDF a report") == 0)
                qFatal("cannot write");
            view = std::make_unique<DispatchesView>(store.session(), knowledge().procedure);
            view->setSubject({.incident = IncidentId(1), .number = u"VI-2026-0001"_s, .reports = {report.fileName()}});
            view->resize(900, 400);
            view->show();
        }

        QPushButton *button(const QString &text) const
        {
            for (QPushButton *one : view->findChildren<QPushButton *>()) {
                if (one->text() == text)
                    return one;
            }
            qFatal("no such button");
        }

        template <typename Dialog>
        Dialog *dialog() const
        {
            auto *shown = qobject_cast<Dialog *>(view->actions().dialog());
            if (!shown)
                qFatal("another dialog is shown, or none");
            return shown;
        }

        DispatchModel *model() const { return view->findChild<DispatchModel *>(); }

        /// Seals through the dialog, as an officer does.
        void seal()
        {
            button(u"Seal package…"_s)->click();
            auto *form = dialog<SealDialog>();
            const QList<FileField *> files = form->findChildren<FileField *>();
            files.at(0)->setPath(store.file(u"officer.key"_s));
            files.at(1)->setPath(store.file(u"package.zip"_s));
            form->findChild<QLineEdit *>(u"passphrase"_s)->setText(u"words"_s);
            const int before = model()->rowCount();
            form->button()->click();
            QTRY_VERIFY(qobject_cast<SealedDialog *>(view->actions().dialog()));
            view->actions().dialog()->reject();
            QTRY_COMPARE(model()->rowCount(), before + 1); // the view reads again behind the writer
        }

        void send()
        {
            button(u"Record sending…"_s)->click();
            auto *form = dialog<SendingDialog>();
            form->findChild<QLineEdit *>(u"recipient"_s)->setText(u"示例部门"_s);
            auto *step = form->findChild<QComboBox *>(u"step"_s);
            step->setCurrentIndex(step->findData(u"report"_s));
            const int before = model()->rowCount();
            form->button()->click();
            QTRY_COMPARE(model()->rowCount(), before + 1);
        }

        PageWorkspace store;
        std::unique_ptr<DispatchesView> view;
    };

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void withoutACaseItSaysWhatToChoose()
    {
        PageWorkspace store;
        DispatchesView view(store.session(), knowledge().procedure);
        QCOMPARE(view.findChild<StateView *>()->state(), StateView::State::Empty);
        for (QPushButton *button : view.findChildren<QPushButton *>())
            QVERIFY(!button->isEnabled() || !button->isVisibleTo(&view));
    }

    void aPackageIsSealedThroughTheDialogAndIsSound()
    {
        Desk desk;
        QCOMPARE(desk.view->findChild<StateView *>()->state(), StateView::State::Empty);
        QSignalSpy said(desk.view.get(), &DispatchesView::message);
        desk.seal();
        QTRY_COMPARE(said.size(), 1);
        QTRY_COMPARE(desk.view->findChild<StateView *>()->state(), StateView::State::Content);
        const auto report = seal::verifyPackage(desk.store.file(u"package.zip"_s));
        QVERIFY(report && report->isSound());
        QCOMPARE(report->manifest->edition, seal::Edition::Redacted);
        QVERIFY(QFile::exists(desk.store.file(u"officer.key.pub"_s)));
    }

    void theResultShowsTheFingerprintInGroups()
    {
        SealedDialog dialog({.fingerprint = QByteArray(32, '\x3f')}, u"package.zip"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QStringList texts;
        for (QLabel *label : dialog.findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(u"3f3f 3f3f 3f3f 3f3f …"_s));
    }

    void aFailureKeepsWhatWasEntered()
    {
        Desk desk;
        desk.button(u"Seal package…"_s)->click();
        auto *form = desk.dialog<SealDialog>();
        const QList<FileField *> files = form->findChildren<FileField *>();
        files.at(0)->setPath(desk.store.file(u"report.pdf"_s)); // no key
        files.at(1)->setPath(desk.store.file(u"package.zip"_s));
        form->button()->click();
        QTRY_VERIFY(form->button()->isEnabled());
        QVERIFY(form->isVisible());
        QVERIFY(!QFile::exists(desk.store.file(u"package.zip"_s)));
        QCOMPARE(files.at(1)->path(), desk.store.file(u"package.zip"_s));
        files.at(1)->setPath(desk.store.file(u"report.pdf"_s)); // there already
        QVERIFY(!form->button()->isEnabled());
    }

    void afterAFailureThePackageIsToldOfOnce()
    {
        Desk desk;
        const QSignalSpy sealed(&desk.view->actions(), &SealActions::packageSealed);
        desk.button(u"Seal package…"_s)->click();
        auto *form = desk.dialog<SealDialog>();
        const QList<FileField *> files = form->findChildren<FileField *>();
        files.at(0)->setPath(desk.store.file(u"report.pdf"_s)); // no key
        files.at(1)->setPath(desk.store.file(u"package.zip"_s));
        form->findChild<QLineEdit *>(u"passphrase"_s)->setText(u"words"_s);
        form->button()->click();
        QTRY_VERIFY(form->button()->isEnabled());
        files.at(0)->setPath(desk.store.file(u"officer.key"_s));
        form->button()->click();
        QTRY_VERIFY(qobject_cast<SealedDialog *>(desk.view->actions().dialog()));
        QCOMPARE(sealed.count(), 1);
        QCOMPARE(sealed.front().front().toByteArray().size(), 32);
    }

    void whatWasSentAndItsReceiptStandUnderThePackage()
    {
        Desk desk;
        desk.seal();
        desk.store.pass(60'000);
        desk.send();
        QCOMPARE(desk.store.count("SELECT count(*) FROM incident_event WHERE kind = 'step' AND subject = 'report'"), 1);
        desk.view->table()->goToRow(1);
        desk.button(u"Record receipt…"_s)->click();
        auto *form = desk.dialog<ReceiptDialog>();
        form->findChild<QLineEdit *>(u"number"_s)->setText(u"R-7"_s);
        form->button()->click();
        QTRY_COMPARE(desk.model()->rowCount(), 3);
        QVERIFY(desk.model()->index(2, DispatchModel::Detail).data().toString().startsWith(u"R-7"));
        QCOMPARE(desk.store.count("SELECT count(*) FROM incident_event WHERE kind = 'step' AND subject = 'receipt'"),
                 1);
        const QAbstractItemModelTester tester(desk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(desk.model()->rowAt(2)->kind, DispatchModel::Kind::Receipt);
        QCOMPARE(desk.model()->rowAt(3), nullptr);
    }

    void whereTheCaseTakesNoStepNothingIsRecordedTwice()
    {
        Desk desk;
        desk.button(u"Record sending…"_s)->click();
        auto *form = desk.dialog<SendingDialog>();
        form->findChild<QLineEdit *>(u"recipient"_s)->setText(u"示例部门"_s);
        form->findChild<FileField *>()->setPath(desk.store.file(u"report.pdf"_s));
        form->findChild<QDateTimeEdit *>()->setDateTime(
            shanghaiTime(PageWorkspace::start - 86'400'000)); // before it was found
        auto *step = form->findChild<QComboBox *>(u"step"_s);
        step->setCurrentIndex(step->findData(u"report"_s));
        form->button()->click();
        QTRY_VERIFY(form->button()->isEnabled());
        QVERIFY(form->isVisible());
        QCOMPARE(desk.store.count("SELECT count(*) FROM dispatch"), 0);
    }

    void aSendingIsCorrectedAndWithdrawn()
    {
        Desk desk;
        desk.seal();
        desk.store.pass(60'000);
        desk.send();
        desk.view->table()->goToRow(1);
        desk.button(u"Correct…"_s)->click();
        auto *form = desk.dialog<SendingDialog>();
        QVERIFY(!form->button()->isEnabled()); // no reason
        form->findChild<QLineEdit *>(u"reason"_s)->setText(u"a mistake"_s);
        form->findChild<QLineEdit *>(u"recipient"_s)->setText(u"另一部门"_s);
        form->button()->click();
        QTRY_COMPARE(desk.model()->index(1, DispatchModel::Detail).data().toString(), u"另一部门"_s);
        QCOMPARE(desk.model()->rowCount(), 2);
        QCOMPARE(desk.store.count("SELECT count(*) FROM dispatch"), 2);
    }

    void anyFileIsRecordedByItsHash()
    {
        Desk desk;
        desk.button(u"Record sending…"_s)->click();
        auto *form = desk.dialog<SendingDialog>();
        form->findChild<QLineEdit *>(u"recipient"_s)->setText(u"示例部门"_s);
        QVERIFY(!form->button()->isEnabled());
        form->findChild<FileField *>()->setPath(desk.store.file(u"report.pdf"_s));
        QVERIFY(form->button()->isEnabled());
        form->button()->click();
        QTRY_COMPARE(desk.model()->rowCount(), 1);
        QCOMPARE(desk.model()->rowAt(0)->sending.dispatch.reportSha256, Sha256::of("%PDF a report"));
    }

    void aRequestForATimeStampIsWritten()
    {
        Desk desk;
        desk.seal();
        desk.view->table()->goToRow(0);
        desk.button(u"Time stamp…"_s)->click();
        auto *form = desk.dialog<TimestampDialog>();
        const QString path = desk.store.file(u"request.tsq"_s);
        form->findChild<FileField *>()->setPath(path);
        form->button()->click();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(desk.store.count("SELECT count(*) FROM timestamp_request"), 1);
    }

    void filesAreTakenOutWithDelete()
    {
        FileListField field({}, {u"/a/one"_s, u"/a/two"_s, u"/a/one"_s});
        field.show();
        QCOMPARE(field.paths().size(), 2);
        auto *list = field.findChild<QListWidget *>();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(field.paths(), QStringList{u"/a/two"_s});
    }

    void readOnlyNothingIsRecorded()
    {
        Desk desk;
        desk.view.reset();
        desk.store.open(true);
        desk.view = std::make_unique<DispatchesView>(desk.store.session(), knowledge().procedure);
        desk.view->setSubject({.incident = IncidentId(1), .number = u"VI-2026-0001"_s});
        QVERIFY(!desk.button(u"Seal package…"_s)->isEnabled());
        QVERIFY(!desk.button(u"Record sending…"_s)->isEnabled());
    }

    void everyFieldHasAName()
    {
        Desk desk;
        desk.button(u"Seal package…"_s)->click();
        for (QLineEdit *edit : desk.dialog<SealDialog>()->findChildren<QLineEdit *>())
            QVERIFY(!edit->accessibleName().isEmpty() || !edit->parentWidget()->accessibleName().isEmpty());
        QVERIFY(!desk.view->table()->accessibleName().isEmpty());
    }

    /// Not a check: pictures for people, where VERMILION_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("VERMILION_PICTURES");
        if (folder.isEmpty())
            QSKIP("no folder for pictures");
        for (const bool isChinese : {false, true}) {
            QTranslator translator;
            if (isChinese && translator.load(qEnvironmentVariable("VERMILION_QM")))
                QCoreApplication::installTranslator(&translator);
            QLocale::setDefault(isChinese ? QLocale(QLocale::Chinese) : QLocale(QLocale::English));
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
                Theme::apply(*qApp, scheme);
                picturesOf(
                    folder
                    + u"/%1-%2-"_s.arg(isChinese ? u"zh"_s : u"en"_s, scheme == Scheme::Dark ? u"dark"_s : u"light"_s));
            }
        }
        Theme::apply(*qApp, Scheme::Light);
        QLocale::setDefault(QLocale::c());
    }

private:
    static void picturesOf(const QString &prefix)
    {
        Desk desk;
        const auto keep = [&](QWidget *widget, const QString &name) {
            QTest::qWait(50);
            widget->grab().save(prefix + name + u".png"_s);
        };
        const QByteArray key(32, '\x3f');
        const seal::PackageRecord package{.id = seal::PackageId(1),
                                          .at = PageWorkspace::start,
                                          .actor = u"officer-a"_s,
                                          .subject = u"VI-2026-0001"_s,
                                          .fileName = u"VI-2026-0001-redacted-20260921-2213.zip"_s,
                                          .sha256 = key,
                                          .stampedAt = {PageWorkspace::start + 3'600'000}};
        seal::DispatchRecord sending{.id = seal::DispatchId(1),
                                     .dispatch = {.incident = IncidentId(1),
                                                  .subject = u"VI-2026-0001"_s,
                                                  .package = seal::PackageId(1),
                                                  .fileName = package.fileName,
                                                  .sentAt = PageWorkspace::start + 7'200'000,
                                                  .channel = seal::Channel::Portal,
                                                  .recipient = u"示例省互联网信息办公室"_s,
                                                  .sentBy = u"officer-a"_s}};
        sending.receipts.push_back({.id = seal::ReceiptId(1),
                                    .actor = u"officer-a"_s,
                                    .receipt = {.number = u"R-2026-0917"_s,
                                                .receivedAt = PageWorkspace::start + 9'000'000,
                                                .confirmedBy = u"值班人员"_s}});
        QTest::qWait(100); // for what was written to be read again
        desk.view->findChild<StateView *>()->showContent();
        desk.model()->setRecords({package}, {sending});
        keep(desk.view.get(), u"view"_s);
        SealDialog sealing({.incident = IncidentId(1),
                            .number = u"VI-2026-0001"_s,
                            .reports = {desk.store.file(u"report.pdf"_s)}},
                           u"officer-a"_s, u"/home/officer/Documents"_s, PageWorkspace::start);
        SealedDialog sealed({.sha256 = key, .fingerprint = key, .head = {.size = 1042}, .files = 34, .size = 1'284'000},
                            package.fileName);
        SendingDialog sent({.incident = IncidentId(1),
                            .number = u"VI-2026-0001"_s,
                            .packages = {package},
                            .recipient = u"示例省互联网信息办公室"_s,
                            .officer = u"officer-a"_s,
                            .steps = {{u"report"_s, u"向有关主管部门报告"_s}},
                            .now = PageWorkspace::start},
                           u"/home/officer/Documents"_s);
        ReceiptDialog receipt(sending, true, PageWorkspace::start + 9'000'000);
        TimestampDialog stamp(package, u"/home/officer/Documents"_s);
        const std::pair<QDialog *, QString> dialogs[]{{&sealing, u"seal"_s},
                                                      {&sealed, u"sealed"_s},
                                                      {&sent, u"sending"_s},
                                                      {&receipt, u"receipt"_s},
                                                      {&stamp, u"stamp"_s}};
        for (const auto &[dialog, name] : dialogs) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            keep(dialog, name);
        }
        stamp.findChild<QComboBox *>()->setCurrentIndex(1);
        keep(&stamp, u"stamp2"_s);
    }
};

QTEST_MAIN(TestSealDialogs)
#include "tst_seal_dialogs.moc"
