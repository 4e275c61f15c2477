#include "ui/widgets/displaytext.h"

#include <QTest>

using ui::DisplayText;

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offsetsAndPositionsNameTheSameCharacter_data()
    {
        QTest::addColumn<QByteArray>("utf8");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("position");

        const QByteArray mixed = "a中👍z"; // 1 + 3 + 4 + 1 bytes, 1 + 1 + 2 + 1 units
        const QString shown = QStringLiteral("a中👍z");
        QTest::newRow("ascii") << mixed << shown << 0 << 0;
        QTest::newRow("han") << mixed << shown << 1 << 1;
        QTest::newRow("emoji") << mixed << shown << 4 << 2;
        QTest::newRow("after the emoji") << mixed << shown << 8 << 4;
        QTest::newRow("the end") << mixed << shown << 9 << 5;
        QTest::newRow("windows line end") << QByteArray("a\r\nb") << QStringLiteral("a\nb") << 3 << 2;
        QTest::newRow("old line end") << QByteArray("a\rb") << QStringLiteral("a\nb") << 2 << 2;
        QTest::newRow("bad byte") << QByteArray("a\xFF"
                                                "b")
                                  << QStringLiteral("a\uFFFDb") << 2 << 2;
        QTest::newRow("cut sequence") << QByteArray("a\xE4\xB8") << QStringLiteral("a\uFFFD\uFFFD") << 1 << 1;
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << QStringLiteral("\uFFFD\uFFFD") << 1 << 1;
        QTest::newRow("surrogate in UTF-8")
            << QByteArray("\xED\xA0\x80x") << QStringLiteral("\uFFFD\uFFFD\uFFFDx") << 3 << 3;
        QTest::newRow("right to left") << QByteArray("نص ab") << QStringLiteral("نص ab") << 5 << 3;
        QTest::newRow("object character") << QByteArray("\xEF\xBF\xBC!") << QStringLiteral("\uFFFD!") << 3 << 1;
        QTest::newRow("zero width joiner") << QByteArray("👩‍👧") << QStringLiteral("👩‍👧") << 7 << 3;
    }

    void offsetsAndPositionsNameTheSameCharacter()
    {
        QFETCH(QByteArray, utf8);
        QFETCH(QString, shown);
        QFETCH(int, offset);
        QFETCH(int, position);
        const DisplayText text(utf8.toStdString());
        QCOMPARE(text.text(), shown);
        QCOMPARE(text.position(size_t(offset)), position);
        QCOMPARE(text.offset(position), size_t(offset));
    }

    void anOffsetInsideACharacterGivesItsStart()
    {
        const DisplayText text("中文👍");
        QCOMPARE(text.position(1), 0);
        QCOMPARE(text.position(4), 1);
        QCOMPARE(text.position(8), 2);
        QCOMPARE(text.offset(3), size_t(6)); // inside the surrogate pair
    }

    void beyondTheEndIsTheEnd()
    {
        const DisplayText text("中");
        QCOMPARE(text.position(99), 1);
        QCOMPARE(text.offset(99), size_t(3));
        QCOMPARE(DisplayText(std::string()).position(0), 0);
    }

    /// Against Qt's own decoder, over more than one milestone.
    void everyOffsetOfALongTextIsExact()
    {
        const QString unit = QStringLiteral("混合 text 👍\n");
        const QString whole = unit.repeated(400);
        const QByteArray utf8 = whole.toUtf8();
        const DisplayText text(utf8.toStdString());
        QCOMPARE(text.text(), whole);
        size_t offset = 0;
        for (qsizetype position = 0; position < whole.size();) {
            QCOMPARE(text.position(offset), position);
            QCOMPARE(text.offset(position), offset);
            const int step = whole.at(position).isHighSurrogate() ? 2 : 1;
            offset += size_t(whole.mid(position, step).toUtf8().size());
            position += step;
        }
    }

    void aMegabyteIsQuick()
    {
        std::string utf8;
        while (utf8.size() < 1'000'000)
            utf8 += "生成的内容很长，一句接着一句。";
        QBENCHMARK_ONCE {
            const DisplayText text(utf8);
            QVERIFY(text.position(utf8.size() / 2) > 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestDisplayText)
#include "tst_widget_displaytext.moc"
