// SPDX-License-Identifier: GPL-3.0-or-later
// Shop, day and number of an order.
#include "core/base/textkey.h"
#include "core/exchange/pastedorder.h"
#include "core/exchange/pastedwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qsizetype kLongestStore = 40;
constexpr int kOldestDays = 730; // a copyright year or a birthday is no day of an order

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption
                                        | QRegularExpression::UseUnicodePropertiesOption);
}

QString tidyStore(const QString &text)
{
    static const QRegularExpression mailbox = pattern(u"\\s*<[^>]*>.*$|^[\"'“]+|[\"'”!.,;]+$"_s);
    static const QRegularExpression about = pattern(
        u"\\s+(?:orders?|order confirmation|bestellservice|online(?:shop)?|customer service|kundenservice|service clients?|pedidos|ordini|klantenservice|receipts?)$"_s);
    QString store = QString(text).remove(mailbox).simplified().remove(mailbox).remove(about).simplified();
    if (store == store.toUpper()) {
        QStringList words = store.split(u' ');
        for (QString &word : words)
            word = word.contains(u'.') ? word : word.left(1) + word.mid(1).toLower();
        store = words.join(u' ');
    }
    return store.size() <= kLongestStore && !store.contains(u'@') ? store : QString();
}

/// The sender, else "your order at …", else the short first line of a receipt.
QString storeOf(const QVector<NumberedLine> &lines)
{
    static const QRegularExpression sender =
        pattern(u"^\\s*(?:>\\s*)*(?:from|von|de|da|van|expéditeur|mittente|remitente)\\s*:\\s*(\\S.*)$"_s);
    static const QRegularExpression store =
        pattern(u"^\\s*(?:store|shop|merchant|markt|filiale|magasin|tienda|negozio|winkel)\\s*:\\s*(\\S.*)$"_s);
    for (const QRegularExpression *form : {&sender, &store}) {
        for (const NumberedLine &line : lines) {
            const auto match = form->match(line.text);
            if (match.hasMatch() && !tidyStore(match.captured(1)).isEmpty())
                return tidyStore(match.captured(1));
        }
    }
    // Capitals end the name: "your order at Field & Fork was …".
    static const QRegularExpression at(
        u"(?i:order (?:with|from|at)|shopping (?:with|at)|bestellung bei|einkauf bei|commande (?:chez|sur)|achats? chez|pedido (?:en|con)|compra en|ordine (?:su|da|con)|spesa (?:su|da)|bestelling bij|besteld bij)\\s+(\\p{Lu}[\\p{L}\\d&'’.-]*(?:\\s+[\\p{Lu}&][\\p{L}\\d&'’.-]*){0,3})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (const NumberedLine &line : lines) {
        const auto match = at.match(line.text);
        if (match.hasMatch())
            return tidyStore(match.captured(1));
    }
    const QString first = lines.isEmpty() ? QString() : lines.first().text.simplified();
    static const QRegularExpression plainWords = pattern(u"^[\\p{L}&'’. -]{2,30}$"_s);
    const bool isName = plainWords.match(first).hasMatch() && first.count(u' ') < 4 && !isCourtesy(textKey(first))
                        && roleOfWords(first) == LeftOut::No;
    return isName ? tidyStore(first) : QString();
}

/// Days in one line: "21 November 2026", "21.11.26", "2026-11-21", "Nov 21, 2026", "21/11/2026", "zaterdag 21 november".
QVector<QDate> daysIn(const QString &line, const PasteContext &context, const QLocale &language, DateOrder order)
{
    static const QRegularExpression form = pattern(
        u"(?<![\\d.])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})(?!\\d)"
        "|\\d{1,2}(?:st|nd|rd|th|er|º)?\\.? (?:de )?\\p{L}{3,10}\\.?,?(?: (?:de )?\\d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.? \\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:, ?\\d{4}| \\d{4})?)"_s);
    static const QRegularExpression filler = pattern(u"(?<=\\d)(?:st|nd|rd|th|er|º)\\b|\\bde \\b"_s);
    QVector<QDate> days;
    for (auto it = form.globalMatch(line); it.hasNext();) {
        const QString text = it.next().captured().remove(filler).simplified();
        const auto day = parseDate(text, context.today, language, order, true);
        if (day && !day->never && day->day <= context.today && day->day.daysTo(context.today) < kOldestDays)
            days << day->day;
    }
    return days;
}

QDate dayOf(const QVector<NumberedLine> &lines, const QString &text, const PasteContext &context)
{
    const QLocale language = languageOf(text);
    const bool isAmerican = text.contains(u'$') && language.language() == QLocale::English;
    const DateOrder order = isAmerican                                         ? DateOrder::MonthDay
                            : language.language() == context.locale.language() ? dateOrderOf(context.locale)
                                                                               : DateOrder::DayMonth;
    QDate said;
    QDate any;
    bool wasAsked = false; // "Delivered on:" with the day on the next line
    for (const NumberedLine &line : lines) {
        const bool isWhen = saysWhen(textKey(line.text));
        for (const QDate day : daysIn(line.text, context, language, order)) {
            if ((isWhen || wasAsked) && (!said.isValid() || day > said))
                said = day; // what was delivered last was there last
            if (!any.isValid())
                any = day;
        }
        wasAsked = isWhen;
    }
    return said.isValid() ? said : any;
}

QString numberOf(const QString &text)
{
    static const QRegularExpression form = pattern(
        u"(?:order|bestell\\p{L}*|commande|pedido|ordine|receipt|beleg|bon|factura|ticket|scontrino|auftrag\\p{L}*)(?: simplificada)?[ \\t]{0,3}-?(?:no|nr|number|nummer|numéro|número|numero|n°|nº|id)?\\.?[ \\t]{0,3}[:#]?[ \\t]{0,3}#?((?=[A-Z0-9-]*\\d{3})[A-Z0-9][A-Z0-9-]{4,24})\\b"_s);
    constexpr qsizetype kHead = 20'000;
    return form.match(text.left(kHead)).captured(1);
}

} // namespace

OrderHead readOrderHead(const QVector<NumberedLine> &lines, const QString &text, const PasteContext &context)
{
    return {storeOf(lines), dayOf(lines, text, context), numberOf(text)};
}

} // namespace larder
