#include "app/dossier/dossierjson.h"
#include "app/dossier/formats/format.h"
#include "app/dossier/formats/mlbom.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/require.h"

namespace fuzzing {

void dossiers(std::string_view bytes)
{
    const QByteArray all(bytes.data(), static_cast<qsizetype>(bytes.size()));
    dossier::formatOf(all);
    for (const dossier::Format format : dossier::formats) {
        const Result<dossier::Reading> read = dossier::readAs(format, all, {});
        if (!read)
            continue;
        const auto again = dossier::readMlBom(dossier::writeMlBom(read->dossier, 0), {});
        require(again.has_value(), "what was written can be read");
        require(dossier::toJson(again->dossier) == dossier::toJson(read->dossier), "and is the same");
    }
}

} // namespace fuzzing
