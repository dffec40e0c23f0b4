// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/household/household.h"
#include "core/household/wording.h"

namespace larder {

/// What every command gets.
struct CommandContext
{
    QString path; ///< of the household's file
    Clock &clock;
    bool isAsOf = false; ///< the clock was set by --as-of
    bool isJson = false; ///< standard output belongs to the document alone
    Household *household = nullptr; ///< open, but for commands that open it themselves

    [[nodiscard]] QDate today() const { return clock.today(); }
    [[nodiscard]] Wording wording() const { return Wording(clock.today()); }
};

/// How a command uses the household.
enum class CommandUse {
    Itself, ///< opens or makes it on its own
    Reads, ///< of derived data: the stream catches up first, unless --as-of
    Writes, ///< the stream is drained before it prints
    MayWrite, ///< Writes where Command::changesWith says so, else Reads
};

struct Command
{
    const char *name; ///< "product add" has two words
    const char *usage; ///< after the name
    const char *purpose; ///< marked for translation in the context "larder"
    CommandUse use;
    QStringList options; ///< with a value
    QStringList flags;
    int fewest; ///< positional words
    int most;
    Result<Output> (*run)(CommandContext &context, const Arguments &arguments);
    /// Of MayWrite: the options and flags that change something; positional words always do.
    QStringList changesWith = {};
};

/// A day as typed, on this command's clock. An empty text is no day.
[[nodiscard]] Result<QDate> dayArgument(const CommandContext &context, const QString &text, bool isPast);
/// The member of that name. NotFound where there is none.
[[nodiscard]] Result<MemberId> memberArgument(const CommandContext &context, const QString &name);
/// Product, amounts and names as every command's JSON shows them.
[[nodiscard]] QJsonObject bookedJson(const Booked &booked);
/// Everything about a product as JSON, and @p sentence with its name (%1) in place of %1; without one every field is listed.
[[nodiscard]] Result<Output> productOutput(CommandContext &context, const Result<Product> &product,
                                           const QString &sentence);
[[nodiscard]] QJsonValue dayJson(QDate day);
/// An instant of UTC milliseconds as of RFC 3339; null for none.
[[nodiscard]] QJsonValue instantJson(qint64 ms, Qt::DateFormat format = Qt::ISODate);
[[nodiscard]] QJsonValue moneyJson(const std::optional<Money> &money);

/// The line with that full name or product number; near ones are named where there is none. Errors: NotFound, Ambiguous.
[[nodiscard]] Result<ListItem> listItemArgument(const QVector<ListItem> &items, const QString &text);
/// The list as every command on it shows it; named by --list.
[[nodiscard]] Result<Output> shownList(CommandContext &context, const Arguments &arguments);
/// The line of an argument on the list named by --list. Errors: as listItemArgument().
[[nodiscard]] Result<ListItem> lineArgument(CommandContext &context, const Arguments &arguments, const QString &text);
/// What --note, --priority, --not-before, --assign and --category say of a line.
[[nodiscard]] Result<LineEdit> lineEditArgument(CommandContext &context, const Arguments &arguments);
[[nodiscard]] Command putAwayCommand();

/// All of a file; "-" is standard input. Errors: Io.
[[nodiscard]] Result<QByteArray> readInput(const QString &path);
/// The first line of standard input: a secret in the arguments would be seen by everybody on this computer.
[[nodiscard]] Result<QString> secretFromInput();
/// @p error with what to do where there is no keychain.
[[nodiscard]] Error withSecretAdvice(Error error);
/// Makes a token in the keychain where there is none under @p key; true when it did. @p isOnlyAsked: only whether the
/// keychain answers. Waits for it. Errors: the keychain's, with advice.
[[nodiscard]] Result<bool> ensureToken(const QString &key, bool isOnlyAsked = false);
/// Puts a secret into the keychain and waits for it; never into memory. Errors: the keychain's.
[[nodiscard]] Result<void> keepInKeychain(const QString &key, const QString &secret);
[[nodiscard]] Command tokenCommand();
/// What every import says.
[[nodiscard]] Output importOutput(const ImportReport &report, bool isDryRun);

// The groups of commands, one file each.
[[nodiscard]] QVector<Command> productCommands();
[[nodiscard]] QVector<Command> nameCommands();
[[nodiscard]] QVector<Command> stockCommands();
[[nodiscard]] QVector<Command> viewCommands();
[[nodiscard]] QVector<Command> foresightCommands();
[[nodiscard]] QVector<Command> listCommands();
[[nodiscard]] QVector<Command> listManagingCommands();
[[nodiscard]] QVector<Command> tripCommands();
[[nodiscard]] QVector<Command> templateCommands();
[[nodiscard]] QVector<Command> recurringCommands();
[[nodiscard]] QVector<Command> sheetCommands();
[[nodiscard]] QVector<Command> calendarCommands();
[[nodiscard]] QVector<Command> lookCommands();
[[nodiscard]] QVector<Command> exchangeCommands();
[[nodiscard]] QVector<Command> eventCommands();
[[nodiscard]] QVector<Command> pasteCommands();
[[nodiscard]] QVector<Command> phoneCommands();
[[nodiscard]] QVector<Command> streamCommands();
[[nodiscard]] QVector<Command> listenCommands();
[[nodiscard]] QVector<Command> remindCommands();
[[nodiscard]] QVector<Command> remindSettingCommands();
[[nodiscard]] QVector<Command> safetyCommands();

} // namespace larder
