// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace larder {

/// Says on every page that the household on show is the made-up one, and throws it away.
class SampleStrip : public QFrame
{
    Q_OBJECT

public:
    explicit SampleStrip(QWidget *parent = nullptr);

Q_SIGNALS:
    void throwAwayWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace larder
