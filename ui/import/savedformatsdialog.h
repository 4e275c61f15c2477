#pragma once

#include "app/ingest/mappingstore.h"

#include <QAbstractTableModel>
#include <QDialog>

class QPushButton;

namespace workspace {
class Session;
}

namespace ui {

class StateView;
class TableView;
class Text;

/// The formats that were described and kept.
class SavedFormatsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, PackId, SavedAt, SavedBy, ColumnCount };

    explicit SavedFormatsModel(const db::Database &database, QObject *parent = nullptr);

    void reload();
    const ingest::SavedMapping *saved(int row) const; ///< nullptr: no such row
    const std::optional<Failure> &failure() const { return m_failure; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const db::Database &m_database;
    std::vector<ingest::SavedMapping> m_saved;
    std::optional<Failure> m_failure;
};

/// Shows the kept formats, and removes one. Show it with open(); it deletes itself when it closes.
class SavedFormatsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavedFormatsDialog(workspace::Session &session, QWidget *parent = nullptr); ///< borrows \a session

private:
    void showStates();
    void removeCurrent();

    workspace::Session &m_session;
    SavedFormatsModel *m_model;
    TableView *m_table;
    StateView *m_state;
    Text *m_problem;
    QPushButton *m_remove;
};

} // namespace ui
