#include "app/text/byteclasses.h"
#include "app/text/disguises.h"
#include "app/text/signs.h"

#include <QTest>

#include <random>

using text::Step;

/// The quick look that spares most texts the steps.
class TestSigns : public QObject
{
    Q_OBJECT

    std::mt19937 m_random{20261128};

    std::string randomText()
    {
        static const std::vector<std::string> pieces = {"a",
                                                        "e",
                                                        "z",
                                                        "ab",
                                                        "the ",
                                                        " ",
                                                        " ",
                                                        "  ",
                                                        "*",
                                                        ".",
                                                        "-",
                                                        "_",
                                                        "·",
                                                        "•",
                                                        "・",
                                                        "×",
                                                        "样",
                                                        "例",
                                                        "词",
                                                        "。",
                                                        "、",
                                                        "“",
                                                        "”",
                                                        "，",
                                                        ",",
                                                        "\n",
                                                        "😀",
                                                        "👩‍👩",
                                                        "🇨",
                                                        "é",
                                                        "e\xCC\x81",
                                                        "а",
                                                        "о",
                                                        "х",
                                                        "ж",
                                                        "α",
                                                        "1",
                                                        "0",
                                                        "@",
                                                        "$",
                                                        "!",
                                                        "|",
                                                        "ａ",
                                                        "🅰",
                                                        "ᴀ",
                                                        "ꓐ",
                                                        "𠀾",
                                                        "\xFF",
                                                        "\xE2\x83\x9D",
                                                        "한",
                                                        "か",
                                                        "ש",
                                                        "ก",
                                                        "好好",
                                                        "aa",
                                                        "中文文字很多很多",
                                                        "plain words of english "};
        std::string text;
        for (size_t count = m_random() % 60; count > 0; --count)
            text += pieces[m_random() % pieces.size()];
        if (m_random() % 2 == 0) // few signs in much text
            text.insert(0, std::string(m_random() % 130, 'x') + ", ");
        return text::fold(text).text;
    }

private Q_SLOTS:
    void whatItLeavesOutHasNothingToDo()
    {
        constexpr struct
        {
            Step step;
            void (*find)(std::string_view, text::Edits &);
        } steps[] = {{Step::Marks, text::removeMarks},
                     {Step::Homoglyphs, text::replaceHomoglyphs},
                     {Step::Lookalikes, text::replaceLookalikes},
                     {Step::Separators, text::removeSeparators},
                     {Step::Repeats, text::collapseRepeats}};
        for (int round = 0; round < 20'000; ++round) {
            const std::string text = round % 4 == 0 ? randomText().substr(0, 12) : randomText();
            const text::Steps signs = text::signsOf(text);
            for (const auto &[step, find] : steps) {
                text::Edits edits;
                find(text, edits);
                QVERIFY2(edits.empty() || signs.has(step),
                         qPrintable(QString::number(int(step)) + u' ' + QString::fromStdString(text)));
                QVERIFY(text::signsOf(text, step) == (signs & step));
            }
        }
    }

    void ordinaryTextHasNone()
    {
        const std::string ordinary =
            "今天的天气很好，我们去公园散步吧。“好的”，他说：走吧！Then we read a book, and 12 of us left at 10.";
        QVERIFY((text::signsOf(text::fold(ordinary).text) & text::Steps::standard()).isEmpty());
        QVERIFY(text::signsOf("").isEmpty());
    }

    void bothWaysOfReadingSeeTheSame()
    {
        for (int round = 0; round < 2000; ++round) {
            char bytes[64 + text::classesReach];
            for (char &byte : bytes)
                byte = static_cast<char>(m_random() % (round % 2 == 0 ? 256 : 128));
            if (const size_t at = m_random() % 60; round % 3 == 0) // by chance there are hardly any
                std::copy_n(bytes + at, 3, bytes + at + 3);
            if (const size_t at = m_random() % 60; round % 5 == 0)
                std::fill_n(bytes + at, 3, char('a' + m_random() % 26));
            QVERIFY(text::classesOf(bytes) == text::classesOneByOne(bytes));
            QVERIFY(text::highClassesOf(bytes) == text::highClassesOneByOne(bytes));
        }
    }
};

QTEST_APPLESS_MAIN(TestSigns)
#include "tst_signs.moc"
