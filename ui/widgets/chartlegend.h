#pragma once

#include <QWidget>

#include <vector>

namespace ui {

struct ChartContent;

/// The names of a chart's series with their fill, in as many lines as they need.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(const ChartContent &content, QWidget *parent = nullptr);

    void contentChanged();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<QRect> places(int width) const;

    const ChartContent &m_content;
};

} // namespace ui
