#include "ui/reading/picturestrip.h"

#include "ui/reading/picturedialog.h"
#include "ui/reading/picturetile.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr QSize decoded(576, 432); ///< four times the room of a tile: sharp at 400 %

} // namespace

PictureStrip::PictureStrip(const workspace::Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_loader(session)
{
    auto *inside = new QWidget;
    m_row = new QHBoxLayout(inside);
    m_row->setContentsMargins(space::between, 0, space::between, 0);
    m_row->setSpacing(space::between);
    m_rest = new Text(TextSize::Small, Role::Muted, inside);
    m_row->addWidget(m_rest);
    m_row->addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    connect(&m_loader, &PictureLoader::loaded, this, &PictureStrip::show);
    retranslate();
    hide();
}

void PictureStrip::setPictures(GenerationId generation, const std::vector<ItemPicture> &pictures)
{
    m_loader.stop();
    for (PictureTile *tile : std::exchange(m_tiles, {})) {
        tile->hide(); // the focus leaves it now, not when it is deleted
        tile->deleteLater();
    }
    m_generation = generation;
    m_others = pictures.size() - std::min(pictures.size(), most);
    int place = 0;
    for (size_t i = 0; i < std::min(pictures.size(), most); ++i) {
        place = i > 0 && pictures[i].inOutput != pictures[i - 1].inOutput ? 1 : place + 1;
        auto *tile = new PictureTile(pictures[i], place, widget());
        connect(tile, &PictureTile::fullSizeWanted, this, [this, tile] { open(*tile); });
        m_row->insertWidget(static_cast<int>(i), tile);
        m_tiles.push_back(tile);
        if (pictures[i].isKept)
            m_loader.load(generation, pictures[i].number, decoded);
    }
    countOthers();
    horizontalScrollBar()->setValue(0);
    setVisible(!m_tiles.empty());
    updateGeometry();
    Q_EMIT loadingChanged();
}

void PictureStrip::show(int number, const DecodedPicture &picture)
{
    const auto tile =
        std::ranges::find(m_tiles, number, [](const PictureTile *each) { return each->picture().number; });
    if (tile != m_tiles.end())
        (*tile)->setDecoded(picture);
    updateGeometry();
    Q_EMIT loadingChanged();
}

bool PictureStrip::isLoading() const
{
    return std::ranges::any_of(m_tiles,
                               [](const PictureTile *each) { return each->picture().isKept && !each->isDecoded(); });
}

PictureTile *PictureStrip::focused() const
{
    const auto tile = std::ranges::find_if(m_tiles, [](const PictureTile *each) {
        return each->hasFocus() || (each->focusWidget() && each->focusWidget()->hasFocus());
    });
    return tile == m_tiles.end() ? nullptr : *tile;
}

void PictureStrip::toggle()
{
    if (PictureTile *tile = focused())
        return tile->click();
    const bool shows = std::ranges::none_of(m_tiles, &PictureTile::isShown);
    for (PictureTile *tile : m_tiles)
        tile->setChecked(shows && tile->canBeShown());
}

bool PictureStrip::openFullSize()
{
    const PictureTile *tile = focused();
    if (!tile || !tile->isShown()) {
        const auto shown = std::ranges::find_if(m_tiles, &PictureTile::isShown);
        tile = !tile && shown != m_tiles.end() ? *shown : nullptr;
    }
    if (!tile)
        return false;
    open(*tile);
    return true;
}

void PictureStrip::open(const PictureTile &tile)
{
    auto *dialog = new PictureDialog(m_session, tile.title(), window());
    dialog->setPicture(m_generation, tile.picture());
    dialog->open();
}

void PictureStrip::countOthers()
{
    m_rest->setText(tr("and %Ln more, not shown here", nullptr, static_cast<int>(m_others)));
    m_rest->setVisible(m_others > 0);
}

void PictureStrip::retranslate()
{
    setAccessibleName(tr("Pictures of this generation"));
    countOthers();
    for (PictureTile *tile : m_tiles)
        tile->retranslate();
}

/// As high as its tiles; with several, there is room for the bar below them.
QSize PictureStrip::sizeHint() const
{
    int height = 0;
    for (const PictureTile *tile : m_tiles)
        height = std::max(height, tile->sizeHint().height());
    if (m_tiles.size() > 1)
        height += horizontalScrollBar()->sizeHint().height();
    return {height * 2, height};
}

QSize PictureStrip::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void PictureStrip::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace ui
