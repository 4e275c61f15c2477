// Where the Reports page leads to, and what leads to it.
#include "app/drafting/draftreader.h"
#include "ui/reports/draftlistpane.h"
#include "ui/reports/evidencepane.h"
#include "ui/reports/openreport.h"
#include "ui/reports/reportacts.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/writingpane.h"

#include <QTabWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto showNames = std::array{"open", "mine", "sent", "all"}; // as DraftListModel::Show

} // namespace

void ReportsPage::goToEvidence(const std::vector<GenerationId> &records)
{
    if (records.empty() || !m_records->goTo(records))
        return Q_EMIT message(tr("This rests on no record."));
    m_tabs->setCurrentIndex(Evidence);
    m_records->setFocus(Qt::OtherFocusReason);
}

/// The second step, from the record to the place where it is read, is Return.
void ReportsPage::goToEvidenceHere()
{
    if (m_open->isOpen())
        goToEvidence(m_writing->evidenceHere());
}

void ReportsPage::showRecord(GenerationId record)
{
    Q_EMIT navigate({u"review"_s, {{u"id"_s, qlonglong(record)}}});
}

void ReportsPage::goTo(drafting::ReportDraftId id)
{
    if (!m_drafts->goTo(id))
        Q_EMIT message(tr("There is no such report."));
}

void ReportsPage::open(const QVariantMap &filter)
{
    if (const QString show = filter.value(u"show"_s).toString(); !show.isEmpty()) {
        const auto found =
            std::ranges::find(showNames, show, [](const char *each) { return QString::fromLatin1(each); });
        if (found != showNames.end())
            m_drafts->setShow(static_cast<DraftListModel::Show>(found - showNames.begin()));
    }
    refresh();
    if (filter.contains(u"id"_s))
        goTo(static_cast<drafting::ReportDraftId>(filter.value(u"id"_s).toLongLong()));
    if (filter.contains(u"new"_s)) {
        const bool isOfCase = filter.contains(u"case"_s);
        m_acts->begin(filter.value(u"new"_s).toString(),
                      isOfCase ? std::optional(static_cast<IncidentId>(filter.value(u"case"_s).toLongLong()))
                               : std::nullopt);
    }
}

std::optional<Destination> ReportsPage::jump(const QString &text) const
{
    const QString typed = text.trimmed();
    const auto id = typed.startsWith(u"R-"_s, Qt::CaseInsensitive) ? drafting::draftReferred(typed) : std::nullopt;
    if (!id || !drafting::draftFile(m_session.reader(), *id))
        return {};
    return Destination{this->id(), {{u"id"_s, qlonglong(*id)}}};
}

} // namespace ui
