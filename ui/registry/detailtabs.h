#pragma once

#include "ui/registry/partrows.h"

#include <QTabWidget>

class QPushButton;
class QTextBrowser;

namespace ui {

class PartPane;
class RegistryEventModel;
class StateView;
class TableView;

/// What is known of the chosen row of the register, in tabs: its sheet, and what hangs on it. Which tabs there are
/// depends on what it is.
class DetailTabs : public QTabWidget
{
    Q_OBJECT

public:
    enum Tab { Facts, History, Documents, Submissions, Display, Versions, Models, Algorithms, Services };

    explicit DetailTabs(QWidget *parent = nullptr);

    /// \a same: what is shown already, so that places are kept.
    void setItem(const QString &sheet, ItemParts parts, bool showsNumber, bool same);
    void setService(const QString &sheet, const registry::Register &all, ServiceId service, bool same);
    void setModel(const QString &sheet, const registry::Register &all, registry::ModelId model, bool same);
    void setAlgorithm(const QString &sheet, const registry::Register &all, registry::AlgorithmId algorithm, bool same);
    void setSheet(const QString &sheet); ///< nothing hangs on it
    void clear();
    void setReadOnly(bool readOnly);
    void retranslate(); ///< the words of the rows are set again with what is shown

    PartPane *pane(Tab tab) const; ///< nullptr: Facts, History
    const ItemParts &parts() const { return m_parts; }
    RegistryEventModel *events() const { return m_events; }
    TableView *history() const { return m_history; }

Q_SIGNALS:
    void documentsRequested(const QStringList &paths);
    void copyRequested(registry::DocumentId document);
    void submissionRequested();
    void compareRequested(int chosen); ///< index among ItemParts::submissions
    void displayRequested();
    void versionRequested(registry::ModelVersionId version); ///< 0: a new one
    void linkRequested(registry::ModelId model);             ///< 0: another one
    void algorithmsRequested();
    void serviceActivated(ServiceId service);
    void modelActivated(registry::ModelId model);
    void algorithmActivated(registry::AlgorithmId algorithm);
    void eventChosen();

private:
    QWidget *buildFacts();
    QWidget *buildHistory();
    void buildPapers();
    void buildModels();
    void showTabs(const QList<Tab> &tabs, const QString &sheet, bool same);
    void showCounts();
    void compareChosen();

    ItemParts m_parts;
    QTextBrowser *m_sheet;
    RegistryEventModel *m_events;
    TableView *m_history;
    StateView *m_historyState;
    PartPane *m_documents;
    PartPane *m_submissions;
    PartPane *m_display;
    PartPane *m_versions;
    PartPane *m_models;
    PartPane *m_algorithms;
    PartPane *m_services;
    QPushButton *m_addDocument;
    QPushButton *m_copy;
    QPushButton *m_submit;
    QPushButton *m_compare;
    QPushButton *m_seen;
    QPushButton *m_addVersion;
    QPushButton *m_editVersion;
    QPushButton *m_link;
    QPushButton *m_editLink;
    QPushButton *m_choose;
};

} // namespace ui
