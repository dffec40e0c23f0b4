// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pastedwords.h"

#include "core/base/textkey.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Words as textKey() writes them, divided by blanks; "…*" is a beginning, "*…*" a part.
struct Vocabulary
{
    LeftOut role;
    const char *words;
};

constexpr std::array kVocabularies{
    Vocabulary{LeftOut::Sum,
               "total totals totaal totale totali totaux subtotal subtotaal subtotale somme *summe *betrag *bedrag "
               "gesamt* montant importe importo suma imponibile zahlen payer pagar pagare pagato betalen betaald paid "
               "payment pay balance due visa mastercard card karte kreditkarte carte tarjeta carta pinpas ideal ec "
               "girocard maestro paypal klarna contactless cash bar contanti efectivo especes gegeben ruckgeld "
               "wechselgeld change monnaie cambio resto vat mwst ust mehrwertsteuer tva iva btw tax taxes *steuer "
               "netto brutto net amount warenwert artikelwert sales sum lastschrift bezahlt rechnung* points punkte "
               "punti puntos"},
    Vocabulary{LeftOut::Fee,
               "delivery versand* liefer* zustell* livraison frais envio gastos entrega spedizione consegna verzend* "
               "bezorg* shipping postage fee fees charge surcharge service tip gratuity trinkgeld pourboire propina "
               "mancia fooi carrier bag bags tute *tragetasche papiertute sac bolsa sacchetto shopper tas handling "
               "packing verpackung* *kosten *gebuhr toeslag zuschlag preparation picking driver"},
    Vocabulary{
        LeftOut::Reduction,
        "discount* sale saving savings saved multibuy promo promos promotion* coupon* voucher* *rabatt *gutschein* "
        "nachlass ersparnis aktion aktionsvorteil remise* reduction* descuento* ahorro* cupon* sconto sconti "
        "risparmio korting* actie bonus loyalty credit refund* erstattung* remboursement* reembolso* rimborso* "
        "buono treuevorteil offer offre oferta offerta vorteil"},
    Vocabulary{LeftOut::Deposit, "deposit* *pfand* leergut* consigne* deposito fianza vuoto cauzione statiegeld* crv"},
};

/// Go with the ones above, but say nothing alone.
constexpr auto kWeak =
    "order orders your our item items article articles articulos articoli artikel artikelen artikeln number from to "
    "incl inkl excl zzgl including included inclus incluido inclusa inclusi compresa enthalten inclusief goods waren "
    "products produits productos prodotti producten price preis prix precio prezzo prijs method details date slot "
    "standard express free gratis kostenlos offert eur euro euros gbp usd chf ttc ht basket cart panier warenkorb "
    "carrello mand commande pedido ordine bestelling bestellung ending with rate fahrer ihre ihr per debit credit "
    "clubcard member mitglieder club plus reusable small large paper team home unit base cuota imposta aliquota bottle bottles bouteille bouteilles botella botellas bottiglie flaschen flessen dont davon bancaria bancaire bank bankkarte fidelite fidelidad fedelta terminal number each sous sub plastic plastico plastique plastica plastik biodegradable biodegradabile einzelpreis stuckpreis unitaire unitario stukprijs gesamtpreis";

constexpr auto kStop =
    "the a an and or of on at in for by with und oder der die das den dem des im am auf mit fur bei zur zum et ou le "
    "la les du de des un une en au aux par pour avec y o el los las del al por con e ed il lo i gli di da della dei "
    "dal het een van op voor met bij je uw your you we x l d";

QHash<QString, LeftOut> exactWords()
{
    QHash<QString, LeftOut> words;
    for (const Vocabulary &vocabulary : kVocabularies) {
        for (const QString &word : QString::fromLatin1(vocabulary.words).split(u' ')) {
            if (!word.contains(u'*') && !words.contains(word))
                words.insert(word, vocabulary.role);
        }
    }
    return words;
}

QVector<std::pair<QString, LeftOut>> partWords()
{
    QVector<std::pair<QString, LeftOut>> words;
    for (const Vocabulary &vocabulary : kVocabularies) {
        for (const QString &word : QString::fromLatin1(vocabulary.words).split(u' ')) {
            if (word.contains(u'*'))
                words.push_back({word, vocabulary.role});
        }
    }
    return words;
}

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.cbegin(), list.cend()};
}

bool fits(const QString &word, const QString &pattern)
{
    const QString part = QString(pattern).remove(u'*');
    if (pattern.startsWith(u'*') && pattern.endsWith(u'*'))
        return word.contains(part);
    return pattern.endsWith(u'*') ? word.startsWith(part) : word.endsWith(part);
}

LeftOut roleOfWord(const QString &word)
{
    static const QHash<QString, LeftOut> exact = exactWords();
    static const QVector<std::pair<QString, LeftOut>> parts = partWords();
    if (const auto found = exact.constFind(word); found != exact.cend())
        return *found;
    for (const auto &[pattern, role] : parts) {
        if (fits(word, pattern))
            return role;
    }
    return LeftOut::No;
}

bool hasOneOf(const QString &key, const QStringList &phrases)
{
    return std::any_of(phrases.cbegin(), phrases.cend(), [&](const QString &phrase) { return key.contains(phrase); });
}

QStringList phrases(const char *text)
{
    return QString::fromLatin1(text).split(u'|');
}

} // namespace

