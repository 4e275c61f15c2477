#include "app/base/hash.h"
#include "tests/support/generations.h"
#include "tests/ui/drawnpictures.h"
#include "tests/ui/pageworkspace.h"
#include "ui/investigate/investigatepage.h"
#include "ui/reading/picturedialog.h"
#include "ui/reading/picturestrip.h"
#include "ui/reading/picturetile.h"
#include "ui/reading/pictureview.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/actions.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ui;

/// The pictures of a generation, as an officer meets them on both pages that show one.
class TestReadingPictures : public QObject
{
    Q_OBJECT

    /// What the log held of a picture.
    struct Logged
    {
        QByteArray bytes = {};
        const char *url = "";
        const char *type = "";
        bool isOutput = false;
        bool isKept = true;
        const char *unread = nullptr;
    };

    static void add(db::Database &database, GenerationId generation, int number, const Logged &picture)
    {
        std::optional<qint64> id;
        if (!picture.bytes.isEmpty()) {
            database.run("INSERT INTO picture (sha256, size, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                         Sha256::of(picture.bytes), picture.bytes.size(),
                         picture.isKept ? picture.bytes : QByteArray());
            db::Statement row = database.prepare("SELECT id FROM picture WHERE sha256 = ?");
            id = row.with(Sha256::of(picture.bytes)).next() ? std::optional(row.integer(0)) : std::nullopt;
        }
        database.run(
            "INSERT INTO generation_picture (generation_id, number, is_output, picture_id, url, media_type, unread)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            generation, number, picture.isOutput, id, std::string_view(picture.url), std::string_view(picture.type),
            picture.unread ? std::optional<std::string_view>(picture.unread) : std::nullopt);
    }

    template <typename Page>
    struct Shown
    {
        PageWorkspace store;
        QMainWindow window;
        Actions actions{&window};
        Page *page = nullptr;
        TableView *table = nullptr;
        PictureStrip *strip = nullptr;

