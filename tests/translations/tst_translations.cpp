// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/household/translations.h"

#include <QDirIterator>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

/// One text of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or singular and plural
    bool isNumerus = false;
    bool isFinished = true;

    [[nodiscard]] QString id() const { return context + u": "_s + source; }
    [[nodiscard]] bool isTranslated() const { return isFinished && !forms.isEmpty() && !forms.contains(QString()); }
};

/// What the books of the trade call it, and no family: the German side of kTechnicalWords in tests/floors.
const QStringList kTechnicalWords = {
    u"(Mindest|Melde|Soll|Ist|Lager|Sicherheits)-?best(and|ände)\\w*"_s,
    u"Best(and|ände)\\w*"_s,
    u"Konsum\\w*"_s,
    u"konsumier\\w*"_s,
    u"Los(e|es|en)?"_s,
    u"Charge\\w*"_s,
    u"Bestellpunkt\\w*"_s,
    u"Servicegrad\\w*"_s,
    u"Lieferbereitschaft\\w*"_s,
    u"Quantil\\w*"_s,
    u"Perzentil\\w*"_s,
    u"Konfidenz\\w*"_s,
    u"Prüfpunkt\\w*"_s,
    u"Handler"_s,
    u"Ledger"_s,
    u"Journal\\w*"_s,
    u"Back-?test\\w*"_s,
    u"Vorlaufzeit\\w*"_s,
    u"Fehlmenge\\w*"_s,
    u"Inventur\\w*"_s,
    u"Reichweite\\w*"_s,
    u"Bedarfsprognose\\w*"_s,
    u"Prognose\\w*"_s,
    u"Datenbank\\w*"_s,
    u"Datensatz\\w*"_s,
    u"Datensätze\\w*"_s,
    u"wiederkehrend\\w*"_s,
    u"p[159]0"_s,
};

/// Larder says neither "du" nor "Sie", asks for nothing and does not shout. "Sie" may begin a sentence: "they".
const QStringList kAddresses = {
    u"\\b([Dd]u|[Dd]ein\\w*|[Dd]ich|[Dd]ir|[Ii]hr|[Bb]itte)\\b"_s,
    u"[a-zäöüß,;] (Sie|Ihr\\w*|Ihnen)\\b"_s,
    u"!"_s,
};

/// WORDS.md in German: a text that is just this, in whatever window, is just that.
const QHash<QString, QString> kGlossary = {
    {u"At home"_s, u"Zu Hause"_s},
    {u"Used one"_s, u"Eins verbraucht"_s},
    {u"All gone"_s, u"Alles weg"_s},
    {u"Thrown away"_s, u"Weggeworfen"_s},
    {u"Lasts until"_s, u"Reicht bis"_s},
    {u"Best before"_s, u"Haltbar bis"_s},
    {u"Buy when down to"_s, u"Nachkaufen bei"_s},
    {u"Fill up to"_s, u"Auffüllen bis"_s},
    {u"Pack"_s, u"Packung"_s},
    {u"Not sure"_s, u"Unsicher"_s},
    {u"Have a look"_s, u"Nachsehen"_s},
    {u"Check before you go"_s, u"Vor dem Einkauf prüfen"_s},
    {u"Why is this here?"_s, u"Warum steht das hier?"_s},
    {u"How often we were right"_s, u"Wie oft wir richtig lagen"_s},
    {u"I'm back"_s, u"Wieder da"_s},
    {u"Try again"_s, u"Noch einmal versuchen"_s},
    {u"Leave it out"_s, u"Auslassen"_s},
    {u"History"_s, u"Verlauf"_s},
    {u"Have enough"_s, u"Haben wir noch"_s},
    {u"Count…"_s, u"Zählen…"_s},
    {u"Put everything away"_s, u"Alles einräumen"_s},
    {u"Start empty"_s, u"Leer anfangen"_s},
    {u"Shopping list"_s, u"Einkaufsliste"_s},
    {u"Shopping day"_s, u"Einkaufstag"_s},
    {u"Pantry"_s, u"Vorrat"_s},
    {u"Overview"_s, u"Überblick"_s},
    {u"Undo"_s, u"Rückgängig"_s},
};

