#pragma once

#include "ui/reading/item.h"
#include "ui/reading/pictureloader.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;

namespace ui {

class PictureView;
class StateView;
class Text;

/// One picture in full size, with what is known of it. Show it with open(); it deletes itself when it
/// closes, and the picture with it.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows \a session. \a title as on the picture's tile.
    PictureDialog(const workspace::Session &session, const QString &title, QWidget *parent = nullptr);

    void setPicture(GenerationId generation, const ItemPicture &picture);

    PictureView *view() const { return m_view; }
    StateView *state() const { return m_state; }

private:
    void buildButtons(QHBoxLayout &row);
    void show(const DecodedPicture &picture);
    QPushButton *addButton(QHBoxLayout &row, const QString &text, void (PictureView::*act)());

    ItemPicture m_picture;
    PictureLoader m_loader;
    Text *m_facts;
    Text *m_mark;
    Text *m_known;
    Text *m_text;
    Text *m_zoom;
    PictureView *m_view;
    StateView *m_state;
    std::vector<QPushButton *> m_zooming;
};

} // namespace ui
