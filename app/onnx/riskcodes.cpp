#include "app/onnx/riskcodes.h"

#include "app/base/toml.h"

#include <algorithm>

namespace onnxmodels {

bool isRiskCode(const QString &code)
{
    const Result<toml::table> taxonomy = readToml(QStringLiteral(":/taxonomy/gbt45654.toml"));
    const toml::array *const classes = taxonomy ? (*taxonomy)["class"].as_array() : nullptr;
    if (classes == nullptr)
        return false;
    for (const toml::node &one : *classes) {
        const toml::table *const table = one.as_table();
        const toml::array *const risks = table != nullptr ? (*table)["risk"].as_array() : nullptr;
        if (risks == nullptr)
            continue;
        const QString prefix = tomlText(*table, "code") + u'.';
        const bool isThere = std::ranges::any_of(*risks, [&](const toml::node &risk) {
            return risk.is_table() && prefix + tomlText(*risk.as_table(), "clause") == code;
        });
        if (isThere)
            return true;
    }
    return false;
}

} // namespace onnxmodels
