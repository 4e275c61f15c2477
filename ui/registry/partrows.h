#pragma once

#include "app/registry/filings.h"
#include "app/registry/register.h"
#include "ui/registry/partmodel.h"

namespace ui {

/// What is kept with one item, read for it alone.
struct ItemParts
{
    std::vector<registry::RegistryEvent> events;    ///< oldest first, as the others
    std::vector<registry::Transition> transitions;
    std::vector<registry::FilingDocument> documents;
    std::vector<registry::Submission> submissions;
    std::vector<registry::DisplayEvidence> displays;
    QDate day = {}; ///< as of which the item is shown; invalid: as it is
};

// The lines of the tabs beside the register, in the language of the screen; the newest first.
std::vector<PartModel::Row> documentRows(const std::vector<registry::FilingDocument> &documents);
std::vector<PartModel::Row> submissionRows(const std::vector<registry::Submission> &submissions);
std::vector<PartModel::Row> displayRows(const ItemParts &parts);
std::vector<PartModel::Row> versionRows(const registry::Register &all, registry::ModelId model);
std::vector<PartModel::Row> modelRows(const registry::Register &all, ServiceId service);     ///< ids: of models
std::vector<PartModel::Row> algorithmRows(const registry::Register &all, ServiceId service); ///< ids: of algorithms
std::vector<PartModel::Row> serviceRows(const registry::Register &all, registry::ModelId model); ///< ids: of services
std::vector<PartModel::Row> serviceRows(const registry::Register &all, registry::AlgorithmId algorithm);

QStringList documentTitles();
QStringList submissionTitles();
QStringList displayTitles();
QStringList versionTitles();
QStringList modelTitles();
QStringList algorithmTitles();
QStringList serviceTitles();

} // namespace ui
