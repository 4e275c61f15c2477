#include "app/base/resources.h"
#include "tests/support/patience.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

class TestPalette : public QObject
{
    Q_OBJECT

    std::vector<PaletteEntry> entries()
    {
        return {{.action = &m_import, .name = QStringLiteral("导入日志"), .other = QStringLiteral("Import logs")},
                {.action = &m_undo, .name = QStringLiteral("撤销决定"), .other = QStringLiteral("Undo decision")},
                {.action = &m_report,
                 .name = QStringLiteral("起草事件报告"),
                 .other = QStringLiteral("Draft incident report")},
                {.destination = {QStringLiteral("review")},
                 .name = QStringLiteral("复核"),
                 .other = QStringLiteral("Review")}};
    }

    QAction m_import;
    QAction m_undo;
    QAction m_report;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void anActionIsFoundByEitherNameOrPinyin_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        const QString import = QStringLiteral("导入日志");
        QTest::newRow("chinese") << QStringLiteral("日志") << import;
        QTest::newRow("english") << QStringLiteral("import") << import;
        QTest::newRow("english letters") << QStringLiteral("iml") << import;
        QTest::newRow("pinyin") << QStringLiteral("daoru") << import;
        QTest::newRow("pinyin initials") << QStringLiteral("drrz") << import;
        QTest::newRow("capitals") << QStringLiteral("UNDO") << QStringLiteral("撤销决定");
        QTest::newRow("words with spaces") << QStringLiteral("draft rep") << QStringLiteral("起草事件报告");
        QTest::newRow("a page") << QStringLiteral("fuhe") << QStringLiteral("复核");
    }

    void anActionIsFoundByEitherNameOrPinyin()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        CommandPalette palette(entries(), {});
        palette.setQuery(query);
        QCOMPARE(palette.matches().value(0), first);
    }

    void nothingTypedShowsEverythingInOrder()
    {
        CommandPalette palette(entries(), {});
        QCOMPARE(palette.matches().size(), 4);
        palette.setQuery(QStringLiteral("qqqq"));
        QVERIFY(palette.matches().isEmpty());
    }

    void whatCannotBeDoneNowIsLeftOut()
    {
        m_undo.setEnabled(false);
        CommandPalette palette(entries(), {});
        QCOMPARE(palette.matches().size(), 3);
        m_undo.setEnabled(true);
    }

    void aNumberJumps()
    {
        const auto jump = [](const QString &text) -> std::vector<PaletteEntry> {
            if (text != QStringLiteral("G-1024"))
                return {};
            PaletteEntry entry{.name = text};
            entry.destination.page = QStringLiteral("review");
            entry.destination.filter.insert(QStringLiteral("id"), 1024);
            return {entry};
        };
        auto *palette = new CommandPalette(entries(), jump);
        QSignalSpy chosen(palette, &CommandPalette::chosen);
        palette->show();
        palette->setQuery(QStringLiteral("G-1024"));
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Destination>().filter.value(QStringLiteral("id")).toInt(), 1024);
    }

    void returnTriggersTheActionAfterThePaletteHasGone()
    {
        auto *palette = new CommandPalette(entries(), {});
        QSignalSpy triggered(&m_undo, &QAction::triggered);
        palette->show();
        palette->setQuery(QStringLiteral("undo"));
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QTRY_COMPARE(triggered.count(), 1);
    }

    void arrowsChooseWithoutLeavingTheQuery()
    {
        auto *palette = new CommandPalette(entries(), {});
        QSignalSpy triggered(&m_report, &QAction::triggered);
        palette->show();
        QLineEdit *query = palette->findChild<QLineEdit *>();
        QTest::keyClick(query, Qt::Key_Down);
        QTest::keyClick(query, Qt::Key_Down);
        QTest::keyClick(query, Qt::Key_Return);
        QTRY_COMPARE(triggered.count(), 1);
    }

    void closerNamesScoreHigher()
    {
        QVERIFY(fuzzyScore(QStringLiteral("rev"), QStringLiteral("Review"))
                > fuzzyScore(QStringLiteral("rev"), QStringLiteral("Recovery")));
        QVERIFY(fuzzyScore(QStringLiteral("ir"), QStringLiteral("Incident report"))
                > fuzzyScore(QStringLiteral("ir"), QStringLiteral("Circle")));
        QCOMPARE(fuzzyScore(QStringLiteral("xyz"), QStringLiteral("Review")), 0);
    }

    void pinyinGivesSyllablesAndInitials()
    {
        QCOMPARE(pinyin(QStringLiteral("导入日志…")), QStringLiteral("daorurizhi drrz"));
        QCOMPARE(pinyin(QStringLiteral("Review")), QString());
    }
};

QTEST_MAIN(TestPalette)
#include "tst_shell_palette.moc"
