#pragma once

#include "ui/registry/registrydesk.h"

namespace ui {

class PresetsDialog;

/// What an officer sets about the kinds of filings and licences.
class PresetActions : public RegistryDesk
{
    Q_OBJECT

public:
    using RegistryDesk::RegistryDesk;

    void showPresets();

private:
    void fill(PresetsDialog *presets);
    void edit(PresetsDialog *presets, const QString &kind);
    void reset(const QString &kind);
};

} // namespace ui
