#include "ui/shell/settings.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int recentKept = 8;
constexpr QLatin1StringView noKey("none"); ///< an ini file knows no empty list

/// An alias may hold what a key of a settings file must not.
QString coverKey(const QString &officer)
{
    return QStringLiteral("cover/") + QString::fromLatin1(officer.toUtf8().toHex());
}

template <typename Enum>
Enum readEnum(const QSettings &store, QAnyStringView key, Enum last)
{
    const int value = store.value(key, 0).toInt();
    return value < 0 || value > static_cast<int>(last) ? Enum{} : static_cast<Enum>(value);
}

} // namespace

Settings::Settings(const QString &iniFile)
    : m_store(iniFile, QSettings::IniFormat)
{
}

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("vermilion"), QStringLiteral("vermilion"))
{
}

Scheme Settings::scheme() const
{
    return readEnum(m_store, "look/scheme", Scheme::HighContrast);
}

void Settings::setScheme(Scheme scheme)
{
    m_store.setValue("look/scheme", static_cast<int>(scheme));
}

Language Settings::language() const
{
    return readEnum(m_store, "look/language", Language::English);
}

void Settings::setLanguage(Language language)
{
    m_store.setValue("look/language", static_cast<int>(language));
}

double Settings::textScale() const
{
    return std::clamp(m_store.value("look/textScale", 1.0).toDouble(), 0.8, 2.0);
}

void Settings::setTextScale(double scale)
{
    m_store.setValue("look/textScale", scale);
}

bool Settings::railCollapsed() const
{
    return m_store.value("look/railCollapsed", false).toBool();
}

void Settings::setRailCollapsed(bool collapsed)
{
    m_store.setValue("look/railCollapsed", collapsed);
}

bool Settings::compactRows() const
{
    return m_store.value("look/compactRows", false).toBool();
}

void Settings::setCompactRows(bool compact)
{
    m_store.setValue("look/compactRows", compact);
}

QMap<QString, QStringList> Settings::keys() const
{
    QMap<QString, QStringList> keys;
    const QString group = QStringLiteral("keys/");
    for (const QString &each : m_store.allKeys()) {
        if (!each.startsWith(group))
            continue;
        const QStringList sequences = m_store.value(each).toStringList();
        keys.insert(each.mid(group.size()), sequences == QStringList(noKey) ? QStringList() : sequences);
    }
    return keys;
}

void Settings::setKeys(const QMap<QString, QStringList> &keys)
{
    m_store.remove("keys");
    for (const auto &[id, sequences] : keys.asKeyValueRange())
        m_store.setValue(QStringLiteral("keys/") + id, sequences.isEmpty() ? QStringList(noKey) : sequences);
}

int Settings::pauseMinutes() const
{
    return std::clamp(m_store.value("review/pauseMinutes", 50).toInt(), 0, 600);
}

void Settings::setPauseMinutes(int minutes)
{
    m_store.setValue("review/pauseMinutes", minutes);
}

std::optional<QStringList> Settings::covered(const QString &officer) const
{
    const QString key = coverKey(officer);
    return m_store.contains(key) ? std::optional(m_store.value(key).toStringList()) : std::nullopt;
}

void Settings::setCovered(const QString &officer, const QStringList &categories)
{
    m_store.setValue(coverKey(officer), categories);
}

QStringList Settings::recentWorkspaces() const
{
    return m_store.value("recent").toStringList().mid(0, recentKept);
}

void Settings::addRecentWorkspace(const QString &path)
{
    QStringList paths = recentWorkspaces();
    paths.removeAll(path);
    paths.prepend(path);
    m_store.setValue("recent", paths.mid(0, recentKept));
}

void Settings::removeRecentWorkspace(const QString &path)
{
    QStringList paths = recentWorkspaces();
    paths.removeAll(path);
    m_store.setValue("recent", paths);
}

QByteArray Settings::layout(const QString &key) const
{
    return m_store.value(QStringLiteral("layout/") + key).toByteArray();
}

void Settings::setLayout(const QString &key, const QByteArray &state)
{
    m_store.setValue(QStringLiteral("layout/") + key, state);
}

QString Settings::currentPage() const
{
    return m_currentPage.isEmpty() ? m_store.value("layout/page").toString() : m_currentPage;
}

void Settings::setCurrentPage(const QString &id)
{
    m_currentPage = id;
}

void Settings::sync()
{
    if (!m_currentPage.isEmpty())
        m_store.setValue("layout/page", m_currentPage);
    m_store.sync();
}

} // namespace ui
