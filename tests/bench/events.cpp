// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/events.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kIds = 10'000;
constexpr int kRecent = 200;
constexpr int kDisorder = 20;
constexpr const char *kNames[] = {"Laptop", "Phone", "Tablet", "Headphones", "Charger"};

QByteArray number(int value)
{
    return QByteArray::number(value);
}

QByteArray twoDigits(int value)
{
    return number(value).rightJustified(2, '0');
}

} // namespace

QByteArray EventGenerator::time()
{
    QByteArray text = number(2022 + below(2)) + '-' + twoDigits(1 + below(12)) + '-' + twoDigits(1 + below(28));
    text += ' ' + twoDigits(below(24)) + ':';
    text += twoDigits(below(60)) + ':';
    return text + twoDigits(below(60));
}

QByteArray EventGenerator::referenceEvent(int id)
{
    const char *type = below(2) == 0 ? "product_added" : "product_removed";
    QByteArray line = "{\"event_type\": \"" + QByteArray(type) + "\", \"product\": {\"product_id\": \"P" + number(id);
    line += "\", \"product_name\": \"" + QByteArray(kNames[below(5)]);
    line += "\", \"quantity\": " + number(1 + below(50));
    return line + ", \"timestamp\": \"" + time() + "\"}}";
}

QByteArray EventGenerator::ownEvent(int id)
{
    static constexpr const char *kTypes[] = {"consumed", "added", "set", "removed", "discarded"};
    QByteArray line = "{\"v\":1,\"event_id\":\"" + number(int(m_mix.seed)) + '-' + QByteArray::number(m_made);
    line += "\",\"type\":\"" + QByteArray(kTypes[below(5)]) + "\",\"source\":\"scale\",\"at\":\"";
    line += time().replace(' ', 'T') + "Z\",\"product\":{\"sku\":\"P" + number(id);
    line += "\",\"name\":\"" + QByteArray(kNames[below(5)]);
    return line + "\"},\"amount\":\"" + number(1 + below(50)) + "\",\"unit\":\"pc\"}";
}

QByteArray EventGenerator::good()
{
    int id = 1 + below(kIds);
    if (m_mix.hasBursts) {
        if (m_burstLeft-- <= 0) {
            m_burstLeft = below(200);
            m_burstId = id;
        }
        id = m_burstId;
    }
    return happens(m_mix.own) ? ownEvent(id) : referenceEvent(id);
}

/// One kind after the other, so that a file of some fifty bad lines has each.
QByteArray EventGenerator::bad()
{
    QByteArray line = referenceEvent(1 + below(kIds));
    const auto with = [&line](const char *before, const QByteArray &after) {
        const auto at = line.indexOf(before);
        return QByteArray(line).replace(at, qstrlen(before), after);
    };
    switch (m_badKind++ % 17) {
    case 0: return with("product_name\": \"", "product_name\": \"\xff");
    case 1: return line.left(line.size() / 2);
    case 2: return line + " }";
    case 3: return "[" + line + "]";
    case 4: return with("\"product_id\"", "\"product_number\"");
    case 5: return with("\"quantity\": ", "\"quantity\": \"a few\", \"was\": ");
    case 6: return with("\"quantity\": ", "\"quantity\": true, \"was\": ");
    case 7: return with("\"quantity\": ", "\"quantity\": -");
    case 8: return with("\"quantity\": ", "\"quantity\": 0, \"was\": ").replace("removed", "added");
    case 9: return with("\"quantity\": ", "\"quantity\": 1e999, \"was\": ");
    case 10: return with("\"timestamp\": \"20", "\"timestamp\": \"30");
    case 11: return with("\"timestamp\": \"", "\"timestamp\": \"on ");
    case 12: return with("product_", "product_half_");
    case 13: return with("\"quantity\": ", "\"quantity\": 1, \"quantity\": ");
    case 14: return with("\"product_name\": \"", "\"product_name\": \"" + QByteArray(70'000, 'x'));
    case 15: return ownEvent(1 + below(kIds)).replace("\"unit\":\"pc\"", "\"unit\":\"smidgen\"");
    default: return ownEvent(1 + below(kIds)).replace("\"unit\":\"pc\"", "\"unit\":\"kg\"");
    }
}

QByteArray EventGenerator::made()
{
    if (!m_recent.isEmpty() && happens(m_mix.duplicates))
        return m_recent[below(int(m_recent.size()))];
    if (happens(m_mix.bad))
        return bad();
    const QByteArray line = good();
    if (m_mix.duplicates > 0) {
        if (m_recent.size() == kRecent)
            m_recent.removeFirst();
        m_recent << line;
    }
    return line;
}

QByteArray EventGenerator::next()
{
    if (m_made == m_mix.rows)
        return m_held.isEmpty() ? QByteArray() : m_held.takeFirst() + '\n';
    ++m_made;
    QByteArray line = made();
    if (happens(m_mix.disorder))
        m_held << line;
    else
        return line + '\n';
    // The newest waits; once enough do, one of them comes.
    return m_held.size() > kDisorder || m_made == m_mix.rows ? m_held.takeAt(below(int(m_held.size()))) + '\n' : next();
}

int runEvents(const QStringList &words)
{
    EventMix mix;
    const auto usage = [] {
        std::fputs(
            "larder-bench events [--seed N] [--rows N] [--duplicates PERCENT] [--disorder PERCENT] [--bad PERCENT] "
            "[--own PERCENT] [--bursts]\n",
            stderr);
        return 2;
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--bursts"_s) {
            mix.hasBursts = true;
            continue;
        }
        bool isNumber = false;
        const int value = words.value(i + 1).toInt(&isNumber);
        int *const share = words[i] == u"--duplicates"_s ? &mix.duplicates
                           : words[i] == u"--disorder"_s ? &mix.disorder
                           : words[i] == u"--bad"_s      ? &mix.bad
                           : words[i] == u"--own"_s      ? &mix.own
                                                         : nullptr;
        if (!isNumber || value < 0 || (share && value > 100))
            return usage();
        if (share)
            *share = value;
        else if (words[i] == u"--seed"_s)
            mix.seed = quint32(value);
        else if (words[i] == u"--rows"_s)
            mix.rows = value;
        else
            return usage();
        ++i;
    }
    EventGenerator generator(mix);
    for (QByteArray line = generator.next(); !line.isEmpty(); line = generator.next()) {
        if (std::fwrite(line.constData(), 1, size_t(line.size()), stdout) != size_t(line.size()))
            return 1;
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}

} // namespace larder
