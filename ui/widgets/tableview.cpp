#include "ui/widgets/tableview.h"

#include "ui/shell/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int comfortable = 28; // px, design/ui.md
constexpr int compact = 22;

/// Titles stand where the column's contents stand.
class Header : public QHeaderView
{
public:
    explicit Header(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setSectionsMovable(false);
    }

    QList<int> numeric;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        if (numeric.contains(section))
            option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }
};

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table, as everywhere
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalHeader(new Header(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(32);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (m_fitting || section == stretchColumn())
            return;
        m_sizedByHand = true;
        fitStretch();
    });
    applyMetrics();
}

void TableView::setColumns(const Columns &columns)
{
    m_columns = columns;
    static_cast<Header *>(horizontalHeader())->numeric = columns.numeric;
    horizontalHeader()->setVisible(columns.header);
    applyWidths();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    applyWidths();
}

void TableView::setCompact(bool on)
{
    m_compact = on;
    applyMetrics();
}

void TableView::goToRow(int row)
{
    const QModelIndex index = model() ? model()->index(row, 0, rootIndex()) : QModelIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

QByteArray TableView::saveLayout() const
{
    return horizontalHeader()->saveState();
}

void TableView::restoreLayout(const QByteArray &state)
{
    m_restored = state;
    if (!model() || state.isEmpty() || !horizontalHeader()->restoreState(state))
        return;
    m_sizedByHand = true;
    fitStretch();
}

int TableView::stretchColumn() const
{
    return m_columns.stretch >= 0 ? m_columns.stretch : horizontalHeader()->count() - 1;
}

/// Rows are never lower than their text.
void TableView::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(compact);
    verticalHeader()->setDefaultSectionSize(std::max(m_compact ? compact : comfortable,
                                                     fontMetrics().height() + (m_compact ? 4 : 8)));
    horizontalHeader()->setFixedHeight(std::max(28, fontMetrics().height() + 10));
    horizontalHeader()->setFont(ui::font(TextSize::Small));
    QPalette muted = horizontalHeader()->palette();
    muted.setColor(QPalette::ButtonText, theme().color(Role::Muted));
    horizontalHeader()->setPalette(muted);
}

void TableView::applyWidths()
{
    if (!model())
        return;
    const int em = QFontInfo(font()).pixelSize();
    m_fitting = true;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const double wanted = column < m_columns.widths.size() ? m_columns.widths.at(column) : 0;
        if (wanted > 0)
            horizontalHeader()->resizeSection(column, static_cast<int>(wanted * em));
    }
    if (!m_restored.isEmpty())
        m_sizedByHand = horizontalHeader()->restoreState(m_restored);
    m_fitting = false;
    fitStretch();
}

/// Makes every column but \a stretch narrower in proportion, so that together they take \a width.
int TableView::shrinkOthers(int stretch, int width)
{
    QHeaderView *header = horizontalHeader();
    const int others = header->length() - header->sectionSize(stretch);
    int taken = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (column == stretch)
            continue;
        header->resizeSection(column, header->sectionSize(column) * width / others);
        taken += header->sectionSize(column);
    }
    return taken;
}

void TableView::fitStretch()
{
    QHeaderView *header = horizontalHeader();
    const int stretch = stretchColumn();
    if (m_fitting || stretch < 0 || stretch >= header->count() || header->isSectionHidden(stretch))
        return;
    m_fitting = true;
    const int width = viewport()->width();
    const int least = std::max(80, width / 4); // the stretched column is the one that is read
    int others = header->length() - header->sectionSize(stretch);
    if (!m_sizedByHand && others > width - least && width > 2 * least)
        others = shrinkOthers(stretch, width - least);
    header->resizeSection(stretch, std::max(80, width - others));
    m_fitting = false;
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyMetrics();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretch();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

} // namespace ui
