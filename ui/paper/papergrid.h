#pragma once

#include "app/paper/paper.h"

#include <QTableView>

#include <memory>
#include <optional>

namespace ui {

class PaperGridModel;

/// A sheet, a table or the text of a paper that has no pages, with one cell marked. Merged cells are shown as such.
class PaperGrid : public QTableView
{
    Q_OBJECT

public:
    explicit PaperGrid(QWidget *parent = nullptr);

    void clear();
    void showTable(std::shared_ptr<const paper::Paper> paper, const paper::Table &table);
    void showLines(std::shared_ptr<const paper::Paper> paper, const std::vector<paper::Line> &lines);
    void setMark(const std::optional<paper::Place> &place); ///< scrolls there
    QRect markedArea() const; ///< on the viewport; empty: none
    void setZoom(double zoom);

Q_SIGNALS:
    void chosen(const paper::Place &place, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void choose(const QModelIndex &index);

    PaperGridModel *m_model;
    QPersistentModelIndex m_mark;
    double m_zoom = 1;
};

} // namespace ui
