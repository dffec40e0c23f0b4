// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listline.h"

#include "core/base/parse.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kDash = u" — "_s;

QString quoted(QString text)
{
    return u'"'
           + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s)
           + u'"';
}

/// Where the quoted text at @p begin ends, behind its quote; -1 where it does not.
qsizetype endOfQuoted(const QString &text, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return i + 1;
    }
    return -1;
}

QString unquoted(const QString &text)
{
    if (!text.startsWith(u'"') || endOfQuoted(text, 0) != text.size())
        return text;
    QString plain;
    for (qsizetype i = 1; i < text.size() - 1; ++i) {
        const bool isEscaped = text[i] == u'\\';
        i += isEscaped ? 1 : 0;
        plain += isEscaped && text[i] == u'n' ? u'\n' : isEscaped && text[i] == u'r' ? u'\r' : text[i];
    }
    return plain;
}

/// One word as it is, more in quotes.
QString asWord(const QString &text)
{
    static const QRegularExpression word(u"^[\\p{L}\\p{N}_.-]+$"_s);
    return word.match(text).hasMatch() ? text : quoted(text);
}

QString dateText(QDate day)
{
    return day.toString(Qt::ISODate);
}

enum class Quotes { None, Name, All };

QString lineWith(const ListEntry &entry, const QString &category, Quotes quotes)
{
    QString line = entry.priority == Priority::Important ? u"(A) "_s
                   : entry.priority == Priority::CanWait ? u"(C) "_s
                                                         : QString();
    line += quotes == Quotes::None ? entry.name : quoted(entry.name);
    if (!entry.amount.isEmpty())
        line += u", "_s + (quotes == Quotes::All ? quoted(entry.amount) : entry.amount);
    if (entry.category != category)
        line += u" +"_s + asWord(entry.category);
    if (!entry.assignee.isEmpty())
        line += u" @"_s + asWord(entry.assignee);
    if (entry.notBefore.isValid())
        line += u" t:"_s + dateText(entry.notBefore);
    if (!entry.note.isEmpty())
        line += kDash + (quotes == Quotes::All ? quoted(entry.note) : entry.note);
    return line;
}

/// Cuts the note off @p line: behind the first dash that stands in no quotes.
QString takeNote(QString &line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"' && (i == 0 || u" +@"_s.contains(line[i - 1]))) {
            const qsizetype end = endOfQuoted(line, i);
            i = end < 0 ? i : end - 1;
        } else if (QStringView(line).mid(i).startsWith(kDash)) {
            const QString note = unquoted(line.mid(i + kDash.size()));
            line.truncate(i);
            return note;
        }
    }
    return {};
}

void readThing(const QString &text, ListEntry &entry)
{
    const qsizetype end = text.startsWith(u'"') ? endOfQuoted(text, 0) : -1;
    if (end > 0 && (end == text.size() || QStringView(text).mid(end).startsWith(u", "))) {
        entry.name = unquoted(text.left(end));
        entry.amount = unquoted(text.mid(end + 2));
        return;
    }
    const qsizetype comma = text.lastIndexOf(u", "_s);
    const bool hasAmount = comma > 0 && parseAmount(text.mid(comma + 2)).has_value();
    entry.name = hasAmount ? text.left(comma) : text;
    entry.amount = hasAmount ? text.mid(comma + 2) : QString();
}

/// Only what ends a word is hidden: umlauts and the like stay readable.
QString encoded(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'%' || c.unicode() < 0x20)
            out += QString::fromLatin1(QString(c).toUtf8().toPercentEncoding());
        else
            out += c;
    }
    return out;
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString todoWith(const ListEntry &entry, const QString &title, bool isNamePlain)
{
    const auto field = [](const QString &key, const QString &value) {
        return value.isEmpty() ? QString() : u' ' + key + u':' + encoded(value);
    };
    const QString letter = entry.priority == Priority::Important ? u"A"_s
                           : entry.priority == Priority::CanWait ? u"C"_s
                                                                 : QString();
    QString line = entry.isChecked ? u"x "_s : letter.isEmpty() ? QString() : u'(' + letter + u") "_s;
    line += isNamePlain ? entry.name : u"name:"_s + encoded(entry.name);
    line += field(u"qty"_s, entry.amount) + field(u"aisle"_s, entry.category) + field(u"note"_s, entry.note);
    line += field(u"sec"_s, entry.section == Section::Buy ? QString() : sectionName(entry.section));
    line += field(u"pri"_s, entry.isChecked ? letter : QString());
    if (!entry.assignee.isEmpty())
        line += u" @"_s + encoded(entry.assignee);
    if (entry.notBefore.isValid())
        line += u" t:"_s + dateText(entry.notBefore);
    return line + u" +"_s + encoded(title);
}

