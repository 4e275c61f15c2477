#pragma once

#include <QWidget>

class QPushButton;

struct Failure;

namespace ui {

class Picture;
class Text;

/// What a view says when it has nothing to show, or cannot.
struct StateText
{
    QString sentence;   ///< what this is for, or what happened
    QString where = {}; ///< errors: file, line, byte
    QString remedy = {}; ///< what to do
    QString button = {}; ///< the button that does it; empty: none
    QString icon = {};
};

/// \a failure in the words of a person: what happened, where, what to do. \a doing: "Opening the workspace".
StateText failureText(const Failure &failure, const QString &doing);

/// A sentence and the button that ends the state it names: empty, filtered to nothing, error.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    explicit EmptyState(const StateText &text, QWidget *parent = nullptr);

    void setText(const StateText &text, bool primary = false);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void activated(); ///< the button

private:
    Picture *m_icon;
    Text *m_sentence;
    Text *m_where;
    Text *m_remedy;
    QPushButton *m_button;
};

} // namespace ui
