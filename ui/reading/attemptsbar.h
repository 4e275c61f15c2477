#pragma once

#include "ui/reading/item.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace ui {

class Text;

/// "Attempt 2 of 3" with links to the attempts beside it, and to all that has the same trace. Hidden
/// where a call was made once and stands alone.
class AttemptsBar : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptsBar(QWidget *parent = nullptr);

    void setItem(const Item &item);

    QString text() const;
    const std::vector<QToolButton *> &links() const { return m_links; } ///< to attempts, in their order

Q_SIGNALS:
    void attemptWanted(GenerationId generation);
    void queryWanted(const QString &query); ///< what finds all of them

private:
    void addLink(const ItemAttempt &attempt, size_t number);
    void addTrace(const Item &item);

    Text *m_text;
    QHBoxLayout *m_row;
    std::vector<QToolButton *> m_links;
    QToolButton *m_all;
    QString m_query;
};

} // namespace ui