Priority priorityOf(const QString &letter)
{
    return letter == u"A"_s ? Priority::Important : letter == u"C"_s ? Priority::CanWait : Priority::Usual;
}

Section sectionOf(const QString &name)
{
    for (const Section section : {Section::Look, Section::Later, Section::Ordered}) {
        if (sectionName(section) == name)
            return section;
    }
    return Section::Buy;
}

/// Takes a "key:value" that is one of ours; false for a word of the name.
bool takeField(const QString &word, ListEntry &entry)
{
    const qsizetype colon = word.indexOf(u':');
    const QString key = word.left(colon);
    const QString value = decoded(word.mid(colon + 1));
    if (colon < 1 || value.isEmpty())
        return false;
    if (key == u"name"_s)
        entry.name = value;
    else if (key == u"qty"_s)
        entry.amount = value;
    else if (key == u"aisle"_s)
        entry.category = value;
    else if (key == u"note"_s)
        entry.note = value;
    else if (key == u"pri"_s)
        entry.priority = priorityOf(value);
    else if (key == u"sec"_s)
        entry.section = sectionOf(value);
    else if ((key == u"t"_s || key == u"due"_s) && QDate::fromString(value, Qt::ISODate).isValid())
        entry.notBefore = QDate::fromString(value, Qt::ISODate);
    else
        return false;
    return true;
}

} // namespace

QString writeListLine(const ListEntry &entry, const QString &category)
{
    ListEntry wanted = entry;
    wanted.exact.reset();
    wanted.section = Section::Buy;
    wanted.isChecked = false;
    for (const Quotes quotes : {Quotes::None, Quotes::Name}) {
        const QString line = lineWith(entry, category, quotes);
        if (!line.contains(u'\n') && !line.contains(u'\r') && line == line.trimmed()
            && readListLine(line, category) == wanted)
            return line;
    }
    return lineWith(entry, category, Quotes::All);
}

ListEntry readListLine(const QString &line, const QString &category)
{
    static const QRegularExpression priority(u"^\\(([AC])\\) "_s);
    static const QString value = uR"((\"(?:[^\"\\]|\\.)*\"|[\p{L}\p{N}_.-]+))"_s;
    static const QRegularExpression tail(u"^(.*?)(?: \\+%1)?(?: @%1)?(?: t:(\\d{4}-\\d\\d-\\d\\d))?$"_s.arg(value),
                                         QRegularExpression::UseUnicodePropertiesOption);
    ListEntry entry;
    entry.category = category;
    QString rest = line.trimmed();
    if (const auto match = priority.match(rest); match.hasMatch()) {
        entry.priority = priorityOf(match.captured(1));
        rest = rest.mid(match.capturedLength());
    }
    entry.note = takeNote(rest);
    const auto match = tail.match(rest);
    if (match.hasCaptured(2))
        entry.category = unquoted(match.captured(2));
    entry.assignee = unquoted(match.captured(3));
    entry.notBefore = QDate::fromString(match.captured(4), Qt::ISODate);
    readThing(match.captured(1), entry);
    return entry;
}

QString writeTodoLine(const ListEntry &entry, const QString &title)
{
    ListEntry wanted = entry;
    wanted.exact.reset();
    const QString plain = todoWith(entry, title, true);
    const auto read = readTodoLine(plain);
    return read && read->first == wanted && read->second == title ? plain : todoWith(entry, title, false);
}

std::optional<std::pair<ListEntry, QString>> readTodoLine(const QString &line)
{
    static const QRegularExpression head(u"^(x )?(?:\\(([A-Z])\\) )?"_s);
    static const QRegularExpression done(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    const auto match = head.match(line);
    ListEntry entry;
    entry.isChecked = match.hasCaptured(1);
    entry.priority = priorityOf(match.captured(2));
    QStringList words = line.mid(match.capturedLength()).split(u' ', Qt::SkipEmptyParts);
    while (entry.isChecked && !words.isEmpty() && done.match(words.first()).hasMatch())
        words.removeFirst(); // the days of doing and making it, of other programs
    QString project;
    QStringList name;
    for (const QString &word : std::as_const(words)) {
        if (word.size() > 1 && word.startsWith(u'+'))
            project = decoded(word.mid(1));
        else if (word.size() > 1 && word.startsWith(u'@'))
            entry.assignee = decoded(word.mid(1));
        else if (!takeField(word, entry))
            name << word;
    }
    if (!name.isEmpty())
        entry.name = name.join(u' ');
    if (project.isEmpty() || entry.name.isEmpty())
        return std::nullopt;
    return std::pair(entry, project);
}

QString writeHeading(const QString &text)
{
    const bool isPlain = !text.isEmpty() && (text.front().isLetterOrNumber() || text.front() == u'(');
    return isPlain ? text : quoted(text);
}

QString readHeading(const QString &text)
{
    return unquoted(text.trimmed());
}

} // namespace larder
