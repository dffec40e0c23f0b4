// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/buttonrules.h"
#include "core/pantry/product.h"

#include <QDialog>
#include <QVector>

class QComboBox;
class QListWidget;
class QVBoxLayout;

namespace larder {

class ActionButton;
class Field;
class WordsLabel;

/// The buttons of a smart home that a source listens to: what each says, and what it does here.
///
/// Show it with open(); it deletes itself when closed. It changes nothing itself.
class SourceButtonsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p products to choose from.
    SourceButtonsDialog(const QString &source, const QVector<Product> &products, const QVector<SourceButton> &buttons,
                        QWidget *parent);

    void setButtons(const QVector<SourceButton> &buttons);
    /// A button was pressed, as asked for.
    void setPress(const ButtonPress &press);
    /// Ends the wait for a press, or says why something was refused.
    void tell(const QString &sentence);

Q_SIGNALS:
    void addWanted(const larder::SourceButton &button);
    void removeWanted(qint64 button);
    /// The next press of the source's broker; answer with setPress() or tell().
    void pressWanted();

private:
    void addNew(QVBoxLayout *column);
    void chooseProduct();
    void add();
    void refresh();

    QVector<Product> m_products;
    QVector<SourceButton> m_buttons;
    QListWidget *m_list;
    ActionButton *m_remove;
    ActionButton *m_listen;
    Field *m_topic;
    Field *m_field;
    Field *m_value;
    QComboBox *m_does;
    ActionButton *m_product;
    ActionButton *m_add;
    WordsLabel *m_told;
    std::optional<Product> m_chosen;
};

} // namespace larder
