#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

/// The filters that are on, each a chip with a cross, and one button to clear them all.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString id;   ///< the filter's key
        QString text; ///< "risk: A.4"
    };

    explicit FilterChips(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    const QList<Chip> &chips() const { return m_chips; }

    /// All chips in one phrase, for StateView::showFiltered(): "risk: A.4, day: 2026-11-20".
    QString text() const;

Q_SIGNALS:
    void removed(const QString &id);
    void cleared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<Chip> m_chips;
};

} // namespace ui
