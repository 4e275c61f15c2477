#pragma once

#include "ui/shell/destination.h"
#include "ui/shell/theme.h"

#include <QWidget>

#include <optional>

class QGraphicsOpacityEffect;
class QProgressBar;
class QTimer;
class QToolButton;
class QVariantAnimation;

namespace ui {

class Text;

/// The bottom line: the only place for progress and coverage. Always there, never modal.
/// Its parts lead to where they are explained: coverage to "overview", quarantined to "import" with
/// {"show": "quarantine"}, progress to "import", the chain to "activity".
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    enum class Chain { Unknown, Checking, Whole, Broken };

    struct Job
    {
        QString name;       ///< "Import log.jsonl"
        qint64 done = 0;    ///< bytes
        qint64 total = 0;   ///< 0: not known
        double rate = 0;    ///< bytes a second; 0: not shown
        bool cancellable = true;
        bool isOpenEnded = false; ///< it goes on until somebody stops it: there is no progress to show
    };

    void setWorkspace(const QString &name, const QString &state = {}); ///< state: "read-only", "encrypted", "demo"
    void setCoverage(std::optional<double> share); ///< 0 … 1: calls whose text is held
    void setQuarantined(qint64 lines);
    void setJob(const std::optional<Job> &job);
    void setChain(Chain chain);
    void say(const QString &text); ///< one line that stays until the next, or 8 s

Q_SIGNALS:
    void cancelRequested();
    void navigate(const ui::Destination &destination);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showParts();
    QToolButton *link(const Destination &destination);
    void showJob();

    QString m_name;
    QString m_state;
    std::optional<double> m_coverage;
    qint64 m_quarantined = 0;
    std::optional<Job> m_job;
    Chain m_chain = Chain::Unknown;
    Text *m_workspace;
    QToolButton *m_coverageLink;
    QToolButton *m_quarantineLink;
    QToolButton *m_jobLink;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QToolButton *m_chainLink;
    Text *m_message;
    QTimer *m_silence;
    QGraphicsOpacityEffect *m_opacity;
    QVariantAnimation *m_fade;
};

} // namespace ui
