#pragma once

#include "ui/users/userreader.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QCheckBox;
class QPushButton;

namespace ui {

class Cover;
class MeasureActions;
class MeasureModel;
class PromptModel;
class RuleLines;
class TableView;
class Text;

/// A user as an officer sees one: pseudonym, counts, how far each rule is, what was flagged and decided, the measures,
/// and what can be done.
class UserView : public QWidget
{
    Q_OBJECT

public:
    explicit UserView(workspace::Session &session, QWidget *parent = nullptr); ///< borrows it

    void setSnapshot(const UserSnapshot &snapshot); ///< of a user
    void setCover(const Cover *cover); ///< covers the first words that a page covers, in what is set from then on
    const QString &user() const { return m_user; }

    MeasureActions *actions() const { return m_actions; }
    TableView *prompts() const { return m_prompts; }
    TableView *measures() const { return m_measures; }
    QPushButton *button(users::MeasureKind kind) const { return m_buttons.value(int(kind)); }
    QPushButton *copyButton() const { return m_copy; }
    QCheckBox *uncoverBox() const { return m_uncover; } ///< hidden while nothing is covered

Q_SIGNALS:
    void message(const QString &text);
    void coverToggled();                            ///< what is covered is to be shown, or covered again: read anew
    void generationWanted(GenerationId generation); ///< a prompt was activated: show it where it can be read

private:
    void build();
    QLayout *identityRow();
    void buildTables();
    QWidget *buttonRow();
    QPushButton *addButton(users::MeasureKind kind, const QString &text);
    void begin(users::MeasureKind kind);
    void enableButtons();
    void copyRequestId();
    QString suggestedReason() const;
    bool coverOpenings();
    const users::Measure *chosenMeasure() const; ///< the current one; null: none

    workspace::Session &m_session;
    QString m_user;
    UserSnapshot m_snapshot;
    std::function<bool(const QString &)> m_covers;
    Text *m_title;
    Text *m_counts;
    Text *m_pseudonym;
    QPushButton *m_copy;
    RuleLines *m_rules;
    PromptModel *m_promptModel;
    TableView *m_prompts;
    Text *m_shown;
    QCheckBox *m_uncover; ///< for this user alone
    MeasureModel *m_measureModel;
    TableView *m_measures;
    QHash<int, QPushButton *> m_buttons;
    MeasureActions *m_actions;
};

} // namespace ui
