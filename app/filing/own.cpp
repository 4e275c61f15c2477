#include "app/filing/own.h"

#include "app/registry/registrystore.h"

#include <ranges>

namespace filing {

QString entityIn(const std::vector<registry::Submission> &submissions, const List &list)
{
    for (const registry::Submission &submission : submissions | std::views::reverse) {
        for (const auto &[label, value] : submission.fields) {
            if (list.fields[list.entity].headings.contains(foldedKey(label)) && !value.isEmpty())
                return value;
        }
    }
    return {};
}

Result<std::vector<Own>> readOwn(const db::Database &database, const List &list)
{
    const auto registered = registry::readRegister(database);
    if (!registered)
        return failed(registered);
    std::vector<Own> own;
    for (const registry::RegistryItem &item : registered->items) {
        const bool isOver = item.state == registry::State::NotRequired || item.state == registry::State::Cancelled;
        if (isOver || !list.itemKinds.contains(item.kind))
            continue;
        const auto submissions = registry::readSubmissions(database, item.id);
        if (!submissions)
            return failed(submissions);
        own.push_back({.item = item.id,
                       .kind = item.kind,
                       .name = item.name,
                       .number = item.number,
                       .entity = entityIn(*submissions, list)});
    }
    return own;
}

} // namespace filing
