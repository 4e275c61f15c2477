#pragma once

#include "app/incident/casefilestore.h"
#include "app/knowledge/knowledge.h"
#include "app/report/drafter.h"
#include "app/report/formats/format.h"
#include "app/workspace/session.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTextBrowser;

namespace ui {

class StateView;
class Text;
class UnitDialog;

/// The draft of one of the case's reports, as text beside the case that it is made from: what is missing first, and
/// each statement with links to the records it rests on.
class ReportPane : public QWidget
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    ReportPane(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);

    void setCase(const incident::CaseFile &file);
    void clear();
    void retranslate();

    void askWhereTo();                  ///< and in which format, and exports
    void exportTo(const QString &path); ///< drafts and records on the writer thread; its end names the format
    /// "VI-2026-0001-content-incident-zh.pdf".
    QString suggestedName(report::Format format = report::Format::Pdf) const;
    report::Language language() const;
    void setLanguage(report::Language language);
    QString kind() const; ///< id of a report::ReportKind
    void setKind(const QString &kind);
    const std::optional<report::Document> &document() const { return m_document; }

Q_SIGNALS:
    void evidenceActivated(GenerationId generation);
    void noteRequested();
    void writeRequested(const QString &kind); ///< in the page of reports, with versions and approval
    void exported(const QString &path);
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString filterOf(report::Format format);
    void offerKinds();
    report::DraftKnowledge draftKnowledge() const;
    void draft();
    void show(const Result<report::Drafted> &drafted);
    void editUnit();

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    std::optional<incident::CaseFile> m_file;
    std::optional<report::Document> m_document;
    Text *m_title;
    Text *m_missing;
    QComboBox *m_kind;
    QComboBox *m_language;
    QPushButton *m_export;
    QPushButton *m_write;
    QPushButton *m_note;
    QPushButton *m_unit;
    QTextBrowser *m_preview;
    StateView *m_state;
};

} // namespace ui
