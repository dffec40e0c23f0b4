// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/colourmenu.h"

#include <QActionGroup>
#include <QMetaEnum>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kColours = u"look/colours"_s;
const QString kScheme = u"look/scheme"_s;

template<class Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

template<class Enum>
std::optional<Enum> stored(const QString &key)
{
    bool isOk = false;
    const int value =
        QMetaEnum::fromType<Enum>().keyToValue(QSettings().value(key).toString().toLatin1().constData(), &isOk);
    return isOk ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, const QString &name)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

} // namespace

ColourMenu::ColourMenu(Appearance &appearance, QWidget *parent) : QMenu(tr("&Colours"), parent)
{
    setObjectName(u"colourMenu"_s);
    addColours(appearance);
    addSeparator();
    addSchemes(appearance);
}

void ColourMenu::restore(Appearance &appearance)
{
    appearance.setColours(stored<Appearance::Colours>(kColours));
    appearance.setScheme(stored<Appearance::Scheme>(kScheme).value_or(Appearance::Scheme::System));
}

void ColourMenu::choose(Appearance &appearance, Appearance::Colours colours)
{
    QSettings().setValue(kColours, nameOf(colours));
    appearance.setColours(colours);
}

void ColourMenu::choose(Appearance &appearance, Appearance::Scheme scheme)
{
    QSettings().setValue(kScheme, nameOf(scheme));
    appearance.setScheme(scheme);
}

void ColourMenu::addColours(Appearance &appearance)
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, Appearance::Colours colours) {
        QAction *action = addChoice(this, group, text, u"colours"_s + nameOf(colours));
        action->setChecked(appearance.colours() == colours);
        connect(action, &QAction::triggered, this, [&appearance, colours] { choose(appearance, colours); });
        connect(&appearance, &Appearance::changed, action,
                [&appearance, action, colours] { action->setChecked(appearance.colours() == colours); });
    };
    add(tr("&Larder"), Appearance::Colours::Larder);
    add(tr("As on this &computer"), Appearance::Colours::System);
}

void ColourMenu::addSchemes(Appearance &appearance)
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, Appearance::Scheme scheme) {
        QAction *action = addChoice(this, group, text, u"scheme"_s + nameOf(scheme));
        action->setChecked(appearance.scheme() == scheme);
        connect(action, &QAction::triggered, this, [&appearance, scheme] { choose(appearance, scheme); });
        connect(&appearance, &Appearance::changed, action,
                [&appearance, action, scheme] { action->setChecked(appearance.scheme() == scheme); });
    };
    add(tr("L&ight"), Appearance::Scheme::Light);
    add(tr("&Dark"), Appearance::Scheme::Dark);
    add(tr("Light or dark as on this c&omputer"), Appearance::Scheme::System);
}

} // namespace larder
