#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// Something that a complaint is linked to.
struct ComplaintLink
{
    QString reference; ///< "G-42" or "VI-2026-0001"
    bool isThere = true;
    bool isFlagged = false; ///< of a record
    QString risk;           ///< of the flag: "A.4.f"
    QString title;          ///< of a case

    bool isCase() const { return reference.startsWith(u"VI-"); }
    bool operator==(const ComplaintLink &) const = default;
};

/// The records and cases of a complaint, in the order in which they were linked.
class ComplaintLinkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, What, ColumnCount };

    explicit ComplaintLinkModel(QObject *parent = nullptr);

    void setLinks(std::vector<ComplaintLink> links);
    const ComplaintLink &link(int row) const { return m_links.at(static_cast<size_t>(row)); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString whatText(const ComplaintLink &link);

    std::vector<ComplaintLink> m_links;
};

} // namespace ui
