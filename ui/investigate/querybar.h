#pragma once

#include "app/search/savedqueries.h"
#include "ui/investigate/completion.h"

#include <QWidget>

class QMenu;
class QScrollArea;
class QTimer;
class QToolButton;

namespace ui {

class FilterChips;
class QueryField;
class Text;

/// A query as text and as chips: two views of one query. What is typed is understood at once; it is
/// asked with Return, or when the typing pauses.
class QueryBar : public QWidget
{
    Q_OBJECT

public:
    explicit QueryBar(QWidget *parent = nullptr);

    const search::Query &query() const { return m_query; } ///< the last one that was understood
    QString typed() const;
    void ask(const QString &typed); ///< types it and asks it

    void add(const QString &part); ///< one more condition
    void remove(size_t part);

    void setKnownValues(KnownValues values);
    void setSaved(std::vector<search::SavedQuery> queries, bool canChange);

    QueryField *field() const { return m_field; }
    FilterChips *chips() const { return m_chips; }
    QMenu *savedMenu() const { return m_savedMenu; }
    QMenu *addMenu() const { return m_addMenu; }
    void showHelp();
    void retranslate();

Q_SIGNALS:
    void asked(const search::Query &query);
    void leaveWanted(); ///< Down or Return in the field: on to the list
    void saveWanted();
    void removeSavedWanted(search::SavedQueryId id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fitChips();
    void understand();
    void askNow();
    void showChips();
    void fillAddMenu();
    void fillSavedMenu();

    search::Query m_query;
    bool m_isUnderstood = true;
    bool m_isAsked = false; ///< query() was handed over
    std::vector<search::SavedQuery> m_saved;
    bool m_canSave = false;
    QueryField *m_field;
    Text *m_problem;
    FilterChips *m_chips;
    QScrollArea *m_chipRow; ///< a long query does not widen the window
    QToolButton *m_add;
    QMenu *m_addMenu;
    QToolButton *m_savedButton;
    QMenu *m_savedMenu;
    QToolButton *m_help;
    QTimer *m_pause;
};

} // namespace ui
