// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/sinkrepository.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString textOf(const QJsonObject &settings)
{
    return QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QVector<MemberSink>> SinkRepository::all()
{
    return m_database.all(u"SELECT id, member_id, way, settings, enabled FROM member_sink ORDER BY id"_s,
                          [](const Row &row) {
                              return MemberSink{row.id<SinkId>(0), row.id<MemberId>(1),
                                                sinkWayFromName(row.text(2)).value_or(SinkWay::Desktop),
                                                QJsonDocument::fromJson(row.text(3).toUtf8()).object(), row.flag(4)};
                          });
}

Result<std::optional<MemberSink>> SinkRepository::get(SinkId id)
{
    return all().map([id](const QVector<MemberSink> &sinks) {
        for (const MemberSink &sink : sinks) {
            if (sink.id == id)
                return std::optional(sink);
        }
        return std::optional<MemberSink>();
    });
}

Result<SinkId> SinkRepository::insert(const MemberSink &sink)
{
    return m_database
        .insert(u"INSERT INTO member_sink (member_id, way, settings, enabled) "
                "VALUES (:member, :way, :settings, :enabled)"_s,
                sink.member, sinkWayName(sink.way), textOf(sink.settings), sink.isEnabled)
        .map([](qint64 id) { return SinkId(id); });
}

Result<void> SinkRepository::update(const MemberSink &sink)
{
    return discard(m_database.run(u"UPDATE member_sink SET member_id = :member, way = :way, settings = :settings, "
                                  "enabled = :enabled WHERE id = :id"_s,
                                  sink.member, sinkWayName(sink.way), textOf(sink.settings), sink.isEnabled, sink.id));
}

Result<void> SinkRepository::remove(SinkId id)
{
    return discard(m_database.run(u"DELETE FROM member_sink WHERE id = :id"_s, id));
}

} // namespace larder
