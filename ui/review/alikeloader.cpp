#include "ui/review/alikeloader.h"

#include "app/review/likenessfill.h"
#include "app/workspace/session.h"
#include "ui/reading/itemloader.h"

namespace ui {

AlikeLoader::AlikeLoader(workspace::Session &session, const std::vector<detect::RulePack> &packs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_packs(packs)
    , m_lane(session)
{
}

AlikeLoader::~AlikeLoader()
{
    stop();
}

void AlikeLoader::stop()
{
    for (std::stop_source *each : {&m_question, &m_sample, &m_item})
        each->request_stop();
}

/// Runs \a work on the lane, and tells by \a signal what came of it, unless something else was asked for meanwhile.
template <typename Work, typename Signal>
void AlikeLoader::run(std::stop_source &stop, const Work &work, Signal signal)
{
    stop.request_stop();
    stop = {};
    const std::stop_token token = stop.get_token();
    m_lane.post(token, [this, token, work, signal](const Result<db::Database> &database) {
        auto outcome = database ? work(*database, token) : std::unexpected(database.error());
        QMetaObject::invokeMethod(
            this,
            [this, token, signal, outcome = std::move(outcome)] {
                if (token.stop_requested())
                    return;
                if (outcome)
                    Q_EMIT(this->*signal)(*outcome);
                else
                    Q_EMIT failed(outcome.error());
            },
            Qt::QueuedConnection);
    });
}

/// A workspace that is open for reading only is asked as it is.
Result<void> AlikeLoader::compare(const std::stop_token &stop)
{
    if (m_session.isReadOnly())
        return {};
    const review::OnWriter onWriter = [this](const auto &work) { return m_session.writeQuietly(work).takeResult(); };
    const ProgressSink progress = [this, stop](const Progress &at) {
        QMetaObject::invokeMethod(
            this,
            [this, stop, at] {
                if (!stop.stop_requested())
                    Q_EMIT compared(at);
            },
            Qt::QueuedConnection);
    };
    const auto filled = review::fillLikeness(onWriter, progress, stop);
    return filled ? Result<void>() : ::failed(filled);
}

void AlikeLoader::ask(const review::AlikeQuestion &question)
{
    const review::Viewer viewer{.officer = m_session.officer(), .now = m_session.clock()()};
    run(
        m_question,
        [this, question, viewer](const db::Database &database, const std::stop_token &stop) -> Result<review::Alike> {
            if (const Result<void> done = compare(stop); !done)
                return ::failed(done);
            return review::alike(database, question, viewer);
        },
        &AlikeLoader::answered);
}

void AlikeLoader::readSample(const std::vector<GenerationId> &generations)
{
    run(
        m_sample,
        [generations](const db::Database &database, const std::stop_token &) {
            return generations.empty()
                ? Result<std::vector<review::QueueItem>>()
                : review::queuePage(database, {.state = review::QueueFilter::State::Any, .only = generations});
        },
        &AlikeLoader::sampleRead);
}

void AlikeLoader::readItem(GenerationId generation)
{
    run(
        m_item,
        [this, generation](const db::Database &database, const std::stop_token &) {
            return loadItem(database, generation, m_packs, m_explainer);
        },
        &AlikeLoader::itemRead);
}

} // namespace ui
