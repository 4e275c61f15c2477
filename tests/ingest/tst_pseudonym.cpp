#include "app/ingest/pseudonym.h"

#include <QTest>

#include <set>

using ingest::Pseudonyms;

class TestPseudonym : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// HMAC-SHA-256 with the key 00 01 … 1f over "alice", checked with another implementation.
    void aPseudonymIsTheSameOnEveryMachine()
    {
        QByteArray key;
        for (int i = 0; i < Pseudonyms::keySize; ++i)
            key.append(static_cast<char>(i));
        QCOMPARE(QByteArray::fromStdString(Pseudonyms(key).of("alice")), QByteArray("u-n3x22k7ns63n"));
    }

    void usersOrKeysThatDifferGiveOtherPseudonyms()
    {
        const Pseudonyms one(QByteArray(32, 'a'));
        const Pseudonyms other(QByteArray(32, 'b'));
        QVERIFY(one.of("alice") != one.of("bob"));
        QVERIFY(one.of("alice") != other.of("alice"));
        QCOMPARE(one.of("alice"), one.of("alice"));
    }

    void aPseudonymHasItsShape()
    {
        const Pseudonyms pseudonyms(QByteArray(32, 'a'));
        std::set<std::string> seen;
        for (int i = 0; i < 1000; ++i) {
            const std::string pseudonym = pseudonyms.of(std::to_string(i));
            QCOMPARE(pseudonym.size(), size_t(14));
            QVERIFY(pseudonym.starts_with("u-"));
            QCOMPARE(pseudonym.find_first_not_of("abcdefghijklmnopqrstuvwxyz234567", 2), std::string::npos);
            seen.insert(pseudonym);
        }
        QCOMPARE(seen.size(), size_t(1000));
    }

    void nobodyHasNoPseudonym() { QVERIFY(Pseudonyms(QByteArray(32, 'a')).of("").empty()); }
};

QTEST_GUILESS_MAIN(TestPseudonym)
#include "tst_pseudonym.moc"
