// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>

namespace larder {

/// A body that can be said once: QNetworkAccessManager sends a call again by itself when a connection ends without an answer,
/// POST and PUT included, unless it cannot rewind the body (measured with Qt 6.4).
class OneShotBody : public QIODevice
{
public:
    explicit OneShotBody(const QByteArray &bytes) : m_bytes(bytes) { open(ReadOnly); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_read + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return m_read == m_bytes.size(); }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    [[nodiscard]] bool wasRead() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_read == m_bytes.size())
            return -1; // Qt waits for ever after a 0
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace larder
