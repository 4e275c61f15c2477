#pragma once

#include "app/ingest/importoptions.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;

namespace ui {

/// By which format and in which encoding a file is to be read: one that no format knew, or one that was read wrongly.
class ImportAgainDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class First { Format, Encoding }; ///< which field a person came for

    /// \a name: of the file. \a consequence: what becomes of what it brought before; empty: it was not imported.
    ImportAgainDialog(const QString &name, const QString &consequence, const std::vector<ingest::SavedMapping> &saved,
                      First first, QWidget *parent = nullptr);

    /// Chooses what the file was read by.
    void setCurrent(const QString &format, const QString &pack);

    ingest::ImportOptions options() const;
    bool isToBeFollowed() const; ///< read on while it is written; only of one that was not imported

private:
    void fillFormats();

    std::vector<ingest::SavedMapping> m_saved;
    QComboBox *m_format;
    QComboBox *m_encoding;
    QCheckBox *m_follow;
};

/// What becomes of \a generations, \a decided of them bound to decisions or cases, and of \a quarantined records of a
/// file that is imported again.
QString importAgainConsequence(qint64 generations, qint64 decided, qint64 quarantined);

} // namespace ui
