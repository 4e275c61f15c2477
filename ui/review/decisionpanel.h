#pragma once

#include "app/review/draft.h"
#include "app/review/policy.h"
#include "app/review/reasons.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ui {

class Text;

/// Where a decision is made: a button each disposition, the risk code and further ones, how severe, why, a note. Keys
/// live on the page, so that they work wherever the focus is in it.
///
/// A disposition that is chosen and lacks what the policy asks for stays chosen: whoever fills it in hands it in with
/// Ctrl+Return.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPanel(QWidget *parent = nullptr);

    struct RiskChoice
    {
        QString code;
        QString title; ///< in the language shown
    };
    void setRisks(const std::vector<RiskChoice> &risks);
    void setReasons(const std::vector<review::Reason> &reasons);

    /// A new item: what its flag suggests, the decision in force if any, and what was begun and not handed in.
    void setItem(const QString &suggestedRisk, int suggestedSeverity, const std::optional<review::Decision> &inForce,
                 const std::optional<review::Draft> &draft);
    void clear(); ///< nothing is selected
    void setDecidable(bool decidable); ///< false: nothing selected, or the workspace is read-only
    void setNotice(const QString &sentence); ///< what to know before deciding: blind, contested; empty: none

    /// What the buttons would hand in.
    review::Decision decision(review::Disposition disposition) const;
    /// What is begun: nullopt while it is as setItem() left it.
    std::optional<review::Draft> draft() const;
    std::optional<review::Disposition> chosen() const { return m_chosen; }

    /// The keys that stand on the buttons, and the one that hands in what is chosen; as they are at the moment.
    void setKeys(const std::map<review::Disposition, QString> &keys, const QString &handIn);

    void choose(review::Disposition disposition); ///< without handing it in
    void restore(const review::Draft &draft); ///< what was begun, or taken back
    void ask(review::Missing missing);            ///< leads to the field that lacks
    /// Sets the risk to the next one of \a riskClass ("A.4"): those of \a found before the others.
    void chooseClass(const QString &riskClass, const QStringList &found);
    void toggleFurther();          ///< the risk shown becomes a further one, or no longer is
    void changeSeverity(int step); ///< between 1 and 3
    void focusReason();

    QLineEdit *note() const { return m_note; }
    QComboBox *risk() const { return m_risk; }
    void retranslate();

Q_SIGNALS:
    void decided(review::Disposition disposition); ///< a button
    void changed();                                ///< anything but a button

private:
    void build();
    void connectParts();
    void showDecision(const review::Decision &decision);
    void showInForce();
    void showKeys();
    void showFurther();
    void showSeverity();
    void fillReasons();
    review::Draft current() const;
    QString shownCode(const QString &code) const;

    std::map<review::Disposition, QPushButton *> m_buttons;
    std::map<review::Disposition, QString> m_keys;
    QString m_handIn;
    QComboBox *m_risk;
    QToolButton *m_severity;
    Text *m_further;
    QComboBox *m_reason;
    QLineEdit *m_note;
    Text *m_state;
    Text *m_notice;
    std::vector<review::Reason> m_reasons;
    std::optional<review::Decision> m_inForce;
    std::optional<review::Disposition> m_chosen;
    QStringList m_furtherCodes;
    int m_severityValue = 0; ///< 0: not said
    review::Draft m_begun;   ///< as setItem() left it
    bool m_isQuiet = false;
};

} // namespace ui
