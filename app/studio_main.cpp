// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// deep3d-studio: the window. Makes the engines' factories and hands them to the window; both are called on worker
// threads, so that the window stands before any library of the network is touched.
#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QSettings>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

#include "app/backend_choice.h"
#include "app/window_picture.h"
#include "core/job/distribution_cache.h"
#include "core/model/model_library.h"
#include "core/model/model_loader.h"
#include "core/util/one_heap.h"
#include "ui/clip_sound.h"
#include "ui/core_text.h"
#include "ui/main_window.h"

using namespace deep3d;

namespace {

const QString kStartedKey = QStringLiteral("started");

void installTranslations(QApplication& app) {
    const QString own = ":/deep3d/translations", qt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    const std::tuple<QLocale, QString, QString> files[] = {
        {QLocale::English, "deep3d", own},  // the plural forms; a translation found later covers it
        {QLocale(), "qtbase", qt},
        {QLocale(), "deep3d", own}};
    for (const auto& [locale, file, folder] : files) {
        auto* translator = new QTranslator(&app);
        if (translator->load(locale, file, "_", folder)) app.installTranslator(translator);
    }
}

// PREFIX/share/... for an executable in PREFIX/bin, else the source tree that the program was built from.
std::filesystem::path sampleFile(const char* name) {
    const auto installed = toPath(QCoreApplication::applicationDirPath()) / "../share/deep3d-studio";
    for (const auto& folder : {installed, std::filesystem::path(DEEP3D_RESOURCES)})
        if (const auto path = folder / "samples" / name; std::filesystem::exists(path)) return path;
    return {};
}

struct Options {
    std::vector<std::filesystem::path> files;
    QString model, device, settings, picture, size, mode, theme;
};

Options parse(const QApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Turns photos and clips into stereoscopic 3D."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("files", QCoreApplication::translate("main", "Photos, clips, projects or folders to open."), "[files…]");
    const QCommandLineOption model("model", QCoreApplication::translate("main", "Network to use: a name or a file."), "name");
    const QCommandLineOption device(
        "device", QCoreApplication::translate("main", "Renderer: auto, cpu, cuda or cuda:N."), "name", "auto");
    parser.addOptions({model, device});
    // For the pictures of the documentation and their test.
    QCommandLineOption settings("settings", {}, "file"), picture("screenshot", {}, "file");
    QCommandLineOption size("size", {}, "WxH", "1280x800"), mode("mode", {}, "name"), theme("theme", {}, "name");
    for (QCommandLineOption* option : {&settings, &picture, &size, &mode, &theme}) {
        option->setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(*option);
    }
    parser.process(app);
    Options options{{}, parser.value(model), parser.value(device), parser.value(settings),
                    parser.value(picture), parser.value(size), parser.value(mode), parser.value(theme)};
    for (const QString& file : withFoldersOpened(parser.positionalArguments())) options.files.push_back(toPath(file));
    return options;
}

std::unique_ptr<QSettings> openSettings(const QString& file) {
    if (!file.isEmpty()) return std::make_unique<QSettings>(file, QSettings::IniFormat);
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, "Deep3D", "Studio");
}

EngineFactories factoriesOf(const Options& options) {
    const std::filesystem::path model = options.model.isEmpty() ? "" : findModel(options.model.toStdString());
    const std::string device = options.device.toStdString();
    return {[device](const std::filesystem::path& file) { return loadNetwork(file, chosenCudaDevice(device)); },
            [device] { return chooseBackend(device); }, model, DistributionCache::userFolder(),
            [device] { return chosenCudaDevice(device); }, [device] { return chooseCard(device); }};
}

int run(QApplication& app) {
    QCoreApplication::setApplicationName("deep3d-studio");
    QCoreApplication::setApplicationVersion(DEEP3D_VERSION);
    QGuiApplication::setApplicationDisplayName("Deep3D Studio");
    QGuiApplication::setDesktopFileName("org.deep3d.Studio");
    installTranslations(app);

    const Options options = parse(app);
    const auto settings = openSettings(options.settings);
    if (!options.mode.isEmpty()) settings->setValue("view/mode", options.mode);
    if (!options.theme.isEmpty()) settings->setValue("view/theme", int(options.theme == "dark" ? Theme::Dark : Theme::Light));
    WindowDialogs dialogs;
    MainWindow window(factoriesOf(options), *settings, dialogs, {sampleFile("room.jpg"), sampleFile("room.mp4")});

    auto files = options.files;
    const bool isFirstStart = !settings->contains(kStartedKey);
    if (files.empty() && isFirstStart) {
        for (const char* name : {"room.jpg", "room.mp4"}) {
            if (const auto sample = sampleFile(name); !sample.empty()) files.push_back(sample);
        }
    }
    settings->setValue(kStartedKey, true);
    if (!options.picture.isEmpty()) takeWindowPicture(window, options.size, options.picture);
    window.show();
    QTimer::singleShot(0, &window, [&window, files] {
        window.recover();
        window.openPaths(files);
    });
    return app.exec();
}

}  // namespace

int main(int argc, char** argv) {
    useOneHeap();
    chooseSoundBackend();
    QApplication app(argc, argv);
    try {
        return run(app);
    } catch (const Error& error) {  // of --model
        std::fprintf(stderr, "deep3d-studio: %s\n", error.what());
        return error.kind() == ErrorKind::BadInput ? 2 : 1;
    }
}
