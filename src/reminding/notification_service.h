// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QStringList>

#include <expected>
#include <functional>
#include <optional>

namespace osteon {

struct Notification
{
    QString summary;
    QString body;        ///< plain text; may be empty
    QStringList actions; ///< a key and the words of its button, and so on
};

enum class NotificationError {
    noSession, ///< no session bus: nobody is logged in to a desktop here
    noService, ///< nothing on it shows notifications, or it does not answer
};

/// The desktop's own notifications: org.freedesktop.Notifications on the session bus (Desktop Notifications
/// Specification 1.2). Nothing of it leaves the computer. No call waits: the answer comes by the event loop.
class NotificationService : public QObject
{
    Q_OBJECT

public:
    /// The keys of actions. The first is also what a click on the notification itself means.
    static inline const QString openAction = QStringLiteral("default");
    static inline const QString laterAction = QStringLiteral("later");

    using Shown = std::function<void(std::expected<uint, NotificationError> id)>;
    using Found = std::function<void(std::optional<NotificationError>)>;

    explicit NotificationService(QObject *parent = nullptr);

    void show(const Notification &notification, const Shown &done);
    /// Whether there is a service, and if not, why.
    void lookFor(const Found &done);

signals:
    void acted(uint id, const QString &action);

private slots:
    void takeAction(uint id, const QString &action);
    /// On Wayland only who brings the desktop's token may come to the front (specification 1.2).
    void takeActivationToken(uint id, const QString &token);

private:
    using Answered = std::function<void(std::expected<QDBusMessage, NotificationError>)>;

    void call(const QString &method, const QVariantList &arguments, const Answered &done);
    void send(const Notification &notification, const QStringList &capabilities, const Shown &done);
    void listen();

    bool m_isListening = false;
};

} // namespace osteon
