#include "ui/reports/draftlistmodel.h"

#include "ui/reports/draftwords.h"
#include "ui/widgets/keepplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

DraftListModel::DraftListModel(const QString &officer, QObject *parent)
    : QAbstractListModel(parent)
    , m_officer(officer)
{
}

void DraftListModel::setDrafts(std::vector<Row> rows, const drafting::Policy &policy)
{
    beginResetModel();
    m_all = std::move(rows);
    m_policy = policy;
    filter();
    endResetModel();
}

void DraftListModel::setShow(Show show)
{
    if (show == m_show)
        return;
    beginResetModel();
    m_show = show;
    filter();
    endResetModel();
}

void DraftListModel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    filter();
    endResetModel();
}

void DraftListModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool DraftListModel::isShown(const Row &row) const
{
    const bool isSent = row.standing.state == drafting::State::Sent;
    if (m_show == Show::Sent && !isSent)
        return false;
    if (m_show == Show::Open && isSent)
        return false;
    if (m_show == Show::Mine && !waitsFor(row.file, row.standing, m_officer))
        return false;
    const QString searched =
        QStringList{draftTitle(row.file), subjectText(row.file), reportKindText(row.file.draft.kind),
                    row.file.last().actor, reference(row.file.draft.id)}
            .join(u' ');
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
}

void DraftListModel::filter()
{
    m_rows.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (isShown(m_all[i]))
            m_rows.push_back(i);
    }
}

int DraftListModel::waiting() const
{
    return static_cast<int>(
        std::ranges::count_if(m_all, [this](const Row &row) { return waitsFor(row.file, row.standing, m_officer); }));
}

int DraftListModel::rowOf(drafting::ReportDraftId id) const
{
    const auto found = std::ranges::find(m_rows, id, [this](size_t index) { return m_all[index].file.draft.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DraftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString DraftListModel::metaText(const Row &row) const
{
    QStringList parts{languageText(row.file.draft.language), nextText(row.file, row.standing, m_policy)};
    if (!row.file.caseTitle.isEmpty())
        parts.prepend(reportKindText(row.file.draft.kind));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &shown = row(index.row());
    const drafting::DraftFile &file = shown.file;
    switch (role) {
    case Qt::DisplayRole: return QString(subjectText(file) + u' ' + draftTitle(file));
    case Qt::ToolTipRole: return QString(draftTitle(file) + u'\n' + metaText(shown));
    case Qt::AccessibleTextRole:
        return QStringList{reference(file.draft.id), subjectText(file), draftTitle(file),
                           stateText(shown.standing.state), metaText(shown)}
            .join(u", "_s);
    case TitleRole: return draftTitle(file);
    case SubjectRole: return QString(reference(file.draft.id) + u" · "_s + subjectText(file));
    case MetaRole: return metaText(shown);
    case StateRole: return int(stateRole(shown.standing.state));
    case StateTextRole: return stateText(shown.standing.state);
    case IdRole: return qlonglong(file.draft.id);
    default: return {};
    }
}

} // namespace ui
