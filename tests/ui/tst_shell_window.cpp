#include "app/base/resources.h"
#include "tests/support/patience.h"
#include "tests/ui/samplepages.h"
#include "ui/shell/languages.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/screenshots.h"
#include "ui/shell/settings.h"
#include "ui/shell/startscreen.h"
#include "ui/shell/statusline.h"
#include "ui/shell/titlerow.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ui;

class TestWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<MainWindow> m_window;

    sample::ReviewSample *review()
    {
        return static_cast<sample::ReviewSample *>(m_window->page(QStringLiteral("review")));
    }

    void openWindow()
    {
        m_settings = std::make_unique<Settings>(m_home->filePath(QStringLiteral("settings.ini")));
        m_languages = std::make_unique<Languages>(QStringLiteral(SAMPLE_I18N));
        m_window = std::make_unique<MainWindow>(*m_settings, *m_languages);
        sample::addPages(*m_window);
        m_window->showPages();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void closeWindow()
    {
        m_window->close();
        m_window.reset();
        m_languages.reset();
        m_settings.reset();
    }

    bool isShown(const QString &words)
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        Settings settings(m_home->filePath(QStringLiteral("settings.ini")));
        settings.setLanguage(Language::English);
        settings.setScheme(Scheme::Light);
        settings.sync();
        openWindow();
    }

    void cleanup() { closeWindow(); }

    void theLanguageChangesWhileTheProgramRuns()
    {
        m_window->go({QStringLiteral("review")});
        QVERIFY(isShown(QStringLiteral("Review")));
        m_window->look().setLanguage(Language::Chinese);
        QCoreApplication::processEvents();
        QVERIFY(isShown(QStringLiteral("复核")));
        QCOMPARE(m_window->actions().action(QStringLiteral("review.undo"))->text(), QStringLiteral("撤销决定"));
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("复核")));
        QVERIFY(m_window->menuBar()->actions().at(3)->text().startsWith(QStringLiteral("视图")));
        QCOMPARE(QLocale().language(), QLocale::Chinese);
        m_window->look().setLanguage(Language::English);
        QCoreApplication::processEvents();
        QVERIFY(isShown(QStringLiteral("Review")));
    }

    void theChosenLanguageAndSchemeComeBack()
    {
        m_window->look().setLanguage(Language::Chinese);
        m_window->look().setScheme(Scheme::Dark);
        closeWindow();
        openWindow();
        QCOMPARE(m_languages->current(), Language::Chinese);
        QVERIFY(theme().isDark());
        QVERIFY(m_window->actions().action(QStringLiteral("view.scheme-dark"))->isChecked());
    }

    void layoutComesBack()
    {
        m_window->go({QStringLiteral("review")});
        auto *panes = review()->findChild<QSplitter *>(QStringLiteral("panes"));
        review()->table->setColumnWidth(0, 91);
        m_window->actions().action(QStringLiteral("view.rail"))->trigger();
        m_window->resize(960, 655);
        QCoreApplication::processEvents();
        panes->setSizes({250, 450, 200});
        const QList<int> sizes = panes->sizes();
        closeWindow();
        openWindow();
        QCOMPARE(m_window->size(), QSize(960, 655));
        QCOMPARE(m_window->currentPage(), review());
        QVERIFY(m_window->findChild<NavigationRail *>()->isCollapsed());
        QCOMPARE(review()->table->columnWidth(0), 91);
        QTRY_COMPARE(review()->findChild<QSplitter *>(QStringLiteral("panes"))->sizes(), sizes);
    }

    void aLinkOpensThePageFiltered()
    {
        auto *overview = static_cast<sample::OverviewSample *>(m_window->page(QStringLiteral("overview")));
        Q_EMIT overview->navigate({QStringLiteral("review"), {{QStringLiteral("risk"), QStringLiteral("A.4")}}});
        QCOMPARE(m_window->currentPage(), review());
        QCOMPARE(review()->opened.value(QStringLiteral("risk")).toString(), QStringLiteral("A.4"));
    }

    void aPageReadsTheStoreWhenItIsShownNotBefore()
    {
        m_window->go({QStringLiteral("overview")});
        const int before = review()->refreshed;
        m_window->refreshPages();
        m_window->refreshPages();
        QCOMPARE(review()->refreshed, before);
        m_window->go({QStringLiteral("review")});
        QCOMPARE(review()->refreshed, before + 1);
        m_window->refreshPages();
        QCOMPARE(review()->refreshed, before + 2);
    }

    void aPagesShortcutsWorkOnlyThere()
    {
        m_window->go({QStringLiteral("review")});
        QTest::keyClick(review()->table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(review()->undone, 1);
        QTest::keyClick(review()->text, Qt::Key_Z, Qt::ControlModifier); // a text edit would swallow it
        QCOMPARE(review()->undone, 2);
        m_window->go({QStringLiteral("overview")});
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(review()->undone, 2);
    }

    void everyActionIsInAMenuOrTheTitleRow()
    {
        m_window->go({QStringLiteral("review")});
        QSet<QAction *> reachable;
        const std::function<void(QWidget *)> collect = [&](QWidget *menu) {
            for (QAction *action : menu->actions()) {
                reachable << action;
                if (action->menu())
                    collect(action->menu());
            }
        };
        collect(m_window->menuBar());
        for (QAction *action : m_window->actions().all())
            QVERIFY2(reachable.contains(action), qPrintable(action->objectName()));
    }

    void everyActionHasANameAndNoTwoShareAShortcut()
    {
        QHash<QString, QString> taken;
        for (const QAction *action : m_window->actions().all()) {
            QVERIFY(!action->text().isEmpty());
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString name = keys.toString();
                QVERIFY2(name.isEmpty() || !taken.contains(name),
                         qPrintable(name + taken.value(name) + action->objectName()));
                taken.insert(name, action->objectName());
            }
        }
    }

    void theRailMovesByArrowsAndShowsWhatWaits()
    {
        m_window->go({QStringLiteral("overview")});
        auto *rail = m_window->findChild<NavigationRail *>();
        rail->setFocus();
        QTest::keyClick(rail, Qt::Key_Down);
        QCOMPARE(m_window->currentPage(), review());
        const auto buttons = rail->findChildren<QToolButton *>();
        QVERIFY(std::ranges::any_of(buttons, [](const QToolButton *button) {
            return button->accessibleName().contains(QStringLiteral("412"));
        }));
    }

    void droppedFilesAreHandedOn()
    {
        QSignalSpy dropped(m_window.get(), &MainWindow::filesDropped);
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(QStringLiteral("/tmp/a.jsonl")), QUrl(QStringLiteral("https://example.org/b"))});
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(dropped.value(0).value(0).toStringList(), QStringList(QStringLiteral("/tmp/a.jsonl")));
    }

    void closingTheWorkspaceLeadsToTheStartScreen()
    {
        m_window->clearPages();
        QVERIFY(m_window->pages().empty());
        QVERIFY(m_window->startScreen().isVisible());
        QVERIFY(!m_window->actions().action(QStringLiteral("review.undo")));
        QVERIFY(!m_window->actions().action(QStringLiteral("go.review")));
        sample::addPages(*m_window); // and another one can be opened
        m_window->showPages();
        QVERIFY(m_window->currentPage());
    }

    void importProgressCanBeStoppedFromTheStatusLine()
    {
        QSignalSpy stopped(&m_window->statusLine(), &StatusLine::cancelRequested);
        const auto buttons = m_window->statusLine().findChildren<QToolButton *>();
        const auto stop = std::ranges::find(buttons, QStringLiteral("Stop"), &QToolButton::accessibleName);
        QVERIFY(stop != buttons.end());
        QVERIFY((*stop)->isVisible());
        (*stop)->click();
        QCOMPARE(stopped.count(), 1);
        m_window->statusLine().setJob(std::nullopt);
        QVERIFY(!(*stop)->isVisible());
    }

    void textGrowsAndShrinks()
    {
        const double before = ui::font(TextSize::Body).pointSizeF();
        m_window->actions().action(QStringLiteral("view.larger"))->trigger();
        QVERIFY(ui::font(TextSize::Body).pointSizeF() > before);
        m_window->actions().action(QStringLiteral("view.normal"))->trigger();
        QCOMPARE(ui::font(TextSize::Body).pointSizeF(), before);
    }

    void screenshotsAreTakenInBothLanguagesAndSchemes()
    {
        const QStringList files =
            takeScreenshots(*m_window,
                            {.folder = m_home->filePath(QStringLiteral("shots")), .width = 1280, .height = 800});
        QCOMPARE(files.size(), 2 * 2 * 2 + 4);
        const auto find = [&](const char *name) {
            return files.indexOf(QRegularExpression(QStringLiteral(".*/%1$").arg(QLatin1String(name))));
        };
        const qsizetype light = find("review-zh-light\\.png");
        const qsizetype dark = find("review-zh-dark\\.png");
        const qsizetype doubled = find("review-en-light-200\\.png");
        QVERIFY(light >= 0 && dark >= 0 && doubled >= 0);
        QCOMPARE(QImage(files.at(light)).size(), QSize(1280, 800));
        QCOMPARE(QImage(files.at(doubled)).size(), QSize(2560, 1600));
        QVERIFY(QImage(files.at(light)).pixelColor(600, 700).lightness() > 200);
        QVERIFY(QImage(files.at(dark)).pixelColor(600, 700).lightness() < 60);
        QCOMPARE(m_settings->language(), Language::English);
        QCOMPARE(m_settings->scheme(), Scheme::Light);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_shell_window.moc"
