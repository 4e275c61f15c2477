#pragma once

#include "db/database.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// The real program on a screen of its own that nobody sees (Xvfb), driven by key presses as the X server hands them
/// out (xdotool), and read by others: the store by SQLite, the window by AT-SPI.
class RealProgram
{
public:
    RealProgram();
    ~RealProgram();

    /// Starts the screen, and a session bus with the accessibility bus on it. Not null: why it cannot be.
    QString start();

    /// Starts the program with \a store and waits until its window is there. False: it did not come.
    bool open(const QString &store, const QStringList &arguments = {});
    void kill();  ///< SIGKILL: nothing is said good-bye to
    bool close(); ///< by Ctrl+Q; false: it did not end

    /// Hands the window the focus, as a window manager does when a dialog closes: there is none on this screen.
    void focus() const;
    /// "3", "ctrl+z", "shift+u", "Return": one after the other, each when what came before it is done.
    void keys(const QStringList &names) const;
    void type(const QString &text) const;
    void saveScreen(const QString &png) const;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray accessibilityBus() const { return m_accessibility; } ///< its address
    qint64 pid() const { return m_program.processId(); }

private:
    /// Waits until program and screen have nothing left to do but wait, or for \a atMost (ms): a key that comes earlier
    /// goes to a window that is about to leave, or to one that is not there yet.
    void settle(int atMost) const;
    QByteArray run(const QString &program, const QStringList &arguments) const;
    QString startScreen();
    QString startBus();

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_screen;
    QProcess m_bus;
    QProcess m_launcher;
    QProcess m_program;
    QString m_window; ///< its X id
    QByteArray m_accessibility;
};

/// How long anything may take that a test waits for (ms): the machine may be busy with others.
inline constexpr int patience = 60'000;

/// What \a sql, a SELECT of one number, gives in \a store, which a program may have open.
qint64 numberIn(const QString &store, QByteArrayView sql);
