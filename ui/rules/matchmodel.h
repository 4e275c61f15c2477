#pragma once

#include "app/detect/matcher.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>

namespace ui {

/// What the rules found in a prompt and an output that were tried, in the order of these, and why.
class MatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Risk, Found, Rule, Severity, Pack, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What a Matcher scans: both halves, by Part.
    using Halves = std::array<std::string, 2>;

    /// \a halves are what was scanned by \a matcher.
    void setMatches(std::shared_ptr<const detect::Matcher> matcher, const Halves &halves,
                    std::vector<detect::Match> matches);
    void clear();
    const detect::Match &matchAt(int row) const { return m_matches.at(static_cast<size_t>(row)); }
    const detect::Rule &rule(int row) const { return m_matcher->rule(matchAt(row).rule); }
    const detect::RulePack &pack(int row) const { return m_matcher->packs()[m_matcher->packOf(matchAt(row).rule)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(int row, int column) const;

    std::shared_ptr<const detect::Matcher> m_matcher;
    Halves m_halves;
    std::vector<detect::Match> m_matches;
};

} // namespace ui
