#include "ui/shell/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStandardPaths>

#include <memory>

namespace ui {

namespace {

/// Paints the shape of another icon in a colour of the scheme that is on while painting.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(const QString &name, const QIcon &shape, Role tint)
        : m_name(name)
        , m_shape(shape)
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device()->devicePixelRatio();
        const QPixmap picture = scaledPixmap(rect.size() * scale, mode, state, scale);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// \a size is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("vermilion/%1/%2/%3x%4@%5")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale);
        QPixmap tinted;
        if (QPixmapCache::find(key, &tinted))
            return tinted;
        tinted = m_shape.pixmap(size / scale, scale);
        if (tinted.isNull())
            return tinted;
        QPainter painter(&tinted);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRectF(QPointF(), tinted.deviceIndependentSize()), colour);
        painter.end();
        QPixmapCache::insert(key, tinted);
        return tinted;
    }

    QIconEngine *clone() const override { return new TintedEngine(m_name, m_shape, m_tint); }
    bool isNull() override { return m_shape.isNull(); }
    QString key() const override { return QStringLiteral("vermilion-tinted"); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        QColor colour = mode == QIcon::Selected ? theme().selectedText() : theme().color(m_tint);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.4F);
        return colour;
    }

    QString m_name;
    QIcon m_shape;
    Role m_tint;
};

/// Breeze where the desktop has no theme of its own, and the usual folders where the platform names none (offscreen).
void findThemes()
{
    static const bool found = [] {
        QIcon::setFallbackThemeName(QStringLiteral("breeze"));
        QStringList folders = QIcon::themeSearchPaths();
        folders << QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"),
                                             QStandardPaths::LocateDirectory);
        folders.removeDuplicates();
        QIcon::setThemeSearchPaths(folders);
        return true;
    }();
    Q_UNUSED(found)
}

QIcon shapeOf(const QString &name)
{
    findThemes();
    const QString own = QStringLiteral(":/icons/%1.svg").arg(name);
    if (QFile::exists(own))
        return QIcon(own);
    const QIcon symbolic = QIcon::fromTheme(name + QStringLiteral("-symbolic"));
    return symbolic.isNull() ? QIcon::fromTheme(name) : symbolic;
}

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, Role::Text);
}

QIcon icon(const QString &name, Role tint)
{
    const QIcon shape = shapeOf(name);
    return shape.isNull() ? QIcon() : QIcon(new TintedEngine(name, shape, tint)); // QIcon owns the engine
}

QIcon sealIcon()
{
    return QIcon(QStringLiteral(":/icons/vermilion.svg"));
}

} // namespace ui
