// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/fake_notifications.h"

#include <doctest/doctest.h>

namespace osteon::test {

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
const QString objectPath = QStringLiteral("/org/freedesktop/Notifications");
const QString connectionName = QStringLiteral("the desktop");

} // namespace

FakeNotifications::FakeNotifications(const QStringList &capabilities)
    : m_capabilities(capabilities),
      m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    REQUIRE_MESSAGE(m_bus.isConnected(), "run this test as 'dbus-run-session -- test_reminding'");
    REQUIRE(m_bus.registerObject(objectPath, this,
                                 QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    REQUIRE(m_bus.registerService(serviceName));
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterService(serviceName);
    QDBusConnection::disconnectFromBus(connectionName);
}

uint FakeNotifications::Notify(const QString &application, uint /*replaces*/, const QString &icon,
                               const QString &summary, const QString &body, const QStringList &actions,
                               const QVariantMap &hints, int /*timeout*/)
{
    m_shown.push_back({application, icon, summary, body, actions, hints});
    return static_cast<uint>(m_shown.size());
}

void FakeNotifications::press(const QString &action)
{
    const auto id = static_cast<uint>(m_shown.size());
    emit ActivationToken(id, QStringLiteral("token"));
    emit ActionInvoked(id, action);
}

} // namespace osteon::test
