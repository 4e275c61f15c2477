#include "ui/complaints/complaintlistmodel.h"

#include "ui/complaints/complaintwords.h"
#include "ui/widgets/keepplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ComplaintListModel::ComplaintListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ComplaintListModel::setComplaints(std::vector<complaint::ComplaintFile> files, const complaint::Rules &rules,
                                       Moment now, std::vector<ComplaintId> veiled)
{
    beginResetModel();
    m_rules = rules;
    m_veiled = std::move(veiled);
    m_now = now;
    m_entries.clear();
    for (complaint::ComplaintFile &file : files) {
        Entry entry{std::move(file), {}, {}};
        entry.standing = complaint::standing(entry.file.complaint, entry.file.events);
        entry.clock =
            complaint::foremost(complaint::complaintClocks(rules, entry.file.complaint, entry.standing, m_now));
        m_entries.push_back(std::move(entry));
    }
    choose();
    endResetModel();
}

void ComplaintListModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void ComplaintListModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool ComplaintListModel::fits(const Entry &entry) const
{
    const bool closed = entry.standing.isClosed();
    const bool late =
        entry.clock && !entry.clock->metAt && entry.clock->state == complaint::ComplaintClock::State::Late;
    const bool shown = m_filter.show == Show::All || (m_filter.show == Show::Closed && closed)
        || (m_filter.show == Show::Open && !closed) || (m_filter.show == Show::Overdue && !closed && late);
    if (!shown || (!m_filter.kind.isEmpty() && entry.standing.kind != m_filter.kind))
        return false;
    const complaint::Complaint &one = entry.file.complaint;
    const QStringList searched{one.number, one.ticket, one.service,
                               one.user,   one.text,   entry.standing.links.join(u' ')};
    return m_filter.words.isEmpty() || std::ranges::any_of(searched, [this](const QString &text) {
               return text.contains(m_filter.words, Qt::CaseInsensitive);
           });
}

void ComplaintListModel::choose()
{
    m_rows.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (fits(m_entries[i]))
            m_rows.push_back(i);
    }
}

int ComplaintListModel::rowOf(ComplaintId id) const
{
    const auto found =
        std::ranges::find(m_rows, id, [this](size_t index) { return m_entries[index].file.complaint.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ComplaintListModel::openCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_entries, [](const Entry &entry) { return !entry.standing.isClosed(); }));
}

QStringList ComplaintListModel::services() const
{
    QStringList names;
    for (const Entry &entry : m_entries)
        names.append(entry.file.complaint.service);
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    return names;
}

QString ComplaintListModel::metaText(const Entry &entry) const
{
    QStringList parts{kindText(m_rules->kinds, entry.standing.kind), standingText(entry.standing),
                      entry.file.complaint.service, channelText(entry.file.complaint.channel)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ComplaintListModel::wordsOf(const Entry &entry) const
{
    return std::ranges::binary_search(m_veiled, entry.file.complaint.id) ? tr("About a flagged record")
                                                                         : entry.file.complaint.text.simplified();
}

std::optional<ComplaintClockLine> ComplaintListModel::lineOf(const Entry &entry) const
{
    if (entry.standing.isClosed() || (entry.clock && entry.clock->metAt))
        return std::nullopt;
    if (entry.clock)
        return clockLine(*entry.clock, m_rules->days, m_now);
    const auto all = complaint::complaintClocks(*m_rules, entry.file.complaint, entry.standing, m_now);
    return all.empty() ? std::nullopt
                       : std::optional(clockLine(all.front(), m_rules->days, m_now)); // that nothing is promised
}

int ComplaintListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ComplaintListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &one = entry(index.row());
    const complaint::Complaint &complaint = one.file.complaint;
    switch (role) {
    case Qt::DisplayRole: return QString(complaint.number + u' ' + wordsOf(one));
    case Qt::AccessibleTextRole: {
        const auto line = lineOf(one);
        QStringList parts{complaint.number, metaText(one), line ? line->text() : QString(), wordsOf(one)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case NumberRole:
        return QString(complaint.number + u" · "_s + shanghaiDay(complaint.receivedAt).toString(Qt::ISODate));
    case TitleRole: return wordsOf(one).left(200);
    case MetaRole: return metaText(one);
    case ClockRole: return QVariant::fromValue(lineOf(one));
    case IdRole: return qlonglong(complaint.id);
    default: return {};
    }
}

} // namespace ui
