#include "app/ingest/generation.h"

namespace ingest {

const char *blockedName(Blocked::By by)
{
    switch (by) {
    case Blocked::By::Prompt: return "prompt";
    case Blocked::By::Output: return "output";
    case Blocked::By::Refusal: return "refusal";
    case Blocked::By::Error: return "error";
    }
    return "error";
}

bool isFailed(const Generation &generation)
{
    return generation.blocked && generation.blocked->by == Blocked::By::Error;
}

} // namespace ingest
