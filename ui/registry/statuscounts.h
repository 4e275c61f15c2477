#pragma once

#include "ui/registry/statusfilter.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace ui {

/// How many stand how, each a button that narrows the list to them. Several may be on; one with nothing is hidden,
/// unless it is on.
class StatusCounts : public QWidget
{
    Q_OBJECT

public:
    explicit StatusCounts(QWidget *parent = nullptr);

    void setStatuses(const std::vector<registry::ItemStatus> &statuses);
    void setChosen(const std::set<StatusCut> &cuts); ///< quietly
    const std::set<StatusCut> &chosen() const { return m_chosen; }
    QString chosenText() const; ///< "Late, Missing"
    int count(StatusCut cut) const { return m_counts[static_cast<size_t>(cut)]; }
    QToolButton *button(StatusCut cut) const { return m_buttons[static_cast<size_t>(cut)]; }
    void retranslate();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(StatusCut cut);
    int arrange(int width, bool isReal) const; ///< in as many lines as it takes; gives the height

    std::array<QToolButton *, statusCuts> m_buttons{};
    std::array<int, statusCuts> m_counts{};
    std::set<StatusCut> m_chosen;
};

} // namespace ui
