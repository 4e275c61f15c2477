// What an officer does on the Models page: switch classifiers, move thresholds and bounds, bring a model.
#include "app/estimates/bringing.h"
#include "ui/models/judgingrun.h"
#include "ui/models/modelspage.h"
#include "ui/models/thresholdpane.h"
#include "ui/shell/actions.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QFileDialog>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace ui {

/// Says in the status line how \a work has ended.
template <typename T>
void ModelsPage::after(QFuture<Result<T>> work, const QString &doing, const QString &done)
{
    work.then(this, [this, doing, done](const Result<T> &result) {
        Q_EMIT message(result ? done : failureText(result.error(), doing).sentence);
        refresh();
    });
}

void ModelsPage::registerActions(Actions &actions)
{
    const auto registered = [&](const ActionSpec &spec, auto act) {
        QAction *action = actions.add(spec, this);
        action->setEnabled(!m_session.isReadOnly());
        connect(action, &QAction::triggered, this, act);
    };
    registered({.id = u"models.judge"_s,
                .text = {"ui::ModelsPage", QT_TRANSLATE_NOOP("ui::ModelsPage", "Judge what is not judged yet")},
                .icon = u"media-playback-start"_s},
               [this] { m_judging.start(); });
    registered({.id = u"models.toggle"_s,
                .text = {"ui::ModelsPage", QT_TRANSLATE_NOOP("ui::ModelsPage", "Switch classifier on or off")},
                .icon = u"system-shutdown-symbolic"_s,
                .shortcuts = {QKeySequence(u"Ctrl+Return"_s)}},
               [this] { toggle(); });
    registered({.id = u"models.add"_s,
                .text = {"ui::ModelsPage", QT_TRANSLATE_NOOP("ui::ModelsPage", "Add model…")},
                .icon = u"list-add"_s},
               [this] {
                   add(QFileDialog::getOpenFileName(this, tr("Add model"), {}, tr("Models of Vermilion (*.model)")));
               });
    registered({.id = u"models.addFolder"_s,
                .text = {"ui::ModelsPage", QT_TRANSLATE_NOOP("ui::ModelsPage", "Add folder of an ONNX model…")},
                .icon = u"folder-add"_s},
               [this] { add(QFileDialog::getExistingDirectory(this, tr("Add folder of an ONNX model"))); });
    registered({.id = u"models.readPictures"_s,
                .text = {"ui::ModelsPage", QT_TRANSLATE_NOOP("ui::ModelsPage", "Read the text in stored pictures")},
                .icon = u"view-preview"_s},
               [this] { m_judging.readPictures(); });
    registerLearning(actions);
}

void ModelsPage::toggle()
{
    using enum estimates::ClassifierState;
    if (const KnownClassifier *known = chosen())
        setState(known->registered.id, known->registered.state == On ? Off : On);
}

/// Reading and trying a model takes a while: that is done beside, and only what comes of it is written.
void ModelsPage::add(const QString &path)
{
    if (path.isEmpty())
        return;
    Q_EMIT message(tr("Trying the model…"));
    QtConcurrent::run([path] {
        return estimates::classifierAt(path);
    }).then(this, [this](const Result<estimates::NewClassifier> &classifier) {
        if (!classifier)
            return Q_EMIT message(failureText(classifier.error(), tr("Adding the model")).sentence + u' '
                                  + classifier.error().where);
        after(m_session.write([classifier](db::Database &database, journal::Journal &journal) {
            return estimates::ClassifierStore(database, journal).add(*classifier);
        }),
              tr("Adding the model"), tr("The model is known; it judges in shadow, or is off until you switch it."));
    });
}

void ModelsPage::setState(estimates::ClassifierId id, estimates::ClassifierState state)
{
    if (state == estimates::ClassifierState::On)
        return switchOn(id);
    const bool isOff = state == estimates::ClassifierState::Off;
    m_session
        .write([=](db::Database &database, journal::Journal &journal) {
            return estimates::ClassifierStore(database, journal).setState(id, state);
        })
        .then(this, [this, isOff](const Result<void> &result) {
            if (!result)
                return Q_EMIT message(failureText(result.error(), tr("Switching the classifier")).sentence);
            Q_EMIT message(isOff ? tr("Switched off: what it said counts no more.")
                                 : tr("It judges in shadow: nothing of it comes into a queue."));
            m_judging.start(); // it may have generations to catch up with
            refresh();
        });
}

void ModelsPage::setThreshold(estimates::ClassifierId id, const QString &category, std::optional<double> value)
{
    after(m_session.write([=](db::Database &database, journal::Journal &journal) {
        return estimates::ClassifierStore(database, journal).setThreshold(id, category, value);
    }),
          tr("Moving the threshold"), tr("The threshold is moved; flags follow it."));
}

void ModelsPage::setBounds(const estimates::TierBounds &bounds)
{
    after(m_session.write([=](db::Database &database, journal::Journal &journal) {
        return estimates::setTierBounds(database, journal, bounds);
    }),
          tr("Changing the bounds"), tr("The bounds are changed."));
}

/// Once, for one that is not on: whoever sees its curves may switch it on.
void ModelsPage::noteSeen(estimates::ClassifierId id, qint64 judged)
{
    const KnownClassifier *known = chosen();
    if (!known || known->registered.id != id || known->registered.seenAt || judged == 0 || m_session.isReadOnly()
        || !isVisible())
        return;
    m_session.write([=](db::Database &database, journal::Journal &journal) {
        return estimates::ClassifierStore(database, journal).noteSeen(id, {{u"judged"_s, judged}});
    });
}

} // namespace ui
