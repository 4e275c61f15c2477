#include "app/registry/registrystore.h"
#include "tests/ui/pageworkspace.h"
#include "ui/registry/comparedialog.h"
#include "ui/registry/dayfield.h"
#include "ui/registry/detailtabs.h"
#include "ui/registry/fieldtable.h"
#include "ui/registry/modelactions.h"
#include "ui/registry/modeldialogs.h"
#include "ui/registry/movedialog.h"
#include "ui/registry/numberhint.h"
#include "ui/registry/paperactions.h"
#include "ui/registry/paperdialogs.h"
#include "ui/registry/partpane.h"
#include "ui/registry/presetactions.h"
#include "ui/registry/presetdialogs.h"
#include "ui/registry/registerview.h"
#include "ui/registry/registryactions.h"
#include "ui/registry/registrydetail.h"
#include "ui/registry/registrymodel.h"
#include "ui/registry/registrypage.h"
#include "ui/registry/servicedialog.h"
#include "ui/registry/stateline.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace ui;
using registry::State;
using Tab = DetailTabs::Tab;

/// What hangs on a row of the register, on a page over a real store; the forms are filled in with keys.
class TestRegistryParts : public QObject
{
    Q_OBJECT

    std::unique_ptr<PageWorkspace> m_store;
    std::unique_ptr<RegistryPage> m_page;
    RegistryItemId m_item{};
    ServiceId m_service{};

    void open(bool readOnly = false)
    {
        m_page.reset();
        m_store->open(readOnly);
        m_page = std::make_unique<RegistryPage>(m_store->session(), knowledge());
        connect(&m_store->session(), &workspace::Session::changed, m_page.get(), &RegistryPage::refresh);
        m_page->refresh();
        m_page->open({{u"id"_s, qlonglong(m_item)}});
        m_page->show();
    }

    DetailTabs &tabs() const { return *m_page->findChild<DetailTabs *>(); }
    PartPane &pane(Tab tab) const { return *tabs().pane(tab); }
    RegistryDetail &detail() const { return *m_page->findChild<RegistryDetail *>(); }

    template <typename Dialog, typename Desk>
    Dialog *shown() const
    {
        return qobject_cast<Dialog *>(m_page->findChild<Desk *>()->dialog());
    }

