#include "ui/shell/theme.h"

#include "ui/shell/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

#include <array>
#include <cmath>

namespace ui {

namespace {

/// One colour in the three schemes that have colours of their own.
struct Tone
{
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

// In the order of Role. design: the ratios are checked by tst_shell_theme.
constexpr std::array roleTones{
    Tone{0xF6F5F3, 0x1D1B1A, 0xFFFFFF}, // Window
    Tone{0xFFFFFF, 0x242221, 0xFFFFFF}, // Base
    Tone{0xF1EFEC, 0x2B2827, 0xFFFFFF}, // Alternate
    Tone{0x1E1C1A, 0xEDE9E4, 0x000000}, // Text
    Tone{0x625C55, 0xB0A8A0, 0x000000}, // Muted
    Tone{0xD9D4CE, 0x46413D, 0x000000}, // Line
    Tone{0xB3321F, 0xF0705A, 0x000000}, // Accent
    Tone{0xFFFFFF, 0x1D1B1A, 0xFFFFFF}, // OnAccent
    Tone{0xE9E4DE, 0x3B3633, 0x000000}, // Selection
    Tone{0x1F6B3A, 0x6FCF97, 0x000000}, // Good
    Tone{0x8A5A00, 0xE5B454, 0x000000}, // Attention
    Tone{0xA3231A, 0xFF8A7E, 0x000000}, // Negative
    Tone{0x1D5C8F, 0x7DBBE8, 0x000000}, // Information
};

// In the order of RiskClass.
constexpr std::array riskBackgrounds{
    Tone{0xEDEAE6, 0x3A3634, 0x000000}, // None
    Tone{0xFBD9D3, 0x5E2019, 0x000000}, // A1
    Tone{0xE6DAF5, 0x43305E, 0x000000}, // A2
    Tone{0xFCE7B8, 0x5A4310, 0x000000}, // A3
    Tone{0xD2E6F8, 0x1F4564, 0x000000}, // A4
    Tone{0xDFE5DC, 0x3C4A37, 0x000000}, // A5
    Tone{0xD0EFE6, 0x1C4F42, 0x000000}, // PersonalInformation
};
constexpr std::array riskForegrounds{
    Tone{0x625C55, 0xB0A8A0, 0x000000}, // None
    Tone{0xB3321F, 0xF5897A, 0x000000}, // A1
    Tone{0x6B42A8, 0xC7ABF2, 0x000000}, // A2
    Tone{0x855600, 0xE5B454, 0x000000}, // A3
    Tone{0x1D5C8F, 0x7DBBE8, 0x000000}, // A4
    Tone{0x4A5E40, 0xADC4A1, 0x000000}, // A5
    Tone{0x0F6B57, 0x6FD0B6, 0x000000}, // PersonalInformation
};

// In the order of Syntax.
constexpr std::array syntaxTones{
    Tone{0x1E1C1A, 0xEDE9E4, 0x000000}, // Plain
    Tone{0x44586E, 0xA8BCD0, 0x000000}, // Name
    Tone{0x70573F, 0xCDB7A1, 0x000000}, // Number
    Tone{0x625C55, 0xB0A8A0, 0x000000}, // Comment
};

QColor pick(const Tone &tone, Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark: return QColor::fromRgb(tone.dark);
    case Scheme::HighContrast: return QColor::fromRgb(tone.highContrast);
    case Scheme::System:
    case Scheme::Light: break;
    }
    return QColor::fromRgb(tone.light);
}

template <typename Index, std::size_t Size>
QColor pick(const std::array<Tone, Size> &tones, Index index, Scheme scheme)
{
    return pick(tones.at(static_cast<std::size_t>(index)), scheme);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto blend = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return QColor(blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue()));
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

Theme &current()
{
    static Theme theme; // palettes are the application's own, so there is one
    return theme;
}

/// The desktop's font as it was before the first apply(), with a companion that has every Han character.
QFont systemFont()
{
    static const QFont font = [] {
        QFont found = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        QStringList families = {QFontInfo(found).family()};
        if (families.contains(QStringLiteral("DejaVu Sans")) && QFontDatabase::hasFamily(QStringLiteral("Noto Sans")))
            families = {QStringLiteral("Noto Sans")}; // a desktop without a choice of its own
        found.setFamilies(families << QStringLiteral("Noto Sans CJK SC"));
        // Where no desktop says otherwise Qt takes 9 pt: too small for Han characters read for hours.
        if (found.pointSizeF() < 10)
            found.setPointSizeF(10);
        return found;
    }();
    return font;
}

Scheme resolved(Scheme scheme)
{
    if (scheme != Scheme::System)
        return scheme;
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
}

} // namespace

RiskClass riskClass(QStringView code)
{
    if (code.size() < 3 || code.at(0) != u'A' || code.at(1) != u'.')
        return RiskClass::None;
    const int number = code.at(2).digitValue();
    if (number < 1 || number > 5 || (code.size() > 3 && code.at(3) != u'.'))
        return RiskClass::None;
    return static_cast<RiskClass>(number);
}

QString riskLetter(RiskClass risk)
{
    switch (risk) {
    case RiskClass::None: return {};
    case RiskClass::PersonalInformation: return QStringLiteral("PI");
    default: return QStringLiteral("A%1").arg(static_cast<int>(risk));
    }
}

Underline riskUnderline(RiskClass risk)
{
    switch (risk) {
    case RiskClass::None: return Underline::None;
    case RiskClass::A1: return Underline::Thick;
    case RiskClass::A2: return Underline::Double;
    case RiskClass::A3: return Underline::Dashed;
    case RiskClass::A4: return Underline::Thin;
    case RiskClass::A5: return Underline::Dotted;
    case RiskClass::PersonalInformation: return Underline::Wavy;
    }
    return Underline::None;
}

Theme::Theme(Scheme scheme)
    : m_scheme(scheme == Scheme::System ? Scheme::Light : scheme)
{
}

QColor Theme::color(Role role) const
{
    return pick(roleTones, role, m_scheme);
}

QColor Theme::riskBackground(RiskClass risk) const
{
    return pick(riskBackgrounds, risk, m_scheme);
}

QColor Theme::riskForeground(RiskClass risk) const
{
    return pick(riskForegrounds, risk, m_scheme);
}

QColor Theme::riskText(RiskClass) const
{
    return isHighContrast() ? color(Role::Base) : color(Role::Text);
}

QColor Theme::syntaxColor(Syntax syntax) const
{
    return pick(syntaxTones, syntax, m_scheme);
}

QColor Theme::selectedText() const
{
    return isHighContrast() ? color(Role::Base) : color(Role::Text);
}

QPalette Theme::palette() const
{
    const QColor text = color(Role::Text);
    const QColor window = color(Role::Window);
    QPalette palette(text, window, color(Role::Base), color(Role::Line), mixed(color(Role::Line), text, 0.25), text,
                     color(Role::Base));
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::AlternateBase, color(Role::Alternate));
    palette.setColor(QPalette::Midlight, color(Role::Alternate));
    palette.setColor(QPalette::Light, color(Role::Base));
    palette.setColor(QPalette::Mid, color(Role::Line));
    palette.setColor(QPalette::Dark, mixed(color(Role::Line), text, 0.25));
    palette.setColor(QPalette::Shadow, isDark() ? QColor(Qt::black) : mixed(color(Role::Line), text, 0.5));
    palette.setColor(QPalette::Highlight, color(Role::Selection));
    palette.setColor(QPalette::HighlightedText, selectedText());
    palette.setColor(QPalette::Accent, color(Role::Accent));
    palette.setColor(QPalette::BrightText, color(Role::Negative));
    palette.setColor(QPalette::Link, color(Role::Information));
    palette.setColor(QPalette::LinkVisited, color(Role::Information));
    palette.setColor(QPalette::PlaceholderText, color(Role::Muted));
    palette.setColor(QPalette::ToolTipBase, color(Role::Base));
    palette.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, mixed(color(Role::Muted), window, 0.35));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Role::Alternate));
    return palette;
}

