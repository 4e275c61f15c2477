#pragma once

#include "app/search/query.h"
#include "ui/investigate/completion.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace ui {

/// The line in which a query is typed: a wave under the place of an error, completion of fields and
/// values (Ctrl+Space also where nothing is typed yet), and with Up and Down what was asked before.
class QueryField : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryField(QWidget *parent = nullptr);

    void setError(const std::optional<search::QueryError> &error);
    void setKnownValues(KnownValues values) { m_known = std::move(values); }
    const KnownValues &knownValues() const { return m_known; }

    /// \a typed was asked: Up brings it back. Kept while the program runs, never written to disk.
    void remember(const QString &typed);

    QCompleter *choices() const { return m_completer; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(bool isAsked);
    void take(const QString &text);
    void recall(int direction);
    int xOf(qsizetype position) const;

    std::optional<search::QueryError> m_error;
    KnownValues m_known;
    QStandardItemModel *m_offered;
    QCompleter *m_completer;
    search::Place m_replaced;
    QStringList m_history;
    qsizetype m_recalled = -1; ///< place in the history; -1: what is being typed
    QString m_unfinished;      ///< what was typed before the history was opened
};

} // namespace ui
