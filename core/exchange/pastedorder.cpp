// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pastedorder.h"

#include "core/base/textkey.h"
#include "core/exchange/pastedparts.h"
#include "core/exchange/pastedwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kMostWords = 14; ///< a longer "name" is a sentence

bool isSentence(const QString &name, const QString &line)
{
    const QString text = line.trimmed();
    const bool isClosed = text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?');
    return name.count(u' ') >= kMostWords || (isClosed && text.count(u' ') >= 4) || text.contains(u"http"_s)
           || text.contains(u"www."_s) || text.contains(u'@');
}

qint64 times(qint64 minor, const TypedAmount &amount)
{
    return std::llround(double(minor) * double(amount.milli) / 1000);
}

bool isOnlySigned(const QVector<NumberedLine> &lines, const PasteContext &context)
{
    int with = 0;
    int without = 0;
    for (const NumberedLine &line : lines) {
        for (const FoundSum &sum : sumsIn(line.text, context))
            ++(sum.isSigned ? with : without);
    }
    return with > without;
}

/// Reads line by line; what a price or a count on a line of its own belongs to is kept in mind.
class OrderReader
{
public:
    OrderReader(const QVector<NumberedLine> &lines, const PasteContext &context)
        : m_lines(lines)
        , m_context(context)
        , m_onlySigned(isOnlySigned(lines, context))
    {}

    QVector<PastedLine> read()
    {
        for (const NumberedLine &line : m_lines)
            readLine(line);
        for (qsizetype i = 0; i < m_read.size(); ++i) {
            if (m_read[i].isItem())
                m_read[i].amount = withSizeOf(m_read[i].name, m_read[i].amount);
        }
        correctPrices();
        return m_read;
    }

private:
    void readLine(const NumberedLine &line)
    {
        PastedLine read;
        read.number = line.number;
        read.raw = line.text.trimmed();
        read.amount.milli = 1000;
        const LineParts parts = takeApart(line.text, m_context, m_onlySigned);
        read.name = parts.name;
        const QString key = textKey(line.text);
        bool isLabel = false;
        const LeftOut role = roleOfWords(parts.name, &isLabel);
        const bool isThing =
            parts.hasName() && !isSentence(parts.name, line.text)
            && (role == LeftOut::No || (role == LeftOut::Sum && parts.isMarked)); // "2 x Total yoghurt"
        read.why = LeftOut::Words;
        if (saysNotDelivered(key)) {
            m_section = parts.sums.isEmpty() && !parts.isMarked ? LeftOut::NotDelivered : m_section;
            read.why = LeftOut::NotDelivered;
            m_open = -1;
        } else if (saysAdvert(key)) {
            m_section = LeftOut::Words;
        } else if (replacedAt(key) == 0) {
            read.why = LeftOut::NotDelivered;
        } else if (!parts.hasName() || (isLabel && !parts.sums.isEmpty())) {
            readNumbers(parts, read, isLabel);
        } else if (!isThing) {
            read.why = role == LeftOut::No ? LeftOut::Words : role;
            m_section = parts.sums.isEmpty() ? LeftOut::No : m_section;
            m_open = -1;
        } else {
            readThing(parts, read, key);
        }
        if (read.why == LeftOut::No && m_section != LeftOut::No)
            read.why = m_section;
        m_read << read;
        if (!isLabel)
            remember(read, parts);
    }

    void readThing(const LineParts &parts, PastedLine &read, const QString &key)
    {
        if (const auto at = replacedAt(textKey(read.name)); at > 0)
            read.name = tidyName(read.name.left(at));
        if (parts.amount)
            read.amount = *parts.amount;
        if (!parts.sums.isEmpty()) {
            pricedThing(parts, read);
        } else if (parts.isMarked) {
            read.why = LeftOut::No;
        } else {
            // Words alone: perhaps a heading, perhaps the name of what is priced below.
            const bool isHeading = key.endsWith(u':') || isCourtesy(key);
            if (isHeading || wasBlankBefore(read.number))
                m_section = LeftOut::No;
        }
    }

    void pricedThing(const LineParts &parts, PastedLine &read)
    {
        read.why = LeftOut::No;
        const Money paid = total(parts, read.amount);
        if (paid.minor < 0)
            read.why = LeftOut::Reduction;
        else if (paid.minor > 0)
            read.paid = paid;
        else if (!parts.isMarked)
            read.why = LeftOut::Words; // "capital of 10 000 €", read from its end
        // "2 x 0,59" may stand above its thing.
        if (m_above && !parts.amount && paid.minor == m_above->total.minor && m_above->number + 1 == read.number)
            read.amount = m_above->amount;
        m_above.reset();
    }

    /// The sum of the whole line; completes a count that only the sums tell: "1,19  2,38".
    [[nodiscard]] Money total(const LineParts &parts, TypedAmount &amount) const
    {
        const FoundSum last = parts.sums.last();
        if (parts.sums.size() == 1)
            return last.isEach || parts.isTimes ? Money{times(last.money.minor, amount), last.money.currency}
                                                : last.money;
        const Money first = parts.sums.first().money;
        const Money whole = last.isEach && !parts.sums.first().isEach ? first : last.money;
        const qint64 one = first.minor;
        if (!parts.amount && !last.isEach && one > 0 && whole.minor > one && whole.minor % one == 0
            && whole.minor / one < 50)
            amount.milli = whole.minor / one * 1000;
        return whole;
    }

