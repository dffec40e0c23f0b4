// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace larder {

/// A sum of money: whole minor units of an ISO 4217 currency. Totals are stored, unit prices derived.
struct Money
{
    qint64 minor = 0;
    QByteArray currency; ///< three capital letters

    bool operator==(const Money &) const = default;

    /// Digits after the decimal point of @p currency: 2 for most, 0 for JPY, 3 for KWD.
    [[nodiscard]] static int minorDigits(const QByteArray &currency);
    /// Whether @p code is a currency in use by ISO 4217, in capitals.
    [[nodiscard]] static bool isCurrency(const QByteArray &code);
    /// "1.59", without currency, point as separator.
    [[nodiscard]] QString decimal() const;
};

} // namespace larder
