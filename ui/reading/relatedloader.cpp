#include "ui/reading/relatedloader.h"

namespace ui {

namespace {

Result<RelatedItems> read(const Result<db::Database> &database, GenerationId generation)
{
    if (!database)
        return std::unexpected(database.error());
    const detect::RelatedStore store(*database);
    RelatedItems items{.generation = generation, .user = {}, .ofUser = {}, .pattern = {}, .ofPattern = {}};
    const auto user = store.userOf(generation);
    if (!user)
        return std::unexpected(user.error());
    items.user = *user;
    const auto ofUser = store.ofUser(*user, generation);
    if (!ofUser)
        return std::unexpected(ofUser.error());
    items.ofUser = *ofUser;
    const auto pattern = store.patternOf(generation);
    if (!pattern)
        return std::unexpected(pattern.error());
    items.pattern = *pattern;
    if (!items.pattern)
        return items;
    const auto ofPattern = store.ofPattern(*items.pattern, generation);
    if (!ofPattern)
        return std::unexpected(ofPattern.error());
    items.ofPattern = *ofPattern;
    return items;
}

} // namespace

RelatedLoader::RelatedLoader(const workspace::Session &session, QObject *parent)
    : QObject(parent)
    , m_lane(session)
{
}

RelatedLoader::~RelatedLoader()
{
    m_stop.request_stop();
}

void RelatedLoader::load(GenerationId generation)
{
    stop();
    m_isLoading = true;
    m_lane.post(m_stop.get_token(), [this, generation, run = m_run](const Result<db::Database> &database) {
        QMetaObject::invokeMethod(
            this, [this, run, items = read(database, generation)] { take(run, items); }, Qt::QueuedConnection);
    });
}

void RelatedLoader::take(quint64 run, const Result<RelatedItems> &items)
{
    if (run != m_run)
        return;
    m_isLoading = false;
    if (items)
        Q_EMIT loaded(*items);
    else
        Q_EMIT failed(items.error());
}

void RelatedLoader::stop()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_run;
    m_isLoading = false;
}

} // namespace ui
