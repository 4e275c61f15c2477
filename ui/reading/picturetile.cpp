#include "ui/reading/picturetile.h"

#include "ui/reading/picturewords.h"
#include "ui/shell/icons.h"
#include "ui/shell/stylepainting.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize room(144, 108); ///< for the picture itself
constexpr int wordsInEm = 12;

} // namespace

PictureTile::PictureTile(const ItemPicture &picture, int place, QWidget *parent)
    : QAbstractButton(parent)
    , m_picture(picture)
    , m_place(place)
    , m_title(new Text(TextSize::Body, Role::Text, this))
    , m_facts(new Text(TextSize::Small, Role::Muted, this))
    , m_mark(new Text(TextSize::Small, Role::Muted, this))
    , m_state(new Text(TextSize::Small, Role::Text, this))
    , m_known(new Text(TextSize::Small, Role::Attention, this))
    , m_fullSize(new QToolButton(this))
{
    auto *words = new QVBoxLayout(this);
    words->setContentsMargins(space::between + room.width() + space::between, space::between, space::between,
                              space::between);
    words->setSpacing(2);
    for (Text *line : {m_title, m_facts, m_mark, m_known, m_state}) {
        line->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole tile is the button
        words->addWidget(line);
    }
    m_title->setElided(Qt::ElideRight);
    m_facts->setElided(Qt::ElideRight);
    m_mark->setElided(Qt::ElideMiddle);
    m_known->setElided(Qt::ElideRight);
    m_state->setWordWrap(true);
    m_state->setMinimumWidth(1);
    words->addStretch(1);
    words->addWidget(m_fullSize, 0, Qt::AlignLeft);
    m_fullSize->setAutoRaise(true);
    m_fullSize->setFocusPolicy(Qt::StrongFocus);
    m_fullSize->setIcon(ui::icon(u"view-fullscreen"_s));
    m_fullSize->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fullSize->hide();
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::toggled, this, &PictureTile::describe);
    connect(m_fullSize, &QToolButton::clicked, this, &PictureTile::fullSizeWanted);
    retranslate();
}

QString PictureTile::title() const
{
    return pictureTitle(m_picture, m_place);
}

QString PictureTile::facts() const
{
    return pictureFacts(m_picture, m_decoded ? &*m_decoded : nullptr);
}

void PictureTile::setDecoded(const DecodedPicture &decoded)
{
    m_decoded = decoded;
    setCheckable(canBeShown());
    describe();
}

QString PictureTile::state() const
{
    QString problem = pictureProblem(m_picture, m_decoded ? &*m_decoded : nullptr);
    if (!problem.isEmpty())
        return problem;
    if (!m_decoded)
        return tr("On its way");
    return isShown() ? tr("Shown. Space blurs it.") : tr("Blurred. Space shows it.");
}

void PictureTile::describe()
{
    const bool isProblem = !canBeShown() && (m_decoded || !m_picture.isKept);
    m_title->setText(title());
    m_facts->setText(facts());
    m_mark->setText(pictureMark(m_picture));
    m_known->setText(m_picture.known.value(0));
    m_state->setText(state());
    m_state->setRole(isProblem && !m_picture.sha256.isNull() ? Role::Attention : Role::Text);
    for (Text *line : {m_facts, m_mark, m_known})
        line->setHidden(line->text().isEmpty());
    m_fullSize->setVisible(isShown());
    setAccessibleName(title() + u", "_s + facts());
    setAccessibleDescription(m_picture.known.join(u". "_s) + u' ' + state() + u' '
                             + (m_picture.sha256.isNull() ? m_picture.address : m_mark->text()));
    setToolTip(m_picture.sha256.isNull() ? m_picture.address : QString::fromLatin1(m_picture.sha256.toHex()));
    update();
}

void PictureTile::retranslate()
{
    m_fullSize->setText(tr("Full size"));
    m_fullSize->setAccessibleName(tr("Full size: %1").arg(title()));
    describe();
}

QSize PictureTile::sizeHint() const
{
    const int words = wordsInEm * fontMetrics().height();
    return {3 * space::between + room.width() + words,
            std::max(room.height() + 2 * space::between,
                     layout()->heightForWidth(3 * space::between + room.width() + words))};
}

QRect PictureTile::imageRoom() const
{
    return {QPoint(space::between, space::between), room};
}

void PictureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect frame = imageRoom();
    painter.fillRect(frame, theme().color(Role::Alternate));
    if (canBeShown()) {
        const QImage &image = isShown() ? m_decoded->image : m_decoded->blurred;
        QRect fitted(QPoint(), m_decoded->image.size().scaled(frame.size(), Qt::KeepAspectRatio).expandedTo({1, 1}));
        fitted.moveCenter(frame.center());
        painter.drawImage(fitted, image);
    } else {
        const QRect middle(frame.center() - QPoint(16, 16), QSize(32, 32));
        ui::icon(m_picture.isKept && !m_decoded ? u"view-refresh"_s : u"image-missing"_s).paint(&painter, middle);
    }
    painter.setPen(theme().color(Role::Line));
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
    if (hasFocus())
        draw::focusRing(painter, rect(), 2);
}

void PictureTile::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(toolTip());
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isCheckable())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
