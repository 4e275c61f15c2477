#include "app/base/resources.h"
#include "tests/filing/extraction.h"

#include <QTest>

using namespace filing;
using namespace made;

class TestListReading : public QObject
{
    Q_OBJECT

    ListTable m_lists;

    static bool concerns(Fault fault, const List &list)
    {
        const auto isDate = [](const Field &field) { return field.shape.value == ValueKind::Date; };
        return fault != Fault::Dates || std::ranges::any_of(list.fields, isDate);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto lists = loadLists();
        QVERIFY2(lists, lists ? "" : qPrintable(lists.error().where + lists.error().detail));
        m_lists = *lists;
    }

    void eachListIsReadWithEachFault_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("fault");
        for (const List &list : m_lists.lists) {
            for (const auto &[fault, words] : allFaults) {
                if (concerns(fault, list))
                    QTest::addRow("%s: %s", qPrintable(list.id), words) << list.id << int(fault);
            }
        }
    }

    void eachListIsReadWithEachFault()
    {
        QFETCH(const QString, list);
        QFETCH(const int, fault);
        const MadeList made = make(*m_lists.find(list), 120, Fault(fault), 7);
        const auto reading = readAsList(asPaper(made.sheet), m_lists);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
        QCOMPARE(reading->list, list);
        Score sum;
        for (const auto &[field, score] : scoresOf(made, reading->rows))
            sum.add(score);
        QVERIFY(sum.precision() > 0.95);
        QVERIFY(sum.recall() > 0.95);
        if (Fault(fault) != Fault::TextSwaps) // which nobody can tell from their shape
            QCOMPARE(sum.wrongUndoubted, 0);
    }
};

QTEST_GUILESS_MAIN(TestListReading)
#include "tst_listreading.moc"
