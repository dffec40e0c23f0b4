// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"

namespace larder {

class MainWindow;
class SampleStrip;

/// Plays with the made-up family: its household lives in a file of its own beside the person's, is open instead of it
/// until it is thrown away, over restarts too, and says so on every page.
class SamplePlay : public QObject
{
    Q_OBJECT

public:
    /// @p window and @p handle outlive it; @p household is the person's own file.
    SamplePlay(MainWindow &window, HouseholdHandle &handle, const QString &household, QObject *parent = nullptr);

    /// Whether the sample was left open last time.
    [[nodiscard]] bool isLeftOpen() const;
    /// Whether the sample is what is open.
    [[nodiscard]] bool isOn() const;
    /// Whether the family is about to move in.
    [[nodiscard]] bool isFilling() const { return m_isFilling; }
    /// Opens the sample, made where there is none yet.
    void open();
    /// Opens the own household and deletes the sample.
    void throwAway();
    /// Lets the family move in as soon as the window has opened a household.
    void fillNext();

private:
    void fill();
    void note();

    MainWindow &m_window;
    HouseholdHandle &m_handle;
    QString m_household;
    SampleStrip *m_strip;
    bool m_isFilling = false;
};

} // namespace larder
