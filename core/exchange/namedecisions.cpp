// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/namedecisions.h"

#include "core/base/textkey.h"

#include <QSet>

namespace larder {

namespace {

QString keyOf(const QString &name, const QString &store)
{
    return textKey(name) + u'\n' + textKey(store);
}

} // namespace

NameDecisions::NameDecisions(const QVector<NameDecision> &decisions)
{
    for (const NameDecision &decision : decisions) {
        const QString name = textKey(decision.name);
        // A decision for every store goes by the name alone, which is no key of a name at a store.
        m_byName.insert(decision.store ? keyOf(name, *decision.store) : name, decision);
        if (!m_anyStore.contains(name))
            m_anyStore.insert(name, decision);
    }
}

std::optional<NameDecision> NameDecisions::find(const QString &name, const QString &store) const
{
    for (const QString &key : {keyOf(name, store), textKey(name)}) {
        if (const auto found = m_byName.constFind(key); found != m_byName.cend())
            return *found;
    }
    return std::nullopt;
}

std::optional<NameDecision> NameDecisions::about(const QString &name, const QString &store) const
{
    auto decision = find(name, store);
    QSet<QString> seen{textKey(name)};
    while (decision && decision->kind == NameDecision::Kind::SameName) {
        const QString other = decision->other;
        const auto next = m_anyStore.constFind(textKey(other));
        if (next == m_anyStore.cend() || next->kind == NameDecision::Kind::Own || seen.contains(textKey(other))) {
            decision->kind = NameDecision::Kind::Rename;
            return decision;
        }
        seen << textKey(other);
        decision = *next;
    }
    return decision;
}

} // namespace larder
