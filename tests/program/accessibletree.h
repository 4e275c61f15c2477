#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>

#include <optional>
#include <vector>

/// One object of a window as AT-SPI gives it to a screen reader.
struct AccessibleNode
{
    QString service; ///< on the bus
    QString path;
    QString name;
    QString description;
    QString role; ///< "push button", "table cell", …
    quint64 states = 0; ///< bits of AtspiStateType
    int depth = 0;

    bool is(int state) const { return states >> state & 1U; }
};

/// Bits of AtspiStateType (at-spi2-core, atspi-constants.h).
enum AtspiState { Focusable = 11, Focused = 12, Showing = 25, Visible = 30 };

/// Reads what a program shows of itself over the accessibility bus.
class AccessibleTree
{
public:
    explicit AccessibleTree(const QByteArray &address);

    bool isConnected() const { return m_bus.isConnected(); }

    /// The application of the process \a pid, if it has come to the bus.
    std::optional<AccessibleNode> application(qint64 pid) const;

    /// All that shows of \a root, from outside to inside, up to \a most objects. Of a table, the first rows only.
    std::vector<AccessibleNode> showing(const AccessibleNode &root, size_t most = 4000) const;

private:
    AccessibleNode read(const QString &service, const QString &path) const;
    std::vector<std::pair<QString, QString>> children(const AccessibleNode &node) const;

    QDBusConnection m_bus;
};