    static QWidget *field(const QWidget *dialog, const QString &name)
    {
        for (QWidget *each : dialog->findChildren<QWidget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    static void type(const QWidget *dialog, const QString &name, const QString &text)
    {
        QWidget *target = field(dialog, name);
        QVERIFY2(target, qPrintable(name));
        target->setFocus();
        QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(target, text);
    }

    /// Ctrl+Return, and waits until the page says that it was done.
    bool submit(FormDialog *dialog) const
    {
        QSignalSpy said(m_page.get(), &Page::message);
        dialog->activateWindow(); // shortcuts work in the active window only
        if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
            return false;
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        return !said.isEmpty() || said.wait(60'000);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_store->file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

    void addDocument(const QString &name, const QByteArray &bytes, const QString &kind)
    {
        m_store->write([&](db::Database &database, journal::Journal &journal) {
            return registry::RegistryStore(database, journal).addDocument(m_item, kind, name, bytes);
        });
        m_page->refresh();
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void init()
    {
        m_store = std::make_unique<PageWorkspace>();
        m_item = m_store
                     ->write([this](db::Database &database, journal::Journal &journal) {
                         registry::RegistryStore store(database, journal);
                         return store.add(registry::Service{.name = u"chat"_s, .startedOn = QDate(2026, 9, 1)})
                             .and_then([&](ServiceId service) {
                                 m_service = service;
                                 return store.add(registry::RegistryItem{.service = service,
                                                                         .kind = u"algorithm_filing"_s,
                                                                         .name = u"chat model"_s,
                                                                         .state = State::Submitted,
                                                                         .submittedOn = QDate(2026, 9, 10)});
                             });
                     })
                     .value();
        open();
    }

    void cleanup()
    {
        m_page.reset();
        m_store.reset();
    }

    void onlyStatesThatCanFollowAreOffered()
    {
        Q_EMIT detail().moveRequested();
        auto *dialog = shown<MoveDialog, RegistryActions>();
        QVERIFY(dialog);
        const auto *to = qobject_cast<QComboBox *>(field(dialog, u"New state"_s));
        const std::vector<State> allowed = registry::nextStates(State::Submitted);
        QCOMPARE(to->count(), int(allowed.size()));
        for (int i = 0; i < to->count(); ++i)
            QCOMPARE(to->itemData(i).toInt(), int(allowed[size_t(i)]));
        QCOMPARE(to->findText(u"Expired"_s), -1);
    }

    void anItemMovesByTheKeyboardAndTheLineGrows()
    {
        auto *line = m_page->findChild<StateLine *>();
        QCOMPARE(line->steps().size(), 1U);
        Q_EMIT detail().moveRequested();
        auto *dialog = shown<MoveDialog, RegistryActions>();
        QCOMPARE(dialog->move().to, State::Accepted); // the likeliest is chosen
        type(dialog, u"Since"_s, u"2026-09-09"_s);
        QVERIFY(!dialog->button()->isEnabled()); // before it was handed in
        type(dialog, u"Since"_s, u"2026-09-22"_s);
        QVERIFY(!dialog->button()->isEnabled()); // tomorrow
        type(dialog, u"Since"_s, u"2026-09-15"_s);
        type(dialog, u"Note"_s, u"complete"_s);
        QVERIFY(submit(dialog));
        QTRY_COMPARE(line->steps().size(), 2U);
        QCOMPARE(line->accessibleDescription(), u"Submitted 2026-09-10, Accepted 2026-09-15"_s);
        QVERIFY(line->steps().back().note.contains(u"complete"_s));
        QCOMPARE(m_store->count("SELECT count(*) FROM registry_item WHERE state = 'accepted'"), 1);
    }

    void onAnEarlierDayTheLineEndsWhereItWasThen()
    {
        m_store->write([id = m_item](db::Database &database, journal::Journal &journal) {
            return registry::RegistryStore(database, journal).move(id, State::Accepted, QDate(2026, 9, 15), {});
        });
        m_page->refresh();
        const auto *line = m_page->findChild<StateLine *>();
        QCOMPARE(line->accessibleDescription(), u"Submitted 2026-09-10, Accepted 2026-09-15"_s);
        m_page->open({{u"id"_s, qlonglong(m_item)}, {u"on"_s, QDate(2026, 9, 12)}});
        QCOMPARE(line->accessibleDescription(), u"Submitted 2026-09-10"_s);
    }

    void aGrantTakesTheNumberAndWarnsOfAnOddOne()
    {
        Q_EMIT detail().moveRequested();
        auto *dialog = shown<MoveDialog, RegistryActions>();
        auto *to = qobject_cast<QComboBox *>(field(dialog, u"New state"_s));
        to->setCurrentIndex(to->findData(int(State::Filed)));
        type(dialog, u"Number"_s, u"12345"_s);
        QVERIFY(field(dialog, u"Number"_s)->accessibleDescription().contains(u"does not look like"_s));
        QVERIFY(dialog->button()->isEnabled()); // a warning, never a refusal
        QCOMPARE(dialog->move().number, u"12345"_s);
    }

    void aModelKeepsWhatItsFormHasNoTickFor()
    {
        const ModelDialog dialog(registry::Model{.name = u"m"_s, .modalities = {u"text"_s, u"smell"_s}}, {});
        const QStringList kept = dialog.model().modalities;
        QVERIFY(kept.contains(u"text"_s) && kept.contains(u"smell"_s) && kept.size() == 2);
    }

    void aChangeThatIsFiledRenewsNothing()
    {
        const registry::Kind *kind = knowledge().rules.kinds.find(u"icp_licence"_s);
        const QDate today(2026, 9, 21);
        const registry::RegistryItem item{.kind = u"icp_licence"_s, .name = u"ICP"_s, .validUntil = QDate(2027, 3, 31)};
        const MoveDialog change(item, State::Changing, *kind, {}, today);
        QCOMPARE(change.move().to, State::Filed);
        QVERIFY(!change.move().validUntil.isValid()); // as it was
        const MoveDialog grant(item, State::Accepted, *kind, {}, today);
        QCOMPARE(grant.move().validUntil, registry::suggestedExpiry(*kind, today));
    }

    void filesThatAreDroppedAreKeptWithTheirHashAndRevision()
    {
        tabs().setCurrentIndex(Tab::Documents);
        Q_EMIT tabs().documentsRequested({write(u"a.pdf"_s, "first"), write(u"b.pdf"_s, "second")});
        auto *dialog = shown<DocumentsDialog, PaperActions>();
        QVERIFY(dialog);
        QCOMPARE(dialog->paths().size(), 2);
        QVERIFY(submit(dialog));
        QTRY_COMPARE(pane(Tab::Documents).count(), 2);
        const PartModel::Row &newest = pane(Tab::Documents).model()->rowAt(0);
        QCOMPARE(newest.cells[1], u"2"_s);
        QCOMPARE(newest.cells[2], u"b.pdf"_s);
        QVERIFY(tabs().tabText(Tab::Documents).endsWith(u'2'));
        Q_EMIT tabs().documentsRequested({});
        dialog = shown<DocumentsDialog, PaperActions>();
        QVERIFY(!dialog->button()->isEnabled()); // no file is chosen
        QVERIFY(field(dialog, u"What they are"_s)->accessibleDescription().contains(u'3'));
    }

    void aDropOnTheTabOpensTheForm()
    {
        tabs().setCurrentIndex(Tab::Documents);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(write(u"a.pdf"_s, "first"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&pane(Tab::Documents), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&pane(Tab::Documents), &drop);
        const auto *dialog = shown<DocumentsDialog, PaperActions>();
        QVERIFY(dialog);
        QCOMPARE(dialog->paths().size(), 1);
    }

    void aFileThatCannotBeReadStopsBeforeAnythingIsKept()
    {
        Q_EMIT tabs().documentsRequested({m_store->file(u"missing.pdf"_s)});
        QVERIFY((!shown<DocumentsDialog, PaperActions>()->button()->isEnabled()));
    }

    void aCopyHasTheVeryBytes()
    {
        addDocument(u"a.pdf"_s, "bytes of a paper", u"filing_form"_s);
        const QString path = m_store->file(u"copy.pdf"_s);
        m_page->findChild<PaperActions *>()->saveCopyTo(tabs().parts().documents.front(), path);
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), "bytes of a paper");
    }

    void aSubmissionIsTypedInAndTheNextBeginsWithIt()
    {
        addDocument(u"a.pdf"_s, "form", u"filing_form"_s);
        Q_EMIT tabs().submissionRequested();
        auto *dialog = shown<SubmissionDialog, PaperActions>();
        auto *table = dialog->findChild<QTableWidget *>();
        QCOMPARE(table->item(0, 0)->text(), u"Provider"_s); // the form of an algorithm filing
        table->item(0, 1)->setText(u"company"_s);
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Insert);
        QTest::keyClick(table->focusWidget() ? table->focusWidget() : table, Qt::Key_Escape);
        table->item(1, 0)->setText(u"Provider"_s);
        table->item(1, 1)->setText(u"twice"_s);
        QVERIFY(!dialog->button()->isEnabled());
        table->setCurrentCell(1, 0);
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(dialog->button()->isEnabled());
        QCOMPARE(dialog->submission().documents.size(), 1U); // the newest of its kind is ticked
        QVERIFY(submit(dialog));
        QTRY_COMPARE(pane(Tab::Submissions).count(), 1);

        Q_EMIT tabs().submissionRequested();
        dialog = shown<SubmissionDialog, PaperActions>();
        QCOMPARE(dialog->submission().fields.size(), 1U);
        QCOMPARE(dialog->submission().fields[0].second, u"company"_s);
        QCOMPARE(dialog->submission().purpose, u"change"_s);
        dialog->findChild<QTableWidget *>()->item(0, 1)->setText(u"company group"_s);
        QVERIFY(submit(dialog));
        QTRY_COMPARE(pane(Tab::Submissions).count(), 2);

        pane(Tab::Submissions).table()->goToRow(0);
        Q_EMIT pane(Tab::Submissions).activated(pane(Tab::Submissions).currentId());
        auto *compared = shown<CompareDialog, PaperActions>();
        QVERIFY(compared);
        const QString sheet = compared->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(sheet.contains(u"≠ changed"_s));
        QVERIFY(sheet.contains(u"company group"_s));
    }

    void oneSubmissionAloneIsNotCompared()
    {
        QSignalSpy said(m_page.get(), &Page::message);
        Q_EMIT tabs().compareRequested(-1);
        QCOMPARE(said.size(), 1);
        QVERIFY(!m_page->findChild<PaperActions *>()->dialog());
    }

    void whereTheNumberWasSeenIsKeptWithItsPicture()
    {
        Q_EMIT tabs().displayRequested();
        auto *dialog = shown<DisplayDialog, PaperActions>();
        QVERIFY(!dialog->button()->isEnabled()); // no place yet
        type(dialog, u"Where"_s, u"foot of the home page"_s);
        for (QLineEdit *each : dialog->findChildren<QLineEdit *>()) {
            if (each->parentWidget()->accessibleName() == u"New screenshot"_s)
                each->setText(write(u"seen.png"_s, "picture"));
        }
        QVERIFY(submit(dialog));
        QTRY_COMPARE(pane(Tab::Display).count(), 1);
        QCOMPARE(pane(Tab::Display).model()->rowAt(0).cells[1], u"foot of the home page"_s);
        QCOMPARE(pane(Tab::Display).model()->rowAt(0).cells[2], u"seen.png"_s);
        QCOMPARE(pane(Tab::Documents).count(), 1);
        QCOMPARE(m_store->count("SELECT count(*) FROM registry_item WHERE display_checked_on = '2026-09-21'"), 1);
    }

    void aModelGetsVersionsAndAServiceRunsOnIt()
    {
        auto *models = m_page->findChild<ModelActions *>();
        models->editModel({}, {});
        auto *form = shown<ModelDialog, ModelActions>();
        QVERIFY(!form->button()->isEnabled());
        type(form, u"Name"_s, u"model-x"_s);
        QVERIFY(submit(form));
        const auto *rows = m_page->findChild<RegistryModel *>();
        auto *table = m_page->findChild<TableView *>(u"items"_s);
        QTRY_VERIFY(table->currentRow() >= 0 && rows->model(table->currentRow())); // the new one is chosen
        QCOMPARE(rows->model(table->currentRow())->name, u"model-x"_s);

        Q_EMIT tabs().versionRequested({});
        auto *version = shown<VersionDialog, ModelActions>();
        type(version, u"Version"_s, u"1.3"_s);
        type(version, u"Released"_s, u"2026-08-01"_s);
        type(version, u"Retired"_s, u"2026-07-01"_s);
        QVERIFY(!version->button()->isEnabled());
        type(version, u"Retired"_s, u"2026-09-01"_s);
        QVERIFY(submit(version));
        QTRY_COMPARE(pane(Tab::Versions).count(), 1);

        m_page->open({{u"service"_s, qlonglong(m_service)}});
        Q_EMIT tabs().linkRequested({});
        auto *link = shown<RunsOnDialog, ModelActions>();
        type(link, u"From"_s, u"2026-09-01"_s);
        QVERIFY(submit(link));
        QTRY_COMPARE(pane(Tab::Models).count(), 1);
        QCOMPARE(pane(Tab::Models).model()->rowAt(0).cells[0], u"model-x"_s);
        QCOMPARE(pane(Tab::Models).model()->rowAt(0).cells[1], u"2026-09-01"_s);
    }

    void algorithmsOfAServiceAreTickedWithSpace()
    {
        m_store->write([](db::Database &database, journal::Journal &journal) {
            return registry::RegistryStore(database, journal).add(registry::Algorithm{.name = u"dialogue"_s});
        });
        m_page->refresh();
        m_page->open({{u"service"_s, qlonglong(m_service)}});
        for (const int expected : {1, 0}) { // ticked, and cleared again
            Q_EMIT tabs().algorithmsRequested();
            auto *dialog = shown<FormDialog, ModelActions>();
            QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Space);
            QVERIFY(submit(dialog));
            QTRY_COMPARE(pane(Tab::Algorithms).count(), expected);
        }
    }

    void theRegimeIsProposedWithItsReasonUntilTheOfficerDecides()
    {
        const registry::RegimeTable regimes = registry::loadRegimes().value();
        ServiceDialog dialog({.name = u"x"_s}, regimes);
        QCOMPARE(dialog.service().regime, u"genai-public"_s); // by app, for the public
        QVERIFY(!dialog.service().regimeReason.isEmpty());
        auto *scope = qobject_cast<QComboBox *>(field(&dialog, u"Offered to"_s));
        scope->setCurrentIndex(scope->findData(int(registry::Scope::Internal)));
        QCOMPARE(dialog.service().regime, u"internal-use"_s);
        auto *regime = qobject_cast<QComboBox *>(field(&dialog, u"Rules that apply"_s));
        regime->setFocus();
        QTest::keyClick(regime, Qt::Key_Home); // not decided, by the officer
        QCOMPARE(dialog.service().regime, QString());
        scope->setCurrentIndex(scope->findData(int(registry::Scope::Public)));
        QCOMPARE(dialog.service().regime, QString()); // nothing is proposed over it
    }

    void aReasonThatAnOfficerWroteStays()
    {
        const registry::RegimeTable regimes = registry::loadRegimes().value();
        ServiceDialog dialog({.name = u"x"_s, .regimeReason = u"as counsel said"_s}, regimes);
        QCOMPARE(dialog.service().regime, u"genai-public"_s);
        QCOMPARE(dialog.service().regimeReason, u"as counsel said"_s);
        qobject_cast<QCheckBox *>(field(&dialog, u"API"_s))->setChecked(true);
        qobject_cast<QCheckBox *>(field(&dialog, u"App"_s))->setChecked(false);
        QCOMPARE(dialog.service().regime, u"genai-api"_s);
        QCOMPARE(dialog.service().regimeReason, u"as counsel said"_s);
        QCOMPARE(dialog.service().accesses, registry::Accesses(registry::Access::Api));
    }

    void aNumberIsDecodedAsItIsTyped()
    {
        const registry::Kind *filing = knowledge().rules.kinds.find(u"algorithm_filing"_s);
        const QString hint = numberHint(*filing, u"网信算备330110507206401230035号"_s);
        QVERIFY(hint.contains(u"330110"_s));
        QVERIFY(hint.contains(u"inferred"_s)); // it is never said for certain
        QVERIFY(numberHint(*filing, u"12345"_s).contains(u"does not look like"_s));
        QCOMPARE(numberHint(*filing, {}), u"As on the certificate"_s);
    }

    void aPresetIsChangedInTheListAndSetBack()
    {
        auto *presets = m_page->findChild<PresetActions *>();
        presets->showPresets();
        auto *list = qobject_cast<PresetsDialog *>(presets->dialog());
        auto *pane = list->findChild<PartPane *>();
        int licence = -1;
        for (int row = 0; row < pane->count(); ++row)
            licence = pane->model()->rowAt(row).cells[0] == u"ICP licence"_s ? row : licence;
        for (int row = 0; licence < 0 && row < pane->count(); ++row)
            licence = pane->model()->rowAt(row).cells[1] == u"5 year(s)"_s ? row : licence;
        QVERIFY(licence >= 0);
        pane->table()->goToRow(licence);
        QTest::keyClick(pane->table(), Qt::Key_Return);
        auto *form = list->findChild<PresetDialog *>();
        QVERIFY(form);
        qobject_cast<QSpinBox *>(field(form, u"Valid for, in months"_s))->setValue(36);
        QCOMPARE(list->findChildren<PresetDialog *>().size(), 1); // and Return pressed no button besides
        QCOMPARE(form->setting().validityMonths, 36);
        form->button()->click();
        QTRY_COMPARE(pane->model()->rowAt(licence).cells[1], u"3 year(s)"_s);
        QCOMPARE(pane->model()->rowAt(licence).cells[4], u"yes"_s);
        QCOMPARE(m_store->count("SELECT count(*) FROM registry_kind WHERE validity_months = 36"), 1);
        pane->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly).last()->click();
        QTRY_COMPARE(pane->model()->rowAt(licence).cells[1], u"5 year(s)"_s);
        QCOMPARE(pane->model()->rowAt(licence).cells[4], QString());
    }

    void eachKindOfRowHasItsTabs()
    {
        const auto visible = [this](Tab tab) { return tabs().isTabVisible(tab); };
        QVERIFY(visible(Tab::Documents) && visible(Tab::Display) && !visible(Tab::Versions));
        tabs().setCurrentIndex(Tab::Submissions);
        m_page->open({{u"service"_s, qlonglong(m_service)}});
        QVERIFY(visible(Tab::Models) && visible(Tab::Algorithms) && !visible(Tab::Documents));
        QCOMPARE(tabs().currentIndex(), int(Tab::Facts)); // that of the item is not there
    }

    void readingOnlyACopyCanBeSavedAndNothingChanged()
    {
        addDocument(u"a.pdf"_s, "bytes", u"filing_form"_s);
        open(true);
        pane(Tab::Documents).table()->goToRow(0);
        const auto buttons = pane(Tab::Documents).findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
        QCOMPARE(buttons.size(), 2);
        QVERIFY(!buttons[0]->isEnabled());
        QVERIFY(buttons[1]->isEnabled());
        Q_EMIT detail().moveRequested();
        Q_EMIT tabs().documentsRequested({});
        Q_EMIT tabs().submissionRequested();
        Q_EMIT tabs().displayRequested();
        QVERIFY(!m_page->findChild<RegistryActions *>()->dialog());
        QVERIFY(!m_page->findChild<PaperActions *>()->dialog());
    }
};

QTEST_MAIN(TestRegistryParts)
#include "tst_registry_parts.moc"
