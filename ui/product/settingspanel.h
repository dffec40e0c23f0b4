// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/product/settingedits.h"

#include <QWidget>

class QBoxLayout;
class QFormLayout;

namespace larder {

class LinkButton;
class SettingRow;
class WordsLabel;

/// The product's settings, each saved when it is left, and its other names.
class SettingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPanel(QWidget *parent = nullptr);

    /// A field that is being typed in keeps its text, unless it shows another product.
    void setReading(const ProductReading &reading);
    /// Says below the field why @p setting could not be saved.
    void setError(ProductSetting setting, const QString &message);

Q_SIGNALS:
    void editWanted(larder::ProductSetting setting, const larder::ProductEdit &edit);
    void namesWanted();
    void remindersWanted();
    /// How often it is bought.
    void regularWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    LinkButton *addLine(QBoxLayout *column, WordsLabel *words, const QString &name, const QString &accessibleName);
    [[nodiscard]] QString reminderWords() const;
    [[nodiscard]] QString regularWords() const;
    void commit(ProductSetting setting, const QString &text);

    ProductReading m_reading;
    QFormLayout *m_form;
    QVector<SettingRow *> m_rows; ///< by setting
    WordsLabel *m_names;
    WordsLabel *m_reminders;
    WordsLabel *m_regular;
};

} // namespace larder
