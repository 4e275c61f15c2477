#pragma once

#include "app/review/decision.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

/// Where a decision is made: three buttons, the risk code, a note. Keys live on the page, so that
/// they work wherever the focus is in it.
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

    /// A new item: its suggested risk code, an empty note, the decision in force if any.
    void setItem(const QString &suggestedRisk, const std::optional<review::Decision> &inForce);
    void setDecidable(bool decidable); ///< false: nothing selected, or the workspace is read-only

    /// What the buttons would hand in.
    review::Decision decision(review::Disposition disposition) const;

    QLineEdit *note() const { return m_note; }
    QComboBox *risk() const { return m_risk; }
    void retranslate();

Q_SIGNALS:
    void decided(review::Disposition disposition);

private:
    void showInForce();

    QComboBox *m_risk;
    QLineEdit *m_note;
    QPushButton *m_confirm;
    QPushButton *m_clear;
    QPushButton *m_second;
    class Text *m_state;
    std::optional<review::Decision> m_inForce;
};

} // namespace ui