void Theme::apply(QApplication &app, Scheme scheme, double textScale)
{
    QFont base = systemFont();
    base.setPointSizeF(base.pointSizeF() * textScale);
    current() = Theme(resolved(scheme));
    if (!qobject_cast<Style *>(app.style())) {
        app.setStyle(new Style); // the application owns it
    }
    if (app.font() != base) {
        app.setFont(base);
        // Qt tells the windows only; a widget with a size of its own inherits nothing and would keep it.
        QEvent changed(QEvent::ApplicationFontChange);
        for (QWidget *widget : QApplication::allWidgets())
            QCoreApplication::sendEvent(widget, &changed);
    }
    app.setPalette(current().palette());
    QToolTip::setPalette(current().palette());
    QToolTip::setFont(font(TextSize::Small));
}

const Theme &theme()
{
    return current();
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QFont font(TextSize size)
{
    QFont font = QApplication::font();
    const double body = font.pointSizeF();
    switch (size) {
    case TextSize::Body: break;
    case TextSize::Small: font.setPointSizeF(std::max(9.0, body * 0.9)); break;
    case TextSize::Title:
        font.setPointSizeF(body * 1.4);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Number:
        font.setPointSizeF(body * 2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Mono: {
        // The desktop may answer "monospace", which is no family: ask what stands behind it.
        font.setFamilies({QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).family(),
                          QStringLiteral("Noto Sans Mono"), QStringLiteral("Noto Sans Mono CJK SC")});
        font.setStyleHint(QFont::Monospace);
        break;
    }
    }
    return font;
}

} // namespace ui
