#pragma once

#include "app/base/result.h"
#include "app/demo/registerparts.h"
#include "app/registry/register.h"

namespace demo {

/// What resources/demo/registry.toml says, with its days counted from \a today.
struct DemoRegister
{
    struct Entry
    {
        QString service; ///< the name of its service; empty: the whole company's
        registry::RegistryItem item;
        QString model;     ///< by name; empty: none
        QString algorithm; ///< likewise
        std::vector<registry::RegistryEvent> events; ///< oldest first
        ItemFile file;
    };
    std::vector<registry::Service> services;
    std::vector<DemoModel> models;
    std::vector<registry::Algorithm> algorithms;
    std::vector<DemoRun> runs;
    std::vector<DemoUse> uses;
    std::vector<Entry> entries;
};

/// BadInput names file, line and column: an unknown word, or an item of a service that is not there.
Result<DemoRegister> readDemoRegister(QDate today, const QString &path = QStringLiteral(":/demo/registry.toml"));

} // namespace demo
