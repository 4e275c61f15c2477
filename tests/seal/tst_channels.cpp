#include "app/base/resources.h"
#include "app/seal/channels.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using seal::Channel;

class TestChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void everyChannelHasAWordOfItsOwn()
    {
        QStringList words;
        for (const Channel channel : seal::allChannels()) {
            words.append(seal::name(channel));
            QCOMPARE(seal::channelNamed(words.constLast()), channel);
        }
        QCOMPARE(words.size(), 10);
        QCOMPARE(words.removeDuplicates(), 0);
        QCOMPARE(seal::channelNamed(u"pigeon"_s), std::nullopt);
    }

    void theChannelsOf12387AreThoseOfTheMeasures_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *channel, const QString &address) {
            QTest::newRow(channel) << QString::fromLatin1(channel) << address;
        };
        row("hotline", u"12387"_s);
        row("website", u"https://12387.cert.org.cn"_s);
        row("miniprogram", u"12387"_s);
        row("wechat", u"国家互联网应急中心CNCERT"_s);
        row("email", u"12387@cert.org.cn"_s);
        row("fax", u"010-82992387"_s);
    }
    void theChannelsOf12387AreThoseOfTheMeasures()
    {
        QFETCH(const QString, channel);
        QFETCH(const QString, address);
        const auto read = seal::readReportingChannels().value();
        QCOMPARE(read.channels.size(), 6U);
        QVERIFY(read.source.zh.contains(u"国家网络安全事件报告管理办法"));
        const auto found =
            std::ranges::find(read.channels, seal::channelNamed(channel).value(), &seal::ReportingChannel::channel);
        QVERIFY(found != read.channels.end());
        QCOMPARE(found->address, address);
    }
};

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_channels.moc"
