// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/settingspanel.h"

#include "core/household/reminderwording.h"
#include "core/household/wording.h"
#include "ui/widgets/field.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kLabelsAboveUnder = 60; // in units

QLineEdit *lineOf(QWidget *editor)
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        return box->lineEdit();
    return qobject_cast<QLineEdit *>(editor);
}

} // namespace

/// One setting: a field, or a box with choices to type in, and below it what is wrong.
class SettingRow : public QWidget
{
public:
    SettingRow(ProductSetting setting, bool hasChoices, QWidget *parent)
        : QWidget(parent)
        , m_box(hasChoices ? new QComboBox(this) : nullptr)
        , m_field(hasChoices ? nullptr : new Field(this))
        , m_message(new WordsLabel(WordsLabel::Tone::Small, this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(themeOf(this).space(1));
        column->addWidget(editor());
        column->addWidget(m_message);
        if (m_box) {
            m_box->setEditable(true);
            m_box->setInsertPolicy(QComboBox::NoInsert);
            m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            m_box->setMinimumHeight(themeOf(this).fieldHeight());
        }
        m_message->setWordWrap(true);
        m_message->hide();
        setFocusProxy(editor());
        editor()->setObjectName(u"setting%1"_s.arg(int(setting)));
        editor()->setAccessibleName(settingName(setting));
        line()->setPlaceholderText(settingHint(setting));
        connect(line(), &QLineEdit::textEdited, this, [this] { tell({}); });
    }

    [[nodiscard]] QWidget *editor() const { return m_box ? static_cast<QWidget *>(m_box) : m_field; }
    [[nodiscard]] QLineEdit *line() const { return lineOf(editor()); }
    [[nodiscard]] QComboBox *box() const { return m_box; }

    void show(const QString &text, const QStringList &choices, bool isOther)
    {
        const bool isTyping = line()->hasFocus() && line()->text() != m_shown && line()->text() != m_saved;
        m_shown = text;
        m_saved = text;
        if (isTyping && !isOther)
            return;
        if (m_box) {
            const QSignalBlocker quiet(m_box);
            m_box->clear();
            m_box->addItems(choices);
            m_box->setCurrentIndex(-1);
        }
        line()->setText(text);
        line()->setCursorPosition(0);
        tell({});
    }
    /// @p text is on its way into the household.
    void setSaved(const QString &text) { m_saved = text; }
    [[nodiscard]] bool isSaved(const QString &text) const
    {
        return text.simplified() == m_shown.simplified() || text == m_saved;
    }
    void tell(const QString &message)
    {
        m_message->setText(message);
        m_message->setVisible(!message.isEmpty());
        if (m_field)
            m_field->setMood(message.isEmpty() ? Mood::Plain : Mood::Paprika);
        editor()->setAccessibleDescription(message);
        if (message.isEmpty())
            return;
        QAccessibleEvent alert(editor(), QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }

private:
    QComboBox *m_box;
    Field *m_field;
    WordsLabel *m_message;
    QString m_shown;
    QString m_saved;
};

SettingsPanel::SettingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_names(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_reminders(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_regular(new WordsLabel(WordsLabel::Tone::Muted, this))
{
    const Theme theme = themeOf(this);
    m_form->setContentsMargins({});
    m_form->setVerticalSpacing(theme.px(1.5));
    m_form->setHorizontalSpacing(theme.space(3));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading);
    for (int i = 0; i <= int(ProductSetting::Barcodes); ++i) {
        const auto setting = ProductSetting(i);
        const bool hasChoices = setting == ProductSetting::Place || setting == ProductSetting::Category
                                || setting == ProductSetting::LastsDays;
        auto *row = new SettingRow(setting, hasChoices, this);
        auto *label = new WordsLabel(settingName(setting), WordsLabel::Tone::Body, this);
        label->setMinimumHeight(theme.fieldHeight());
        label->setBuddy(row->editor());
        m_form->addRow(label, row);
        m_rows << row;
        connect(row->line(), &QLineEdit::editingFinished, this,
                [this, setting, row] { commit(setting, row->line()->text()); });
        if (row->box())
            connect(row->box(), &QComboBox::activated, this,
                    [this, setting, row] { commit(setting, row->box()->currentText()); });
    }
    m_names->setObjectName(u"otherNamesLine"_s);
    m_reminders->setObjectName(u"remindersLine"_s);
    m_regular->setObjectName(u"regularLine"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    column->addWidget(new WordsLabel(tr("Settings"), WordsLabel::Tone::Section, this));
    column->addWidget(new RuleLine(this));
    column->addLayout(m_form);
    column->addWidget(new RuleLine(this));
    connect(addLine(column, m_names, u"changeNames"_s, tr("Change the other names")), &QAbstractButton::clicked, this,
            &SettingsPanel::namesWanted);
    connect(addLine(column, m_reminders, u"changeReminders"_s, tr("Change when to be told of it")),
            &QAbstractButton::clicked, this, &SettingsPanel::remindersWanted);
    connect(addLine(column, m_regular, u"changeRegular"_s, tr("Change how often it is bought")),
            &QAbstractButton::clicked, this, &SettingsPanel::regularWanted);
}

LinkButton *SettingsPanel::addLine(QBoxLayout *column, WordsLabel *words, const QString &name,
                                   const QString &accessibleName)
{
    auto *change = new LinkButton(tr("Change"), this);
    change->setObjectName(name);
    change->setSmall(true);
    change->setAccessibleName(accessibleName);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(1));
    row->addWidget(words, 1);
    row->addWidget(change, 0, Qt::AlignTop);
    column->addLayout(row);
    return change;
}

QString SettingsPanel::reminderWords() const
{
    const ReminderWording wording;
    QStringList own;
    for (const ReminderRule &rule : m_reading.reminders) {
        if (rule.product.isValid())
            own << (rule.isEnabled ? wording.rule(rule) : tr("never: %1").arg(wording.rule(rule)));
    }
    return own.isEmpty() ? tr("Reminds you as usual.") : tr("Reminds you: %1").arg(QLocale().createSeparatedList(own));
}

QString SettingsPanel::regularWords() const
{
    if (m_reading.regular.isEmpty())
        return tr("Not bought regularly.");
    const Wording wording(m_reading.trips.asOf);
    const Recurring &first = m_reading.regular.first();
    const QString rhythm = wording.rhythm(first.rule, first.everyDays);
    if (first.isPaused)
        //: %1 is how often: "Every week"
        return tr("Bought regularly: %1, paused.").arg(rhythm);
    //: %1 is how often, %2 a day
    return first.next.isValid() ? tr("Bought regularly: %1, next on %2.").arg(rhythm, wording.day(first.next))
                                : tr("Bought regularly: %1.").arg(rhythm);
}

void SettingsPanel::setReading(const ProductReading &reading)
{
    const bool isOther = m_reading.product().id != reading.product().id;
    m_reading = reading;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const auto setting = ProductSetting(i);
        m_rows[i]->show(settingText(setting, reading), settingChoices(setting, reading), isOther);
    }
    m_reminders->setText(reminderWords());
    m_regular->setText(regularWords());
    m_names->setText(reading.otherNames.isEmpty()
                         ? tr("It has no other names so far.")
                         : tr("Also called: %1").arg(QLocale().createSeparatedList(reading.otherNames)));
}

void SettingsPanel::commit(ProductSetting setting, const QString &text)
{
    SettingRow *row = m_rows[int(setting)];
    if (row->isSaved(text) || !m_reading.product().id.isValid())
        return;
    const auto edit = settingEdit(setting, text, m_reading);
    if (!edit) {
        row->tell(edit.error().message);
        return;
    }
    row->setSaved(text);
    Q_EMIT editWanted(setting, *edit);
}

void SettingsPanel::setError(ProductSetting setting, const QString &message)
{
    m_rows[int(setting)]->setSaved({});
    m_rows[int(setting)]->tell(message);
}

void SettingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isTight = width() < kLabelsAboveUnder * themeOf(this).u;
    m_form->setRowWrapPolicy(isTight ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
}

} // namespace larder
