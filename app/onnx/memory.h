#pragma once

#include <QtTypes>

namespace onnxmodels {

/// How much memory this process takes beyond what it took when this was made, at most: of all its threads together.
/// Linux keeps one such mark for a process, so there should be one of these at a time.
class MemoryMark
{
public:
    MemoryMark();
    qint64 most() const; ///< bytes; -1: the system does not say

private:
    qint64 m_before = -1;
};

} // namespace onnxmodels
