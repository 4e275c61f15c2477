#pragma once

#include "app/complaint/complaintreader.h"
#include "ui/complaints/complaintclockline.h"

#include <QAbstractListModel>

#include <optional>

namespace ui {

/// The complaints, the one that was received last in front, each with the clock that is to be watched.
class ComplaintListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Show { Open, Overdue, Closed, All };
    enum Role { NumberRole = Qt::UserRole + 1, TitleRole, MetaRole, ClockRole /* std::optional<ComplaintClockLine> */ };

    /// Which are shown. Empty texts: any.
    struct Filter
    {
        Show show = Show::Open;
        QString kind;
        QString words; ///< in number, ticket, service, user or text

        bool operator==(const Filter &) const = default;
    };

    explicit ComplaintListModel(QObject *parent = nullptr);

    /// \a veiled: sorted ids of complaints whose first words are not shown.
    void setComplaints(std::vector<complaint::ComplaintFile> files, const complaint::Rules &rules, Moment now,
                       std::vector<ComplaintId> veiled = {});
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    void retranslate();

    ComplaintId idAt(int row) const { return entry(row).file.complaint.id; }
    int rowOf(ComplaintId id) const; ///< -1: not shown
    bool isEmpty() const { return m_entries.empty(); } ///< there is none, whatever the filter
    int openCount() const;
    int closedCount() const { return static_cast<int>(m_entries.size()) - openCount(); }
    QStringList services() const; ///< that are named in complaints, sorted

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        complaint::ComplaintFile file;
        complaint::Standing standing;
        std::optional<complaint::ComplaintClock> clock;
    };
    const Entry &entry(int row) const { return m_entries.at(m_rows.at(static_cast<size_t>(row))); }
    bool fits(const Entry &entry) const;
    void choose();
    QString metaText(const Entry &entry) const;
    QString wordsOf(const Entry &entry) const;
    std::optional<ComplaintClockLine> lineOf(const Entry &entry) const;

    std::vector<Entry> m_entries;
    std::vector<size_t> m_rows; ///< indexes into m_entries
    std::vector<ComplaintId> m_veiled;
    std::optional<complaint::Rules> m_rules;
    Moment m_now = 0;
    Filter m_filter;
};

} // namespace ui
