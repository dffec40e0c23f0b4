// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/householdfiles.h"

#include "ui/shell/filechooser.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString filter()
{
    return HouseholdFiles::tr("Households (*.larder);;All files (*)");
}

} // namespace

HouseholdFiles::HouseholdFiles(HouseholdHandle &handle, FileChooser &chooser, QWidget *window)
    : QObject(window)
    , m_handle(handle)
    , m_chooser(chooser)
    , m_window(window)
{}

void HouseholdFiles::open(const QString &path, Household::Opening opening)
{
    const QString previous = std::exchange(m_path, {});
    m_handle.open(path, opening, this, [this, previous, path](const Result<void> &result) {
        if (result) {
            m_path = path;
            Q_EMIT opened();
        } else if (previous.isEmpty() || previous == path) {
            Q_EMIT unopened(path, result.error());
        } else {
            openAgain(previous, path, result.error());
        }
    });
}

void HouseholdFiles::openAgain(const QString &previous, const QString &path, const Error &error)
{
    m_handle.open(previous, Household::Opening::MustExist, this,
                  [this, previous, path, error](const Result<void> &result) {
                      if (!result) {
                          Q_EMIT unopened(path, error);
                          return;
                      }
                      m_path = previous;
                      Q_EMIT opened();
                      Q_EMIT failed(error);
                  });
}

void HouseholdFiles::openCopy()
{
    m_chooser.toOpen(m_window, tr("Open a copy"), filter(),
                     [this](const QString &path) { open(path, Household::Opening::MustExist); });
}

void HouseholdFiles::saveCopy()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: The proposed name of a copy's file; %1 is a day like 2026-11-20
    const QString name =
        tr("Larder %1").arg(QFileInfo(m_path).lastModified().date().toString(Qt::ISODate)) + u".larder"_s;
    m_chooser.toSave(m_window, tr("Save a copy"), filter(), QDir(folder).filePath(name), [this](const QString &path) {
        m_handle.run(
            this, [path](Household &household) { return household.saveCopy(path); },
            [this, path](const Result<void> &saved) {
                if (saved)
                    Q_EMIT said(tr("A copy was saved as %1.").arg(QDir::toNativeSeparators(path)));
                else
                    Q_EMIT failed(saved.error());
            });
    });
}

QString HouseholdFiles::shownName() const
{
    const bool isUsual =
        m_path.isEmpty() || QFileInfo(m_path).absoluteFilePath() == QFileInfo(householdPath()).absoluteFilePath();
    return isUsual ? QString() : QFileInfo(m_path).completeBaseName();
}

} // namespace larder
