#include "app/base/resources.h"
#include "tests/filing/extraction.h"
#include "tests/filing/madefiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace filing;
using namespace made;
using namespace Qt::StringLiterals;

/// Lists as files of each form with each fault, read from beginning to end. The figures are printed as a table; what
/// they are held above was measured.
class TestListFiles : public QObject
{
    Q_OBJECT

    const int m_rows = qEnvironmentVariable("VERMILION_LIST_ROWS", u"30"_s).toInt();
    ListTable m_lists;
    QTemporaryDir m_folder;
    std::map<std::pair<QString, QString>, std::map<QString, Score>> m_figures; ///< by fault and form, then field
    std::map<std::pair<QString, QString>, std::map<QString, Score>> m_byField; ///< by field and form, then ""

    static bool concerns(Fault fault, const List &list)
    {
        const auto isDate = [](const Field &field) { return field.shape.value == ValueKind::Date; };
        return fault != Fault::Dates || std::ranges::any_of(list.fields, isDate);
    }

    /// What the figures are held above, a little below what was measured. Where lines are drawn or the form has cells,
    /// all is read. Without lines, a column that a page has few cells in falls to its neighbour, and rows that are
    /// broken without a gap of their own cannot be told from wrapped ones.
    struct Bar
    {
        double share = 0.999;
        int undoubted = 0;
    };

    static Bar barFor(Form form, Fault fault)
    {
        if (fault == Fault::LostDigits)
            return {.share = form == Form::PlainPdf ? 0.91 : 0.95, .undoubted = form == Form::PlainPdf ? 110 : 0};
        if (fault == Fault::TextSwaps)
            return {.share = 0.95, .undoubted = form == Form::PlainPdf ? 130 : 48};
        if (form != Form::PlainPdf)
            return {};
        return fault == Fault::BrokenRows ? Bar{.share = 0.85, .undoubted = 320} : Bar{.share = 0.94, .undoubted = 80};
    }

    static QString percent(double share) { return QString::number(100 * share, 'f', 1); }

    template <typename Figures>
    static void print(const Figures &figures, const QString &what)
    {
        std::set<QString> rows;
        for (const auto &[key, scores] : figures)
            rows.insert(key.first);
        QString head = u"%1"_s.arg(what, -18);
        for (const auto &[form, name] : allForms)
            head += QString::fromLatin1(name).leftJustified(14);
        qInfo().noquote() << head << "precision/recall, %; with what is wrong and not doubted";
        for (const QString &row : rows) {
            QString line = row.leftJustified(18);
            for (const auto &[form, name] : allForms) {
                Score sum;
                const auto found = figures.find({row, QString::fromLatin1(name)});
                if (found != figures.end()) {
                    for (const auto &[field, score] : found->second)
                        sum.add(score);
                }
                line += u"%1/%2 %3"_s.arg(percent(sum.precision()), percent(sum.recall()))
                            .arg(sum.wrongUndoubted)
                            .leftJustified(14);
            }
            qInfo().noquote() << line;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_lists = loadLists().value();
    }

    void aListIsReadFromItsFile_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<int>("fault");
        for (const auto &[form, name] : allForms) {
            for (const auto &[fault, words] : allFaults)
                QTest::addRow("%s: %s", name, words) << int(form) << int(fault);
        }
    }

    void aListIsReadFromItsFile()
    {
        QFETCH(const int, form);
        QFETCH(const int, fault);
        const QString formName = QString::fromLatin1(allForms[size_t(form)].second);
        const QString faultName = QString::fromLatin1(allFaults[size_t(fault)].second);
        Score sum;
        for (const List &list : m_lists.lists) {
            if (!concerns(Fault(fault), list))
                continue;
            const MadeList made = make(list, m_rows, Fault(fault), 11);
            const QString path = m_folder.filePath(u"%1-%2-%3"_s.arg(list.id).arg(fault).arg(formName));
            write(made.sheet, Form(form), path);
            const auto paper = paper::readPaper(path);
            QVERIFY2(paper, paper ? "" : qPrintable(paper.error().detail));
            const auto reading = readAsList(*paper, m_lists);
            QVERIFY2(reading, reading ? "" : qPrintable(list.id + reading.error().detail));
            QCOMPARE(reading->list, list.id);
            for (const auto &[field, score] : scoresOf(made, reading->rows)) {
                m_figures[{faultName, formName}][field].add(score);
                m_byField[{field, formName}][QString()].add(score);
                sum.add(score);
            }
        }
        Bar bar = barFor(Form(form), Fault(fault));
        if (m_rows < 120 && bar.share < 0.999)
            bar.share -= 0.03; // few rows: a single value weighs more
        QVERIFY2(sum.precision() >= bar.share, qPrintable(percent(sum.precision())));
        QVERIFY2(sum.recall() >= bar.share, qPrintable(percent(sum.recall())));
        QVERIFY2(sum.wrongUndoubted <= bar.undoubted * m_rows / 120 + (bar.undoubted > 0 ? 5 : 0),
                 qPrintable(QString::number(sum.wrongUndoubted)));
    }

    void cleanupTestCase()
    {
        print(m_figures, u"fault"_s);
        print(m_byField, u"field"_s);
    }
};

QTEST_GUILESS_MAIN(TestListFiles)
#include "tst_listfiles.moc"
