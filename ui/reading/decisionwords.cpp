#include "ui/reading/decisionwords.h"

#include <QCoreApplication>

namespace ui {

QString dispositionText(review::Disposition disposition)
{
    using review::Disposition;
    switch (disposition) {
    case Disposition::Illegal: return QCoreApplication::translate("ui::DecisionPanel", "Illegal");
    case Disposition::Harmful: return QCoreApplication::translate("ui::DecisionPanel", "Harmful");
    case Disposition::Unclear: return QCoreApplication::translate("ui::DecisionPanel", "Unclear");
    case Disposition::Confirmed: return QCoreApplication::translate("ui::DecisionPanel", "Confirmed");
    case Disposition::NotAProblem: return QCoreApplication::translate("ui::DecisionPanel", "Not a problem");
    case Disposition::SecondOpinion: return QCoreApplication::translate("ui::DecisionPanel", "Second opinion");
    }
    return {};
}

} // namespace ui
