#include "app/label/labelcheck.h"
#include "app/label/providercode.h"
#include "tests/label/samplefiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using label::CodeFault;
using label::CodeOwner;
using label::Fault;

Q_DECLARE_METATYPE(std::optional<CodeFault>)

/// The credit codes are made up; their checksums are right or wrong on purpose.
class TestLabelCheck : public QObject
{
    Q_OBJECT

    static QList<Fault> faults(const std::vector<label::LabelFinding> &findings)
    {
        QList<Fault> all;
        for (const label::LabelFinding &finding : findings)
            all.append(finding.fault);
        return all;
    }

    static label::CheckedLabel checked(const QByteArray &text) { return label::checkLabel({u"here"_s, text}); }

private Q_SLOTS:
    void codes_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<std::optional<CodeFault>>("fault");
        const auto row = [](const char *name, const char *code, std::optional<CodeFault> fault) {
            QTest::newRow(name) << QByteArray(code) << fault;
        };
        row("a company", "001191110000000000000E10001", std::nullopt);
        row("letters in the credit code", "001191310000ABCDEFGHJW10001", std::nullopt);
        row("a social organisation", "001152440000500000000Q1Z9X8", std::nullopt);
        row("26 characters", "001191110000000000000E1001", CodeFault::Length);
        row("28 characters", "001191110000000000000E100011", CodeFault::Length);
        row("nothing", "", CodeFault::Length);
        row("small letters", "001191110000000000000e10001", CodeFault::Letters);
        row("a hyphen", "001191110000000000000E1-001", CodeFault::Letters);
        row("another format", "011191110000000000000E10001", CodeFault::Format);
        row("no organisation", "002191110000000000000E10001", CodeFault::Subject);
        row("bound to something else", "001291110000000000000E10001", CodeFault::Binding);
        row("wrong checksum", "001191110000000000000F10001", CodeFault::Checksum);
        row("an identity card for a credit code", "001111010119900307001110001", CodeFault::Checksum);
        row("a digit of the credit code changed", "001191110000000000001E10001", CodeFault::Checksum);
        row("no generating service", "001191110000000000000E20001", CodeFault::Service);
    }

    void codes()
    {
        QFETCH(QByteArray, code);
        QFETCH(std::optional<CodeFault>, fault);
        QCOMPARE(label::faultOfCode(code.toStdString(), CodeOwner::Producer), fault);
    }

    void aPropagatorNeedNotGenerate()
    {
        QCOMPARE(label::faultOfCode("001191110000000000000E20001", CodeOwner::Propagator), std::nullopt);
        QCOMPARE(label::faultOfCode("001191110000000000000F20001", CodeOwner::Propagator), CodeFault::Checksum);
    }

    void aLabelAsTheStandardHasItIsRight_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("the object itself") << samplefiles::value;
        QTest::newRow("in an object named AIGC") << samplefiles::json;
        QTest::newRow("a string in an object named AIGC")
            << "{\"AIGC\":\"" + QByteArray(samplefiles::value).replace('"', "\\\"") + "\"}";
        QTest::newRow("propagated")
            << QByteArray(samplefiles::value)
                   .replace(R"("ContentPropagator":"","PropagateID":"")",
                            R"("ContentPropagator":"001191310000ABCDEFGHJW20001","PropagateID":"p")");
        QTest::newRow("may be generated") << QByteArray(samplefiles::value).replace(R"("Label":"1")", R"("Label":"2")");
        QTest::newRow("suspected") << QByteArray(samplefiles::value).replace(R"("Label":"1")", R"("Label":"3")");
    }

    void aLabelAsTheStandardHasItIsRight()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(faults(checked(text).findings), QList<Fault>{});
        QVERIFY(label::checkFile({u"PNG"_s, {{u"here"_s, text}}, false}).isRight());
    }

    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<bool>("isError");
        const auto row = [](const char *name, const char *from, const char *to, Fault fault, const QString &key,
                            const QString &detail = {}, bool isError = true) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << fault << key << detail << isError;
        };
        row("no JSON", "{", "", Fault::NotJson, {}, QString::fromUtf8(samplefiles::value).mid(1, 100));
        row("Label 4", R"("Label":"1")", R"("Label":"4")", Fault::WrongLabel, u"Label"_s, u"4"_s);
        row("Label AIGC", R"("Label":"1")", R"("Label":"AIGC")", Fault::WrongLabel, u"Label"_s, u"AIGC"_s);
        row("Label as a number", R"("Label":"1")", R"("Label":1)", Fault::NotText, u"Label"_s, u"1"_s);
        row("no ProduceID", R"("ProduceID":"s-1",)", "", Fault::Missing, u"ProduceID"_s);
        row("no ReservedCode2", R"(,"ReservedCode2":"")", "", Fault::Missing, u"ReservedCode2"_s);
        row("empty ProduceID", "s-1", "", Fault::Empty, u"ProduceID"_s);
        row("blank producer", "001191110000000000000E10001", " ", Fault::Empty, u"ContentProducer"_s);
        row("another key", "s-1\"", "s-1\",\"Author\":\"x\"", Fault::Unknown, u"Author"_s, {}, false);
        row("wrong checksum", "0000E10001", "0000F10001", Fault::Code, u"ContentProducer"_s, u"checksum"_s);
        row("short code", "E10001", "E1001", Fault::Code, u"ContentProducer"_s, u"length"_s);
        row("a bare credit code", "001191110000000000000E10001", "91110000000000000E", Fault::Code,
            u"ContentProducer"_s, u"length"_s);
        row("a name", "001191110000000000000E10001", "Sample Provider", Fault::NameNotCode, u"ContentProducer"_s,
            u"Sample Provider"_s, false);
        row("a propagator without a number", R"("ContentPropagator":"")", R"("ContentPropagator":"x")",
            Fault::NameNotCode, u"ContentPropagator"_s, u"x"_s, false);
        row("a number without a propagator", R"("PropagateID":"")", R"("PropagateID":"p-1")", Fault::NoNumber,
            u"ContentPropagator"_s);
    }

    void whatIsWrongIsFound()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(Fault, fault);
        QFETCH(QString, key);
        QFETCH(QString, detail);
        QFETCH(bool, isError);
        const qsizetype at = samplefiles::value.indexOf(from);
        QVERIFY(at >= 0);
        const QByteArray text = QByteArray(samplefiles::value).replace(at, from.size(), to);
        const auto findings = checked(text).findings;
        QVERIFY(!findings.empty());
        const label::LabelFinding expected{fault, isError ? label::Weight::Error : label::Weight::Remark, key, detail};
        QCOMPARE(findings.front().fault, fault);
        QVERIFY(findings.front() == expected);
        const bool alsoWrong = key == u"ContentPropagator" && fault == Fault::NameNotCode; // its number is missing too
        QCOMPARE(findings.size(), alsoWrong ? 2U : 1U);
        QCOMPARE(label::checkFile({u"PNG"_s, {{u"here"_s, text}}, false}).isRight(), !isError && !alsoWrong);
    }

    void aFileWithoutALabelIsNotRight()
    {
        const auto file = label::checkFile({u"PNG"_s, {}, true});
        QCOMPARE(faults(file.findings), (QList<Fault>{Fault::NoLabel, Fault::Damaged}));
        QVERIFY(!file.isRight());
    }

    void labelsThatContradictEachOtherAreToldApart()
    {
        QByteArray other = samplefiles::value;
        other.replace("s-1", "s-2");
        const auto differing =
            label::checkFile({u"PNG"_s, {{u"XMP"_s, samplefiles::json}, {u"PNG tEXt"_s, other}}, false});
        QCOMPARE(faults(differing.findings), QList<Fault>{Fault::Contradicted});
        QCOMPARE(differing.findings[0].detail, u"PNG tEXt"_s);
        QVERIFY(!differing.isRight());
        const auto agreeing =
            label::checkFile({u"PNG"_s, {{u"XMP"_s, samplefiles::json}, {u"PNG tEXt"_s, samplefiles::value}}, false});
        QVERIFY(agreeing.isRight());
    }
};

QTEST_APPLESS_MAIN(TestLabelCheck)
#include "tst_labelcheck.moc"
