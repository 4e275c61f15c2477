#pragma once

#include "ui/widgets/emptystate.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Text;

/// What is on screen while no workspace is open: make one, open one, try the demonstration, recent ones.
class StartScreen : public QWidget
{
    Q_OBJECT

public:
    explicit StartScreen(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);
    void setError(const StateText &text); ///< why the last attempt failed; empty sentence clears it

Q_SIGNALS:
    void newWorkspace();
    void openWorkspace();
    void demoWorkspace();
    void openRecent(const QString &path);
    void forgetRecent(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showRecent();
    QWidget *recentRow(const QString &path);

    QStringList m_paths;
    Text *m_title;
    Text *m_sentence;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_demo;
    Text *m_recentTitle;
    QVBoxLayout *m_recent;
    Text *m_error;
    Text *m_promise;
};

} // namespace ui
