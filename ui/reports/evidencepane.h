#pragma once

#include "app/incident/evidence.h"
#include "ui/reports/sheet.h"

#include <QWidget>

namespace ui {

class ReportEvidenceModel;
class StateView;
class TableView;

/// The records that a report can rest on. The one that is chosen lights what rests on it.
class EvidencePane : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePane(QWidget *parent = nullptr);

    void setRecords(std::vector<incident::EvidenceItem> records);
    void setStatements(const std::vector<SheetStatement> &statements);
    /// Signs \a records and chooses the first, without chosen(). False: none of them is here.
    bool goTo(const std::vector<GenerationId> &records);
    void retranslate();

    TableView *table() const { return m_table; }

Q_SIGNALS:
    void chosen(GenerationId record);    ///< by the keyboard or a click
    void activated(GenerationId record); ///< Return or a double click

private:
    ReportEvidenceModel *m_model;
    TableView *m_table;
    StateView *m_state;
    bool m_isGoing = false;
};

} // namespace ui
