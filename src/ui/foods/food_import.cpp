// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/food_import.h"

#include "catalogue/imported_food_writer.h"
#include "ui/message_text.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <chrono>
#include <utility>

namespace osteon {

namespace {

constexpr auto typingPause = std::chrono::milliseconds(400); // a path is looked into when its typing rests

/// A path as somebody types or pastes it: with "~" for the home folder, or as file:// from a file manager.
QString plainPath(const QString &text)
{
    QString path = text.trimmed();
    if (path.startsWith(QLatin1String("file://"))) {
        return QUrl(path).toLocalFile();
    }
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/"))) {
        return QDir::homePath() + path.mid(1);
    }
    return path;
}

std::filesystem::path fileNamed(const QString &path)
{
    return QFile::encodeName(plainPath(path)).toStdString();
}

} // namespace

FoodImport::FoodImport(Diary &diary, QObject *parent)
    : QObject(parent), m_diary(diary), m_chooser({QStringLiteral("*.zip")}, FileChooser::Takes::foldersToo)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FoodImport::look);
    connect(&m_chooser, &FileChooser::chosen, this, &FoodImport::choosePath);
}

FoodImport::~FoodImport() = default;

void FoodImport::setPath(const QString &path)
{
    if (m_stage == Importing || path == m_path) {
        return;
    }
    m_path = path;
    m_isStartAsked = false;
    m_worker.request_stop(); // what it looks into is not asked about any more
    show(plainPath(path).isEmpty() ? Choosing : Looking, {});
    m_typing.start();
}

QString FoodImport::present() const
{
    const auto count = static_cast<int>(countImportedFoods(m_diary.importedFoodFile()));
    return count == 0 ? QString() : tr("%Ln imported foods are searched too.", "", count);
}

void FoodImport::open()
{
    m_isOpen = true;
    if (m_stage == Done) {
        m_path.clear();
        m_stage = Choosing;
        m_sentence.clear();
    }
    emit changed();
    emit isOpenChanged();
}

void FoodImport::close()
{
    if (m_stage != Importing && m_isOpen) {
        m_isOpen = false;
        emit isOpenChanged();
    }
}

void FoodImport::choose(const QUrl &file)
{
    choosePath(file.toLocalFile());
}

void FoodImport::choosePath(const QString &path)
{
    if (m_stage != Importing) {
        setPath(path);
        m_typing.stop();
        look();
    }
}

void FoodImport::start()
{
    if (m_stage == Ready) {
        import();
    } else if (m_stage == Looking) {
        m_isStartAsked = true;
    } else if (m_stage == Choosing && m_error.isEmpty()) {
        show(Choosing, {}, tr("Please name the zip or the folder first."));
    }
}

void FoodImport::cancel()
{
    if (m_stage == Importing) {
        m_worker.request_stop();
        emit changed();
    }
}

void FoodImport::look()
{
    m_isLookDue = m_isBusy;
    if (m_isBusy || m_stage == Importing || plainPath(m_path).isEmpty()) {
        return;
    }
    show(Looking, {});
    run([this, file = fileNamed(m_path)](const Progress &progress) -> std::function<void()> {
        return [this, preview = previewFoodDownload(file, progress)] {
            if (preview) {
                show(Ready, sentenceFor(*preview));
            } else if (!preview.error().isCancelled) {
                show(Choosing, {}, inWords(preview.error().sentence));
            }
            if (m_stage == Ready && std::exchange(m_isStartAsked, false)) {
                import();
            }
        };
    });
}

void FoodImport::import()
{
    setFraction(0);
    show(Importing, m_sentence);
    run([this, file = fileNamed(m_path),
         target = m_diary.importedFoodFile()](const Progress &progress) -> std::function<void()> {
        return [this, result = importFoodDownload(file, target, progress)] {
            m_diary.poll(); // finds the new file
            if (result) {
                show(Done, sentenceFor(*result));
            } else if (result.error().isCancelled) {
                show(Ready, tr("The import was cancelled. Everything is as it was."));
            } else {
                show(Choosing, {}, inWords(result.error().sentence));
            }
        };
    });
}

void FoodImport::run(Task task)
{
    m_isBusy = true;
    m_worker = std::jthread([this, task = std::move(task)](const std::stop_token &stop) {
        int shown = -1;
        const auto conclusion = task([&](double fraction) {
            constexpr int steps = 200; // told only where it can be seen
            if (const int step = static_cast<int>(fraction * steps); step != shown) {
                shown = step;
                QMetaObject::invokeMethod(
                    this, [this, fraction] { setFraction(fraction); }, Qt::QueuedConnection);
            }
            return !stop.stop_requested();
        });
        QMetaObject::invokeMethod(this, [this, conclusion] { finish(conclusion); }, Qt::QueuedConnection);
    });
}

void FoodImport::finish(const std::function<void()> &conclusion)
{
    m_isBusy = false;
    if (std::exchange(m_isLookDue, false)) {
        look();
    } else if (!m_typing.isActive()) {
        conclusion();
    }
}

void FoodImport::show(Stage stage, const QString &sentence, const QString &error)
{
    m_stage = stage;
    m_sentence = sentence;
    m_error = error;
    emit changed();
}

void FoodImport::setFraction(double fraction)
{
    m_fraction = fraction;
    emit fractionChanged();
}

} // namespace osteon
