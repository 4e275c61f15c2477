#pragma once

#include "app/registry/item.h"
#include "app/registry/models.h"

#include <QDate>
#include <QFlags>
#include <QString>

#include <optional>
#include <vector>

namespace registry {

enum class Scope { Public, Internal };

/// By what a service is reached; it may be several. Serving through an API counts as providing too
/// (Interim Measures for Generative AI Services, Art. 22(2)).
enum class Access { App = 1, Web = 2, Api = 4 };
Q_DECLARE_FLAGS(Accesses, Access)
Q_DECLARE_OPERATORS_FOR_FLAGS(Accesses)

/// A service that the provider runs, and so which rules reach it.
struct Service
{
    ServiceId id{};
    QString name;
    QString description;
    Scope scope = Scope::Public; ///< Public: offered to people in mainland China
    Accesses accesses = Access::App;
    QDate startedOn;      ///< invalid: not started, or not known
    QDate endedOn;        ///< the last day of service; invalid: it runs
    QString regime;       ///< an id of resources/registry/regimes.toml; empty: not decided
    QString regimeReason; ///< why that one, in the officer's words

    bool operator==(const Service &) const = default;
};

/// A day on which the number of an item was seen shown.
struct NumberSeen
{
    RegistryItemId item{};
    QDate on;
};

/// Everything in the register that statusOn() reads. Plain values. Documents, submissions and
/// the evidence of display itself are read item by item (filings.h).
struct Register
{
    std::vector<Service> services;
    std::vector<RegistryItem> items;
    std::vector<RegistryEvent> events;   ///< oldest first
    std::vector<Transition> transitions; ///< as they were recorded
    std::vector<Model> models;
    std::vector<ModelVersion> versions; ///< of each model the newest first
    std::vector<Algorithm> algorithms;
    std::vector<ServiceModel> serviceModels;
    std::vector<ServiceAlgorithm> serviceAlgorithms;
    std::vector<NumberSeen> seen; ///< oldest first
};

/// The words of the store and of JSON: "public", "filed", "renewal_applied", "app web" …
QString name(Scope scope);
QString name(Access access);
QString name(Accesses accesses); ///< in the order of the enumerators, with a space between
QString name(Role role);
QString name(State state);
QString name(RegistryEvent::Kind kind);

std::optional<Scope> scopeNamed(const QString &word);
std::optional<Access> accessNamed(const QString &word);
std::optional<Accesses> accessesNamed(const QString &words); ///< none: one of the words is unknown
std::optional<Role> roleNamed(const QString &word);
std::optional<State> stateNamed(const QString &word);
std::optional<RegistryEvent::Kind> eventKindNamed(const QString &word);

} // namespace registry
