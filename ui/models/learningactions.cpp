// What an officer does on the Models page to have classifiers learn: teach the one that is on, look for what would
// teach most, and let a taught one take its place.
#include "app/learning/replacing.h"
#include "ui/models/judgingrun.h"
#include "ui/models/learningrun.h"
#include "ui/models/modelspage.h"
#include "ui/shell/actions.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString outcomeText(const learning::Comparison &comparison)
{
    switch (comparison.outcome()) {
    case learning::Outcome::Better:
        return ModelsPage::tr("On decisions that were kept back it is better than the one that is on.");
    case learning::Outcome::NotToldApart:
        return ModelsPage::tr("On decisions that were kept back it cannot be told from the one that is on.");
    case learning::Outcome::Worse:
        return ModelsPage::tr("On decisions that were kept back it is worse than the one that is on.");
    }
    return {};
}

QString queueName(LearningRun::Queue queue)
{
    switch (queue) {
    case LearningRun::Queue::Uncertain: return ModelsPage::tr("the model is uncertain");
    case LearningRun::Queue::Disagreements: return ModelsPage::tr("rules and model disagree");
    case LearningRun::Queue::Audit: return ModelsPage::tr("random audit of what nothing flags");
    }
    return {};
}

} // namespace

void ModelsPage::registerLearning(Actions &actions)
{
    const auto add = [&](const ActionSpec &spec, auto act) {
        QAction *action = actions.add(spec, this);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const auto look = [this](LearningRun::Queue queue) {
        return [this, queue] {
            if (const KnownClassifier *known = chosen())
                m_learning->look(queue, known->registered);
        };
    };
    add({.id = u"models.learn"_s,
         .text = {"ui::ModelsPage",
                  QT_TRANSLATE_NOOP("ui::ModelsPage", "Teach the model with the decisions made here")},
         .icon = u"games-hint"_s},
        [this] { m_learning->learn(); })
        ->setEnabled(!m_session.isReadOnly());
    add({.id = u"models.uncertain"_s,
         .text = {"ui::ModelsPage", QT_TRANSLATE_NOOP("ui::ModelsPage", "Review where the model is uncertain")},
         .icon = u"view-filter"_s},
        look(LearningRun::Queue::Uncertain));
    add({.id = u"models.disagree"_s,
         .text = {"ui::ModelsPage", QT_TRANSLATE_NOOP("ui::ModelsPage", "Review where rules and model disagree")},
         .icon = u"view-filter"_s},
        look(LearningRun::Queue::Disagreements));
    add({.id = u"models.audit"_s,
         .text = {"ui::ModelsPage",
                  QT_TRANSLATE_NOOP("ui::ModelsPage", "Review a random sample of what nothing flags")},
         .icon = u"view-filter"_s},
        look(LearningRun::Queue::Audit));
}

void ModelsPage::connectLearning()
{
    connect(m_learning, &LearningRun::progressed, this, &ModelsPage::showNotice);
    connect(m_learning, &LearningRun::learned, this, [this](const learning::LearnReport &report) {
        m_wanted = report.classifier;
        Q_EMIT message(tr("A model has learned from %n decision(s) and runs in shadow.", nullptr,
                          static_cast<int>(report.decisions))
                       + u' ' + outcomeText(report.comparison));
        m_judging.start();
        refresh();
    });
    connect(m_learning, &LearningRun::found, this,
            [this](LearningRun::Queue queue, const std::vector<GenerationId> &generations) {
                showNotice();
                if (generations.empty())
                    return Q_EMIT message(tr("There is nothing to look at: %1.").arg(queueName(queue)));
                QVariantList ids;
                for (const GenerationId id : generations)
                    ids.append(qlonglong(id));
                Q_EMIT navigate({u"review"_s, {{u"only"_s, ids}, {u"name"_s, queueName(queue)}}});
            });
    connect(m_learning, &LearningRun::failed, this, [this](const Failure &failure) {
        showNotice();
        if (failure.kind == Failure::Kind::Cancelled)
            return;
        const bool isTooFew = failure.kind == Failure::Kind::Refused;
        Q_EMIT message(isTooFew ? tr("There are too few new decisions to learn from: %1 are needed, %2 of each kind.")
                                      .arg(learning::fewestDecisions)
                                      .arg(learning::fewestOfKind)
                                : failureText(failure, tr("Learning")).sentence);
    });
}

/// One that has learned here takes the place of the one that is on only where it was compared and not found worse, or
/// with a reason.
void ModelsPage::switchOn(estimates::ClassifierId id, const QString &reason)
{
    m_session
        .write([=](db::Database &database, journal::Journal &journal) {
            return learning::switchOn(database, journal, id, reason);
        })
        .then(this, [this, id](const Result<void> &result) {
            if (result) {
                Q_EMIT message(tr("Switched on."));
                m_judging.start(); // it may have generations to catch up with
                return refresh();
            }
            if (result.error().kind != Failure::Kind::Refused)
                return Q_EMIT message(failureText(result.error(), tr("Switching the classifier")).sentence);
            askForReason(id);
        });
}

void ModelsPage::askForReason(estimates::ClassifierId id)
{
    const KnownClassifier *known = chosen();
    if (!known || known->registered.id != id || !known->registered.base)
        return Q_EMIT message(tr("Nobody has seen yet what it would do here: let it run in shadow first."));
    bool isGiven = false;
    const QString reason =
        QInputDialog::getText(this, tr("Switch on against the comparison"),
                              tr("On decisions that were kept back this model is worse than the one that is on, or it "
                                 "was not compared. Why is it to count all the same?"),
                              QLineEdit::Normal, {}, &isGiven);
    if (isGiven && !reason.trimmed().isEmpty())
        switchOn(id, reason);
}

} // namespace ui
