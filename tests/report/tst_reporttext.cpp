#include "app/base/resources.h"
#include "app/incident/topic.h"
#include "app/report/text/composer.h"
#include "app/report/text/fieldcatalogue.h"
#include "app/report/text/nearest.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace report;
using namespace Qt::StringLiterals;

/// The text of a report: what it may hold, and where it is wrong.
class TestReportText : public QObject
{
    Q_OBJECT

    static constexpr auto head = "kind: content-incident\nlanguage: en\nversion: 1\ntitle: T\n"; // four lines
    static QString with(const QString &body) { return QString::fromLatin1(head) + body; }

    static Drafted composed(const QString &text, const Facts &facts)
    {
        return compose(parseText(text), facts, [](const QString &, Filler &) { return std::vector<Block>(); }, {})
            .value();
    }

    static QString firstText(const Document &document)
    {
        return std::get<Paragraph>(document.sections.at(0).blocks.at(0)).statements.at(0).text;
    }

    static std::set<QString> namesIn(const QString &text)
    {
        std::set<QString> names;
        const TextForm form = parseText(text).form;
        const auto add = [&](const TextLine &line) {
            for (const TextPiece &piece : line.pieces) {
                if (piece.kind == TextPiece::Kind::Field)
                    names.insert(piece.text + (piece.isOptional ? u"?"_s : piece.isLater ? u"+"_s : u""_s));
            }
        };
        const auto addRows = [&](const TextRows &rows) {
            for (const TextRow &row : rows)
                add(row.value);
        };
        add(form.title);
        addRows(form.cover);
        for (const TextSection &section : form.sections) {
            for (const auto &part : section.parts) {
                if (const auto *rows = std::get_if<TextRows>(&part))
                    addRows(*rows);
                else if (const auto *lines = std::get_if<TextParagraph>(&part))
                    std::ranges::for_each(*lines, add);
                else
                    names.insert(u"{{"_s + std::get<TextBlock>(part).name);
            }
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void theDataOfReportsCanBeRead()
    {
        const auto catalogue = readFieldCatalogue();
        QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().where + catalogue.error().detail));
        const auto words = readWords();
        QVERIFY2(words, qPrintable(words ? QString() : words.error().where + words.error().detail));
        const auto topics = incident::readTopics();
        QVERIFY2(topics, qPrintable(topics ? QString() : topics.error().where + topics.error().detail));
        QCOMPARE(reportKinds().size(), 8u);
    }

    void everyTopicOfNotesFillsOneFieldAndEveryFieldsTopicIsThere()
    {
        QStringList fed;
        for (const CatalogueEntry &field : fieldCatalogue().fields) {
            if (field.topic.isEmpty())
                continue;
            fed.append(field.topic);
            QVERIFY2(incident::topicNamed(field.topic), qPrintable(field.topic));
        }
        for (const incident::Topic &topic : incident::topics())
            QCOMPARE(fed.count(topic.id), 1);
    }

    void noNameStandsTwiceInTheCatalogue()
    {
        std::set<QString> names;
        for (const CatalogueEntry &entry : fieldCatalogue().fields)
            QVERIFY2(names.insert(entry.name).second, qPrintable(entry.name));
        for (const CatalogueEntry &entry : fieldCatalogue().blocks)
            QVERIFY2(names.insert(entry.name).second, qPrintable(entry.name));
    }

    void everyShippedTextIsWithoutProblems_data()
    {
        QTest::addColumn<QString>("kind");
        for (const ReportKind &kind : reportKinds())
            QTest::addRow("%s", qPrintable(kind.id)) << kind.id;
    }

    void everyShippedTextIsWithoutProblems()
    {
        QFETCH(QString, kind);
        for (const Language language : {Language::Chinese, Language::English}) {
            const auto text = shippedText(kind, language);
            QVERIFY(text);
            for (const TextProblem &problem : lint(*text))
                QFAIL(qPrintable(u"%1:%2:%3: %4"_s.arg(name(language))
                                     .arg(problem.line)
                                     .arg(problem.column)
                                     .arg(problemText(problem, Language::English))));
            const TextForm form = parseText(*text).form;
            QCOMPARE(form.kind, kind);
            QCOMPARE(form.language, language);
        }
    }

    void bothLanguagesOfAKindAskForTheSame_data() { everyShippedTextIsWithoutProblems_data(); }

    void bothLanguagesOfAKindAskForTheSame()
    {
        QFETCH(QString, kind);
        const auto zh = namesIn(shippedText(kind, Language::Chinese).value());
        const auto en = namesIn(shippedText(kind, Language::English).value());
        QVERIFY(zh.size() > 8);
        QCOMPARE(en, zh);
    }

