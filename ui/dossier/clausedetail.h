#pragma once

#include "ui/dossier/dossierwords.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace ui {

/// What a clause asks, what is missing, and how figures stand against the standard. What is missing is a link.
class ClauseDetail : public QWidget
{
    Q_OBJECT

public:
    /// Borrows \a rules.
    explicit ClauseDetail(const dossier::Rulebook &rules, QWidget *parent = nullptr);

    void show(const dossier::ClauseState &state, const dossier::Dossier &dossier, bool canChange);
    void clear();
    void retranslate();
    QString text() const; ///< as it reads

Q_SIGNALS:
    void lackChosen(const dossier::Lack &lack);
    void applicabilityRequested(); ///< to be set aside with a reason, or taken up again

private:
    void write();
    QString lackHtml() const;
    QString figureHtml() const;
    QString decisionHtml() const;

    const dossier::Rulebook &m_rules;
    std::optional<dossier::ClauseState> m_state;
    dossier::Dossier m_dossier;
    QTextBrowser *m_text;
    QPushButton *m_applies;
};

} // namespace ui
