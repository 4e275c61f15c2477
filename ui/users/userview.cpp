#include "ui/users/userview.h"

#include "app/workspace/session.h"
#include "ui/reading/cover.h"
#include "ui/shell/localised.h"
#include "ui/shell/shown.h"
#include "ui/users/measureactions.h"
#include "ui/users/measuremodel.h"
#include "ui/users/promptmodel.h"
#include "ui/users/rulelines.h"
#include "ui/users/userwords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/ownreturn.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using users::MeasureKind;

namespace {

Text *heading(const QString &words, QWidget *parent)
{
    auto *text = new Text(TextSize::Small, Role::Muted, parent);
    text->setText(words);
    return text;
}

bool isFurther(MeasureKind kind)
{
    return kind > MeasureKind::None;
}

} // namespace

UserView::UserView(workspace::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new Text(TextSize::Title, Role::Text, this))
    , m_counts(new Text(TextSize::Body, Role::Muted, this))
    , m_pseudonym(new Text(TextSize::Small, Role::Muted, this))
    , m_copy(new QPushButton(tr("Copy &request id"), this))
    , m_rules(new RuleLines(this))
    , m_promptModel(new PromptModel(this))
    , m_prompts(new TableView(this))
    , m_shown(heading({}, this))
    , m_uncover(new QCheckBox(tr("Show co&vered words"), this))
    , m_measureModel(new MeasureModel(this))
    , m_measures(new TableView(this))
    , m_actions(new MeasureActions(session, this))
{
    buildTables();
    build();
    connect(m_copy, &QPushButton::clicked, this, &UserView::copyRequestId);
    connect(m_uncover, &QCheckBox::toggled, this, &UserView::coverToggled);
    connect(m_actions, &MeasureActions::message, this, &UserView::message);
    for (TableView *table : {m_prompts, m_measures})
        connect(table, &TableView::currentRowChanged, this, &UserView::enableButtons);
    connect(m_prompts, &TableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT generationWanted(m_promptModel->prompt(index.row()).verdict.generation);
    });
}

void UserView::buildTables()
{
    m_prompts->setColumns({.widths = {9.5, 5.5, 5, 9.5, 5, 0},
                           .stretch = PromptModel::Opening,
                           .yields = {PromptModel::Record, PromptModel::Counts}});
    m_prompts->setModel(m_promptModel);
    m_prompts->setObjectName(u"userPrompts"_s);
    m_prompts->setAccessibleName(tr("Flagged and decided"));
    m_measures->setColumns({.widths = {5, 10, 16, 11, 6.5, 0, 15},
                            .stretch = MeasureModel::Reason,
                            .numeric = {MeasureModel::Evidence},
                            .yields = {MeasureModel::By, MeasureModel::Evidence}});
    m_measures->setModel(m_measureModel);
    m_measures->setObjectName(u"userMeasures"_s);
    m_measures->setAccessibleName(tr("Measures"));
}

/// What the pseudonym is good for, and the way to who it is.
QLayout *UserView::identityRow()
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pseudonym->setWordWrap(true);
    m_pseudonym->setText(tr("The pseudonym cannot be turned back here; look it up by request id in the provider's "
                            "system."));
    keepReturn(m_copy);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(m_pseudonym, 1);
    row->addWidget(m_copy);
    return row;
}

void UserView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::between, space::between, space::between);
    layout->setSpacing(space::inside);
    layout->addWidget(m_title);
    layout->addWidget(m_counts);
    layout->addLayout(identityRow());
    layout->addSpacing(space::between);
    layout->addWidget(m_rules);
    layout->addSpacing(space::between);
    auto *aboutPrompts = new QHBoxLayout;
    aboutPrompts->addWidget(m_shown, 1);
    aboutPrompts->addWidget(m_uncover);
    layout->addLayout(aboutPrompts);
    layout->addWidget(m_prompts, 3);
    layout->addSpacing(space::inside);
    layout->addWidget(heading(tr("Measures"), this));
    layout->addWidget(m_measures, 2);
    layout->addWidget(buttonRow());
    setTabOrder(m_copy, m_uncover);
    setTabOrder(m_uncover, m_prompts);
    setTabOrder(m_prompts, m_measures);
}

QPushButton *UserView::addButton(MeasureKind kind, const QString &text)
{
    auto *button = new QPushButton(text, this);
    keepReturn(button);
    connect(button, &QPushButton::clicked, this, [this, kind] { begin(kind); });
    m_buttons.insert(int(kind), button);
    return button;
}

QWidget *UserView::buttonRow()
{
    auto *rows = new QWidget(this);
    auto *layout = new QHBoxLayout(rows);
    layout->setContentsMargins(0, space::between, 0, 0);
    layout->setSpacing(space::between);
    layout->addWidget(addButton(MeasureKind::Warn, tr("&Warn…")));
    layout->addWidget(addButton(MeasureKind::Limit, tr("&Limit…")));
    layout->addWidget(addButton(MeasureKind::Suspend, tr("&Suspend…")));
    layout->addWidget(addButton(MeasureKind::Terminate, tr("&Terminate…")));
    layout->addWidget(addButton(MeasureKind::None, tr("&No measure…")));
    layout->addStretch(1);
    layout->addWidget(addButton(MeasureKind::Lift, tr("L&ift…")));
    layout->addWidget(addButton(MeasureKind::Report, tr("&Authority told…")));
    layout->addWidget(addButton(MeasureKind::Withdraw, tr("With&draw…")));
    return rows;
}

