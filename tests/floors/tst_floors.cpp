// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the sources and proves the rules that no compiler checks: who may include whom, what a room may
// use, and which words stay off the screen. One row per source file; the planted rows prove that each rule bites.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// The floors, times ten. Within ui the widgets and the window frame lie under the features that fill it.
const QHash<QString, int> kFloors = {
    {u"core/base"_s, 0},       {u"core/storage"_s, 10},   {u"core/net"_s, 10},      {u"core/secrets"_s, 10},
    {u"core/forecast"_s, 10},  {u"core/calendar"_s, 10},  {u"core/stream"_s, 20},   {u"core/pantry"_s, 20},
    {u"core/foresight"_s, 30}, {u"core/grocers"_s, 30},   {u"core/shop"_s, 30},     {u"core/prices"_s, 40},
    {u"core/lists"_s, 50},     {u"core/orders"_s, 60},    {u"core/ingest"_s, 60},   {u"core/exchange"_s, 60},
    {u"core/reminders"_s, 70}, {u"core/household"_s, 80}, {u"ui/widgets"_s, 84},    {u"ui/shell"_s, 85},
    {u"ui/overview"_s, 90},    {u"ui/pantry"_s, 90},      {u"ui/lists"_s, 90},      {u"ui/exchange"_s, 90},
    {u"ui/prices"_s, 90},      {u"ui/product"_s, 90},     {u"ui/firststart"_s, 90}, {u"ui/orders"_s, 90},
    {u"ui/insights"_s, 90},    {u"ui/history"_s, 90},     {u"ui/settings"_s, 90},   {u"app/desktop"_s, 100},
    {u"app/cli"_s, 100},       {u"app/shop"_s, 100},      {u"ui/calendar"_s, 90},   {u"ui/reminders"_s, 90},
};

/// Words of the field that a family does not use. "a lot" and "lots of" are plain English.
const QStringList kTechnicalWords = {
    u"back-?test(s|ed|ing)?"_s,
    u"believed"_s,
    u"change streams?"_s,
    u"checkpoints?"_s,
    u"consum(e|es|ed|ing|ption)"_s,
    u"count rounds?"_s,
    u"dead letters?"_s,
    u"dismiss(es|ed|ing)?"_s,
    u"handlers?"_s,
    u"idempoten(t|cy)"_s,
    u"lag"_s,
    u"lead times?"_s,
    u"ledgers?"_s,
    u"(?<!\\ba )lots?(?! of\\b)"_s,
    u"on hand"_s,
    u"origins?"_s,
    u"p[159]0"_s,
    u"price watch(es)?"_s,
    u"(percent|quant)iles?"_s,
    u"recurring"_s,
    u"redrive(s|n)?"_s,
    u"re-?order points?"_s,
    u"run-?outs?"_s,
    u"service levels?"_s,
    u"stock confidence"_s,
    u"stock-?outs?"_s,
    u"target levels?"_s,
};

/// The Qt headers that draw or need a display; core runs without one.
constexpr auto kGuiHeaders =
    "^(Qt(Widgets|Gui|Charts|PrintSupport|Svg|SvgWidgets|OpenGL|OpenGLWidgets|Quick|Qml)(/|$)"
    "|Q(Widget|Window|Application|GuiApplication|Style|Icon|Pixmap|Bitmap|Image|Picture|Color|Palette|Brush|Pen|Painter|Paint|Font|Text(Document"
    "|Cursor|Edit|Browser|Layout|Option|Format|Table|List|Block)|Svg|Chart|Print|Pdf|Page(Size|Layout)|Screen|Cursor|Clipboard|Drag|Shortcut"
    "|KeySequence|Action|Menu|ToolB|ToolTip|StatusBar|SystemTray|Dialog|FileDialog|MessageBox|InputDialog|Abstract(Button|Spin|Slider|Scroll"
    "|ItemView|ItemDelegate|TextDocument|Axis|Series)|PushButton|CheckBox|RadioButton|ComboBox|SpinBox|LineEdit|PlainText|Label|Frame|Tab(Widget|Bar)"
    "|TableView|TreeView|ListView|HeaderView|TableWidget|TreeWidget|ListWidget|StandardItem|StyledItem|ItemDelegate|Completer|Validator|IntValidator"
    "|DoubleValidator|RegularExpressionValidator|Layout|BoxLayout|[HV]BoxLayout|GridLayout|FormLayout|Stacked|Splitter|Scroll|Main|Dock|Mdi|Wizard"
    "|Graphics|Desktop(Services|Widget)|Session|Undo|FileSystemModel|MouseEvent|KeyEvent|Vector[234]D|Matrix4x4|Transform|Region|Polygon|Movie))";

