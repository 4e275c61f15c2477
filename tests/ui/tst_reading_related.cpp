#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/relatedpanel.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ui;

/// Five flagged generations, four of them of one user; in three the same words were found.
class TestReadingRelated : public QObject
{
    Q_OBJECT

    struct Shown
    {
        PageWorkspace store;
        std::unique_ptr<ReadingPane> pane;

        Shown()
        {
            store.write([](db::Database &database, journal::Journal &) -> Result<void> {
                for (int i = 0; i < 5; ++i)
                    addGeneration(database, "A.1.f", 3, PageWorkspace::start + i * 1000);
                addGeneration(database);
                database.execute(
                    "UPDATE generation SET user_ref = CASE WHEN id = 5 THEN NULL ELSE 'u-a' END;"
                    "INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state, loaded_at, source)"
                    " VALUES (1, 'p', '1', zeroblob(32), 'x', 'x', 2, 0, x'00');"
                    "INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,"
                    " score) VALUES (1, 0, 2, 10, 'r', 1, 'A.1.f', 3, 1), (3, 0, 2, 10, 'r', 1, 'A.1.f', 3, 1),"
                    " (5, 0, 2, 10, 'r', 1, 'A.1.f', 3, 1), (4, 0, 0, 1, 'r', 1, 'A.1.f', 3, 1)");
                return {};
            });
            pane = std::make_unique<ReadingPane>(store.session());
            pane->resize(600, 500);
            pane->show();
        }

        void show(qint64 id) const
        {
            pane->setItem({.generation = GenerationId(id), .prompt = "a question", .output = "an answer"});
        }
        static QStringList rows(const QListWidget *list)
        {
            QStringList all;
            for (int i = 0; i < list->count(); ++i)
                all << list->item(i)->text().section(u' ', 0, 0);
            return all;
        }
        QStringList ofUser() const { return rows(pane->related()->ofUser()); }
        QStringList ofPattern() const { return rows(pane->related()->ofPattern()); }
    };

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void nothingIsLookedForUntilItIsOnScreen()
    {
        Shown shown;
        shown.show(1);
        QVERIFY(!shown.pane->related()->isLoading());
        shown.pane->setShowsRelated(true);
        QTRY_COMPARE(shown.ofUser(), (QStringList{u"G-4"_s, u"G-3"_s, u"G-2"_s}));
        QCOMPARE(shown.ofPattern(), (QStringList{u"G-5"_s, u"G-3"_s}));
        shown.show(5); // of no user
        QCOMPARE(shown.ofUser(), QStringList());
        QTRY_COMPARE(shown.ofPattern(), (QStringList{u"G-3"_s, u"G-1"_s}));
        QCOMPARE(shown.ofUser(), QStringList());
    }

    void whatIsNoLongerWantedIsDropped()
    {
        Shown shown;
        shown.pane->setShowsRelated(true);
        QSignalSpy loaded(shown.pane->related()->findChild<RelatedLoader *>(), &RelatedLoader::loaded);
        shown.show(1);
        shown.show(5);
        shown.show(2);
        QTRY_COMPARE(loaded.count(), 1);
        QTRY_COMPARE(shown.ofUser(), (QStringList{u"G-4"_s, u"G-3"_s, u"G-1"_s}));
        QCOMPARE(shown.ofPattern(), QStringList());
        QTest::qWait(50);
        QCOMPARE(loaded.count(), 1);
    }

    void aRowLeadsToItsGenerationAndTheButtonToAll()
    {
        Shown shown;
        shown.show(1);
        shown.pane->setShowsRelated(true);
        QTRY_COMPARE(shown.ofUser().size(), 3);
        QSignalSpy wanted(shown.pane.get(), &ReadingPane::generationWanted);
        QSignalSpy asked(shown.pane.get(), &ReadingPane::queryWanted);
        QListWidget *list = shown.pane->related()->ofUser();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().value(0).value<GenerationId>(), GenerationId(3));
        for (QToolButton *button : shown.pane->related()->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
            button->click();
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked[0].value(0).toString(), u"user:u-a risk:any"_s);
        QCOMPARE(asked[1].value(0).toString(), u"rule:r \"question\""_s);
    }
};

QTEST_MAIN(TestReadingRelated)
#include "tst_reading_related.moc"
