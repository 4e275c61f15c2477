#pragma once

// Clang, in C++23, cannot read QPDF.hh of qpdf 12.2 as it is: a default argument there is a unique_ptr of a type that
// it does not say, whose deleter Clang looks for. Nothing of ours ever calls this one. Included before any header of
// qpdf.
#ifdef __clang__
#include <memory>

namespace qpdf::pl {
struct Link;
}

template <>
struct std::default_delete<qpdf::pl::Link>
{
    void operator()(qpdf::pl::Link *link) const;
};
#endif

#include <qpdf/QPDF.hh>
