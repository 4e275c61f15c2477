#include "app/ctl/dossierdesk.h"

using namespace Qt::StringLiterals;

namespace ctl {

Result<std::unique_ptr<DossierDesk>> DossierDesk::open(const Invocation &call, bool readOnly)
{
    auto store = call.openStore(readOnly);
    if (!store)
        return failed(store);
    auto rules = dossier::loadRulebook();
    if (!rules)
        return failed(rules);
    return std::make_unique<DossierDesk>(std::move(*store), std::move(*rules));
}

Result<AskedDossier> askedDossier(const Invocation &call, bool readOnly, const QString &on)
{
    const QDate day = QDate::fromString(on, Qt::ISODate);
    if (!on.isEmpty() && !day.isValid())
        return fail(Failure::Kind::BadInput, u"not a day, such as 2026-11-23"_s, u"--on"_s);
    auto desk = DossierDesk::open(call, readOnly);
    if (!desk)
        return failed(desk);
    auto model = dossier::modelNamed((*desk)->database(), call.arguments.value(0));
    if (!model)
        return failed(model);
    auto dated = dossier::readDossier((*desk)->database(), model->id, day);
    if (!dated)
        return failed(dated);
    return AskedDossier{std::move(*desk), std::move(*model), std::move(*dated), day};
}

Result<void> setTyped(dossier::Dossier &dossier, const QString &path, const QString &text)
{
    for (dossier::Entry &entry : entriesOf(dossier)) {
        for (const dossier::Field &field : entry.fields) {
            if (entry.path(field) != path)
                continue;
            const auto value = valueOf(field, text);
            return value ? setField(dossier, path, *value) : failed(value);
        }
    }
    return fail(Failure::Kind::NotFound, u"there is no such field"_s, path);
}

} // namespace ctl
