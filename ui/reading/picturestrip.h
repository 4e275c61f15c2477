#pragma once

#include "ui/reading/item.h"
#include "ui/reading/pictureloader.h"

#include <QScrollArea>

class QHBoxLayout;

namespace ui {

class PictureTile;
class Text;

/// The pictures of a generation side by side, those of the prompt first, each blurred until it is asked
/// for; hidden where there are none. Another generation, and they are blurred again.
class PictureStrip : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr size_t most = 40; ///< of one generation that are shown; the others are counted

    explicit PictureStrip(const workspace::Session &session, QWidget *parent = nullptr); ///< borrows it

    void setPictures(GenerationId generation, const std::vector<ItemPicture> &pictures);
    const std::vector<PictureTile *> &tiles() const { return m_tiles; }
    bool isLoading() const; ///< a picture is still on its way

    /// Shows the picture that has the focus, or blurs it; without one, all of them.
    void toggle();

    /// Opens the picture that has the focus, else the first that is shown, in full size. False: none is shown.
    bool openFullSize();

    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void loadingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(int number, const DecodedPicture &picture);
    void open(const PictureTile &tile);
    PictureTile *focused() const;
    void countOthers();

    const workspace::Session &m_session;
    GenerationId m_generation{};
    size_t m_others = 0; ///< that are not shown
    std::vector<PictureTile *> m_tiles;
    PictureLoader m_loader;
    QHBoxLayout *m_row;
    Text *m_rest;
};

} // namespace ui
