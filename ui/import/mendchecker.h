#pragma once

#include "app/ingest/mend.h"
#include "app/ingest/records/jsonfault.h"
#include "ui/reading/lane.h"

#include <QObject>

class QTimer;
struct Knowledge;

namespace ui {

/// Says what the import would make of a mended copy while somebody types it: on a thread of its own, when
/// typing rests, and of the last text only.
class MendChecker : public QObject
{
    Q_OBJECT

public:
    struct Verdict
    {
        Result<ingest::MendCheck> check;
        std::optional<ingest::JsonFault> fault; ///< of a text that cannot be imported since it is no JSON
    };

    MendChecker(workspace::Session &session, const Knowledge &knowledge, QuarantineId id, QObject *parent = nullptr);
    ~MendChecker() override;

    void check(const QByteArray &text);
    bool isChecking() const { return m_isChecking; }

Q_SIGNALS:
    void checked(const ui::MendChecker::Verdict &verdict);

private:
    struct Tools;
    void start();

    QuarantineId m_id;
    QByteArray m_text;
    QTimer *m_rest;
    bool m_isChecking = false;
    std::stop_source m_stop;
    std::shared_ptr<Tools> m_tools; ///< used in the lane only
    Lane m_lane; // last: it ends first
};

} // namespace ui
