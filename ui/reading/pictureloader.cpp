#include "ui/reading/pictureloader.h"

#include "app/ingest/generationstore.h"

namespace ui {

namespace {

DecodedPicture read(const Result<db::Database> &database, GenerationId generation, int number, QSize within)
{
    if (!database)
        return {.trouble = PictureTrouble::Unreadable};
    const Result<QByteArray> bytes = ingest::GenerationStore(*database).pictureBytes(generation, number);
    return bytes ? decodePicture(*bytes, within) : DecodedPicture{.trouble = PictureTrouble::Unreadable};
}

} // namespace

PictureLoader::PictureLoader(const workspace::Session &session, QObject *parent)
    : QObject(parent)
    , m_lane(session)
{
}

PictureLoader::~PictureLoader()
{
    m_stop.request_stop();
}

void PictureLoader::load(GenerationId generation, int number, QSize within)
{
    m_lane.post(m_stop.get_token(), [=, this, run = m_run](const Result<db::Database> &database) {
        DecodedPicture picture = read(database, generation, number, within);
        QMetaObject::invokeMethod(
            this,
            [this, run, number, picture = std::move(picture)] {
                if (run == m_run)
                    Q_EMIT loaded(number, picture);
            },
            Qt::QueuedConnection);
    });
}

void PictureLoader::stop()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_run;
}

} // namespace ui
