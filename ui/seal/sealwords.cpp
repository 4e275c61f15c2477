#include "ui/seal/sealwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::SealWords)
};

} // namespace

QString editionText(seal::Edition edition)
{
    return edition == seal::Edition::Full ? Words::tr("Full edition") : Words::tr("Redacted edition");
}

QString channelText(seal::Channel channel)
{
    switch (channel) {
    case seal::Channel::Paper: return Words::tr("On paper");
    case seal::Channel::Media: return Words::tr("On a medium");
    case seal::Channel::Portal: return Words::tr("Uploaded to a portal");
    case seal::Channel::Hotline: return Words::tr("12387 hotline");
    case seal::Channel::Website: return Words::tr("12387 website");
    case seal::Channel::MiniProgram: return Words::tr("12387 mini-program");
    case seal::Channel::WeChat: return Words::tr("CNCERT WeChat account");
    case seal::Channel::Email: return Words::tr("E-mail");
    case seal::Channel::Fax: return Words::tr("Fax");
    case seal::Channel::Other: return Words::tr("Another way");
    }
    return {};
}

QString stepTitle(const incident::Procedure &procedure, const QString &id)
{
    const incident::Step *step = procedure.step(id);
    if (!step)
        return id;
    return QLocale().language() == QLocale::Chinese ? step->title.zh : step->title.en;
}

} // namespace ui
