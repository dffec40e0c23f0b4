// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/wording.h"

#include "core/base/text.h"
#include "core/household/putaway.h"
#include "core/pantry/productunits.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kNamedDays = 6;
constexpr int kFarDays = 90;

/// The inverse of decimalFromMilli for numbers we wrote ourselves.
qint64 milliOf(const QJsonObject &numbers, const QString &name)
{
    return qRound64(numbers[name].toString().toDouble() * 1000);
}

/// Guesses are no more exact than this: 50 g under a kilogram, two digits above.
qint64 coarse(qint64 milli, Unit unit)
{
    qint64 step = 500; // half a piece
    if (unit == Unit(Unit::Gram) || unit == Unit(Unit::Millilitre))
        step = milli < 50'000 ? 10'000 : milli < 1'000'000 ? 50'000 : 250'000;
    else if (isMeasured(unit))
        step = milli < 1000 ? 50 : 250;
    else if (milli >= 5000)
        step = 1000;
    return std::max(step, (milli + step / 2) / step * step);
}

/// %1 is the amount, %2 the product.
QString tookBack(const QString &eventKind)
{
    if (eventKind == u"purchased"_s)
        return Text::tr("Took back the purchase of %1 of %2.");
    return eventKind == u"spoiled"_s ? Text::tr("Took back throwing away %1 of %2.")
                                     : Text::tr("Took back the use of %1 of %2.");
}

/// First start and pasted text.
QString beginning(const Action &action, const QString &kind)
{
    const int things = action.numbers[u"things"_s].toInt();
    const QString store = action.numbers[u"store"_s].toString();
    if (kind == u"start"_s)
        return things == 0 ? Text::tr("Began empty.") : Text::tr("Began with %n thing(s).", nullptr, things);
    if (action.numbers[u"list"_s].toBool())
        return Text::tr("Wrote %n thing(s) on the list.", nullptr, things);
    return store.isEmpty() ? Text::tr("Added %n thing(s) from a pasted text.", nullptr, things)
                           : Text::tr("Added %n thing(s) from %1.", nullptr, things).arg(store);
}

} // namespace

QString Wording::day(QDate day, bool isShort) const
{
    const qint64 ahead = m_today.daysTo(day);
    if (ahead == 0)
        return Text::tr("today");
    if (std::abs(ahead) <= kNamedDays)
        return m_locale.standaloneDayName(day.dayOfWeek(), isShort ? QLocale::ShortFormat : QLocale::LongFormat);
    if (-ahead > kFarDays) // what happened has its day, however long ago
        return m_locale.toString(day, isShort ? Text::tr("d MMM yyyy") : Text::tr("d MMMM yyyy"));
    const bool isFar = ahead > kFarDays;
    //: A date as people say it, for QLocale: day and month, or month and year.
    const QString format = isFar ? (isShort ? Text::tr("MMM yyyy") : Text::tr("MMMM yyyy"))
                                 : (isShort ? Text::tr("d MMM") : Text::tr("d MMMM"));
    return m_locale.toString(day, format);
}

QString Wording::range(QDate from, QDate to) const
{
    //: A range of days, "Thu to Mon"
    return from == to ? day(from, true) : Text::tr("%1 to %2").arg(day(from, true), day(to, true));
}

QString Wording::number(qint64 milli) const
{
    const QString plain = decimalFromMilli(milli);
    const auto point = plain.indexOf(u'.');
    return m_locale.toString(plain.toDouble(), 'f', point < 0 ? 0 : int(plain.size() - point - 1));
}

QString Wording::amount(Quantity amount, std::optional<qint64> pack) const
{
    if (pack && *pack > 0 && amount.milli % *pack == 0)
        return Text::tr("%n pack(s)", nullptr, int(amount.milli / *pack));
    if (amount.unit == Unit(Unit::Piece))
        return number(amount.milli);
    return number(amount.milli) + QChar(QChar::Nbsp) + amount.unit.code();
}

