#pragma once

#include <string_view>

namespace detect {

/// Recognisers of the numbers and names under which a person is reached. Like those of pii.h they take the bare
/// number and say whether it can be one, never whether it is in use.

/// A landline of mainland China with its area code, digits only: "01062345678". The code is one of the numbering
/// plan of 2023 (电信网编号计划, 工信部), with its zero; eight digits follow a code of three, seven or eight one of
/// four. They start with 2 to 8. Not what reads as a date behind a code ("051020200131").
bool isLandline(std::string_view digits);

/// How many of \a digits, a landline, are its area code, the zero included: three or four.
size_t areaCodeLength(std::string_view digits);

/// A QQ number: five to eleven digits that start with 1 to 9 (Tencent has issued none of four or fewer).
bool isQqNumber(std::string_view digits);

/// A WeChat id, in lower case: six to twenty letters, digits, "_" and "-", with a letter first (Tencent's rule for a
/// name that a person chooses). One of letters only looks like any word, so it does not count.
bool isWeChatId(std::string_view id);

} // namespace detect
