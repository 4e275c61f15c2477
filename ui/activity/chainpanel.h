#pragma once

#include "app/journal/verification.h"
#include "ui/shell/theme.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui {

class StatusBadge;
class Text;

/// The state of the audit chain: its head to print and compare, and what verifying it showed.
class ChainPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChainPanel(QWidget *parent = nullptr);

    void setHead(const journal::Head &head);
    void setProgress(qint64 checked, qint64 total); ///< verifying now
    void setResult(const Result<journal::Verification> &found);
    void retranslate();

    /// A head printed earlier that the officer typed in; nullopt if the field is empty. BadInput as parse().
    Result<std::optional<journal::Head>> witness() const;

    QString headText() const { return m_head.text(); }
    QString resultText() const; ///< what is said beside the badge

Q_SIGNALS:
    void verifyRequested();
    void cancelRequested();
    void firstBadRequested(qint64 sequence);
    void copied(); ///< the head is on the clipboard

private:
    static QString faultText(const journal::Verification &found);
    void showState();
    void showProgress();
    void setBadge(Role role, const QString &word, const QString &sentence);
    void copyHead();

    enum class State { Unknown, Verifying, Known };

    State m_state = State::Unknown;
    journal::Head m_head;
    std::optional<Result<journal::Verification>> m_found;
    qint64 m_checked = 0;
    qint64 m_total = 0;
    Text *m_title;
    StatusBadge *m_badge;
    Text *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_bad;
    Text *m_headTitle;
    Text *m_headLine;
    QPushButton *m_copy;
    Text *m_witnessTitle;
    QLineEdit *m_witness;
    QPushButton *m_verify;
};

} // namespace ui
