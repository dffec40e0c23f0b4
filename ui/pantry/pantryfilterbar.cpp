// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pantry/pantryfilterbar.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPlaces = 4; // more would wrap; the filter field finds the others

/// The places with the most things, in the order of their names.
QStringList fullestPlaces(const QHash<QString, int> &counts)
{
    QStringList places = counts.keys();
    places.removeAll(QString());
    std::sort(places.begin(), places.end(), [&](const QString &one, const QString &other) {
        return counts[one] != counts[other] ? counts[one] > counts[other] : one < other;
    });
    places = places.first(std::min(kMostPlaces, places.size()));
    std::sort(places.begin(), places.end(),
              [](const QString &one, const QString &other) { return one.localeAwareCompare(other) < 0; });
    return places;
}

QString filterKeys()
{
    return QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
}

} // namespace

PantryFilterBar::PantryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_strip(new ChoiceStrip(this))
    , m_field(new Field(tr("Filter"), this))
{
    const Theme theme = themeOf(this);
    m_strip->setObjectName(u"placeStrip"_s);
    m_strip->setAccessibleName(tr("Places"));
    m_strip->addPart(tr("All"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(2));
    auto *flow = new FlowLayout;
    flow->addWidget(m_strip);
    row->addLayout(flow, 1);
    row->addWidget(m_field, 0, Qt::AlignTop);

    m_before = addChip(u"flag"_s, u"chipBefore"_s);
    m_soon = addChip(u"calendar"_s, u"chipBestBefore"_s);
    m_unsure = addChip(u"eye"_s, u"chipNotSure"_s);
    for (ActionButton *chip : {m_before, m_soon, m_unsure})
        flow->addWidget(chip);

    m_field->setObjectName(u"pantryFilter"_s);
    m_field->addAction(larderIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->setHint(filterKeys());
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    fitField();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &PantryFilterBar::tell);
    connect(m_strip, &ChoiceStrip::currentChanged, this, [this](int index) {
        m_place = m_places.value(index - 1);
        tell();
    });
}

/// As wide as its word and its keys, so that places and chips have the rest.
void PantryFilterBar::fitField()
{
    const Theme theme = themeOf(this);
    const int words = QFontMetrics(theme.body).horizontalAdvance(m_field->placeholderText())
                      + QFontMetrics(theme.small).horizontalAdvance(filterKeys());
    const int width = words + theme.textIcon() + 2 * theme.panelPadding() + theme.space(3);
    m_field->setMinimumWidth(width);
    m_field->setMaximumWidth(width);
}

void PantryFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitField();
}

ActionButton *PantryFilterBar::addChip(const QString &icon, const QString &name)
{
    auto *chip = new ActionButton(icon, QString(), ActionButton::Kind::Small, this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    connect(chip, &QAbstractButton::toggled, this, &PantryFilterBar::tell);
    return chip;
}

PantryFilter PantryFilterBar::filter() const
{
    return {m_field->text().simplified(), m_place, m_before->isChecked(), m_soon->isChecked(), m_unsure->isChecked()};
}

void PantryFilterBar::count(const KeyList &list, const TripPlan &trips)
{
    QHash<QString, int> places;
    int before = 0;
    int soon = 0;
    int unsure = 0;
    list.forEach([&](const PantryRow &row) {
        ++places[row.outlook.location];
        before += row.endsBeforeTrip ? 1 : 0;
        soon += row.spoilsSoon ? 1 : 0;
        unsure += row.supply == Supply::NotSure ? 1 : 0;
    });
    const PantryFilter was = filter();
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        setPlaces(places, list.totalCount());
        //: %1 is the next shopping day after today, "Saturday"
        setChip(m_before, tr("Before %1").arg(Wording(trips.asOf).day(tripAhead(trips))), before);
        setChip(m_soon, tr("Best before soon"), soon);
        setChip(m_unsure, tr("Not sure"), unsure);
    }
    if (!(filter() == was))
        tell();
}

void PantryFilterBar::setPlaces(const QHash<QString, int> &counts, int all)
{
    QStringList places = fullestPlaces(counts);
    if (places.size() == 1 && counts.size() == 1)
        places.clear(); // one place for everything is no choice
    if (!m_place.isEmpty() && !places.contains(m_place)) {
        if (counts.contains(m_place))
            places.append(m_place);
        else
            m_place.clear();
    }
    // Parts stay while they can: making them anew would take the keyboard's focus.
    if (places != m_places || m_strip->count() == 0) {
        m_places = places;
        m_strip->clear();
        m_strip->addPart(tr("All"));
        for (const QString &place : std::as_const(m_places))
            m_strip->addPart(place);
    }
    m_strip->setPartCount(0, all);
    for (qsizetype i = 0; i < m_places.size(); ++i)
        m_strip->setPartCount(int(i) + 1, counts.value(m_places[i]));
    m_strip->setCurrentIndex(m_place.isEmpty() ? 0 : int(m_places.indexOf(m_place)) + 1);
}

void PantryFilterBar::setChip(ActionButton *chip, const QString &text, int count)
{
    chip->setText(text);
    chip->setCount(count);
    chip->setToolTip(count == 0 ? tr("Nothing at the moment") : QString());
    if (count == 0)
        chip->setChecked(false); // nobody could untick it
}

void PantryFilterBar::clear()
{
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        m_field->clear();
        m_strip->setCurrentIndex(0);
        for (ActionButton *chip : {m_before, m_soon, m_unsure})
            chip->setChecked(false);
    }
    m_place.clear();
    tell();
}

void PantryFilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void PantryFilterBar::tell()
{
    if (!m_isQuiet)
        Q_EMIT filterChanged();
}

bool PantryFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isClear = key->key() == Qt::Key_Escape && !m_field->text().isEmpty();
        const bool isDown = key->key() == Qt::Key_Down;
        if (event->type() == QEvent::ShortcutOverride && isClear) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && isClear) {
            m_field->clear();
            return true;
        }
        if (event->type() == QEvent::KeyPress && isDown) {
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PantryFilterBar::saveState(QSettings &settings) const
{
    // Not what was typed: it was for that moment, and found again it only hides things.
    settings.remove(u"filter"_s);
    settings.setValue(u"place"_s, m_place);
    settings.setValue(u"beforeTrip"_s, m_before->isChecked());
    settings.setValue(u"bestBeforeSoon"_s, m_soon->isChecked());
    settings.setValue(u"notSure"_s, m_unsure->isChecked());
}

void PantryFilterBar::restoreState(QSettings &settings)
{
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        m_place = settings.value(u"place"_s).toString();
        m_before->setChecked(settings.value(u"beforeTrip"_s).toBool());
        m_soon->setChecked(settings.value(u"bestBeforeSoon"_s).toBool());
        m_unsure->setChecked(settings.value(u"notSure"_s).toBool());
    }
    tell();
}

} // namespace larder
