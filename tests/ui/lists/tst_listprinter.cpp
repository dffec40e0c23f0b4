// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listtext.h"
#include "ui/lists/fridgesheetprinter.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/listprinter.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
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

    void aLongListHasTwoColumns()
    {
        ListReading reading = someReading();
        ListItem item = reading.items.first();
        for (int i = 1; i <= 80; ++i) {
            item.name = u"Thing %1 with a rather long name, as shops give them"_s.arg(i);
            item.note = i % 5 == 0 ? u"the blue one, not the green one"_s : QString();
            item.category = u"Aisle %1"_s.arg(i / 12 + 1);
            item.section = Section::Buy;
            reading.items.insert(i - 1, item);
        }
        ListOutput output(&m_page);
        output.setReading(reading);
        const QString path = m_dir.filePath(u"long.pdf"_s);
        QVERIFY(output.saveTo(path).has_value());
        keep(path);
        static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
        const QString pdf = QString::fromLatin1(contentsOf(path));
        int pages = 0;
        for (auto it = page.globalMatch(pdf); it.hasNext(); it.next())
            ++pages;
        QCOMPARE(pages, 2); // four in one column
    }

    void theSheetHasNumbersAndBoxes()
    {
        QVector<SheetLine> lines;
        for (int i = 1; i <= 40; ++i)
            lines << SheetLine{i, ProductId(i), u"Usual thing %1"_s.arg(i), u"Aisle %1"_s.arg((i + 9) / 10)};
        const auto document = printableSheet(lines, QDate(2026, 11, 20));
        const QString text = document->toPlainText();
        QCOMPARE(text.count(u'☐'), 5 * 40);
        QVERIFY(text.contains(u"Aisle 4"_s) && text.contains(u"Usual thing 40"_s) && text.contains(u"2026"_s));
        const QString path = m_dir.filePath(u"sheet.pdf"_s);
        QVERIFY(writePdf(path, *document, u"Sheet"_s).has_value());
        keep(path);
    }

    void whatIsSavedIsReadBack()
    {
        for (const QString &name : {u"a.txt"_s, u"a.md"_s, u"a.csv"_s, u"a.html"_s, u"a.json"_s, u"todo.txt"_s}) {
            const QString path = m_dir.filePath(name);
            QVERIFY(m_output.saveTo(path).has_value());
            const auto read = readListText(QString::fromUtf8(contentsOf(path)));
            QVERIFY2(read && read->entries.size() == someReading().items.size(), qPrintable(name));
        }
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
    /// For people to look at.
    static void keep(const QString &path)
    {
        const QString folder = qEnvironmentVariable("LARDER_SHOTS");
        if (!folder.isEmpty())
            QFile::copy(path, folder + u'/' + QFileInfo(path).fileName());
    }
    QTemporaryDir m_dir;
    QWidget m_page;
    ListOutput m_output{&m_page};
};

QTEST_MAIN(ListPrinterTest)
#include "tst_listprinter.moc"
