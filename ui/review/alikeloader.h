#pragma once

#include "app/base/progress.h"
#include "app/review/clusters.h"
#include "ui/reading/explainer.h"
#include "ui/reading/lane.h"

#include <QObject>

namespace detect {
struct RulePack;
}

namespace ui {

/// Finds out off the window's thread what is like a generation, and reads what a sample of it shows. What has not been
/// compared yet is compared first, through the session's writer.
class AlikeLoader : public QObject
{
    Q_OBJECT

public:
    /// Borrows both.
    AlikeLoader(workspace::Session &session, const std::vector<detect::RulePack> &packs, QObject *parent = nullptr);
    ~AlikeLoader() override; ///< waits for the piece of work at hand

    void ask(const review::AlikeQuestion &question); ///< in place of what was asked before
    void readSample(const std::vector<GenerationId> &generations);
    void readItem(GenerationId generation); ///< in place of the one that was asked for before
    void stop(); ///< nothing of what was asked for comes any more

Q_SIGNALS:
    void compared(const Progress &progress); ///< flagged generations
    void answered(const review::Alike &alike);
    void sampleRead(const std::vector<review::QueueItem> &items);
    void itemRead(const ui::Item &item);
    void failed(const Failure &failure);

private:
    Result<void> compare(const std::stop_token &stop);
    template <typename Work, typename Signal>
    void run(std::stop_source &stop, const Work &work, Signal signal);

    workspace::Session &m_session;
    const std::vector<detect::RulePack> &m_packs;
    Explainer m_explainer; ///< used on the lane only
    std::stop_source m_question;
    std::stop_source m_sample;
    std::stop_source m_item;
    Lane m_lane; // last: it ends before the rest goes
};

} // namespace ui
