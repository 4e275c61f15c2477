#include "ui/reading/decisionwords.h"

#include <QCoreApplication>

namespace ui {

QString dispositionText(review::Disposition disposition)
{
    using review::Disposition;
    switch (disposition) {
    case Disposition::Confirmed: return QCoreApplication::translate("ui::DecisionPanel", "Confirmed");
    case Disposition::NotAProblem: return QCoreApplication::translate("ui::DecisionPanel", "Not a problem");
    case Disposition::SecondOpinion: return QCoreApplication::translate("ui::DecisionPanel", "Second opinion");
    }
    return {};
}

} // namespace ui
