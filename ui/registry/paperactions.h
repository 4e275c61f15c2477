#pragma once

#include "app/registry/filings.h"
#include "ui/registry/registrydesk.h"

namespace ui {

/// What an officer keeps with an item: documents, submissions, and evidence that its number is shown.
class PaperActions : public RegistryDesk
{
    Q_OBJECT

public:
    using RegistryDesk::RegistryDesk;

    /// \a paths: files that were dropped; empty: they are chosen in the form.
    void addDocuments(const registry::RegistryItem &item, const QStringList &paths,
                      const std::vector<registry::FilingDocument> &held);
    void saveCopy(const registry::FilingDocument &document); ///< where to is asked
    void saveCopyTo(const registry::FilingDocument &document, const QString &path);
    void addSubmission(const registry::RegistryItem &item, const std::vector<registry::Submission> &earlier,
                       const std::vector<registry::FilingDocument> &papers);
    /// \a chosen: the row that is compared with the one before it; -1: the last.
    void compare(const registry::RegistryItem &item, const std::vector<registry::Submission> &submissions,
                 const std::vector<registry::FilingDocument> &papers, int chosen);
    void addDisplay(const registry::RegistryItem &item, const std::vector<registry::FilingDocument> &papers);
};

} // namespace ui
