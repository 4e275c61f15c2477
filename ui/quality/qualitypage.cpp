#include "ui/quality/qualitypage.h"

#include "app/workspace/session.h"
#include "ui/quality/agreementpane.h"
#include "ui/quality/auditpane.h"
#include "ui/quality/qualityfilterbar.h"
#include "ui/quality/qualitywords.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

QualityPage::QualityPage(workspace::Session &session, const detect::Taxonomy &taxonomy, QWidget *parent)
    : Page({.id = u"quality"_s,
            .name = {"ui::QualityPage", QT_TRANSLATE_NOOP("ui::QualityPage", "Quality")},
            .icon = u"view-statistics"_s,
            .shortcut = QKeySequence(u"Alt+0"_s)}, // Ctrl+0 is the size of text
           parent)
    , m_session(session)
    , m_lane(session)
    , m_filter(new QualityFilterBar(taxonomy, this))
    , m_audit(new AuditPane(this))
    , m_agreement(new AgreementPane(taxonomy, this))
{
    m_filter->hide();
    build();
    m_audit->setEditable(!session.isReadOnly());
    m_agreement->setEditable(!session.isReadOnly());
    setFocusProxy(m_audit->table());
    connect(m_filter, &QualityFilterBar::changed, this, &QualityPage::refresh);
    connect(m_audit, &AuditPane::drawWanted, this, &QualityPage::drawAudit);
    connect(m_audit, &AuditPane::sampleOpened, this, &QualityPage::openSample);
    connect(m_agreement, &AgreementPane::drawWanted, this, &QualityPage::drawBlind);
    retranslate();
}

QualityPage::~QualityPage()
{
    m_stop.request_stop();
}

void QualityPage::build()
{
    auto *panes = new QSplitter;
    panes->setObjectName(u"panes"_s);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_audit);
    panes->addWidget(m_agreement);
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 1);
    panes->setSizes({560, 568});
    m_state = new StateView(panes, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
}

QWidget *QualityPage::header()
{
    return m_filter;
}

void QualityPage::refresh()
{
    if (!m_quality)
        m_state->showLoading();
    m_stop.request_stop();
    m_stop = {};
    const int number = ++m_number;
    m_loading = true;
    const Moment now = m_session.clock()();
    m_lane.post(m_stop.get_token(),
                [this, number, now, question = m_filter->question(now)](const Result<db::Database> &reader) {
                    const auto quality = reader.and_then(
                        [&](const db::Database &database) { return review::quality(database, question, now); });
                    QMetaObject::invokeMethod(
                        this,
                        [this, number, quality] {
                            if (number == m_number)
                                showQuality(quality);
                        },
                        Qt::QueuedConnection);
                });
    Q_EMIT loadingChanged();
}

void QualityPage::showQuality(const Result<review::Quality> &quality)
{
    m_loading = false;
    if (!quality) {
        m_state->showError(failureText(quality.error(), tr("Reading decisions and samples")), [this] { refresh(); });
        return Q_EMIT loadingChanged();
    }
    m_quality = *quality;
    m_audit->setQuality(*m_quality);
    m_agreement->setAgreement(m_quality->agreement);
    showState();
    Q_EMIT summaryChanged();
    Q_EMIT loadingChanged();
}

void QualityPage::showState()
{
    m_state->setNotice(m_session.isReadOnly() ? tr("Open for reading only: no sample can be drawn.") : QString());
    if (!m_quality)
        return;
    if (!m_quality->isEmpty())
        return m_state->showContent();
    if (m_filter->isNarrowed())
        return m_state->showFiltered(m_filter->text(), [this] { m_filter->clear(); });
    m_state->showEmpty({.sentence = tr("How many problems the detectors miss, and how far officers agree, is told from "
                                       "samples: of what nothing flagged, and of what is decided once more."),
                        .button = m_session.isReadOnly() ? QString() : tr("Draw random audit sample…")},
                       [this] { drawAudit(); });
}

QString QualityPage::summary() const
{
    if (!m_quality || m_quality->audits.empty() || m_quality->audits.front().sample.decided == 0)
        return {};
    return tr("%1 of what nothing flags is missed").arg(percentText(m_quality->audits.front().missed.share));
}

void QualityPage::retranslate()
{
    m_filter->retranslate();
    m_audit->retranslate();
    m_agreement->retranslate();
    showState();
}

} // namespace ui
