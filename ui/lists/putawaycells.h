// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/putawayrow.h"

#include <QCoreApplication>

namespace larder {

/// Reads and words the cells of one trip. Pure but for the installed translator.
class PutAwayCells
{
    Q_DECLARE_TR_FUNCTIONS(larder::PutAwayCells)

public:
    /// @p day is the day of the shopping.
    explicit PutAwayCells(QDate today = {}, QDate day = {}, const QByteArray &currency = QByteArrayLiteral("EUR"));

    /// What is bought; as typed, else as on the list. Errors: InvalidInput, Ambiguous, worded for people, as below.
    [[nodiscard]] Result<TypedAmount> amount(const PutAwayRow &row) const;
    [[nodiscard]] Result<std::optional<Money>> paid(const PutAwayRow &row) const;
    /// The date as typed, else from the shelf life; `never` where there is none.
    [[nodiscard]] Result<TypedDate> bestBefore(const PutAwayRow &row) const;
    /// Why a cell cannot be read; nothing where it can, or is not wanted because the thing was not bought.
    [[nodiscard]] std::optional<Error> problem(const PutAwayRow &row, PutAwayColumn column) const;
    /// The row as core takes it; it has no problem.
    [[nodiscard]] PutAwayLine line(const PutAwayRow &row) const;

    /// As shown while nobody types.
    [[nodiscard]] QString shown(const PutAwayRow &row, PutAwayColumn column) const;
    /// What a cell's editor begins with; read again it means the same.
    [[nodiscard]] QString editable(const PutAwayRow &row, PutAwayColumn column) const;
    /// The same in the plainest words, to be typed into another row.
    [[nodiscard]] QString plain(const PutAwayRow &row, PutAwayColumn column) const;
    /// Whether what is shown was proposed, not typed.
    [[nodiscard]] bool isProposed(const PutAwayRow &row, PutAwayColumn column) const;
    /// What differs from the list, in words.
    [[nodiscard]] QString difference(const PutAwayRow &row) const;
    /// "1.5 l", "2 x 1 l", "2 pack": an amount as it is typed.
    [[nodiscard]] QString spelled(const TypedAmount &amount) const;

private:
    [[nodiscard]] TypedAmount listed(const PutAwayRow &row) const;
    [[nodiscard]] std::optional<qint64> milli(const PutAwayRow &row) const;
    [[nodiscard]] std::optional<Money> expected(const PutAwayRow &row) const;
    [[nodiscard]] QString amountInWords(const PutAwayRow &row) const;
    [[nodiscard]] QString date(QDate day) const;
    [[nodiscard]] QString amountDifference(const PutAwayRow &row) const;
    [[nodiscard]] QString priceDifference(const PutAwayRow &row) const;

    QDate m_today;
    QDate m_day;
    QByteArray m_currency;
    QLocale m_locale;
};

} // namespace larder
