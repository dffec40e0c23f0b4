// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "tests/core/testhousehold.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The commands about what follows from what was booked.
class TestStreamCommands : public QObject
{
    Q_OBJECT

private:
    /// The answer of a command with --json; its exit status must be @p status.
    QJsonObject json(const QStringList &words, int status = 0)
    {
        const std::unique_ptr<std::FILE, int (*)(std::FILE *)> out(std::tmpfile(), std::fclose);
        const std::unique_ptr<std::FILE, int (*)(std::FILE *)> err(std::tmpfile(), std::fclose);
        const int exit =
            runCommandLine(QStringList{u"--household"_s, m_home->path(), u"--json"_s} + words, out.get(), err.get());
        if (exit != status)
            throw std::runtime_error(qPrintable(u"%1: exit status %2"_s.arg(words.join(u' ')).arg(exit)));
        std::rewind(out.get());
        QByteArray text(1 << 16, 0);
        text.resize(qsizetype(std::fread(text.data(), 1, size_t(text.size()), out.get())));
        return QJsonDocument::fromJson(text).object();
    }
    /// What a status says of the forecast's handler.
    static QJsonObject forecastOf(const QJsonObject &status)
    {
        for (const QJsonValue &handler : status[u"handlers"_s].toArray()) {
            if (handler[u"name"_s].toString() == u"forecast"_s)
                return handler.toObject();
        }
        return {};
    }
    /// A letter of @p handler about Milk.
    DeadLetterId letter(const QString &handler)
    {
        DeadLetter letter;
        letter.handler = handler;
        letter.kind = u"conflict"_s;
        letter.attempts = 4;
        letter.atMs = 1'700'000'000'000;
        letter.sequence = 1;
        letter.table = u"product"_s;
        letter.rowKey = m_milk.value;
        letter.product = m_milk;
        must((*m_home)->deadLetters().put(letter));
        return must((*m_home)->deadLetters().all(true)).first().id;
    }
    QJsonArray dead(const QStringList &more = {})
    {
        return json(QStringList{u"stream"_s, u"dead"_s} + more)[u"items"_s].toArray();
    }

    std::unique_ptr<Home> m_home;
    ProductId m_milk;

private Q_SLOTS:
    void init()
    {
        LARDER_FAIL_ON_WARNING();
        m_home = std::make_unique<Home>();
        m_milk = m_home->buy(u"Milk"_s, 2000).product.id;
    }
    void theStatusDoesNoWork();
    void runCatchesUp();
    void whatCouldNotBeDoneIsListed();
    void whatIsTriedAgainIsDone();
    void whatStillFailsSaysSo();
    void whatIsLeftOutCanBeBroughtBack();
    void aWordThatIsNoNumberIsWrongUsage();
};

void TestStreamCommands::theStatusDoesNoWork()
{
    for (int i = 0; i < 2; ++i) {
        const QJsonObject status = json({u"stream"_s, u"status"_s});
        const QJsonObject forecast = forecastOf(status);
        QCOMPARE(forecast[u"checkpoint"_s].toInt(-1), 0);
        QVERIFY(forecast[u"lag"_s].toInt() > 0);
        QVERIFY(forecast[u"last"_s].isNull());
        QCOMPARE(forecast[u"dead"_s].toInt(-1), 0);
        QVERIFY(status[u"due_in_ms"_s].isNull());
    }
}

void TestStreamCommands::runCatchesUp()
{
    for (const QStringList &wait : {QStringList{}, QStringList{u"--wait"_s}}) {
        const QJsonObject status = json(QStringList{u"stream"_s, u"run"_s} + wait);
        for (const QJsonValue &handler : status[u"handlers"_s].toArray())
            QCOMPARE(handler[u"lag"_s].toInt(-1), 0);
        QVERIFY(forecastOf(status)[u"handled"_s].toInt() > 0);
    }
    json({u"--as-of"_s, u"2026-11-20"_s, u"stream"_s, u"run"_s, u"--wait"_s}, 2);
}

void TestStreamCommands::whatCouldNotBeDoneIsListed()
{
    QVERIFY(dead().isEmpty());
    const DeadLetterId id = letter(u"forecast"_s);
    QCOMPARE(dead().size(), 1);
    const QJsonObject item = dead().first().toObject();
    QCOMPARE(item[u"id"_s].toInt(), id.value);
    QCOMPARE(item[u"handler"_s].toString(), u"forecast"_s);
    QCOMPARE(item[u"kind"_s].toString(), u"conflict"_s);
    QCOMPARE(item[u"attempts"_s].toInt(), 4);
    QCOMPARE(item[u"at"_s].toString(), u"2023-11-14T22:13:20.000Z"_s);
    QCOMPARE(item[u"product"_s].toString(), u"Milk"_s);
    QVERIFY(!item[u"why"_s].toString().isEmpty());
    QVERIFY(item[u"line"_s].isNull());
}

void TestStreamCommands::whatIsTriedAgainIsDone()
{
    const DeadLetterId id = letter(u"forecast"_s);
    const QJsonObject answer = json({u"stream"_s, u"redrive"_s, QString::number(id.value)});
    QCOMPARE(answer[u"done"_s].toBool(), true);
    QVERIFY(dead({u"--all"_s}).isEmpty());
    json({u"stream"_s, u"redrive"_s, QString::number(id.value)}, 1);
}

void TestStreamCommands::whatStillFailsSaysSo()
{
    // A forecast has no room for this one: its table is gone for a while.
    const DeadLetterId id = letter(u"forecast"_s);
    json({u"stream"_s, u"run"_s});
    must(m_home->database().run(u"CREATE TRIGGER no_forecast BEFORE INSERT ON forecast_model BEGIN "
                                "SELECT raise(ABORT, 'not now'); END"_s));
    const QJsonObject answer = json({u"stream"_s, u"redrive"_s, QString::number(id.value)}, 1);
    QCOMPARE(answer[u"done"_s].toBool(true), false);
    QCOMPARE(answer[u"kind"_s].toString(), u"conflict"_s);
    QCOMPARE(dead().first()[u"attempts"_s].toInt(), 5);
    must(m_home->database().run(u"DROP TRIGGER no_forecast"_s));
    json({u"stream"_s, u"redrive"_s, QString::number(id.value)});
    json({u"stream"_s, u"redrive"_s, QString::number(letter(u"gone"_s).value)}, 1);
}

void TestStreamCommands::whatIsLeftOutCanBeBroughtBack()
{
    const QString id = u'#' + QString::number(letter(u"forecast"_s).value);
    QCOMPARE(json({u"stream"_s, u"dismiss"_s, id})[u"left_out"_s].toBool(), true);
    QVERIFY(dead().isEmpty());
    QCOMPARE(dead({u"--all"_s}).first()[u"left_out"_s].toBool(), true);
    json({u"stream"_s, u"dismiss"_s, id}); // once more does nothing
    json({u"undo"_s});
    QCOMPARE(dead().size(), 1);
    json({u"stream"_s, u"dismiss"_s, u"999"_s}, 1);
}

void TestStreamCommands::aWordThatIsNoNumberIsWrongUsage()
{
    json({u"stream"_s, u"redrive"_s, u"Milk"_s}, 2);
    json({u"stream"_s, u"dismiss"_s, u"-1"_s}, 2);
}

QTEST_GUILESS_MAIN(TestStreamCommands)
#include "tst_streamcommands.moc"