const QString kSpdx = u"SPDX-License-Identifier: GPL-3.0-or-later"_s;

/// A string literal: where its prefix or quote begins, where it ends, and what stands in it.
struct Literal
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text;
};

/// A source file taken apart. Blanked characters are spaces, so positions and lines stay as they were.
struct Source
{
    QString uncommented; ///< comments blanked
    QString code; ///< comments and the inside of literals blanked
    QList<Literal> literals;
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

Source takeApart(const QString &text)
{
    Source out{text, text, {}};
    const qsizetype size = text.size();
    const auto blank = [&text](QString &target, qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            if (text.at(i) != u'\n')
                target[i] = u' ';
        }
    };
    const auto endOf = [size](qsizetype found, qsizetype length) { return found < 0 ? size : found + length; };

    for (qsizetype i = 0; i < size;) {
        const QChar c = text.at(i);
        const QStringView rest = QStringView(text).mid(i);
        if (rest.startsWith(u"//")) {
            const qsizetype end = endOf(text.indexOf(u'\n', i), 0);
            blank(out.uncommented, i, end);
            blank(out.code, i, end);
            i = end;
        } else if (rest.startsWith(u"/*")) {
            const qsizetype end = endOf(text.indexOf(u"*/"_s, i + 2), 2);
            blank(out.uncommented, i, end);
            blank(out.code, i, end);
            i = end;
        } else if (c == u'"') {
            qsizetype begin = i;
            while (begin > 0 && isWordCharacter(text.at(begin - 1)))
                --begin;
            qsizetype end = 0;
            QString inside;
            if (i > begin && text.at(i - 1) == u'R') {
                const qsizetype open = text.indexOf(u'(', i);
                const QString close = u')' + text.mid(i + 1, open - i - 1) + u'"';
                end = endOf(text.indexOf(close, open), close.size());
                inside = text.mid(open + 1, end - close.size() - open - 1);
            } else {
                end = i + 1;
                while (end < size && text.at(end) != u'"' && text.at(end) != u'\n')
                    end += text.at(end) == u'\\' ? 2 : 1;
                end = qMin(end, size - 1) + 1;
                inside = text.mid(i + 1, end - i - 2);
            }
            out.literals.append({begin, end, inside});
            blank(out.code, i + 1, end - 1);
            i = end;
        } else if (c == u'\'' && (i == 0 || !text.at(i - 1).isDigit())) { // not the separator of 1'000
            qsizetype end = i + 1;
            while (end < size && text.at(end) != u'\'' && text.at(end) != u'\n')
                end += text.at(end) == u'\\' ? 2 : 1;
            end = qMin(end, size - 1) + 1;
            blank(out.code, i + 1, end - 1);
            i = end;
        } else {
            ++i;
        }
    }
    return out;
}

