#pragma once

#include "app/detect/matcher.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

/// What the rules found in a text that was tried, in the order of the text, and why.
class MatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Risk, Found, Rule, Severity, Pack, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a text is what was scanned by \a matcher.
    void setMatches(std::shared_ptr<const detect::Matcher> matcher, const std::string &text,
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
    std::string m_text;
    std::vector<detect::Match> m_matches;
};

} // namespace ui
