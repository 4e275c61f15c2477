#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/incident/incident.h"

#include <vector>

namespace seal {

/// By what a report or a package went out. Sending is the officer's: the program opens no connection.
enum class Channel { Paper, Media, Portal, Hotline, Website, MiniProgram, WeChat, Email, Fax, Other };

QString name(Channel channel); ///< "paper", "miniprogram": as stored and as ctl reads them
std::optional<Channel> channelNamed(const QString &name);
const std::vector<Channel> &allChannels();

/// One of the ways in which 12387 takes reports of network incidents.
struct ReportingChannel
{
    Channel channel;
    Bilingual title;
    QString address; ///< what is dialled, opened or searched for
};

/// The channels, and where they stand written (resources/seal/channels.toml).
struct ReportingChannels
{
    QString version;
    Bilingual source;
    std::vector<ReportingChannel> channels;
};

/// BadInput names file, line and column.
Result<ReportingChannels> readReportingChannels(const QString &path = QStringLiteral(":/seal/channels.toml"));

} // namespace seal
