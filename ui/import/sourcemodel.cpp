#include "ui/import/sourcemodel.h"

#include "ui/import/followwords.h"
#include "ui/import/progresswords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QFileInfo>
#include <QLocale>
#include <QSet>

namespace ui {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// What is in the file beside the rows that are counted.
QString rowsTip(const ingest::SourceTotals &totals)
{
    if (totals.withoutCall == 0)
        return {};
    return SourceModel::tr("%n more record(s) hold no call of a model; nothing of them is kept.", nullptr,
                           static_cast<int>(totals.withoutCall));
}

/// When the last record came: to the second, if that was today.
QString lastText(Moment moment, Moment now)
{
    const bool isToday = shanghaiDay(moment) == shanghaiDay(now);
    return SourceModel::tr("last %1").arg(
        shanghaiTime(moment).toString(isToday ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-dd")));
}

bool isShown(const ImportJob &job)
{
    return job.state != ImportJob::State::Done || (job.report && job.report->isAlreadyComplete);
}

QString importingText(int percent)
{
    return SourceModel::tr("importing, %1 %").arg(percent);
}

QString jobState(const ImportJob &job)
{
    switch (job.state) {
    case ImportJob::State::Waiting: return SourceModel::tr("waiting");
    case ImportJob::State::Running:
        return job.progress.total > 0 ? importingText(int(100 * job.progress.done / job.progress.total))
                                      : SourceModel::tr("importing");
    case ImportJob::State::Done: return SourceModel::tr("imported before");
    case ImportJob::State::Failed: return SourceModel::tr("failed");
    case ImportJob::State::Cancelled: return SourceModel::tr("stopped");
    }
    return {};
}

/// Of \a report or of a member of it: by what the format of \a source was recognised. Empty: it says nothing of it.
QString reasonIn(const ingest::ImportReport &report, SourceId source)
{
    for (const ingest::ImportReport &member : report.members) {
        if (member.source == source)
            return QString::fromStdString(member.formatReason);
    }
    return report.members.empty() && report.source == source ? QString::fromStdString(report.formatReason) : QString();
}

} // namespace

SourceModel::SourceModel(const db::Database &database, const ImportQueue &queue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
    , m_queue(queue)
{
    reload();
}

void SourceModel::reload()
{
    beginResetModel();
    m_jobs.clear();
    QSet<QString> later; // what was tried again says more than what became of it before
    for (int i = static_cast<int>(m_queue.jobs().size()) - 1; i >= 0; --i) {
        const ImportJob &job = m_queue.jobs()[static_cast<size_t>(i)];
        const bool hasEnded = job.state != ImportJob::State::Waiting && job.state != ImportJob::State::Running;
        if (isShown(job) && !(hasEnded && later.contains(job.path)))
            m_jobs.push_back(i);
        later.insert(job.path);
    }
    loadSources();
    endResetModel();
}

void SourceModel::loadSources()
{
    Result<std::vector<ingest::SourceRecord>> sources = ingest::SourceStore(m_database).sources();
    m_failure = sources ? std::nullopt : std::optional(sources.error());
    m_sources = sources ? std::move(*sources) : std::vector<ingest::SourceRecord>();
    const Followings &followings = m_queue.followings();
    std::ranges::stable_partition(m_sources, [&](const ingest::SourceRecord &each) {
        return followings.into(each.id) != nullptr;
    });
    m_followings.clear();
    std::ranges::copy_if(followings.all(), std::back_inserter(m_followings), [&](const Following &each) {
        return !each.source || !std::ranges::contains(m_sources, *each.source, &ingest::SourceRecord::id);
    });
}

void SourceModel::jobChanged(int index)
{
    const auto row = std::ranges::find(m_jobs, index);
    if (row == m_jobs.end() || !isShown(m_queue.jobs()[static_cast<size_t>(index)]))
        return reload();
    const int at = static_cast<int>(row - m_jobs.begin());
    Q_EMIT dataChanged(this->index(at, 0), this->index(at, ColumnCount - 1));
}

const ImportJob *SourceModel::job(int row) const
{
    return row < static_cast<int>(m_jobs.size())
        ? &m_queue.jobs()[static_cast<size_t>(m_jobs[static_cast<size_t>(row)])]
        : nullptr;
}

const ingest::SourceRecord *SourceModel::source(int row) const
{
    const int at = row - static_cast<int>(m_jobs.size() + m_followings.size());
    return at >= 0 && at < static_cast<int>(m_sources.size()) ? &m_sources[static_cast<size_t>(at)] : nullptr;
}

const Following *SourceModel::following(int row) const
{
    if (const ingest::SourceRecord *stored = source(row))
        return m_queue.followings().into(stored->id);
    const int at = row - static_cast<int>(m_jobs.size());
    return at >= 0 && at < static_cast<int>(m_followings.size()) ? &m_followings[static_cast<size_t>(at)] : nullptr;
}

int SourceModel::rowOf(SourceId id) const
{
    const auto found = std::ranges::find(m_sources, id, &ingest::SourceRecord::id);
    if (found == m_sources.end())
        return -1;
    return static_cast<int>(m_jobs.size() + m_followings.size() + static_cast<size_t>(found - m_sources.begin()));
}

QStringList SourceModel::states()
{
    QStringList words{importingText(100), tr("complete"), tr("unfinished"), tr("replaced")};
    using JobState = ImportJob::State;
    for (const JobState state : {JobState::Waiting, JobState::Done, JobState::Failed, JobState::Cancelled})
        words.append(jobState({.path = {}, .state = state}));
    return words + followStates();
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size() + m_followings.size() + m_sources.size());
}

int SourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == NumericRole)
        return index.column() >= Rows && index.column() <= Size;
    if (const ImportJob *one = job(index.row()))
        return jobData(*one, index.column(), role);
    const Following *followed = following(index.row());
    if (const QVariant said = followed ? followingData(*followed, index.column(), role) : QVariant(); said.isValid())
        return said;
    const ingest::SourceRecord *one = source(index.row());
    return one ? sourceData(*one, index.column(), role) : QVariant();
}

