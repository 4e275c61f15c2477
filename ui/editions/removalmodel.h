#pragma once

#include "app/report/edition/redaction.h"

#include <QAbstractTableModel>

namespace ui {

/// The texts of a report that may have to go, each with a mark whether it goes. They are covered until somebody asks
/// for them; personal information stays covered.
class RemovalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Goes, Number, What, Kind, Places, Becomes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a removals with what became of them in the document when all of them went (report::redact()): those that stand
    /// in it are rows. The others go with their kind.
    void setRemovals(const std::vector<report::Removal> &removals, const std::vector<report::Removed> &outcome);

    /// A text that an officer chose; marked. False: it is there already or too short to be looked for.
    bool add(const QString &text);

    void setKindChosen(report::RemovedKind kind, bool isChosen);
    void setTextsShown(bool isShown);

    /// Counts and replacements as they are now.
    void setOutcome(const std::vector<report::Removed> &outcome);

    std::vector<report::Removal> chosen() const; ///< those without a row included

    /// How many rows of \a kind there are, and how many of them go.
    std::pair<int, int> countOf(report::RemovedKind kind) const;
    int places() const; ///< of all that goes

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Line
    {
        report::Removal removal;
        bool isChosen = false;
        int number = 0; ///< what the leak check calls it by
        int count = 0;
        QString replacement = {};
    };

    QString shown(const Line &line) const;
    QString cell(const Line &line, int column) const;

    std::vector<Line> m_lines;
    std::vector<report::Removal> m_absent;
    bool m_areTextsShown = false;
};

} // namespace ui
