// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sourceservice.h"

#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/net/freeport.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qsizetype kLongestSourceName = 100;

} // namespace

Result<EventSource> SourceService::get(SourceId id)
{
    auto found = m_repository.find(id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, Text::tr("This source is no longer there. Nothing was changed."));
    return **found;
}

Result<EventSource> SourceService::named(const QString &name)
{
    auto found = m_repository.findByKey(textKey(name));
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound,
                    Text::tr("There is no source “%1”. Nothing was changed.").arg(name.simplified()));
    return **found;
}

Result<EventSource> SourceService::checked(EventSource source)
{
    source.name = source.name.simplified();
    const QString key = textKey(source.name);
    if (key.isEmpty() || source.name.size() > kLongestSourceName)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("A source needs a name of at most %1 letters.").arg(kLongestSourceName));
    auto same = m_repository.findByKey(key);
    if (!same)
        return fail(same.error());
    if (*same && (*same)->id != source.id)
        return fail(ErrorKind::Conflict,
                    Text::tr("There is a source “%1” already. Nothing was changed.").arg((*same)->name));
    return withPort(source);
}

/// Programs write down where they send: a port is chosen once and kept.
Result<EventSource> SourceService::withPort(EventSource source)
{
    if (source.way != EventSource::Way::Http || source.settings[u"port"_s].toInt() != 0)
        return source;
    auto others = all();
    if (!others)
        return fail(others.error());
    QSet<quint16> taken;
    for (const EventSource &other : std::as_const(*others))
        taken << quint16(other.settings[u"port"_s].toInt());
    source.settings[u"port"_s] = freePort(taken);
    return source;
}

Result<EventSource> SourceService::add(const EventSource &source, Action::Origin origin)
{
    return m_journal.act({{}, u"source_add"_s, {{u"source"_s, source.name.simplified()}}, origin},
                         [&](ActionId) -> Result<EventSource> {
                             auto added = checked(source);
                             if (!added)
                                 return added;
                             auto id = m_repository.insert(*added);
                             if (!id)
                                 return fail(id.error());
                             added->id = *id;
                             return added;
                         });
}

Result<EventSource> SourceService::edit(const EventSource &source)
{
    return change(source.id, u"source_edit"_s, [&](const EventSource &) -> Result<EventSource> {
        auto edited = checked(source);
        if (edited)
            LARDER_TRY(m_repository.update(*edited));
        return edited;
    });
}

Result<void> SourceService::remove(SourceId id)
{
    return change(id, u"source_remove"_s, [&](const EventSource &) { return m_repository.remove(id); });
}

Result<void> SourceService::setPaused(SourceId id, bool isPaused)
{
    return change(id, isPaused ? u"source_pause"_s : u"source_resume"_s, [&](EventSource source) {
        source.isPaused = isPaused;
        return m_repository.update(source);
    });
}

Result<void> SourceService::setProduct(SourceId id, const QString &foreignId, ProductId product)
{
    if (foreignId.isEmpty())
        return fail(ErrorKind::InvalidInput, Text::tr("The source's own id is missing. Nothing was changed."));
    return change(id, u"source_product"_s,
                  [&](const EventSource &) { return m_repository.setProduct(id, foreignId, product); });
}

Result<void> SourceService::addButton(SourceId id, const SourceButton &button)
{
    if (button.topic.isEmpty() || button.field.isEmpty() || !button.product.isValid())
        return fail(ErrorKind::InvalidInput,
                    Text::tr("A button needs a topic, a field and a product. Nothing was changed."));
    return change(id, u"source_button_add"_s,
                  [&](const EventSource &) { return m_repository.insertButton(id, button); });
}

Result<void> SourceService::removeButton(SourceId id, qint64 button)
{
    return change(id, u"source_button_remove"_s,
                  [&](const EventSource &) { return m_repository.removeButton(id, button); });
}

} // namespace larder
