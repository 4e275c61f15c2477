#include "app/base/resources.h"
#include "app/base/result.h"
#include "tests/support/patience.h"
#include "ui/shell/theme.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/jsonindent.h"
#include "ui/widgets/ownreturn.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tile.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ui;

namespace {

QPushButton *visibleButton(const QWidget &widget)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

bool says(const QWidget &widget, const QString &words)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

class TestStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void returnPressesTheButtonThatHasTheFocusAndNoOther()
    {
        QDialog dialog;
        auto *field = new QLineEdit;
        auto *choose = new QPushButton(QStringLiteral("Choose…"));
        auto *send = new QPushButton(QStringLiteral("Export"));
        auto *row = new QHBoxLayout(&dialog);
        for (QWidget *each : std::initializer_list<QWidget *>{field, choose, send})
            row->addWidget(each);
        keepReturn(choose);
        send->setDefault(true);
        const QSignalSpy chosen(choose, &QPushButton::clicked);
        const QSignalSpy sent(send, &QPushButton::clicked);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        choose->setFocus();
        QTest::keyClick(choose, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(sent.count(), 0);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(sent.count(), 1);
    }

    void theButtonOfAnEmptyViewActs()
    {
        auto *content = new QLabel(QStringLiteral("content"));
        StateView view(content);
        int acted = 0;
        view.showEmpty({.sentence = QStringLiteral("No logs yet."), .button = QStringLiteral("Import logs…")},
                       [&] { ++acted; });
        view.show();
        QVERIFY(says(view, QStringLiteral("No logs yet.")));
        QVERIFY(!content->isVisible());
        visibleButton(view)->click();
        QCOMPARE(acted, 1);
        view.showContent();
        QVERIFY(content->isVisible());
        QVERIFY(!visibleButton(view));
    }

    void theFilterThatHidesEverythingIsNamed()
    {
        StateView view(new QLabel);
        int cleared = 0;
        view.showFiltered(QStringLiteral("risk: A.4"), [&] { ++cleared; });
        view.show();
        QVERIFY(says(view, QStringLiteral("risk: A.4")));
        visibleButton(view)->click();
        QCOMPARE(cleared, 1);
    }

    void quickLoadingShowsNoSkeleton()
    {
        auto *content = new QLabel(QStringLiteral("content"));
        StateView view(content);
        view.show();
        view.showLoading();
        QVERIFY(content->isVisible());
        view.showContent();
        QTest::qWait(250); // longer than its patience
        QVERIFY(content->isVisible());
    }

    void slowLoadingShowsASkeletonThatCanBeCancelled()
    {
        auto *content = new QLabel(QStringLiteral("content"));
        StateView view(content);
        view.resize(400, 300);
        view.show();
        int cancelled = 0;
        view.showLoading([&] { ++cancelled; });
        QTRY_VERIFY(!content->isVisible());
        QVERIFY(visibleButton(view));
        visibleButton(view)->click();
        QCOMPARE(cancelled, 1);
    }

    void anActThatChangesTheStateIsSafe()
    {
        StateView view(new QLabel);
        view.showError({.sentence = QStringLiteral("x"), .button = QStringLiteral("Again")},
                       [&] { view.showEmpty({.sentence = QStringLiteral("y")}); });
        view.show();
        visibleButton(view)->click();
        QCOMPARE(view.state(), StateView::State::Empty);
        QVERIFY(!visibleButton(view)); // nothing to do, so no button
    }

    void aNoticeStandsAboveTheContent()
    {
        auto *content = new QLabel(QStringLiteral("content"));
        StateView view(content);
        view.show();
        int acted = 0;
        view.setNotice(QStringLiteral("Rules changed since."), QStringLiteral("Scan again"), [&] { ++acted; });
        QVERIFY(says(view, QStringLiteral("Rules changed")));
        QVERIFY(content->isVisible());
        visibleButton(view)->click();
        QCOMPARE(acted, 1);
        view.setNotice({});
        QVERIFY(!says(view, QStringLiteral("Rules changed")));
    }

