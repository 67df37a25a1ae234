// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/notification_service.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace osteon {

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
const QString objectPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int patienceMilliseconds = 5000;
constexpr uchar ordinaryUrgency = 1;

/// Where the service takes a body for markup, '<' in the name of a tablet would end it.
QString bodyFor(const Notification &notification, const QStringList &capabilities)
{
    return capabilities.contains(QStringLiteral("body-markup")) ? notification.body.toHtmlEscaped()
                                                                : notification.body;
}

QVariantMap hints()
{
    return {{QStringLiteral("desktop-entry"), QStringLiteral("osteon")},
            {QStringLiteral("urgency"), QVariant::fromValue(ordinaryUrgency)}};
}

} // namespace

NotificationService::NotificationService(QObject *parent) : QObject(parent) {}

void NotificationService::show(const Notification &notification, const Shown &done)
{
    call(QStringLiteral("GetCapabilities"), {}, [=, this](const auto &answer) {
        if (!answer) {
            done(std::unexpected(answer.error()));
            return;
        }
        send(notification, answer->arguments().value(0).toStringList(), done);
    });
}

void NotificationService::lookFor(const Found &done)
{
    call(QStringLiteral("GetCapabilities"), {},
         [done](const auto &answer) { done(answer ? std::nullopt : std::optional(answer.error())); });
}

void NotificationService::send(const Notification &notification, const QStringList &capabilities,
                               const Shown &done)
{
    constexpr uint replacesNone = 0;
    constexpr int asTheDesktopLikes = -1;
    const bool hasButtons = capabilities.contains(QStringLiteral("actions"));
    const QVariantList arguments{QStringLiteral("osteon"),
                                 replacesNone,
                                 QStringLiteral("osteon"),
                                 notification.summary,
                                 bodyFor(notification, capabilities),
                                 hasButtons ? notification.actions : QStringList(),
                                 hints(),
                                 asTheDesktopLikes};
    if (!notification.actions.isEmpty()) {
        listen();
    }
    call(QStringLiteral("Notify"), arguments, [done](const auto &answer) {
        done(answer ? std::expected<uint, NotificationError>(answer->arguments().value(0).toUInt())
                    : std::unexpected(answer.error()));
    });
}

void NotificationService::call(const QString &method, const QVariantList &arguments, const Answered &done)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        done(std::unexpected(NotificationError::noSession));
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, objectPath, serviceName, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, patienceMilliseconds), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, done] {
        watcher->deleteLater();
        if (watcher->isError()) {
            done(std::unexpected(NotificationError::noService));
        } else {
            done(watcher->reply());
        }
    });
}

void NotificationService::listen()
{
    if (m_isListening) {
        return;
    }
    m_isListening = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(serviceName, objectPath, serviceName, QStringLiteral("ActionInvoked"), this,
                SLOT(takeAction(uint, QString)));
    bus.connect(serviceName, objectPath, serviceName, QStringLiteral("ActivationToken"), this,
                SLOT(takeActivationToken(uint, QString)));
}

void NotificationService::takeAction(uint id, const QString &action)
{
    emit acted(id, action);
}

void NotificationService::takeActivationToken(uint /*id*/, const QString &token)
{
    qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Qt's Wayland plug-in takes it from there
}

} // namespace osteon
