#pragma once

#include "ui/shell/languages.h"
#include "ui/shell/theme.h"

#include <QMap>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace ui {

/// What the program remembers for this user on this machine: looks, layout, recent workspaces. Nothing of a
/// workspace's content is ever written here. Injected, so that a test brings a file of its own.
class Settings
{
public:
    explicit Settings(const QString &iniFile); ///< tests
    Settings();                                ///< the user's own

    Scheme scheme() const;
    void setScheme(Scheme scheme);
    Language language() const;
    void setLanguage(Language language);
    double textScale() const; ///< 0.8 … 2
    void setTextScale(double scale);
    bool railCollapsed() const;
    void setRailCollapsed(bool collapsed);
    bool compactRows() const;
    void setCompactRows(bool compact);

    /// The keys that were changed, by action; an empty list: none. See Keymap::read() and stored().
    QMap<QString, QStringList> keys() const;
    void setKeys(const QMap<QString, QStringList> &keys);

    /// After how many minutes of review without a pause a word about one is said; 0: never.
    int pauseMinutes() const;
    void setPauseMinutes(int minutes);

    /// What \a officer wants covered at first, as names of categories; nothing: it was never chosen.
    std::optional<QStringList> covered(const QString &officer) const;
    void setCovered(const QString &officer, const QStringList &categories);

    QStringList recentWorkspaces() const; ///< newest first, at most 8
    void addRecentWorkspace(const QString &path);
    void removeRecentWorkspace(const QString &path);

    QByteArray layout(const QString &key) const; ///< "window", "review/panes"
    void setLayout(const QString &key, const QByteArray &state);
    QString currentPage() const;
    void setCurrentPage(const QString &id);

    void sync(); ///< writes what is only remembered yet, too

private:
    QSettings m_store;
    QString m_currentPage; ///< written with sync(): a write waits for the disk, and pages change often
};

} // namespace ui
