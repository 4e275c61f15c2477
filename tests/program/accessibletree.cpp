#include "tests/program/accessibletree.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr auto accessible = "org.a11y.atspi.Accessible"_L1;
constexpr qsizetype rowsRead = 40; // children of one object: of a long table the first cells

QDBusMessage call(const QDBusConnection &bus, const QString &service, const QString &path, const QString &interface,
                  const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return bus.call(message, QDBus::Block, 10'000);
}

QString property(const QDBusConnection &bus, const QString &service, const QString &path, const QString &name)
{
    const QDBusMessage reply =
        call(bus, service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {QString(accessible), name});
    return reply.arguments().isEmpty() ? QString()
                                       : reply.arguments().constFirst().value<QDBusVariant>().variant().toString();
}

} // namespace

AccessibleTree::AccessibleTree(const QByteArray &address)
    : m_bus(QDBusConnection::connectToBus(QString::fromLatin1(address), u"accessibility"_s))
{
}

std::vector<std::pair<QString, QString>> AccessibleTree::children(const AccessibleNode &node) const
{
    const QDBusMessage reply = call(m_bus, node.service, node.path, accessible, u"GetChildren"_s);
    std::vector<std::pair<QString, QString>> all;
    if (reply.arguments().isEmpty())
        return all;
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        all.emplace_back(service, path.path());
    }
    list.endArray();
    return all;
}

AccessibleNode AccessibleTree::read(const QString &service, const QString &path) const
{
    AccessibleNode node{.service = service, .path = path};
    node.name = property(m_bus, service, path, u"Name"_s);
    node.description = property(m_bus, service, path, u"Description"_s);
    const QDBusMessage role = call(m_bus, service, path, accessible, u"GetRoleName"_s);
    if (!role.arguments().isEmpty())
        node.role = role.arguments().constFirst().toString();
    const QDBusMessage states = call(m_bus, service, path, accessible, u"GetState"_s);
    if (!states.arguments().isEmpty()) {
        QList<quint32> words;
        states.arguments().constFirst().value<QDBusArgument>() >> words;
        node.states = words.value(0) | quint64(words.value(1)) << 32;
    }
    return node;
}

std::optional<AccessibleNode> AccessibleTree::application(qint64 pid) const
{
    const AccessibleNode desktop{.service = u"org.a11y.atspi.Registry"_s, .path = u"/org/a11y/atspi/accessible/root"_s};
    for (const auto &[service, path] : children(desktop)) {
        const QDBusMessage owner = call(m_bus, u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                        u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s, {service});
        if (!owner.arguments().isEmpty() && owner.arguments().constFirst().toLongLong() == pid)
            return read(service, path);
    }
    return std::nullopt;
}

std::vector<AccessibleNode> AccessibleTree::showing(const AccessibleNode &root, size_t most) const
{
    std::vector<AccessibleNode> all{root};
    for (size_t i = 0; i < all.size() && all.size() < most; ++i) {
        const AccessibleNode parent = all[i];
        qsizetype taken = 0;
        for (const auto &[service, path] : children(parent)) {
            AccessibleNode child = read(service, path);
            child.depth = parent.depth + 1;
            if (parent.depth > 0 && !child.is(Showing))
                continue;
            all.push_back(child);
            if (++taken == rowsRead)
                break;
        }
    }
    return all;
}
