#include "app/base/hash.h"
#include "app/base/lockdown.h"

#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

class TestLockdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInternetSocketIsRefusedAndALocalOneIsNot()
    {
        const Result<void> denied = denyInternetSockets();
        QVERIFY2(denied.has_value(), qPrintable(denied ? QString() : denied.error().detail));
        for (const int family : {AF_INET, AF_INET6}) {
            for (const int type : {SOCK_STREAM, SOCK_DGRAM}) {
                errno = 0;
                QCOMPARE(socket(family, type, 0), -1);
                QCOMPARE(errno, EACCES);
            }
        }
        const int local = socket(AF_UNIX, SOCK_STREAM, 0);
        QVERIFY(local >= 0);
        close(local);
    }

    void hashesAreTheStandardOnes()
    {
        QCOMPARE(Sha256::of("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        // RFC 4231, test case 2
        QCOMPARE(hmacSha256("Jefe", "what do ya want for nothing?").toHex(),
                 QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }
};

QTEST_GUILESS_MAIN(TestLockdown)
#include "tst_lockdown.moc"
