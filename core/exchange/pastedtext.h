// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/parse.h"
#include "core/exchange/listdocument.h"
#include "core/exchange/rowrefs.h"

#include <QVector>

namespace larder {

/// What a pasted text is: something bought, or something to buy.
enum class PasteKind { Order, List };

/// Why a line was not taken for a thing.
enum class LeftOut {
    No, ///< it was taken
    Words, ///< headings, greetings, addresses, small print
    Sum, ///< totals, tax, how it was paid
    Fee, ///< delivery, service, tip, carrier bags
    Reduction,
    Deposit,
    NotDelivered, ///< sold out, or replaced by something else
    TickedOff, ///< "[x]" on a list
    Unread, ///< of a spreadsheet: the row cannot be read
    TooLong, ///< beyond what is read at once
};
/// "a sum", "was not delivered": for the line's reason in a preview. Empty for `No`.
[[nodiscard]] QString leftOutText(LeftOut why);

/// One line of a pasted text, taken for a thing or left out. A left out one can be taken by the person: its name is
/// what the line says.
struct PastedLine
{
    int number = 0; ///< in the text, from 1; several things of one line share it
    QString raw;
    QString name; ///< with the pack's size where the text has one
    TypedAmount amount; ///< 1 where none is said; of packs of a known size it is the whole, `packMilli` the part
    std::optional<Money> paid; ///< together
    QDate day; ///< of this line, where a spreadsheet has one
    QString store; ///< of this line, where a spreadsheet has one
    QDate bestBefore;
    QString ref; ///< names this line of this order, in whatever mail it is pasted again
    RowRefs sheet = {}; ///< of a spreadsheet with days: the row is known as that of a purchase file is
    std::optional<ListEntry> entry = {}; ///< of a list that Larder wrote: the line as it says, with note and all
    LeftOut why = LeftOut::No;

    [[nodiscard]] bool isItem() const { return why == LeftOut::No; }
};

/// A pasted text, understood. Every line that is not blank is in @c lines: nothing is lost.
struct PastedText
{
    PasteKind kind = PasteKind::List;
    QString store; ///< empty where the text does not name it
    QDate day; ///< invalid where the text has none that is not in the future
    QString number; ///< of the order, where it has one
    std::optional<QString> recipe = {}; ///< of a list that is a recipe's: its title, empty where it has none
    QVector<PastedLine> lines;

    [[nodiscard]] int items() const;
};

struct PasteContext
{
    QDate today;
    QByteArray currency = QByteArrayLiteral("EUR"); ///< of sums without one
    QLocale locale = {};
};

/// Reads an order mail, a receipt, a shopping list or a copied spreadsheet, of any shop and in any of several
/// languages. Pure, any thread, linear in the length of @p text; it cannot fail: what is not understood is left out.
[[nodiscard]] PastedText readPastedText(const QString &text, const PasteContext &context);

/// The lines of a list as of readListText, as a pasted text: what is ticked or on its way is left out, unless @p isWhole.
[[nodiscard]] PastedText pastedList(const ListDocument &document, bool isWhole = false);

} // namespace larder
