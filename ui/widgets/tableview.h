#pragma once

#include <QTableView>

namespace ui {

/// What TableView's delegate understands beside Qt's own roles. Number above any page's own roles.
enum TableRole {
    RiskRole =
        Qt::UserRole + 1000, ///< QString code ("A.4.f") or int(RiskClass): a chip with the letter before the text
    StatusRole,                     ///< int(ui::Role): text in that colour; give DecorationRole an icon too
    MutedRole,                      ///< bool: secondary text
    NumericRole,                    ///< bool: aligned right, tabular figures
};

/// A table of uniform rows: flat, keyboard driven, one row selected at a time, text elided with the
/// whole of it as tooltip, widths remembered by the window (give it an objectName).
///
/// Set the columns before the model: with ten million rows the other order costs 400 ms.
///     table->setColumns({.widths = {8, 0, 12}, .stretch = 1});
///     table->setModel(model);
/// Return or double click emits activated(index) (QAbstractItemView's signal).
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    struct Columns
    {
        QList<double> widths; ///< in em, one a column; 0: the default width; of the stretched one: what it needs
        int stretch = -1;     ///< takes what is left; -1: the last
        bool header = true;
        QList<int> numeric = {}; ///< columns whose title stands right, over their figures
        QList<int> yields = {}; ///< hidden, the first named first, where there is no room for all; shown again with it
    };
    void setColumns(const Columns &columns);

    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &) override {} ///< off: it walks every row, and bare keys decide in Review

    void setCompact(bool compact); ///< rows of 22 instead of 28 px

    /// Selects \a row, makes it current and scrolls to it.
    void goToRow(int row);
    int currentRow() const { return currentIndex().row(); }

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &state);

Q_SIGNALS:
    void currentRowChanged(int row); ///< -1: none

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applyMetrics();
    void applyWidths();
    void fitStretch();
    void hideWhatYields(int stretch, int width);
    void fitOthers(int stretch, int width);
    int wantedWidth(int column) const;
    int stretchColumn() const;

    Columns m_columns;
    QByteArray m_restored;
    bool m_compact = false;
    bool m_fitting = false;
    bool m_sizedByHand = false; ///< by the user, now or in an earlier session: widths are theirs
};

} // namespace ui
