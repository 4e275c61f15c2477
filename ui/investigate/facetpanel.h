#pragma once

#include "app/search/facets.h"

#include <QWidget>

class QTabBar;

namespace detect {
class Taxonomy;
}

namespace ui {

class Chart;
class FacetModel;
class StateView;
class TableView;
class Text;

/// What a query finds, day by day and by its most frequent values. A click narrows the query.
class FacetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(const detect::Taxonomy &taxonomy, QWidget *parent = nullptr); ///< borrows it

    void setLoading();
    void setFacets(const search::Facets &facets);
    void setFailure(const Failure &failure, const std::function<void()> &again);
    void setFacet(search::Facet facet); ///< which values are listed

    Chart *chart() const { return m_chart; }
    TableView *table() const { return m_table; }
    FacetModel *model() const { return m_model; }
    void retranslate();

Q_SIGNALS:
    void narrowed(const QString &part); ///< a condition to add: "day:2026-11-23"

private:
    void build();
    void showDays();
    void showValues();
    void narrowTo(int row);

    const detect::Taxonomy &m_taxonomy;
    search::Facets m_facets;
    Chart *m_chart;
    QTabBar *m_tabs;
    FacetModel *m_model;
    TableView *m_table;
    StateView *m_state;
    Text *m_cap;
};

} // namespace ui
