#pragma once

#include <QString>

namespace ui {

/// Whether the program speaks Chinese at the moment: for texts that come from data in both languages.
bool showsChinese();

/// The text of \a pair (anything with .zh and .en) in the language shown.
template <typename Pair>
const QString &localised(const Pair &pair)
{
    return showsChinese() && !pair.zh.isEmpty() ? pair.zh : pair.en;
}

} // namespace ui
