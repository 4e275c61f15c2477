#include "app/dossier/formats/spdx.h"

#include <algorithm>
#include <array>

namespace dossier {

QString spdxId(const QString &licence)
{
    constexpr auto known = std::to_array<QStringView>({
        u"Apache-2.0",   u"MIT",          u"BSD-2-Clause",    u"BSD-3-Clause",        u"ISC",
        u"MPL-2.0",      u"GPL-2.0-only", u"GPL-3.0-only",    u"LGPL-3.0-only",       u"AGPL-3.0-only",
        u"CC0-1.0",      u"CC-BY-3.0",    u"CC-BY-4.0",       u"CC-BY-SA-3.0",        u"CC-BY-SA-4.0",
        u"CC-BY-NC-4.0", u"CC-BY-ND-4.0", u"CC-BY-NC-SA-4.0", u"CC-BY-NC-ND-4.0",     u"ODbL-1.0",
        u"ODC-By-1.0",   u"PDDL-1.0",     u"MulanPSL-2.0",    u"CDLA-Permissive-2.0", u"CDLA-Sharing-1.0",
        u"Unlicense",
    });
    const auto id =
        std::ranges::find_if(known, [&](QStringView one) { return one.compare(licence, Qt::CaseInsensitive) == 0; });
    return id == known.end() ? QString() : id->toString();
}

} // namespace dossier