    void everyFieldAndBlockIsUsedBySomeShippedTextOrIsForOfficers()
    {
        std::set<QString> used;
        for (const ReportKind &kind : reportKinds()) {
            for (QString each : namesIn(shippedText(kind.id, Language::Chinese).value())) {
                each.remove(u'?').remove(u'+');
                used.insert(each);
            }
        }
        for (const CatalogueEntry &block : fieldCatalogue().blocks)
            QVERIFY2(used.contains(u"{{"_s + block.name), qPrintable(block.name));
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // line:column+length reason detail, one a line
        const auto row = [](const char *name, const QString &text, const char *found) {
            QTest::newRow(name) << text << QString::fromUtf8(found);
        };
        row("nothing", with(u"= S\nText."_s), "");
        row("an unknown field, with the nearest one", with(u"= S\nNo. {case.nummer}."_s),
            "6:5+13 unknown_field case.number");
        row("a field by what it is called", with(u"= S\n{案件编号}"_s), "6:1+6 unknown_field case.number");
        row("a field that nothing is near to", with(u"= S\n{zzzzzzzz}"_s), "6:1+10 unknown_field ");
        row("a field of another subject", with(u"= S\nn | {month.illegal}"_s), "6:5+15 wrong_subject ");
        row("an unknown block", with(u"= S\n{{evidense}}"_s), "6:1+12 unknown_block evidence");
        row("a block of another subject", with(u"= S\n  {{decisions}}"_s), "6:3+13 wrong_block ");
        row("a brace left open", with(u"= S\nNo. {case.number and more"_s), "6:5+1 open_brace ");
        row("two, the first left open", with(u"= S\n{case.number {case.title}"_s), "6:1+1 open_brace ");
        row("a brace too many", with(u"= S\na } b"_s), "6:3+1 stray_brace ");
        row("a full-width brace", with(u"= S\n｛case.number｝"_s), "6:1+1 wide_brace |6:13+1 wide_brace ");
        row("empty braces", with(u"= S\na {} b"_s), "6:3+2 empty_braces ");
        row("a word after the comma that is none", with(u"= S\n{note.ransom, perhaps}"_s),
            "6:15+7 unknown_modifier perhaps");
        row("a block within a line", with(u"= S\nsee {{evidence}}"_s), "6:5+12 block_not_alone ");
        row("text after a block", with(u"= S\n{{evidence}} see"_s), "6:1+12 block_not_alone ");
        row("a block left open", with(u"= S\n{{evidence"_s), "6:1+2 open_block ");
        row("text before the first heading", with(u"\nHello there\n= S\nx"_s), "6:1+11 before_heading ");
        row("a heading without text", with(u"=\nx"_s), "5:1+1 empty_heading ");
        row("a heading with nothing under it", with(u"= S\n= R\nx"_s), "5:1+0 empty_section ");
        row("no heading at all", with(u"a | b"_s), "5:1+0 no_heading ");
        row("a row without a label", with(u"= S\n| x"_s), "6:1+1 empty_label ");
        row("a row without a value", with(u"= S\nx ｜ "_s), "6:3+1 empty_value ");
        row("an unknown footnote", with(u"= S\nx{^n}"_s), "6:2+4 unknown_footnote n");
        row("a footnote that is not used", with(u"= S\nx\n^n: text"_s), "7:1+2 unused_footnote n");
        row("a footnote twice", with(u"= S\nx{^n}\n^n: a\n^n: b"_s), "8:1+2 double_footnote n");
        row("an empty footnote", with(u"= S\nx{^n}\n^n:"_s), "7:1+2 empty_footnote n");
        row("a footnote in a footnote", with(u"= S\nx{^n}\n^n: y{^n}"_s), "7:6+4 footnote_in_footnote n");
        row("an unknown head line", with(u"verison: 2\n= S\nx"_s), "5:1+7 unknown_head version");
        row("a head line twice", with(u"title: U\n= S\nx"_s), "5:1+5 double_head title");
        row("a control character", with(u"= S\na\u0007b"_s), "6:2+1 bad_character 0007");
        row("half a surrogate pair", with(u"= S\na"_s + QChar(0xd83d)), "6:2+1 bad_character d83d");
        row("several, in order", with(u"= S\n{a.b.c.d.e} } {\n{{x}}"_s),
            "6:1+11 unknown_field |6:13+1 stray_brace |6:15+1 open_brace |7:1+5 unknown_block ");
        row("an unknown kind", u"kind: content-incidnet\nlanguage: en\nversion: 1\ntitle: T\n= S\nx"_s,
            "1:7+16 unknown_kind content-incident");
        row("an unknown language", u"kind: monthly\nlanguage: fr\nversion: 1\ntitle: T\n= S\nx"_s,
            "2:11+2 unknown_language ");
        row("an empty head line", u"kind: monthly\nlanguage: en\nversion:\ntitle: T\n= S\nx"_s,
            "3:1+7 empty_head version");
        row("nothing at all", u""_s,
            "1:1+0 missing_head kind|1:1+0 missing_head language|1:1+0 missing_head version|1:1+0 missing_head title|"
            "1:1+0 no_heading ");
        row("an internal field in a notice to individuals",
            u"kind: pi-individuals\nlanguage: en\nversion: 1\ntitle: T\n= S\n{case.number}"_s,
            "6:1+13 internal_field ");
        row("an internal block in a notice to individuals",
            u"kind: pi-individuals\nlanguage: en\nversion: 1\ntitle: T\n= S\n{{evidence}}"_s, "6:1+12 internal_block ");
        row("a line that ends in CR LF", with(u"= S\r\n{case.nummer}\r\n"_s), "6:1+13 unknown_field case.number");
        row("columns count UTF-16 units", with(u"= S\n😀{x}"_s), "6:3+3 unknown_field ");
    }

    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        QStringList said;
        for (const TextProblem &problem : lint(text)) {
            said.append(u"%1:%2+%3 %4 %5"_s.arg(problem.line)
                            .arg(problem.column)
                            .arg(problem.length)
                            .arg(problem.reason, problem.detail));
            for (const Language language : {Language::Chinese, Language::English}) {
                const QString words = problemText(problem, language);
                QVERIFY2(!words.contains(u'«') && !words.isEmpty(), qPrintable(words));
            }
        }
        QCOMPARE(said.join(u'|'), found);
    }

    void problemsNameTheirKind()
    {
        using enum TextProblem::Kind;
        const auto problems = lint(with(u"= S\n}\n{nothing.like}\n{{nothing}}"_s));
        QCOMPARE(problems.size(), 3u);
        QCOMPARE(problems[0].kind, Syntax);
        QCOMPARE(problems[1].kind, UnknownField);
        QCOMPARE(problems[1].field, u"nothing.like"_s);
        QCOMPARE(problems[2].kind, UnknownBlock);
    }

    void aHintStandsInTheWords()
    {
        const auto problem = lint(with(u"= S\n{case.nummer}"_s)).at(0);
        QCOMPARE(problemText(problem, Language::English),
                 u"there is no field case.nummer; did you mean case.number?"_s);
        QCOMPARE(problemText(problem, Language::Chinese), u"没有字段 case.nummer；是否为 case.number？"_s);
    }

    void aBackslashTakesTheMeaningAway()
    {
        const QString text = with(u"= S\n\\{case.number\\} \\| \\\\ C:\\temp\n\n\\# no comment\n\n\\= no heading"_s);
        QCOMPARE(lint(text).size(), 0u);
        const Document document = composed(text, {}).document;
        QCOMPARE(firstText(document), u"{case.number} | \\ C:\\temp"_s);
        QCOMPARE(std::get<Paragraph>(document.sections[0].blocks[1]).statements[0].text, u"# no comment"_s);
        QCOMPARE(std::get<Paragraph>(document.sections[0].blocks[2]).statements[0].text, u"= no heading"_s);
    }

    void aByteOrderMarkAndFullWidthPunctuationDoNoHarm()
    {
        const QString text = QChar(QChar::ByteOrderMark)
            + u"kind：content-incident\nlanguage：zh\nversion：1\ntitle：题\n= 一\n标签｜值{^n}\n^n：注"_s;
        QCOMPARE(lint(text).size(), 0u);
    }

    void commentsPartNothing()
    {
        const Document document = composed(with(u"# a\n= S\none\n# between\ntwo\n\nthree"_s), {}).document;
        QCOMPARE(document.sections[0].blocks.size(), 2u);
        const auto &paragraph = std::get<Paragraph>(document.sections[0].blocks[0]);
        QCOMPARE(paragraph.statements[0].text + paragraph.statements[1].text, u"one two"_s);
        QCOMPARE(paragraph.statements[0].line, 7);
        QCOMPARE(paragraph.statements[1].line, 9);
    }

    void anEmptyFieldIsAMarkAGapAndAProblemWithItsPlace()
    {
        const Drafted drafted =
            composed(with(u"= S\nNo. {case.number}, {case.title}"_s), {{u"case.title"_s, {u"t"_s, {}}}});
        const auto &statement = std::get<Paragraph>(drafted.document.sections[0].blocks[0]).statements[0];
        QCOMPARE(statement.text, u"No. [missing: case number], t"_s);
        QCOMPARE(statement.marks, (std::vector<Mark>{{4, 22, Mark::Kind::Gap}}));
        QCOMPARE(drafted.document.missing, (std::vector<Gap>{{u"case number"_s, {u"S"_s}}}));
        QCOMPARE(drafted.problems.size(), 1u);
        const TextProblem &problem = drafted.problems[0];
        QCOMPARE(problem.kind, TextProblem::Kind::EmptyField);
        QCOMPARE(problem.line, 6);
        QCOMPARE(problem.column, 5);
        QCOMPARE(problem.length, 13);
        QCOMPARE(problem.field, u"case.number"_s);
        QCOMPARE(problemText(problem, Language::English), u"still missing: case number"_s);
    }

    void whereAnOptionalFieldIsEmptyItsLineGoesAndALaterOneSaysSo()
    {
        const QString text =
            with(u"= S\na | {note.ransom, optional}\nb | {note.trend, later}\n= R\nc | {note.other, 可省略}"_s);
        const Drafted none = composed(text, {});
        QCOMPARE(none.document.sections.size(), 1u); // of R nothing is left
        const auto &rows = std::get<Fields>(none.document.sections[0].blocks[0]).rows;
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].value.text, u"to be supplemented"_s);
        QVERIFY(none.problems.empty());
        const Drafted all = composed(text, {{u"note.ransom"_s, {u"r"_s, {}}}, {u"note.other"_s, {u"o"_s, {}}}});
        QCOMPARE(all.document.sections.size(), 2u);
        QCOMPARE(std::get<Fields>(all.document.sections[0].blocks[0]).rows[0].value.text, u"r"_s);
    }

    void aTextWithoutAUsableHeadMakesNoDocument()
    {
        const auto blocks = [](const QString &, Filler &) { return std::vector<Block>(); };
        const auto none = compose(parseText(u"= S\nx"_s), {}, blocks, {});
        QCOMPARE(none.error().kind, Failure::Kind::BadInput);
        QCOMPARE(none.error().where, u"1:1"_s);
        const auto other = compose(parseText(u"kind: x\nlanguage: en\n= S\nx"_s), {}, blocks, {});
        QCOMPARE(other.error().where, u"1:7"_s);
    }

    void theNearestNameIsTheOneFewestChangesAway()
    {
        QCOMPARE(editDistance(u"", u"abc"), 3);
        QCOMPARE(editDistance(u"kitten", u"sitting"), 3);
        QCOMPARE(editDistance(u"ab", u"ba"), 1);
        QCOMPARE(nearest(u"case.titel"_s, {u"case.number"_s, u"case.title"_s}), u"case.title"_s);
        QCOMPARE(nearest(u"weather"_s, {u"case.number"_s, u"case.title"_s}), QString());
    }

    void theGuideListsEveryField()
    {
        for (const Language language : {Language::Chinese, Language::English}) {
            const QString guide = formatGuide(language).value();
            for (const CatalogueEntry &field : fieldCatalogue().fields)
                QVERIFY2(guide.contains(u'{' + field.name + u'}'), qPrintable(field.name));
            QVERIFY(!guide.contains(u'«'));
        }
    }

    /// Texts that nobody would write: pieces of the shipped ones in any order, with a hard word now and then.
    void anyTextGivesProblemsOrADocumentAndNeverACrash()
    {
        QRandomGenerator random(20261129);
        QStringList pieces{u"{"_s,
                           u"}"_s,
                           u"{{"_s,
                           u"}}"_s,
                           u"|"_s,
                           u"="_s,
                           u"^"_s,
                           u"^a:"_s,
                           u"{^a}"_s,
                           u"\\"_s,
                           u"\n"_s,
                           u"#"_s,
                           u"，"_s,
                           u"｜"_s,
                           u"｛"_s,
                           u"{case.number, later}"_s,
                           u"{x,optional}"_s,
                           u"\t"_s,
                           QString(QChar(0)),
                           QString(QChar(0xdc00)),
                           u"😀"_s,
                           u":"_s,
                           u"kind:"_s,
                           u"\r\n"_s};
        for (const ReportKind &kind : reportKinds()) {
            for (const QString &line : shippedText(kind.id, Language::Chinese).value().split(u'\n'))
                pieces.append(line + u'\n');
        }
        for (int round = 0; round < 3000; ++round) {
            QString text = round % 2 == 0 ? with({}) : QString();
            const int length = int(random.bounded(60));
            for (int i = 0; i < length; ++i)
                text += pieces[random.bounded(pieces.size())];
            const auto problems = lint(text);
            for (const TextProblem &problem : problems) {
                const QStringList lines = text.split(u'\n');
                QVERIFY(problem.line >= 1 && problem.line <= lines.size());
                QVERIFY(problem.column >= 1 && problem.length >= 0);
                QVERIFY(problem.column - 1 + problem.length <= lines[problem.line - 1].size());
                QVERIFY(!problemText(problem, Language::Chinese).contains(u'«'));
            }
            const auto made =
                compose(parseText(text), {}, [](const QString &, Filler &) { return std::vector<Block>(); }, {});
            QVERIFY(made || !problems.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_reporttext.moc"