/// The first string argument of each tr(), and the second of each translate(); adjacent literals joined.
QList<Literal> userTexts(const Source &source)
{
    static const QRegularExpression call(
        u"\\b(tr|QT_TR_NOOP|QT_TR_N_NOOP|(translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)(?:3|_UTF8)?)\\s*\\(\\s*"_s);
    QHash<qsizetype, const Literal *> at;
    for (const Literal &literal : source.literals)
        at.insert(literal.begin, &literal);
    const auto skipSpace = [&source](qsizetype position) {
        while (position < source.code.size() && source.code.at(position).isSpace())
            ++position;
        return position;
    };
    const auto join = [&](qsizetype position) {
        Literal whole{position, position, {}};
        for (const Literal *next = at.value(position); next; next = at.value(skipSpace(whole.end))) {
            whole.text += next->text;
            whole.end = next->end;
        }
        return whole;
    };

    QList<Literal> texts;
    for (auto it = call.globalMatch(source.code); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        Literal argument = join(match.capturedEnd());
        if (!match.captured(2).isEmpty()) {
            const qsizetype comma = skipSpace(argument.end);
            if (comma >= source.code.size() || source.code.at(comma) != u',')
                continue;
            argument = join(skipSpace(comma + 1));
        }
        if (!argument.text.isEmpty())
            texts.append(argument);
    }
    return texts;
}

/// "core/base" of "core/base/money.h"; empty outside of the three trees.
QString roomOf(const QString &path)
{
    static const QRegularExpression room(u"^((?:core|ui|app)/[^/]+)/"_s);
    return room.match(path).captured(1);
}

/// The rules for one file. @p folder holds the names of the files beside it. Each finding is "line: rule: what".
class Checker
{
public:
    Checker(const QString &path, const QString &text, const QStringList &folder)
        : m_path(path)
        , m_text(text)
        , m_source(takeApart(text))
        , m_folder(folder)
        , m_room(roomOf(path))
    {}

    QStringList run()
    {
        checkSpdx();
        if (m_room.isEmpty())
            return m_findings;
        if (!kFloors.contains(m_room)) {
            m_findings.append(u"1: floor: %1 has no floor; give it one here and in the design"_s.arg(m_room));
            return m_findings;
        }
        if (m_path.endsWith(u"CMakeLists.txt")) {
            checkLinks();
        } else if (m_path.endsWith(u".cpp") || m_path.endsWith(u".h")) {
            checkIncludes();
            checkCode();
            checkSql();
            checkWords();
        }
        return m_findings;
    }

private:
    bool inCore() const { return m_room.startsWith(u"core/"); }
    bool inUi() const { return m_room.startsWith(u"ui/"); }

    void add(qsizetype position, const QString &rule, const QString &what)
    {
        const qsizetype line = QStringView(m_text).left(position).count(u'\n') + 1;
        m_findings.append(u"%1: %2: %3"_s.arg(QString::number(line), rule, what));
    }

    void checkSpdx()
    {
        if (!m_text.left(400).contains(kSpdx))
            m_findings.append(u"1: spdx: the licence line is missing"_s);
    }

    void checkRoom(qsizetype position, const QString &room, const QString &shown)
    {
        if (room == m_room)
            return;
        const auto floor = kFloors.constFind(room);
        if (floor == kFloors.cend())
            add(position, u"floor"_s, u"%1 lies in no known room"_s.arg(shown));
        else if (*floor >= kFloors.value(m_room))
            add(position, u"floor"_s, u"%1 may not use %2 (only lower floors)"_s.arg(m_room, shown));
    }