/// "none": no date is "ohne", no amount is "nichts".
const QStringList kSeveralMeanings = {u"none"_s};

QString withoutMark(QString text)
{
    static const QRegularExpression mark(u"&(?=\\S)"_s);
    return text.remove(mark);
}

QStringList sorted(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

QVector<Message> readMessages(const QString &path)
{
    QFile file(path);
    QVector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        const auto name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            messages.append({context, {}, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes"});
        } else if (name == u"source") {
            messages.last().source = xml.readElementText();
        } else if (name == u"comment") {
            messages.last().comment = xml.readElementText();
        } else if (name == u"translation") {
            messages.last().isFinished = xml.attributes().value(u"type"_s).isEmpty();
            if (!messages.last().isNumerus)
                messages.last().forms << xml.readElementText();
        } else if (name == u"numerusform") {
            messages.last().forms << xml.readElementText();
        }
    }
    return messages;
}

QStringList sourceFiles()
{
    const QDir top(QStringLiteral(LARDER_SOURCE_DIR));
    QStringList files;
    for (const QString &room : {u"core"_s, u"app"_s, u"ui"_s}) {
        QDirIterator it(top.filePath(room), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
    }
    files.sort();
    return files;
}

/// The texts of @p language as they are in the sources now, with the translations that there are.
QVector<Message> messagesOf(const QString &language, const QStringList &options)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"larder_%1.ts"_s.arg(language));
    const QString kept = QStringLiteral(LARDER_SOURCE_DIR) + u"/translations/larder_%1.ts"_s.arg(language);
    if (!QFile::copy(kept, path))
        return {};
    const QStringList arguments = QStringList{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s,
                                              u"none"_s,    u"-I"_s,           QStringLiteral(LARDER_SOURCE_DIR)}
                                  + options + sourceFiles() + QStringList{u"-ts"_s, path};
    return QProcess::execute(QStringLiteral(LARDER_LUPDATE), arguments) == 0 ? readMessages(path) : QVector<Message>();
}

} // namespace

/// German is complete and says what English says, in a family's words.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsTranslated();
    void englishPluralsAreThere();
    void placeholdersAreThere();
    void menuMarksAreThere();
    void marksAtTheEndAgree();
    void noTechnicalWords();
    void nobodyIsAddressed();
    void quotesAreGerman();
    void theSameThingHasTheSameWord();
    void wordsAreThoseOfTheGlossary();
    void theProgramSpeaksGerman();

private:
    /// Fails with the list of those that @p isRight does not hold for.
    template<class Check>
    void checkAll(Check isRight);

    QVector<Message> m_german;
};

void TestTranslations::initTestCase()
{
    m_german = messagesOf(u"de"_s, {});
    QVERIFY(m_german.size() > 500);
}

template<class Check>
void TestTranslations::checkAll(Check isRight)
{
    QStringList wrong;
    for (const Message &message : std::as_const(m_german)) {
        for (const QString &form : message.forms) {
            if (!isRight(message, form))
                wrong << message.id() + u" → "_s + form;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n  "_s + wrong.join(u"\n  "_s)));
}

void TestTranslations::everythingIsTranslated()
{
    QStringList missing;
    for (const Message &message : std::as_const(m_german)) {
        if (!message.isTranslated() || message.forms.size() != (message.isNumerus ? 2 : 1))
            missing << message.id();
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"run packaging/translations and translate\n  "_s + missing.join(u"\n  "_s)));
}

void TestTranslations::englishPluralsAreThere()
{
    QStringList missing;
    const QVector<Message> english = messagesOf(u"en"_s, {u"-pluralonly"_s});
    QVERIFY(english.size() > 50);
    for (const Message &message : english) {
        if (!message.isTranslated() || message.forms.size() != 2 || message.forms.join(QString()).contains(u"(s)"_s))
            missing << message.id();
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"run packaging/translations and translate\n  "_s + missing.join(u"\n  "_s)));
}

