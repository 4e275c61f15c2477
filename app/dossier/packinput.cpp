// What a pack is made of, as the store has it.
#include "app/dossier/dossiermodels.h"
#include "app/dossier/pack.h"
#include "app/report/reportfacts.h"

namespace dossier {

Result<PackInput> readPackInput(const db::Database &database, registry::ModelId model, QDate day, Moment now)
{
    const auto named = modelOf(database, model);
    if (!named)
        return failed(named);
    auto dated = readDossier(database, model, day);
    if (!dated)
        return failed(dated);
    auto documents = documentsOf(database, model);
    const auto unit = report::readUnit(database);
    const auto head = journal::head(database);
    if (!documents || !unit || !head)
        return std::unexpected(!documents ? documents.error() : !unit ? unit.error() : head.error());
    if (day.isValid())
        std::erase_if(*documents, [&](const Document &each) { return each.addedAt >= startOfDay(day.addDays(1)); });
    return PackInput{.model = named->name,
                     .isDerived = isDerived(*named),
                     .dated = std::move(*dated),
                     .documents = std::move(*documents),
                     .unit = unit->name.value_or(QString()),
                     .asOf = day.isValid() ? day : shanghaiDay(now),
                     .head = *head,
                     .now = now};
}

} // namespace dossier
