#pragma once

#include <QObject>
#include <QString>

namespace ui {

/// Sees which pages and records come on screen while an inspection runs. A page is one when it is shown. A record is
/// one when a widget that shows it says so and can be seen:
///     tellShown(*this, u"incident/7"_s);   // ui/shell/shown.h
/// Each is told once as long as it stays there.
class SeenWatcher : public QObject
{
    Q_OBJECT

public:
    /// Watches all that is in \a window.
    explicit SeenWatcher(QWidget &window, QObject *parent = nullptr);
    ~SeenWatcher() override;

Q_SIGNALS:
    void seen(const QString &page, const QString &record); ///< record empty: the page itself

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(QWidget &widget);
    QString pageOf(const QWidget &widget) const;

    QWidget &m_window;
};

} // namespace ui
