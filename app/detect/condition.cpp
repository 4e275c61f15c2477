#include "app/detect/condition.h"

namespace detect {

const char *conditionName(Condition::Kind kind)
{
    switch (kind) {
    case Condition::Kind::Near: return "near";
    case Condition::Kind::NotNear: return "not_near";
    case Condition::Kind::AllOf: return "all_of";
    case Condition::Kind::AnyOf: return "any_of";
    case Condition::Kind::NoneOf: return "none_of";
    case Condition::Kind::AtLeast: return "at_least";
    case Condition::Kind::Language: return "language";
    }
    return "";
}

} // namespace detect
