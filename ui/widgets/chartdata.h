// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPointF>
#include <QStringList>
#include <QVector>

namespace larder {

/// A point of a chart over days: x is a Julian day number, y what is shown.
[[nodiscard]] inline QPointF chartPoint(QDate day, double value)
{
    return {double(day.toJulianDay()), value};
}

/// What a ChartPanel draws. A value; colours are the panel's business.
struct ChartData
{
    /// A moment on the time axis.
    struct Mark
    {
        enum Kind {
            Today,
            Trip, ///< the next shopping trip
            LaterTrip,
            BestBefore,
        };
        Kind kind = Today;
        QDate day;
        QString label; ///< drawn above the line; may be empty
    };
    /// A purchase or price: a ring with a few letters above it.
    struct Ring
    {
        QPointF at;
        QString label;
    };
    struct Tick
    {
        QDate day;
        QString label;
        bool isStrong = false;
    };
    /// One row of the table, and one stop of the arrow keys.
    struct Row
    {
        QPointF at;
        QStringList cells; ///< as many as `columns`
        QString words; ///< the same as a sentence
    };

    QString title;
    QDate from;
    QDate to;
    QString solidName; ///< for the legend, "booked"
    QVector<QPointF> solid; ///< what is known; steps are made of doubled points
    QString guessName; ///< "our guess"
    QVector<QVector<QPointF>> guesses; ///< broken lines
    QVector<QPointF> bandLow; ///< between these two the guess lies
    QVector<QPointF> bandHigh;
    QVector<Ring> rings;
    QVector<Mark> marks;
    QVector<double> ends; ///< x of short ticks on the time axis: where the band ends
    double level = -1; ///< a broken line across at this value; < 0 none
    QString levelLabel;
    QString note; ///< beside the end of the band: "about Saturday"
    QString noteAside; ///< "(Thu to Mon)"
    QVector<Tick> ticks;
    QStringList columns;
    QVector<Row> rows;
    QString description; ///< everything in a few sentences, for those who do not see it
};

} // namespace larder
