#pragma once

#include "ui/shell/phrase.h"

#include <QTranslator>

namespace ui {

enum class Language { System, Chinese, English };

/// The two languages of the program, switchable while it runs: apply() makes Qt send LanguageChange
/// to every widget. Both catalogues stay loaded, so that the palette finds an action by either name.
class Languages
{
public:
    /// \a folder holds vermilion_zh_CN.qm and vermilion_en.qm.
    explicit Languages(const QString &folder = QStringLiteral(":/i18n"));
    ~Languages();

    void apply(Language language);
    Language current() const { return m_current; } ///< never System

    QString chinese(const Phrase &phrase) const; ///< the English text where there is no translation yet
    QString english(const Phrase &phrase) const { return phrase.english(); }

private:
    void uninstall();

    QTranslator m_chinese;
    QTranslator m_english; ///< plural forms only
    QTranslator m_qt;      ///< the texts of Qt's own dialogs
    Language m_current = Language::English;
};

} // namespace ui
