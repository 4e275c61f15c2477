#pragma once

#include "app/registry/register.h"
#include "app/usage/links.h"
#include "app/usage/traffic.h"

#include <map>
#include <span>

namespace usage {

/// What each name in the logs stands for: an officer's word first, then the register's names.
class NameMap
{
public:
    NameMap(const registry::Register &registered, std::span<const NameLink> links);

    Match service(const QString &logged) const;
    Match model(const QString &logged) const;

private:
    Match match(NameKind kind, const QString &logged, const std::vector<Candidate> &candidates) const;

    std::vector<Candidate> m_services;
    std::vector<Candidate> m_models;
    std::map<std::pair<NameKind, QString>, NameLink> m_links;
};

/// A service or model as the logs name it, with its traffic up to a day.
struct LoggedName
{
    NameKind kind = NameKind::Service;
    QString name;
    Match match;
    QDate first;
    QDate last;
    qint64 calls = 0;               ///< those without a time included
    std::map<QDate, qint64> perMonth; ///< by the first day of the month (Asia/Shanghai)
    QStringList with; ///< of a model the services that called it, of a service its models
    QStringList endpoints;

    bool operator==(const LoggedName &) const = default;
};

/// The services, then the models, each by name. What happened after \a day is left out.
std::vector<LoggedName> loggedNames(const Traffic &traffic, const NameMap &names, QDate day);

} // namespace usage
