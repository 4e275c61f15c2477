#include "app/complaint/importfile.h"

#include "app/base/hash.h"
#include "app/complaint/delimited.h"
#include "app/complaint/importcolumns.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace complaint {

namespace {

constexpr std::array faultNames{"unclosed",  "cells",       "no_text",  "no_moment", "bad_moment",
                                "in_future", "bad_channel", "bad_kind", "bad_link",  "differs"};

/// What a channel is called, beside its own name.
const std::vector<std::pair<Channel, QStringList>> &channelWords()
{
    static const std::vector<std::pair<Channel, QStringList>> words{
        {Channel::App,
         {QStringLiteral("应用内"), QStringLiteral("app内"), QStringLiteral("站内"), QStringLiteral("在线"),
          QStringLiteral("in-app"), QStringLiteral("web")}},
        {Channel::Email,
         {QStringLiteral("邮件"), QStringLiteral("电子邮件"), QStringLiteral("邮箱"), QStringLiteral("e-mail"),
          QStringLiteral("mail")}},
        {Channel::Phone, {QStringLiteral("电话"), QStringLiteral("热线"), QStringLiteral("hotline")}},
        {Channel::Letter,
         {QStringLiteral("信函"), QStringLiteral("来信"), QStringLiteral("书面"), QStringLiteral("post")}},
        {Channel::Authority,
         {QStringLiteral("12377"), QStringLiteral("12377转办"), QStringLiteral("主管部门转办"), QStringLiteral("转办"),
          QStringLiteral("主管部门"), QStringLiteral("网信办")}},
        {Channel::Other, {QStringLiteral("其他")}},
    };
    return words;
}

std::optional<Channel> channelCalled(const QString &word)
{
    const QString wanted = word.trimmed().toLower();
    if (wanted.isEmpty())
        return Channel::Other;
    if (const auto known = channelNamed(wanted))
        return known;
    for (const auto &[channel, words] : channelWords()) {
        if (words.contains(wanted))
            return channel;
    }
    return std::nullopt;
}

Result<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder chinese("GB18030");
    if (chinese.isValid())
        text = chinese(bytes);
    if (!chinese.isValid() || chinese.hasError())
        return fail(Failure::Kind::BadInput, QStringLiteral("neither UTF-8 nor GB 18030"));
    return text;
}

/// The delimiter under which the head says the most.
QChar delimiterOf(const QString &text)
{
    const std::array candidates{QChar(u','), QChar(u';'), QChar(u'\t')};
    const auto known = [&](QChar delimiter) {
        const auto head = DelimitedText(text, delimiter).next();
        return head ? std::ranges::count_if(columnPlaces(head->cells), [](int place) { return place >= 0; }) : 0;
    };
    return *std::ranges::max_element(candidates, {}, known);
}

QByteArray hashOf(QByteArrayView tag, const QStringList &cells)
{
    Sha256 sha;
    sha.add(tag);
    for (const QString &cell : cells) {
        sha.add(cell.trimmed().toUtf8());
        sha.add(QByteArrayView("\x1f", 1));
    }
    return sha.result();
}

/// Reads the rows of one file, of which it knows the head.
class RowReader
{
public:
    RowReader(const ImportContext &context, const QStringList &head)
        : m_context(context)
        , m_places(columnPlaces(head))
        , m_width(head.size())
    {
    }

    void read(const DelimitedRow &row, ImportFile &file)
    {
        ImportLine line{.line = row.line, .complaint = {}, .links = {}, .key = {}, .content = {}, .raw = row.raw};
        QString detail;
        const std::optional<LineFault> fault = read(row, line, detail);
        if (fault) {
            file.bad.push_back({row.line, *fault, detail, row.raw});
            return;
        }
        line.content = hashOf("line", row.cells);
        const QString ticket = line.complaint.ticket;
        const int before = m_seen[line.content]++;
        line.key = ticket.isEmpty() ? hashOf("line", row.cells + QStringList{QString::number(before)})
                                    : hashOf("ticket", {ticket});
        file.lines.push_back(std::move(line));
    }

private:
    QString cell(const DelimitedRow &row, Column column) const
    {
        const int place = m_places[static_cast<size_t>(column)];
        return place < 0 ? QString() : row.cells.value(place).trimmed();
    }

    std::optional<LineFault> read(const DelimitedRow &row, ImportLine &line, QString &detail) const
    {
        if (row.isUnclosed)
            return LineFault::Unclosed;
        if (row.cells.size() != m_width) {
            detail = QStringLiteral("%1/%2").arg(row.cells.size()).arg(m_width);
            return LineFault::Cells;
        }
        NewComplaint &complaint = line.complaint;
        complaint.ticket = cell(row, Column::Ticket);
        complaint.complainant = cell(row, Column::Complainant);
        complaint.contact = cell(row, Column::Contact);
        complaint.service = cell(row, Column::Service);
        complaint.text = cell(row, Column::Text);
        complaint.user = pseudonym(cell(row, Column::User));
        if (complaint.text.isEmpty())
            return LineFault::NoText;
        if (const auto fault = readMoment(row, complaint, detail))
            return fault;
        if (const auto fault = readWords(row, complaint, detail))
            return fault;
        return readLinks(row, line.links, detail);
    }

