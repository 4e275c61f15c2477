#pragma once

#include "app/review/pace.h"
#include "ui/reading/lane.h"

#include <QWidget>

namespace ui {

class Text;

/// What an officer has looked at today, for themselves alone: items, how many of them grave, for how long; and, after a
/// long stretch without a pause, a quiet word about one. Nobody is compared with anybody.
class ExposureMeter : public QWidget
{
    Q_OBJECT

public:
    explicit ExposureMeter(const workspace::Session &session, QWidget *parent = nullptr); ///< borrows it
    ~ExposureMeter() override;

    void refresh(); ///< reads anew, on a thread of its own
    void setReminder(int minutes); ///< of work without a pause; 0: none
    int reminder() const { return m_reminder; }
    bool remindsNow() const { return m_isReminding; }
    void retranslate() { show(m_latest); }

private:
    void show(const review::Exposure &exposure);

    const workspace::Session &m_session;
    Text *m_words;
    Text *m_pause;
    review::Exposure m_latest;
    int m_reminder = 50; ///< minutes of a stretch without a pause of five
    bool m_isReminding = false;
    std::stop_source m_stop;
    Lane m_lane; // last: it ends first
};

} // namespace ui
