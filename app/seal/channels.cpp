#include "app/seal/channels.h"

#include "app/base/tomlfields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

constexpr std::array words{"paper",       "media",  "portal", "hotline", "website",
                           "miniprogram", "wechat", "email",  "fax",     "other"}; // by the enum

ReportingChannel channelOf(const toml::table &table)
{
    TomlFields fields(table);
    ReportingChannel channel{.channel = static_cast<Channel>(fields.oneOf("channel", words)),
                             .title = fields.bilingual("title"),
                             .address = fields.text("address")};
    fields.finish();
    return channel;
}

} // namespace

QString name(Channel channel)
{
    return QString::fromLatin1(words.at(static_cast<size_t>(channel)));
}

std::optional<Channel> channelNamed(const QString &name)
{
    const auto found = std::ranges::find(words, name, [](const char *word) { return QString::fromLatin1(word); });
    return found == words.end() ? std::nullopt : std::optional(static_cast<Channel>(found - words.begin()));
}

const std::vector<Channel> &allChannels()
{
    static const std::vector all = [] {
        std::vector<Channel> made;
        for (size_t i = 0; i < words.size(); ++i)
            made.push_back(static_cast<Channel>(i));
        return made;
    }();
    return all;
}

Result<ReportingChannels> readReportingChannels(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &fields) {
        ReportingChannels read{.version = fields.text("version"), .source = fields.bilingual("source"), .channels = {}};
        for (const toml::table *table : fields.tables("channel"))
            read.channels.push_back(channelOf(*table));
        return read;
    });
}

} // namespace seal
