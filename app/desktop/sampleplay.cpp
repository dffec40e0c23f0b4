// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sampleplay.h"

#include "core/household/samplebooking.h"
#include "core/household/samplefile.h"
#include "ui/firststart/samplestrip.h"
#include "ui/shell/householdfiles.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kPlaying = u"sample/beside"_s; ///< the household whose sample is open instead of it

} // namespace

SamplePlay::SamplePlay(MainWindow &window, HouseholdHandle &handle, const QString &household, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_handle(handle)
    , m_household(household)
    , m_strip(new SampleStrip(&window))
{
    m_strip->hide();
    m_window.addStrip(m_strip);
    connect(m_strip, &SampleStrip::throwAwayWanted, this, &SamplePlay::throwAway);
    connect(&m_window, &MainWindow::opened, this, &SamplePlay::note);
}

bool SamplePlay::isLeftOpen() const
{
    return QSettings().value(kPlaying).toString() == m_household && QFileInfo::exists(sampleFileBeside(m_household));
}

bool SamplePlay::isOn() const
{
    return m_window.household().path() == sampleFileBeside(m_household);
}

void SamplePlay::open()
{
    const QString sample = sampleFileBeside(m_household);
    if (!QFileInfo::exists(sample))
        fillNext();
    m_window.open(sample, Household::Opening::CreateIfMissing);
}

void SamplePlay::throwAway()
{
    connect(
        &m_window, &MainWindow::opened, this,
        [this] {
            if (!isOn())
                throwSampleAway(m_household);
        },
        Qt::SingleShotConnection);
    m_window.open(m_household, Household::Opening::CreateIfMissing);
}

void SamplePlay::note()
{
    m_strip->setVisible(isOn());
    QSettings().setValue(kPlaying, isOn() ? m_household : QString());
}

void SamplePlay::fillNext()
{
    m_isFilling = true;
    connect(&m_window, &MainWindow::opened, this, &SamplePlay::fill, Qt::SingleShotConnection);
}

void SamplePlay::fill()
{
    m_handle.run(
        this, [](Household &household) { return bookSampleHousehold(household); },
        [this](const Result<SampleReport> &report) {
            m_isFilling = false;
            if (!report)
                m_window.statusLine().showError(report.error());
        });
}

} // namespace larder
