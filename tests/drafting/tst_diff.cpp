#include "app/drafting/diff.h"
#include "app/drafting/sequence.h"

#include <QRandomGenerator>
#include <QTest>

using namespace drafting;
using namespace Qt::StringLiterals;

class TestDiff : public QObject
{
    Q_OBJECT

    /// "=same", "-removed", "+added", "~before|after" with changed words between brackets.
    static QString shown(const std::vector<DiffLine> &lines)
    {
        QStringList rows;
        for (const DiffLine &line : lines) {
            switch (line.kind) {
            case DiffLine::Kind::Same: rows.append(u'=' + line.after.text); break;
            case DiffLine::Kind::Removed: rows.append(u'-' + line.before.text); break;
            case DiffLine::Kind::Added: rows.append(u'+' + line.after.text); break;
            case DiffLine::Kind::Changed: rows.append(u'~' + marked(line.before) + u'|' + marked(line.after)); break;
            }
        }
        return rows.join(u'\n');
    }

    static QString marked(const DiffSide &side)
    {
        QString text = side.text;
        for (auto stretch = side.changed.rbegin(); stretch != side.changed.rend(); ++stretch) {
            text.insert(stretch->begin + stretch->length, u']');
            text.insert(stretch->begin, u'[');
        }
        return text;
    }

private Q_SLOTS:
    void aComparisonShowsWhatAReaderWouldMark_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing and nothing") << u""_s << u""_s << u"="_s;
        QTest::newRow("the same") << u"a\nb"_s << u"a\nb"_s << u"=a\n=b"_s;
        QTest::newRow("a line more") << u"a\nc"_s << u"a\nb\nc"_s << u"=a\n+b\n=c"_s;
        QTest::newRow("a line less") << u"a\nb\nc"_s << u"a\nc"_s << u"=a\n-b\n=c"_s;
        QTest::newRow("a last line end more") << u"a"_s << u"a\n"_s << u"=a\n+"_s;
        QTest::newRow("from nothing") << u""_s << u"a"_s << u"-\n+a"_s;
        QTest::newRow("one word") << u"the model was stopped at noon"_s << u"the service was stopped at noon"_s
                                  << u"~the [model] was stopped at noon|the [service] was stopped at noon"_s;
        QTest::newRow("two words with a blank between")
            << u"found on Monday by an officer of the unit"_s << u"found on early Tuesday by an officer of the unit"_s
            << u"~found on [Monday] by an officer of the unit|found on [early Tuesday] by an officer of the unit"_s;
        QTest::newRow("another line altogether")
            << u"one thing"_s << u"quite different"_s << u"-one thing\n+quite different"_s;
        QTest::newRow("Chinese without blanks") << u"发现后立即停止生成。"_s << u"发现后两小时内停止生成。"_s
                                                << u"~发现后[立即]停止生成。|发现后[两小时内]停止生成。"_s;
        QTest::newRow("a changed line among new ones")
            << u"heading\nthe cause was a prompt\nend"_s << u"heading\nnew text here\nthe cause was a jailbreak\nend"_s
            << u"=heading\n+new text here\n~the cause was a [prompt]|the cause was a [jailbreak]\n=end"_s;
        QTest::newRow("a field") << u"number | {case.number}"_s << u"number | {case.title}"_s
                                 << u"~number | {case.[number]}|number | {case.[title]}"_s;
        QTest::newRow("beyond the plane") << u"记录 😀 一"_s << u"记录 😁 一"_s << u"~记录 [😀] 一|记录 [😁] 一"_s;
        QTest::newRow("an empty line is no line that changed") << u"text"_s << u"\nother"_s << u"-text\n+\n+other"_s;
    }

    void aComparisonShowsWhatAReaderWouldMark()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto lines = diff(before, after);
        QTEST(shown(lines), "expected");
    }

    void linesAreCountedFromOneOnEachSide()
    {
        const auto lines = diff(u"a\nb\nc"_s, u"a\nx\ny\nc"_s);
        QCOMPARE(lines.size(), 5u);
        QCOMPARE(lines.front().before.line, 1);
        QCOMPARE(lines[1].kind, DiffLine::Kind::Removed);
        QCOMPARE(lines[1].before.line, 2);
        QCOMPARE(lines[1].after.line, 0);
        QCOMPARE(lines.back().before.line, 3);
        QCOMPARE(lines.back().after.line, 4);
        QCOMPARE(changes(lines), 3);
    }

    /// Whatever the texts are: the comparison holds both of them whole.
    void applyingGivesTheNewTextAndUndoingTheOld()
    {
        QRandomGenerator random(20261129);
        const QStringList words{u"a"_s, u"b "_s, u"停"_s, u"止"_s, u"\n"_s, u"\n"_s, u"😀"_s, u"é"_s, u"{x}"_s, u" "_s};
        const auto text = [&] {
            QString made;
            for (int i = random.bounded(60); i > 0; --i)
                made += words.at(random.bounded(int(words.size())));
            return made;
        };
        for (int round = 0; round < 2000; ++round) {
            const QString before = text();
            QString after = round % 2 ? text() : before;
            if (const qsizetype at = random.bounded(60);
                round % 2 == 0 && at < after.size() && !after.at(at).isSurrogate()) // an edit of the same text
                after.replace(at, 1, words.at(random.bounded(int(words.size()))));
            const auto lines = diff(before, after);
            QCOMPARE(textAfter(lines), after);
            QCOMPARE(textBefore(lines), before);
            for (const DiffLine &line : lines) {
                for (const DiffSide *side : {&line.before, &line.after}) {
                    qsizetype last = 0;
                    for (const Stretch &stretch : side->changed) {
                        QVERIFY(stretch.length > 0 && stretch.begin >= last);
                        last = stretch.begin + stretch.length;
                        QVERIFY(last <= side->text.size());
                        QVERIFY(!side->text.at(stretch.begin).isLowSurrogate());
                    }
                }
                if (line.kind == DiffLine::Kind::Same)
                    QCOMPARE(line.before.text, line.after.text);
            }
        }
    }

    /// Against the plain table of the textbook.
    void noCommonSubsequenceIsLonger()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            std::vector<int> before(size_t(random.bounded(24)));
            std::vector<int> after(size_t(random.bounded(24)));
            for (std::vector<int> *side : {&before, &after}) {
                for (int &each : *side)
                    each = random.bounded(5);
            }
            std::vector table(before.size() + 1, std::vector<size_t>(after.size() + 1, 0));
            for (size_t i = 1; i <= before.size(); ++i) {
                for (size_t j = 1; j <= after.size(); ++j)
                    table[i][j] = before[i - 1] == after[j - 1] ? table[i - 1][j - 1] + 1
                                                                : std::max(table[i - 1][j], table[i][j - 1]);
            }
            const auto pairs = commonSubsequence(before, after);
            QCOMPARE(pairs.size(), table.back().back());
            for (size_t i = 0; i < pairs.size(); ++i) {
                QCOMPARE(before[size_t(pairs[i].first)], after[size_t(pairs[i].second)]);
                QVERIFY(i == 0 || (pairs[i - 1].first < pairs[i].first && pairs[i - 1].second < pairs[i].second));
            }
        }
    }

    void longTextsTakeNoLongTime()
    {
        QString before;
        QString after;
        for (int i = 0; i < 3000; ++i) {
            before += u"line %1 of the old text\n"_s.arg(i);
            after += u"line %1 of the new text\n"_s.arg(i * 2);
        }
        const auto lines = diff(before, after);
        QCOMPARE(textAfter(lines), after);
    }
};

QTEST_APPLESS_MAIN(TestDiff)
#include "tst_diff.moc"
