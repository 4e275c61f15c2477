#include "app/ctl/labelwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::LabelWords)
};

QString codeWords(const QString &key, const QString &detail)
{
    if (detail == u"length")
        return Text::tr("%1: a service provider's code has 27 characters.").arg(key);
    if (detail == u"letters")
        return Text::tr("%1: a service provider's code has digits and capital letters only.").arg(key);
    if (detail == u"format")
        return Text::tr("%1: a service provider's code begins with 00.").arg(key);
    if (detail == u"subject")
        return Text::tr("%1: the third character of the code is not 1 (an organisation).").arg(key);
    if (detail == u"binding")
        return Text::tr("%1: the fourth character of the code is not 1 (a unified social credit code).").arg(key);
    if (detail == u"checksum")
        return Text::tr("%1: the unified social credit code in the code (characters 5 to 22) is not valid.").arg(key);
    return Text::tr("%1: the 23rd character of the code is not 1 (a generation service).").arg(key);
}

} // namespace

QString words(const label::LabelFinding &finding)
{
    using label::Fault;
    switch (finding.fault) {
    case Fault::NoLabel: return Text::tr("The file has no implicit label (AIGC) in its metadata.");
    case Fault::Damaged: return Text::tr("The file is damaged where its metadata stands: there may be more.");
    case Fault::NotJson: return Text::tr("The AIGC value is no JSON object: %1").arg(finding.detail);
    case Fault::Missing: return Text::tr("The key %1 is missing.").arg(finding.key);
    case Fault::Empty: return Text::tr("%1 is empty.").arg(finding.key);
    case Fault::NotText: return Text::tr("%1 is not written as a text.").arg(finding.key);
    case Fault::Unknown: return Text::tr("%1 is no key of the standard.").arg(finding.key);
    case Fault::WrongLabel:
        return Text::tr("Label is \"%1\"; it may be \"1\" (generated), \"2\" (may be) or \"3\" (suspected).")
            .arg(finding.detail);
    case Fault::Code: return codeWords(finding.key, finding.detail);
    case Fault::NameNotCode:
        return Text::tr("%1 holds a name, \"%2\", not a code of 27 characters: it cannot be checked.")
            .arg(finding.key, finding.detail);
    case Fault::NoNumber: return Text::tr("%1 is missing: a propagator and its number go together.").arg(finding.key);
    case Fault::Contradicted: return Text::tr("The labels of the file contradict each other (%1).").arg(finding.detail);
    }
    return {};
}

QString jsonName(label::Fault fault)
{
    using label::Fault;
    switch (fault) {
    case Fault::NoLabel: return u"no-label"_s;
    case Fault::Damaged: return u"damaged"_s;
    case Fault::NotJson: return u"not-json"_s;
    case Fault::Missing: return u"missing"_s;
    case Fault::Empty: return u"empty"_s;
    case Fault::NotText: return u"not-text"_s;
    case Fault::Unknown: return u"unknown-key"_s;
    case Fault::WrongLabel: return u"wrong-label"_s;
    case Fault::Code: return u"code"_s;
    case Fault::NameNotCode: return u"name"_s;
    case Fault::NoNumber: return u"no-number"_s;
    case Fault::Contradicted: return u"contradicted"_s;
    }
    return {};
}

} // namespace ctl
