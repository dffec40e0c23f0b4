// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listoutput.h"
#include "ui/lists/listprinter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

ListReading someReading()
{
    ListItem milk;
    milk.product = ProductId(1);
    milk.name = u"Milk 1 l"_s;
    milk.category = u"Chilled & fresh"_s;
    milk.amount = {4000, Unit::Litre};
    milk.packSize = 1000;
    milk.isChecked = true;
    ListItem candles;
    candles.line = LineId(7);
    candles.name = u"Candles <big>"_s;
    ListReading reading;
    reading.items = {milk, candles};
    reading.trips = planTrips(QDate(2026, 11, 19), Qt::Saturday);
    return reading;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ListPrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_output.setReading(someReading()); }

    void boxesBecomeSigns()
    {
        const QString text = printableList(m_output.text(ListFormat::Html))->toPlainText();
        QVERIFY(text.contains(u"Shopping list for Saturday 21 November"_s));
        QVERIFY(text.contains(u"☑"_s + QChar(QChar::Nbsp)) || text.contains(u"☑ "_s));
        QVERIFY(text.contains(u"☐"_s));
        QVERIFY(text.contains(u"Candles <big>"_s));
        QVERIFY(text.contains(u"Chilled & fresh"_s));
    }

    void pdfIsWritten()
    {
        const QString path = m_dir.filePath(u"list.pdf"_s);
        QVERIFY(m_output.saveTo(path).has_value());
        const QByteArray pdf = contentsOf(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.size() > 2000);
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    void endingDecides_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::addRow("text") << u"list.txt"_s << QByteArray("Shopping list for Saturday");
        QTest::addRow("other") << u"list"_s << QByteArray("Shopping list for Saturday");
        QTest::addRow("markdown") << u"list.MD"_s << QByteArray("# Shopping list");
        QTest::addRow("table") << u"list.csv"_s << QByteArray("product,category");
        QTest::addRow("web page") << u"list.html"_s << QByteArray("<!DOCTYPE html>");
    }

    void endingDecides()
    {
        QFETCH(QString, name);
        const QString path = m_dir.filePath(name);
        QVERIFY(m_output.saveTo(path).has_value());
        QFETCH(QByteArray, start);
        QVERIFY(contentsOf(path).startsWith(start));
    }

    void failureNamesTheFile()
    {
        for (const QString &name : {u"no/such/folder/list.pdf"_s, u"no/such/folder/list.txt"_s}) {
            const auto saved = m_output.saveTo(m_dir.filePath(name));
            QVERIFY(!saved.has_value());
            QCOMPARE(saved.error().kind, ErrorKind::Io);
            QVERIFY(saved.error().message.contains(u"list."_s));
        }
    }

private:
    QTemporaryDir m_dir;
    QWidget m_page;
    ListOutput m_output{&m_page};
};

QTEST_MAIN(ListPrinterTest)
#include "tst_listprinter.moc"