QString Wording::packs(qint64 quarters) const
{
    static const QStringList parts{{}, u"¼"_s, u"½"_s, u"¾"_s};
    if (quarters == 2)
        return Text::tr("half a pack");
    if (quarters < 4)
        return Text::tr("%1 of a pack").arg(parts[quarters]);
    if (quarters % 4 == 0)
        return Text::tr("%n pack(s)", nullptr, int(quarters / 4));
    return Text::tr("%1 packs").arg(m_locale.toString(quarters / 4) + parts[quarters % 4]);
}

QString Wording::about(Quantity amount, std::optional<qint64> pack) const
{
    if (pack && *pack > 0) {
        qint64 quarters = std::max<qint64>(1, (amount.milli * 4 + *pack / 2) / *pack);
        if (quarters > 8)
            quarters = (quarters + 2) / 4 * 4;
        return Text::tr("about %1").arg(packs(quarters));
    }
    return Text::tr("about %1").arg(this->amount({coarse(amount.milli, amount.unit), amount.unit}, std::nullopt));
}

QString Wording::money(const Money &money) const
{
    const double value = money.decimal().toDouble();
    const QString symbol = money.currency == "EUR"   ? u"€"_s
                           : money.currency == "USD" ? u"$"_s
                           : money.currency == "GBP" ? u"£"_s
                                                     : QString::fromLatin1(money.currency) + u' ';
    return m_locale.toCurrencyString(value, symbol, Money::minorDigits(money.currency));
}

QString Wording::aboutMoney(const Money &money) const
{
    const int digits = Money::minorDigits(money.currency);
    qint64 unit = 1;
    for (int digit = 0; digit < digits; ++digit)
        unit *= 10;
    const Money rounded{(money.minor + unit / 2) / unit * unit, money.currency};
    return this->money(rounded).remove(m_locale.decimalPoint() + m_locale.zeroDigit().repeated(digits));
}

QString Wording::atHome(const Outlook &outlook) const
{
    if (outlook.depletion.sureness == Sureness::Unsure)
        return Text::tr("Not sure");
    const Quantity believed = outlook.believed();
    if (believed.milli <= 0)
        return Text::tr("All gone");
    return outlook.isGuess() ? about(believed, outlook.product.packSize) : amount(believed, outlook.product.packSize);
}

QString Wording::lasts(const Outlook &outlook) const
{
    const Depletion &depletion = outlook.depletion;
    if (depletion.sureness == Sureness::Unsure) {
        const auto days = outlook.model.evidenceDay.daysTo(m_today);
        return days < 14 ? Text::tr("not counted for %n day(s)", nullptr, int(days))
                         : Text::tr("not counted for %n week(s)", nullptr, int(days / 7));
    }
    if (!depletion.isForecast)
        return {};
    if (outlook.model.evidenceMilli == 0)
        return Text::tr("since %1").arg(day(outlook.model.evidenceDay, true));
    if (depletion.believedMilli == 0 && depletion.goneSince.isValid())
        return Text::tr("since %1").arg(day(depletion.goneSince, true));
    return Text::tr("about %1").arg(day(depletion.p50, true));
}

QString Wording::lastsRange(const Outlook &outlook) const
{
    const Depletion &depletion = outlook.depletion;
    const bool isOpen = depletion.isForecast && depletion.sureness != Sureness::Unsure && depletion.believedMilli > 0;
    return isOpen ? range(depletion.p10, depletion.p90) : QString();
}

QString Wording::lastsInFull(const Outlook &outlook) const
{
    if (lastsRange(outlook).isEmpty())
        return lasts(outlook);
    const Depletion &depletion = outlook.depletion;
    return Text::tr("Very likely until %1, about %2, hardly beyond %3.")
        .arg(day(depletion.p10), day(depletion.p50), day(depletion.p90));
}

