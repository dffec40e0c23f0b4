// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/lot.h"

#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace larder {

class WordsLabel;
struct ProductReading;

/// What is at home by pack and place, each with its way to another place.
class PacksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PacksPanel(QWidget *parent = nullptr);

    void setReading(const ProductReading &reading);

Q_SIGNALS:
    void moveWanted(const QVector<larder::LotId> &lots);

private:
    WordsLabel *m_heading;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr; ///< made anew for each reading
};

} // namespace larder
