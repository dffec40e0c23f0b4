// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/quickadd.h"

#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/pantry/productunits.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qsizetype kLongestAmount = 4; ///< words: "2 x 1 l"
constexpr qsizetype kLongestDate = 3; ///< words: "1 dec 2027"

bool isDateKeyword(const QString &word)
{
    static const QStringList keywords{u"exp"_s, u"bb"_s, u"mhd"_s};
    return keywords.contains(word.toLower());
}

bool isTwoDecimals(const QString &word)
{
    static const QRegularExpression pattern(u"^\\d+[.,]\\d\\d$"_s);
    return pattern.match(word).hasMatch();
}

bool isNumeric(const QString &word)
{
    static const QRegularExpression pattern(u"^\\d[\\d.,]*$"_s);
    return pattern.match(word).hasMatch();
}

/// "€", "EUR", "1.59€", "EUR1.59".
bool namesCurrency(const QString &word)
{
    static const QRegularExpression pattern(u"^[\\d.,]*(\\p{Sc}|[A-Za-z]{3})[\\d.,]*$"_s);
    const QRegularExpressionMatch match = pattern.match(word);
    if (!match.hasMatch())
        return false;
    const QString sign = match.captured(1);
    return sign.size() != 3 || Money::isCurrency(sign.toUpper().toLatin1());
}

/// Takes a line apart, word by word.
class Reader
{
public:
    Reader(const QString &line, const QuickAddContext &context)
        : m_words(line.simplified().split(u' ', Qt::SkipEmptyParts))
        , m_context(context)
    {}

    QuickAdd read()
    {
        takeMarked();
        takePrice();
        takeAmount();
        takeSize();
        takeName();
        sumUp();
        return m_add;
    }

private:
    [[nodiscard]] QString words(qsizetype first, qsizetype count) const { return m_words.mid(first, count).join(u' '); }

    void ask(const Error &error)
    {
        if (!m_add.ambiguity)
            m_add.ambiguity = error;
    }

    /// Days and stores, wherever they stand.
    void takeMarked()
    {
        for (qsizetype i = 0; i < m_words.size();) {
            if (m_words[i].startsWith(u'@'))
                takeStore(i);
            else if (i > 0 && isDateKeyword(m_words[i]))
                takeDate(i);
            else
                ++i;
        }
    }

    void takeStore(qsizetype at)
    {
        qsizetype end = at + 1;
        while (end < m_words.size() && !isDateKeyword(m_words[end]) && !isTwoDecimals(m_words[end])
               && !namesCurrency(m_words[end]))
            ++end;
        m_add.words.store = words(at, end - at);
        m_add.store = m_add.words.store.mid(1).trimmed();
        m_words.remove(at, end - at);
    }

    /// What is bought on a Friday and keeps until "fri" keeps until the next one; "today" stays today.
    [[nodiscard]] QDate notToday(QDate day, const QString &text) const
    {
        const auto later = parseDate(text, m_context.today.addDays(1), m_context.locale, dateOrderOf(m_context.locale));
        const bool isWeekDay = day == m_context.today && later && later->day == day.addDays(7);
        return isWeekDay ? later->day : day;
    }

    void takeDate(qsizetype at)
    {
        const QString keyword = m_words.takeAt(at);
        for (qsizetype count = std::min(kLongestDate, m_words.size() - at); count > 0; --count) {
            const auto date =
                parseDate(words(at, count), m_context.today, m_context.locale, dateOrderOf(m_context.locale));
            if (!date)
                continue;
            m_add.bestBefore = notToday(date->day, words(at, count));
            m_add.words.bestBefore = keyword + u' ' + words(at, count);
            m_words.remove(at, count);
            return;
        }
        ask({ErrorKind::InvalidInput,
             Text::tr("Which day is meant after “%1”? Write it like fri, 1 dec or 24.12.").arg(keyword)});
    }

