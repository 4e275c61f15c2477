#include "app/base/resources.h"
#include "ui/shell/newworkspacedialog.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/settings.h"
#include "ui/shell/startscreen.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

namespace {

QPushButton *acceptButton(const QDialog &dialog)
{
    for (QAbstractButton *button : dialog.findChild<QDialogButtonBox *>()->buttons()) {
        if (dialog.findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            return static_cast<QPushButton *>(button);
    }
    return nullptr;
}

QList<QLineEdit *> secrets(const QDialog &dialog)
{
    QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
    fields.removeIf([](const QLineEdit *field) { return field->echoMode() != QLineEdit::Password; });
    return fields;
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void aWorkspaceNeedsAFileAndAnAlias()
    {
        NewWorkspaceDialog dialog(m_folder.filePath(QStringLiteral("new.vml")));
        dialog.show();
        QVERIFY(!acceptButton(dialog)->isEnabled());
        QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget()
                                                     : dialog.findChildren<QLineEdit *>().at(1),
                         QStringLiteral(" officer 3 "));
        QVERIFY(acceptButton(dialog)->isEnabled());
        QCOMPARE(dialog.officer(), QStringLiteral("officer 3"));
        QCOMPARE(dialog.passphrase(), QString());
    }

    void aPassphraseIsTypedTwiceAndLongEnough()
    {
        NewWorkspaceDialog dialog(m_folder.filePath(QStringLiteral("new.vml")));
        dialog.findChildren<QLineEdit *>().at(1)->setText(QStringLiteral("officer"));
        dialog.findChild<QCheckBox *>()->setChecked(true);
        const QList<QLineEdit *> fields = secrets(dialog);
        QCOMPARE(fields.size(), 2);
        QVERIFY(!acceptButton(dialog)->isEnabled());
        fields.at(0)->setText(QStringLiteral("short"));
        fields.at(1)->setText(QStringLiteral("short"));
        QVERIFY(!acceptButton(dialog)->isEnabled());
        fields.at(0)->setText(QStringLiteral("three plain words"));
        fields.at(1)->setText(QStringLiteral("three plain word"));
        QVERIFY(!acceptButton(dialog)->isEnabled());
        fields.at(1)->setText(QStringLiteral("three plain words"));
        QVERIFY(acceptButton(dialog)->isEnabled());
        QCOMPARE(dialog.passphrase(), QStringLiteral("three plain words"));
    }

    void anExistingFileIsNeverOverwritten()
    {
        const QString taken = m_folder.filePath(QStringLiteral("taken.vml"));
        QFile file(taken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        NewWorkspaceDialog dialog(taken);
        dialog.findChildren<QLineEdit *>().at(1)->setText(QStringLiteral("officer"));
        QVERIFY(!acceptButton(dialog)->isEnabled());
    }

    void aWrongPassphraseIsSaidAndTheFieldIsReady()
    {
        PassphraseDialog dialog(QStringLiteral("/home/x/review.vml"));
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("wrong"));
        QVERIFY(acceptButton(dialog)->isEnabled());
        dialog.setWrong();
        QCOMPARE(dialog.passphrase(), QString());
        QVERIFY(!acceptButton(dialog)->isEnabled());
    }

    void recentWorkspacesAreKeptNewestFirst()
    {
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        for (int i = 0; i < 12; ++i)
            settings.addRecentWorkspace(QStringLiteral("/w/%1.vml").arg(i));
        settings.addRecentWorkspace(QStringLiteral("/w/9.vml"));
        QCOMPARE(settings.recentWorkspaces().size(), 8);
        QCOMPARE(settings.recentWorkspaces().first(), QStringLiteral("/w/9.vml"));
        QCOMPARE(settings.recentWorkspaces().at(1), QStringLiteral("/w/11.vml"));
        settings.removeRecentWorkspace(QStringLiteral("/w/9.vml"));
        QVERIFY(!settings.recentWorkspaces().contains(QStringLiteral("/w/9.vml")));
    }

    void aDamagedSettingIsTheDefault()
    {
        Settings settings(m_folder.filePath(QStringLiteral("d.ini")));
        settings.setTextScale(40);
        settings.setScheme(static_cast<Scheme>(17));
        QCOMPARE(settings.textScale(), 2.0);
        QCOMPARE(settings.scheme(), Scheme::System);
    }

    void theStartScreenOffersRecentOnes()
    {
        StartScreen start;
        start.setRecent({QStringLiteral("/w/a.vml"), QStringLiteral("/w/b.vml")});
        start.show();
        QSignalSpy opened(&start, &StartScreen::openRecent);
        for (QAbstractButton *button : start.findChildren<QAbstractButton *>()) {
            if (button->text() == QStringLiteral("b"))
                button->click();
        }
        QCOMPARE(opened.value(0).value(0).toString(), QStringLiteral("/w/b.vml"));
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_shell_dialogs.moc"
