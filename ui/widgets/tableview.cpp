#include "ui/widgets/tableview.h"

#include "ui/shell/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int comfortable = 28; // px, design/ui.md
constexpr int compact = 22;
constexpr int shortestStretch = 80; // px: less of the column that is read says nothing

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
    return m_sizedByHand ? horizontalHeader()->saveState() : QByteArray(); // else the columns fit themselves
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
    verticalHeader()->setDefaultSectionSize(
        std::max(m_compact ? compact : comfortable, fontMetrics().height() + (m_compact ? 4 : 8)));
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
    if (!m_restored.isEmpty())
        m_sizedByHand = horizontalHeader()->restoreState(m_restored);
    fitStretch();
}

/// The width that \a column was given, before anything is fitted.
int TableView::wantedWidth(int column) const
{
    const double wanted = column < m_columns.widths.size() ? m_columns.widths.at(column) : 0;
    return wanted > 0 ? static_cast<int>(wanted * QFontInfo(font()).pixelSize())
                      : horizontalHeader()->defaultSectionSize();
}

/// Hides columns, those that yield first, until the others have the width they want beside \a stretch.
void TableView::hideWhatYields(int stretch, int width)
{
    QHeaderView *header = horizontalHeader();
    const auto sizeOf = [&](int column) {
        return m_sizedByHand && !header->isSectionHidden(column) ? header->sectionSize(column) : wantedWidth(column);
    };
    const bool needs = stretch < m_columns.widths.size() && m_columns.widths.at(stretch) > 0;
    int wanted = needs ? wantedWidth(stretch) : shortestStretch;
    for (int column = 0; column < header->count(); ++column) {
        if (column != stretch && (m_columns.yields.contains(column) || !header->isSectionHidden(column)))
            wanted += sizeOf(column);
    }
    for (const int column : std::as_const(m_columns.yields)) {
        const bool hide = wanted > width;
        wanted -= hide ? sizeOf(column) : 0;
        if (header->isSectionHidden(column) != hide)
            header->setSectionHidden(column, hide);
    }
}

/// Gives every column but \a stretch the width it wants, or its share of \a width if that is too little.
void TableView::fitOthers(int stretch, int width)
{
    QHeaderView *header = horizontalHeader();
    int wanted = 0;
    for (int column = 0; column < header->count(); ++column)
        wanted += column == stretch || header->isSectionHidden(column) ? 0 : wantedWidth(column);
    const double share = wanted > width ? double(width) / wanted : 1;
    for (int column = 0; column < header->count(); ++column) {
        if (column != stretch && !header->isSectionHidden(column))
            header->resizeSection(column, static_cast<int>(wantedWidth(column) * share));
    }
}

void TableView::fitStretch()
{
    QHeaderView *header = horizontalHeader();
    const int stretch = stretchColumn();
    if (m_fitting || stretch < 0 || stretch >= header->count() || header->isSectionHidden(stretch))
        return;
    m_fitting = true;
    const int width = viewport()->width();
    hideWhatYields(stretch, width);
    if (!m_sizedByHand) { // the stretched column is the one that is read: it keeps what it needs, up to a quarter
        const bool needs = stretch < m_columns.widths.size() && m_columns.widths.at(stretch) > 0;
        const int kept = needs ? std::min(wantedWidth(stretch), width / 4) : width / 4;
        fitOthers(stretch, width - std::max(shortestStretch, kept));
    }
    const int others = header->length() - header->sectionSize(stretch);
    header->resizeSection(stretch, std::max(shortestStretch, width - others));
    m_fitting = false;
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyMetrics();
}

/// Qt makes a row current when the focus comes to a table that has none, but leaves it unselected.
void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid() && selectionModel() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
}

/// A Return that opened a row has done its work. Left to the dialog around it, it would press the default button of
/// the form that it has just opened.
void TableView::keyPressEvent(QKeyEvent *event)
{
    static const QMetaMethod opens = QMetaMethod::fromSignal(&QAbstractItemView::activated);
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool openedRow = isReturn && currentIndex().isValid() && isSignalConnected(opens);
    QTableView::keyPressEvent(event);
    if (openedRow)
        event->accept();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretch();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    update(); // the frame shows the focus only while no row does
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

} // namespace ui
