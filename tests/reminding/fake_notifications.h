// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace osteon::test {

/// What a program asked the desktop to show.
struct ShownNotification
{
    QString application, icon, summary, body;
    QStringList actions;
    QVariantMap hints;
};

/// The notification service of a desktop, on the bus of this test, as long as it lives.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeNotifications(const QStringList &capabilities = {"actions", "body", "body-markup"});
    ~FakeNotifications() override;

    const std::vector<ShownNotification> &shown() const { return m_shown; }
    /// A click on a button of the newest, with the token that lets a window come to the front.
    void press(const QString &action);

public slots: // as the specification names them
    QStringList GetCapabilities() const { return m_capabilities; }
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);

signals:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);

private:
    QStringList m_capabilities;
    QDBusConnection m_bus;
    std::vector<ShownNotification> m_shown;
};

} // namespace osteon::test
