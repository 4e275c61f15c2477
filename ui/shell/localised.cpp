#include "ui/shell/localised.h"

#include <QCoreApplication>

namespace ui {

bool showsChinese()
{
    //: The code of the language that this catalogue translates to: "zh".
    return QCoreApplication::translate("ui", "en") == QLatin1String("zh");
}

} // namespace ui
