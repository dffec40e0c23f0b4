// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/brokertopics.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

BrokerTopics::BrokerTopics(const QString &householdId) : m_id(householdId.left(8).toLower()) {}

QString BrokerTopics::acks(const QString &source) const
{
    QString name = source;
    for (QChar &c : name) {
        if (c == u'/' || c == u'+' || c == u'#' || c.isSpace() || c.category() == QChar::Other_Control)
            c = u'_';
    }
    return leaf(u"acks/"_s + name);
}

QString BrokerTopics::leaf(const QString &name) const
{
    return u"larder/%1/%2"_s.arg(m_id, name);
}

QString BrokerTopics::clientId(qint64 source) const
{
    return u"larder-%1-%2"_s.arg(m_id).arg(source);
}

bool BrokerTopics::isOurs(QStringView topic) const
{
    if (topic.startsWith(u"homeassistant/"))
        return true;
    const bool isEvents = topic == events() || topic.startsWith(leaf(u"events/"_s));
    return !isEvents && topic.startsWith(leaf({}));
}

bool BrokerTopics::meansLarder(QStringView filter)
{
    const auto levels = filter.split(u'/');
    const auto isOneOf = [&](qsizetype level, std::initializer_list<QStringView> texts) {
        return level < levels.size() && std::find(texts.begin(), texts.end(), levels[level]) != texts.end();
    };
    if (isOneOf(0, {u"#", u"homeassistant"}))
        return true;
    if (!isOneOf(0, {u"+", u"larder"}))
        return false;
    return isOneOf(1, {u"#"}) || isOneOf(2, {u"#", u"+", u"acks", u"online", u"summary"});
}

bool BrokerTopics::matches(QStringView filter, QStringView topic)
{
    if (topic.startsWith(u'$') && !filter.startsWith(u'$'))
        return false;
    const auto wanted = filter.split(u'/');
    const auto given = topic.split(u'/');
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == u"#")
            return true; // "a/#" means "a" too
        if (i >= given.size() || (wanted[i] != u"+" && wanted[i] != given[i]))
            return false;
    }
    return wanted.size() == given.size();
}

} // namespace larder
