#include "ui/reading/picturedialog.h"

#include "ui/reading/pictureview.h"
#include "ui/reading/picturewords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/ownreturn.h"
#include "ui/widgets/stateview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

namespace {

/// A page of text would leave the picture no room.
QString beginning(QString text)
{
    constexpr qsizetype most = 300;
    text.replace(u'\n', u' ');
    return text.size() > most ? text.first(most) + u'…' : text;
}

} // namespace

PictureDialog::PictureDialog(const workspace::Session &session, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_loader(session)
    , m_facts(new Text(TextSize::Body, Role::Text, this))
    , m_mark(new Text(TextSize::Small, Role::Muted, this))
    , m_known(new Text(TextSize::Body, Role::Attention, this))
    , m_text(new Text(TextSize::Small, Role::Text, this))
    , m_zoom(new Text(TextSize::Body, Role::Muted, this))
    , m_view(new PictureView)
    , m_state(new StateView(m_view, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_mark->setElided(Qt::ElideMiddle);
    m_mark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_view->setAccessibleName(title);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, space::around);
    layout->setSpacing(space::between);
    layout->addWidget(m_facts);
    layout->addWidget(m_mark);
    for (Text *line : {m_known, m_text}) {
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(line);
    }
    layout->addWidget(m_state, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    buildButtons(*row);
    layout->addLayout(row);

    connect(&m_loader, &PictureLoader::loaded, this, [this](int, const DecodedPicture &picture) { show(picture); });
    connect(m_view, &PictureView::zoomed, this,
            [this](double zoom) { m_zoom->setText(tr("%1 %").arg(std::lround(zoom * 100))); });
    resize((screen()->availableSize() * 0.7).boundedTo({1400, 1000}));
}

void PictureDialog::buildButtons(QHBoxLayout &row)
{
    addButton(row, tr("Zoom out (-)"), &PictureView::zoomOut);
    addButton(row, tr("Zoom in (+)"), &PictureView::zoomIn);
    addButton(row, tr("Fit (0)"), &PictureView::fit);
    addButton(row, tr("Pixel by pixel (1)"), &PictureView::showPixels);
    row.addWidget(m_zoom);
    row.addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    keepReturn(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row.addWidget(close);
}

QPushButton *PictureDialog::addButton(QHBoxLayout &row, const QString &text, void (PictureView::*act)())
{
    auto *button = new QPushButton(text, this);
    keepReturn(button);
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, m_view, act);
    row.addWidget(button);
    m_zooming.push_back(button);
    return button;
}

void PictureDialog::setPicture(GenerationId generation, const ItemPicture &picture)
{
    m_picture = picture;
    m_facts->setText(pictureFacts(picture, nullptr));
    m_mark->setText(tr("SHA-256 %1").arg(QString::fromLatin1(picture.sha256.toHex())));
    m_known->setText(picture.known.join(u'\n'));
    m_known->setHidden(picture.known.isEmpty());
    m_text->setText(tr("Text in it: %1").arg(beginning(picture.text)));
    m_text->setHidden(picture.text.isEmpty());
    m_state->showLoading();
    m_loader.load(generation, picture.number);
}

void PictureDialog::show(const DecodedPicture &picture)
{
    m_facts->setText(pictureFacts(m_picture, &picture));
    const QString problem = pictureProblem(m_picture, &picture);
    if (!problem.isEmpty())
        return m_state->showError({.sentence = problem});
    m_state->showContent();
    m_view->setImage(picture.image);
    m_view->setFocus();
    for (QPushButton *button : m_zooming)
        button->setEnabled(true);
}

} // namespace ui
