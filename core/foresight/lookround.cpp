// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/lookround.h"

#include "core/base/textkey.h"

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr double kLeastDoubt = 0.3; // a chance of 15 to 85 %
constexpr double kPlentyLevel = 0.75; // so that the list does not ask for it, nor for another look
constexpr double kSilentShare = 1.0 / 3; // three gaps of silence make a thing less used

struct Doubtful
{
    const Outlook *outlook;
    double weight;
};

/// Uses a day, about: by the usual gap, or by the silence where that has become longer than three of them.
double useOf(const Outlook &outlook)
{
    const RateModel &model = outlook.model;
    const QDate last = std::max(model.lastPurchase, model.evidenceDay);
    const double silence = last.isValid() ? double(last.daysTo(outlook.asOf)) : 0;
    const double gap = model.usualGapDays > 0 ? std::max(model.usualGapDays, silence * kSilentShare) : silence;
    return 1 / std::max(1.0, gap);
}

QString placeOf(const Outlook &outlook)
{
    return outlook.places.isEmpty() ? outlook.location : outlook.places.first();
}

/// Somebody had it in their hands today.
bool wasSeen(const Outlook &outlook)
{
    const RateModel::Evidence evidence = outlook.model.evidence;
    return outlook.model.evidenceDay == outlook.asOf && evidence != RateModel::Evidence::None
           && evidence != RateModel::Evidence::Stated;
}

qint64 usualOf(const Outlook &outlook)
{
    if (outlook.model.typicalMilli > 0)
        return outlook.model.typicalMilli;
    if (outlook.product.packSize)
        return *outlook.product.packSize;
    return outlook.onHand > 0 ? outlook.onHand : 1000;
}

/// What cannot sensibly be halved; 1 where any amount can be.
qint64 pieceOf(const Product &product)
{
    const Dimension dimension = product.unit.dimension();
    return dimension == Dimension::Mass || dimension == Dimension::Volume ? 1 : 1000;
}

qint64 roundedUp(qint64 milli, qint64 step)
{
    return (milli + step - 1) / step * step;
}

qint64 plentyOf(const Outlook &outlook, const TripPlan &trips)
{
    const DepletionForecaster forecaster(outlook.model, outlook.onHand, trips.asOf);
    const auto days = double(outlook.living.between(trips.asOf, trips.afterNext));
    const auto demand = qint64(std::ceil(forecaster.demand(days, kPlentyLevel)));
    const qint64 most = std::max({usualOf(outlook), outlook.depletion.believedMilli, demand});
    return roundedUp(most, outlook.product.packSize.value_or(pieceOf(outlook.product)));
}

qint64 lowOf(const Outlook &outlook)
{
    const qint64 piece = pieceOf(outlook.product);
    const Depletion &depletion = outlook.depletion;
    qint64 low = roundedUp(std::max<qint64>(1, usualOf(outlook) / 4), piece);
    if (depletion.sureness != Sureness::Unsure && depletion.believedMilli > 0)
        low = std::min(low, depletion.believedMilli);
    return std::max(low, piece);
}

} // namespace

QString lookAnswerName(LookAnswer answer)
{
    switch (answer) {
    case LookAnswer::Plenty: return u"plenty"_s;
    case LookAnswer::Low: return u"low"_s;
    case LookAnswer::None: return u"none"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LookAnswer> lookAnswerFromName(QStringView name)
{
    for (const LookAnswer answer : {LookAnswer::Plenty, LookAnswer::Low, LookAnswer::None}) {
        if (name == lookAnswerName(answer))
            return answer;
    }
    return std::nullopt;
}

Shelf shelfOf(const QString &place)
{
    // The freezer first: a "Tiefkühlschrank" is no fridge, and the fridge before the cupboard: both are a "Schrank".
    static const QVector<std::pair<QString, Shelf>> words{
        {u"freez"_s, Shelf::Freezer},     {u"gefrier"_s, Shelf::Freezer},    {u"tiefkuhl"_s, Shelf::Freezer},
        {u"truhe"_s, Shelf::Freezer},     {u"frost"_s, Shelf::Freezer},      {u"fridge"_s, Shelf::Fridge},
        {u"refrigerat"_s, Shelf::Fridge}, {u"kuhl"_s, Shelf::Fridge},        {u"cupboard"_s, Shelf::Cupboard},
        {u"schrank"_s, Shelf::Cupboard},  {u"pantry"_s, Shelf::Cupboard},    {u"larder"_s, Shelf::Cupboard},
        {u"vorrat"_s, Shelf::Cupboard},   {u"speise"_s, Shelf::Cupboard},    {u"shelf"_s, Shelf::Cupboard},
        {u"regal"_s, Shelf::Cupboard},    {u"schublade"_s, Shelf::Cupboard}, {u"drawer"_s, Shelf::Cupboard},
    };
    const QString key = textKey(place);
    for (const auto &[word, shelf] : words) {
        if (key.contains(word))
            return shelf;
    }
    return Shelf::Elsewhere;
}

double doubtOf(const Outlook &outlook)
{
    if (outlook.depletion.sureness == Sureness::Unsure)
        return 1;
    if (outlook.depletion.sureness == Sureness::Booked || !outlook.chanceBeforeAfterNext)
        return 0;
    const double doubt = 1 - std::abs(2 * *outlook.chanceBeforeAfterNext - 1);
    return doubt < kLeastDoubt ? 0 : doubt;
}

LookRound lookRound(const QVector<Outlook> &outlooks)
{
    QVector<Doubtful> doubtful;
    for (const Outlook &outlook : outlooks) {
        const double doubt = wasSeen(outlook) ? 0 : doubtOf(outlook);
        if (doubt > 0)
            doubtful.push_back({&outlook, doubt * useOf(outlook)});
    }
    std::stable_sort(doubtful.begin(), doubtful.end(),
                     [](const Doubtful &left, const Doubtful &right) { return left.weight > right.weight; });
    LookRound round;
    for (const Doubtful &thing : std::as_const(doubtful).mid(0, LookRound::kMost))
        round.things.push_back(*thing.outlook);
    std::stable_sort(round.things.begin(), round.things.end(), [](const Outlook &left, const Outlook &right) {
        const auto rank = [](const Outlook &outlook) {
            const QString place = placeOf(outlook);
            return std::tuple(shelfOf(place), place.isEmpty(), textKey(place));
        };
        return rank(left) < rank(right);
    });
    return round;
}

qint64 lookAmount(LookAnswer answer, const Outlook &outlook, const TripPlan &trips)
{
    switch (answer) {
    case LookAnswer::Plenty: return plentyOf(outlook, trips);
    case LookAnswer::Low: return lowOf(outlook);
    case LookAnswer::None: return 0;
    }
    Q_UNREACHABLE();
}

} // namespace larder
