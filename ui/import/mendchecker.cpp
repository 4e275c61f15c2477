#include "ui/import/mendchecker.h"

#include "ui/import/mendingtools.h"

#include <QTimer>

namespace ui {

namespace {

constexpr int rest = 150; ///< ms without a key

/// Without JSON's own reasons there is no place to show: a whole record of an unknown format has no fault.
std::optional<ingest::JsonFault> faultIn(const QByteArray &text, const Result<ingest::MendCheck> &check)
{
    if (check || check.error().kind != Failure::Kind::BadInput)
        return {};
    return ingest::jsonFault({text.constData(), static_cast<size_t>(text.size())});
}

} // namespace

/// Fetched with the first check: the rules are compiled for it.
struct MendChecker::Tools
{
    workspace::Session &session;
    const Knowledge &knowledge;
    Result<ingest::MendingTools> tools = fail(Failure::Kind::NotFound, QString());

    const Result<ingest::MendingTools> &get()
    {
        if (!tools)
            tools = mendingTools(session, knowledge);
        return tools;
    }
};

MendChecker::MendChecker(workspace::Session &session, const Knowledge &knowledge, QuarantineId id, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_rest(new QTimer(this))
    , m_tools(std::make_shared<Tools>(session, knowledge))
    , m_lane(session)
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest);
    connect(m_rest, &QTimer::timeout, this, &MendChecker::start);
}

MendChecker::~MendChecker()
{
    m_stop.request_stop();
}

void MendChecker::check(const QByteArray &text)
{
    m_stop.request_stop();
    m_text = text;
    m_isChecking = true;
    m_rest->start();
}

void MendChecker::start()
{
    m_stop = {};
    const auto work = [this, token = m_stop.get_token(), tools = m_tools, id = m_id,
                       text = m_text](const Result<db::Database> &database) {
        const Result<ingest::MendingTools> &with = tools->get();
        Verdict verdict{!database   ? failed(database)
                            : !with ? failed(with)
                                    : ingest::checkMend(*database, *with, id, text),
                        {}};
        verdict.fault = faultIn(text, verdict.check);
        QMetaObject::invokeMethod(
            this,
            [this, token, verdict] {
                if (token.stop_requested())
                    return;
                m_isChecking = false;
                Q_EMIT checked(verdict);
            },
            Qt::QueuedConnection);
    };
    m_lane.post(m_stop.get_token(), work);
}

} // namespace ui