QString Wording::reason(const Reason &reason, Detail detail) const
{
    const QJsonObject &numbers = reason.numbers;
    const int gap = numbers[u"usual_gap_days"_s].toInt();
    const QDate last = dayOf(numbers, u"last_purchase"_s);
    const auto unit = Unit::fromName(numbers[u"unit"_s].toString()).value_or(Unit());
    switch (reason.kind) {
    case ReasonKind::None: return {};
    case ReasonKind::RunsOut: {
        const QString until =
            Text::tr("Lasts until about %1 (%2).")
                .arg(day(dayOf(numbers, u"p50"_s)), range(dayOf(numbers, u"p10"_s), dayOf(numbers, u"p90"_s)));
        const bool isTold = detail == Detail::Full && gap > 0 && last.isValid();
        return isTold ? Text::tr("%1 Usually bought every %n day(s), last on %2.", nullptr, gap).arg(until, day(last))
                      : until;
    }
    case ReasonKind::MayBeGone:
        if (detail == Detail::Full && gap > 0 && last.isValid())
            return Text::tr("Probably gone since %1: usually bought every %n day(s), last on %2.", nullptr, gap)
                .arg(day(dayOf(numbers, u"since"_s)), day(last));
        return Text::tr("Probably gone since %1.").arg(day(dayOf(numbers, u"since"_s)));
    case ReasonKind::AllGone: return Text::tr("All gone since %1.").arg(day(dayOf(numbers, u"since"_s)));
    case ReasonKind::BelowReorderPoint: {
        const qint64 believed = milliOf(numbers, u"believed"_s);
        const QString limit = amount({milliOf(numbers, u"reorder_point"_s), unit}, std::nullopt);
        if (believed == 0)
            return Text::tr("None left; you buy it when down to %1.").arg(limit);
        const QString left = numbers[u"about"_s].toBool() ? about({believed, unit}, std::nullopt)
                                                          : amount({believed, unit}, std::nullopt);
        return Text::tr("At home: %1; you buy it when down to %2.").arg(left, limit);
    }
    case ReasonKind::Manual: return Text::tr("You wrote this down.");
    case ReasonKind::FewPurchases:
        return Text::tr("Bought %n time(s) so far; we need two purchases to say how long it lasts.", nullptr,
                        numbers[u"purchases"_s].toInt());
    case ReasonKind::NotCountedFor:
        if (numbers[u"purchases"_s].toInt() == 2 && last.isValid())
            return Text::tr("Bought only twice, %n day(s) apart, last on %1.", nullptr, gap).arg(day(last));
        return Text::tr("Not bought or counted for %n day(s), so we are not sure.", nullptr,
                        numbers[u"days"_s].toInt());
    case ReasonKind::Stated: return statedReason(numbers, detail);
    case ReasonKind::Guests:
        return Text::tr("%n guest(s) on %1.", nullptr, numbers[u"persons"_s].toInt())
            .arg(day(QDate::fromString(numbers[u"from"_s].toString(), Qt::ISODate)));
    case ReasonKind::Recurring: return recurringReason(numbers);
    case ReasonKind::Recipe: return Text::tr("For %1.").arg(numbers[u"label"_s].toString());
    case ReasonKind::Suggested: return Text::tr("Suggested: %1.").arg(listLabel(numbers[u"label"_s].toString()));
    case ReasonKind::WelcomeHome: return welcomeReason(numbers);
    }
    Q_UNREACHABLE();
}

QString Wording::origin(const Origin &origin) const
{
    switch (origin.kind) {
    case OriginKind::Manual:
        return origin.label.isEmpty() ? Text::tr("You wrote this down.")
                                      : Text::tr("%1 wrote this down.").arg(origin.label);
    case OriginKind::Recipe:
        return origin.label.isEmpty() ? Text::tr("From a recipe.") : Text::tr("For %1.").arg(origin.label);
    case OriginKind::Suggestion:
        return origin.label.isEmpty() ? Text::tr("Suggested.")
                                      : Text::tr("Suggested: %1.").arg(listLabel(origin.label));
    case OriginKind::Recurring:
    case OriginKind::Guests: return reason(origin.reason);
    case OriginKind::Shortage: return Text::tr("Running low.");
    case OriginKind::Forecast: return Text::tr("Used up before the trip after next.");
    }
    Q_UNREACHABLE();
}