    /// "2 x 1,19 EUR", "Qty: 2", "Unit price: £1.45", "£2.90": belongs to the thing above it, or to the one below.
    void readNumbers(const LineParts &parts, const PastedLine &read, bool isLabel)
    {
        if (parts.sums.isEmpty() && !parts.amount)
            return;
        if (m_open >= 0 && completes(m_read[m_open], parts, isLabel))
            return;
        if (parts.sums.isEmpty() || !parts.amount)
            return;
        TypedAmount amount = *parts.amount;
        const Money whole = total(parts, amount);
        const qsizetype last = m_read.size() - 1;
        if (last >= 0 && m_read[last].isItem() && m_read[last].paid && m_read[last].amount.milli == 1000
            && std::abs(m_read[last].paid->minor - whole.minor) <= 1)
            m_read[last].amount = amount;
        else
            m_above = Above{amount, whole, read.number};
    }

    /// Adds count and price to the thing they stand below; false where it has them already.
    bool completes(PastedLine &thing, const LineParts &parts, bool isLabel)
    {
        const bool isNew = !thing.isItem();
        if (!isNew && thing.paid && !m_isOneOnly)
            return false;
        if (parts.amount) {
            // A count of its own is sure: then "x12" was a part of the name.
            if (thing.amount.milli != 1000)
                thing.name = tidyName(thing.raw);
            thing.amount = *parts.amount;
        }
        thing.why = m_section;
        if (m_section != LeftOut::No || parts.sums.isEmpty())
            return true;
        Money paid = total(parts, thing.amount);
        if (isLabel && parts.sums.size() == 1)
            paid.minor = times(paid.minor, thing.amount);
        if (paid.minor < 0)
            thing.why = LeftOut::Reduction;
        else if (paid.minor > 0)
            thing.paid = paid;
        // The price of one; what it came to, perhaps reduced, may follow.
        m_isOneOnly = (parts.isTimes && parts.sums.size() == 1) || isLabel;
        return true;
    }

    void remember(const PastedLine &read, const LineParts &parts)
    {
        if (!parts.hasName())
            return;
        const bool isPending = read.why == LeftOut::Words && parts.sums.isEmpty() && !isSentence(read.name, read.raw)
                               && roleOfWords(read.name) == LeftOut::No && !isCourtesy(textKey(read.name))
                               && !read.raw.endsWith(u':') && replacedAt(textKey(read.raw)) < 0;
        const bool waits = read.isItem() && !read.paid;
        m_open = isPending || waits ? m_read.size() - 1 : -1;
        m_isOneOnly = false;
    }

    [[nodiscard]] bool wasBlankBefore(int number) const
    {
        return m_read.isEmpty() || m_read.last().number + 1 < number;
    }

    /// "2 x Milk £2.90": is that for one or for both? The order's own sums know.
    void correctPrices()
    {
        qint64 asTotal = 0;
        qint64 asEach = 0;
        for (const PastedLine &line : std::as_const(m_read)) {
            if (!line.isItem() || !line.paid)
                continue;
            asTotal += line.paid->minor;
            asEach += isPlainCount(line) ? times(line.paid->minor, countOf(line)) : line.paid->minor;
        }
        bool saysTotal = false;
        bool saysEach = false;
        for (const PastedLine &line : std::as_const(m_read)) {
            if (line.why != LeftOut::Sum)
                continue;
            for (const FoundSum &sum : sumsIn(line.raw, m_context)) {
                saysTotal = saysTotal || sum.money.minor == asTotal;
                saysEach = saysEach || sum.money.minor == asEach;
            }
        }
        if (!saysEach || saysTotal)
            return;
        for (PastedLine &line : m_read) {
            if (line.isItem() && line.paid && isPlainCount(line))
                line.paid->minor = times(line.paid->minor, countOf(line));
        }
    }

    [[nodiscard]] static TypedAmount countOf(const PastedLine &line)
    {
        const auto &amount = line.amount;
        return amount.packMilli ? TypedAmount{amount.milli * 1000 / *amount.packMilli, {}, {}} : amount;
    }
    [[nodiscard]] static bool isPlainCount(const PastedLine &line)
    {
        return !line.amount.unit || line.amount.packMilli;
    }

    struct Above
    {
        TypedAmount amount;
        Money total;
        int number;
    };

    const QVector<NumberedLine> &m_lines;
    const PasteContext &m_context;
    bool m_onlySigned;
    QVector<PastedLine> m_read;
    LeftOut m_section = LeftOut::No; ///< what the heading above says about everything below it
    qsizetype m_open = -1; ///< the thing whose price or count may follow
    bool m_isOneOnly = false; ///< its price was computed from that of one
    std::optional<Above> m_above; ///< a count above its thing
};

} // namespace

QVector<PastedLine> readOrderLines(const QVector<NumberedLine> &lines, const PasteContext &context)
{
    return OrderReader(lines, context).read();
}

} // namespace larder
