#include "ui/paper/pagepictures.h"

#include "app/paper/pagepicture.h"

#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr size_t mostKept = 6;

} // namespace

PagePictures::PagePictures(QObject *parent)
    : QObject(parent)
{
}

PagePictures::~PagePictures()
{
    m_running.request_stop();
}

void PagePictures::setPath(const QString &path)
{
    m_running.request_stop();
    ++m_asked;
    m_kept.clear();
    m_path = path;
}

void PagePictures::want(int page, double scale)
{
    m_running.request_stop();
    const int asked = ++m_asked;
    const auto found = std::ranges::find_if(m_kept, [&](const Drawn &kept) {
        return kept.page == page && std::abs(kept.scale - scale) < 0.01 * scale;
    });
    if (found != m_kept.end()) {
        Q_EMIT drawn(page, found->picture);
        return;
    }
    m_running = std::stop_source();
    QtConcurrent::run([path = m_path, page, scale, stop = m_running.get_token()] {
        return paper::renderPage(path, page, scale, stop);
    }).then(this, [this, asked, page, scale](const Result<QImage> &picture) {
        if (asked == m_asked)
            take(page, scale, picture);
    });
}

void PagePictures::take(int page, double scale, const Result<QImage> &picture)
{
    if (!picture) {
        Q_EMIT failed(page, picture.error());
        return;
    }
    m_kept.push_front({page, scale, *picture});
    if (m_kept.size() > mostKept)
        m_kept.pop_back();
    Q_EMIT drawn(page, *picture);
}

} // namespace ui