void UserView::setCover(const Cover *cover)
{
    m_covers = cover ? cover->covers() : std::function<bool(const QString &)>();
}

/// In the list, and in the form of a measure with its tooltips, which shows the same. Whether there is anything to
/// cover.
bool UserView::coverOpenings()
{
    bool isAny = false;
    for (users::Prompt &prompt : m_snapshot.conduct->prompts) {
        if (prompt.opening.isEmpty() || !m_covers || !(m_covers(prompt.flaggedRisk) || m_covers(prompt.verdict.risk)))
            continue;
        isAny = true;
        if (!m_uncover->isChecked())
            prompt.opening = tr("covered");
    }
    return isAny;
}

void UserView::setSnapshot(const UserSnapshot &snapshot)
{
    m_snapshot = snapshot;
    if (m_snapshot.conduct->user != m_user) { // what was uncovered was uncovered for one user
        const QSignalBlocker quiet(m_uncover);
        m_uncover->setChecked(false);
    }
    m_uncover->setVisible(coverOpenings());
    const users::Conduct &conduct = *m_snapshot.conduct;
    m_user = conduct.user;
    tellShown(*this, QStringLiteral("user/") + m_user);
    m_title->setText(m_user);
    m_counts->setText(countsText(conduct));
    m_rules->setStates(m_snapshot.rules, m_snapshot.states);
    keepPlace(*m_prompts, [&] { m_promptModel->setPrompts(conduct, countedOf(m_snapshot.states)); });
    keepPlace(*m_measures, [&] { m_measureModel->setMeasures(m_snapshot.measures, m_snapshot.at); });
    for (TableView *table : {m_prompts, m_measures}) {
        if (table->currentRow() < 0 && table->model()->rowCount() > 0)
            table->goToRow(0);
    }
    const auto all = static_cast<qint64>(conduct.prompts.size());
    const auto shown = static_cast<qint64>(conduct.opened);
    m_shown->setText(
        shown < all
            ? tr("Flagged and decided: the newest %1 of %2").arg(QLocale().toString(shown), QLocale().toString(all))
            : tr("Flagged and decided"));
    enableButtons();
}

const users::Measure *UserView::chosenMeasure() const
{
    const int row = m_measures->currentRow();
    return row >= 0 && row < m_measureModel->rowCount() ? &m_measureModel->measure(row) : nullptr;
}

void UserView::enableButtons()
{
    const users::Measure *measure = chosenMeasure();
    const bool canWrite = !m_session.isReadOnly() && m_snapshot.conduct;
    for (const MeasureKind kind :
         {MeasureKind::Warn, MeasureKind::Limit, MeasureKind::Suspend, MeasureKind::Terminate, MeasureKind::None})
        button(kind)->setEnabled(canWrite);
    const bool stands = canWrite && measure && measure->stands();
    button(MeasureKind::Lift)->setEnabled(stands && measure->isOpen(m_session.clock()()));
    button(MeasureKind::Report)->setEnabled(stands && users::isMeasure(measure->event.kind));
    button(MeasureKind::Withdraw)->setEnabled(stands);
    const int row = m_prompts->currentRow();
    m_copy->setEnabled(!m_session.isReadOnly() && row >= 0 && row < m_promptModel->rowCount()
                       && !m_promptModel->prompt(row).requestId.isEmpty());
}

/// What a rule that is reached says, to be confirmed or put in other words.
QString UserView::suggestedReason() const
{
    for (size_t i = 0; i < m_snapshot.states.size(); ++i) {
        users::RuleState state = m_snapshot.states[i];
        state.waiting = 0; // what is not decided is no reason
        if (state.isReached)
            return tr("%1 (%2)").arg(localised(m_snapshot.rules[i].title), ruleStateText(m_snapshot.rules[i], state));
    }
    return {};
}

void UserView::begin(MeasureKind kind)
{
    if (isFurther(kind)) {
        if (const users::Measure *measure = chosenMeasure())
            m_actions->further(kind, *measure);
        return;
    }
    const bool proposes = kind != MeasureKind::None;
    m_actions->record({.user = m_user,
                       .kind = kind,
                       .now = m_session.clock()(),
                       .reason = proposes ? suggestedReason() : QString(),
                       .prompts = m_snapshot.conduct->prompts,
                       .counted = countedOf(m_snapshot.states)});
}

void UserView::copyRequestId()
{
    const users::Prompt &prompt = m_promptModel->prompt(m_prompts->currentRow());
    m_session
        .write([id = prompt.verdict.generation](db::Database &database, journal::Journal &journal) {
            return users::recordRequestIdCopied(database, journal, id);
        })
        .then(this, [this, requestId = prompt.requestId](const Result<void> &recorded) {
            if (!recorded)
                return Q_EMIT message(failureText(recorded.error(), tr("Recording that it was copied")).sentence);
            QGuiApplication::clipboard()->setText(requestId);
            Q_EMIT message(tr("Request id copied; the journal has it"));
        });
}

} // namespace ui
