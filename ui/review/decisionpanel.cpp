#include "ui/review/decisionpanel.h"

#include "ui/reading/decisionwords.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace ui {

using review::Disposition;

DecisionPanel::DecisionPanel(QWidget *parent)
    : QWidget(parent)
    , m_risk(new QComboBox(this)) // made from top to bottom, as Tab goes
    , m_severity(new QToolButton(this))
    , m_further(new Text(TextSize::Small, Role::Muted, this))
    , m_reason(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_state(new Text(TextSize::Small, Role::Muted, this))
    , m_notice(new Text(TextSize::Small, Role::Attention, this))
{
    build();
    connectParts();
    retranslate();
    setDecidable(false);
}

void DecisionPanel::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::between);
    grid->addWidget(m_notice, 0, 0, 1, 2);
    grid->addWidget(m_risk, 1, 0);
    grid->addWidget(m_severity, 1, 1);
    grid->addWidget(m_further, 2, 0, 1, 2);
    grid->addWidget(m_reason, 3, 0, 1, 2);
    grid->addWidget(m_note, 4, 0, 1, 2);
    int cell = 0;
    auto *buttons = new QGridLayout;
    buttons->setSpacing(space::inside);
    for (const Disposition disposition : review::offeredDispositions()) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        m_buttons.emplace(disposition, button);
        const bool isLast = disposition == review::offeredDispositions().back();
        buttons->addWidget(button, cell / 2, cell % 2, 1, isLast && cell % 2 == 0 ? 2 : 1);
        ++cell;
    }
    grid->addLayout(buttons, 5, 0, 1, 2);
    grid->addWidget(m_state, 6, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    for (QComboBox *box : {m_risk, m_reason}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_note->setClearButtonEnabled(true);
    for (Text *text : {m_state, m_notice, m_further})
        text->setWordWrap(true);
    m_notice->setVisible(false);
    m_further->setVisible(false);
    m_severity->setObjectName(QStringLiteral("severity"));
    m_reason->setObjectName(QStringLiteral("reason"));
}

void DecisionPanel::connectParts()
{
    for (const auto &[disposition, button] : m_buttons) {
        connect(button, &QPushButton::clicked, this, [this, disposition] {
            choose(disposition);
            Q_EMIT decided(disposition);
        });
    }
    const auto change = [this] {
        if (!m_isQuiet)
            Q_EMIT changed();
    };
    connect(m_risk, &QComboBox::currentIndexChanged, this, [this, change] {
        fillReasons();
        change();
    });
    connect(m_reason, &QComboBox::currentIndexChanged, this, change);
    connect(m_note, &QLineEdit::textChanged, this, change);
    connect(m_note, &QLineEdit::cursorPositionChanged, this, change);
    connect(m_severity, &QToolButton::clicked, this, [this] { changeSeverity(m_severityValue >= 3 ? -2 : 1); });
}

void DecisionPanel::setItem(const QString &suggestedRisk, int suggestedSeverity,
                            const std::optional<review::Decision> &inForce, const std::optional<review::Draft> &draft)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_inForce = inForce;
    review::Decision shown = inForce.value_or(review::Decision{});
    if (shown.risk.isEmpty())
        shown.risk = suggestedRisk;
    if (!shown.severity && suggestedSeverity > 0)
        shown.severity = suggestedSeverity;
    m_chosen.reset();
    showDecision(shown);
    m_begun = current();
    if (draft)
        restore(*draft);
    showInForce();
}

void DecisionPanel::clear()
{
    setItem({}, 0, {}, {});
    setNotice({});
    setDecidable(false);
    m_state->clear(); // there is nothing that could be decided yet
}

void DecisionPanel::showDecision(const review::Decision &decision)
{
    m_risk->setCurrentIndex(m_risk->findData(decision.risk));
    m_furtherCodes = decision.further;
    m_severityValue = decision.severity.value_or(0);
    fillReasons();
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(decision.reason)));
    m_note->setText(decision.note);
    showFurther();
    showSeverity();
}

void DecisionPanel::restore(const review::Draft &draft)
{
    m_chosen = draft.disposition;
    showDecision({.risk = draft.risk,
                  .note = draft.note,
                  .further = draft.further,
                  .severity = draft.severity,
                  .reason = draft.reason});
    if (draft.cursor >= 0)
        m_note->setCursorPosition(draft.cursor);
}

review::Draft DecisionPanel::current() const
{
    return {.disposition = m_chosen,
            .risk = m_risk->currentData().toString(),
            .further = m_furtherCodes,
            .severity = m_severityValue > 0 ? std::optional(m_severityValue) : std::nullopt,
            .reason = m_reason->currentData().toString(),
            .note = m_note->text(),
            .cursor = m_note->hasFocus() ? m_note->cursorPosition() : -1};
}

std::optional<review::Draft> DecisionPanel::draft() const
{
    review::Draft now = current();
    review::Draft begun = m_begun;
    begun.cursor = now.cursor;
    return now == begun ? std::nullopt : std::optional(now);
}

void DecisionPanel::setDecidable(bool decidable)
{
    for (const auto &[disposition, button] : m_buttons)
        button->setEnabled(decidable);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_risk, m_severity, m_reason, m_note})
        widget->setEnabled(decidable);
}

void DecisionPanel::setNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

review::Decision DecisionPanel::decision(Disposition disposition) const
{
    const review::Draft now = current();
    review::Decision decision{.disposition = disposition,
                              .risk = now.risk,
                              .note = now.note.trimmed(),
                              .further = now.further,
                              .severity = now.severity,
                              .reason = now.reason};
    decision.further.removeAll(decision.risk);
    if (disposition == Disposition::NotAProblem) { // a code on something that is no problem would contradict itself
        decision.risk.clear();
        decision.further.clear();
        decision.severity.reset();
    }
    const auto fitting = review::reasonsFor(m_reasons, disposition, now.risk);
    if (!std::ranges::contains(fitting, decision.reason, &review::Reason::id))
        decision.reason.clear();
    return decision;
}

void DecisionPanel::setKeys(const std::map<Disposition, QString> &keys, const QString &handIn)
{
    m_keys = keys;
    m_handIn = handIn;
    showKeys();
    showInForce();
}

void DecisionPanel::showKeys()
{
    for (const auto &[disposition, button] : m_buttons) {
        const auto key = m_keys.find(disposition);
        const QString name = dispositionText(disposition);
        button->setText(key == m_keys.end() || key->second.isEmpty() ? name
                                                                     : key->second + QStringLiteral("  ") + name);
    }
}

void DecisionPanel::choose(Disposition disposition)
{
    m_chosen = disposition;
    fillReasons();
    showInForce();
    if (!m_isQuiet)
        Q_EMIT changed();
}

void DecisionPanel::showInForce()
{
    for (const auto &[disposition, button] : m_buttons)
        button->setChecked(m_chosen == disposition);
    if (m_chosen)
        m_state->setText(tr("%1 is chosen and not handed in: %2.").arg(dispositionText(*m_chosen), m_handIn));
    else
        m_state->setText(m_inForce ? tr("In force: %1").arg(dispositionText(m_inForce->disposition))
                                   : tr("Not decided yet"));
}

void DecisionPanel::retranslate()
{
    showKeys();
    for (const auto &[box, what] : {std::pair(m_risk, tr("Risk code")), std::pair(m_reason, tr("Reason"))}) {
        box->setAccessibleName(what);
        box->setAccessibleDescription(what); // of a combo box a screen reader is given the choice as its name
    }
    m_risk->setPlaceholderText(tr("Risk code"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    fillReasons();
    showFurther();
    showSeverity();
    showInForce();
}

} // namespace ui