    void takePrice()
    {
        if (m_words.isEmpty())
            return;
        const qsizetype last = m_words.size() - 1;
        qsizetype count = 0;
        if (isTwoDecimals(m_words[last]))
            count = last > 0 && namesCurrency(m_words[last - 1]) && !isNumeric(m_words[last - 1]) ? 2 : 1;
        else if (namesCurrency(m_words[last]))
            count = last > 0 && !m_words[last].contains(QRegularExpression(u"\\d"_s)) ? 2 : 1;
        if (count == 0 || (count == 2 && !isNumeric(m_words[last]) && !isNumeric(m_words[last - 1]))
            || count == m_words.size())
            return;
        m_add.words.price = words(m_words.size() - count, count);
        const auto money = parseMoney(m_add.words.price, m_context.currency);
        if (money)
            m_add.each = *money;
        else
            ask(money.error());
        m_words.remove(m_words.size() - count, count);
    }

    /// The longest beginning that is an amount and leaves a name.
    void takeAmount()
    {
        m_add.amount.milli = 1000;
        std::optional<Error> question;
        for (qsizetype count = std::min(kLongestAmount, m_words.size() - 1); count > 0; --count) {
            const auto amount = parseAmount(words(0, count));
            if (amount) {
                m_add.amount = *amount;
                m_add.isCounted = !amount->unit;
                m_add.words.amount = words(0, count);
                m_words.remove(0, count);
                return;
            }
            // The shortest one with the question is the amount alone.
            if (amount.error().kind == ErrorKind::Ambiguous)
                question = amount.error();
        }
        if (question)
            ask(*question);
    }

    /// "1l" or "1 l" after the first word of the name.
    void takeSize()
    {
        if (!m_add.isCounted)
            return;
        for (qsizetype i = 1; i < m_words.size(); ++i) {
            for (const qsizetype count : {qsizetype(2), qsizetype(1)}) {
                if (i + count > m_words.size())
                    continue;
                const auto size = parseAmount(words(i, count));
                if (!size && size.error().kind == ErrorKind::Ambiguous)
                    return ask(size.error());
                if (!size || !size->unit || size->unit->dimension() == Dimension::Pack || size->milli <= 0)
                    continue;
                m_add.size = *size;
                m_sizeAt = i;
                m_add.words.size = words(i, count);
                m_words.remove(i, count);
                return;
            }
        }
    }

    /// "1l" as people write it on a shelf: "1 l".
    static QString spelled(const QString &size)
    {
        static const QRegularExpression glued(u"(\\d)(?=\\p{L})"_s);
        return QString(size).replace(glued, u"\\1 "_s);
    }

    void takeName()
    {
        m_add.words.name = m_add.plainName = m_words.join(u' ');
        QStringList whole = m_words;
        if (m_sizeAt > 0)
            whole.insert(m_sizeAt, spelled(m_add.words.size));
        m_add.name = whole.join(u' ');
        for (QString *name : {&m_add.name, &m_add.plainName}) {
            if (!name->isEmpty())
                name->front() = name->front().toUpper();
        }
    }

    /// Packs of a known size become the whole amount; the price is of one.
    void sumUp()
    {
        const qint64 milli = m_add.amount.milli;
        const bool isPacks = m_add.isCounted || m_add.amount.packMilli
                             || (m_add.amount.unit && m_add.amount.unit->dimension() == Dimension::Pack);
        const qint64 countMilli =
            m_add.amount.packMilli.value_or(0) > 0 ? milli * 1000 / *m_add.amount.packMilli : milli;
        m_add.paid = m_add.each;
        if (m_add.paid && isPacks && countMilli % 1000 == 0
            && qMulOverflow(m_add.each->minor, countMilli / 1000, &m_add.paid->minor))
            ask({ErrorKind::InvalidInput,
                 Text::tr("This is more money than Larder can count. Check amount and price.")});
        if (!m_add.size)
            return;
        qint64 product = 0;
        if (qMulOverflow(milli, m_add.size->milli, &product))
            return ask({ErrorKind::InvalidInput, Text::tr("This is more than Larder can count. Check the amount.")});
        m_add.amount = {product / 1000, m_add.size->unit, m_add.size->milli};
    }

