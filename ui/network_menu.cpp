// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/network_menu.h"

#include <QActionGroup>
#include <QSettings>

#include <algorithm>

#include "core/model/model_library.h"
#include "core/model/model_loader.h"
#include "ui/core_text.h"
#include "ui/dialogs.h"

namespace deep3d {

namespace {

const QString kKey = QStringLiteral("network/name");  // absent: the shipped one

}  // namespace

NetworkMenu::NetworkMenu(QSettings& settings, Dialogs& dialogs, const std::filesystem::path& told, QWidget* parent)
    : QMenu(tr("&Network"), parent), m_settings(settings), m_dialogs(dialogs), m_group(new QActionGroup(this)),
      m_add(new QAction(tr("&Add network …"), parent)),  // clear() deletes the menu's own actions
      m_remove(new QMenu(tr("&Remove network"), parent)) {
    setObjectName(QStringLiteral("menuNetwork"));
    setToolTipsVisible(true);
    m_pool.setMaxThreadCount(1);
    m_add->setObjectName(QStringLiteral("actionAddNetwork"));
    m_add->setToolTip(tr("Try a network of your own and keep a copy of it"));
    m_remove->setObjectName(QStringLiteral("menuRemoveNetwork"));
    connect(m_add, &QAction::triggered, this, [this] {
        m_dialogs.openNetwork(parentWidget(), [this](const QString& path) { add(path); });
    });
    m_file = told.empty() ? remembered() : told;
    connect(this, &QMenu::aboutToShow, this, &NetworkMenu::fill);
    fill();
}

NetworkMenu::~NetworkMenu() { m_pool.waitForDone(); }

std::filesystem::path NetworkMenu::remembered() {
    try {
        const QString name = m_settings.value(kKey).toString();
        const auto models = knownModels();
        if (name.isEmpty()) return models.front().side;
        const auto found = std::ranges::find(models, name.toStdString(), &KnownModel::name);
        if (found != models.end() && !found->problem) return found->side;
        m_settings.remove(kKey);
        const QString sentence = found == models.end()
                                     ? tr("The network %1 is gone: the one that comes with the program is used.").arg(name)
                                     : tr("The network that comes with the program is used: %1")
                                           .arg(describe(*found->problem));
        // Once the window stands.
        QMetaObject::invokeMethod(this, [this, sentence] { m_dialogs.showError(parentWidget(), tr("Network"), sentence); },
                                  Qt::QueuedConnection);
        return models.front().side;
    } catch (const Error& error) {  // nothing is shipped; whoever loads it says so again
        QMetaObject::invokeMethod(this, [this, sentence = describe(error)] { Q_EMIT failed(sentence); },
                                  Qt::QueuedConnection);
        return {};
    }
}

// Each time it opens, because networks come and go on the command line too.
void NetworkMenu::fill() {
    clear();
    qDeleteAll(m_group->actions());
    std::vector<KnownModel> models;
    try {
        models = knownModels();
    } catch (const Error&) {  // remembered() has said so
    }
    m_remove->clear();
    for (const KnownModel& model : models) {
        const QString name = QString::fromStdString(model.name);
        const QString shown = QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* const action = m_group->addAction(shown);
        action->setObjectName(QStringLiteral("network-") + name);
        action->setCheckable(true);
        action->setChecked(model.side == m_file);
        action->setEnabled(!model.problem);
        action->setToolTip(model.problem   ? describe(*model.problem)
                           : model.shipped ? tr("Comes with the program")
                                           : toQString(model.side));
        connect(action, &QAction::triggered, this, [this, name, file = model.side] { choose(name, file); });
        if (model.shipped) continue;
        QAction* const removal = m_remove->addAction(shown);
        removal->setObjectName(QStringLiteral("remove-") + name);
        connect(removal, &QAction::triggered, this, [this, name] { askToRemove(name); });
    }
    m_remove->setEnabled(!m_remove->isEmpty());
    addActions(m_group->actions());
    addSeparator();
    addAction(m_add);
    addMenu(m_remove);
}

void NetworkMenu::askToRemove(const QString& name) {
    m_dialogs.ask(parentWidget(), tr("Remove the network %1? Its files are deleted from this computer.").arg(name),
                  tr("&Remove"), [this, name] { remove(name); });
}

// Whoever uses it goes on with the shipped one.
void NetworkMenu::remove(const QString& name) {
    try {
        const auto models = knownModels();
        const auto found = std::ranges::find(models, name.toStdString(), &KnownModel::name);
        if (found != models.end() && found->side == m_file)
            choose(QString::fromStdString(models.front().name), models.front().side);
        removeModel(name.toStdString());
    } catch (const Error& error) {
        Q_EMIT failed(describe(error));
    }
    fill();
}

void NetworkMenu::choose(const QString& name, const std::filesystem::path& file) {
    m_settings.setValue(kKey, name);
    if (file == m_file) return;
    m_file = file;
    Q_EMIT chosen(m_file);
}

void NetworkMenu::add(const QString& path) {
    m_add->setEnabled(false);
    Q_EMIT noted(tr("Trying the network …"));
    m_pool.start([this, path] {
        KnownModel model;
        QString problem;
        try {
            model = addModel(toPath(path));
        } catch (const Error& error) {
            problem = describe(error);
        } catch (const std::exception& error) {
            problem = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this, [this, model, problem] { added(QString::fromStdString(model.name), model.side, problem); },
            Qt::QueuedConnection);
    });
}

void NetworkMenu::added(const QString& name, const std::filesystem::path& file, const QString& problem) {
    m_add->setEnabled(true);
    Q_EMIT noted({});
    if (!problem.isEmpty()) {
        Q_EMIT failed(problem);
        return;
    }
    choose(name, file);
    fill();
}

}  // namespace deep3d
