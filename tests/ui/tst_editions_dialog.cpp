#include "app/report/edition/editionstore.h"
#include "tests/ui/pageworkspace.h"
#include "ui/editions/editiondialog.h"
#include "ui/editions/editionwords.h"
#include "ui/editions/kindchoice.h"
#include "ui/editions/removalmodel.h"
#include "ui/handover/filefield.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;
using report::RemovedKind;

class TestEditionsDialog : public QObject
{
    Q_OBJECT

    static report::Document document()
    {
        return {.language = report::Language::Chinese,
                .number = u"VI-2026-0042"_s,
                .title = u"报告"_s,
                .sections = {{.title = u"一、情况"_s,
                              .blocks = {report::Paragraph{{{.text = u"用户 u-7f3a91c2 留下手机号 13800138000。"_s},
                                                            {.text = u"officer-a 已复核，内部代号青鸟行动。"_s}}}}}},
                .words = {.header = u"报告"_s, .page = u"{page}/{pages}"_s}};
    }

    /// A dialog on a new workspace, ready.
    struct Desk
    {
        PageWorkspace store;
        QPointer<EditionDialog> dialog;
        QString path;

        explicit Desk(const QStringList &passages = {})
        {
            store.write([](db::Database &, journal::Journal &journal) -> Result<void> {
                journal.append(u"workspace.unit"_s, u"workspace"_s, {{u"fields"_s, 0}});
                return {};
            });
            dialog = new EditionDialog(
                store.session(),
                {.document = document(), .subject = u"draft/3"_s, .folder = store.file({}), .passages = passages});
            QSignalSpy previewed(dialog, &EditionDialog::previewed);
            dialog->setFormat(report::Format::Json);
            path = store.file(u"out.json"_s);
            dialog->setPath(path);
            dialog->show();
            if (!QTest::qWaitFor([&] { return dialog->button()->isEnabled() && !previewed.isEmpty(); }, 60'000))
                qFatal("nothing came");
        }
        ~Desk() { delete dialog; }
        Q_DISABLE_COPY_MOVE(Desk)

        QStringList rows() const
        {
            QStringList rows;
            const RemovalModel *model = dialog->removals();
            for (int row = 0; row < model->rowCount(); ++row) {
                QStringList cells;
                for (int column = RemovalModel::What; column < model->columnCount(); ++column)
                    cells.append(model->index(row, column).data().toString());
                rows.append(cells.join(u'|'));
            }
            return rows;
        }

        QString preview() const { return dialog->findChild<QPlainTextEdit *>()->toPlainText(); }

        template <typename Act>
        void andPreview(Act act) const
        {
            QSignalSpy previewed(dialog, &EditionDialog::previewed);
            act();
            QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty(), 60'000);
        }

        QByteArray written() const
        {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
    };

private Q_SLOTS:
    void whatGoesIsListedCoveredAndCounted()
    {
        const Desk desk;
        QCOMPARE(desk.rows(),
                 QStringList(
                     {u"███|Personal information|1|███"_s, u"███|Users|1|用户 1"_s, u"███|Officers|1|审核员甲"_s}));
        QVERIFY(desk.preview().contains(u"用户 用户 1 留下手机号 ███。审核员甲 已复核"_s));
    }

    void aRedactedFileIsNotNamedAfterTheUserThatItIsAbout()
    {
        PageWorkspace store;
        report::Document about = document();
        about.number = u"u-7f3a91c2"_s;
        const EditionDialog dialog(store.session(),
                                   {.document = about, .subject = u"draft/3"_s, .folder = store.file({})});
        QCOMPARE(QFileInfo(dialog.findChild<FileField *>()->path()).fileName(), u"report-zh-redacted.pdf"_s);
    }

    void namesAreShownWhenAskedForAndPersonalInformationIsNot()
    {
        const Desk desk;
        desk.dialog->removals()->setTextsShown(true);
        QCOMPARE(desk.rows().at(0), u"███|Personal information|1|███"_s);
        QCOMPARE(desk.rows().at(1), u"u-7f3a91c2|Users|1|用户 1"_s);
    }

    void whatIsNotMarkedStays()
    {
        const Desk desk;
        desk.andPreview([&] { desk.dialog->findChild<KindChoice *>()->box(RemovedKind::Officer)->click(); });
        QCOMPARE(desk.rows().at(2), u"███|Officers||stays"_s);
        QVERIFY(desk.preview().contains(u"officer-a 已复核"_s));
        const QModelIndex users = desk.dialog->removals()->index(1, RemovalModel::Goes);
        desk.andPreview([&] { desk.dialog->removals()->setData(users, Qt::Unchecked, Qt::CheckStateRole); });
        QVERIFY(desk.preview().contains(u"u-7f3a91c2"_s));
        QCOMPARE(desk.dialog->findChild<KindChoice *>()->box(RemovedKind::User)->checkState(), Qt::Unchecked);
    }

    void aSelectionOfThePreviewIsCovered()
    {
        const Desk desk;
        auto *preview = desk.dialog->findChild<QPlainTextEdit *>();
        QTextCursor cursor = preview->document()->find(u"青鸟行动"_s);
        preview->setTextCursor(cursor);
        desk.andPreview([&] { desk.dialog->coverSelection(); });
        QVERIFY(desk.preview().contains(u"内部代号███。"_s));
        QCOMPARE(desk.rows().last(), u"███|Chosen passages|1|███"_s);
    }

    void aPassageThatWasSelectedBeforeIsCoveredFromTheStart()
    {
        const Desk desk({u"青鸟行动"_s});
        QVERIFY(desk.preview().contains(u"内部代号███。"_s));
    }

    void aFileThatPassesIsSavedAndRecorded()
    {
        Desk desk;
        QSignalSpy saved(desk.dialog, &EditionDialog::saved);
        desk.dialog->button()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!saved.isEmpty(), 60'000);
        QCOMPARE(saved.front().front().toString(), desk.path);
        QVERIFY(desk.written().contains(QByteArrayView("脱敏版")));
        QVERIFY(!desk.written().contains("u-7f3a91c2"));
        const auto editions = report::editionsOf(desk.store.session().reader(), u"draft/3"_s);
        QCOMPARE(editions->size(), 1u);
        QCOMPARE(editions->front().removed.size(), 3u);
        QTRY_VERIFY(!desk.dialog);
    }

    void aFileThatLeaksIsNotSavedAndThePlacesAreNamed()
    {
        const Desk desk({u"vermilion-report"_s}); // JSON says its own format
        QSignalSpy checked(desk.dialog, &EditionDialog::checked);
        desk.dialog->button()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!checked.isEmpty(), 60'000);
        QCOMPARE(checked.front().front().toBool(), false);
        QTRY_VERIFY(desk.dialog->button()->isEnabled());
        QVERIFY(!QFile::exists(desk.path));
        QStringList said;
        for (const QLabel *label : desk.dialog->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(said.join(u'\n').contains(u"stands in: text"_s), qPrintable(said.join(u'\n')));
        QVERIFY(!said.join(u'\n').contains(u"vermilion-report"_s));
        QCOMPARE(desk.store.count("SELECT count(*) FROM report_edition"), 0);
    }

    void aFullEditionShowsPersonalInformationWithAReasonAlone()
    {
        const Desk desk;
        desk.andPreview([&] { desk.dialog->setEdition(report::Edition::Full); });
        QVERIFY(desk.preview().contains(u"手机号 ███"_s));
        QVERIFY(desk.preview().contains(u"u-7f3a91c2"_s));
        desk.dialog->setPath(desk.path);
        QCheckBox *unmasked = nullptr;
        for (QCheckBox *box : desk.dialog->findChildren<QCheckBox *>())
            unmasked = box->text() == u"Show personal information"_s ? box : unmasked;
        QVERIFY(unmasked);
        desk.andPreview([&] { unmasked->click(); });
        QVERIFY(desk.preview().contains(u"13800138000"_s));
        auto *reason = desk.dialog->findChildren<QComboBox *>().at(2);
        reason->setCurrentIndex(reason->findData(u"asked_by_authority"_s));
        QVERIFY(!desk.dialog->button()->isEnabled());
        QVERIFY(desk.dialog->unmasking().words.isEmpty());
        for (QLineEdit *field : desk.dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Number or words"_s)
                field->setText(u"No. 5"_s);
        }
        QVERIFY(desk.dialog->button()->isEnabled());
        QSignalSpy saved(desk.dialog, &EditionDialog::saved);
        desk.dialog->button()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!saved.isEmpty(), 60'000);
        QVERIFY(desk.written().contains("13800138000"));
        QCOMPARE(desk.store.count("SELECT count(*) FROM audit_event WHERE kind = 'privacy.unmasked'"), 1);
    }

    void aNameOfAnotherFormatIsRefused()
    {
        const Desk desk;
        desk.dialog->setPath(desk.store.file(u"out.pdf"_s));
        QVERIFY(!desk.dialog->button()->isEnabled());
    }

    void everythingIsReachedByKeyboardAndHasAName()
    {
        const Desk desk;
        int stops = 0;
        for (QWidget *widget = desk.dialog->nextInFocusChain(); widget != desk.dialog;
             widget = widget->nextInFocusChain()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            ++stops;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                || !widget->parentWidget()->accessibleName().isEmpty();
            QVERIFY2(hasName, widget->metaObject()->className());
        }
        QVERIFY(stops >= 10);
    }

    void theModelKeepsItsWord()
    {
        RemovalModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRemovals({{u"u-7f3a91c2"_s, RemovedKind::User}, {u"u-00000000"_s, RemovedKind::User}},
                          {{.number = 1, .text = u"u-7f3a91c2"_s, .count = 2, .replacement = u"User 1"_s}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.chosen().size(), 2u);
        QVERIFY(model.add(u" 青鸟行动 "_s));
        QVERIFY(!model.add(u"青鸟行动"_s));
        QVERIFY(!model.add(u"7"_s));
        QCOMPARE(model.places(), 2);
        model.setKindChosen(RemovedKind::User, false);
        QCOMPARE(model.chosen(), (std::vector<report::Removal>{{u"青鸟行动"_s, RemovedKind::Passage}}));
        QVERIFY(!model.setData(model.index(0, RemovalModel::What), Qt::Checked, Qt::CheckStateRole));
    }

    void placesAreNamedInWords()
    {
        const std::vector<report::Removed> removed{{.number = 1, .kind = RemovedKind::Officer},
                                                   {.number = 3, .kind = RemovedKind::User}};
        report::LeakReport check{.leaks = {{3, {report::LeakPlace::Part::Page, {}, 2}},
                                           {1, {report::LeakPlace::Part::Comment, u"word/comments.xml"_s}}},
                                 .unread = {{report::Unread::Why::Encrypted, {}}}};
        QCOMPARE(checkText(check, removed, 9),
                 u"No. 3 (Users) stands in: page 2\nNo. 1 (Officers) stands in: word/comments.xml: comment\n"
                 "Not looked into: the file's bytes (encrypted)"_s);
        QCOMPARE(checkText(check, removed, 1).count(u'\n'), 1);
    }

    /// For people to look at: EDITIONS_SHOTS=folder.
    void itIsDrawn()
    {
        const QString folder = qEnvironmentVariable("EDITIONS_SHOTS");
        if (folder.isEmpty())
            QSKIP("only on request");
        Theme::apply(*qApp, qEnvironmentVariableIsSet("EDITIONS_DARK") ? Scheme::Dark : Scheme::Light);
        const Desk desk({u"vermilion-report"_s});
        desk.dialog->removals()->setTextsShown(true);
        QSignalSpy checked(desk.dialog, &EditionDialog::checked);
        desk.dialog->checkNow();
        QTRY_VERIFY_WITH_TIMEOUT(!checked.isEmpty(), 60'000);
        QVERIFY(desk.dialog->grab().save(folder + u"/editions.png"_s));
    }
};

QTEST_MAIN(TestEditionsDialog)
#include "tst_editions_dialog.moc"
