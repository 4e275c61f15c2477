#pragma once

#include <QByteArrayView>

namespace paper {

/// How many elements of the HTML page \a markup are open at once, at most, as its tags say it. A rough count: elements
/// that end by themselves (p, td, li, …) are not among them. An HTML parser walks through all that is open at every
/// tag, so that depth is what makes a small page take hours.
int depthOfMarkup(QByteArrayView markup, int enough);

} // namespace paper
