#include "ui/paper/paperview.h"

#include "ui/paper/pagecanvas.h"
#include "ui/paper/pagepictures.h"
#include "ui/paper/papergrid.h"
#include "ui/paper/paperwords.h"
#include "ui/paper/thingat.h"
#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double smallest = 0.25;
constexpr double largest = 6;

} // namespace

PaperView::PaperView(QWidget *parent)
    : QWidget(parent)
    , m_back(button(u"go-previous"_s, &PaperView::turnBack))
    , m_on(button(u"go-next"_s, &PaperView::turnOn))
    , m_smaller(button(u"zoom-out"_s, &PaperView::zoomOut))
    , m_larger(button(u"zoom-in"_s, &PaperView::zoomIn))
    , m_name(new Text(TextSize::Small, Role::Muted, this))
    , m_stack(new QStackedWidget(this))
    , m_state(new StateView(m_stack, this))
    , m_canvas(new PageCanvas(this))
    , m_grid(new PaperGrid(this))
    , m_pictures(new PagePictures(this))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::between, space::inside, space::between, space::inside);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_on)})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_smaller);
    row->addWidget(m_larger);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_state, 1);
    connect(m_canvas, &PageCanvas::scaleChanged, this, &PaperView::showPicture);
    connect(m_canvas, &PageCanvas::zoomWanted, this, [this](double factor) { setZoom(m_zoom * factor); });
    connect(m_canvas, &PageCanvas::clickedAt, this, &PaperView::choose);
    connect(m_grid, &PaperGrid::chosen, this, &PaperView::chosen);
    connect(m_pictures, &PagePictures::drawn, this, [this](int page, const QImage &picture) {
        if (page == m_leaf + 1)
            m_canvas->setPicture(picture);
    });
    connect(m_pictures, &PagePictures::failed, this, [this](int, const Failure &failure) {
        if (failure.kind != Failure::Kind::Cancelled)
            m_state->showError(paperFailureText(failure, tr("Drawing the page")), [this] { present(); });
    });
    retranslate();
}

PaperView::~PaperView() = default;

QToolButton *PaperView::button(const QString &name, void (PaperView::*act)())
{
    auto *tool = new QToolButton(this);
    tool->setAutoRaise(true);
    tool->setIcon(icon(name));
    connect(tool, &QToolButton::clicked, this, act);
    return tool;
}

void PaperView::setPaper(std::shared_ptr<const paper::Paper> paper, const QString &path)
{
    m_grid->clear(); // it points into the paper before
    m_paper = std::move(paper);
    m_pictures->setPath(path);
    m_leaf = 0;
    m_hasMark = false;
    present();
    Q_EMIT leafChanged(m_leaf);
}

void PaperView::clear()
{
    setPaper(nullptr, {});
}

void PaperView::mark(const paper::Place &place, const QString &what)
{
    m_mark = place;
    m_what = what;
    m_hasMark = true;
    const int leaf = leafOf(place);
    const bool turns = leaf != m_leaf && leaf >= 0 && leaf < leafCount();
    if (turns)
        m_leaf = leaf;
    present();
    if (turns)
        Q_EMIT leafChanged(m_leaf);
}

void PaperView::clearMark()
{
    m_hasMark = false;
    present();
}

bool PaperView::isPicture() const
{
    return m_paper && m_paper->kind == paper::Kind::Pdf;
}

/// A DOCX or an HTML page has its text first, then its tables.
bool PaperView::hasText() const
{
    return m_paper && (m_paper->kind == paper::Kind::Docx || m_paper->kind == paper::Kind::Html);
}

int PaperView::leafCount() const
{
    if (!m_paper || m_paper->pages.empty())
        return 0;
    return static_cast<int>(hasText() ? m_paper->pages.front().tables.size() + 1 : m_paper->pages.size());
}

int PaperView::leafOf(const paper::Place &place) const
{
    return hasText() ? place.page : place.page - 1;
}

void PaperView::goToLeaf(int leaf)
{
    if (leaf < 0 || leaf >= leafCount() || leaf == m_leaf)
        return;
    m_leaf = leaf;
    present();
    Q_EMIT leafChanged(m_leaf);
}

void PaperView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallest, largest);
    m_canvas->setZoom(m_zoom);
    m_grid->setZoom(m_zoom);
}

