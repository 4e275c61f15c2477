#pragma once

#include "app/ingest/mappingdraft.h"
#include "app/ingest/pseudonym.h"

#include <QWidget>

namespace ui {

class HighlightedText;
class MappingForm;
class PreviewModel;
class RawView;
class TableView;

/// The first records of a log, where a person says each field of them stands, and what comes of it.
class MappingView : public QWidget
{
    Q_OBJECT

public:
    explicit MappingView(ingest::Pseudonyms pseudonyms, QWidget *parent = nullptr);

    /// Shows \a first. What the fields say stays, but at the first time, when it is what the records propose.
    void setFirst(ingest::FirstRecords first);

    const ingest::FirstRecords &first() const { return m_first; }
    const std::optional<ingest::Mapping> &mapping() const { return m_mapping; } ///< none: it is none yet
    QString problem() const; ///< that keeps the mapping from being of use; empty: none
    MappingForm *form() const { return m_form; }
    void focusFirstField();

Q_SIGNALS:
    void changed();

private:
    void readAgain(); ///< what the fields say now
    void showRecord(int row);
    bool givesNothing() const;

    ingest::FirstRecords m_first;
    std::optional<ingest::Mapping> m_mapping;
    std::map<QString, ingest::FieldLook> m_looks;
    ingest::Pseudonyms m_pseudonyms;
    bool m_isProposed = false;

    MappingForm *m_form;
    RawView *m_raw;
    PreviewModel *m_preview;
    TableView *m_table;
    HighlightedText *m_text;
};

} // namespace ui
