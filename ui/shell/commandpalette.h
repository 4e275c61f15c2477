#pragma once

#include "ui/shell/palettemodel.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace ui {

class Text;

/// Everything that can be done or gone to, by a few letters of its Chinese or English name (Ctrl+K).
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    using Jump = PaletteModel::Jump;

    CommandPalette(std::vector<PaletteEntry> entries, Jump jump, QWidget *parent = nullptr);

    void setQuery(const QString &query);
    QStringList matches() const; ///< the names shown, best first

Q_SIGNALS:
    void chosen(const ui::Destination &destination); ///< a place; actions are triggered instead

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void run(const QModelIndex &index);

    QLineEdit *m_query;
    QListView *m_list;
    PaletteModel *m_model;
    Text *m_nothing = nullptr;
};

} // namespace ui