QString Wording::toBuy(const ListItem &item) const
{
    return item.product.isValid() ? amount(item.amount, item.packSize) : item.textAmount;
}

QString Wording::action(const Action &action) const
{
    // An undo or redo tells of what it took back.
    const QString kind = action.numbers[u"of"_s].toString(action.kind);
    const QString product = action.numbers[u"product"_s].toString();
    const auto unit = Unit::fromName(action.numbers[u"unit"_s].toString()).value_or(Unit());
    const std::optional<qint64> pack =
        action.numbers.contains(u"pack"_s) ? std::optional(milliOf(action.numbers, u"pack"_s)) : std::nullopt;
    const QString took = amount({milliOf(action.numbers, u"amount"_s), unit}, pack);
    const qint64 leftMilli = milliOf(action.numbers, u"left"_s);
    const QString left =
        leftMilli > 0 ? Text::tr("%1 left").arg(amount({leftMilli, unit}, pack)) : Text::tr("none left");
    static const QHash<QString, const char *> sentences{
        {u"buy"_s, QT_TRANSLATE_NOOP("larder", "Added %2 of %1.")},
        {u"finish"_s, QT_TRANSLATE_NOOP("larder", "Used one %1, %3.")},
        {u"consume"_s, QT_TRANSLATE_NOOP("larder", "Used %2 of %1, %3.")},
        {u"spoil"_s, QT_TRANSLATE_NOOP("larder", "Threw away %2 of %1, %3.")},
        {u"open"_s, QT_TRANSLATE_NOOP("larder", "Opened one %1.")},
        {u"move"_s, QT_TRANSLATE_NOOP("larder", "Moved %2 of %1.")},
        {u"count"_s, QT_TRANSLATE_NOOP("larder", "Counted %1: %2.")},
        {u"product_add"_s, QT_TRANSLATE_NOOP("larder", "Added the product %1.")},
        {u"product_edit"_s, QT_TRANSLATE_NOOP("larder", "Changed %1.")},
        {u"product_archive"_s, QT_TRANSLATE_NOOP("larder", "Put %1 away for good.")},
        {u"product_unarchive"_s, QT_TRANSLATE_NOOP("larder", "Took %1 back.")},
        {u"not_pantry"_s, QT_TRANSLATE_NOOP("larder", "%1 is not a pantry thing.")},
        {u"list_add"_s, QT_TRANSLATE_NOOP("larder", "Wrote %1 on the list.")},
        {u"list_check"_s, QT_TRANSLATE_NOOP("larder", "%1 ticked.")},
        {u"list_uncheck"_s, QT_TRANSLATE_NOOP("larder", "%1 unticked.")},
        {u"list_amount"_s, QT_TRANSLATE_NOOP("larder", "Changed the amount of %1 to %2.")},
        {u"list_remove"_s, QT_TRANSLATE_NOOP("larder", "Took %1 off the list.")},
        {u"list_withdraw"_s, QT_TRANSLATE_NOOP("larder", "Took one reason for %1 off the list.")},
        {u"member_add"_s, QT_TRANSLATE_NOOP("larder", "Added the member %1.")},
        {u"member_edit"_s, QT_TRANSLATE_NOOP("larder", "Changed the member %1.")},
        {u"silence_later"_s, QT_TRANSLATE_NOOP("larder", "Put the question off.")},
        {u"setting"_s, QT_TRANSLATE_NOOP("larder", "Changed a setting.")},
        {u"sample"_s, QT_TRANSLATE_NOOP("larder", "Moved in the sample household.")},
    };
    if (kind == u"import"_s && action.numbers[u"accepted"_s].toInt() == 0)
        return Text::tr("Remembered %n name(s) from %1.", nullptr, action.numbers[u"remembered"_s].toInt())
            .arg(action.numbers[u"file"_s].toString());
    if (kind == u"import"_s)
        return Text::tr("Imported %n purchase(s) from %1.", nullptr, action.numbers[u"accepted"_s].toInt())
            .arg(action.numbers[u"file"_s].toString());
    if (kind == u"leave_out"_s)
        return Text::tr("Left out %n thing(s) that couldn't be booked.", nullptr, action.numbers[u"things"_s].toInt(1));
    if (const QString told = listAction(kind, action.numbers); !told.isEmpty())
        return told;
    if (kind.startsWith(u"aisle_"_s))
        return aisleAction(kind, action.numbers);
    if (kind.startsWith(u"guests_"_s))
        return guestsAction(kind, action.numbers);
    if (kind.startsWith(u"absence_"_s))
        return absenceAction(kind, action.numbers);
    if (kind.startsWith(u"recurring_"_s))
        return recurringAction(kind, action.numbers);
    if (kind.startsWith(u"template_"_s) || kind.startsWith(u"sheet_"_s) || kind == u"list_template"_s
        || kind == u"list_again"_s)
        return tripAction(kind, action.numbers);
    if (kind.startsWith(u"reminder_"_s))
        return reminderAction(kind, action.numbers);
    if (kind == u"intake"_s || kind.startsWith(u"source_"_s))
        return intakeAction(kind, action.numbers);
    if (kind == u"put_away"_s)
        return putAwaySentence(action.numbers, *this);
    if (kind == u"product_merge"_s)
        return Text::tr("%1 and %n other name(s) are the same thing now.", nullptr,
                        int(action.numbers[u"names"_s].toArray().size()))
            .arg(product);
    if (kind == u"product_alias"_s)
        return Text::tr("“%1” is another name of %2 now.").arg(action.numbers[u"name"_s].toString(), product);
    if (kind == u"product_alias_remove"_s)
        return Text::tr("“%1” is no longer another name of %2.").arg(action.numbers[u"name"_s].toString(), product);
    if (kind == u"not_pantry"_s && action.numbers[u"names"_s].toInt(1) > 1)
        return Text::tr("%n names are not pantry things.", nullptr, action.numbers[u"names"_s].toInt());
    if (kind == u"name_add"_s)
        return Text::tr("%1 is also called %2 from now on.").arg(product, action.numbers[u"name"_s].toString());
    if (kind == u"name_remove"_s)
        return Text::tr("%1 is no longer called %2.").arg(product, action.numbers[u"name"_s].toString());
    if (kind == u"take_back"_s)
        return tookBack(action.numbers[u"taken_back"_s].toString()).arg(took, product);
    if (kind == u"start"_s || kind == u"paste"_s)
        return beginning(action, kind);
    if (kind == u"count"_s && milliOf(action.numbers, u"amount"_s) == 0)
        return Text::tr("%1 is all gone.").arg(product);
    if (kind == u"look"_s) {
        static const QHash<QString, const char *> looks{
            {u"plenty"_s, QT_TRANSLATE_NOOP("larder", "Had a look: plenty of %1.")},
            {u"low"_s, QT_TRANSLATE_NOOP("larder", "Had a look: little left of %1.")},
            {u"none"_s, QT_TRANSLATE_NOOP("larder", "Had a look: nothing left of %1.")},
        };
        return Text::tr(looks.value(action.numbers[u"answer"_s].toString(), looks[u"none"_s])).arg(product);
    }
    static const QHash<QString, const char *> withoutLeft{
        {u"finish"_s, QT_TRANSLATE_NOOP("larder", "Used one %1.")},
        {u"consume"_s, QT_TRANSLATE_NOOP("larder", "Used %2 of %1.")},
        {u"spoil"_s, QT_TRANSLATE_NOOP("larder", "Threw away %2 of %1.")},
    };
    const bool knowsLeft = action.numbers.contains(u"left"_s);
    const char *sentence = knowsLeft ? sentences.value(kind) : withoutLeft.value(kind, sentences.value(kind));
    if (!sentence)
        return kind;
    // Only the places a sentence has may be filled, or the next name's % signs would be.
    QString text = Text::tr(sentence);
    text.replace(u"%2"_s, took).replace(u"%3"_s, left);
    return text.replace(u"%1"_s, product);
}

} // namespace larder
