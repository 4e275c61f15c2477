#include "app/dossier/dossierstore.h"
#include "app/registry/registrystore.h"
#include "tests/dossier/sampledossier.h"
#include "tests/ui/pageworkspace.h"
#include "ui/dossier/clausedetail.h"
#include "ui/dossier/clausemodel.h"
#include "ui/dossier/differencemodel.h"
#include "ui/dossier/dossieracts.h"
#include "ui/dossier/dossierentrydialog.h"
#include "ui/dossier/dossierpage.h"
#include "ui/dossier/sheetmodel.h"
#include "ui/dossier/takeoverdialog.h"
#include "ui/editions/editiondialog.h"
#include "ui/shell/actions.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace ui;
using dossier::Section;

class TestDossierPage : public QObject
{
    Q_OBJECT

    static registry::ModelId fill(PageWorkspace &store)
    {
        return store
            .write([](db::Database &database, journal::Journal &journal) {
                return registry::RegistryStore(database, journal)
                    .add(registry::Model{.name = u"model-x"_s})
                    .and_then([&](registry::ModelId id) {
                        dossier::Dossier dossier = sampleDossier();
                        dossier.model = id;
                        return dossier::DossierStore(database, journal).save(dossier, 0).transform([id](int) {
                            return id;
                        });
                    });
            })
            .value();
    }

    static std::unique_ptr<DossierPage> pageOn(PageWorkspace &store)
    {
        auto page = std::make_unique<DossierPage>(store.session());
        QObject::connect(&store.session(), &workspace::Session::changed, page.get(), &DossierPage::refresh);
        page->refresh();
        return page;
    }

    static TableView *table(const DossierPage &page, const char *name)
    {
        return page.findChild<TableView *>(QString::fromLatin1(name));
    }
    static SheetModel &sheet(const DossierPage &page) { return *page.findChild<SheetModel *>(); }
    static ClauseModel &clauses(const DossierPage &page) { return *page.findChild<ClauseModel *>(); }

    static int clauseRow(const DossierPage &page, const char *id)
    {
        for (int row = 0; row < clauses(page).rowCount(); ++row) {
            if (clauses(page).stateAt(row).clause->id == QLatin1StringView(id))
                return row;
        }
        return -1;
    }

