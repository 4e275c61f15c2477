#include "ui/incidents/stepmodel.h"

#include "ui/incidents/casewords.h"
#include "ui/widgets/keepplace.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using State = incident::StepState::State;

/// How many generations \a proof names: "G-42 and G-43" is 2.
qsizetype generationsIn(const QString &proof)
{
    static const QRegularExpression reference(u"\\bG-\\d+\\b"_s);
    qsizetype count = 0;
    for (auto match = reference.globalMatch(proof); match.hasNext(); match.next())
        ++count;
    return count;
}

} // namespace

void StepModel::setSteps(std::vector<incident::StepState> steps, qsizetype frozen)
{
    beginResetModel();
    m_steps = std::move(steps);
    m_frozen = frozen;
    endResetModel();
}

int StepModel::nextOpen(int row) const
{
    for (int i = row + 1; i < rowCount(); ++i) {
        if (step(i).state == incident::StepState::State::Empty)
            return i;
    }
    return firstOpen();
}

int StepModel::firstOpen() const
{
    const auto found = std::ranges::find(m_steps, State::Empty, &incident::StepState::state);
    return found == m_steps.end() ? -1 : static_cast<int>(found - m_steps.begin());
}

QStringList StepModel::openTitles() const
{
    QStringList titles;
    for (const incident::StepState &step : m_steps) {
        if (step.state == State::Empty)
            titles.append(shown(step.step.title));
    }
    return titles;
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QString StepModel::whenText(const incident::StepState &step) const
{
    if (!step.event)
        return tr("Not recorded yet");
    const QString who = shanghaiText(step.event->at) + u" · "_s + step.event->actor;
    return step.state == State::Waived ? tr("Waived %1").arg(who) : who;
}

QString StepModel::noteText(const incident::StepState &step) const
{
    return step.event ? step.event->note.simplified() : QString();
}

QString StepModel::evidenceText(const incident::StepState &step) const
{
    if (!step.event)
        return {};
    const bool found = step.step.id == QLatin1StringView(incident::foundStep);
    const qsizetype pieces = found ? m_frozen : generationsIn(step.event->proof);
    if (pieces > 0)
        return tr("%n piece(s) of evidence", nullptr, static_cast<int>(pieces));
    return step.event->proof.simplified();
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const incident::StepState &row = step(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return shown(row.step.title);
    case Qt::AccessibleTextRole: {
        QStringList parts{shown(row.step.title), whenText(row), evidenceText(row), noteText(row)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole: return shown(row.step.source);
    case StateRole: return int(row.state);
    case WhenRole: return whenText(row);
    case NoteRole: return noteText(row);
    case EvidenceRole: return evidenceText(row);
    case IdRole: return row.step.id;
    default: return {};
    }
}

} // namespace ui
