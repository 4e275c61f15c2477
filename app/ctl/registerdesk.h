#pragma once

#include "app/ctl/command.h"
#include "app/journal/journal.h"
#include "app/registry/registrystore.h"

#include <memory>
#include <type_traits>

namespace ctl {

/// A workspace open for writing, with the register.
struct RegisterDesk
{
    workspace::Workspace store;
    journal::Journal journal;
    registry::RegistryStore registry;

    explicit RegisterDesk(workspace::Workspace &&opened)
        : store(std::move(opened))
        , journal(store.database(), store.options().officer, store.options().clock)
        , registry(store.database(), journal)
    {
    }
};

Result<std::unique_ptr<RegisterDesk>> openRegister(const Invocation &call);

/// The whole register, read.
Result<registry::Register> readRegister(const Invocation &call);

// What \a word names, by its id or its name. NotFound: nothing; BadInput: several items have that name.
Result<registry::RegistryItem> itemNamed(const registry::Register &registered, const QString &word);
Result<registry::Service> serviceNamed(const registry::Register &registered, const QString &word);
Result<registry::Model> modelNamed(const registry::Register &registered, const QString &word);
Result<registry::Algorithm> algorithmNamed(const registry::Register &registered, const QString &word);

/// Reads what options say. The first that cannot be read is kept as the fault, to be looked at once at the end.
class OptionReader
{
public:
    explicit OptionReader(const QCommandLineParser &options)
        : m_options(options)
    {
    }

    bool isSet(const char *name) const;
    void text(const char *name, QString &into);
    void day(const char *name, QDate &into); ///< "none": no day

    /// The value of \a name as \a read understands it; \a choices are named if it does not.
    template <typename Value, typename Read>
    void word(const char *name, Value &into, Read read, const char *choices)
    {
        if (!isSet(name))
            return;
        const auto value = read(m_options.value(QString::fromLatin1(name)));
        if (!value)
            return refuse(name, QString::fromLatin1(choices));
        if constexpr (std::is_same_v<std::remove_const_t<decltype(value)>, Value>)
            into = value;
        else
            into = *value;
    }

    /// Empty: all could be read.
    const QString &fault() const { return m_fault; }

private:
    void refuse(const char *name, const QString &choices);

    const QCommandLineParser &m_options;
    QString m_fault;
};

/// What \a read(database, register, item) finds of the item that the first argument of \a call names, or why not.
template <typename Read>
auto readItem(const Invocation &call, const Read &read)
    -> std::invoke_result_t<Read, const db::Database &, const registry::Register &, const registry::RegistryItem &>
{
    const auto store = call.openStore(true);
    if (!store)
        return failed(store);
    const auto registered = registry::readRegister(store->database());
    const auto item = registered ? itemNamed(*registered, call.arguments.value(0)) : failed(registered);
    if (!item)
        return failed(item);
    return read(store->database(), *registered, *item);
}

/// Today in Shanghai, or what --on says; invalid: it says no day.
QDate dayOn(const Invocation &call);

} // namespace ctl
