#include "app/report/disclosure.h"
#include "tests/report/samplecase.h"

#include <QTest>

using namespace report;

class TestDisclosure : public QObject
{
    Q_OBJECT

    static Document saying(const QString &text)
    {
        return {.sections = {{.title = QStringLiteral("五、原因"), .blocks = {Paragraph{{{.text = text}}}}}}};
    }

    static QString textOf(const Document &document)
    {
        return std::get<Paragraph>(document.sections.front().blocks.front()).statements.front().text;
    }

    const QStringList m_secrets{QStringLiteral("13800138000")};

private Q_SLOTS:
    void whatRulesFoundInPromptAndOutputIsSecret()
    {
        QCOMPARE(personalInformationIn({sample::evidence(3)}),
                 QStringList({QStringLiteral("zhang.san@example.com"), QStringLiteral("13800138000")}));
        QVERIFY(personalInformationIn({}).isEmpty());
    }

    void whatIsTooShortToBeLookedForIsLeftOut()
    {
        const std::string text = "张三 12345";
        incident::EvidenceItem item{.output = text};
        item.findings = {sample::finding(text, "张三", "A.4.f", 2), sample::finding(text, "12345", "A.4.f", 2)};
        QVERIFY(personalInformationIn({item}).isEmpty());
    }

    void anOfficersNoteThatRepeatsASecretIsCovered()
    {
        Document document = saying(QStringLiteral("联系了13800138000，又联系了13800138000。"));
        cover(document, m_secrets);
        QCOMPARE(textOf(document), QStringLiteral("联系了███，又联系了███。"));
        QVERIFY(checkDisclosure(document, m_secrets));
    }

    void aSecretThatCanStillBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("电话13800138000");
        QTest::newRow("spaced") << QStringLiteral("电话 138 0013 8000");
        QTest::newRow("dashed") << QStringLiteral("138-0013-8000");
        QTest::newRow("full width") << QStringLiteral("１３８００１３８０００");
    }

    void aSecretThatCanStillBeReadIsRefused()
    {
        QFETCH(QString, text);
        const auto result = checkDisclosure(saying(text), m_secrets);
        QCOMPARE(result.error().kind, Failure::Kind::Refused);
        QVERIFY(result.error().detail.contains(QStringLiteral("五、原因")));
        QVERIFY(!result.error().detail.contains(QStringLiteral("138")));
    }
};

QTEST_GUILESS_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
