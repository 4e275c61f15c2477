#pragma once

#include <QString>

#include <vector>

namespace registry {

/// A division of the first level: the first two digits of a six-digit division code (GB/T 2260).
struct Division
{
    const char *code;   ///< "33"
    const char *zh;     ///< "浙江省"
    const char *en;     ///< "Zhejiang"
    const char *pinyin; ///< as filing numbers spell it, lower case: "zhejiang"
};

/// The division of a code of two digits or more; nullptr: there is none.
const Division *divisionOf(const QString &code);

/// The divisions that \a pinyin may mean, whatever its case: two for "ShanXi"; none: a city, or something else.
/// "ZhongYangQiYe" stands for enterprises of the central government.
std::vector<Division> divisionsNamed(const QString &pinyin);

} // namespace registry
