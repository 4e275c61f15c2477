#include "app/detect/validator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using detect::Validator;

Q_DECLARE_METATYPE(Validator)

class TestValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberIsFoundInItsSurroundings_data()
    {
        QTest::addColumn<Validator>("validator");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // empty: nothing

        QTest::newRow("context before") << Validator::ResidentId << "身份证号:110101199003070011。"_ba
                                        << "110101199003070011"_ba;
        QTest::newRow("in groups") << Validator::ResidentId << "110101 19900307 0011"_ba << "110101 19900307 0011"_ba;
        QTest::newRow("card in fours") << Validator::BankCard << "no 6217 0000 0000 0006 ok"_ba
                                       << "6217 0000 0000 0006"_ba;
        QTest::newRow("card with hyphens")
            << Validator::BankCard << "6217-0000-0000-0006"_ba << "6217-0000-0000-0006"_ba;
        QTest::newRow("another number before it")
            << Validator::BankCard << "12 6217000000000006"_ba << "6217000000000006"_ba;
        QTest::newRow("inside a longer number") << Validator::BankCard << "126217000000000006"_ba << ""_ba;
        QTest::newRow("two spaces do not join") << Validator::BankCard << "62170000  00000006"_ba << ""_ba;
        QTest::newRow("mobile") << Validator::Mobile << "call 13800000000."_ba << "13800000000"_ba;
        QTest::newRow("mobile of three groups") << Validator::Mobile << "138 0000-0000"_ba << "138 0000-0000"_ba;
        QTest::newRow("with the country's prefix") << Validator::Mobile << "+86 13800000000"_ba << "86 13800000000"_ba;
        QTest::newRow("mobile inside a number") << Validator::Mobile << "2138000000001"_ba << ""_ba;
        QTest::newRow("part of a name") << Validator::Mobile << "a13800000000"_ba << ""_ba;
        QTest::newRow("decimals") << Validator::Mobile << "0.13800000000"_ba << ""_ba;
        QTest::newRow("a number with decimals") << Validator::Mobile << "13800000000.5"_ba << ""_ba;
        QTest::newRow("the end of a sentence") << Validator::Mobile << "13800000000.\n2"_ba << "13800000000"_ba;
        QTest::newRow("e-mail is the whole of it") << Validator::Email << "li@sample.cn"_ba << "li@sample.cn"_ba;
        QTest::newRow("nothing asked for") << Validator::None << "anything"_ba << "anything"_ba;
        QTest::newRow("nothing there") << Validator::Mobile << ""_ba << ""_ba;
    }

    void theNumberIsFoundInItsSurroundings()
    {
        QFETCH(Validator, validator);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const std::string whole = text.toStdString();
        const auto span = detect::validated(validator, whole, {0, whole.size()});
        QCOMPARE(span ? text.mid(qsizetype(span->begin), qsizetype(span->size())) : QByteArray(), expected);
    }

    void everyNameMeansAValidator()
    {
        const QStringList names = detect::validatorNames().split(u", "_s);
        QCOMPARE(names.size(), 16);
        for (const QString &name : names)
            QVERIFY(detect::validatorNamed(name));
        QVERIFY(!detect::validatorNamed(u"iban"_s));
    }
};

QTEST_APPLESS_MAIN(TestValidator)
#include "tst_validator.moc"
