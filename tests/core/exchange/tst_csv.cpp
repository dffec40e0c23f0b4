// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void filesAreTakenApart_data();
    void filesAreTakenApart();
    void delimitersAreDetected_data();
    void delimitersAreDetected();
    void encodingsAreDetected_data();
    void encodingsAreDetected();
    void linesAreNumbered();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void formulasAreGuardedAndComeBack_data();
    void formulasAreGuardedAndComeBack();
};

void TestCsv::filesAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("table"); // rows divided by /, cells by |
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << u"a|b/1|2"_s;
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << u"a|b/1|2"_s;
    QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n") << u"a|b/1|2"_s;
    QTest::newRow("CR alone") << QByteArray("a,b\r1,2\r") << u"a|b/1|2"_s;
    QTest::newRow("empty lines are left out") << QByteArray("a,b\n\n1,2\n,\n  \n3,4\n") << u"a|b/1|2/3|4"_s;
    QTest::newRow("quotes") << QByteArray("a,b\n\"1,5\",\"say \"\"hi\"\"\"\n") << u"a|b/1,5|say \"hi\""_s;
    QTest::newRow("a quoted line break") << QByteArray("a,b\n\"1\n2\",3\n") << u"a|b/1\n2|3"_s;
    QTest::newRow("a quote inside is a letter") << QByteArray("a,b\n5\" pipe,3\n") << u"a|b/5\" pipe|3"_s;
    QTest::newRow("empty quoted") << QByteArray("a,b\n\"\",3\n") << u"a|b/|3"_s;
    QTest::newRow("blanks around") << QByteArray("a , b\n 1 ,2 \n") << u"a|b/1|2"_s;
    QTest::newRow("rows of other lengths") << QByteArray("a,b\n1\n1,2,3\n") << u"a|b/1/1|2|3"_s;
    QTest::newRow("one column") << QByteArray("name\nmilk\n") << u"name/milk"_s;
    QTest::newRow("only a header") << QByteArray("a,b\n") << u"a|b"_s;
}

void TestCsv::filesAreTakenApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, table);
    const auto read = readCsv(bytes);
    QVERIFY(read);
    QStringList rows{read->header.join(u'|')};
    for (const CsvTable::Row &row : read->rows)
        rows << row.cells.join(u'|');
    QCOMPARE(rows.join(u'/'), table);
}

void TestCsv::delimitersAreDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
    QTest::newRow("semicolon with decimal commas") << QByteArray("date;price\n1;2,38\n2;0,99\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\n1,5\t2\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b|c\n1|2;3|4\n") << '|';
    QTest::newRow("none at all") << QByteArray("a\n1\n") << ',';
}

void TestCsv::delimitersAreDetected()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, delimiter);
    const auto read = readCsv(bytes);
    QVERIFY(read);
    QCOMPARE(read->delimiter, QLatin1Char(delimiter));
}

void TestCsv::encodingsAreDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"name,price\nBrötchen “Ö”,5 €\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s;
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 little") << QByteArray(little(text)) << u"UTF-16"_s;
    QTest::newRow("UTF-16 big") << QByteArray(big(text)) << u"UTF-16"_s;
    QTest::newRow("Windows-1252") << QByteArray("name,price\nBr\xF6tchen \x93\xD6\x94,5 \x80\n") << u"Windows-1252"_s;
}

void TestCsv::encodingsAreDetected()
{
    QFETCH(QByteArray, bytes);
    const auto read = readCsv(bytes);
    QVERIFY(read);
    QTEST(read->encoding, "encoding");
    QCOMPARE(read->header, (QStringList{u"name"_s, u"price"_s}));
    QCOMPARE(read->rows.first().cells, (QStringList{u"Brötchen “Ö”"_s, u"5 €"_s}));
}

void TestCsv::linesAreNumbered()
{
    const auto read = readCsv("a,b\r\n\r\n1,\"x\r\ny\"\r\n3,4\r\n");
    QVERIFY(read);
    QCOMPARE(read->rows[0].line, 3);
    QCOMPARE(read->rows[1].line, 5);
}

void TestCsv::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("blank") << QByteArray(" \n\n") << u"empty"_s;
    QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0abc", 9) << u"text file"_s;
    QTest::newRow("unclosed quote") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n") << u"line 3"_s;
    QTest::newRow("only delimiters") << QByteArray(",,\n,,\n") << u"empty"_s;
}

void TestCsv::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto read = readCsv(bytes);
    QVERIFY(!read);
    QVERIFY(read.error().kind == ErrorKind::InvalidInput);
    QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
}

void TestCsv::formulasAreGuardedAndComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuarded");
    for (const QString &text : {u"=1+1"_s, u"+49 30"_s, u"-5"_s, u"@home"_s, u"'quoted"_s, u"'=1"_s, u"''"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString &text : {u""_s, u"plain"_s, u"1=1"_s, u"a,b"_s, u"say \"hi\""_s, u"two\nlines"_s, u"5-6"_s})
        QTest::newRow(qPrintable(u"plain: "_s + text)) << text << false;
}

void TestCsv::formulasAreGuardedAndComeBack()
{
    QFETCH(QString, text);
    QFETCH(bool, isGuarded);
    for (const QChar delimiter : {u',', u';', u'\t'}) {
        const QString cell = csvCell(text, delimiter);
        QCOMPARE(cell.startsWith(u'\'') || cell.startsWith(u"\"'"_s), isGuarded);
        const auto read = readCsv((u"head"_s + delimiter + u"other\n"_s + cell + delimiter + u"x\n"_s).toUtf8());
        QVERIFY(read);
        QCOMPARE(withoutGuard(read->rows.first().cells.first()), text);
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
