#include "ui/reports/openreport.h"

#include <QTimer>

namespace ui {

namespace {

constexpr int fillRest = 200;  ///< ms after the last key
constexpr int keepRest = 1000; ///< likewise

QTimer *rest(QObject *parent, int milliseconds)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

} // namespace

OpenReport::OpenReport(workspace::Session &session, const drafting::Fill &fill, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_fill(fill)
    , m_fillRest(rest(this, fillRest))
    , m_keepRest(rest(this, keepRest))
{
    connect(m_fillRest, &QTimer::timeout, this, &OpenReport::fill);
    connect(m_keepRest, &QTimer::timeout, this, &OpenReport::keep);
}

OpenReport::~OpenReport()
{
    if (!isKept())
        write(); // the session finishes it
}

Result<void> OpenReport::open(drafting::ReportDraftId id)
{
    close();
    auto review = drafting::review(m_session.reader(), m_fill, id, m_session.clock()());
    const auto typed = drafting::unsaved(m_session.reader(), id, m_session.officer());
    if (!review || !typed)
        return !review ? failed(review) : failed(typed);
    m_review = std::move(*review);
    m_text = *typed ? (*typed)->text : m_review->text;
    m_base = *typed ? (*typed)->base : m_review->file.last().n;
    m_cursor = *typed ? (*typed)->cursor : 0;
    Q_EMIT textReplaced();
    fill();
    Q_EMIT changed();
    return {};
}

void OpenReport::close()
{
    keep();
    m_fillRest->stop();
    m_review.reset();
    m_text.clear();
    m_cursor = 0;
    m_base = 1;
}

Result<void> OpenReport::reload()
{
    if (!isOpen())
        return {};
    const bool wasDirty = isDirty();
    auto review = drafting::review(m_session.reader(), m_fill, id(), m_session.clock()());
    if (!review)
        return failed(review);
    const bool isNewText = review->text != m_review->text;
    m_review = std::move(*review);
    if (!wasDirty) {
        m_base = m_review->file.last().n;
        m_text = m_review->text;
        if (isNewText)
            Q_EMIT textReplaced();
    }
    fill();
    Q_EMIT changed();
    return {};
}

void OpenReport::change(const QString &text, int cursor)
{
    if (!isOpen() || isReadOnly() || text == m_text)
        return;
    m_text = text;
    m_cursor = cursor;
    m_isKept = false;
    m_fillRest->start();
    m_keepRest->start();
    Q_EMIT changed();
}

void OpenReport::settle()
{
    if (m_fillRest->isActive())
        fill();
    keep();
}

void OpenReport::discard()
{
    if (!isOpen())
        return;
    m_text = m_review->text;
    m_base = m_review->file.last().n;
    m_cursor = 0;
    m_isKept = false;
    keep();
    Q_EMIT textReplaced();
    fill();
    Q_EMIT changed();
}

void OpenReport::saved(int n)
{
    m_base = n;
}

/// As at the moment that the newest version is filled for, or now where the text is another.
void OpenReport::fill()
{
    m_fillRest->stop();
    if (!isOpen())
        return;
    m_drafted =
        isDirty() ? m_fill(m_session.reader(), m_review->file.draft, m_text, m_session.clock()()) : m_review->drafted;
    Q_EMIT filled();
}

bool OpenReport::isKept() const
{
    return !isOpen() || m_isKept || isReadOnly();
}

void OpenReport::keep()
{
    m_keepRest->stop();
    if (isKept())
        return;
    write().then(this, [this](const Result<void> &done) {
        if (done)
            return Q_EMIT kept();
        m_isKept = false; // tried again at the next key, or when it is left
        Q_EMIT keepFailed(done.error());
    });
}

QFuture<Result<void>> OpenReport::write()
{
    m_isKept = true;
    std::optional<drafting::Unsaved> typed;
    if (isDirty())
        typed = drafting::Unsaved{m_base, m_text, m_cursor, m_session.clock()()};
    return m_session.writeQuietly(
        [id = id(), officer = m_session.officer(), typed](db::Database &database, journal::Journal &) {
            return drafting::keepUnsaved(database, id, officer, typed);
        });
}

} // namespace ui
