#include "ui/reading/reasonwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Why a match is a finding, in words.
class TestReadingReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReasonIsTold()
    {
        const detect::Reason reason{.terms = {u"one"_s, u"two"_s},
                                    .expressions = {2},
                                    .conditions = {{u"near"_s, u"red"_s}, {u"none_of"_s, {}}},
                                    .movements = {{u"context"_s, u"sale"_s, 0.3},
                                                  {u"news"_s, u"reporters"_s, -0.2},
                                                  {u"quotation"_s, {}, -0.1}},
                                    .from = 0.5};
        QCOMPARE(ui::reasonText(reason).split(u'\n'),
                 (QStringList{u"Terms: one、two"_s, u"Expressions of the rule: 2"_s,
                              u"Conditions: “red” stands near it; none of the excluded words is there"_s,
                              u"Score from 0.50: +0.30 because of “sale”; −0.20 for news: “reporters”; "
                              "−0.10 for a quotation"_s}));
    }

    void aReasonThatSaysNothingIsEmpty() { QCOMPARE(ui::reasonText({}), QString()); }

    /// A kind that a later release knows is shown by its name.
    void anUnknownKindIsNamed() { QCOMPARE(ui::reasonText({.conditions = {{u"loud"_s, {}}}}), u"Conditions: loud"_s); }
};

QTEST_GUILESS_MAIN(TestReadingReasons)
#include "tst_reading_reasons.moc"