    void everyFailureSaysWhatWhereAndWhatToDo()
    {
        for (int kind = 0; kind <= static_cast<int>(Failure::Kind::Cancelled); ++kind) {
            const StateText text = failureText({.kind = static_cast<Failure::Kind>(kind),
                                                .detail = QStringLiteral("detail"),
                                                .where = QStringLiteral("a.jsonl:12 @4711")},
                                               QStringLiteral("Importing"));
            QVERIFY(text.sentence.startsWith(QStringLiteral("Importing")));
            QVERIFY(text.where.contains(QStringLiteral("a.jsonl:12 @4711")));
            QVERIFY(!text.remedy.isEmpty());
        }
    }

    void indentingChangesNothingButSpace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("indented");
        QTest::newRow("order and numbers stay")
            << QByteArray("{\"b\":1.50,\"a\":1e2}") << QByteArray("{\n  \"b\": 1.50,\n  \"a\": 1e2\n}");
        QTest::newRow("brackets in strings")
            << QByteArray("[\"{,\\\"]\",2]") << QByteArray("[\n  \"{,\\\"]\",\n  2\n]");
        QTest::newRow("empty ones stay on a line")
            << QByteArray("{\"a\":[], \"b\":{ }}") << QByteArray("{\n  \"a\": [],\n  \"b\": {}\n}");
        QTest::newRow("no JSON stays") << QByteArray("data: [DONE]") << QByteArray("data: [DONE]");
        QTest::newRow("cut JSON stays") << QByteArray("{\"a\":") << QByteArray("{\"a\":");
    }

    void indentingChangesNothingButSpace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, indented);
        QCOMPARE(indentJson(json), indented);
    }

    void aRawRecordCanBeSeenAsItWasLogged()
    {
        RawView view;
        view.setContent("{\"a\":[1,2]}");
        QVERIFY(view.toPlainText().contains(u'\n'));
        QSignalSpy changed(&view, &RawView::prettyChanged);
        view.setPretty(false);
        QCOMPARE(view.toPlainText(), QStringLiteral("{\"a\":[1,2]}"));
        QCOMPARE(changed.count(), 1);
        QVERIFY(view.isReadOnly());
    }

    void chipsSayWhichFilterWasRemoved()
    {
        FilterChips chips;
        chips.setChips({{QStringLiteral("risk"), QStringLiteral("risk: A.4")},
                        {QStringLiteral("day"), QStringLiteral("2026-11-20")}});
        QCOMPARE(chips.text(), QStringLiteral("risk: A.4, 2026-11-20"));
        QSignalSpy removed(&chips, &FilterChips::removed);
        QSignalSpy cleared(&chips, &FilterChips::cleared);
        const auto buttons = chips.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 3);
        buttons.at(1)->click();
        buttons.at(2)->click();
        QCOMPARE(removed.value(0).value(0).toString(), QStringLiteral("day"));
        QCOMPARE(cleared.count(), 1);
        chips.setChips({});
        QVERIFY(chips.isHidden());
    }

    void clocksOfEveryKindCarryAWord()
    {
        QSet<QString> words;
        for (const ClockKind kind : {ClockKind::Statutory, ClockKind::Promise, ClockKind::Internal}) {
            ClockBadge badge;
            badge.setClock(kind, QStringLiteral("2 h left"), Role::Attention);
            words << badge.accessibleName();
            QVERIFY(badge.accessibleName().contains(clockKindText(kind)));
            QVERIFY(badge.sizeHint().width() > 60);
        }
        QCOMPARE(words.size(), 3);
    }

    void aTileIsALinkForTheKeyboardToo()
    {
        Tile tile;
        tile.setFigure(QStringLiteral("412"), QStringLiteral("to decide"), QStringLiteral("oldest 3 d"));
        tile.show();
        QSignalSpy clicked(&tile, &Tile::clicked);
        QTest::keyClick(&tile, Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(tile.accessibleName(), QStringLiteral("412 to decide, oldest 3 d"));
    }
};

QTEST_MAIN(TestStates)
#include "tst_widget_states.moc"
