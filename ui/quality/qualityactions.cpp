// What an officer does on the Quality page: have samples drawn, and open them in Review.
#include "app/review/blindreview.h"
#include "app/review/queue.h"
#include "app/workspace/session.h"
#include "ui/quality/agreementpane.h"
#include "ui/quality/auditpane.h"
#include "ui/quality/drawdialog.h"
#include "ui/quality/qualitypage.h"
#include "ui/shell/actions.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct DrawnSample
{
    review::AuditSampleId id{};
    std::vector<GenerationId> members;
};

Result<DrawnSample> drawAndKeep(db::Database &database, journal::Journal &journal, const review::Period &period,
                                size_t size, quint32 seed)
{
    return review::drawAudit(database, period, size, seed).and_then([&](const review::AuditDraw &draw) {
        return review::AuditSampleStore(database, journal).add(draw).transform([&](review::AuditSampleId id) {
            return DrawnSample{id, draw.members};
        });
    });
}

/// That there is nothing to draw from is no missing file: said in the form, where another period can be chosen.
template <typename T>
Result<T> orNothingToDraw(const Result<T> &drawn)
{
    return drawn || drawn.error().kind != Failure::Kind::NotFound
        ? drawn
        : fail(Failure::Kind::BadInput, QualityPage::tr("Nothing of that period is there to draw from."));
}

} // namespace

void QualityPage::registerActions(Actions &actions)
{
    const auto add = [&](const ActionSpec &spec, auto act) {
        QAction *action = actions.add(spec, this);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add({.id = u"quality.audit"_s,
         .text = {"ui::QualityPage", QT_TRANSLATE_NOOP("ui::QualityPage", "Draw random audit sample…")},
         .icon = u"list-add"_s,
         .tip = {"ui::QualityPage",
                 QT_TRANSLATE_NOOP("ui::QualityPage", "Generations that nothing has flagged, by lot, to be read")},
         .primary = true},
        [this] { drawAudit(); })
        ->setEnabled(!m_session.isReadOnly());
    add({.id = u"quality.blind"_s,
         .text = {"ui::QualityPage", QT_TRANSLATE_NOOP("ui::QualityPage", "Draw sample for double-blind review…")},
         .icon = u"view-hidden"_s},
        [this] { drawBlind(); })
        ->setEnabled(!m_session.isReadOnly());
    add({.id = u"quality.open"_s,
         .text = {"ui::QualityPage", QT_TRANSLATE_NOOP("ui::QualityPage", "Open the sample in Review")},
         .icon = u"document-open"_s,
         .shortcuts = {QKeySequence(u"Ctrl+Return"_s)}},
        [this] {
            if (const review::Audit *audit = m_audit->chosen())
                openSample(audit->sample.id);
        });
    QAction *pairs =
        actions.add({.id = u"quality.pairs"_s,
                     .text = {"ui::QualityPage", QT_TRANSLATE_NOOP("ui::QualityPage", "Show pairs of officers")},
                     .tip = {"ui::QualityPage",
                             QT_TRANSLATE_NOOP("ui::QualityPage",
                                               "By alias: to see where two read a rule differently")},
                     .checkable = true},
                    this);
    connect(pairs, &QAction::toggled, m_agreement, &AgreementPane::setShowsPairs);
}

void QualityPage::drawAudit()
{
    auto *dialog = new DrawDialog(DrawDialog::Sample::Audit, m_session.clock()(), this);
    connect(dialog, &DrawDialog::submitted, this, [this, dialog] {
        const quint32 seed = QRandomGenerator::system()->generate(); // nobody chooses who is drawn
        auto drawn = m_session.write([period = dialog->period(), size = static_cast<size_t>(dialog->size()),
                                      seed](db::Database &database, journal::Journal &journal) {
            return drawAndKeep(database, journal, period, size, seed);
        });
        dialog->await(drawn.then(this,
                                 [this](const Result<DrawnSample> &sample) {
                                     if (sample) {
                                         refresh();
                                         openInReview(sample->members, tr("random audit %1").arg(qint64(sample->id)));
                                     }
                                     return orNothingToDraw(sample);
                                 }),
                      tr("Drawing the sample"));
    });
    dialog->open();
}

void QualityPage::drawBlind()
{
    auto *dialog = new DrawDialog(DrawDialog::Sample::Blind, m_session.clock()(), this);
    connect(dialog, &DrawDialog::submitted, this, [this, dialog] {
        const review::Period period = dialog->period();
        const review::BlindDraw draw{.from = period.from.value_or(0),
                                     .to = period.until.value_or(m_session.clock()() + 1),
                                     .count = static_cast<size_t>(dialog->size()),
                                     .seed = QRandomGenerator::system()->generate()};
        auto drawn = m_session.write([draw](db::Database &database, journal::Journal &journal) {
            return review::drawBlindSample(database, journal, draw);
        });
        dialog->await(drawn.then(this,
                                 [this](const Result<review::BlindSample> &sample) {
                                     if (sample)
                                         openInReview(sample->members, tr("double-blind %1").arg(qint64(sample->id)),
                                                      true);
                                     return orNothingToDraw(sample);
                                 }),
                      tr("Drawing the sample"));
    });
    dialog->open();
}

void QualityPage::openSample(review::AuditSampleId sample)
{
    const auto members = review::auditMembers(m_session.reader(), sample);
    if (!members)
        return Q_EMIT message(failureText(members.error(), tr("Opening the sample")).sentence);
    openInReview(*members, tr("random audit %1").arg(qint64(sample)));
}

void QualityPage::openInReview(const std::vector<GenerationId> &members, const QString &name, bool isBlind)
{
    QVariantList ids;
    for (const GenerationId id : members)
        ids.append(qlonglong(id));
    QVariantMap filter{{u"only"_s, ids}, {u"name"_s, name}};
    if (isBlind)
        filter.insert(u"state"_s, review::name(review::QueueFilter::State::Blind));
    Q_EMIT navigate({u"review"_s, filter});
}

} // namespace ui
