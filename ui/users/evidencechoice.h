#pragma once

#include "app/users/conduct.h"

#include <QAbstractListModel>

#include <set>

namespace ui {

/// The decided prompts of a user, the newest first, each with a mark whether it is evidence of the measure.
class EvidenceChoice : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Of \a prompts those that somebody decided are a problem; \a chosen are marked.
    EvidenceChoice(const std::vector<users::Prompt> &prompts, std::set<GenerationId> chosen, QObject *parent = nullptr);

    std::vector<GenerationId> chosen() const; ///< the earliest first

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    std::vector<users::Prompt> m_prompts;
    std::set<GenerationId> m_chosen;
};

} // namespace ui
