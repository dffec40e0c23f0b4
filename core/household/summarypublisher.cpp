// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/summarypublisher.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kName = u"publish"_s;
const QString kSource = u"event_source"_s;
constexpr int kDueDays = 3;
constexpr qsizetype kMostNames = 20; // a broker's message is read by small things

QJsonArray namesOf(const QStringList &names)
{
    return QJsonArray::fromStringList(names.mid(0, kMostNames));
}

} // namespace

StreamHandler SummaryPublisher::handler()
{
    // There is one summary: one look covers everything, but for a source, whose broker may never have heard it.
    return {kName,
            {u"product"_s, u"alert"_s, u"lot"_s, u"forecast_model"_s, u"tick"_s, kSource},
            {u"outbox"_s},
            [](const Change &change) { return change.table == kSource ? 2 : 1; },
            [this](const ChangeBatch &batch) { return look(batch); },
            true};
}

Result<BatchOutcome> SummaryPublisher::look(const ChangeBatch &batch)
{
    auto wanted = isWanted();
    auto known = m_stream.memory(kName);
    if (!wanted || !known)
        return fail(!wanted ? wanted.error() : known.error());
    auto now = *wanted ? summary() : Result<QString>(u""_s);
    if (!now)
        return fail(now.error());
    const bool isNewSource = std::any_of(batch.changes().cbegin(), batch.changes().cend(),
                                         [](const Change &change) { return change.table == kSource; });
    if (*now != *known)
        LARDER_TRY(m_stream.setMemory(kName, *now));
    if (*wanted && (*now != *known || isNewSource))
        LARDER_TRY(m_parts.outbox.put(u"mqtt"_s, u"summary"_s, *now));
    return BatchOutcome{};
}

Result<bool> SummaryPublisher::isWanted()
{
    return m_parts.sources.all().map([](const QVector<EventSource> &sources) {
        return std::any_of(sources.cbegin(), sources.cend(), [](const EventSource &source) {
            return source.way == EventSource::Way::Mqtt && !source.isPaused
                   && source.settings[u"home_assistant"_s].toBool();
        });
    });
}

Result<QString> SummaryPublisher::summary()
{
    auto low = m_alerts.names({AlertKind::Low, AlertKind::Out});
    auto due = dueNames();
    if (!low || !due)
        return fail(!low ? low.error() : due.error());
    const QJsonObject numbers{{u"low"_s, low->size()},
                              {u"due"_s, due->size()},
                              {u"low_names"_s, namesOf(*low)},
                              {u"due_names"_s, namesOf(*due)}};
    return QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
}

Result<QStringList> SummaryPublisher::dueNames()
{
    const QDate today = m_parts.clock.today();
    auto due = m_models.bestBefore(today, today.addDays(kDueDays));
    if (!due)
        return fail(due.error());
    auto seen = m_parts.foresight.outlooks(*due, today);
    if (!seen)
        return fail(seen.error());
    QHash<ProductId, QString> atHome;
    for (const Outlook &outlook : std::as_const(seen->outlooks)) {
        if (outlook.depletion.believedMilli > 0)
            atHome.insert(outlook.product.id, outlook.product.name);
    }
    QStringList names;
    for (const ProductId product : std::as_const(*due)) {
        if (atHome.contains(product))
            names << atHome.value(product);
    }
    return names;
}

} // namespace larder
