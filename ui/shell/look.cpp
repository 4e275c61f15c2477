#include "ui/shell/look.h"

#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QApplication>
#include <QStyleHints>

#include <algorithm>
#include <array>

namespace ui {

namespace {

// In the order of Scheme and of Language.
constexpr std::array schemeActions{"view.scheme-system", "view.scheme-light", "view.scheme-dark",
                                   "view.scheme-contrast"};
constexpr std::array languageActions{"view.language-system", "view.language-chinese", "view.language-english"};

} // namespace

Look::Look(Settings &settings, Languages &languages, Actions &actions)
    : QObject(&actions)
    , m_settings(settings)
    , m_languages(languages)
    , m_actions(actions)
{
    connectActions();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Look::apply);
    apply();
    m_languages.apply(m_settings.language());
    showChoices();
}

void Look::connectActions()
{
    const auto on = [this](const char *id, auto act) {
        connect(m_actions.action(QString::fromLatin1(id)), &QAction::triggered, this, act);
    };
    for (std::size_t i = 0; i < schemeActions.size(); ++i)
        on(schemeActions[i], [this, i] { setScheme(static_cast<Scheme>(i)); });
    for (std::size_t i = 0; i < languageActions.size(); ++i)
        on(languageActions[i], [this, i] { setLanguage(static_cast<Language>(i)); });
    on("view.larger", [this] { setTextScale(m_settings.textScale() + 0.1); });
    on("view.smaller", [this] { setTextScale(m_settings.textScale() - 0.1); });
    on("view.normal", [this] { setTextScale(1); });
}

void Look::showChoices()
{
    const auto check = [this](const char *id) { m_actions.action(QString::fromLatin1(id))->setChecked(true); };
    check(schemeActions.at(static_cast<std::size_t>(m_settings.scheme())));
    check(languageActions.at(static_cast<std::size_t>(m_settings.language())));
}

void Look::apply()
{
    Theme::apply(*qApp, m_settings.scheme(), m_settings.textScale());
}

void Look::setScheme(Scheme scheme)
{
    m_settings.setScheme(scheme);
    apply();
    showChoices();
}

void Look::setLanguage(Language language)
{
    m_settings.setLanguage(language);
    m_languages.apply(language); // Qt sends LanguageChange to every widget from here
    showChoices();
}

void Look::setTextScale(double scale)
{
    m_settings.setTextScale(std::clamp(scale, 0.8, 2.0));
    apply();
}

} // namespace ui
