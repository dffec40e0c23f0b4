// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/timefield.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kWidth = 24; // in units
constexpr int kNoon = 12;

} // namespace

std::optional<QTime> parseTime(const QString &text, const QLocale &locale)
{
    if (const QTime time = locale.toTime(text.trimmed(), QLocale::ShortFormat); time.isValid())
        return time;
    static const QRegularExpression shape(u"^(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(a|p)?\\.?m?\\.?\\s*(?:Uhr)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > kNoon))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % kNoon + (half == u"p" ? kNoon : 0);
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

TimeField::TimeField(QWidget *parent) : Field(parent)
{
    setFixedWidth(sizeHint().width());
    connect(this, &QLineEdit::editingFinished, this, [this] {
        const QTime before = m_time;
        if (take() && m_time != before)
            Q_EMIT timeChanged(m_time);
    });
}

void TimeField::setTime(QTime time)
{
    m_time = time;
    if (isModified()) // somebody is typing, or has to correct it
        return;
    setText(QLocale().toString(time, QLocale::ShortFormat));
    setMood(Mood::Plain);
}

bool TimeField::take()
{
    const std::optional<QTime> time = parseTime(text());
    setMood(time ? Mood::Plain : Mood::Paprika);
    setAccessibleDescription(time ? QString() : tr("Type a time, for example 18:00."));
    setToolTip(accessibleDescription());
    if (!time)
        return false;
    m_time = *time;
    setText(QLocale().toString(m_time, QLocale::ShortFormat));
    setModified(false);
    return true;
}

QSize TimeField::sizeHint() const
{
    return {themeOf(this).px(kWidth), Field::sizeHint().height()};
}

} // namespace larder
