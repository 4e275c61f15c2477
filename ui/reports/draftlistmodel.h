#pragma once

#include "app/drafting/draftreader.h"

#include <QAbstractListModel>

namespace ui {

/// The drafts, the one that was changed last first; those that a filter and typed words leave.
class DraftListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Show {
        Open, ///< not sent yet
        Mine, ///< waiting for this officer
        Sent,
        All,
    };
    enum Role_ { TitleRole = Qt::UserRole, SubjectRole, MetaRole, StateRole /* int(ui::Role) */, StateTextRole };

    struct Row
    {
        drafting::DraftFile file;
        drafting::Standing standing;
    };

    explicit DraftListModel(const QString &officer, QObject *parent = nullptr);

    void setDrafts(std::vector<Row> rows, const drafting::Policy &policy);
    void setShow(Show show);
    void setWords(const QString &words); ///< each in the title, the subject, the kind or an author's alias
    void retranslate();

    Show show() const { return m_show; }
    const QString &words() const { return m_words; }
    const std::vector<Row> &drafts() const { return m_all; } ///< also those not shown
    int waiting() const; ///< for this officer
    const Row &row(int row) const { return m_all.at(m_rows.at(static_cast<size_t>(row))); }
    int rowOf(drafting::ReportDraftId id) const; ///< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool isShown(const Row &row) const;
    void filter();
    QString metaText(const Row &row) const;

    QString m_officer;
    std::vector<Row> m_all;
    std::vector<size_t> m_rows; ///< indexes into m_all
    drafting::Policy m_policy;
    Show m_show = Show::Open;
    QString m_words;
};

} // namespace ui
