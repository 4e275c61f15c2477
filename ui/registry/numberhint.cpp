#include "ui/registry/numberhint.h"

#include "app/registry/numbers.h"
#include "ui/registry/registrywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::NumberHint)
};

} // namespace

QString numberHint(const registry::Kind &kind, const QString &number)
{
    if (number.isEmpty())
        return Words::tr("As on the certificate");
    if (registry::checkNumber(kind, number))
        return warningText(registry::Warning::NumberShape);
    QStringList parts;
    for (const registry::NumberHint &each : registry::decodeNumber(kind, number))
        parts.append(u"%1 %2"_s.arg(each.part, shownText(each.meaning)));
    return parts.isEmpty() ? Words::tr("As on the certificate")
                           : Words::tr("Seems to say (inferred): %1").arg(parts.join(u" · "_s));
}

} // namespace ui
