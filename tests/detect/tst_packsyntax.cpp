#include "app/base/resources.h"
#include "app/detect/validator.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

using namespace Qt::StringLiterals;

/// How each piece of a line is coloured: "risk|Field", … without plain text.
class Colours : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QStringList ofLine(const QString &line)
    {
        m_line = line;
        m_pieces.clear();
        m_state = highlightLine(line, m_state);
        return m_pieces;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (format.name() != u"Normal")
            m_pieces.append(m_line.sliced(offset, length) + u'|' + format.name());
    }

private:
    KSyntaxHighlighting::State m_state;
    QString m_line;
    QStringList m_pieces;
};

class TestPackSyntax : public QObject
{
    Q_OBJECT

    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::Definition m_definition;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Q_INIT_RESOURCE(vermilion_syntax);
        m_repository.reload();
        m_definition = m_repository.definitionForName(u"Vermilion Rule Pack"_s);
        QVERIFY(m_definition.isValid());
    }

    void fieldsRisksAndPatternsAreToldApart_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("piece");

        QTest::newRow("a rule begins") << u"[[rule]]"_s << u"[[rule]]|Table"_s;
        QTest::newRow("field") << u"severity = 2"_s << u"severity|Field"_s;
        QTest::newRow("number") << u"severity = 2"_s << u"2|Number"_s;
        QTest::newRow("risk") << u"risk = \"A.1.f\""_s << u"\"A.1.f\"|Risk"_s;
        QTest::newRow("no such risk") << u"risk = \"A.7.f\""_s << u"\"A.7.f\"|Error"_s;
        QTest::newRow("misspelt field") << u"severty = 2"_s << u"severty|Error"_s;
        QTest::newRow("a card begins") << u"[card]"_s << u"[card]|Table"_s;
        QTest::newRow("a figure of a card") << u"[[card.figure]]"_s << u"[[card.figure]]|Table"_s;
        QTest::newRow("field of a card") << u"f1 = [0.5, 0.4, 0.6]"_s << u"f1|Field"_s;
        QTest::newRow("comment") << u"# why"_s << u"# why|Comment"_s;
        QTest::newRow("truth") << u"whole_word = false"_s << u"false|Truth"_s;
        QTest::newRow("escape in a pattern") << u"regex = ['\\bx(y|z)']"_s << u"\\b|Escape"_s;
        QTest::newRow("a condition begins") << u"[[rule.condition]]"_s << u"[[rule.condition]]|Table"_s;
        QTest::newRow("a table that no rule has") << u"[[rule.conditions]]"_s << u"conditions|Error"_s;
        QTest::newRow("field of a condition") << u"not_near = ['x']"_s << u"not_near|Field"_s;
        QTest::newRow("a kind of exception") << u"exceptions = { news = -0.3 }"_s << u"news|Field"_s;
        QTest::newRow("a number below 0") << u"add = -0.3"_s << u"-0.3|Number"_s;
        QTest::newRow("validator") << u"validator = \"cn-id\""_s << u"cn-id|Validator"_s;
        QTest::newRow("no such validator") << u"validator = \"cn-ids\""_s << u"cn-ids|Error"_s;
        QTest::newRow("a language of a title") << u"title = { zh = \"规\", en = \"rule\" }"_s << u"zh|Field"_s;
        QTest::newRow("operator in a pattern") << u"regex = ['a(?:b)']"_s << u"(?:|PatternOperator"_s;
    }

    void fieldsRisksAndPatternsAreToldApart()
    {
        QFETCH(QString, line);
        QFETCH(QString, piece);
        Colours colours;
        colours.setDefinition(m_definition);
        const QStringList pieces = colours.ofLine(line);
        QVERIFY2(pieces.contains(piece), qPrintable(pieces.join(u' ')));
    }

    void everyValidatorIsKnown()
    {
        for (const QString &name : detect::validatorNames().split(u", "_s)) {
            Colours colours;
            colours.setDefinition(m_definition);
            QVERIFY2(colours.ofLine(u"validator = \"%1\""_s.arg(name)).contains(name + u"|Validator"_s),
                     qPrintable(name));
        }
    }

    void nothingInPacksThatComeWithTheProgramIsMarkedAsAnError_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("starter packs") << u":/packs"_s;
        QTest::newRow("templates") << u":/packtemplates"_s;
    }

    void nothingInPacksThatComeWithTheProgramIsMarkedAsAnError()
    {
        QFETCH(QString, path);
        const QDir folder(path);
        QVERIFY(!folder.isEmpty());
        for (const QString &name : folder.entryList()) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            Colours colours;
            colours.setDefinition(m_definition);
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                const QStringList pieces = colours.ofLine(line);
                QVERIFY2(pieces.filter(u"|Error"_s).isEmpty(),
                         qPrintable(name + u": "_s + line + u" -> "_s + pieces.join(u' ')));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPackSyntax)
#include "tst_packsyntax.moc"
