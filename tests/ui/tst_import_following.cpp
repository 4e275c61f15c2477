#include "app/journal/verification.h"
#include "app/workspace/workspace.h"
#include "tests/ui/pageworkspace.h"
#include "ui/desktop/desktop.h"
#include "ui/import/followactions.h"
#include "ui/import/formatactions.h"
#include "ui/import/importpage.h"
#include "ui/import/importqueue.h"
#include "ui/import/sourcemodel.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/statusline.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using ui::SourceModel;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms: rules are compiled anew, which takes a while on a machine that is busy

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

QByteArray row(int id)
{
    return u"{\"id\":\"r-%1\",\"model\":\"m\",\"prompt\":\"question %1\",\"response\":\"answer\"}\n"_s.arg(id).toUtf8();
}

/// The real window on a workspace of its own, at its Import page.
class Window
{
public:
    Window()
        : m_settings(file(u"settings.ini"_s))
    {
        initResources();
        ui::Theme::apply(*qApp, ui::Scheme::Light);
        m_languages.apply(ui::Language::English);
        if (!workspace::Workspace::create(store(), {}))
            qFatal("no workspace");
        window = std::make_unique<ui::MainWindow>(m_settings, m_languages);
        desktop = std::make_unique<ui::Desktop>(*window, m_settings);
        window->resize(1280, 800);
        window->show();
        open();
    }

    ~Window() { desktop->close(); }

    void open()
    {
        desktop->open(store(), {.officer = u"officer-a"_s});
        followings().setPause(std::chrono::milliseconds(100));
        window->go({u"import"_s});
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString store() const { return file(u"a.vml"_s); }
    ui::ImportPage &page() const { return *qobject_cast<ui::ImportPage *>(window->page(u"import"_s)); }
    ui::Followings &followings() const { return desktop->imports()->followings(); }
    ui::TableView &table() const { return *page().findChild<ui::TableView *>(u"sources"_s); }
    const SourceModel &model() const { return *qobject_cast<SourceModel *>(table().model()); }

    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model().index(row, column).data(role).toString();
    }
    bool statusSays(const QString &text) const
    {
        const auto parts = window->statusLine().findChildren<QToolButton *>();
        return std::ranges::any_of(parts, [&](const QToolButton *each) { return each->text() == text; });
    }
    void trigger(const char *action) const { window->actions().action(QString::fromLatin1(action))->trigger(); }

    qint64 count(QByteArrayView sql) const
    {
        const db::Database database(store(), {.mode = db::OpenOptions::Mode::ReadOnly});
        db::Statement query = database.prepare(sql);
        return query.next() ? query.integer(0) : -1;
    }
    qint64 rows() const { return count("SELECT count(*) FROM generation"); }
    qint64 different() const { return count("SELECT count(DISTINCT request_id) FROM generation"); }
    bool chainIsWhole() const
    {
        return journal::verify(db::Database(store(), {.mode = db::OpenOptions::Mode::ReadOnly}))->ok();
    }

    QTemporaryDir m_folder;
    ui::Settings m_settings;
    ui::Languages m_languages;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<ui::Desktop> desktop;
};

} // namespace

class TestFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What an officer does: follows a log, works elsewhere, stops, and follows it again.
    void recordsComeInWhileOtherWorkGoesOnAndNothingIsLostOrDoubled()
    {
        Window w;
        const QAbstractItemModelTester tester(w.table().model());
        const QSignalSpy said(&w.page(), &ui::Page::message);
        const QString log = w.file(u"app.jsonl"_s);
        append(log, row(1));
        w.page().following()->follow(log);
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(w.cell(0, SourceModel::Rows), u"1"_s, patience);
        QCOMPARE(w.cell(0, SourceModel::State), u"following"_s);
        QVERIFY(w.cell(0, SourceModel::When).startsWith(u"last "_s));
        QCOMPARE(w.model().rowCount(), 1);

        w.window->go({u"review"_s}); // it goes on, and so do other imports
        append(log, row(2) + row(3).first(9));
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), 2, patience);
        append(w.file(u"other.jsonl"_s), row(100) + row(101));
        Q_EMIT w.window->filesDropped({w.file(u"other.jsonl"_s), log});
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), 4, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!w.desktop->imports()->isRunning(), patience);
        QCOMPARE(w.desktop->imports()->jobs().size(), 1u); // the log itself is left out, in words
        QVERIFY(std::ranges::any_of(said, [](const QList<QVariant> &each) {
            return each.first().toString() == u"app.jsonl is being followed: its records come in by themselves";
        }));

        append(log, row(3).sliced(9));
        QVERIFY(QFile::rename(log, log + u".1"_s));
        append(log, row(4));
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), 6, patience);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(said,
                                                     [](const QList<QVariant> &each) {
                                                         return each.first().toString().startsWith(
                                                             u"app.jsonl was rotated");
                                                     }),
                                 patience);

        w.trigger("import.unfollow");
        QTRY_COMPARE_WITH_TIMEOUT(w.followings().active(), 0, patience);
        QCOMPARE(said.last().first().toString(), u"app.jsonl is no longer followed: all its whole lines are stored"_s);
        QCOMPARE(w.count("SELECT count(*) FROM source_file WHERE state = 'complete'"), 3);
        append(log, row(5)); // nobody looks
        QTest::qWait(500);
        QCOMPARE(w.rows(), 6);

        QTRY_COMPARE_WITH_TIMEOUT(w.model().rowCount(), 3, patience);
        for (int i = 0; i < 3; ++i) {
            if (w.cell(i, SourceModel::File) == u"app.jsonl")
                w.table().goToRow(i);
        }
        w.trigger("import.follow"); // by its row
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), 7, patience);
        QTRY_COMPARE_WITH_TIMEOUT(w.cell(0, SourceModel::State), u"following"_s, patience);
        QCOMPARE(w.cell(0, SourceModel::File), u"app.jsonl"_s);
        QCOMPARE(w.different(), 7);
        QCOMPARE(w.count("SELECT count(*) FROM source_file"), 3);
    }

    void closingTheWindowEndsItAtAWholeLine()
    {
        Window w;
        const QString log = w.file(u"app.jsonl"_s);
        int written = 0;
        const auto writeOn = [&] {
            QByteArray lines;
            for (int i = 0; i < 200; ++i)
                lines += row(++written);
            append(log, lines);
        };
        writeOn();
        w.page().following()->follow(log);
        QTRY_VERIFY_WITH_TIMEOUT(w.rows() > 0, patience);
        for (int i = 0; i < 5; ++i) {
            writeOn();
            QTest::qWait(60);
        }
        w.desktop->close(); // whatever it is at
        QCOMPARE(w.count("SELECT count(*) FROM source_file WHERE state = 'complete'"), 1);
        QCOMPARE(w.count("SELECT sum(rows) FROM source_file"), w.rows());
        QVERIFY(w.rows() >= 200 && w.rows() <= written);
        writeOn();
        w.open();
        QCOMPARE(w.followings().active(), 0); // it is not followed again by itself
        w.page().following()->follow(log);
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), written, patience);
        QCOMPARE(w.different(), written);
        QCOMPARE(w.count("SELECT count(*) FROM source_file"), 1);
        w.desktop->close();
        QVERIFY(w.chainIsWhole());
    }

    void severalAreFollowedAtATimeAndOneIsStoppedByItsRow()
    {
        Window w;
        const QAbstractItemModelTester tester(w.table().model());
        const QString one = w.file(u"one.jsonl"_s);
        const QString two = w.file(u"two.jsonl"_s);
        append(one, row(1));
        append(two, {});
        w.page().following()->follow(one);
        w.page().following()->follow(two);
        w.page().following()->follow(w.file(u"./two.jsonl"_s)); // the same one: refused
        QCOMPARE(w.followings().active(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(w.model().rowCount() == 2 && w.model().source(1), patience);
        QCOMPARE(w.cell(0, SourceModel::File), u"two.jsonl"_s); // it holds no record yet
        QCOMPARE(w.cell(0, SourceModel::State), u"no line yet"_s);
        QCOMPARE(w.page().following()->noticeButton(), u"Stop all"_s);
        QTRY_VERIFY_WITH_TIMEOUT(w.statusSays(u"Following 2 files"_s), patience);
        w.m_languages.apply(ui::Language::Chinese);
        QTRY_VERIFY_WITH_TIMEOUT(w.statusSays(u"正在跟随 2 个文件"_s), patience);
        w.m_languages.apply(ui::Language::English);

        w.table().goToRow(1);
        w.trigger("import.unfollow");
        QTRY_COMPARE_WITH_TIMEOUT(w.followings().active(), 1, patience);
        QVERIFY(!w.followings().isFollowed(one));
        append(one, row(2));
        append(two, row(3));
        QTRY_COMPARE_WITH_TIMEOUT(w.count("SELECT count(*) FROM generation WHERE request_id = 'r-3'"), 1, patience);
        QTest::qWait(300);
        QCOMPARE(w.rows(), 2);
    }

    void whatCannotBeFollowedSaysSoInItsRow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("packed") << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00", 8) << u"packed"_s
                                << u"no.jsonl is not followed: it is packed. Import it when it is whole."_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0\n\0", 8) << u"not in UTF-8"_s
                                << u"its text is not in UTF-8"_s;
        QTest::newRow("a table") << QByteArray("id,prompt,response\n1,q,a\n2,q,a\n") << u"not JSON Lines"_s
                                 << u"one JSON record a line"_s;
        QTest::newRow("no log") << QByteArray("{\"a\":1}\n{\"a\":2}\n") << u"format unknown"_s
                                << u"no format knows its records"_s;
        QTest::newRow("not there") << QByteArray() << u"cannot be opened"_s << u"it is not there"_s;
    }

    void whatCannotBeFollowedSaysSoInItsRow()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, state);
        QFETCH(QString, words);
        Window w;
        const QString log = w.file(u"no.jsonl"_s);
        if (!bytes.isEmpty())
            append(log, bytes);
        w.page().following()->follow(log);
        QTRY_COMPARE_WITH_TIMEOUT(w.cell(0, SourceModel::State), state, patience);
        QCOMPARE(w.cell(0, SourceModel::File), u"no.jsonl"_s);
        const QString tip = w.cell(0, SourceModel::State, Qt::ToolTipRole);
        QVERIFY2(tip.contains(words), qPrintable(tip));
        QCOMPARE(w.page().following()->notice(), tip);
        QCOMPARE(w.count("SELECT count(*) FROM source_file"), 0);
        QCOMPARE(w.followings().active(), 0);

        if (bytes.isEmpty()) { // what was in the way is gone: the same row is tried again
            append(log, row(1));
            w.table().goToRow(0);
            w.trigger("import.follow");
            QTRY_COMPARE_WITH_TIMEOUT(w.rows(), 1, patience);
            QTRY_COMPARE_WITH_TIMEOUT(w.model().rowCount(), 1, patience);
        } else {
            w.page().following()->actOnNotice();
            QCOMPARE(w.model().rowCount(), 0);
        }
    }

    /// A file that no format knew at first: its options offer to follow it, by the format that is named.
    void theOptionsOfAFileOfferToFollowIt()
    {
        Window w;
        const QString log = w.file(u"app.jsonl"_s);
        append(log, "{\"a\":1}\n");
        Q_EMIT w.window->filesDropped({log});
        QTRY_COMPARE_WITH_TIMEOUT(w.cell(0, SourceModel::State), u"failed"_s, patience);
        w.table().goToRow(0);
        w.trigger("import.againAs");
        auto *dialog = qobject_cast<ui::ImportAgainDialog *>(w.page().formats()->dialog());
        QVERIFY(dialog);
        auto *formats = dialog->findChild<QComboBox *>(u"format"_s);
        formats->setCurrentIndex(formats->findData(u"mapped"_s));
        auto *follow = dialog->findChild<QCheckBox *>(u"follow"_s);
        QVERIFY(follow->isVisible() && !follow->isChecked());
        follow->click();
        dialog->button()->click();
        QTRY_COMPARE_WITH_TIMEOUT(w.count("SELECT count(*) FROM quarantine"), 1, patience);
        append(log, row(1));
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), 1, patience);
        QCOMPARE(w.followings().active(), 1);

        // Of one that was imported they don't: it is read anew, in place of what it brought.
        append(w.file(u"done.jsonl"_s), row(2));
        Q_EMIT w.window->filesDropped({w.file(u"done.jsonl"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!w.desktop->imports()->isRunning(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(w.cell(w.model().rowCount() - 1, SourceModel::File) == u"done.jsonl", patience);
        w.table().goToRow(w.model().rowCount() - 1);
        w.trigger("import.againAs");
        dialog = qobject_cast<ui::ImportAgainDialog *>(w.page().formats()->dialog());
        QVERIFY(dialog && !dialog->findChild<QCheckBox *>(u"follow"_s)->isVisible());
    }

    /// "importing, 100 %" and all the others, at the smallest size that is promised.
    void theStateColumnFitsItsLongestState_data()
    {
        QTest::addColumn<ui::Language>("language");
        QTest::newRow("English") << ui::Language::English;
        QTest::newRow("Chinese") << ui::Language::Chinese;
    }

    void theStateColumnFitsItsLongestState()
    {
        QFETCH(ui::Language, language);
        Window w;
        w.page().following()->follow(w.file(u"nowhere.jsonl"_s)); // a row, so that the table is shown
        QTRY_COMPARE_WITH_TIMEOUT(w.cell(0, SourceModel::State), u"cannot be opened"_s, patience);
        const QString english = SourceModel::states().join(u' ');
        w.m_languages.apply(language);
        QCoreApplication::processEvents();
        const QFontMetrics metrics(w.table().font());
        const QStringList states = SourceModel::states();
        QCOMPARE(states.join(u' ') == english, language == ui::Language::English);
        for (const QString &state : states)
            QVERIFY2(metrics.horizontalAdvance(state) + 16 <= w.table().columnWidth(SourceModel::State),
                     qPrintable(state));
        QVERIFY(w.table().columnWidth(SourceModel::File) >= 14 * QFontInfo(w.table().font()).pixelSize());
        int all = 0;
        for (int i = 0; i < SourceModel::ColumnCount; ++i)
            all += w.table().isColumnHidden(i) ? 0 : w.table().columnWidth(i);
        QCOMPARE(all, w.table().viewport()->width()); // nothing is pushed out
    }

    void whatWasPackedBeforeItWasReadStaysInWords()
    {
        Window w;
        w.followings().setPause(std::chrono::seconds(2)); // all of the rotation comes between two looks
        const QString log = w.file(u"app.jsonl"_s);
        append(log, row(1));
        w.page().following()->follow(log);
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), 1, patience);
        QVERIFY(QFile::rename(log, log + u".2"_s));
        append(log + u".1.gz"_s, "neither the first file nor the last");
        append(log, row(2));
        QTRY_COMPARE_WITH_TIMEOUT(w.rows(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(w.page().following()->notice().endsWith(
                                     u"Not read, since it was packed right after it was rotated: app.jsonl.1.gz. "
                                     "Import it."_s),
                                 patience);
    }
};

QTEST_MAIN(TestFollowing)
#include "tst_import_following.moc"
