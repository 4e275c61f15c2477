#pragma once

#include "app/base/resources.h"
#include "app/filing/snapshot.h"

/// The lists that ship, read once.
inline const filing::ListTable &shippedLists()
{
    static const filing::ListTable lists = [] {
        initResources();
        return filing::loadLists().value();
    }();
    return lists;
}

/// A row of \a list with these values, as an officer accepted it.
inline filing::ListedRow rowOf(const filing::List &list, const QString &number, const QString &name,
                               const QString &entity)
{
    filing::ListedRow row{.entries = std::vector<filing::Entry>(list.fields.size())};
    const auto set = [&](size_t field, const QString &value) {
        row.entries[field].reading =
            filing::readingOf(list.fields[field], value, {.page = 2, .area = {10, 20, 30, 40}});
    };
    set(list.key, number);
    set(list.name, name);
    set(list.entity, entity);
    return row;
}
