// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pastedtext.h"

#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/exchange/listtext.h"
#include "core/exchange/pastedorder.h"
#include "core/exchange/pastedparts.h"
#include "core/exchange/pastedwords.h"
#include "core/exchange/purchasefile.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

// More is no order and no list; the rest is kept as one line that was left out.
constexpr int kMostLines = 3000;
constexpr qsizetype kLongestLine = 300;

PastedLine leftOut(int number, const QString &raw, LeftOut why)
{
    PastedLine line;
    line.number = number;
    line.raw = raw;
    line.name = raw.simplified().left(kLongestLine);
    line.amount.milli = 1000;
    line.why = why;
    return line;
}

/// The lines that are not blank, without the marks of a quoted mail; @p rest is what is too much.
QVector<NumberedLine> numberedLines(const QString &text, QVector<PastedLine> &rest)
{
    static const QRegularExpression quote(u"^\\s*(?:>\\s?)++"_s);
    QVector<NumberedLine> lines;
    int number = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        ++number;
        if (lines.size() + rest.size() >= kMostLines) {
            rest << leftOut(number, text.mid(at), LeftOut::TooLong);
            break;
        }
        QString line = text.mid(at, end - at);
        at = end + 1;
        line.remove(u'\r');
        if (line.size() > kLongestLine && line.count(u',') * 40 < line.size()) {
            rest << leftOut(number, line, LeftOut::Words);
            continue;
        }
        line.replace(QChar(QChar::Nbsp), u' ').remove(quote);
        if (!line.trimmed().isEmpty())
            lines << NumberedLine{number, line};
    }
    return lines;
}

/// A list says so itself, or has boxes to be ticked.
bool saysList(const QVector<NumberedLine> &lines)
{
    static const QRegularExpression box(u"^\\s*[-*+]?\\s*(?:\\[ ?\\]|☐)"_s);
    return std::any_of(lines.cbegin(), lines.cend(), [](const NumberedLine &line) {
        return box.match(line.text).hasMatch() || isListHeading(textKey(line.text));
    });
}

/// An order has prices on many of its lines, and a total.
PasteKind kindOf(const QVector<NumberedLine> &lines, const PasteContext &context)
{
    if (saysList(lines))
        return PasteKind::List;
    int priced = 0;
    bool hasTotal = false;
    for (const NumberedLine &line : lines) {
        const LineParts parts = takeApart(line.text.left(kLongestLine), context, false);
        priced += parts.sums.isEmpty() ? 0 : 1;
        hasTotal = hasTotal || (roleOfWords(parts.name.isEmpty() ? line.text : parts.name) == LeftOut::Sum);
    }
    return priced >= 2 && (hasTotal || priced * 5 >= lines.size() * 2) ? PasteKind::Order : PasteKind::List;
}

