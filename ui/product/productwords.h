// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/product/productreading.h"
#include "ui/widgets/chartdata.h"

#include <QCoreApplication>

namespace larder {

/// The page's own sentences. Pure but for the installed translator.
class ProductWords
{
    Q_DECLARE_TR_FUNCTIONS(larder::ProductWords)

public:
    /// @p reading outlives this.
    explicit ProductWords(const ProductReading &reading, const QLocale &locale = QLocale())
        : m_reading(reading)
        , m_wording(reading.trips.asOf, locale)
        , m_locale(locale)
    {}

    /// "<b>About 2 packs at home</b> <i>(our guess)</i>. Lasts until …"; <i> stands for the muted parts.
    [[nodiscard]] QString opening() const;
    /// Why the list or the forecast says so, with its numbers; <b> for what is on the list.
    [[nodiscard]] QString why() const;
    /// "Why is this here?" for what is on the list.
    [[nodiscard]] QString whyHeading() const;
    /// "2 packs, first best before 21 Nov".
    [[nodiscard]] QString packsHeading() const;
    /// "1 pack open, since Monday", "about 1 pack (our guess)".
    [[nodiscard]] QString pack(const ProductPack &pack) const;
    /// "Fridge · use by Sat 21 Nov".
    [[nodiscard]] QString packAside(const ProductPack &pack) const;
    /// "Mon 16 Nov".
    [[nodiscard]] QString dayOf(QDate day) const;
    /// What a chart needs that is missing; empty where there is one.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString chartTitle() const;
    [[nodiscard]] ChartData chart() const;

private:
    [[nodiscard]] QString pace() const;
    [[nodiscard]] double shown(double milli) const;
    [[nodiscard]] QString amountWords(double milli, bool isGuess) const;
    [[nodiscard]] QVector<QPointF> line(const QVector<StoryPoint> &path, bool isSteps) const;
    void addFan(ChartData &chart) const;
    void addMarks(ChartData &chart) const;
    void addRows(ChartData &chart) const;
    [[nodiscard]] QString description() const;

    const ProductReading &m_reading;
    Wording m_wording;
    QLocale m_locale;
};

} // namespace larder