void TestTranslations::placeholdersAreThere()
{
    static const QRegularExpression place(u"%(L?\\d|n)|</?\\w>"_s); // and <b>
    checkAll([](const Message &message, const QString &form) {
        QStringList wanted = sorted(message.source, place);
        QStringList found = sorted(form, place);
        // "Von einer Sache fehlt der Preis": one may be a word.
        if (message.isNumerus && form == message.forms.first() && !found.contains(u"%n"_s))
            wanted.removeAll(u"%n"_s);
        return wanted == found;
    });
}

void TestTranslations::menuMarksAreThere()
{
    static const QRegularExpression mark(u"&(?=[^\\s&])"_s);
    checkAll(
        [](const Message &message, const QString &form) { return message.source.count(mark) == form.count(mark); });
}

void TestTranslations::marksAtTheEndAgree()
{
    const auto end = [](const QString &text) {
        static const QString marks = u".:?…"_s;
        return !text.isEmpty() && marks.contains(text.back()) ? QString(text.back()) : QString();
    };
    checkAll([&](const Message &message, const QString &form) {
        const bool isSpaced = form != form.trimmed() && message.source == message.source.trimmed();
        // Days are written with a full stop in German: "1.12."
        const bool isDay = message.source.startsWith(u"d ") || message.source.startsWith(u"ddd");
        // A question may become a statement, and the other way round.
        const bool isSentence = !end(message.source).isEmpty() && u".?"_s.contains(end(message.source));
        const bool isEnded = isSentence ? !end(form).isEmpty() : end(form) == end(message.source);
        return !isSpaced && (isDay || isEnded);
    });
}

void TestTranslations::noTechnicalWords()
{
    const QRegularExpression words(u"\\b("_s + kTechnicalWords.join(u'|') + u")\\b"_s,
                                   QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY(words.match(u"Der Mindestbestand ist erreicht"_s).hasMatch());
    checkAll([&](const Message &, const QString &form) { return !words.match(withoutMark(form)).hasMatch(); });
}

void TestTranslations::nobodyIsAddressed()
{
    const QRegularExpression address(kAddresses.join(u'|'), QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY(address.match(u"Wählen Sie eine Zeile."_s).hasMatch());
    QVERIFY(!address.match(u"Sie blieb, wie sie ist."_s).hasMatch());
    checkAll([&](const Message &, const QString &form) { return !address.match(form).hasMatch(); });
}

void TestTranslations::quotesAreGerman()
{
    checkAll([](const Message &, const QString &form) {
        return !form.contains(u'”') && !form.contains(u'"') && form.count(u'„') == form.count(u'“');
    });
}

void TestTranslations::theSameThingHasTheSameWord()
{
    QHash<QString, QString> known;
    checkAll([&](const Message &message, const QString &form) {
        if (message.isNumerus || !message.comment.isEmpty() || kSeveralMeanings.contains(message.source))
            return true;
        const QString word = withoutMark(form);
        const QString first = known.value(message.source, word);
        known.insert(message.source, first);
        return word == first;
    });
}

void TestTranslations::wordsAreThoseOfTheGlossary()
{
    checkAll([](const Message &message, const QString &form) {
        const QString plain = withoutMark(message.source);
        return kGlossary.value(plain, withoutMark(form)) == withoutMark(form);
    });
}

void TestTranslations::theProgramSpeaksGerman()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    QCoreApplication *application = QCoreApplication::instance();
    installTranslations(*application);
    QCOMPARE(Text::tr("Nothing to buy."), u"Nichts zu kaufen."_s);
    QCOMPARE(Text::tr("%n pack(s)", nullptr, 1), u"1 Packung"_s);
    QCOMPARE(Text::tr("%n pack(s)", nullptr, 2), u"2 Packungen"_s);
    QCOMPARE(QLocale().territory(), QLocale::Austria);
    QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