    void checkIncludes()
    {
        static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        static const QRegularExpression gui(QString::fromLatin1(kGuiHeaders));
        static const QRegularExpression sql(u"^(QtSql(/|$)|QSql)"_s);
        static const QRegularExpression outside(
            u"^(QtSql|QtNetwork|QtConcurrent|Q(Sql|Network|Tcp|Udp|Local(Socket|Server)|Ssl|Http|File|Dir|SaveFile|Temporary|Process|Thread|Timer|"
            "BasicTimer|ElapsedTimer|Settings|StandardPaths|IODevice|Lock))"_s);
        for (auto it = include.globalMatch(m_source.uncommented); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const qsizetype position = match.capturedStart(2);
            const QString name = match.captured(2);
            if (m_source.code.at(match.capturedStart(1)) == u' ')
                continue; // stands inside a raw string
            const QString room = roomOf(name);
            if (name.contains(u"../"))
                add(position, u"include"_s, u"%1: write the path from the top"_s.arg(name));
            else if (name.startsWith(u"tests/"))
                add(position, u"include"_s, u"%1: the product does not depend on its tests"_s.arg(name));
            else if (!room.isEmpty())
                checkRoom(position, room, name);
            else if (match.captured(1) == u"\"" && !name.contains(u'/') && !m_folder.contains(name)
                     && !name.endsWith(u".moc") && !name.startsWith(u"moc_") && !name.startsWith(u"ui_"))
                add(position, u"include"_s, u"%1 is not in this folder: write the path from the top"_s.arg(name));

            if (inCore() && gui.match(name).hasMatch())
                add(position, u"gui"_s, u"<%1> in core"_s.arg(name));
            if (m_room == u"core/forecast" && (sql.match(name).hasMatch() || outside.match(name).hasMatch()))
                add(position, u"pure"_s, u"<%1> in core/forecast, which is arithmetic only"_s.arg(name));
        }
    }

    void checkPattern(const QRegularExpression &pattern, const QString &rule, const QString &what)
    {
        for (auto it = pattern.globalMatch(m_source.code); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            add(match.capturedStart(), rule, match.captured().trimmed() + u": "_s + what);
        }
    }

    void checkCode()
    {
        static const QRegularExpression timer(u"\\bQ(Basic|Chrono)?Timer\\b|\\bstartTimer\\s*\\("_s);
        static const QRegularExpression now(
            u"\\bQDate(Time)?::current\\w+|\\bQTime::currentTime|\\bQElapsedTimer\\b|\\b(system|steady|high_resolution)_clock::now"_s);
        static const QRegularExpression singleton(u"\\bstatic\\s+[\\w:<>]+\\s*[&*]?\\s*instance\\s*\\("_s);
        const bool isClock = m_path.startsWith(u"core/base/clock.");
        if (!isClock && !inUi())
            checkPattern(timer, u"clock"_s, u"timers come from Clock::after"_s);
        if (!isClock && inCore())
            checkPattern(now, u"clock"_s, u"time comes from Clock"_s);
        checkPattern(singleton, u"singleton"_s, u"an app builds it once and hands it on"_s);
    }

    void checkSql()
    {
        if (m_path.endsWith(u"repository.cpp") || m_room == u"core/storage")
            return;
        static const QRegularExpression statement(
            u"\\b(?:SELECT|INSERT|UPDATE|DELETE)\\s"
            "|^\\s*(?:select\\s.+\\sfrom\\s|insert\\s+(?:or\\s+\\w+\\s+)?into\\s|update\\s+\\w+\\s+set\\s|delete\\s+from\\s)"_s,
            QRegularExpression::DotMatchesEverythingOption);
        for (const Literal &literal : m_source.literals) {
            if (statement.match(literal.text).hasMatch())
                add(literal.begin, u"sql"_s, u"a statement outside of *repository.cpp: "_s + literal.text.simplified());
        }
    }

    void checkWords()
    {
        const bool wording = m_path.startsWith(u"core/household/wording"); // the sentences of the window
        if ((!inUi() && m_room != u"app/desktop" && !wording) || m_path.startsWith(u"ui/settings/health"))
            return;
        static const QRegularExpression words(u"\\b(?:"_s + kTechnicalWords.join(u'|') + u")\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        for (const Literal &text : userTexts(m_source)) {
            // Menu marks ("&Lots") must not hide a word.
            const QString plain = QString(text.text).remove(u'&');
            const QRegularExpressionMatch match = words.match(plain);
            if (match.hasMatch())
                add(text.begin, u"word"_s,
                    u"\"%1\" in \"%2\" is no word for the screen"_s.arg(match.captured(), plain));
        }
    }

