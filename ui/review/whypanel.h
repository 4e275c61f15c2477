#pragma once

#include "ui/reading/item.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ui {

class Text;

/// What was found in the current generation and why: one entry a finding or estimate, in the order of the text.
/// The entry of the current span is open; the others show one line.
class WhyPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    /// \a assessment: the score of all of them together; stands above them.
    void setReasons(const std::vector<Why> &reasons, const QString &assessment = {});
    void setCurrent(int index); ///< -1: none
    void retranslate();

Q_SIGNALS:
    void chosen(int index); ///< an entry was clicked or activated

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();

    std::vector<Why> m_reasons;
    int m_current = -1;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    Text *m_assessment;
    std::vector<class WhyEntry *> m_entries;
};

} // namespace ui
