#pragma once

#include "ui/shell/page.h"

namespace ui {
class Chart;
class FilterChips;
class HighlightedText;
class MainWindow;
class TableView;
} // namespace ui

/// Pages with invented content, in the shape of the program's own: for the gallery and the window's tests.
namespace sample {

class ReviewSample : public ui::Page
{
    Q_OBJECT

public:
    explicit ReviewSample(QWidget *parent = nullptr);

    QString summary() const override;
    int waiting() const override { return 412; }
    QWidget *header() override;
    void registerActions(ui::Actions &actions) override;
    void refresh() override { ++refreshed; }
    void open(const QVariantMap &filter) override { opened = filter; }
    std::optional<ui::Destination> jump(const QString &text) const override;

    int refreshed = 0;
    int undone = 0;
    QVariantMap opened;
    ui::TableView *table;
    ui::HighlightedText *text;

private:
    ui::FilterChips *m_chips;
};

class OverviewSample : public ui::Page
{
    Q_OBJECT

public:
    explicit OverviewSample(QWidget *parent = nullptr);

    ui::Chart *chart;
};

void addPages(ui::MainWindow &window);

} // namespace sample
