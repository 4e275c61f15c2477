#include "ui/review/exposuremeter.h"

#include "app/workspace/session.h"
#include "ui/widgets/controls.h"

#include <QVBoxLayout>

namespace ui {

ExposureMeter::ExposureMeter(const workspace::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new Text(TextSize::Small, Role::Muted, this))
    , m_pause(new Text(TextSize::Small, Role::Attention, this))
    , m_lane(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    for (Text *text : {m_words, m_pause}) {
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    show({});
}

ExposureMeter::~ExposureMeter()
{
    m_stop.request_stop();
}

void ExposureMeter::setReminder(int minutes)
{
    m_reminder = minutes;
    show(m_latest);
}

void ExposureMeter::refresh()
{
    const Moment today = startOfDay(shanghaiDay(m_session.clock()()));
    m_lane.post(m_stop.get_token(), [this, today, officer = m_session.officer()](const Result<db::Database> &database) {
        if (!database)
            return;
        if (const auto exposure = review::exposure(*database, officer, today))
            QMetaObject::invokeMethod(this, [this, exposure = *exposure] { show(exposure); }, Qt::QueuedConnection);
    });
}

void ExposureMeter::show(const review::Exposure &exposure)
{
    m_latest = exposure;
    const qint64 minutes = (exposure.looked.count() + 30) / 60;
    m_words->setText(
        tr("Today: %1 looked at, %2 of them grave, %3 min").arg(exposure.items).arg(exposure.severe).arg(minutes));
    m_words->setVisible(exposure.items > 0);
    const qint64 stretch = review::stretchOf(exposure, m_session.clock()()) / 60'000;
    m_isReminding = m_reminder > 0 && stretch >= m_reminder;
    m_pause->setText(tr("%1 min without a pause. The queue keeps.").arg(stretch));
    m_pause->setVisible(m_isReminding);
}

} // namespace ui