    void checkLinks()
    {
        static const QRegularExpression comment(u"#[^\\n]*"_s);
        static const QRegularExpression gui(
            u"\\bQt6::(Widgets|Gui|Charts|PrintSupport|Svg|SvgWidgets|OpenGL\\w*|Quick|Qml)\\b"_s);
        static const QRegularExpression library(u"\\blarder_(core|ui|app)_(\\w+)"_s);
        QString text = m_text;
        for (auto match = comment.match(text); match.hasMatch(); match = comment.match(text))
            text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
        if (inCore()) {
            for (auto it = gui.globalMatch(text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                add(match.capturedStart(), u"gui"_s, match.captured() + u" in core"_s);
            }
        }
        for (auto it = library.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            checkRoom(match.capturedStart(), match.captured(1) + u'/' + match.captured(2), match.captured());
        }
        static const QRegularExpression sql(u"\\bQt6::(Sql|Network|Concurrent)\\b"_s);
        const QRegularExpressionMatch match = sql.match(text);
        if (m_room == u"core/forecast" && match.hasMatch())
            add(match.capturedStart(), u"pure"_s, match.captured() + u" in core/forecast, which is arithmetic only"_s);
    }

    const QString m_path;
    const QString m_text;
    const Source m_source;
    const QStringList m_folder;
    const QString m_room;
    QStringList m_findings;
};

/// The files under @p root that the rules are about, as paths from it, sorted.
QStringList sourceFiles(const QString &root)
{
    static const QStringList names = {u"*.cpp"_s, u"*.h"_s, u"*.sql"_s, u"CMakeLists.txt"_s};
    const QDir top(root);
    QStringList files;
    for (const QString &tree : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator it(top.filePath(tree), names, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = top.relativeFilePath(it.next());
            if (!path.startsWith(u"tests/data/"))
                files.append(path);
        }
    }
    files.sort();
    return files;
}

/// Nothing where the file cannot be read.
std::optional<QStringList> checkFile(const QString &root, const QString &path)
{
    QFile file(root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString folder = QFileInfo(file).path();
    return Checker(path, QString::fromUtf8(file.readAll()), QDir(folder).entryList(QDir::Files)).run();
}

const QString kRoot = QStringLiteral(LARDER_SOURCE_DIR);

} // namespace

class TestFloors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileKeepsTheRules_data();
    void everyFileKeepsTheRules();
    void scriptsCarryTheLicence();
    void aPlantedViolationIsFound_data();
    void aPlantedViolationIsFound();
    void theWalkFindsAPlantedFile();
    void lexerKeepsPositions();
};

void TestFloors::everyFileKeepsTheRules_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = sourceFiles(kRoot);
    QVERIFY2(files.contains(u"core/base/money.h"), "no sources found: is LARDER_SOURCE_DIR right?");
    for (const QString &path : files)
        QTest::newRow(qUtf8Printable(path)) << path;
}

void TestFloors::everyFileKeepsTheRules()
{
    QFETCH(QString, path);
    const std::optional<QStringList> findings = checkFile(kRoot, path);
    QVERIFY2(findings, "cannot be read");
    QVERIFY2(findings->isEmpty(), qUtf8Printable(u"\n  "_s + path + u':' + findings->join(u"\n  "_s + path + u':')));
}

void TestFloors::scriptsCarryTheLicence()
{
    const QDir folder(kRoot + u"/packaging"_s);
    const QFileInfoList scripts = folder.entryInfoList(QDir::Files);
    for (const QFileInfo &info : scripts) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(400);
        if (head.startsWith("#!"))
            QVERIFY2(head.contains(kSpdx.toUtf8()), qUtf8Printable(info.filePath()));
    }
}

