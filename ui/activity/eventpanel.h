#pragma once

#include "ui/activity/activitystore.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class RawView;
class Text;

/// One event of the chain, whole: what it tells, about what, its hash, and the body that was hashed.
class EventPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EventPanel(QWidget *parent = nullptr);

    /// \a sentence and \a object are the event's words for a person.
    void setEntry(const ActivityEntry &entry, const QString &sentence, const QString &object, bool canOpen);
    void clear();
    void retranslate();

Q_SIGNALS:
    void openRequested(); ///< the thing that the event is about

private:
    QWidget *m_shown;
    Text *m_none;
    Text *m_heading;
    Text *m_sentence;
    Text *m_meta;
    QPushButton *m_open;
    Text *m_hashTitle;
    Text *m_hash;
    Text *m_bodyTitle;
    RawView *m_body;
    QString m_object;
    qint64 m_sequence = 0;
};

} // namespace ui
