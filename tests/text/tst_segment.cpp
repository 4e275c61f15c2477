#include "app/text/fold.h"
#include "app/text/segment.h"
#include "db/database.h"
#include "db/error.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSegment : public QObject
{
    Q_OBJECT

    static std::string segmented(const std::string &text)
    {
        std::string out;
        text::segment(text::fold(text).text, out);
        return out;
    }

    /// A full-text index of single texts, made as the importer makes it.
    struct Index
    {
        db::Database database = db::Database::inMemory();

        explicit Index(const std::vector<std::string> &texts)
        {
            database.execute("CREATE VIRTUAL TABLE search USING fts5(words, tokenize = 'unicode61')"_ba);
            for (const std::string &text : texts)
                database.run("INSERT INTO search (words) VALUES (?)", segmented(text));
        }

        /// The numbers, from 1, of the texts that \a query finds; {-1} where FTS5 refuses the expression.
        QList<qint64> find(const std::string &query) const
        {
            QList<qint64> found;
            try {
                auto rows = database.prepare("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid");
                rows.bind(1, text::matchExpression(query));
                while (rows.next())
                    found.append(rows.integer(0));
            } catch (const db::Error &) {
                return {-1};
            }
            return found;
        }
    };

private Q_SLOTS:
    void charactersAreSetApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("nothing") << ""_ba << ""_ba;
        QTest::newRow("words stay words") << "two words"_ba << "two words"_ba;
        QTest::newRow("Chinese") << "人工智能"_ba << "人 工 智 能"_ba;
        QTest::newRow("mixed") << "用gpt4写"_ba << "用 gpt4 写"_ba;
        QTest::newRow("no space is doubled") << "用 gpt\n写"_ba << "用 gpt\n写"_ba;
        QTest::newRow("Kana and Hangul") << "ひら각"_ba << "ひ ら 각"_ba;
        QTest::newRow("beyond the basic plane") << "𠀾a"_ba << "𠀾 a"_ba;
    }

    void charactersAreSetApart()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(segmented(text.toStdString())), expected);
    }

    void theExpressionSaysWhatWasTyped_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("nothing") << ""_ba << ""_ba;
        QTest::newRow("blanks") << " \t　"_ba << ""_ba;
        QTest::newRow("only punctuation") << "!!! ( ) \" *"_ba << ""_ba;
        QTest::newRow("two words") << "Deposit refund"_ba << R"("deposit" AND "refund")"_ba;
        QTest::newRow("a run of characters is a phrase") << "人工智能"_ba << R"("人 工 智 能")"_ba;
        QTest::newRow("traditional") << "臺灣"_ba << R"("台 湾")"_ba;
        QTest::newRow("touching") << "AI安全 e-mail"_ba << R"("ai 安 全" AND "e-mail")"_ba;
        QTest::newRow("a phrase in quotes") << R"("wire the deposit" now)"_ba << R"("wire the deposit" AND "now")"_ba;
        QTest::newRow("Chinese quotes") << "“人工 智能”"_ba << R"("人 工 智 能")"_ba;
        QTest::newRow("a quote left open") << "\"wire the"_ba << R"("wire the")"_ba;
        QTest::newRow("a prefix") << "refund*"_ba << R"("refund*"*)"_ba;
        QTest::newRow("a phrase and prefix") << R"("wire the dep"*)"_ba << R"("wire the dep"*)"_ba;
        QTest::newRow("operators are words") << "a OR NOT b"_ba << R"("a" AND "or" AND "not" AND "b")"_ba;
        QTest::newRow("punctuation is left out") << "hello ，"_ba << R"("hello")"_ba;
    }

    void theExpressionSaysWhatWasTyped()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(text::matchExpression(query.toStdString())), expected);
    }

    void fullTextSearchFinds_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QList<qint64>>("expected");

        QTest::newRow("two characters") << "退款"_ba << QList<qint64>{1, 2};
        QTest::newRow("one character") << "灣"_ba << QList<qint64>{3};
        QTest::newRow("not across other characters") << "请款"_ba << QList<qint64>{};
        QTest::newRow("in any order") << "客服 退款"_ba << QList<qint64>{1};
        QTest::newRow("word beside characters") << "gpt"_ba << QList<qint64>{3};
        QTest::newRow("word and characters as one") << "GPT 台"_ba << QList<qint64>{3};
        QTest::newRow("prefix") << "refun*"_ba << QList<qint64>{4};
        QTest::newRow("no prefix unless asked") << "refun"_ba << QList<qint64>{};
        QTest::newRow("phrase") << R"("the deposit")"_ba << QList<qint64>{4};
        QTest::newRow("words are no phrase") << R"("deposit the")"_ba << QList<qint64>{};
        QTest::newRow("a zero-width trick") << "退\xE2\x80\x8B款"_ba << QList<qint64>{1, 2};
    }

    void fullTextSearchFinds()
    {
        QFETCH(QByteArray, query);
        QFETCH(QList<qint64>, expected);
        const Index index({"请联系客服申请退款", "退\xE2\x80\x8B款", "用GPT写臺灣遊記", "Refunds of the Deposit"});
        QCOMPARE(index.find(query.toStdString()), expected);
    }

    void nothingTypedIsSyntax()
    {
        const Index index({"text"});
        const std::vector<std::string> nasty = {
            "\"",
            "\"\"",
            "\"a",
            "a\"b\"c",
            "words:a",
            "{words}:a",
            "a NEAR b",
            "NEAR(a b, 2)",
            "(a",
            "a)",
            "^a",
            "a+b",
            "-a",
            "a^",
            "*",
            "a**",
            "\\\"a",
            std::string("a\0b", 3),
            "';DROP TABLE search;--",
            "\xFF\xFE",
            "a AND",
            "ab\x80zz",
        };
        for (const std::string &query : nasty) {
            if (text::matchExpression(query).empty())
                continue;
            QVERIFY2(index.find(query) != QList<qint64>{-1}, query.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestSegment)
#include "tst_segment.moc"
