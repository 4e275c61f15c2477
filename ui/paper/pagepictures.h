#pragma once

#include "app/base/result.h"

#include <QImage>
#include <QObject>

#include <deque>
#include <stop_token>

namespace ui {

/// Draws pages of a PDF off this thread, the last that was asked for first, and keeps some.
class PagePictures : public QObject
{
    Q_OBJECT

public:
    explicit PagePictures(QObject *parent = nullptr);
    ~PagePictures() override;

    void setPath(const QString &path); ///< drops what was drawn, and what is being drawn
    /// \a page is 1-based, \a scale pixels a point. drawn() or failed() comes, if nothing else is asked for before: at
    /// once if it is at hand.
    void want(int page, double scale);

Q_SIGNALS:
    void drawn(int page, const QImage &picture);
    void failed(int page, const Failure &failure);

private:
    struct Drawn
    {
        int page = 0;
        double scale = 0;
        QImage picture;
    };

    void take(int page, double scale, const Result<QImage> &picture);

    QString m_path;
    std::deque<Drawn> m_kept; ///< the newest first
    std::stop_source m_running;
    int m_asked = 0; ///< counts requests: an answer to another is stale
};

} // namespace ui
