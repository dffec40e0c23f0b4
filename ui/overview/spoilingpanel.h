// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewreading.h"

#include <QWidget>

namespace larder {

class LineList;

/// "Best before, soonest first". Hidden while nothing has a date that is near.
class SpoilingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SpoilingPanel(QWidget *parent = nullptr);

    void setThings(const QVector<SpoilingThing> &things, QDate today);

Q_SIGNALS:
    void productChosen(larder::ProductId product);

private:
    LineList *m_lines;
};

/// "used up by then", "1 of 2 packs will be left"; empty where the pace is not known.
[[nodiscard]] QString spoilageText(const SpoilingThing &thing, QDate today);

} // namespace larder