void TestFloors::aPlantedViolationIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule"); // empty: allowed

    const auto row = [](const char *name, const QString &path, const QString &text, const QString &rule) {
        QTest::newRow(name) << path << text << rule;
    };
    // floors
    row("upward", u"core/base/a.h"_s, u"#include \"core/storage/db.h\""_s, u"floor"_s);
    row("upward in angle brackets", u"core/base/a.h"_s, u"#include <core/storage/db.h>"_s, u"floor"_s);
    row("upward with odd spaces", u"core/base/a.h"_s, u"  #  include  \"core/storage/db.h\""_s, u"floor"_s);
    row("sibling", u"core/pantry/a.cpp"_s, u"#include \"core/stream/stream.h\""_s, u"floor"_s);
    row("sibling feature", u"ui/lists/a.cpp"_s, u"#include \"ui/pantry/page.h\""_s, u"floor"_s);
    row("shell on a feature", u"ui/shell/a.cpp"_s, u"#include \"ui/pantry/page.h\""_s, u"floor"_s);
    row("widgets on the shell", u"ui/widgets/a.cpp"_s, u"#include \"ui/shell/page.h\""_s, u"floor"_s);
    row("core on ui", u"core/household/a.cpp"_s, u"#include \"ui/widgets/chip.h\""_s, u"floor"_s);
    row("app on app", u"app/cli/a.cpp"_s, u"#include \"app/desktop/main.h\""_s, u"floor"_s);
    row("unknown room used", u"core/lists/a.cpp"_s, u"#include \"core/misc/a.h\""_s, u"floor"_s);
    row("unknown room", u"core/misc/a.cpp"_s, u""_s, u"floor"_s);
    row("link upward", u"core/pantry/CMakeLists.txt"_s, u"larder_library(core/pantry LINK larder_core_lists)"_s,
        u"floor"_s);
    row("downward", u"core/pantry/a.cpp"_s, u"#include \"core/storage/db.h\""_s, u""_s);
    row("itself", u"core/pantry/a.cpp"_s, u"#include \"core/pantry/a.h\""_s, u""_s);
    row("feature on shell and widgets", u"ui/lists/a.cpp"_s,
        u"#include \"ui/shell/page.h\"\n#include \"ui/widgets/chip.h\"\n#include \"core/household/household.h\""_s,
        u""_s);
    row("app on a feature", u"app/desktop/a.cpp"_s, u"#include \"ui/lists/page.h\""_s, u""_s);
    row("commented out", u"core/base/a.h"_s,
        u"// #include \"core/storage/db.h\"\n/*\n#include \"ui/lists/page.h\"\n*/"_s, u""_s);
    row("link downward", u"core/lists/CMakeLists.txt"_s,
        u"larder_library(core/lists LINK larder_core_pantry) # not larder_ui_x"_s, u""_s);
    // include style
    row("climbing", u"core/pantry/a.cpp"_s, u"#include \"../storage/db.h\""_s, u"include"_s);
    row("bare name from elsewhere", u"core/pantry/a.cpp"_s, u"#include \"db.h\""_s, u"include"_s);
    row("product on tests", u"core/pantry/a.cpp"_s, u"#include \"tests/tools/fake.h\""_s, u"include"_s);
    row("bare name beside it", u"core/pantry/a.cpp"_s, u"#include \"beside.h\"\n#include \"a.moc\""_s, u""_s);
    // no display in core
    for (const char *header :
         {"QWidget",    "QApplication",     "QGuiApplication",    "QIcon",           "QPixmap",
          "QImage",     "QColor",           "QPainter",           "QFont",           "QTextDocument",
          "QPrinter",   "QtWidgets/QLabel", "QtGui/QColor",       "QtCharts/QChart", "QtGui",
          "QChartView", "QSystemTrayIcon",  "QStandardItemModel", "QPdfWriter",      "QDesktopServices"}) {
        row(header, u"core/lists/a.cpp"_s, u"#include <%1>"_s.arg(QLatin1StringView(header)), u"gui"_s);
    }
    row("link widgets", u"core/lists/CMakeLists.txt"_s, u"larder_library(core/lists LINK Qt6::Widgets)"_s, u"gui"_s);
    row("display in ui", u"ui/lists/a.cpp"_s, u"#include <QWidget>"_s, u""_s);
    row("plain Qt in core", u"core/lists/a.cpp"_s,
        u"#include <QString>\n#include <QTextStream>\n#include <QTextBoundaryFinder>\n#include <QAbstractListModel>\n#include <QPair>\n"
        "#include <QtGlobal>"_s,
        u""_s);
    // core/forecast is pure
    row("sql in forecast", u"core/forecast/a.cpp"_s, u"#include <QSqlQuery>"_s, u"pure"_s);
    row("file in forecast", u"core/forecast/a.cpp"_s, u"#include <QFile>"_s, u"pure"_s);
    row("clock in forecast", u"core/forecast/a.cpp"_s, u"auto d = QDate::currentDate();"_s, u"clock"_s);
    row("link sql in forecast", u"core/forecast/CMakeLists.txt"_s, u"LINK Qt6::Sql"_s, u"pure"_s);
    row("arithmetic", u"core/forecast/a.cpp"_s, u"#include <QDate>\n#include <cmath>"_s, u""_s);
    // time
    row("timer", u"core/lists/a.cpp"_s, u"QTimer t;"_s, u"clock"_s);
    row("timer in an app", u"app/cli/a.cpp"_s, u"QTimer::singleShot(0, this, f);"_s, u"clock"_s);
    row("now", u"core/lists/a.cpp"_s, u"auto t = QDateTime::currentDateTimeUtc();"_s, u"clock"_s);
    row("timer in ui", u"ui/lists/a.cpp"_s, u"QTimer t;"_s, u""_s);
    row("timer in the clock", u"core/base/clock.cpp"_s, u"QTimer t; auto n = QDateTime::currentMSecsSinceEpoch();"_s,
        u""_s);
    row("timer in a comment", u"core/lists/a.cpp"_s, u"// no QTimer here\nauto s = \"QTimer\";"_s, u""_s);
    row("singleton", u"core/lists/a.h"_s, u"static Lists &instance();"_s, u"singleton"_s);
    row("use of Qt's instance", u"core/lists/a.cpp"_s, u"QCoreApplication::instance()->quit();"_s, u""_s);
    // SQL
    row("select", u"core/lists/listservice.cpp"_s, u"q(u\"SELECT id FROM t\"_s);"_s, u"sql"_s);
    row("lower case", u"core/lists/listservice.cpp"_s, u"q(\"delete from t\");"_s, u"sql"_s);
    row("raw string", u"core/lists/listservice.cpp"_s, u"q(uR\"sql(\n  INSERT INTO t VALUES(1)\n)sql\");"_s, u"sql"_s);
    row("update in an app", u"app/cli/a.cpp"_s, u"q(\"UPDATE t SET a = 1\");"_s, u"sql"_s);
    row("repository", u"core/lists/listrepository.cpp"_s, u"q(\"SELECT id FROM t\");"_s, u""_s);
    row("storage", u"core/storage/connection.cpp"_s, u"q(\"DELETE FROM t\");"_s, u""_s);
    row("plain words", u"ui/lists/a.cpp"_s, u"tr(\"Update the list\"); tr(\"Select all from here\"); // SELECT x"_s,
        u""_s);
    // licence
    row("no licence line", u"tests/core/tst_a.cpp"_s, u"-"_s, u"spdx"_s);
    // words
    row("ledger", u"ui/history/a.cpp"_s, u"tr(\"Show the ledger\");"_s, u"word"_s);
    row("lots", u"ui/pantry/a.cpp"_s, u"tr(\"%n &lot(s)\", nullptr, n);"_s, u"word"_s);
    row("mark inside", u"ui/pantry/a.cpp"_s, u"tr(\"L&ots\");"_s, u"word"_s);
    row("joined", u"ui/pantry/a.cpp"_s, u"tr(\"Buy at the re\"\n   \"order point\");"_s, u"word"_s);
    row("translate", u"app/desktop/a.cpp"_s, u"QCoreApplication::translate(\"Tray\", \"Dismiss\");"_s, u"word"_s);
    row("in the wording", u"core/household/wording.cpp"_s, u"tr(\"p90 is Saturday\");"_s, u"word"_s);
    for (const char *word :
         {"reorder point", "stock-out", "Stockout", "service level", "back-test", "backtest", "redrive", "dead letter",
          "checkpoint", "handlers", "on hand", "p50", "consumed", "target level", "change stream"}) {
        row(word, u"ui/lists/a.cpp"_s, u"tr(\"Has %1 here\");"_s.arg(QLatin1StringView(word)), u"word"_s);
    }
    row("for the translator", u"ui/pantry/a.cpp"_s, u"//: how many lots\ntr(\"%n pack(s)\", \"count of lots\", n);"_s,
        u""_s);
    row("translation context", u"app/desktop/a.cpp"_s, u"translate(\"Ledger\", \"History\");"_s, u""_s);
    row("not for people", u"ui/pantry/a.cpp"_s, u"setObjectName(u\"ledger\"_s); attr(\"lot\");"_s, u""_s);
    row("English", u"ui/pantry/a.cpp"_s, u"tr(\"That is a lot. Lots of bread, a slot, a flag and a pilot.\");"_s,
        u""_s);
    row("health page", u"ui/settings/healthpage.cpp"_s, u"tr(\"Checkpoint\");"_s, u""_s);
    row("command line", u"app/cli/a.cpp"_s, u"tr(\"Show the ledger\");"_s, u""_s);
}

