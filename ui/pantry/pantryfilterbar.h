// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pantry/keylist.h"

#include <QWidget>

class QSettings;

namespace larder {

class ActionButton;
class ChoiceStrip;
class Field;

/// The row above the Pantry table: places, chips, and the filter field. Every keystroke counts at once.
class PantryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit PantryFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] PantryFilter filter() const;
    /// Counts places and chips anew; the chosen place stays chosen while it is there.
    void count(const KeyList &list, const TripPlan &trips);
    /// All places, no chip, no text; emits once.
    void clear();
    void focusField();
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void filterChanged();
    /// Down in the field: into the table.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ActionButton *addChip(const QString &icon, const QString &name);
    void setPlaces(const QHash<QString, int> &counts, int all);
    void setChip(ActionButton *chip, const QString &text, int count);
    void fitField();
    void tell();

    ChoiceStrip *m_strip;
    ActionButton *m_before;
    ActionButton *m_soon;
    ActionButton *m_unsure;
    Field *m_field;
    QStringList m_places; ///< of the strip, behind All
    QString m_place; ///< chosen; may not be in the strip yet
    bool m_isQuiet = false;
};

} // namespace larder
