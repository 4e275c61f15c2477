#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace ui {

class Actions;
class Page;
class Text;

/// The row above a page: its title, what it holds, its search or filters, its primary action and the rest as a menu.
class TitleRow : public QWidget
{
    Q_OBJECT

public:
    explicit TitleRow(Actions &actions, QWidget *parent = nullptr);

    void setPage(Page *page); ///< nullptr: empty
    void showTexts();         ///< title or summary changed

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showActions();

    Actions &m_actions;
    QPointer<Page> m_page;
    QPointer<QWidget> m_header;
    Text *m_title;
    Text *m_summary;
    QHBoxLayout *m_middle;
    QPushButton *m_primary;
    QToolButton *m_more;
};

} // namespace ui
