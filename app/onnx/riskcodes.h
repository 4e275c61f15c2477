#pragma once

class QString;

namespace onnxmodels {

/// Whether \a code is that of a risk of GB/T 45654-2025, Annex A ("A.1.f"), as the program's own table has them.
bool isRiskCode(const QString &code);

} // namespace onnxmodels
