#pragma once

#include "app/base/ids.h"
#include "ui/reading/decodedpicture.h"
#include "ui/reading/lane.h"

#include <QObject>

namespace ui {

/// Reads pictures from the workspace and decodes them, one after the other, off the window's thread.
class PictureLoader : public QObject
{
    Q_OBJECT

public:
    explicit PictureLoader(const workspace::Session &session, QObject *parent = nullptr); ///< borrows it
    ~PictureLoader() override; ///< waits for the picture that is being decoded

    /// Asks for picture \a number of \a generation; the answer is loaded(). No larger than \a within, if given.
    void load(GenerationId generation, int number, QSize within = {});

    void stop(); ///< what was asked for and has not come never comes

Q_SIGNALS:
    void loaded(int number, const ui::DecodedPicture &picture);

private:
    std::stop_source m_stop;
    quint64 m_run = 0; ///< grows with every stop()
    Lane m_lane;
};

} // namespace ui
