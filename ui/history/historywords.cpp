// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historywords.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString withoutStop(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

} // namespace

QString HistoryWords::what(const HistoryLine &line) const
{
    const QString sentence = withoutStop(Wording(m_today, m_locale).action(line.action));
    if (line.action.kind == u"undo"_s)
        return tr("Undone: %1").arg(sentence);
    return line.action.kind == u"redo"_s ? tr("Done again: %1").arg(sentence) : sentence;
}

QString HistoryWords::time(const HistoryLine &line) const
{
    return m_locale.toString(line.when().time(), QLocale::ShortFormat);
}

QString HistoryWords::day(QDate day) const
{
    if (day == m_today)
        return tr("Today");
    if (day == m_today.addDays(-1))
        return tr("Yesterday");
    //: A day as a heading, for QLocale: "Monday 16 November", with the year where it is not this one
    return m_locale.toString(day, day.year() == m_today.year() ? tr("dddd d MMMM") : tr("dddd d MMMM yyyy"));
}

/// Where it came from, where that was not the window.
QString HistoryWords::where(const HistoryLine &line) const
{
    if (line.action.via == u"cli"_s)
        return tr("command line");
    if (line.action.via == u"source"_s)
        return line.action.numbers[u"source"_s].toString();
    return line.action.via == u"import"_s || line.action.kind == u"import"_s ? tr("a file") : QString();
}

QString HistoryWords::aside(const HistoryLine &line, bool namesPeople) const
{
    const QString where = this->where(line);
    const QString who = namesPeople ? line.who : QString();
    if (who.isEmpty() || where.isEmpty())
        return who + where;
    //: Who did it and by what way it came: "Anna, command line"
    return tr("%1, %2").arg(who, where);
}

QString HistoryWords::inFull(const HistoryLine &line, bool namesPeople) const
{
    const QString where = this->where(line);
    const QString who = namesPeople ? line.who : QString();
    const QString day = this->day(line.when().date());
    const QString time = this->time(line);
    if (who.isEmpty())
        return where.isEmpty() ? tr("%1, %2.", "day, time").arg(day, time)
                               //: %3 is "command line", "a file" or the name of a source
                               : tr("%1, %2, from: %3.").arg(day, time, where);
    return where.isEmpty() ? tr("%1, %2, by %3.").arg(day, time, who)
                           : tr("%1, %2, by %3, from: %4.").arg(day, time, who, where);
}

QString HistoryWords::opening(const HistoryOverview &overview) const
{
    if (!overview.newest)
        return {};
    const QString last = what(*overview.newest);
    const bool isMonday = overview.monday == m_today;
    if (overview.sinceMonday == 0)
        return isMonday ? tr("Nothing happened today; the last: %1.").arg(last)
                        : tr("Nothing happened since Monday; the last: %1.").arg(last);
    return (isMonday ? tr("%n thing(s) today; the last: %1.", nullptr, overview.sinceMonday)
                     : tr("%n thing(s) since Monday; the last: %1.", nullptr, overview.sinceMonday))
        .arg(last);
}

} // namespace larder
