#include "app/ctl/registerdesk.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::RegisterDesk)
};

template <typename Thing>
Result<Thing> named(const std::vector<Thing> &things, const QString &word)
{
    bool isId = false;
    const qint64 id = word.toLongLong(&isId);
    const auto byId = std::ranges::find_if(things, [&](const Thing &each) { return qint64(each.id) == id; });
    if (isId && byId != things.end())
        return *byId;
    const auto first = std::ranges::find(things, word, &Thing::name);
    if (first == things.end())
        return fail(Failure::Kind::NotFound, word);
    if (std::ranges::count(things, word, &Thing::name) > 1)
        return fail(Failure::Kind::BadInput, Text::tr("Several have that name; give the id."), word);
    return *first;
}

} // namespace

Result<std::unique_ptr<RegisterDesk>> openRegister(const Invocation &call)
{
    return call.openStore(false).transform(
        [](workspace::Workspace &&store) { return std::make_unique<RegisterDesk>(std::move(store)); });
}

Result<registry::Register> readRegister(const Invocation &call)
{
    return call.openStore(true).and_then(
        [](const workspace::Workspace &store) { return registry::readRegister(store.database()); });
}

Result<registry::RegistryItem> itemNamed(const registry::Register &registered, const QString &word)
{
    return named(registered.items, word);
}

Result<registry::Service> serviceNamed(const registry::Register &registered, const QString &word)
{
    return named(registered.services, word);
}

Result<registry::Model> modelNamed(const registry::Register &registered, const QString &word)
{
    return named(registered.models, word);
}

Result<registry::Algorithm> algorithmNamed(const registry::Register &registered, const QString &word)
{
    return named(registered.algorithms, word);
}

bool OptionReader::isSet(const char *name) const
{
    return m_options.isSet(QString::fromLatin1(name));
}

void OptionReader::text(const char *name, QString &into)
{
    if (isSet(name))
        into = m_options.value(QString::fromLatin1(name));
}

void OptionReader::day(const char *name, QDate &into)
{
    if (!isSet(name))
        return;
    const QString value = m_options.value(QString::fromLatin1(name));
    into = QDate::fromString(value, Qt::ISODate);
    if (!into.isValid() && value != u"none")
        refuse(name, Text::tr("YYYY-MM-DD, or none"));
}

void OptionReader::refuse(const char *name, const QString &choices)
{
    if (m_fault.isEmpty())
        m_fault = Text::tr("--%1 is %2.").arg(QString::fromLatin1(name), choices);
}

QDate dayOn(const Invocation &call)
{
    const QString on = call.options.value(u"on"_s);
    return on.isEmpty() ? shanghaiDay(systemClock()()) : QDate::fromString(on, Qt::ISODate);
}

} // namespace ctl
