// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lists/recurring.h"
#include "core/pantry/product.h"

#include <QDialog>

#include <optional>

class QLabel;
class QSpinBox;

namespace larder {

class ChoiceStrip;
class Clock;
class DayField;
class Field;
class SettingLine;
class WordsLabel;

/// How often something is bought, as the form offers it.
enum class Rhythm { Weeks, Months, Days, AfterLast, Other };

/// The rhythm of @p recurring, and every how many; Other for a rule that the form has no words for.
[[nodiscard]] std::pair<Rhythm, int> rhythmOf(const Recurring &recurring);
/// Sets rule and days of @p recurring for a rhythm that is not Other; weeks and months follow its anchor.
void setRhythm(Recurring &recurring, Rhythm rhythm, int every);

/// Asks what is bought how often. Show it with open(); it deletes itself when closed and changes nothing itself.
class RecurringForm : public QDialog
{
    Q_OBJECT

public:
    /// One without an id is new. @p products to choose from; anything else is free text.
    RecurringForm(const Recurring &recurring, const QVector<Product> &products, Clock &clock, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void given(const larder::Recurring &recurring);

private:
    void build();
    void fill();
    void refresh();
    void tell(QWidget *field, const QString &message);
    [[nodiscard]] Rhythm rhythm() const;
    [[nodiscard]] const Product *product() const;
    [[nodiscard]] Result<std::optional<qint64>> amount() const;

    Recurring m_recurring;
    QVector<Product> m_products;
    Clock &m_clock;
    Field *m_what;
    ChoiceStrip *m_rhythm;
    QSpinBox *m_every;
    QLabel *m_unit;
    DayField *m_day;
    QLabel *m_dayLabel = nullptr;
    Field *m_amount;
    ChoiceStrip *m_mode;
    WordsLabel *m_message;
};

} // namespace larder