/// A recipe says for how many it is, or what goes into it; its title stands above that.
std::optional<QString> recipeTitle(const QVector<NumberedLine> &lines)
{
    static const QRegularExpression sign(
        u"^(ingredients|zutaten|ingrédients|ingredientes|ingredienti|ingrediënten|serves|makes|portionen|(for|für|pour|para|per) \\d+)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype kAmongFirst = 6;
    for (qsizetype i = 0; i < qMin(lines.size(), kAmongFirst); ++i) {
        if (sign.match(lines[i].text.simplified()).hasMatch())
            return i == 0 ? QString() : lines.first().text.simplified().left(80).remove(QRegularExpression(u":$"_s));
    }
    return std::nullopt;
}

/// "milk, eggs, 1,5 kg potatoes; butter": the parts of a line, not divided within a number.
QStringList thingsOf(const QString &line)
{
    static const QRegularExpression comma(u"(?<!\\d),|,(?!\\d)|;"_s);
    return line.split(comma, Qt::SkipEmptyParts);
}

/// What things cost may stand on a list too; it counts where the list is taken for bought.
std::optional<Money> paidFor(const LineParts &parts)
{
    const FoundSum &sum = parts.sums.last();
    const bool isEach = parts.sums.size() == 1 && (sum.isEach || parts.isTimes);
    const bool isCount = parts.amount && !parts.amount->unit;
    if (sum.money.minor <= 0 || (isEach && parts.amount && !isCount))
        return std::nullopt;
    const qint64 times = isEach && isCount ? parts.amount->milli / 1000 : 1;
    return Money{sum.money.minor * times, sum.money.currency};
}

/// One thing of a list; a few words with letters are one.
PastedLine readThing(int number, const QString &thing, const PasteContext &context)
{
    constexpr int kMostWords = 8;
    PastedLine one = leftOut(number, thing.trimmed(), LeftOut::Words);
    QString name = tidyName(thing);
    LineParts parts = takeApart(name, context, false);
    if (parts.sums.isEmpty()) {
        parts.amount = takeAmount(name);
    } else {
        name = parts.name;
        one.why = std::max(roleOfWords(name), LeftOut::Words);
    }
    one.name = tidyName(name);
    const bool hasLetters = std::any_of(one.name.cbegin(), one.name.cend(), [](QChar c) { return c.isLetter(); });
    const bool isOther = one.name.contains(u"http"_s) || one.name.contains(u'@');
    if (one.why != LeftOut::Words || !hasLetters || isOther || one.name.count(u' ') >= kMostWords) {
        one.name = one.raw.simplified();
        return one;
    }
    one.why = LeftOut::No;
    one.amount = withSizeOf(one.name, parts.amount.value_or(one.amount));
    if (!parts.sums.isEmpty())
        one.paid = paidFor(parts);
    return one;
}

QVector<PastedLine> readListLine(const NumberedLine &line, const PasteContext &context)
{
    static const QRegularExpression ticked(u"^\\s*[-*+]?\\s*\\[[xX✓✔]\\]|^\\s*[-*]?\\s*(?:☑|✔|✓|~~)"_s);
    static const QRegularExpression heading(u"^\\s*#|:\\s*$"_s);
    static const QRegularExpression numbering(u"^\\s*\\d{1,3}[.)]\\s+(?=\\S)"_s);
    const QString key = textKey(line.text);
    if (ticked.match(line.text).hasMatch())
        return {leftOut(line.number, line.text.trimmed(), LeftOut::TickedOff)};
    if (heading.match(line.text).hasMatch() || isCourtesy(key) || isListHeading(key))
        return {leftOut(line.number, line.text.trimmed(), LeftOut::Words)};
    QVector<PastedLine> read;
    for (const QString &thing : thingsOf(withoutFractions(QString(line.text).remove(numbering))))
        read << readThing(line.number, thing, context);
    return read;
}

/// The delimiter of a copied spreadsheet whose first line names its columns; null for other texts.
QChar spreadsheetDelimiter(const NumberedLine &head, QStringList &columns)
{
    for (const QChar delimiter : {u'\t', u';', u','}) {
        columns = head.text.split(delimiter);
        int known = 0;
        bool hasName = false;
        for (const QString &column : std::as_const(columns)) {
            const auto field = purchaseFieldFromName(column.trimmed());
            known += field ? 1 : 0;
            hasName = hasName || field == PurchaseField::Product;
        }
        if (hasName && known >= 2)
            return delimiter;
    }
    return {};
}

/// A spreadsheet is read as a purchase file is; one without days is given today's, which is not kept.
std::optional<PastedText> readSpreadsheet(const QVector<NumberedLine> &lines, const PasteContext &context)
{
    QStringList columns;
    const QChar delimiter = lines.size() < 2 ? QChar() : spreadsheetDelimiter(lines.first(), columns);
    if (delimiter.isNull())
        return std::nullopt;
    const auto isNamed = [&](PurchaseField wanted) {
        return std::any_of(columns.cbegin(), columns.cend(),
                           [&](const QString &column) { return purchaseFieldFromName(column.trimmed()) == wanted; });
    };
    const bool hasDay = isNamed(PurchaseField::Date);
    QString text;
    for (const NumberedLine &line : lines) {
        if (!hasDay)
            text += (&line == &lines.first() ? u"date"_s : context.today.toString(Qt::ISODate)) + delimiter;
        text += line.text + u'\n';
    }
    PurchaseFileOptions options;
    options.currency = context.currency;
    options.locale = context.locale;
    options.today = context.today;
    const auto file = readPurchaseFile(text.toUtf8(), options);
    if (!file)
        return std::nullopt;
    PastedText pasted;
    const bool isBought = hasDay || isNamed(PurchaseField::Price) || isNamed(PurchaseField::UnitPrice);
    pasted.kind = isBought ? PasteKind::Order : PasteKind::List;
    pasted.lines << leftOut(lines.first().number, lines.first().text.trimmed(), LeftOut::Words);
    for (const PurchaseRow &row : file->rows) {
        const NumberedLine &line = lines[row.line - 1];
        PastedLine read = leftOut(line.number, line.text.trimmed(), LeftOut::No);
        read.name = row.name;
        read.amount = withSizeOf(row.name, row.amount);
        read.paid = row.paid;
        read.day = hasDay ? row.day : QDate();
        read.store = row.store;
        read.bestBefore = row.bestBefore;
        if (hasDay)
            read.sheet = row.refs;
        pasted.lines << read;
    }
    for (const RejectedRow &row : file->rejected)
        pasted.lines << leftOut(lines[row.line - 1].number, lines[row.line - 1].text.trimmed(), LeftOut::Unread);
    return pasted;
}

/// The order's day, shop and number, and the line's words; equal lines of one order are told apart by their ordinal.
/// An order without a day is known by its whole text.
void giveRefs(PastedText &pasted, const QString &text)
{
    const auto digest = [](const QString &content) {
        return QString::fromLatin1(
            QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha1).left(15).toBase64());
    };
    const QString whole = pasted.day.isValid() || !pasted.number.isEmpty() ? QString() : digest(text.simplified());
    QHash<QString, int> ordinals;
    for (PastedLine &line : pasted.lines) {
        const QDate day = line.day.isValid() ? line.day : pasted.day;
        const QString content = QStringList{whole,
                                            pasted.number,
                                            day.toString(Qt::ISODate),
                                            textKey(line.store.isEmpty() ? pasted.store : line.store),
                                            textKey(line.name),
                                            QString::number(line.amount.milli),
                                            line.paid ? line.paid->decimal() : QString()}
                                    .join(u'|');
        line.ref = digest(content) + u'#' + QString::number(++ordinals[content]);
    }
}

} // namespace

