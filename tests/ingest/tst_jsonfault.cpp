#include "app/ingest/records/jsonfault.h"
#include "app/ingest/records/recordparser.h"

#include <QTest>

using ingest::JsonFault;
using ingest::jsonFault;
using Kind = JsonFault::Kind;

class TestJsonFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeValuesHaveNoFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"{}", "[]", " {'a' : [1, -2.5e+3, 0, true, false, null], 'b':{'c':'\\u4f60\\n'}}\r\n",
                                 "'text'", "12", "{'a':NaN,'b':-Infinity}", "{'half':'\\ud800'}", "{'你':'好😀'}"})
            QTest::newRow(text) << QByteArray(text).replace('\'', '"');
    }

    void wholeValuesHaveNoFault()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!jsonFault({text.constData(), static_cast<size_t>(text.size())}));
    }

    /// The place of the fault is where "^" stands; it is not part of the text.
    void theFirstFaultIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        // ' stands for ", and ` for '.
        const auto row = [](const char *name, const char *text, Kind kind) {
            QTest::newRow(name) << QByteArray(text).replace('\'', '"').replace('`', '\'') << kind;
        };
        row("nothing", "^", Kind::EndsEarly);
        row("no JSON at all", "^not json", Kind::BadWord);
        row("cut in a string", "{'a':'some t^", Kind::EndsEarly);
        row("cut in an escape", "{'a':'\\u4f^", Kind::EndsEarly);
        row("cut behind a backslash", "{'a':'\\^", Kind::EndsEarly);
        row("cut behind a value", "{'a':{'b':1}^", Kind::EndsEarly);
        row("cut in a word", "{'a':tru^", Kind::EndsEarly);
        row("a quotation mark that is not escaped", "{'a':'he said '^yes' to it'}", Kind::CommaExpected);
        row("no comma", "{'a':1 ^'b':2}", Kind::CommaExpected);
        row("a comma too many", "{'a':1,^}", Kind::KeyExpected);
        row("a comma too many in an array", "{'a':[1,^]}", Kind::ValueExpected);
        row("single quotation marks", "{^`a`:1}", Kind::KeyExpected);
        row("no colon", "{'a' ^1}", Kind::ColonExpected);
        row("no value", "{'a':^}", Kind::ValueExpected);
        row("a word of another language", "{'a':^None}", Kind::BadWord);
        row("a number with a zero before it", "{'a':^012}", Kind::BadNumber);
        row("a number without digits behind its point", "{'a':^1.,'b':2}", Kind::BadNumber);
        row("the other bracket", "{'a':[1^}}", Kind::WrongBracket);
        row("an escape that there is not", "{'a':'C:^\\work'}", Kind::BadEscape);
        row("an escape without four digits", "{'a':'^\\u12xy'}", Kind::BadEscape);
        row("a tab in a string", "{'a':'one^\ttwo'}", Kind::ControlCharacter);
        row("a line break in a string", "{'a':'one^\ntwo'}", Kind::ControlCharacter);
        row("a byte of another encoding", "{'a':'\xe4\xbd\xa0^\xc4\xe3'}", Kind::NotUtf8);
        row("a byte of another encoding between values", "{'a':1,^\xff'b':2}", Kind::NotUtf8);
        row("two values", "{'a':1} ^{'b':2}", Kind::TextBehind);
    }

    void theFirstFaultIsFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(Kind, kind);
        const qsizetype place = text.indexOf('^');
        text.remove(place, 1);
        const auto fault = jsonFault({text.constData(), static_cast<size_t>(text.size())});
        QVERIFY(fault);
        QCOMPARE(int(fault->kind), int(kind));
        QCOMPARE(qsizetype(fault->offset), place);
    }

    void bracketsThatAreTooDeepAreWhereTheParserStops()
    {
        const auto nested = [](size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
        QVERIFY(!jsonFault(nested(ingest::RecordParser::depthLimit)));
        const auto fault = jsonFault(nested(ingest::RecordParser::depthLimit + 1));
        QVERIFY(fault && fault->kind == Kind::TooDeep);
        QCOMPARE(fault->offset, ingest::RecordParser::depthLimit);
    }

    /// What the parser takes has no fault, and what it does not take has one: on every cut of a record.
    void itAgreesWithTheParser()
    {
        const std::string whole = R"({"id":"r1","n":-1.5e3,"l":[true,null,"\u4f60\\"],"prompt":"你好","response":"a"})";
        ingest::RecordParser parser;
        for (size_t length = 1; length <= whole.size(); ++length) {
            std::string padded = whole.substr(0, length);
            padded.reserve(padded.size() + 128);
            const auto parsed = parser.parse({.bytes = padded, .length = static_cast<qint64>(length)});
            QCOMPARE(jsonFault(std::string_view(whole).substr(0, length)).has_value(), !parsed.has_value());
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonFault)
#include "tst_jsonfault.moc"
