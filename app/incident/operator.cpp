#include "app/incident/operator.h"

#include "app/journal/journal.h"
#include "app/workspace/facts.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace incident {

namespace {

constexpr std::array names{"general", "cii", "government"};

QString fact()
{
    return u"unit.operator"_s;
}

} // namespace

QString name(Operator kind)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(kind)));
}

std::optional<Operator> operatorNamed(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<Operator>(i);
    }
    return std::nullopt;
}

Result<Operator> readOperator(const db::Database &database)
{
    return attempt([&] { return operatorNamed(workspace::textFact(database, fact())).value_or(Operator::General); });
}

Result<void> saveOperator(db::Database &database, journal::Journal &journal, Operator kind)
{
    return attempt([&] {
        db::Transaction transaction(database);
        if (workspace::textFact(database, fact()) == name(kind))
            return;
        workspace::setFact(database, fact(), name(kind).toUtf8());
        journal.append(u"workspace.unit"_s, u"workspace"_s, {{u"fields"_s, QJsonArray{fact()}}});
        transaction.commit();
    });
}

} // namespace incident
