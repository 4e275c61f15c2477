#include "ui/registry/presetdialogs.h"

#include "ui/registry/partpane.h"
#include "ui/registry/registrywords.h"
#include "ui/shell/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/ownreturn.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int longestMonths = 1200; // as the store takes them
constexpr int longestDays = 3660;

QString validityText(int months)
{
    if (months == 0)
        return PresetsDialog::tr("does not expire");
    return months % 12 == 0 ? PresetsDialog::tr("%n year(s)", nullptr, months / 12)
                            : PresetsDialog::tr("%n month(s)", nullptr, months);
}

/// A setting that was taken back is there still, with nothing in it.
bool isSetHere(const std::vector<registry::KindSetting> &settings, const QString &kind)
{
    return std::ranges::any_of(settings, [&](const registry::KindSetting &each) {
        return each.kind == kind && each != registry::KindSetting{.kind = kind};
    });
}

QString remindersText(const registry::Kind &kind)
{
    QStringList days;
    for (const registry::DutyRule &duty : kind.duties) {
        if (duty.remind > 0)
            days.append(PresetsDialog::tr("%n day(s) before", nullptr, duty.remind));
    }
    return days.isEmpty() ? u"–"_s : days.join(u", "_s);
}

} // namespace

PresetsDialog::PresetsDialog(bool isReadOnly, QWidget *parent)
    : QDialog(parent)
    , m_pane(new PartPane("presets", {.widths = {16, 10, 13, 14, 6}, .stretch = 0}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Presets of filings and licences"));
    resize(58 * fontMetrics().height(), 34 * fontMetrics().height());
    auto *explanation = new Text(TextSize::Body, Role::Muted, this);
    explanation->setWordWrap(true);
    explanation->setText(tr("How long each is valid and when it is shown as due. They are presets: check your licence. "
                            "The days that a law sets are not changed here."));
    QPushButton *edit = m_pane->addButton(true);
    QPushButton *reset = m_pane->addButton(true);
    edit->setText(tr("Edit…"));
    reset->setText(tr("As shipped"));
    preparePane(isReadOnly);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    keepReturn(buttons->button(QDialogButtonBox::Close)); // not for Return on a row
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, space::around);
    layout->setSpacing(space::between);
    layout->addWidget(explanation);
    layout->addWidget(m_pane, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto askToEdit = [this, isReadOnly] {
        if (!isReadOnly && !chosen().isEmpty())
            Q_EMIT editRequested(chosen());
    };
    connect(edit, &QPushButton::clicked, this, askToEdit);
    connect(m_pane, &PartPane::activated, this, askToEdit);
    connect(reset, &QPushButton::clicked, this, [this] { Q_EMIT resetRequested(chosen()); });
    m_pane->table()->setFocus();
}

void PresetsDialog::preparePane(bool isReadOnly)
{
    m_pane->setReadOnly(isReadOnly);
    m_pane->model()->setMuted({4});
    m_pane->model()->setStatusColumn(3);
    m_pane->setWords({tr("Kinds with their presets"),
                      tr("No kind is known."),
                      {tr("Kind"), tr("Valid for"), tr("Shown as due"), tr("Certainty"), tr("Set here")}});
}

QString PresetsDialog::chosen() const
{
    return m_kinds.value(m_pane->currentId() - 1);
}

void PresetsDialog::setKinds(const registry::Rulebook &rules, const std::vector<registry::KindSetting> &settings)
{
    m_kinds.clear();
    std::vector<PartModel::Row> rows;
    for (const registry::Kind &each : rules.kinds.kinds) {
        m_kinds.append(each.id);
        const bool isUnsure = calendar::confirmWithCounsel(each.confidence);
        rows.push_back({.id = m_kinds.size(),
                        .cells = {shownText(each.title), validityText(each.validityMonths), remindersText(each),
                                  isUnsure ? tr("confirm with counsel") : tr("official wording"),
                                  isSetHere(settings, each.id) ? tr("yes") : QString()},
                        .tips = {shownText(each.source)},
                        .role = isUnsure ? std::optional(Role::Attention) : std::nullopt});
    }
    m_pane->setRows(std::move(rows), m_pane->count() > 0);
    if (m_pane->currentId() == 0 && m_pane->count() > 0)
        m_pane->table()->goToRow(0);
}

PresetDialog::PresetDialog(const registry::Kind &kind, const registry::KindSetting &setting,
                           const calendar::ClockTable &clocks, QWidget *parent)
    : FormDialog(tr("Preset of %1").arg(shownText(kind.title)), tr("Keep"), parent)
    , m_kind(kind)
    , m_setting(setting)
    , m_months(number(kind.validityMonths, longestMonths))
    , m_display(number(kind.displayDays, longestDays))
{
    m_setting.kind = kind.id;
    setExplanation(calendar::confirmWithCounsel(kind.confidence)
                       ? tr("%1. Not from the official wording: confirm with counsel.").arg(shownText(kind.source))
                       : shownText(kind.source));
    m_display->setMinimum(1);
    addField(tr("Valid for, in months"), m_months, tr("0: does not expire."));
    addField(tr("Look at the display every, in days"), m_display);
    setFieldVisible(m_display, kind.showsNumber);
    for (const registry::DutyRule &duty : kind.duties) {
        const calendar::Clock *clock = clocks.find(duty.clock);
        if (!clock || m_reminders.contains(duty.clock))
            continue;
        QSpinBox *days = number(duty.remind, longestDays);
        addField(tr("Due, days before: %1").arg(shownText(clock->title)), days);
        m_reminders.emplace(duty.clock, days);
    }
}

QSpinBox *PresetDialog::number(int value, int most)
{
    auto *box = new QSpinBox(this);
    box->setRange(0, most);
    box->setValue(value);
    return box;
}

/// Only what was changed here becomes a setting: else a newer preset would never arrive.
registry::KindSetting PresetDialog::setting() const
{
    registry::KindSetting setting = m_setting;
    if (m_months->value() != m_kind.validityMonths)
        setting.validityMonths = m_months->value();
    if (m_kind.showsNumber && m_display->value() != m_kind.displayDays)
        setting.displayDays = m_display->value();
    for (const auto &[clock, days] : m_reminders) {
        const auto duty = std::ranges::find(m_kind.duties, clock, &registry::DutyRule::clock);
        if (duty != m_kind.duties.end() && days->value() != duty->remind)
            setting.reminders[clock] = days->value();
    }
    return setting;
}

} // namespace ui
