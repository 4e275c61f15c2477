#include "app/detect/findingstore.h"
#include "app/estimates/bringing.h"
#include "tests/estimates/alphamodel.h"
#include "tests/onnx/smallmodels.h"
#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/models/classifiermodel.h"
#include "ui/models/judgingrun.h"
#include "ui/models/learningrun.h"
#include "ui/models/modelspage.h"
#include "ui/models/thresholdmodel.h"
#include "ui/reading/explainer.h"
#include "ui/reading/itemloader.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace ui;

class TestModelsPage : public QObject
{
    Q_OBJECT

    /// A workspace with ten generations, two of them with "alpha", and a classifier that has judged them.
    struct Judged : PageWorkspace
    {
        Judged()
        {
            write([](db::Database &database, journal::Journal &journal) -> Result<void> {
                const auto added = estimates::ClassifierStore(database, journal).add(alphaModel());
                if (!added)
                    return failed(added);
                return attempt([&] {
                    for (int i = 0; i < 10; ++i) {
                        const GenerationId id = addGeneration(database, nullptr);
                        database.run("UPDATE generation_text SET prompt = ?, output = 'fine' WHERE generation_id = ?",
                                     std::string_view(i % 5 == 0 ? "alpha, they say" : "nothing"), id);
                    }
                });
            });
            write([](db::Database &database, journal::Journal &journal) {
                return estimates::judgeWaiting([&](const ingest::WriterWork &work) { return work(database, journal); });
            });
        }
    };

    struct Shown
    {
        explicit Shown(PageWorkspace &store)
            : judging(store.session())
            , page(store.session(), judging)
        {
            QObject::connect(&store.session(), &workspace::Session::changed, &page, &ModelsPage::refresh);
            page.resize(1200, 800);
            page.show();
            page.refresh();
            settle();
        }
        void settle()
        {
            QCoreApplication::processEvents();
            QVERIFY(QTest::qWaitFor([this] { return !page.isLoading(); }, 60'000));
        }
        TableView &table(const QString &name) { return *page.findChild<TableView *>(name); }
        QString cell(const QString &name, int row, int column)
        {
            const QAbstractItemModel &model = *table(name).model();
            return model.index(row, column).data().toString();
        }
        QPushButton *button(const QString &text)
        {
            for (QPushButton *one : page.findChildren<QPushButton *>()) {
                if (one->text() == text && !one->isHidden())
                    return one;
            }
            return nullptr;
        }

        JudgingRun judging;
        ModelsPage page;
    };

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void aClassifierStandsThereWithWhatItsThresholdsComeTo()
    {
        Judged store;
        Shown shown(store);
        const QAbstractItemModelTester one(shown.table(u"classifiers"_s).model());
        const QAbstractItemModelTester other(shown.table(u"thresholds"_s).model());
        QCOMPARE(shown.table(u"classifiers"_s).model()->rowCount(), 1);
        QCOMPARE(shown.cell(u"classifiers"_s, 0, ClassifierModel::State), u"On"_s);
        QCOMPARE(shown.cell(u"classifiers"_s, 0, ClassifierModel::Judged), u"100 %"_s);
        QCOMPARE(shown.cell(u"thresholds"_s, 0, ThresholdModel::Category), u"a"_s); // no title is known for it
        QCOMPARE(shown.cell(u"thresholds"_s, 0, ThresholdModel::Flagged), u"2"_s);
        QCOMPARE(shown.cell(u"thresholds"_s, 0, ThresholdModel::Precision), u"–"_s); // nothing is decided
        QCOMPARE(shown.cell(u"thresholds"_s, 1, ThresholdModel::Threshold), u"never"_s);
    }

    void aThresholdIsMovedByFieldAndButton()
    {
        Judged store;
        Shown shown(store);
        QCOMPARE(store.count("SELECT count(*) FROM flag"), 2);
        auto *value = shown.page.findChild<QDoubleSpinBox *>(u"thresholdValue"_s);
        QVERIFY(value);
        QPushButton *use = shown.button(u"Use this threshold"_s);
        QVERIFY(use && !use->isEnabled()); // it is in force
        value->setValue(0.01);
        QVERIFY(use->isEnabled());
        use->click();
        QTRY_COMPARE(store.count("SELECT count(*) FROM flag"), 10);
        QTRY_VERIFY(shown.button(u"The model's own"_s)->isEnabled());
        shown.button(u"The model's own"_s)->click();
        QTRY_COMPARE(store.count("SELECT count(*) FROM flag"), 2);
        QCOMPARE(store.count("SELECT count(*) FROM audit_event WHERE kind = 'classifier.threshold'"), 2);
    }

    void aThresholdIsTypedAndUsedByReturn()
    {
        Judged store;
        Shown shown(store);
        auto *value = shown.page.findChild<QDoubleSpinBox *>(u"thresholdValue"_s);
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, u"0.01"_s);
        QVERIFY(shown.button(u"Use this threshold"_s)->isEnabled()); // before the field is left
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(store.count("SELECT count(*) FROM flag"), 10);
    }

    void whatIsSwitchedOffFlagsNothing()
    {
        Judged store;
        Shown shown(store);
        shown.button(u"Switch off"_s)->click();
        QTRY_COMPARE(store.count("SELECT count(*) FROM flag"), 0);
        QTRY_COMPARE(shown.cell(u"classifiers"_s, 0, ClassifierModel::State), u"Off"_s);
        shown.button(u"Switch on"_s)->click();
        QTRY_COMPARE(store.count("SELECT count(*) FROM flag"), 2);
    }

