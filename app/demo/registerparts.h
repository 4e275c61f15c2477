#pragma once

#include "app/base/result.h"
#include "app/base/toml.h"
#include "app/registry/registrystore.h"

namespace demo {

/// A model of the demo, with what it was made from and its versions.
struct DemoModel
{
    registry::Model model;
    QString base; ///< the name of a model before it; empty: none
    std::vector<registry::ModelVersion> versions;
};

/// A service runs on a model.
struct DemoRun
{
    QString service; ///< by name, as all here
    QString model;
    QDate from;
    QDate until;
};

struct DemoUse
{
    QString service;
    QString algorithm;
};

/// A paper of an item: its text is its bytes.
struct DemoPaper
{
    QString name;
    QString kind;
    QString text;
    QDate on;
};

/// What belongs to an item besides itself.
struct ItemFile
{
    std::vector<registry::Transition> steps; ///< none: its days tell how it went
    std::vector<DemoPaper> papers;
    std::vector<std::pair<registry::Submission, QStringList>> submissions; ///< each with the names of its papers
};

// Parts of resources/demo/registry.toml, with their days counted from \a today. BadInput names file, line and
// column: an unknown word.
Result<std::vector<DemoModel>> readModels(const toml::table &file, QDate today);
Result<std::vector<registry::Algorithm>> readAlgorithms(const toml::table &file);
Result<ItemFile> readFile(const toml::table &item, QDate today);
std::vector<DemoRun> readRuns(const toml::table &service, const QString &name, QDate today);
std::vector<DemoUse> readUses(const toml::table &service, const QString &name);

/// The day under \a key, counted from \a today; an invalid one if there is none.
QDate dayOf(const toml::table &table, std::string_view key, QDate today);

} // namespace demo
