#include "ui/registry/presetactions.h"

#include "app/registry/kindsettings.h"
#include "app/registry/rulestore.h"
#include "ui/registry/presetdialogs.h"

#include <algorithm>

namespace ui {

using db::Database;
using journal::Journal;
using registry::KindSetting;

namespace {

KindSetting settingOf(const std::vector<KindSetting> &settings, const QString &kind)
{
    const auto found = std::ranges::find(settings, kind, &KindSetting::kind);
    return found == settings.end() ? KindSetting{.kind = kind} : *found;
}

} // namespace

void PresetActions::showPresets()
{
    auto *presets = new PresetsDialog(m_session.isReadOnly(), m_window);
    connect(presets, &PresetsDialog::editRequested, this,
            [this, presets](const QString &kind) { edit(presets, kind); });
    connect(presets, &PresetsDialog::resetRequested, this, &PresetActions::reset);
    connect(&m_session, &workspace::Session::changed, presets, [this, presets] { fill(presets); });
    fill(presets);
    show(presets);
}

void PresetActions::fill(PresetsDialog *presets)
{
    const auto rules = registry::readRulebook(m_session.reader());
    const auto settings = registry::readKindSettings(m_session.reader());
    if (!rules || !settings)
        return Q_EMIT message(failed(rules ? settings.error() : rules.error(), tr("Reading the presets")));
    presets->setKinds(*rules, *settings);
}

/// Over the list, which stays.
void PresetActions::edit(PresetsDialog *presets, const QString &kind)
{
    const auto rules = registry::readRulebook(m_session.reader());
    const auto settings = registry::readKindSettings(m_session.reader());
    const registry::Kind *found = rules ? rules->kinds.find(kind) : nullptr;
    if (!found || !settings)
        return;
    auto *dialog = new PresetDialog(*found, settingOf(*settings, kind), rules->clocks, presets);
    onSubmit(dialog, tr("Keeping the preset"), [dialog] {
        return [setting = dialog->setting()](Database &database, Journal &journal) {
            return registry::KindSettingStore(database, journal).set(setting);
        };
    });
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT message(tr("Preset changed")); });
    dialog->open();
}

void PresetActions::reset(const QString &kind)
{
    const auto settings = registry::readKindSettings(m_session.reader());
    if (!settings || m_session.isReadOnly())
        return;
    const KindSetting before = settingOf(*settings, kind);
    KindSetting shipped{.kind = kind};
    if (before.isOwn) { // nothing of it ships: its titles and its clock stay
        shipped = before;
        shipped.reminders.clear();
    }
    doNow(tr("Setting the preset back"), tr("Preset as shipped"), [shipped](Database &database, Journal &journal) {
        return registry::KindSettingStore(database, journal).set(shipped);
    });
}

} // namespace ui