    QStringList m_words;
    const QuickAddContext &m_context;
    QuickAdd m_add;
    qsizetype m_sizeAt = 0;
};

/// Names that differ in "1l", "1 l", "1,5 l" and "1.5 l" only are the same.
QString nameKey(const QString &name)
{
    static const QRegularExpression comma(u"(\\d),(?=\\d)"_s);
    static const QRegularExpression gap(u"(\\d) (?=\\p{L})"_s);
    return textKey(name).replace(comma, u"\\1."_s).replace(gap, u"\\1"_s);
}

/// "milk" of "milk 1l"; the whole key where no size closes it.
QString withoutSize(const QString &key)
{
    static const QRegularExpression size(u" \\d[\\d.]*\\p{L}+$"_s);
    return QString(key).remove(size);
}

const Product *productCalled(const QString &key, const QVector<Product> &products)
{
    const auto found = std::find_if(products.cbegin(), products.cend(),
                                    [&](const Product &product) { return nameKey(product.name) == key; });
    return found == products.cend() ? nullptr : &*found;
}

const Product *onlyOneBesideSize(const QString &key, const QVector<Product> &products)
{
    const Product *only = nullptr;
    for (const Product &product : products) {
        if (withoutSize(nameKey(product.name)) != key)
            continue;
        if (only)
            return nullptr;
        only = &product;
    }
    return only;
}

bool isInPacks(const QuickAdd &add)
{
    return add.amount.unit && add.amount.unit->dimension() == Dimension::Pack;
}

/// A bare number of something measured is its packs.
void fitAmount(QuickAdd &add, const Product &product)
{
    if (!add.size && add.isCounted && isMeasured(product.unit) && product.packSize)
        add.amount.unit = Unit::Pack;
    // The size is only a part of the name where the product is not counted in it.
    if (add.size && add.size->unit->dimension() != product.unit.dimension())
        add.amount = {add.amount.milli * 1000 / add.size->milli, Unit::Pack, {}};
}

} // namespace

QuickAdd readQuickAdd(const QString &line, const QuickAddContext &context)
{
    return Reader(line, context).read();
}

QuickAdd resolved(QuickAdd typed, const QVector<Product> &products, const StarterCatalogue *starters)
{
    if (typed.name.isEmpty())
        return typed;
    const QString key = nameKey(typed.name);
    const Product *product = productCalled(key, products);
    if (!product && typed.size)
        product = productCalled(nameKey(typed.plainName), products);
    if (!product && !typed.size)
        product = onlyOneBesideSize(key, products);
    if (product) {
        typed.product = product->id;
        typed.name = product->name;
        fitAmount(typed, *product);
    } else if (starters) {
        typed.starter = starters->find(typed.plainName);
        const bool isPacked = typed.starter && isMeasured(typed.starter->unit) && typed.starter->packMilli > 0;
        if (isPacked && typed.isCounted && !typed.size)
            typed.amount.unit = Unit::Pack;
    }
    return typed;
}

ProductEdit newProductOf(const QuickAdd &add)
{
    ProductEdit edit;
    edit.packSize = add.amount.packMilli;
    // A bare number of something that is bought loose by weight ("6 bananas") stays a number of pieces.
    const bool isAsUsual =
        add.starter && !add.size && (isInPacks(add) || (add.isCounted && !isMeasured(add.starter->unit)));
    edit.unit = isAsUsual ? add.starter->unit : unitOfNew(add.amount);
    return add.starter ? completed(edit, *add.starter) : edit;
}

QString QuickAddWords::line() const
{
    QStringList parts{amount, name, size, bestBefore, price, store};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace larder
