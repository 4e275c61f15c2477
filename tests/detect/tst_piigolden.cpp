#include "app/base/resources.h"
#include "app/detect/matcher.h"
#include "app/detect/packloader.h"
#include "app/detect/taxonomy.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using detect::Part;

/// The recognisers of personal information as the program uses them: folding, pattern, validator. Every number and
/// name in the golden file is made up; where one satisfies a checksum that is what it is for.
class TestPiiGolden : public QObject
{
    Q_OBJECT

    struct Row
    {
        QString rule;
        QByteArray text;
        QByteArray found;
    };

    std::shared_ptr<const detect::Matcher> m_matcher;
    std::vector<Row> m_rows;

    static QByteArray unescaped(const QByteArray &field)
    {
        return QByteArray(field).replace("\\n", "\n").replace("\\t", "\t");
    }

    QByteArrayList foundBy(const QString &rule, const QByteArray &text) const
    {
        QByteArrayList found;
        detect::Scratch scratch;
        for (const detect::Match &match : m_matcher->scan(text.toStdString(), Part::Output, scratch)) {
            if (m_matcher->rule(match.rule).id == rule)
                found.append(text.mid(qsizetype(match.span.begin), qsizetype(match.span.size())));
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        if (!text::foldsTraditional())
            QSKIP("some rows are in traditional characters, and OpenCC's data is not installed");
        auto pack = detect::loadRulePack(u":/packs/pii.toml"_s, detect::Taxonomy::load().value());
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().where + u' ' + pack.error().detail));
        m_matcher = detect::Matcher::compile({std::move(*pack)}).value();

        QFile file(qEnvironmentVariable("VERMILION_SOURCE") + u"/tests/detect/golden/pii.tsv"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QByteArrayList fields = line.split('\t');
            if (fields.size() == 3 && !line.startsWith('#'))
                m_rows.push_back({QString::fromUtf8(fields[0]), unescaped(fields[1]), unescaped(fields[2])});
        }
    }

    void everyRuleHasFifteenRowsOfEachKind()
    {
        for (uint32_t number = 0; number < m_matcher->ruleCount(); ++number) {
            const QString rule = m_matcher->rule(number).id;
            const auto count = [&](bool positive) {
                return std::ranges::count_if(m_rows, [&](const Row &row) {
                    return row.rule == rule && row.found.isEmpty() != positive;
                });
            };
            QVERIFY2(count(true) >= 15 && count(false) >= 15, qPrintable(rule));
        }
    }

    void everyRowIsFoundOrLeftAlone()
    {
        QStringList wrong;
        for (const Row &row : m_rows) {
            const QByteArrayList found = foundBy(row.rule, row.text);
            const QByteArrayList expected = row.found.isEmpty() ? QByteArrayList() : QByteArrayList{row.found};
            if (found != expected)
                wrong.append(row.rule + u": "_s + QString::fromUtf8(row.text) + u" -> "_s
                             + QString::fromUtf8(found.join(" | ")));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u"\n"_s)));
    }
};

QTEST_APPLESS_MAIN(TestPiiGolden)
#include "tst_piigolden.moc"