QString leftOutText(LeftOut why)
{
    switch (why) {
    case LeftOut::No: return {};
    case LeftOut::Words: return Text::tr("no thing");
    case LeftOut::Sum: return Text::tr("a sum");
    case LeftOut::Fee: return Text::tr("a fee");
    case LeftOut::Reduction: return Text::tr("a reduction");
    case LeftOut::Deposit: return Text::tr("a deposit");
    case LeftOut::NotDelivered: return Text::tr("was not delivered");
    case LeftOut::TickedOff: return Text::tr("ticked off already");
    case LeftOut::Unread: return Text::tr("cannot be read");
    case LeftOut::TooLong: return Text::tr("too long to be read at once");
    }
    Q_UNREACHABLE();
}

int PastedText::items() const
{
    return int(std::count_if(lines.cbegin(), lines.cend(), [](const PastedLine &line) { return line.isItem(); }));
}

PastedText readPastedText(const QString &text, const PasteContext &context)
{
    if (const auto document = readListText(text)) {
        PastedText pasted = pastedList(*document);
        giveRefs(pasted, text);
        return pasted;
    }
    QVector<PastedLine> rest;
    const QVector<NumberedLine> lines = numberedLines(text, rest);
    PastedText pasted;
    if (auto sheet = readSpreadsheet(lines, context)) {
        pasted = *sheet;
    } else {
        pasted.kind = kindOf(lines, context);
        if (pasted.kind == PasteKind::Order) {
            pasted.lines = readOrderLines(lines, context);
            const OrderHead head = readOrderHead(lines, text.left(100'000), context);
            pasted.store = head.store;
            pasted.day = head.day;
            pasted.number = head.number;
        } else {
            pasted.recipe = recipeTitle(lines);
            for (const NumberedLine &line : lines)
                pasted.lines << readListLine(line, context);
        }
    }
    pasted.lines += rest;
    std::stable_sort(pasted.lines.begin(), pasted.lines.end(),
                     [](const PastedLine &left, const PastedLine &right) { return left.number < right.number; });
    giveRefs(pasted, text);
    return pasted;
}

} // namespace larder