    static bool submit(DossierPage &page)
    {
        QSignalSpy said(&page, &Page::message);
        page.acts().dialog()->button()->click();
        return !said.isEmpty() || said.wait(60'000); // a writer that is done by then answers within the click
    }

    static dossier::Dossier kept(PageWorkspace &store, registry::ModelId model)
    {
        return dossier::readDossier(store.session().reader(), model)->dossier;
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void withoutModelsItLeadsToTheRegistry()
    {
        PageWorkspace store;
        const auto page = pageOn(store);
        const auto *state = qobject_cast<StateView *>(table(*page, "models")->parentWidget());
        QCOMPARE(state->state(), StateView::State::Empty);
        QSignalSpy left(page.get(), &Page::navigate);
        for (QPushButton *button : state->findChildren<QPushButton *>()) {
            if (button->text() == u"Open Registry")
                button->click();
        }
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.front().front().value<Destination>().page, u"registry"_s);
    }

    void aClauseLeadsToTheFieldThatIsMissing()
    {
        PageWorkspace store;
        fill(store);
        const auto page = pageOn(store);
        TableView *list = table(*page, "clauses");
        const int row = clauseRow(*page, "lawful-source");
        list->goToRow(row);
        Q_EMIT list->activated(list->model()->index(row, 0));
        const SheetModel::Row &current = sheet(*page).rowAt(table(*page, "sheet")->currentRow());
        QCOMPARE(current.id, u"s1"_s);
        QCOMPARE(current.field, u"document"_s);
        QVERIFY(current.isMissing);
    }

    void theIndexLeadsToEachSectionWithTheKeys()
    {
        PageWorkspace store;
        fill(store);
        const auto page = pageOn(store);
        auto *index = page->findChild<QTabBar *>();
        QVERIFY(index->focusPolicy() & Qt::TabFocus);
        TableView *rows = table(*page, "sheet");
        rows->goToRow(0);
        QTest::keyClick(index, Qt::Key_Right);
        QCOMPARE(index->currentIndex(), int(Section::Sources));
        QCOMPARE(rows->currentRow(), sheet(*page).rowOf(Section::Sources));
        const int field = sheet(*page).rowOf({.section = Section::Sources, .id = u"s1"_s, .field = u"records"_s});
        rows->goToRow(0);
        rows->goToRow(field); // the index follows, and leaves the row where it is
        QCOMPARE(index->currentIndex(), int(Section::Sources));
        QCOMPARE(rows->currentRow(), field);
    }

    void editingAFieldKeepsANewVersion()
    {
        PageWorkspace store;
        const registry::ModelId model = fill(store);
        const auto page = pageOn(store);
        TableView *rows = table(*page, "sheet");
        const int row = sheet(*page).rowOf({.section = Section::Sources, .id = u"s1"_s, .field = u"records"_s});
        Q_EMIT rows->activated(rows->model()->index(row, 0));
        auto *dialog = qobject_cast<DossierEntryDialog *>(page->acts().dialog());
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"records"_s);
        QCOMPARE(field->text(), u"10000"_s);
        field->setText(u"many"_s);
        QVERIFY(!dialog->button()->isEnabled());
        field->setText(u"20,000"_s);
        QVERIFY(dialog->button()->isEnabled());
        QVERIFY(submit(*page));
        QCOMPARE(kept(store, model).sources[0].records, 20'000);
        QCOMPARE(dossier::readDossier(store.session().reader(), model)->version.number, 2);
    }

    void whatIsNotTouchedOnAFormStaysAsItWas()
    {
        const PageWorkspace store; // the words are its resources
        const dossier::Rulebook rules = dossier::loadRulebook().value();
        dossier::Dossier before = sampleDossier();
        before.sources[0].harmfulShare = 0.0123456789;
        before.sources[0].dataTypes = {u"text, scanned"_s};
        const DossierEntryDialog dialog(before, Section::Sources, u"s1"_s, {}, rules);
        dialog.findChild<QLineEdit *>(u"records"_s)->setText(u"20,000"_s);
        const dossier::Dossier after = dialog.dossier();
        QCOMPARE(after.sources[0].records, 20'000);
        QCOMPARE(after.sources[0].harmfulShare, before.sources[0].harmfulShare);
        QCOMPARE(after.sources[0].dataTypes, before.sources[0].dataTypes);
    }

    void aNewSourceIsAddedAndShown()
    {
        PageWorkspace store;
        const registry::ModelId model = fill(store);
        QMainWindow window;
        Actions actions(&window);
        const auto page = pageOn(store);
        page->registerActions(actions);
        actions.action(u"dossier.source"_s)->trigger();
        auto *dialog = qobject_cast<DossierEntryDialog *>(page->acts().dialog());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"third"_s);
        QVERIFY(submit(*page));
        QCOMPARE(kept(store, model).sources.size(), 3u);
        QCOMPARE(kept(store, model).sources[2].name, u"third"_s);
        QTRY_COMPARE(sheet(*page).rowAt(table(*page, "sheet")->currentRow()).section, Section::Sources);
    }

    void aSourceIsRemovedOnlyAfterItWasShownWhatGoes()
    {
        PageWorkspace store;
        const registry::ModelId model = fill(store);
        QMainWindow window;
        Actions actions(&window);
        const auto page = pageOn(store);
        page->registerActions(actions);
        table(*page, "sheet")
            ->goToRow(sheet(*page).rowOf({.section = Section::Sources, .id = u"s1"_s, .field = u"proof"_s}));
        actions.action(u"dossier.remove"_s)->trigger();
        QVERIFY(qobject_cast<TakeOverDialog *>(page->acts().dialog()));
        QCOMPARE(kept(store, model).sources.size(), 2u);
        QVERIFY(submit(*page));
        QCOMPARE(kept(store, model).sources.size(), 1u);
    }

    void aClauseIsSetAsideWithAReasonAndTakenUpAgain()
    {
        PageWorkspace store;
        const registry::ModelId model = fill(store);
        const auto page = pageOn(store);
        table(*page, "clauses")->goToRow(clauseRow(*page, "compute"));
        auto *detail = page->findChild<ClauseDetail *>();
        Q_EMIT detail->applicabilityRequested();
        FormDialog *dialog = page->acts().dialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->button()->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(u"trained elsewhere"_s);
        QVERIFY(submit(*page));
        QCOMPARE(kept(store, model).notApplicable.back(), std::pair(u"compute"_s, u"trained elsewhere"_s));
        QTRY_VERIFY(detail->text().contains(u"trained elsewhere"));
        QSignalSpy said(page.get(), &Page::message);
        Q_EMIT detail->applicabilityRequested();
        QVERIFY(!said.isEmpty() || said.wait(60'000));
        QCOMPARE(kept(store, model).notApplicable.size(), 1u);
    }

    void anEarlierDayIsShownAndCannotBeChanged()
    {
        PageWorkspace store;
        const registry::ModelId model = fill(store);
        store.pass(3LL * 86'400'000);
        store.write([model](db::Database &database, journal::Journal &journal) {
            dossier::Dossier dossier = sampleDossier();
            dossier.model = model;
            dossier.sources[0].records = 20'000;
            return dossier::DossierStore(database, journal).save(dossier, 1);
        });
        const auto page = pageOn(store);
        const dossier::Lack records{.section = Section::Sources, .id = u"s1"_s, .field = u"records"_s};
        const auto shown = [&] { return sheet(*page).rowAt(sheet(*page).rowOf(records)).value; };
        QCOMPARE(shown(), u"20,000"_s);
        const QDate first = shanghaiDay(PageWorkspace::start);
        page->open({{u"on"_s, first}});
        QCOMPARE(shown(), u"10,000"_s);
        Q_EMIT table(*page, "sheet")->activated(sheet(*page).index(sheet(*page).rowOf(records), 0));
        QVERIFY(!page->acts().dialog());
        page->open({{u"since"_s, first}});
        const auto *changes = page->findChild<DifferenceModel *>();
        QCOMPARE(changes->rowCount(), 1);
        QCOMPARE(changes->index(0, DifferenceModel::After).data().toString(), u"20000"_s);
        QVERIFY(page->closeInnermost());
        QVERIFY(!page->closeInnermost());
    }

    void aWorkspaceThatIsOpenForReadingOffersNoChange()
    {
        PageWorkspace store;
        fill(store);
        store.open(true);
        QMainWindow window;
        Actions actions(&window);
        const auto page = pageOn(store);
        page->registerActions(actions);
        for (const QAction *action : actions.of(page.get()))
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        Q_EMIT table(*page, "sheet")->activated(sheet(*page).index(1, 0));
        QVERIFY(!page->acts().dialog());
    }

    void anExportIsReadBackThroughAnImportThatShowsWhatItWouldChange()
    {
        PageWorkspace store;
        const registry::ModelId model = fill(store);
        const auto page = pageOn(store);
        ShownDossier shown{.model = {.id = model, .name = u"model-x"_s},
                           .dated = dossier::readDossier(store.session().reader(), model).value()};
        QSignalSpy said(page.get(), &Page::message);
        page->acts().exportTo(shown, store.file(u"out.json"_s), dossier::Format::Own);
        QVERIFY(!said.isEmpty() || said.wait(60'000));
        QCOMPARE(store.count("SELECT count(*) FROM audit_event WHERE kind = 'dossier.exported'"), 1);
        QFile file(store.file(u"out.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray changed = file.readAll();
        file.close();
        QVERIFY(changed.contains("\"records\": 10000"));
        changed.replace("\"records\": 10000", "\"records\": 30000");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(changed);
        file.close();
        page->acts().importFrom(shown, store.file(u"out.json"_s));
        auto *dialog = qobject_cast<TakeOverDialog *>(page->acts().dialog());
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<DifferenceModel *>()->rowCount(), 1);
        QCOMPARE(kept(store, model).sources[0].records, 10'000);
        QVERIFY(submit(*page));
        QCOMPARE(kept(store, model).sources[0].records, 30'000);
    }

    void whatAForeignFileSaysFillsGapsAndWhatHasNoPlaceIsListed()
    {
        PageWorkspace store;
        const registry::ModelId model = fill(store);
        const auto page = pageOn(store);
        const ShownDossier shown{.model = {.id = model, .name = u"model-x"_s},
                                 .dated = dossier::readDossier(store.session().reader(), model).value()};
        QFile file(store.file(u"card.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("---\nlibrary_name: toolkit\n---\n## Out-of-scope use\n\nDiagnosis, by card.\n");
        file.close();
        page->acts().importFrom(shown, file.fileName());
        auto *dialog = qobject_cast<TakeOverDialog *>(page->acts().dialog());
        QVERIFY(dialog);
        const auto *left = dialog->findChild<QPlainTextEdit *>();
        QVERIFY(left);
        QCOMPARE(left->toPlainText(), u"library_name"_s);
        QVERIFY(dialog->dossier().identity.name == shown.dated.dossier.identity.name);
        const QString before = shown.dated.dossier.identity.outOfScopeUse;
        QCOMPARE(dialog->dossier().identity.outOfScopeUse, before.isEmpty() ? u"Diagnosis, by card."_s : before);
    }

    void anExportOfSourcesWritesAFileASource()
    {
        PageWorkspace store;
        const registry::ModelId model = fill(store);
        const auto page = pageOn(store);
        const ShownDossier shown{.model = {.id = model, .name = u"model-x"_s},
                                 .dated = dossier::readDossier(store.session().reader(), model).value()};
        QSignalSpy said(page.get(), &Page::message);
        page->acts().exportTo(shown, store.file(u"set.croissant.json"_s), dossier::Format::Croissant);
        QVERIFY(!said.isEmpty() || said.wait(60'000));
        const auto used = std::ranges::count(shown.dated.dossier.sources, false, &dossier::DataSource::isExcluded);
        QVERIFY(used > 0);
        QCOMPARE(store.count("SELECT count(*) FROM audit_event WHERE kind = 'dossier.exported'"), used);
        QVERIFY(QFile::exists(store.file(u"set-s1.croissant.json"_s)));
    }

    void thePackOffersToCoverThePeopleWhomItNames()
    {
        PageWorkspace store;
        const registry::ModelId model = fill(store);
        const auto page = pageOn(store);
        page->acts().pack({.model = {.id = model, .name = u"model-x"_s}}, {}, report::Language::English);
        auto *dialog = qobject_cast<EditionDialog *>(page->acts().dialog());
        QVERIFY(dialog);
        const auto offers = [dialog](const QString &text) {
            return std::ranges::contains(dialog->wish().redaction.texts, text, &report::Removal::text);
        };
        QTRY_VERIFY(offers(u"Sample Person"_s)); // read on a thread of its own, perhaps before anybody listens
    }
};

QTEST_MAIN(TestDossierPage)
#include "tst_dossier_page.moc"
