#pragma once

#include "app/paper/paper.h"

#include <QWidget>

#include <memory>

class QStackedWidget;
class QToolButton;

namespace ui {

class PageCanvas;
class PagePictures;
class PaperGrid;
class StateView;
class Text;

/// A paper with one place in it marked: the page of a PDF as a picture, of other papers the sheet or table, or their
/// text, as a grid. For whoever shows what was read beside where it stands.
///     m_view->setPaper(paper, path);
///     m_view->mark(field.place, tr("Filing number"));
/// Page Up and Page Down turn the pages, Ctrl with plus, minus and 0 zooms. A click on a cell or a line says which it
/// was.
class PaperView : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    /// \a path is where the file lies: its pages are drawn from it, off this thread. Goes to the first page.
    void setPaper(std::shared_ptr<const paper::Paper> paper, const QString &path);
    void clear();

    /// Goes to \a place and marks it, with a frame and a pointer. \a what names it for screen readers: "Filing number".
    void mark(const paper::Place &place, const QString &what = {});
    void clearMark();

    /// Pages of a PDF, sheets, or tables with the text before them: 0-based, and how many there are.
    int leaf() const { return m_leaf; }
    int leafCount() const;
    void goToLeaf(int leaf);

    void setZoom(double zoom); ///< 1: as wide as the view
    double zoom() const { return m_zoom; }

Q_SIGNALS:
    void leafChanged(int leaf);
    void chosen(const paper::Place &place, const QString &text); ///< a cell or a line was clicked, or Return on it

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *button(const QString &icon, void (PaperView::*act)());
    void retranslate();
    void turnBack() { goToLeaf(m_leaf - 1); }
    void turnOn() { goToLeaf(m_leaf + 1); }
    void zoomIn() { setZoom(m_zoom * 1.25); }
    void zoomOut() { setZoom(m_zoom / 1.25); }
    bool isPicture() const;
    bool hasText() const;
    void choose(const QPointF &point);
    int leafOf(const paper::Place &place) const;
    QString leafName() const;
    void present();
    void showPicture();
    void showGrid();
    void describe();
    QString notice() const;

    std::shared_ptr<const paper::Paper> m_paper;
    int m_leaf = 0;
    double m_zoom = 1;
    paper::Place m_mark;
    QString m_what;
    bool m_hasMark = false;

    QToolButton *m_back;
    QToolButton *m_on;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    Text *m_name;
    QStackedWidget *m_stack;
    StateView *m_state;
    PageCanvas *m_canvas;
    PaperGrid *m_grid;
    PagePictures *m_pictures;
};

} // namespace ui
