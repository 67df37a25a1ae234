// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary.h"
#include "ui/foods/file_chooser.h"
#include "ui/foods/food_download.h"

#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <thread>

namespace osteon {

/// The form in which a download of the USDA's FoodData Central is chosen and imported. Looking into it and
/// importing it are done by a thread beside the window; a cancelled import leaves everything as it was.
class FoodImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed)
    Q_PROPERTY(QString present READ present NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool isCancelling READ isCancelling NOTIFY changed)
    Q_PROPERTY(osteon::FileChooser *chooser READ chooser CONSTANT)
    Q_PROPERTY(double fraction READ fraction NOTIFY fractionChanged)

public:
    enum Stage {
        Choosing,  ///< nothing is named that could be imported; `error` says why where something is
        Looking,   ///< into what is named
        Ready,     ///< `sentence` says what would be imported
        Importing, ///< `fraction` says how far
        Done       ///< `sentence` says what was imported
    };
    Q_ENUM(Stage)

    /// The diary must outlive it.
    explicit FoodImport(Diary &diary, QObject *parent = nullptr);
    ~FoodImport() override; ///< Stops what is being done.

    bool isOpen() const { return m_isOpen; }
    Stage stage() const { return m_stage; }
    QString path() const { return m_path; }
    void setPath(const QString &path);
    QString present() const; ///< how many foods were imported earlier
    QString sentence() const { return m_sentence; }
    QString error() const { return m_error; }
    bool isCancelling() const { return m_stage == Importing && m_worker.get_stop_token().stop_requested(); }
    FileChooser *chooser() { return &m_chooser; }
    double fraction() const { return m_fraction; }

    Q_INVOKABLE void open();
    /// Not while foods are being imported: then cancel() comes first.
    Q_INVOKABLE void close();
    /// As setPath(), of what was dropped on the form.
    Q_INVOKABLE void choose(const QUrl &file);
    /// Imports what is named, if it can be; looks into it first if that was not done yet.
    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();

signals:
    void isOpenChanged();
    void changed();
    void fractionChanged();

private:
    using Task = std::function<std::function<void()>(const Progress &)>;

    void choosePath(const QString &path);
    void look();
    void import();
    /// Runs a task in the thread; what it returns is then done here.
    void run(Task task);
    void finish(const std::function<void()> &conclusion);
    void show(Stage stage, const QString &sentence, const QString &error = {});
    void setFraction(double fraction);

    Diary &m_diary;
    FileChooser m_chooser;
    QString m_path, m_sentence, m_error;
    Stage m_stage = Choosing;
    double m_fraction = 0;
    bool m_isOpen = false;
    bool m_isBusy = false;       ///< the thread has a task
    bool m_isLookDue = false;    ///< another path was named while it was busy
    bool m_isStartAsked = false; ///< as soon as it is known what is named
    QTimer m_typing;
    std::jthread m_worker; // last: ends before anything it tells is gone
};

} // namespace osteon