void PaperView::present()
{
    m_name->setText(leafName());
    m_back->setEnabled(m_leaf > 0);
    m_on->setEnabled(m_leaf + 1 < leafCount());
    if (leafCount() == 0) {
        m_state->setNotice({});
        m_state->showEmpty({.sentence = tr("The paper that a field was read from is shown here.")});
        return;
    }
    m_state->showContent();
    m_state->setNotice(notice());
    if (isPicture()) {
        m_stack->setCurrentWidget(m_canvas);
        const paper::Page &page = m_paper->pages[static_cast<size_t>(m_leaf)];
        m_canvas->setPage(page.size);
        const bool isHere = m_hasMark && leafOf(m_mark) == m_leaf && !m_mark.area.isEmpty();
        m_canvas->setMark(isHere ? std::optional(m_mark.area) : std::nullopt);
        showPicture();
    } else {
        m_stack->setCurrentWidget(m_grid);
        showGrid();
    }
    describe();
}

void PaperView::showPicture()
{
    if (isPicture() && leafCount() > 0)
        m_pictures->want(m_leaf + 1, m_canvas->scale() * devicePixelRatioF());
}

void PaperView::showGrid()
{
    const bool isTable = hasText() && m_leaf > 0;
    const paper::Page &page = m_paper->pages[hasText() ? 0 : static_cast<size_t>(m_leaf)];
    const size_t table = isTable ? static_cast<size_t>(m_leaf) - 1 : 0;
    if (hasText() && !isTable)
        m_grid->showLines(m_paper, page.lines);
    else if (table < page.tables.size())
        m_grid->showTable(m_paper, page.tables[table]);
    else
        m_grid->clear();
    const bool isHere = m_hasMark && leafOf(m_mark) == m_leaf;
    m_grid->setMark(isHere ? std::optional(m_mark) : std::nullopt);
}

void PaperView::choose(const QPointF &point)
{
    if (const auto thing = thingAt(m_paper->pages[static_cast<size_t>(m_leaf)], point))
        Q_EMIT chosen(thing->first, thing->second);
}

QString PaperView::leafName() const
{
    const int count = leafCount();
    if (count == 0)
        return {};
    if (isPicture())
        return tr("Page %1 of %2").arg(m_leaf + 1).arg(count);
    if (hasText())
        return m_leaf == 0 ? tr("Text") : tr("Table %1 of %2").arg(m_leaf).arg(count - 1);
    const QString name = m_paper->pages[static_cast<size_t>(m_leaf)].name;
    return m_paper->kind == paper::Kind::Csv ? m_paper->name
                                             : tr("Sheet %1 of %2: %3").arg(m_leaf + 1).arg(count).arg(name);
}

QString PaperView::notice() const
{
    QStringList texts;
    for (const paper::Trouble &trouble : m_paper->troubles) {
        const QString text = troubleText(trouble);
        const bool isHere = trouble.place.page == 0 || trouble.place.page == m_leaf + 1;
        if (isHere && !texts.contains(text) && texts.size() < 3)
            texts.append(text);
    }
    return texts.join(u' ');
}

/// A screen reader gets in words what the mark shows.
void PaperView::describe()
{
    QWidget *shown = isPicture() ? static_cast<QWidget *>(m_canvas) : m_grid;
    shown->setAccessibleName(m_paper->name + u", "_s + leafName());
    const QString where = m_hasMark ? placeText(m_mark, m_paper->kind) : QString();
    shown->setAccessibleDescription(!m_hasMark             ? QString()
                                        : m_what.isEmpty() ? tr("Marked: %1").arg(where)
                                                           : tr("Marked: %1, %2").arg(m_what, where));
    QAccessibleEvent event(shown, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void PaperView::retranslate()
{
    const auto name = [](QToolButton *tool, const QString &words, const QString &keys) {
        tool->setAccessibleName(words);
        tool->setToolTip(keys.isEmpty() ? words : words + u" ("_s + keys + u')');
    };
    name(m_back, tr("Previous page"), QKeySequence(Qt::Key_PageUp).toString(QKeySequence::NativeText));
    name(m_on, tr("Next page"), QKeySequence(Qt::Key_PageDown).toString(QKeySequence::NativeText));
    name(m_smaller, tr("Smaller"), QKeySequence(QKeySequence::ZoomOut).toString(QKeySequence::NativeText));
    name(m_larger, tr("Larger"), QKeySequence(QKeySequence::ZoomIn).toString(QKeySequence::NativeText));
    present();
}

void PaperView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool PaperView::event(QEvent *event)
{
    if (event->type() == QEvent::DevicePixelRatioChange)
        showPicture();
    return QWidget::event(event);
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp)
        turnBack();
    else if (event->key() == Qt::Key_PageDown)
        turnOn();
    else if (event->matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier)
        setZoom(1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
