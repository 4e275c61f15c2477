#include "app/report/formats/htmlstyle.h"

#include "app/report/formats/pagestyle.h"
#include "app/report/formats/xml.h"

using namespace Qt::StringLiterals;

namespace report {

namespace {

QString colour(QRgb value)
{
    return u'#' + hexColour(value);
}

QString underlineOf(Underline underline)
{
    switch (underline) {
    case Underline::Thick: return u"solid 2px"_s;
    case Underline::Double: return u"double 1px"_s;
    case Underline::Dashed: return u"dashed 1px"_s;
    case Underline::Thin: return u"solid 1px"_s;
    case Underline::Dotted: return u"dotted 2px"_s;
    }
    return {};
}

QString riskRules()
{
    QString rules;
    for (const RiskLook &look : riskLooks()) {
        const QString name = look.letter.isEmpty() ? u"other"_s : look.letter.toLower();
        rules += u".flagged.%1{background:%2;text-decoration:underline %3 %4}\n"_s.arg(name, colour(look.ground),
                                                                                       underlineOf(look.underline),
                                                                                       colour(look.ink));
        rules += u".letter.%1{background:%2;color:%3}\n"_s.arg(name, colour(look.ground), colour(look.ink));
    }
    return rules;
}

} // namespace

QString htmlStyle()
{
    using namespace style;
    const QString paper =
        u"@page{size:A4;margin:22mm}\n"
        "*{box-sizing:border-box}\n"
        "body{margin:0 auto;padding:24pt;max-width:%1pt;background:#ffffff;color:%2;"
        "font:10.5pt/1.6 WenQuanYi Micro Hei,Microsoft YaHei,PingFang SC,SimSun,sans-serif}\n"
        "header,footer{display:flex;justify-content:space-between;color:%3;font-size:8pt;"
        "overflow-wrap:anywhere;white-space:pre-wrap}\n"
        "header{border-bottom:1px solid %4;padding-bottom:4pt}\n"
        "footer{border-top:1px solid %4;padding-top:4pt;margin-top:20pt}\n"_s.arg(QString::number(textWidth + 48),
                                                                                  colour(ink), colour(muted),
                                                                                  colour(style::line));
    const QString parts =
        u"h1{font-size:20pt;line-height:1.4;border-bottom:2px solid %1;padding-bottom:6pt}\n"
        "h2{font-size:13pt;margin:20pt 0 4pt;break-after:avoid}\n"
        "p,li,td,th{white-space:pre-wrap;overflow-wrap:anywhere}\n"
        "p{margin:0 0 6pt}\n"
        ".missing{border-left:3px solid %1;background:%2;padding:6pt 9pt;color:%3}\n"
        ".note{font-size:8.5pt;color:%3;margin:0}\n"
        "table{width:100%;border-collapse:collapse;table-layout:fixed;margin:4pt 0 12pt}\n"
        "tr{break-inside:avoid}\n"
        "th,td{text-align:left;vertical-align:top;padding:3pt 4pt;font-size:9.5pt}\n"
        "th{font-weight:normal;font-size:9pt;color:%3}\n"
        "thead th{background:%2}\n"
        "tr.ruled th,tr.ruled td{border-bottom:1px solid %4}\n"
        ".form th,.form td{padding-left:0}\n"_s.arg(colour(accent), colour(tint), colour(muted), colour(style::line));
    const QString runs =
        u".draft{color:%1}\n"
        ".gap{color:%2;background:%3}\n"
        ".masked,.reference{color:%4}\n"
        "mark{color:inherit}\n"
        ".letter{font-weight:bold;font-size:70%;line-height:1}\n"
        "*{print-color-adjust:exact;-webkit-print-color-adjust:exact}\n"_s.arg(colour(accent), colour(style::gap),
                                                                               colour(gapTint), colour(muted));
    return u'\n' + paper + parts + runs + riskRules();
}

QString htmlClassOf(const Run &run)
{
    using enum Run::Kind;
    const QString look = run.letter.isEmpty() ? u"other"_s : run.letter.toLower();
    switch (run.kind) {
    case Plain: return {};
    case Gap: return u"gap"_s;
    case Masked: return u"masked"_s;
    case Reference: return u"reference"_s;
    case Letter: return u"letter "_s + look;
    case Flagged: return u"flagged "_s + look;
    }
    return {};
}

} // namespace report
