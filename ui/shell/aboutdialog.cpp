#include "ui/shell/aboutdialog.h"

#include "ui/shell/icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace ui {

void openAboutDialog(QWidget *parent)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ui::AboutDialog", text); };
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr(QT_TRANSLATE_NOOP("ui::AboutDialog", "About Vermilion")));
    box->setIconPixmap(sealIcon().pixmap(48));
    box->setText(QStringLiteral("Vermilion %1").arg(QStringLiteral(VERMILION_VERSION)));
    box->setInformativeText(
        tr(QT_TRANSLATE_NOOP("ui::AboutDialog",
                             "An offline workbench for the compliance officers of generative-AI services.\n\n"
                             "Free software under the GNU General Public License, version 3 or later. Built with Qt, "
                             "QCustomPlot, KSyntaxHighlighting, SQLCipher, Vectorscan, simdjson, ICU and OpenSSL.")));
    box->open();
}

} // namespace ui
