// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/spoilingpanel.h"

#include "ui/overview/linelist.h"
#include "ui/widgets/wordslabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

SpoilingPanel::SpoilingPanel(QWidget *parent) : QWidget(parent), m_lines(new LineList(LineList::Style::Ruled, this))
{
    setObjectName(u"spoilingPanel"_s);
    m_lines->setObjectName(u"spoilingLines"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(1));
    column->addWidget(new WordsLabel(tr("Best before, soonest first"), WordsLabel::Tone::Section, this));
    auto *ruled = new QVBoxLayout;
    ruled->setSpacing(0);
    ruled->addWidget(new RuleLine(this));
    ruled->addWidget(m_lines);
    column->addLayout(ruled);
    connect(m_lines, &LineList::productChosen, this, &SpoilingPanel::productChosen);
    hide();
}

void SpoilingPanel::setThings(const QVector<SpoilingThing> &things, QDate today)
{
    QVector<ProductLine> lines;
    for (const SpoilingThing &thing : things) {
        const Spoilage &spoilage = thing.spoilage;
        const bool isWaste = spoilage.day < today || spoilage.left.value_or(0) > 0;
        //: A best-before day for QLocale: "Sat 21 Nov"
        const QString day = locale().toString(spoilage.day, tr("ddd d MMM"));
        lines.push_back({thing.product.id, thing.product.name, spoilageText(thing, today),
                         isWaste ? u"clock"_s : QString(), isWaste ? Mood::Honey : Mood::Plain, day});
    }
    m_lines->setLines(lines);
    setVisible(!lines.isEmpty());
}

QString spoilageText(const SpoilingThing &thing, QDate today)
{
    const Spoilage &spoilage = thing.spoilage;
    if (spoilage.day < today)
        return SpoilingPanel::tr("past its day");
    if (!spoilage.left)
        return {};
    if (*spoilage.left == 0)
        return SpoilingPanel::tr("used up by then");
    const Product &product = thing.product;
    const qint64 pack = product.packSize.value_or(0);
    if (pack > 0) {
        const auto packs = [pack](qint64 milli) { return std::max<qint64>(1, (milli + pack / 2) / pack); };
        const qint64 there = packs(spoilage.milli);
        const qint64 left = std::min(there, packs(*spoilage.left));
        const QLocale locale;
        if (there > 1)
            //: How many of its packs are still there on the best-before day; %n is how many there are now
            return SpoilingPanel::tr("%1 of %n pack(s) will be left", nullptr, int(there)).arg(locale.toString(left));
        return SpoilingPanel::tr("some will be left");
    }
    //: %1 is an amount, "about 200 g"
    return SpoilingPanel::tr("%1 will be left").arg(Wording(today).about({*spoilage.left, product.unit}, std::nullopt));
}

} // namespace larder
