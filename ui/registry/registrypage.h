#pragma once

#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/shell/page.h"

class QStackedLayout;
class QTabBar;

namespace ui {

class RegisterView;
class RegistryView;

/// What the company has to file, hold and report, in several views: the register itself, and what others add.
///
/// Filter keys: "view" (RegistryView::id(); without it the register), and those of the view that is named.
class RegistryPage : public Page
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    RegistryPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);

    /// Takes \a view and gives it the next tab. Before the page is added to the window.
    void addView(RegistryView *view);

    RegistryView *view(const QString &id) const; ///< nullptr: none of that name
    RegistryView *currentView() const;
    void showView(const QString &id); ///< an unknown one changes nothing

    QString summary() const override;
    int waiting() const override; ///< over all views
    QWidget *header() override;
    const QWidget *actionScope() const override;
    QStringList views() const override;
    std::vector<NamedPlace> places() const override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    bool isLoading() const override;
    void retranslate() override;
    void recolour() override;
    void open(const QVariantMap &filter) override;
    bool closeInnermost() override;
    QByteArray saveState() const override; ///< the view on screen
    void restoreState(const QByteArray &state) override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void viewChosen(int index);
    void step(int by);
    void readNext();
    void showTabs();

    QTabBar *m_tabs;
    QStackedLayout *m_stack;
    RegisterView *m_register;
    std::vector<RegistryView *> m_views; ///< as their tabs stand
    std::vector<RegistryView *> m_unread; ///< they have still to read the store
};

} // namespace ui
