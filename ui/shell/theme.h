#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;

namespace ui {

/// What the user chose in the View menu. System follows the desktop's light or dark.
enum class Scheme { System, Light, Dark, HighContrast };

/// What a colour is for. Ask for the purpose, never for a colour: every scheme answers.
enum class Role {
    Window,      ///< behind everything
    Base,        ///< behind text that is read
    Alternate,   ///< every second row
    Text,
    Muted,       ///< what explains, not what is said; still 4.5 : 1
    Line,        ///< hairlines; decoration only
    Accent,      ///< the one primary action, the current item, the seal
    OnAccent,    ///< text on Accent
    Selection,   ///< behind selected rows and selected text
    Good,
    Attention,
    Negative,
    Information,
};

/// The five classes of GB/T 45654-2025 Annex A, and personal information, which is shown apart.
enum class RiskClass { None, A1, A2, A3, A4, A5, PersonalInformation };

/// What a piece of a raw record or of a rule file is. Its tones are calm: the strong ones are for flags and states.
enum class Syntax { Plain, Name, Number, Comment };

/// How a class is underlined, so that no reader depends on colour.
enum class Underline { None, Thick, Double, Dashed, Thin, Dotted, Wavy };

/// "A.4.f" -> A4. Anything that is no code of Annex A gives None.
/// Findings of personal information carry "A.4.f": the page asks for PersonalInformation by itself.
RiskClass riskClass(QStringView code);

/// "A1" … "A5", "PI": what stands before a highlight and in lists. Not translated: it is the standard's own mark.
QString riskLetter(RiskClass risk);

Underline riskUnderline(RiskClass risk);

/// The colours, fonts and spacing of one scheme: design/ui.md in code.
///
/// Widgets read theme() while painting, or again on QEvent::PaletteChange; they keep no colour.
class Theme
{
public:
    explicit Theme(Scheme scheme = Scheme::Light); ///< System counts as Light here

    Scheme scheme() const { return m_scheme; }
    bool isDark() const { return m_scheme == Scheme::Dark; }
    bool isHighContrast() const { return m_scheme == Scheme::HighContrast; }

    QColor color(Role role) const;
    QColor riskBackground(RiskClass risk) const; ///< behind highlighted text; Text stays legible on it
    QColor riskForeground(RiskClass risk) const; ///< letters, underlines, chart bars; 4.5 : 1 on Base
    QColor riskText(RiskClass risk) const;       ///< the text on riskBackground (inverse in high contrast)
    QColor syntaxColor(Syntax syntax) const;     ///< 4.5 : 1 on Base
    QColor selectedText() const; ///< on Role::Selection
    QPalette palette() const;

    /// Puts style, palette and fonts of \a scheme on \a app. \a textScale 1.0 is the user's own font size.
    /// Every widget gets PaletteChange; System is resolved from the desktop.
    static void apply(QApplication &app, Scheme scheme, double textScale = 1.0);

private:
    Scheme m_scheme;
};

/// The scheme that is on now.
const Theme &theme();

/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// The 4 px grid. Widths in pixels at 96 dpi; Qt scales them.
namespace space {
inline constexpr int inside = 4;
inline constexpr int between = 8;
inline constexpr int around = 16;
inline constexpr int group = 24;
} // namespace space

enum class TextSize { Body, Small, Title, Number, Mono };

/// Fonts relative to the user's own: Body 1, Small .9 (never below 9 pt), Title 1.4 semibold,
/// Number 2 semibold (tiles), Mono 1 (raw records and ids only).
QFont font(TextSize size);

} // namespace ui