        /// One generation with \a pictures, and another one with the first of them.
        explicit Shown(const std::vector<Logged> &pictures)
        {
            store.write([&](db::Database &database, journal::Journal &) -> Result<void> {
                const GenerationId one = addGeneration(database, "A.1.f", 3);
                const GenerationId other = addGeneration(database, "A.1.f", 1);
                for (size_t i = 0; i < pictures.size(); ++i)
                    add(database, one, static_cast<int>(i), pictures[i]);
                if (!pictures.empty())
                    add(database, other, 0, pictures.front());
                return {};
            });
            page = newPage<Page>(store);
            page->registerActions(actions);
            window.setCentralWidget(page);
            window.resize(1280, 800);
            window.show();
            page->refresh();
            table = page->template findChild<TableView *>(std::is_same_v<Page, ReviewPage> ? u"queue"_s : u"results"_s);
            strip = page->template findChild<PictureStrip *>();
            if (!QTest::qWaitFor([this] { return !page->isLoading(); }, 60'000))
                qFatal("the page does not load");
            table->goToRow(rowOf(GenerationId(1)));
            table->setFocus();
        }
        ~Shown() { delete window.takeCentralWidget(); } // before the session that it borrows

        int rowOf(GenerationId id) const
        {
            if constexpr (std::is_same_v<Page, ReviewPage>)
                return static_cast<int>(qint64(id)) - 1;
            else
                return 2 - static_cast<int>(qint64(id));
        }

        bool decoded() const
        {
            return QTest::qWaitFor([this] { return !strip->isLoading(); }, 60'000);
        }
        PictureTile &tile(size_t i) const { return *strip->tiles().at(i); }
        QString said(size_t i) const { return tile(i).accessibleName() + u". "_s + tile(i).accessibleDescription(); }
    };

    /// The colour in the middle of the picture as it stands on the screen.
    static QColor middle(PictureTile &tile)
    {
        const QPixmap seen = tile.grab();
        const double scale = seen.devicePixelRatio();
        return seen.toImage().pixelColor(int(80 * scale), int(62 * scale));
    }

    static bool isRed(const QColor &colour) { return colour.red() > 240 && colour.green() < 20 && colour.blue() < 20; }

    static QByteArray striped()
    {
        QImage image(200, 150, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int x = 0; x < 200; x += 8)
            QPainter(&image).fillRect(x, 0, 4, 150, Qt::black);
        QPainter(&image).fillRect(92, 67, 16, 16, Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "png");
        return bytes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void aPictureIsBlurredUntilItIsAskedForAndAgainAfterwards()
    {
        Shown<ReviewPage> shown({{.bytes = striped(), .type = "image/png"}});
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QVERIFY(shown.strip->isVisible() && shown.decoded());
        PictureTile &tile = shown.tile(0);
        QVERIFY(tile.canBeShown() && !tile.isShown());
        QVERIFY(!isRed(middle(tile)));
        QTest::mouseClick(&tile, Qt::LeftButton, {}, QPoint(80, 60));
        QVERIFY(tile.isShown());
        QVERIFY(isRed(middle(tile)));
        QTest::mouseClick(&tile, Qt::LeftButton, {}, QPoint(80, 60));
        QVERIFY(!tile.isShown() && !isRed(middle(tile)));
    }

    void spaceReturnAndTheKeyOfThePageShowAndBlur()
    {
        Shown<ReviewPage> shown({{.bytes = striped()}, {.bytes = drawnPicture({40, 40}, "jpg"), .isOutput = true}});
        QVERIFY(QTest::qWaitForWindowActive(&shown.window) && shown.decoded());
        shown.tile(0).setFocus(Qt::TabFocusReason);
        QTest::keyClick(&shown.tile(0), Qt::Key_Space);
        QVERIFY(shown.tile(0).isShown());
        QTest::keyClick(&shown.tile(0), Qt::Key_Return);
        QVERIFY(!shown.tile(0).isShown());
        QTest::keyClick(&shown.tile(0), Qt::Key_B); // of the one that has the focus
        QVERIFY(shown.tile(0).isShown() && !shown.tile(1).isShown());
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_B); // one is shown: all are blurred
        QVERIFY(!shown.tile(0).isShown() && !shown.tile(1).isShown());
        QTest::keyClick(shown.table, Qt::Key_B);
        QVERIFY(shown.tile(0).isShown() && shown.tile(1).isShown());
    }

    void theNextGenerationIsBlurredEvenIfItHasTheSamePicture()
    {
        Shown<ReviewPage> shown({{.bytes = striped()}});
        QVERIFY(shown.decoded());
        shown.tile(0).click();
        QVERIFY(shown.tile(0).isShown());
        shown.page->refresh(); // as after each batch of an import: what is looked at stays
        QVERIFY(shown.tile(0).isShown());
        shown.table->goToRow(1);
        QVERIFY(shown.decoded());
        QCOMPARE(shown.strip->tiles().size(), size_t(1));
        QVERIFY(!shown.tile(0).isShown());
        shown.table->goToRow(0);
        QVERIFY(shown.decoded() && !shown.tile(0).isShown());
    }

    void whatIsKnownOfItIsSaid()
    {
        const QByteArray png = drawnPicture({64, 48}, "png");
        Shown<ReviewPage> shown({{.bytes = png, .type = "image/png"},
                                 {.bytes = drawnPicture({30, 20}, "jpg"), .type = "image/png"},
                                 {.bytes = drawnPicture({10, 10}, "png"), .type = "image/png", .isOutput = true}});
        QVERIFY(shown.decoded());
        QVERIFY(shown.said(0).contains(u"Prompt, picture 1"_s));
        QVERIFY(shown.said(0).contains(u"PNG · 64 × 48 pixels · "_s + QLocale().formattedDataSize(png.size(), 1)));
        QVERIFY(shown.said(0).contains(u"SHA-256 "_s + QString::fromLatin1(Sha256::of(png).toHex().first(16))));
        QVERIFY(shown.said(1).contains(u"Prompt, picture 2"_s));
        QVERIFY(shown.said(1).contains(u"JPEG (the log says image/png)"_s));
        QVERIFY(shown.said(2).contains(u"Output, picture 1"_s));
        QVERIFY(shown.said(2).contains(u"Blurred"_s));
        QTest::keyClick(&shown.tile(0), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(Sha256::of(png).toHex()));
    }

    void whyOneIsNotThereIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<QString>("said");
        QTest::newRow("an address") << QByteArray() << QByteArray("https://store.example/1.png") << true
                                    << u"never fetched"_s;
        QTest::newRow("a name of a file that was not there")
            << QByteArray() << QByteArray("uploads/1.png") << true << u"not there at import"_s;
        QTest::newRow("a file's address")
            << QByteArray() << QByteArray("file:///data/1.png") << true << u"not there at import"_s;
        QTest::newRow("base64 that is none") << QByteArray() << QByteArray() << true << u"no bytes"_s;
        QTest::newRow("too large to be kept")
            << QByteArray("large") << QByteArray() << false << u"Too large to be kept"_s;
        QTest::newRow("damaged") << drawnPicture({90, 90}, "png").first(60) << QByteArray() << true << u"Damaged"_s;
        QTest::newRow("not a picture") << QByteArray("hello") << QByteArray() << true << u"No kind of picture"_s;
        QTest::newRow("a bomb") << declaredPicture({100'000, 100'000}) << QByteArray() << true
                                << u"Too large to be shown"_s;
    }

    void whyOneIsNotThereIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, url);
        QFETCH(bool, isKept);
        QFETCH(QString, said);
        Shown<ReviewPage> shown({{.bytes = bytes, .url = url.constData(), .isKept = isKept}});
        QVERIFY(shown.decoded());
        QVERIFY2(shown.said(0).contains(said), qPrintable(shown.said(0)));
        QVERIFY(shown.said(0).contains(QString::fromUtf8(url)));
        shown.tile(0).click();
        shown.strip->toggle();
        QVERIFY(!shown.tile(0).isShown());
        QVERIFY(!shown.strip->openFullSize());
        QVERIFY(!shown.tile(0).grab().isNull());
    }

