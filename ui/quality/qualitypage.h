#pragma once

#include "app/review/quality.h"
#include "ui/reading/lane.h"
#include "ui/shell/page.h"

#include <optional>
#include <stop_token>

namespace detect {
class Taxonomy;
}
namespace workspace {
class Session;
}

namespace ui {

class AgreementPane;
class AuditPane;
class QualityFilterBar;
class StateView;

/// How well is decided and detected: what detectors miss, told from samples drawn by lot; how far officers agree; what
/// became of appeals; and whether any of that has changed.
class QualityPage : public Page
{
    Q_OBJECT

public:
    QualityPage(workspace::Session &session, const detect::Taxonomy &taxonomy,
                QWidget *parent = nullptr); ///< borrows both
    ~QualityPage() override;

    QString summary() const override;
    QWidget *header() override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    bool isLoading() const override { return m_loading; }
    void retranslate() override;

private:
    void build();
    void showQuality(const Result<review::Quality> &quality);
    void showState();
    void drawAudit();
    void drawBlind();
    void openSample(review::AuditSampleId sample);
    void openInReview(const std::vector<GenerationId> &members, const QString &name, bool isBlind = false);

    workspace::Session &m_session;
    Lane m_lane;
    std::stop_source m_stop;
    int m_number = 0; ///< of the reading that goes on; what comes from an earlier one is stale
    bool m_loading = false;
    std::optional<review::Quality> m_quality;
    QualityFilterBar *m_filter;
    AuditPane *m_audit;
    AgreementPane *m_agreement;
    StateView *m_state;
};

} // namespace ui
