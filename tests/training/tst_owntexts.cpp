#include "app/base/resources.h"
#include "app/classify/categories.h"
#include "app/training/groupbias.h"
#include "app/training/owntexts.h"
#include "tests/ingest/logfolder.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace training;

/// Texts of our own to learn from.
class TestOwnTexts : public QObject
{
    Q_OBJECT

    const LogFolder m_folder;
    std::vector<classify::Category> m_categories;

    Result<LabelledTable> read(const QByteArray &part) const
    {
        return loadOwnTexts(m_categories, m_folder.write(u"t.toml"_s, "format = 1\n[[part]]\n" + part));
    }

    size_t number(const QString &category) const
    {
        return static_cast<size_t>(std::ranges::find(m_categories, category, &classify::Category::name)
                                   - m_categories.begin());
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto named = classify::loadCategories();
        QVERIFY(named);
        for (const classify::NamedCategory &one : *named)
            m_categories.push_back(one.category);
    }

    void eachFrameMeetsEachFill()
    {
        const auto table = read("language = \"en\"\nyes = [\"violence\"]\nunsure = [\"unsafe\"]\n"
                                "frames = [\"a {} b\", \"{}!\"]\nfills = [\"x\", \"y\"]\ntexts = [\"alone\"]\n");
        QVERIFY(table);
        QStringList texts;
        for (const LabelledRow &row : table->rows) {
            texts.append(QString::fromStdString(row.text));
            QVERIFY(row.is(number(u"violence"_s)) && row.knows(number(u"violence"_s)));
            QVERIFY(!row.knows(number(u"unsafe"_s)));
            QVERIFY(row.knows(number(u"sexual"_s)) && !row.is(number(u"sexual"_s)));
            QCOMPARE(row.source, std::string("vermilion"));
        }
        QCOMPARE(texts, (QStringList{u"a x b"_s, u"a y b"_s, u"x!"_s, u"y!"_s, u"alone"_s}));
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("line");
        QTest::newRow("no such category")
            << QByteArray("language = \"en\"\nyes = [\"odd\"]\ntexts = [\"x\"]\n") << ":4:";
        QTest::newRow("no gap") << QByteArray("language = \"en\"\nframes = [\"x\"]\nfills = [\"y\"]\n") << ":4:";
        QTest::newRow("no text") << QByteArray("language = \"en\"\n") << ":2:";
        QTest::newRow("applies and is left open")
            << QByteArray("language = \"en\"\nyes = [\"unsafe\"]\nunsure = [\"unsafe\"]\ntexts = [\"x\"]\n") << ":5:";
        QTest::newRow("a field of no use") << QByteArray("language = \"en\"\ntext = \"x\"\ntexts = [\"x\"]\n") << ":4:";
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QByteArray, part);
        QFETCH(QString, line);
        const auto table = read(part);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Failure::Kind::BadInput);
        QVERIFY2(table.error().where.contains(line), qPrintable(table.error().where));
    }

    /// What measures the treatment of groups must not have been learned from: neither its groups nor its sentences.
    void nothingOfTheMeasureIsAmongThem()
    {
        const auto own = loadOwnTexts(m_categories);
        const auto templates = loadIdentityTemplates();
        QVERIFY(own && templates);
        QRegularExpression english(
            [&] {
                QStringList names;
                for (const Group &group : templates->groups)
                    names.append(QRegularExpression::escape(group.name.en));
                return u"\\b(%1)\\b"_s.arg(names.join(u'|'));
            }(),
            QRegularExpression::CaseInsensitiveOption);
        for (const LabelledRow &row : own->rows) {
            const QString text = QString::fromStdString(row.text);
            QVERIFY2(!english.match(text).hasMatch(), row.text.c_str());
            for (const Group &group : templates->groups)
                QVERIFY2(!text.contains(group.name.zh), row.text.c_str());
            for (const QString &sentence : templates->zh + templates->en) {
                const QStringList sides = sentence.split(u"{}"_s);
                QVERIFY2(!text.startsWith(sides[0]) || !text.endsWith(sides[1]), row.text.c_str());
            }
        }
    }

    void noneStandsInTheTablesThatMeasure()
    {
        const QString path = qEnvironmentVariable("VERMILION_SOURCE") + u"/../shared/data/unified/eval.jsonl.gz"_s;
        if (!QFile::exists(path))
            QSKIP("the shared data are not at hand");
        const auto own = loadOwnTexts(m_categories);
        const auto held = readTable(path, m_categories);
        QVERIFY(own && held);
        std::set<std::string> texts;
        for (const LabelledRow &row : held->rows)
            texts.insert(row.text);
        for (const LabelledRow &row : own->rows)
            QVERIFY2(!texts.contains(row.text), row.text.c_str());
    }
};

QTEST_GUILESS_MAIN(TestOwnTexts)
#include "tst_owntexts.moc"
