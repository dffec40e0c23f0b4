// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<Arguments> Arguments::read(const QStringList &words, const QStringList &withValue, const QStringList &flags)
{
    Arguments arguments;
    bool isOver = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (isOver || !word.startsWith(u"--"_s)) {
            arguments.m_positional << word;
            continue;
        }
        if (word == u"--"_s) {
            isOver = true;
            continue;
        }
        const auto equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (flags.contains(name) && equals < 0) {
            arguments.m_values[name] << QString();
        } else if (withValue.contains(name)) {
            if (equals < 0 && i + 1 == words.size())
                return fail(ErrorKind::InvalidInput, Text::tr("--%1 needs a value.").arg(name));
            arguments.m_values[name] << (equals < 0 ? words[++i] : word.mid(equals + 1));
        } else {
            return fail(ErrorKind::InvalidInput, Text::tr("There is no option --%1 here.").arg(name));
        }
    }
    return arguments;
}

} // namespace larder