LeftOut roleOfWords(const QString &words, bool *isLabel)
{
    static const QRegularExpression gap(u"[^\\p{L}\\d]+"_s);
    static const QSet<QString> weak = setOf(kWeak);
    static const QSet<QString> stop = setOf(kStop);
    int known = 0;
    int all = 0;
    LeftOut role = LeftOut::No;
    for (const QString &word : textKey(words).split(gap, Qt::SkipEmptyParts)) {
        const bool hasDigit = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
        if (hasDigit || stop.contains(word))
            continue;
        ++all;
        const LeftOut one = roleOfWord(word);
        known += one != LeftOut::No || weak.contains(word) ? 1 : 0;
        // "Delivery total" is a sum of a fee, "Deposit total" of deposits: what it is about counts.
        if (role == LeftOut::No || role == LeftOut::Sum)
            role = one == LeftOut::No ? role : one;
    }
    if (isLabel)
        *isLabel = all > 0 && known == all && role == LeftOut::No;
    // "Total 0% Greek yoghurt" and "Bin bags" are things.
    return known * 5 >= all * 3 ? role : LeftOut::No;
}

bool saysNotDelivered(const QString &key)
{
    static const QStringList words = phrases(
        "out of stock|unavailable|not available|sold out|could not supply|couldn't supply|missing item|not delivered|"
        "we're sorry we|nicht lieferbar|nicht verfugbar|ausverkauft|nicht geliefert|leider nicht|fehlend|indisponible|"
        "rupture|non livre|no disponible|agotado|sin existencias|no servido|non disponibil|esaurit|non consegnat|"
        "niet leverbaar|niet beschikbaar|uitverkocht|niet geleverd");
    return hasOneOf(key, words);
}

bool saysAdvert(const QString &key)
{
    static const QStringList words = phrases(
        "may also like|might also like|recommended|people also|dazu passt|konnte ihnen|konnte dir|empfehlungen|"
        "aimerez aussi|vous aimerez|nos suggestions|tambien te|te puede|recomendad|potrebbe|potrebbero|consigliat|"
        "misschien ook|aanbevolen|inspiration|angebote der woche|offers this week");
    return hasOneOf(key, words);
}

qsizetype replacedAt(const QString &key)
{
    static const QRegularExpression replaced(
        u"(?:[(\\[,;–-]|->|→|^)\\s*(?:(?:substitut|replac|ersetzt|ersatz|remplac|sustitu|sostitu|vervang)\\p{L}*\\s+(?:for|of|fur|von|pour|por|di|voor|de)|instead of|anstelle von|anstatt|statt|a la place de|au lieu de|en lugar de|al posto di|invece di|in plaats van)\\b"_s);
    return replaced.match(key).capturedStart();
}

bool isCourtesy(const QString &key)
{
    static const QRegularExpression words(
        u"^(?:hi|hello|hey|dear|thanks|thank you|kind regards|best regards|cheers|yours|hallo|liebe|lieber|guten|moin|sehr geehrte|danke|vielen dank|viele grusse|liebe grusse|mit freundlichen|bonjour|chere?|merci|cordialement|a bientot|hola|querid|gracias|saludos|un saludo|ciao|gentile|grazie|cordiali|hoi|beste|bedankt|dank|groet|met vriendelijke|love)\\b"_s);
    return words.match(key).hasMatch();
}

bool isListHeading(const QString &key)
{
    static const QRegularExpression words(
        u"^[^\\p{L}]*(?:(?:my|our|meine|unsere|unser|mein|ma|notre|mijn|onze)\\s)?(?:einkaufsliste|einkaufszettel|(?:shopping|grocery) list|listes? d(?:e|es) courses?|lista de (?:la )?compras?|lista della spesa|boodschappenlijst(?:je)?)(?!\\p{L})[^,]{0,30}$"_s);
    return words.match(key).hasMatch();
}

bool saysWhen(const QString &key)
{
    static const QRegularExpression words(
        u"(?:deliver|order|purchase|date|datum|liefer|bestell|kauf|livr|command|achat|entreg|pedido|compra|fecha|consegn|ordine|acquist|data|bezorg|besteld|aankoop|placed|geliefert)"_s);
    return words.match(key).hasMatch();
}

QLocale languageOf(const QString &text)
{
    struct Language
    {
        QLocale::Language language;
        const char *words;
    };
    static constexpr std::array kLanguages{
        Language{QLocale::English, "the and your of order for with items you"},
        Language{QLocale::German, "und der die das ihre bestellung fur mit artikel ihr"},
        Language{QLocale::French, "le les et votre vous commande pour des une du"},
        Language{QLocale::Spanish, "el los y tu su pedido para por del las"},
        Language{QLocale::Italian, "il gli e tuo ordine per della di con tua"},
        Language{QLocale::Dutch, "het een en je bestelling voor van uw met jouw"},
    };
    constexpr qsizetype kEnough = 8000; // characters that say which language it is
    QHash<QString, int> counts;
    static const QRegularExpression gap(u"[^\\p{L}]+"_s);
    for (const QString &word : textKey(QStringView(text).left(kEnough)).split(gap, Qt::SkipEmptyParts))
        ++counts[word];
    int most = 0;
    QLocale best(QLocale::English);
    for (const Language &language : kLanguages) {
        int score = 0;
        for (const QString &word : QString::fromLatin1(language.words).split(u' '))
            score += counts.value(word);
        if (score > most) {
            most = score;
            best = QLocale(language.language);
        }
    }
    return best;
}

} // namespace larder