    void readOnlyNothingCanBeChanged()
    {
        Judged store;
        store.open(true);
        Shown shown(store);
        QVERIFY(!shown.button(u"Switch off"_s)->isEnabled());
        QVERIFY(!shown.button(u"Use this threshold"_s)->isEnabled());
        QVERIFY(!shown.page.findChild<QDoubleSpinBox *>(u"thresholdValue"_s)->isEnabled());
    }

    void aWorkspaceWithoutClassifiersSaysWhereTheyComeFrom()
    {
        PageWorkspace store;
        Shown shown(store);
        auto *state = qobject_cast<StateView *>(shown.table(u"classifiers"_s).parentWidget());
        QVERIFY(state);
        QCOMPARE(state->state(), StateView::State::Empty);
    }

    void judgingRunsBehindAndTellsOfItself()
    {
        Judged store;
        store.write([](db::Database &database, journal::Journal &) {
            return attempt([&] { addGeneration(database, nullptr); });
        });
        JudgingRun run(store.session());
        QSignalSpy finished(&run, &JudgingRun::finished);
        run.start();
        QVERIFY(!finished.isEmpty() || finished.wait(60'000));
        QCOMPARE(store.count("SELECT count(*) FROM generation_text WHERE generation_id NOT IN"
                             " (SELECT generation_id FROM verdict)"),
                 0);
    }

    void whatRulesAndModelDisagreeAboutIsListedForReview()
    {
        Judged store;
        Shown shown(store);
        auto *run = shown.page.findChild<LearningRun *>();
        QVERIFY(run);
        QSignalSpy went(&shown.page, &Page::navigate);
        run->look(LearningRun::Queue::Disagreements,
                  estimates::registeredClassifier(store.session().reader(), estimates::ClassifierId(1)).value());
        QTRY_COMPARE(went.size(), 1);
        const auto destination = went.first().first().value<Destination>();
        QCOMPARE(destination.page, u"review"_s);
        QVERIFY(!destination.filter.value(u"only"_s).toList().isEmpty());
    }

    void withTooFewDecisionsNothingIsLearnedAndThatIsSaid()
    {
        Judged store;
        Shown shown(store);
        QSignalSpy said(&shown.page, &Page::message);
        shown.page.findChild<LearningRun *>()->learn();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(u"200"_s));
        QCOMPARE(store.count("SELECT count(*) FROM classifier"), 1);
    }

    void anEstimateIsToldWithThePlacesThatSpeakForIt()
    {
        Judged store;
        Explainer explainer;
        const Result<Item> item = loadItem(store.session().reader(), GenerationId(1), knowledge().packs, explainer);
        QVERIFY(item);
        QCOMPARE(item->why.size(), 1);
        const Why &why = item->why.front();
        QVERIFY(why.isEstimate);
        QVERIFY(!why.inOutput);
        QCOMPARE(why.risk, u"A.1.f"_s);
        QVERIFY(why.score > 0.5);
        const std::string marked = item->prompt.substr(why.begin, why.end - why.begin);
        QVERIFY2(marked.find("alpha") != std::string::npos, marked.c_str());
        QVERIFY(item->span(why).estimated);
        QVERIFY(item->assessment.contains(u"A.1.f"_s));
    }

    void placesOfAModelThatCannotSayAreFoundWhenAsked()
    {
        const smallmodels::Folder folder(smallmodels::network(),
                                         smallmodels::labelMap().replace("threshold = 0.5", "threshold = 0.6"));
        PageWorkspace store;
        const auto brought = estimates::classifierAt(folder.path());
        QVERIFY2(brought, brought ? "" : qPrintable(brought.error().detail));
        store.write([&](db::Database &database, journal::Journal &journal) -> Result<void> {
            const auto added = estimates::ClassifierStore(database, journal).add(*brought);
            return added ? attempt([&] {
                const GenerationId id = addGeneration(database, nullptr);
                database.run("UPDATE generation_text SET prompt = 'so bad so so', output = '' WHERE generation_id = ?",
                             id);
            })
                         : Result<void>(failed(added));
        });
        store.write([](db::Database &database, journal::Journal &journal) {
            return estimates::judgeWaiting([&](const ingest::WriterWork &work) { return work(database, journal); });
        });
        const db::Database &reader = store.session().reader();
        Explainer explainer;
        Result<Item> item = loadItem(reader, GenerationId(1), knowledge().packs, explainer);
        QVERIFY(item);
        QCOMPARE(item->why.size(), 1);
        QVERIFY(item->why.front().isUnplaced);
        const auto question = Explainer::question(reader, *item, 0);
        QVERIFY(question);
        const auto places = placesFor(reader, *question);
        QVERIFY2(places, places ? "" : qPrintable(places.error().detail));
        item->why.front().mark(*places);
        const Why &why = item->why.front();
        QCOMPARE(QString::fromStdString(item->prompt.substr(why.begin, why.end - why.begin)).trimmed(), u"bad"_s);
        QVERIFY(!Explainer::question(reader, *item, 0)); // known now
    }

    void aModelThatSaysNoToWhatARuleFoundIsTold()
    {
        Judged store;
        store.write([](db::Database &database, journal::Journal &) {
            return attempt([&] {
                database.run("INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state, loaded_at,"
                             " source) VALUES (1, 'p', '1', zeroblob(32), 'p', 'p', 2, 0, x'00')");
                database.run("INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk,"
                             " severity, score) VALUES (2, 0, 0, 3, 'r', 1, 'A.1.f', 2, 0.9)");
                detect::flagAgain(database, GenerationId(2));
            });
        });
        Explainer explainer;
        const Result<Item> item = loadItem(store.session().reader(), GenerationId(2), knowledge().packs, explainer);
        QVERIFY(item);
        QCOMPARE(item->why.size(), 1);
        QCOMPARE(item->why.front().dissent.size(), 1);
    }
};

QTEST_MAIN(TestModelsPage)
#include "tst_models_page.moc"
