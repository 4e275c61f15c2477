#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace ui {

class RailButton;

/// The pages, down the left edge: icon and word, or the icon alone with word and shortcut as tooltip.
/// One tab stop; Up and Down move inside, Return goes.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPage(QAction *action); ///< checkable; triggered to go there
    void clear();
    void setWaiting(const QAction *action, int count); ///< badge; 0: none
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void collapsedChanged(bool collapsed);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QVBoxLayout *m_layout;
    std::vector<RailButton *> m_buttons;
    QToolButton *m_toggle;
    bool m_collapsed = false;
};

} // namespace ui