void TestFloors::aPlantedViolationIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const QString head = text == u"-" ? QString() : u"// "_s + kSpdx + u'\n';
    const QStringList findings = Checker(path, head + text, {u"beside.h"_s}).run();
    const QString all = findings.join(u'\n');
    if (rule.isEmpty()) {
        QVERIFY2(findings.isEmpty(), qUtf8Printable(all));
    } else {
        QCOMPARE(findings.size(), 1);
        QVERIFY2(all.contains(u": "_s + rule + u": "_s), qUtf8Printable(all));
    }
}

void TestFloors::theWalkFindsAPlantedFile()
{
    QTemporaryDir root;
    QVERIFY(root.isValid());
    const QString path = u"core/storage/deep/planted.h"_s;
    QVERIFY(QDir(root.path()).mkpath(u"core/storage/deep"_s));
    QFile file(root.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("// " + kSpdx.toUtf8() + "\n#include \"core/base/ids.h\"\n#include \"core/lists/list.h\"\n");
    file.close();

    QCOMPARE(sourceFiles(root.path()), QStringList{path});
    const std::optional<QStringList> findings = checkFile(root.path(), path);
    QVERIFY(findings);
    QCOMPARE(*findings, QStringList{u"3: floor: core/storage may not use core/lists/list.h (only lower floors)"_s});
}

void TestFloors::lexerKeepsPositions()
{
    const QString text = u"a = 1'000'000; b = '\"'; // \"x\"\nc = \"\\\"q\\\\\"; d = uR\"(y \" z)\"; /* \" */ e"_s;
    const Source source = takeApart(text);
    QCOMPARE(source.code.size(), text.size());
    QCOMPARE(source.uncommented.size(), text.size());
    QCOMPARE(source.code.count(u'\n'), 1);
    QVERIFY(source.code.endsWith(u'e'));
    QVERIFY(source.code.contains(u"1'000'000"_s));
    QCOMPARE(source.literals.size(), 2);
    QCOMPARE(source.literals.at(0).text, u"\\\"q\\\\"_s);
    QCOMPARE(source.literals.at(1).text, u"y \" z"_s);
    QVERIFY(text.mid(source.literals.at(1).begin).startsWith(u"uR\""));
}

QTEST_GUILESS_MAIN(TestFloors)
#include "tst_floors.moc"
