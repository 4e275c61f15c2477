#pragma once

#include "ui/reading/decodedpicture.h"
#include "ui/reading/item.h"

#include <QAbstractButton>

#include <optional>

class QToolButton;

namespace ui {

class Text;

/// One picture and what is known of it. Blurred until it is clicked, or Space or Return is pressed on
/// it; the same blurs it again. Ctrl+C copies its SHA-256, or its address.
class PictureTile : public QAbstractButton
{
    Q_OBJECT

public:
    /// \a place: which picture of its part it is, from 1.
    PictureTile(const ItemPicture &picture, int place, QWidget *parent = nullptr);

    const ItemPicture &picture() const { return m_picture; }
    QString title() const;
    QString facts() const;

    void setDecoded(const DecodedPicture &decoded);
    bool isDecoded() const { return m_decoded.has_value(); }
    bool canBeShown() const { return m_decoded && !m_decoded->image.isNull(); }
    bool isShown() const { return canBeShown() && isChecked(); }

    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void fullSizeWanted(); ///< only of one that is shown

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    QRect imageRoom() const;
    QString state() const;

    ItemPicture m_picture;
    int m_place;
    std::optional<DecodedPicture> m_decoded;
    Text *m_title;
    Text *m_facts;
    Text *m_mark;
    Text *m_state;
    Text *m_known;
    QToolButton *m_fullSize;
};

} // namespace ui
