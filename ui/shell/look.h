#pragma once

#include "ui/shell/languages.h"
#include "ui/shell/theme.h"

#include <QObject>

namespace ui {

class Actions;
class Settings;

/// Colours, text size and language: what the View menu chooses, applied at once and remembered.
class Look : public QObject
{
    Q_OBJECT

public:
    /// Applies what \a settings remember. The view.* actions must be registered.
    Look(Settings &settings, Languages &languages, Actions &actions);

    void setScheme(Scheme scheme);
    void setLanguage(Language language);
    void setTextScale(double scale); ///< 0.8 … 2

private:
    void connectActions();
    void showChoices(); ///< ticks in the View menu
    void apply();

    Settings &m_settings;
    Languages &m_languages;
    Actions &m_actions;
};

} // namespace ui
