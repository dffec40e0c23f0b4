// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/household/wording.h"
#include "core/ingest/eventvalues.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Fills in only the places that a sentence has, so that a % in a value stays what it is.
QString filled(const char *sentence, const QString &first, const QString &second = {}, const QString &third = {})
{
    QString text;
    const QString pattern = Text::tr(sentence);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (place == u'1' || place == u'2' || place == u'3') {
            text += place == u'1' ? first : place == u'2' ? second : third;
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

QString told(const QJsonObject &numbers, const QString &name)
{
    const QJsonValue value = numbers[name];
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// A kind of trouble, and the numbers that its sentence names.
struct Trouble
{
    const char *sentence;
    const char *first = "";
    const char *second = "";
    const char *third = "";
};

const QHash<QString, Trouble> &troubles()
{
    static const QHash<QString, Trouble> troubles{
        {u"not_utf8"_s, {QT_TRANSLATE_NOOP("larder", "It is not written in UTF-8. Its sender has to be mended.")}},
        {u"not_json"_s, {QT_TRANSLATE_NOOP("larder", "It is not JSON. Its sender has to be mended.")}},
        {u"not_an_object"_s,
         {QT_TRANSLATE_NOOP("larder", "It is JSON, but no object with fields. Its sender has to be mended.")}},
        {u"missing_field"_s, {QT_TRANSLATE_NOOP("larder", "The field “%1” is missing."), "field"}},
        {u"wrong_type"_s, {QT_TRANSLATE_NOOP("larder", "The field “%1” holds the wrong kind of value."), "field"}},
        {u"bad_number"_s,
         {QT_TRANSLATE_NOOP("larder", "“%2” in the field “%1” is no number we can read; up to three decimals are."),
          "field", "value"}},
        {u"bad_number_somewhere"_s, {QT_TRANSLATE_NOOP("larder", "A number in it cannot be read.")}},
        {u"bad_time"_s,
         {QT_TRANSLATE_NOOP("larder", "“%1” cannot be when it happened: it is no time, in the future or too long ago."),
          "value"}},
        {u"bad_amount"_s, {QT_TRANSLATE_NOOP("larder", "An amount of %1 makes no sense for what it tells."), "value"}},
        {u"unknown_type"_s, {QT_TRANSLATE_NOOP("larder", "“%1” is no kind of event we know."), "type"}},
        {u"unknown_unit"_s, {QT_TRANSLATE_NOOP("larder", "“%1” is no unit we know."), "unit"}},
        {u"unit_mismatch"_s,
         {QT_TRANSLATE_NOOP("larder",
                            "It counts in %1, but “%2” is counted in %3. Say which product it is, or let its sender "
                            "use another unit."),
          "unit", "product", "product_unit"}},
        {u"unknown_product"_s,
         {QT_TRANSLATE_NOOP("larder", "Nobody has said yet which product “%1” (%2) is. Say it, and it is booked."),
          "name", "foreign_id"}},
        {u"too_long"_s,
         {QT_TRANSLATE_NOOP("larder", "It is too long (%1 bytes), so only its beginning was kept."), "bytes"}},
        {u"duplicate_key"_s,
         {QT_TRANSLATE_NOOP("larder", "The field “%1” stands in it twice, so it can mean two things."), "field"}},
        {u"not_booked"_s, {QT_TRANSLATE_NOOP("larder", "It was understood, but could not be booked by itself.")}},
        {u"source_paused"_s, {QT_TRANSLATE_NOOP("larder", "Its source is paused.")}},
        {u"nothing_closed"_s,
         {QT_TRANSLATE_NOOP("larder", "There was no closed pack of “%1” at home to open."), "product"}},
    };
    return troubles;
}

/// Of the stream's own letters: an ErrorKind's name.
QString streamTrouble(const DeadLetter &letter)
{
    return Text::tr(
        "After %n attempt(s) this still could not be worked out; what you wrote down is kept. Try it again, "
        "or leave it out.",
        nullptr, letter.attempts);
}

} // namespace

QString Wording::refusal(const QString &kind, const QJsonObject &numbers) const
{
    QString known = kind;
    if (kind == u"bad_number"_s && !numbers.contains(u"field"_s))
        known = u"bad_number_somewhere"_s;
    const auto trouble = troubles().constFind(known);
    if (trouble == troubles().cend())
        return kind;
    const auto part = [&numbers](const char *name) {
        const QString text = told(numbers, QString::fromLatin1(name));
        return text.isEmpty() && qstrcmp(name, "name") == 0 ? told(numbers, u"foreign_id"_s) : text;
    };
    return filled(trouble->sentence, part(trouble->first), part(trouble->second), part(trouble->third));
}

QString Wording::deadLetter(const DeadLetter &letter) const
{
    if (letter.handler != u"intake")
        return streamTrouble(letter);
    return refusal(letter.kind, letter.numbers);
}

QString Wording::intakeAction(const QString &kind, const QJsonObject &numbers) const
{
    static const QHash<QString, const char *> sentences{
        {u"source_add"_s, QT_TRANSLATE_NOOP("larder", "Added the source %1.")},
        {u"source_edit"_s, QT_TRANSLATE_NOOP("larder", "Changed the source %1.")},
        {u"source_remove"_s, QT_TRANSLATE_NOOP("larder", "Removed the source %1.")},
        {u"source_pause"_s, QT_TRANSLATE_NOOP("larder", "Paused the source %1.")},
        {u"source_resume"_s, QT_TRANSLATE_NOOP("larder", "Let the source %1 go on.")},
        {u"source_product"_s, QT_TRANSLATE_NOOP("larder", "Said what something of the source %1 is.")},
        {u"source_button_add"_s, QT_TRANSLATE_NOOP("larder", "Added a button of the source %1.")},
        {u"source_button_remove"_s, QT_TRANSLATE_NOOP("larder", "Removed a button of the source %1.")},
    };
    const QString source = numbers[u"source"_s].toString();
    if (kind != u"intake"_s)
        return filled(sentences.value(kind, "%1"), source);
    const QString product = numbers[u"product"_s].toString();
    const int applied = numbers[u"applied"_s].toInt();
    if (product.isEmpty() || applied != 1)
        return Text::tr("Booked %n event(s) from %1.", nullptr, applied).arg(source);
    static const QHash<QString, const char *> single{
        {u"product_added"_s, QT_TRANSLATE_NOOP("larder", "%3 told: %1 arrived (%2).")},
        {u"product_removed"_s, QT_TRANSLATE_NOOP("larder", "%3 told: %1 was taken.")},
        {u"product_quantity_changed"_s, QT_TRANSLATE_NOOP("larder", "%3 told: there is %2 of %1.")},
        {u"added"_s, QT_TRANSLATE_NOOP("larder", "%3 told: %1 arrived (%2).")},
        {u"consumed"_s, QT_TRANSLATE_NOOP("larder", "%3 told: %2 of %1 used.")},
        {u"removed"_s, QT_TRANSLATE_NOOP("larder", "%3 told: %1 was taken.")},
        {u"discarded"_s, QT_TRANSLATE_NOOP("larder", "%3 told: %1 was thrown away.")},
        {u"set"_s, QT_TRANSLATE_NOOP("larder", "%3 told: there is %2 of %1.")},
        {u"opened"_s, QT_TRANSLATE_NOOP("larder", "%3 told: %1 was opened.")},
        {u"finish"_s, QT_TRANSLATE_NOOP("larder", "%3: used one %1.")},
        {u"open"_s, QT_TRANSLATE_NOOP("larder", "%3: opened one %1.")},
        {u"gone"_s, QT_TRANSLATE_NOOP("larder", "%3: %1 is all gone.")},
        {u"list"_s, QT_TRANSLATE_NOOP("larder", "%3: wrote %1 on the list.")},
    };
    const auto unit = Unit::fromName(numbers[u"unit"_s].toString()).value_or(Unit());
    const auto milli = milliFromDecimal(numbers[u"amount"_s].toString().toStdString());
    const char *sentence = single.value(numbers[u"type"_s].toString());
    return sentence ? filled(sentence, product, amount({milli.value_or(0), unit}, std::nullopt), source)
                    : Text::tr("Booked %n event(s) from %1.", nullptr, applied).arg(source);
}

} // namespace larder
