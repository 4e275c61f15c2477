#include "ui/shell/languages.h"

#include <QLibraryInfo>
#include <QLocale>

namespace ui {

namespace {

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

} // namespace

Languages::Languages(const QString &folder)
{
    (void)m_chinese.load(QStringLiteral("vermilion_zh_CN"), folder);
    (void)m_english.load(QStringLiteral("vermilion_en"), folder);
    // Beside the Qt libraries, or bundled with our own catalogues.
    if (!m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        (void)m_qt.load(QStringLiteral("qtbase_zh_CN"), folder);
}

Languages::~Languages()
{
    uninstall();
}

void Languages::uninstall()
{
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&m_chinese);
    QCoreApplication::removeTranslator(&m_english);
    QCoreApplication::removeTranslator(&m_qt);
}

void Languages::apply(Language language)
{
    m_current = language == Language::System ? systemLanguage() : language;
    // The locale before the translators: LanguageChange finds both in place.
    QLocale::setDefault(m_current == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                       : QLocale(QLocale::English, QLocale::UnitedKingdom));
    uninstall();
    if (m_current == Language::Chinese) {
        QCoreApplication::installTranslator(&m_qt);
        QCoreApplication::installTranslator(&m_chinese);
    } else {
        QCoreApplication::installTranslator(&m_english);
    }
}

QString Languages::chinese(const Phrase &phrase) const
{
    const QString text = m_chinese.translate(phrase.context, phrase.source);
    return text.isEmpty() ? phrase.english() : text;
}

} // namespace ui
