// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/productwords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kWeek = 7;
constexpr int kNamedDays = 60; // until then a best-before day goes without its year

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString ProductWords::opening() const
{
    const Outlook &outlook = m_reading.outlook();
    const Depletion &depletion = outlook.depletion;
    if (!m_reading.row.isKnown)
        return tr("<b>None at home yet.</b>");
    if (depletion.sureness == Sureness::Unsure)
        return tr("<b>We are not sure what is at home.</b> %1")
            .arg(m_wording.reason(reasonFor(outlook)).toHtmlEscaped());
    const QString atHome = capitalised(m_wording.atHome(outlook)).toHtmlEscaped();
    const QString range = m_wording.lastsRange(outlook).toHtmlEscaped();
    if (depletion.believedMilli == 0)
        return depletion.isForecast ? tr("<b>All gone</b> %1.").arg(m_wording.lasts(outlook).toHtmlEscaped())
                                    : tr("<b>All gone.</b>");
    if (range.isEmpty())
        return outlook.isGuess() ? tr("<b>%1 at home</b> <i>(our guess)</i>.").arg(atHome)
                                 : tr("<b>%1 at home.</b>").arg(atHome);
    const QString day = m_wording.day(depletion.p50).toHtmlEscaped();
    if (outlook.isGuess())
        return tr("<b>%1 at home</b> <i>(our guess)</i>. Lasts until about %2 <i>(%3)</i>.").arg(atHome, day, range);
    return tr("<b>%1 at home.</b> Lasts until about %2 <i>(%3)</i>.").arg(atHome, day, range);
}

/// How fast it goes; empty where that is not known.
QString ProductWords::pace() const
{
    const RateModel &model = m_reading.outlook().model;
    const Product &product = m_reading.product();
    if (model.basis == RateModel::Basis::None || model.rate <= 0)
        return {};
    const auto usual = double(product.packSize.value_or(product.unit.dimension() == Dimension::Count ? 1000 : 0));
    const bool isWeekly = model.rate * kWeek >= usual / 2;
    const Quantity amount(qRound64(model.rate * (isWeekly ? kWeek : 30)), product.unit);
    const QString words = m_wording.about(amount, product.packSize);
    //: %1 is "about 6 packs"
    return isWeekly ? tr("You use %1 a week.").arg(words) : tr("You use %1 a month.").arg(words);
}

QString ProductWords::why() const
{
    QStringList sentences;
    if (const QString words = pace(); !words.isEmpty())
        sentences << words.toHtmlEscaped();
    const auto &listed = m_reading.listed;
    const Reason reason =
        listed && listed->reason.kind != ReasonKind::Manual ? listed->reason : reasonFor(m_reading.outlook());
    sentences << m_wording.reason(reason).toHtmlEscaped();
    if (listed && listed->section == Section::Buy)
        //: %1 is "6 packs", %2 "Saturday"
        sentences << tr("So <b>%1</b> are on the list for %2.")
                         .arg(m_wording.toBuy(*listed).toHtmlEscaped(),
                              m_wording.day(m_reading.trips.next).toHtmlEscaped());
    else if (listed)
        sentences << tr("It is worth a look before you shop.");
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString ProductWords::whyHeading() const
{
    return m_reading.listed ? tr("Why is this here?") : tr("Why we think so");
}

QString ProductWords::packsHeading() const
{
    QDate first;
    for (const ProductPack &pack : m_reading.packs) {
        if (pack.bestBefore.isValid() && (!first.isValid() || pack.bestBefore < first))
            first = pack.bestBefore;
    }
    const QString atHome = capitalised(atHomeText(m_reading.row, m_wording));
    if (m_reading.packs.isEmpty())
        return atHome;
    if (!first.isValid())
        return tr("%1 at home").arg(atHome);
    //: %1 is "2 packs", %2 a day
    return tr("%1, first best before %2").arg(atHome, m_wording.day(first, true));
}

QString ProductWords::pack(const ProductPack &pack) const
{
    const Product &product = m_reading.product();
    const bool isGuess = m_reading.outlook().isGuess();
    const bool isPieces = !product.packSize && product.unit == Unit(Unit::Piece) && pack.milli % 1000 == 0;
    const QString amount = isGuess    ? m_wording.about({pack.milli, product.unit}, product.packSize)
                           : isPieces ? tr("%n piece(s)", nullptr, int(pack.milli / 1000))
                                      : m_wording.amount({pack.milli, product.unit}, product.packSize);
    if (pack.openedOn.isValid())
        //: %1 is "1 pack"
        return tr("%1 open, since %2").arg(capitalised(amount), m_wording.day(pack.openedOn));
    return capitalised(amount);
}

QString ProductWords::packAside(const ProductPack &pack) const
{
    QStringList parts;
    if (m_reading.outlook().isGuess())
        parts << tr("our guess");
    if (!pack.place.isEmpty())
        parts << pack.place;
    if (pack.bestBefore.isValid()) {
        const bool isFar = m_reading.trips.asOf.daysTo(pack.bestBefore) > kNamedDays;
        const QString day = isFar ? m_locale.toString(pack.bestBefore, tr("d MMM yyyy")) : dayOf(pack.bestBefore);
        const bool isUseBy = pack.openedOn.isValid() && m_reading.product().openedLifeDays;
        parts << (isUseBy ? tr("use by %1").arg(day) : tr("best before %1").arg(day));
    }
    return parts.join(u" · "_s);
}

QString ProductWords::dayOf(QDate day) const
{
    const bool isFar = std::abs(m_reading.trips.asOf.daysTo(day)) > 300;
    //: A day in a list, for QLocale
    return m_locale.toString(day, isFar ? tr("d MMM yyyy") : tr("ddd d MMM"));
}

} // namespace larder
