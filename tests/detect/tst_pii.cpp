#include "app/detect/pii.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Every number here is made up; where one satisfies a checksum that is what it is for.
class TestPii : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("expected");
    }

    template <typename Recogniser>
    static void check(Recogniser recogniser)
    {
        QFETCH(QByteArray, number);
        QFETCH(bool, expected);
        QCOMPARE(recogniser(number.toStdString()), expected);
    }

private Q_SLOTS:
    void residentIdentityCards_data()
    {
        columns();
        QTest::newRow("the standard's own example") << "11010519491231002X"_ba << true;
        QTest::newRow("small x") << "11010519491231002x"_ba << true;
        QTest::newRow("digits only") << "110101199003070011"_ba << true;
        QTest::newRow("29 February of a leap year") << "11010120000229000X"_ba << true;
        QTest::newRow("Taiwan") << "710000198008088881"_ba << true;
        QTest::newRow("15 digits") << "110101900307001"_ba << true;
        QTest::newRow("wrong checksum") << "110101199003070012"_ba << false;
        QTest::newRow("two digits swapped") << "110101199003700011"_ba << false;
        QTest::newRow("no such region") << "990101199003070015"_ba << false;
        QTest::newRow("30 February") << "110101199002300014"_ba << false;
        QTest::newRow("born too early") << "110101188001010011"_ba << false;
        QTest::newRow("born too late") << "110101205001010013"_ba << false;
        QTest::newRow("15 digits with month 13") << "110101901307001"_ba << false;
        QTest::newRow("17 digits") << "11010119900307001"_ba << false;
        QTest::newRow("x in the middle") << "1101011990030x0011"_ba << false;
        QTest::newRow("nothing") << ""_ba << false;
    }
    void residentIdentityCards() { check(detect::isResidentId); }

    void mobileNumbers_data()
    {
        columns();
        QTest::newRow("138") << "13800000000"_ba << true;
        QTest::newRow("199") << "19912345678"_ba << true;
        QTest::newRow("12 is no prefix") << "12012345678"_ba << false;
        QTest::newRow("ten digits") << "1381234567"_ba << false;
        QTest::newRow("twelve digits") << "138123456789"_ba << false;
        QTest::newRow("a letter") << "1381234567a"_ba << false;
        QTest::newRow("starts with 2") << "23812345678"_ba << false;
    }
    void mobileNumbers() { check(detect::isMobile); }

    void bankCards_data()
    {
        columns();
        QTest::newRow("UnionPay, 19 digits") << "6222020000000000000"_ba << true;
        QTest::newRow("UnionPay, 16 digits") << "6217000000000006"_ba << true;
        QTest::newRow("Visa") << "4000000000000002"_ba << true;
        QTest::newRow("Mastercard") << "5555555555554444"_ba << true;
        QTest::newRow("American Express") << "378282246310005"_ba << true;
        QTest::newRow("JCB") << "3530111333300000"_ba << true;
        QTest::newRow("Discover") << "6011111111111117"_ba << true;
        QTest::newRow("wrong checksum") << "6217000000000007"_ba << false;
        QTest::newRow("no scheme's prefix") << "9999000000000004"_ba << false;
        QTest::newRow("Visa of an odd length") << "40000000000000008"_ba << false;
        QTest::newRow("all the same digit") << "4444444444444444"_ba << false;
        QTest::newRow("all zero") << "0000000000000000"_ba << false;
        QTest::newRow("a resident identity card of Gansu") << "620101199003070011"_ba << false;
        QTest::newRow("a letter") << "621700000000000x"_ba << false;
    }
    void bankCards() { check(detect::isBankCard); }

    void creditCodes_data()
    {
        columns();
        QTest::newRow("ends in a letter") << "91110000000000000E"_ba << true;
        QTest::newRow("letters inside") << "91310000ABCDEFGHJW"_ba << true;
        QTest::newRow("small letters") << "91310000abcdefghjw"_ba << true;
        QTest::newRow("a social organisation") << "52440000500000000Q"_ba << true;
        QTest::newRow("wrong checksum") << "91110000000000000F"_ba << false;
        QTest::newRow("a letter that is not used") << "91310000ABCDEFGHIW"_ba << false;
        QTest::newRow("no such region") << "919900000000000005"_ba << false;
        QTest::newRow("a resident identity card") << "110101199003070011"_ba << false;
        QTest::newRow("17 characters") << "9111000000000000E"_ba << false;
    }
    void creditCodes() { check(detect::isUscc); }

    void emailAddresses_data()
    {
        columns();
        QTest::newRow("plain") << "li.wei@vermilion-sample.cn"_ba << true;
        QTest::newRow("numbers") << "10001@163.vermilion-sample.cn"_ba << true;
        QTest::newRow("tag and several labels") << "a+b@mail.myexample.com.cn"_ba << true;
        QTest::newRow("capitals") << "Li@Vermilion-Sample.ORG"_ba << true;
        QTest::newRow("kept for examples") << "li@example.com"_ba << true;
        QTest::newRow("below what is kept for examples") << "li@mail.Example.Org"_ba << true;
        QTest::newRow("only like an example") << "li@my-example.com"_ba << true;
        QTest::newRow("kept for tests") << "li@shop.test"_ba << false;
        QTest::newRow("a picture for dense screens") << "logo@2x.png"_ba << false;
        QTest::newRow("a script's version") << "vue@3.min.js"_ba << false;
        QTest::newRow("an IPv4 address") << "root@10.0.0.1"_ba << false;
        QTest::newRow("no dot") << "user@localhost"_ba << false;
        QTest::newRow("two dots") << "a..b@sample.cn"_ba << false;
        QTest::newRow("empty label") << "a@sample..cn"_ba << false;
        QTest::newRow("hyphen at an edge") << "a@-sample.cn"_ba << false;
        QTest::newRow("nothing before") << "@sample.cn"_ba << false;
        QTest::newRow("two signs") << "a@b@sample.cn"_ba << false;
    }
    void emailAddresses() { check(detect::isEmail); }
};

QTEST_APPLESS_MAIN(TestPii)
#include "tst_pii.moc"
