#pragma once

#include "app/incident/casefilestore.h"
#include "app/knowledge/knowledge.h"
#include "app/report/incidentreport.h"
#include "app/workspace/session.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTextBrowser;

namespace ui {

class StateView;
class Text;
class UnitDialog;

/// The draft of the report to the authority, as text beside the case that it is made from: what is
/// missing first, and each statement with links to the records it rests on.
class ReportPane : public QWidget
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    ReportPane(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);

    void setCase(const incident::CaseFile &file);
    void clear();
    void retranslate();

    void exportPdf();                   ///< asks where to
    void exportTo(const QString &path); ///< drafts and records on the writer thread
    QString suggestedName() const;      ///< "VI-2026-0001-zh.pdf"
    report::Language language() const;
    void setLanguage(report::Language language);
    const std::optional<report::Document> &document() const { return m_document; }

Q_SIGNALS:
    void evidenceActivated(GenerationId generation);
    void noteRequested();
    void exported(const QString &path);
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draft();
    void show(const Result<report::Document> &drafted);
    void editUnit();

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    std::optional<incident::CaseFile> m_file;
    std::optional<report::Document> m_document;
    Text *m_title;
    Text *m_missing;
    QComboBox *m_language;
    QPushButton *m_export;
    QPushButton *m_note;
    QPushButton *m_unit;
    QTextBrowser *m_preview;
    StateView *m_state;
};

} // namespace ui