/// What being followed says of a file; the rest says its row in the store, if it has one.
QVariant SourceModel::followingData(const Following &following, int column, int role) const
{
    const bool isFailed = following.state == Following::State::Failed;
    if (role == Qt::ToolTipRole && column == State)
        return QStringList{isFailed ? refusalText(following) : followedText(following), skippedText(following)}
            .join(u'\n')
            .trimmed();
    if (role == StatusRole && column == State)
        return static_cast<int>(isFailed ? Role::Negative : Role::Information);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case File: return QFileInfo(following.path).fileName();
    case State: return followState(following);
    case When: return following.lastRecord ? lastText(*following.lastRecord, m_queue.followings().now()) : QVariant();
    default: return {};
    }
}

QVariant SourceModel::jobData(const ImportJob &job, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == State && job.failure) {
        const StateText words = failureText(*job.failure, tr("Importing"));
        return QStringLiteral("%1\n%2\n%3").arg(words.sentence, words.where, words.remedy).trimmed();
    }
    if (role == Qt::ToolTipRole && column == State && job.state == ImportJob::State::Cancelled)
        return stoppedText(job);
    if (role == Qt::ToolTipRole && column == State && job.state == ImportJob::State::Done)
        return tr("This very file was imported before: nothing was added.");
    if (role == StatusRole && column == State)
        return static_cast<int>(job.state == ImportJob::State::Failed ? Role::Negative : Role::Information);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case File: return QFileInfo(job.path).fileName();
    case State: return jobState(job);
    case Rows: return job.progress.records > 0 ? number(job.progress.records) : QString();
    case Size: return job.progress.total > 0 ? QLocale().formattedDataSize(job.progress.total) : QString();
    case When: return job.state == ImportJob::State::Running ? paceText(job) : QString();
    default: return {};
    }
}

/// Why a format was chosen is known of what was imported since the program began.
QString SourceModel::formatTip(const ingest::SourceRecord &source) const
{
    for (const ImportJob &each : m_queue.jobs()) {
        const QString reason = each.report ? reasonIn(*each.report, source.id) : QString();
        if (!reason.isEmpty())
            return tr("%1, recognised by: %2").arg(source.format, reason);
    }
    return {};
}

QVariant SourceModel::sourceData(const ingest::SourceRecord &source, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == File)
        return tr("%1\nSHA-256 %2").arg(source.path, QString::fromLatin1(source.sha256.toHex()));
    if (role == Qt::ToolTipRole && column == Format)
        return formatTip(source);
    if (role == Qt::ToolTipRole && column == Rows)
        return rowsTip(source.totals);
    if (role == Qt::ToolTipRole && column == State && source.replacedBy)
        return tr("Replaced by a later import of the same file");
    if (role == StatusRole && column == State && source.replacedBy)
        return static_cast<int>(Role::Muted);
    if (role == StatusRole && column == State)
        return static_cast<int>(source.isComplete ? Role::Good : Role::Attention);
    if (role == StatusRole && column == Quarantined && source.totals.quarantined > 0)
        return static_cast<int>(Role::Attention);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case File: return QFileInfo(source.path).fileName();
    case State:
        if (source.replacedBy)
            return tr("replaced");
        return source.isComplete ? tr("complete") : tr("unfinished");
    case Format: return source.pack.isEmpty() ? source.format : source.pack;
    case Encoding: return source.encoding.toUpper();
    case Rows: return number(source.totals.rows);
    case Generations: return number(source.totals.generations);
    case Quarantined: return number(source.totals.quarantined);
    case Findings: return number(source.totals.findings);
    case Size: return QLocale().formattedDataSize(source.bytes);
    case When: return shanghaiText(source.importedAt);
    default: return {};
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File: return tr("File");
    case State: return tr("State");
    case Format: return tr("Format");
    case Encoding: return tr("Encoding");
    case Rows: return tr("Rows");
    case Generations: return tr("Generations");
    case Quarantined: return tr("Quarantined");
    case Findings: return tr("Findings");
    case Size: return tr("Size");
    case When: return tr("Imported");
    default: return {};
    }
}

} // namespace ui
