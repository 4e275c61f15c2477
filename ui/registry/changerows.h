#pragma once

#include "app/change/changereading.h"
#include "ui/registry/partmodel.h"

namespace ui {

/// What a row of the Changes view is: an event that is suggested, a duty that is proposed, or an event that was
/// recorded and proposed nothing, or dismissed. Borrows the reading.
struct ChangeRow
{
    const change::ChangeEvent *event = nullptr;
    const change::Proposal *proposal = nullptr; ///< nullptr: the event itself
    bool isSuggestion = false;

    bool waits() const { return isSuggestion || (proposal && proposal->state == change::Proposal::State::Waiting); }
};

/// What waits first, by its due day; then what was decided, the newest first.
std::vector<ChangeRow> changeRows(const change::ChangeReading &reading);

enum ChangeColumn {
    ChangeWhat,
    ChangeEventName,
    ChangeOn,
    ChangeDue,
    ChangeLeft,
    ChangeState,
    ChangeSource,
    ChangeColumnCount
};

QStringList changeTitles();
std::vector<PartModel::Row> shown(const std::vector<ChangeRow> &rows, const change::ChangeReading &reading);

/// All about a row, as text in the colours of the scheme that is on.
QString changeSheet(const ChangeRow &row, const change::ChangeReading &reading);

/// Two columns of labels and values; what is empty is left out.
class LabelSheet
{
public:
    void heading(const QString &text);
    void row(const QString &label, const QString &value, Role role = Role::Text);
    void paragraph(const QString &text, Role role = Role::Text);
    QString html() const;

private:
    QString m_html;
};

} // namespace ui
