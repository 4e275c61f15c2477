#pragma once

#include "ui/registry/partmodel.h"
#include "ui/widgets/tableview.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ui {

class StateView;

/// One tab beside the register: buttons in a row, and under them what hangs on the chosen row.
class PartPane : public QWidget
{
    Q_OBJECT

public:
    PartPane(const char *name, const TableView::Columns &columns, QWidget *parent);

    /// A button that is on while something can be changed and, with \a needsRow, a row is chosen. One that only
    /// \a reads works in a store that is open for reading, too. Its words are set later.
    QPushButton *addButton(bool needsRow, bool reads = false);

    struct Words
    {
        QString name;  ///< of the table, for a screen reader
        QString empty; ///< what is kept here, while there is nothing
        QStringList titles;
    };
    void setWords(const Words &words);

    /// \a same: of the thing that is shown already, so that the place is kept.
    void setRows(std::vector<PartModel::Row> rows, bool same);
    void setReadOnly(bool readOnly);
    void setTakesFiles(bool takes) { setAcceptDrops(takes); }

    qlonglong currentId() const; ///< 0: no row is chosen
    int count() const { return m_model->rowCount(); }
    PartModel *model() const { return m_model; }
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void activated(qlonglong id); ///< Return or a double click on a row
    void filesDropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Button
    {
        QPushButton *button;
        bool needsRow;
        bool reads;
    };
    void showButtons();
    void showState();

    PartModel *m_model;
    TableView *m_table;
    StateView *m_state;
    QHBoxLayout *m_row;
    std::vector<Button> m_buttons;
    QString m_empty;
    bool m_readOnly = false;
};

} // namespace ui
