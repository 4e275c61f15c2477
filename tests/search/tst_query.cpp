#include "app/search/snippet.h"

#include <QTest>

using search::Query;

class TestQuery : public QObject
{
    Q_OBJECT

    /// \a text with [brackets] around what is found.
    static QByteArray marked(const QByteArray &query, const QByteArray &text)
    {
        QByteArray out = text;
        auto spans = Query::parse(QString::fromUtf8(query)).value().find(text.toStdString());
        for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
            out.insert(static_cast<qsizetype>(span->end), ']');
            out.insert(static_cast<qsizetype>(span->begin), '[');
        }
        return out;
    }

private Q_SLOTS:
    void wordsAreFoundWhereTheIndexFindsThem_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *query, const char *text) {
            QTest::newRow(qPrintable(QString::fromUtf8(query) + QStringLiteral(" | ") + QString::fromUtf8(text)))
                << QByteArray(query) << QByteArray(text);
        };
        row("算法", "请介绍[算法]备案，[算法]！");
        row("算法 备案", "请介绍[算法][备案]");
        row("法备", "请介绍算[法备]案");
        row("ALGORITHM", "an [Algorithm], not algorithms");
        row("algo*", "an [Algorithm], [algorithms]");
        row("filing algorithm", "the [algorithm] [filing]");
        row("\"algorithm filing\"", "filing [algorithm, filing]");
        row("ab12", "[ＡＢ１２] and ab123");
        row("臺灣", "[台湾] [臺灣]");
        row("e-mail", "my [E-Mail] mail");
        row("赌博", "[赌\xe2\x80\x8b博]");
        row("ai安全", "[AI安全] ai 不安全");
        row("", "what");
        row("snake", "[snake]_case");
        row("算法 OR number", "[算法] or [number]");
        row("算法 -备案", "[算法] 登记");
        row("near(算法 备案, 5)", "[算法]的[备案]");
        row("service:chat 备案", "[备案] of chat");
    }

    void wordsAreFoundWhereTheIndexFindsThem()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, text);
        QByteArray plain = text;
        plain.replace("[", "").replace("]", "");
        QCOMPARE(marked(query, plain), query == "算法 备案" ? QByteArray("请介绍[算法备案]") : text);
    }

    void aSnippetShowsTheFirstMatch()
    {
        const std::string prompt(1000, 'x');
        std::string output;
        for (int i = 0; i < 100; ++i)
            output += "字符串 ";
        output += "算法备案";
        output += output;
        const Query terms = Query::parse(QStringLiteral("备案")).value();
        const search::Snippet snippet = search::snippetOf(prompt, output, terms, 100);
        QCOMPARE(snippet.part, detect::Part::Output);
        QCOMPARE(snippet.matches.size(), size_t(2));
        QVERIFY(snippet.begin <= snippet.matches[0].begin);
        QVERIFY(snippet.begin + snippet.text.size() >= snippet.matches[0].end);
        QCOMPARE_LE(snippet.text.size(), size_t(100));
        QCOMPARE(QByteArray::fromStdString(output.substr(snippet.begin, snippet.text.size())),
                 QByteArray::fromStdString(snippet.text));
        QVERIFY(QString::fromStdString(snippet.text).contains(QStringLiteral("备案")));
        QVERIFY(!QString::fromStdString(snippet.text).contains(QChar::ReplacementCharacter));
    }

    void withoutAMatchASnippetIsTheBeginning()
    {
        const Query none;
        QCOMPARE(search::snippetOf("a prompt", "an output", none).text, std::string("a prompt"));
        QCOMPARE(search::snippetOf("", "an output", none).text, std::string("an output"));
        QCOMPARE(search::snippetOf("", "an output", none).part, detect::Part::Output);
        QCOMPARE(search::snippetOf("", "", none).text, std::string());
        QCOMPARE(search::snippetOf(std::string(500, 'x'), "", none, 240).text.size(), size_t(240));
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
