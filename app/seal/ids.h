#pragma once

#include <QtTypes>

namespace seal {

enum class PackageId : qint64 {};
enum class DispatchId : qint64 {};
enum class ReceiptId : qint64 {};

} // namespace seal