    void whyAFileWasNotReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("why");
        QTest::addColumn<QString>("said");
        QTest::newRow("missing") << QByteArray("not-found") << u"a file that was not there"_s;
        QTest::newRow("outside") << QByteArray("outside") << u"outside its folder"_s;
        QTest::newRow("a pipe") << QByteArray("not-a-file") << u"no plain file"_s;
        QTest::newRow("a document") << QByteArray("not-a-picture") << u"is no picture"_s;
        QTest::newRow("large") << QByteArray("too-large") << u"too large to be kept"_s;
        QTest::newRow("one of many") << QByteArray("too-many") << u"more pictures than are read"_s;
        QTest::newRow("refused") << QByteArray("unreadable") << u"could not be read"_s;
    }

    void whyAFileWasNotReadIsSaid()
    {
        QFETCH(QByteArray, why);
        QFETCH(QString, said);
        Shown<ReviewPage> shown({{.url = "images/1.png", .unread = why.constData()}});
        QVERIFY(shown.decoded());
        QVERIFY2(shown.said(0).contains(said), qPrintable(shown.said(0)));
        QVERIFY(shown.said(0).contains(u"images/1.png"_s));
    }

    void inFullSizeItCanBeZoomedAndEscapeClosesIt()
    {
        Shown<ReviewPage> shown({{.bytes = drawnPicture({3000, 2000}, "png")}});
        QVERIFY(QTest::qWaitForWindowActive(&shown.window) && shown.decoded());
        QSignalSpy words(shown.page, &Page::message);
        QTest::keyClick(shown.table, Qt::Key_F); // what is blurred does not open
        QCOMPARE(words.count(), 1);
        QVERIFY(!shown.window.findChild<PictureDialog *>());
        QTest::keyClick(shown.table, Qt::Key_B);
        QTest::keyClick(shown.table, Qt::Key_F);
        QPointer<PictureDialog> dialog = shown.window.findChild<PictureDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->view()->hasImage());
        QCOMPARE(dialog->state()->state(), StateView::State::Content);
        PictureView &view = *dialog->view();
        const double fitted = view.zoom();
        QVERIFY(fitted < 1);
        QTest::keyClick(&view, Qt::Key_1);
        QCOMPARE(view.zoom(), 1.0);
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.zoom() > 1);
        const QImage near = view.viewport()->grab().toImage();
        QVERIFY(isRed(near.pixelColor(near.rect().center()))); // its middle stays in the middle
        QTest::keyClick(&view, Qt::Key_Minus);
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.zoom(), fitted);
        for (int i = 0; i < 60; ++i)
            view.zoomIn();
        QCOMPARE(view.zoom(), PictureView::greatest);
        QVERIFY(!view.viewport()->grab().isNull());
        QTest::keyClick(&view, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void theButtonOfATileOpensItInFullSize()
    {
        Shown<InvestigatePage> shown({{.bytes = drawnPicture({300, 200}, "png")}});
        QVERIFY(shown.decoded());
        auto *button = shown.tile(0).findChild<QToolButton *>();
        QVERIFY(!button->isVisible()); // blurred
        shown.tile(0).click();
        QVERIFY(button->isVisible());
        button->click();
        QPointer<PictureDialog> dialog = shown.window.findChild<PictureDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->view()->hasImage());
        dialog->close();
        QTRY_VERIFY(!dialog);
    }

    void aGenerationWithoutPicturesHasNoStrip()
    {
        Shown<InvestigatePage> shown({});
        QVERIFY(!shown.strip->isVisible());
        QVERIFY(shown.strip->tiles().empty());
        shown.strip->toggle();
        QVERIFY(!shown.strip->openFullSize());
    }

    void ofVeryManyTheRestIsCounted()
    {
        std::vector<Logged> many;
        for (int i = 0; i < 45; ++i)
            many.push_back({.url = "https://store.example/x.png"});
        Shown<ReviewPage> shown(many);
        QCOMPARE(shown.strip->tiles().size(), PictureStrip::most);
        QVERIFY(!shown.strip->isLoading());
        const auto words = shown.strip->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(words, [](const QLabel *label) {
            return label->isVisibleTo(label->parentWidget()) && label->text().contains(u"5"_s)
                && label->text().contains(u"more"_s);
        }));
    }

    void goingThroughTheQueueQuicklyShowsThePicturesOfTheLastOne()
    {
        Shown<ReviewPage> shown({{.bytes = drawnPicture({4000, 3000}, "png")}, {.bytes = striped()}});
        for (int i = 0; i < 20; ++i)
            shown.table->goToRow(i % 2);
        QVERIFY(shown.decoded()); // the last was row 1, which has the first of them only
        QCOMPARE(shown.strip->tiles().size(), size_t(1));
        QVERIFY(shown.said(0).contains(u"4000 × 3000"_s));
    }
};

QTEST_MAIN(TestReadingPictures)
#include "tst_reading_pictures.moc"
