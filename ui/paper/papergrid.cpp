#include "ui/paper/papergrid.h"

#include "ui/paper/papergridmodel.h"
#include "ui/paper/placemark.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int comfortable = 28; ///< pixels of a row
constexpr int fitted = 200;  ///< rows whose texts say how wide a column is
constexpr int widest = 28;   ///< of a column, in em
constexpr int narrowest = 4;

} // namespace

PaperGrid::PaperGrid(QWidget *parent)
    : QTableView(parent)
    , m_model(new PaperGridModel(this))
{
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    setCornerButtonEnabled(false);
    connect(this, &QTableView::clicked, this, &PaperGrid::choose);
}

void PaperGrid::clear()
{
    m_mark = QModelIndex();
    clearSpans();
    m_model->clear();
}

void PaperGrid::showTable(std::shared_ptr<const paper::Paper> paper, const paper::Table &table)
{
    clear();
    m_model->setTable(std::move(paper), table);
    for (size_t row = 0; row < table.rows.size(); ++row)
        for (const paper::Cell &cell : table.rows[row])
            if (cell.rows * cell.columns > 1)
                setSpan(static_cast<int>(row), cell.column, cell.rows, cell.columns);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->show();
    fit();
}

void PaperGrid::showLines(std::shared_ptr<const paper::Paper> paper, const std::vector<paper::Line> &lines)
{
    clear();
    m_model->setLines(std::move(paper), lines);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->hide();
    fit();
}

void PaperGrid::setMark(const std::optional<paper::Place> &place)
{
    m_mark = place ? m_model->indexOf(*place) : QModelIndex();
    if (m_mark.isValid()) {
        scrollTo(m_mark, PositionAtCenter);
        setCurrentIndex(m_mark);
    }
    viewport()->update();
}

QRect PaperGrid::markedArea() const
{
    return m_mark.isValid() ? visualRect(m_mark) : QRect();
}

void PaperGrid::setZoom(double zoom)
{
    m_zoom = zoom;
    fit();
}

void PaperGrid::fit()
{
    QFont scaled = ui::font(TextSize::Body);
    scaled.setPointSizeF(std::max(6.0, scaled.pointSizeF() * m_zoom));
    setFont(scaled);
    verticalHeader()->setDefaultSectionSize(int(comfortable * m_zoom));
    const QFontMetrics metrics(scaled);
    const int em = metrics.height();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = narrowest * em;
        for (int row = 0; row < std::min(m_model->rowCount(), fitted); ++row) {
            const paper::Cell *cell = m_model->cellAt(m_model->index(row, column));
            if (cell != nullptr && cell->columns == 1)
                width = std::max(width, metrics.horizontalAdvance(cell->text.left(200)) + 2 * space::between);
        }
        setColumnWidth(column, std::min(width, widest * em));
    }
}

void PaperGrid::choose(const QModelIndex &index)
{
    if (const paper::Cell *cell = m_model->cellAt(index))
        Q_EMIT chosen(cell->place, cell->text);
    else if (const paper::Line *line = m_model->lineAt(index))
        Q_EMIT chosen(line->place, line->text);
}

void PaperGrid::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_mark.isValid())
        return;
    QPainter painter(viewport());
    // In the first column the pointer has no room beside the cell: it stands in it.
    const QRectF area = QRectF(visualRect(m_mark)).adjusted(3, 3, -4, -4);
    const double reach = area.left() < placeMarkReach ? placeMarkReach - area.left() : 0;
    paintPlaceMark(painter, area.adjusted(reach, 0, 0, 0), theme());
}

void PaperGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void PaperGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        event->ignore(); // the view turns its leaves
    else
        QTableView::keyPressEvent(event);
}

} // namespace ui
