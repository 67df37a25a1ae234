// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/shown_window.h"

#include "qml/item_tree.h"
#include "ui/loading.h"

#include <QQmlComponent>
#include <QTest>

#include <algorithm>

namespace osteon::test {

namespace {

QStringList &printed()
{
    static QStringList messages;
    return messages;
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    printed() << message;
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

QVariantMap propertiesOf(OpenPages &pages, Appearance &appearance, Language &language, const Look &look,
                         const QString &page)
{
    return {{"views", QVariant::fromValue(&pages.views)},
            {"appearance", QVariant::fromValue(&appearance)},
            {"language", QVariant::fromValue(&language)},
            {"page", page},
            {"width", look.size.width()},
            {"height", look.size.height()}};
}

/// One number for where all items are: another one where any is elsewhere, larger or gone.
std::size_t placesIn(QQuickItem &root)
{
    std::size_t places = 0;
    for (const QQuickItem *item : visibleItems(root)) {
        places = qHashMulti(places, item->x(), item->y(), item->width(), item->height());
    }
    return places;
}

Appearance::Asked appearanceOf(const Look &look)
{
    const Appearance::Scheme scheme = look.isHighContrast ? Appearance::HighContrast
                                      : look.isDark       ? Appearance::Dark
                                                          : Appearance::Light;
    return {scheme, look.scale};
}

} // namespace

PrintedMessages::PrintedMessages()
{
    printed().clear();
    m_before = qInstallMessageHandler(keep);
}

PrintedMessages::~PrintedMessages()
{
    qInstallMessageHandler(m_before);
}

QStringList PrintedMessages::all()
{
    return printed();
}

std::vector<Look> everyAppearance(QSize size)
{
    return {{.size = size}, {.size = size, .isDark = true}, {.size = size, .isHighContrast = true}};
}

void writeSampleDays(OpenPages &pages)
{
    const Day today = pages.today;
    for (const int daysAgo : {9, 8, 6, 4, 3}) {
        const Day day = addDays(today, -daysAgo);
        pages.log(day, "breakfast: 200 ml milk, 60 g rolled oats; D3 800 IU; lunch: 150 g yogurt; "
                       "dinner: 150 g salmon, 150 g broccoli; walk 40 min");
        REQUIRE(pages.diary.setComplete(day, true));
    }
    pages.log(addDays(today, -5), "calcium 2400 mg; weights 30 min");
    pages.log(addDays(today, -2), "2 eggs; brisk walk 45 min; weights 30 min");
    pages.log(today,
              "breakfast: 200 ml milk, 2 eggs, 40 g cheddar; lunch: 200 g lentils; calcium citrate 250 mg; "
              "D3 5000 IU; vitamin K2 100 mcg; magnesium 400 mg; walk 30 min; yoga 20 min");
    IntakeEntry longName;
    longName.stamp.day = today;
    longName.meal = Meal::dinner;
    longName.name = "Grandmother's Sunday soup of white beans, kale, carrots and a Parmesan rind";
    longName.portion = PortionMass::fromGrams(350);
    longName.portionText = "1 deep plate";
    REQUIRE(pages.diary.add({longName}));
}

LanguageUntilEnd::LanguageUntilEnd(const QString &language)
{
    choose(language);
}

LanguageUntilEnd::~LanguageUntilEnd()
{
    QCoreApplication::removeTranslator(&m_pseudo);
    QLocale::setDefault(m_before);
}

void LanguageUntilEnd::choose(const QString &language)
{
    QCoreApplication::removeTranslator(&m_pseudo);
    if (language == QLatin1String("pseudo")) {
        QCoreApplication::installTranslator(&m_pseudo);
        emit m_language.changed();
    } else {
        m_language.choose(language);
    }
}

ShownWindow::ShownWindow(OpenPages &pages, const Look &look, const QString &page)
    : m_pages(pages), m_appearance(appearanceOf(look)), m_language(look.language)
{
    pages.diary.retell();                          // the view models were there before
    m_appearance.setMotion(Appearance::MotionOff); // what fades in would be looked at half-way
    m_engine.addImportPath("qrc:/");
    m_engine.setInitialProperties(propertiesOf(pages, m_appearance, m_language.language(), look, page));
    m_engine.load(QUrl("qrc:/osteon/Main.qml"));
    REQUIRE(m_engine.rootObjects().size() == 1);
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    REQUIRE(m_window != nullptr);
    m_window->requestActivate();
    REQUIRE(QTest::qWaitForWindowActive(m_window));
    settle();
    if (page == QLatin1String("summary")) { // reads a frame after it is shown
        OpenDiary::passFrame();
        settle();
    }
}

void ShownWindow::speak(const QString &language)
{
    m_language.choose(language);
    m_engine.retranslate();
    m_pages.diary.retell();
    settle();
}

QObject &ShownWindow::theme()
{
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport osteon\nQtObject { property QtObject theme: Theme }", {});
    const std::unique_ptr<QObject> holder(component.create());
    REQUIRE_MESSAGE(holder != nullptr, component.errorString());
    return *holder->property("theme").value<QObject *>();
}

void ShownWindow::settle()
{
    REQUIRE(QTest::qWaitFor([this] { return !isLoading(content()); }));
    constexpr int mostPasses = 8;      // a text that wraps changes its height, which moves what is below it
    constexpr int enoughUnchanged = 2; // a change may come with the events of the next pass
    std::size_t before = 0;
    for (int pass = 0, unchanged = 0; pass < mostPasses && unchanged < enoughUnchanged; ++pass) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        m_window->grabWindow();
        const std::size_t now = placesIn(content());
        unchanged = now == before ? unchanged + 1 : 0;
        before = now;
    }
}

void ShownWindow::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, static_cast<Qt::Key>(key), modifiers);
    settle();
}

void ShownWindow::type(const QString &text)
{
    for (const QChar letter : text) {
        QTest::keyClick(m_window, letter.toLatin1());
    }
    settle();
}

} // namespace osteon::test
