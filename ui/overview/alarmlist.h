#pragma once

#include "ui/incidents/clockline.h"
#include "ui/shell/destination.h"

#include <QAbstractListModel>
#include <QWidget>

class QComboBox;
class QListView;

namespace ui {

class Text;

/// One thing that runs out, and what it belongs to.
struct AlarmRow
{
    Destination to; ///< the case, or the complaint
    QString number; ///< of that
    ClockLine clock;
};

/// What runs out, in the order given.
class AlarmModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<AlarmRow> rows);
    const AlarmRow &row(int row) const { return m_rows.at(static_cast<size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<AlarmRow> m_rows;
};

/// What runs out within the lead time, overdue on top: each line says whose clock it is, in word and shape, and leads
/// to its case or complaint.
class AlarmList : public QWidget
{
    Q_OBJECT

public:
    explicit AlarmList(QWidget *parent = nullptr);

    void setRows(std::vector<AlarmRow> rows, int leadHours);
    void setReadOnly(bool readOnly); ///< the lead time belongs to the workspace
    void retranslate();

    QListView *list() const { return m_list; }
    QComboBox *lead() const { return m_lead; }

Q_SIGNALS:
    void activated(const Destination &to);
    void leadChosen(int hours);

private:
    void fillLead();
    void fitHeight();

    AlarmModel *m_model;
    QComboBox *m_lead;
    QListView *m_list;
    Text *m_title;
    Text *m_nothing;
    int m_leadHours = 0;
};

} // namespace ui