    QString pseudonym(const QString &user) const
    {
        if (user.isEmpty() || isPseudonym(user))
            return user;
        return m_context.pseudonym ? m_context.pseudonym(user) : QString();
    }

    std::optional<LineFault> readMoment(const DelimitedRow &row, NewComplaint &complaint, QString &detail) const
    {
        detail = cell(row, Column::Received);
        if (detail.isEmpty())
            return LineFault::NoMoment;
        complaint.receivedAt = momentIn(detail);
        if (!complaint.receivedAt)
            return LineFault::BadMoment;
        return *complaint.receivedAt > m_context.now ? std::optional(LineFault::InFuture) : std::nullopt;
    }

    std::optional<LineFault> readWords(const DelimitedRow &row, NewComplaint &complaint, QString &detail) const
    {
        detail = cell(row, Column::Channel);
        const auto channel = channelCalled(detail);
        if (!channel)
            return LineFault::BadChannel;
        complaint.channel = *channel;
        detail = cell(row, Column::Kind);
        if (detail.isEmpty())
            return std::nullopt;
        const Kind *kind = kindCalled(m_context.kinds, detail);
        if (!kind)
            return LineFault::BadKind;
        complaint.kind = kind->id;
        return std::nullopt;
    }

    std::optional<LineFault> readLinks(const DelimitedRow &row, QStringList &links, QString &detail) const
    {
        static const QRegularExpression between(QStringLiteral("[\\s,;，；、]+"));
        const QString both = cell(row, Column::Generations) + u' ' + cell(row, Column::Cases);
        for (const QString &each : both.split(between, Qt::SkipEmptyParts)) {
            const QString reference = each.toUpper();
            detail = each;
            if (!generationReferred(reference) && !reference.startsWith(u"VI-"))
                return LineFault::BadLink;
            if (!links.contains(reference))
                links.append(reference);
        }
        return std::nullopt;
    }

    const ImportContext &m_context;
    ColumnPlaces m_places;
    qsizetype m_width;
    QHash<QByteArray, int> m_seen;
};

} // namespace

QString name(LineFault fault)
{
    return QString::fromLatin1(faultNames[static_cast<size_t>(fault)]);
}

std::optional<LineFault> lineFaultNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(faultNames, [&](const char *each) { return name == QLatin1StringView(each); });
    return found == faultNames.end() ? std::nullopt : std::optional(static_cast<LineFault>(found - faultNames.begin()));
}

bool isPseudonym(const QString &user)
{
    static const QRegularExpression form(QStringLiteral("^u-[a-z2-7]{12}$"));
    return form.match(user).hasMatch();
}

std::optional<Moment> momentIn(const QString &text)
{
    QString plain = text.trimmed();
    plain.replace(u'年', u'-').replace(u'月', u'-').replace(u'日', u' ').replace(u'/', u'-');
    const QTimeZone shanghai(8 * 3600);
    for (const char *format : {"yyyy-M-d H:m:s", "yyyy-M-d H:m", "yyyy-M-dTH:m:s", "yyyy-M-dTH:m", "yyyy-M-d"}) {
        const QDateTime read = QDateTime::fromString(plain.simplified(), QString::fromLatin1(format));
        if (read.isValid())
            return QDateTime(read.date(), read.time(), shanghai).toMSecsSinceEpoch();
    }
    const QDateTime zoned = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!zoned.isValid() || zoned.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return zoned.toMSecsSinceEpoch();
}

Result<ImportFile> readImportFile(const QByteArray &bytes, const ImportContext &context)
{
    const Result<QString> text = decoded(bytes);
    if (!text)
        return failed(text);
    DelimitedText rows(*text, delimiterOf(*text));
    const auto head = rows.next();
    const ColumnPlaces places = columnPlaces(head ? head->cells : QStringList());
    if (places[static_cast<size_t>(Column::Received)] < 0 || places[static_cast<size_t>(Column::Text)] < 0)
        return fail(Failure::Kind::BadInput,
                    QStringLiteral(
                        "the first line names no column for the time of receipt (收到时间, received) or none "
                        "for the text (投诉内容, text)"));
    ImportFile file;
    for (const QString &each : head->cells) {
        if (!columnCalled(each))
            file.unknownColumns.append(each);
    }
    RowReader reader(context, head->cells);
    while (const auto row = rows.next())
        reader.read(*row, file);
    return file;
}

} // namespace complaint
