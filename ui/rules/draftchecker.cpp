#include "ui/rules/draftchecker.h"

#include "app/detect/packloader.h"

#include <QTimer>

namespace ui {

namespace {

constexpr int rest = 300; ///< ms without a key

} // namespace

/// What drafts are compared with, read when it is first asked for.
struct DraftChecker::Version
{
    QByteArray text;
    std::optional<detect::RulePack> pack = {};
    bool isRead = false;

    std::optional<detect::PackDiff> diff(const detect::DraftCheck &check, const detect::Taxonomy &taxonomy)
    {
        if (!isRead) {
            auto read = detect::readRulePack(text, QStringLiteral("version"), taxonomy, detect::Samples::Trust);
            pack = read ? std::optional(std::move(*read)) : std::nullopt;
            isRead = true;
        }
        if (!pack || !check.problems.empty())
            return {};
        return detect::diffPacks(*pack, check.pack);
    }
};

DraftChecker::DraftChecker(const workspace::Session &session, const detect::Taxonomy &taxonomy, QObject *parent)
    : QObject(parent)
    , m_taxonomy(taxonomy)
    , m_version(std::make_shared<Version>())
    , m_rest(new QTimer(this))
    , m_lane(session)
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest);
    connect(m_rest, &QTimer::timeout, this, &DraftChecker::start);
}

DraftChecker::~DraftChecker()
{
    m_stop.request_stop();
}

void DraftChecker::compareWith(const QByteArray &version)
{
    m_version = std::make_shared<Version>(version);
}

void DraftChecker::check(const QByteArray &text)
{
    forget();
    m_text = text;
    m_isChecking = true;
    m_rest->start();
}

void DraftChecker::checkNow(const QByteArray &text)
{
    check(text);
    m_rest->stop();
    start();
}

void DraftChecker::forget()
{
    m_stop.request_stop();
    m_rest->stop();
    m_isChecking = false;
}

void DraftChecker::start()
{
    m_stop = {};
    const auto work = [this, stop = m_stop.get_token(), text = m_text,
                       version = m_version](const Result<db::Database> &database) {
        const auto known = database ? detect::registeredPacks(*database) : failed(database);
        auto made = detect::checkDraft(text, m_taxonomy, known.value_or(std::vector<detect::RegisteredPack>()), stop);
        auto check = std::make_shared<const detect::DraftCheck>(std::move(made));
        const auto diff = version->diff(*check, m_taxonomy);
        QMetaObject::invokeMethod(
            this,
            [this, stop, check, diff] {
                if (stop.stop_requested())
                    return;
                m_isChecking = false;
                Q_EMIT checked(check, diff);
            },
            Qt::QueuedConnection);
    };
    m_lane.post(m_stop.get_token(), work);
}

} // namespace ui
