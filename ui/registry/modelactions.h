#pragma once

#include "app/registry/register.h"
#include "ui/registry/registrydesk.h"

namespace ui {

/// What an officer does to models and algorithms, and to which of them a service runs on.
class ModelActions : public RegistryDesk
{
    Q_OBJECT

public:
    using RegistryDesk::RegistryDesk;

    void editModel(const registry::Model &model, const std::vector<registry::Model> &models); ///< without an id: adds
    void editVersion(const registry::ModelVersion &version, const QString &model);            ///< likewise
    void editAlgorithm(const registry::Algorithm &algorithm);                                 ///< likewise
    void editLink(const registry::ServiceModel &link, const registry::Service &service,
                  const std::vector<registry::Model> &models); ///< without a model: one is chosen
    /// Which algorithms \a service uses: those that are there are ticked.
    void chooseAlgorithms(const registry::Service &service, const registry::Register &all);

Q_SIGNALS:
    void modelAdded(registry::ModelId id);
    void algorithmAdded(registry::AlgorithmId id);
};

} // namespace ui
