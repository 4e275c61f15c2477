#include "app/base/resources.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/rawview.h"

#include <QApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <array>

using namespace ui;

namespace {

constexpr std::array risks{RiskClass::A1, RiskClass::A2, RiskClass::A3,
                           RiskClass::A4, RiskClass::A5, RiskClass::PersonalInformation};
constexpr double legible = 4.5; // WCAG 2 AA for text

} // namespace

class TestShellTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void textIsLegibleOnEveryGround_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast") << Scheme::HighContrast;
    }

    void textIsLegibleOnEveryGround()
    {
        QFETCH(Scheme, scheme);
        const Theme look(scheme);
        for (const Role text :
             {Role::Text, Role::Muted, Role::Accent, Role::Good, Role::Attention, Role::Negative, Role::Information}) {
            for (const Role ground : {Role::Window, Role::Base, Role::Alternate}) {
                const double ratio = contrast(look.color(text), look.color(ground));
                QVERIFY2(ratio >= legible,
                         qPrintable(QStringLiteral("role %1 on %2: %3").arg(int(text)).arg(int(ground)).arg(ratio)));
            }
        }
        QVERIFY(contrast(look.color(Role::OnAccent), look.color(Role::Accent)) >= legible);
        QVERIFY(contrast(look.selectedText(), look.color(Role::Selection)) >= legible);
        // In high contrast, whatever is selected takes the selection's text colour.
        for (const Role text : {Role::Muted, Role::Good, Role::Attention, Role::Negative, Role::Information}) {
            if (!look.isHighContrast())
                QVERIFY(contrast(look.color(text), look.color(Role::Selection)) >= legible);
        }
    }

    void highlightsKeepTheirTextLegible_data() { textIsLegibleOnEveryGround_data(); }

    void highlightsKeepTheirTextLegible()
    {
        QFETCH(Scheme, scheme);
        const Theme look(scheme);
        for (const RiskClass risk : risks) {
            const double onMark = contrast(look.riskText(risk), look.riskBackground(risk));
            QVERIFY2(onMark >= 7, qPrintable(QString::number(onMark)));
            const double letter = contrast(look.riskForeground(risk), look.color(Role::Base));
            QVERIFY2(letter >= legible, qPrintable(QString::number(letter)));
            const double line = contrast(look.riskForeground(risk), look.color(Role::Alternate));
            QVERIFY2(line >= legible, qPrintable(QString::number(line)));
        }
    }

    void theRatiosOfTheDesignPageHold()
    {
        const Theme light(Scheme::Light);
        const Theme dark(Scheme::Dark);
        const auto onBase = [](const Theme &look, Role role) {
            return contrast(look.color(role), look.color(Role::Base));
        };
        QVERIFY(onBase(light, Role::Text) >= 16.9);
        QVERIFY(onBase(light, Role::Muted) >= 6.5);
        QVERIFY(onBase(light, Role::Accent) >= 6.1);
        QVERIFY(onBase(dark, Role::Text) >= 13);
        QVERIFY(onBase(dark, Role::Muted) >= 6.7);
        QVERIFY(onBase(dark, Role::Accent) >= 5.3);
        for (const Role status : {Role::Good, Role::Attention, Role::Negative, Role::Information}) {
            QVERIFY(onBase(light, status) >= 5.8);
            QVERIFY(onBase(dark, status) >= 6.8);
        }
        for (const RiskClass risk : risks) {
            QVERIFY(contrast(light.riskText(risk), light.riskBackground(risk)) >= 12.6);
            QVERIFY(contrast(dark.riskText(risk), dark.riskBackground(risk)) >= 7.6);
        }
    }

    void aRawRecordIsLegibleAndCalmInEveryScheme()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            const Theme theme(scheme);
            for (const Syntax syntax : {Syntax::Plain, Syntax::Name, Syntax::Number, Syntax::Comment}) {
                const QColor tone = theme.syntaxColor(syntax);
                QVERIFY(contrast(tone, theme.color(Role::Base)) >= 4.5);
                QVERIFY2(tone.hslSaturationF() <= 0.35, qPrintable(tone.name())); // flags and states are above
            }
            if (theme.isHighContrast())
                continue;
            for (const Role strong : {Role::Accent, Role::Good, Role::Attention, Role::Negative})
                QVERIFY(theme.color(strong).hslSaturationF() > 0.45);
        }
    }

    void theTextsOfARawRecordHaveTheColourOfText()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Theme::apply(*qApp, scheme);
            RawView raw;
            raw.setPretty(false);
            raw.setContent(R"({"name":"text","count":41})");
            const auto colourAt = [&](int position) {
                for (const auto &range : raw.document()->firstBlock().layout()->formats()) {
                    if (range.start <= position && position < range.start + range.length)
                        return range.format.foreground().color();
                }
                return raw.palette().color(QPalette::Text);
            };
            QCOMPARE(colourAt(3), theme().syntaxColor(Syntax::Name));
            QCOMPARE(colourAt(10), theme().color(Role::Text));
            QCOMPARE(colourAt(23), theme().syntaxColor(Syntax::Number));
        }
        Theme::apply(*qApp, Scheme::Light);
    }

    void noClassIsToldByColourAlone()
    {
        QSet<QString> letters;
        QSet<int> underlines;
        for (const RiskClass risk : risks) {
            letters << riskLetter(risk);
            underlines << int(riskUnderline(risk));
        }
        QCOMPARE(letters.size(), risks.size());
        QCOMPARE(underlines.size(), risks.size());
    }

    void aCodeNamesItsClass_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<RiskClass>("expected");
        QTest::newRow("clause") << QStringLiteral("A.4.f") << RiskClass::A4;
        QTest::newRow("class") << QStringLiteral("A.1") << RiskClass::A1;
        QTest::newRow("sixth class") << QStringLiteral("A.6.a") << RiskClass::None;
        QTest::newRow("two digits") << QStringLiteral("A.11") << RiskClass::None;
        QTest::newRow("empty") << QString() << RiskClass::None;
        QTest::newRow("word") << QStringLiteral("PII") << RiskClass::None;
    }

    void aCodeNamesItsClass()
    {
        QFETCH(QString, code);
        QFETCH(RiskClass, expected);
        QCOMPARE(riskClass(code), expected);
    }

    void aChangeOfSchemeReachesPaletteAndKeptIcons()
    {
        const QIcon kept = icon(QStringLiteral("status-good"));
        QVERIFY(!kept.isNull());
        const auto inkOf = [&] {
            const QImage image = kept.pixmap(16).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() > 200)
                        return image.pixelColor(x, y);
                }
            }
            return QColor();
        };
        const QColor onLight = inkOf();
        Theme::apply(*qApp, Scheme::Dark);
        QCOMPARE(qApp->palette().color(QPalette::Base), theme().color(Role::Base));
        QVERIFY(inkOf().lightness() > onLight.lightness() + 100);
        Theme::apply(*qApp, Scheme::Light);
    }

    void aChangeOfTextSizeReachesEveryLabel()
    {
        Text small(TextSize::Small);
        Text title(TextSize::Title);
        RawView raw;
        const auto sizes = [&] {
            return std::array{small.font().pointSizeF(), title.font().pointSizeF(), raw.font().pointSizeF()};
        };
        const auto before = sizes();
        Theme::apply(*qApp, Scheme::Light, 1.5);
        const auto after = sizes();
        Theme::apply(*qApp, Scheme::Light);
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY2(after.at(i) > before.at(i) * 1.3, qPrintable(QString::number(i)));
        QCOMPARE(sizes(), before);
    }

    void smallTextIsNeverBelowNinePoints()
    {
        Theme::apply(*qApp, Scheme::Light, 0.8);
        QVERIFY(ui::font(TextSize::Small).pointSizeF() >= 9);
        Theme::apply(*qApp, Scheme::Light);
        QVERIFY(ui::font(TextSize::Title).pointSizeF() > ui::font(TextSize::Body).pointSizeF());
    }
};

QTEST_MAIN(TestShellTheme)
#include "tst_shell_theme.moc"
