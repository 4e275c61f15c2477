#include "app/base/result.h"

Failure toFailure(const std::exception &error)
{
    const QString detail = QString::fromUtf8(error.what());
    const auto *refusal = dynamic_cast<const db::Error *>(&error);
    if (!refusal)
        return {Failure::Kind::Storage, detail};
    if (refusal->isInterrupted())
        return {Failure::Kind::Cancelled, detail};
    if (refusal->isBusy())
        return {Failure::Kind::InUse, detail};
    if (refusal->isCorrupt())
        return {Failure::Kind::Corrupt, detail};
    return {Failure::Kind::Storage, detail};
}
