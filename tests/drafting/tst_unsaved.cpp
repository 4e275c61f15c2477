#include "app/drafting/unsaved.h"
#include "app/workspace/workspace.h"
#include "tests/support/schema.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace drafting;
using namespace Qt::StringLiterals;

class TestUnsaved : public QObject
{
    Q_OBJECT

    static void addDraft(db::Database &database)
    {
        database.run("INSERT INTO report_draft (kind, month, language, created_at, created_by)"
                     " VALUES ('monthly', '2026-11-01', 'zh', 0, 'officer-a')");
        database.run("INSERT INTO report_version (draft_id, n, at, actor, text, sha256)"
                     " VALUES (1, 1, 0, 'officer-a', 'x', zeroblob(32))");
    }

private Q_SLOTS:
    void anUnsavedTextComesBackAsItWas()
    {
        EmptyStore store;
        addDraft(store.database);
        const Unsaved typed{1, u"一半的句子 😀"_s, 5, EmptyStore::now};
        QVERIFY(keepUnsaved(store.database, ReportDraftId{1}, u"officer-a"_s, typed));
        QCOMPARE(unsaved(store.database, ReportDraftId{1}, u"officer-a"_s).value(), std::optional(typed));
        QCOMPARE(unsaved(store.database, ReportDraftId{1}, u"officer-b"_s).value(), std::nullopt);
        QVERIFY(keepUnsaved(store.database, ReportDraftId{1}, u"officer-a"_s, std::nullopt));
        QCOMPARE(unsaved(store.database, ReportDraftId{1}, u"officer-a"_s).value(), std::nullopt);
        QCOMPARE(store.count("audit_event"), 0);
    }

    /// A process that is killed right after the text was kept loses none of it.
    void anUnsavedTextSurvivesTheEndOfTheProgram()
    {
        initResources();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"killed.vml"_s);
        {
            auto made = workspace::Workspace::create(path, {.officer = u"officer-a"_s});
            QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
            addDraft(made->database());
        }
        const pid_t child = fork();
        if (child == 0) {
            db::Database database(path);
            for (int i = 1; i <= 20; ++i)
                (void)keepUnsaved(database, ReportDraftId{1}, u"officer-a"_s,
                                  Unsaved{1, u"keystroke %1"_s.arg(i), i, i});
            kill(getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        auto opened = workspace::Workspace::open(path, {.officer = u"officer-a"_s});
        QVERIFY(opened);
        const auto kept = unsaved(opened->database(), ReportDraftId{1}, u"officer-a"_s).value();
        QVERIFY(kept);
        QCOMPARE(kept->text, u"keystroke 20"_s);
        QCOMPARE(kept->cursor, 20);
    }
};

QTEST_GUILESS_MAIN(TestUnsaved)
#include "tst_unsaved.moc"
