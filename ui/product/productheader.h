// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/stockledger.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace larder {

class ActionButton;
class JarPicture;
class LinkButton;
class ProductActions;
class WordsLabel;
struct ProductReading;

/// The top of the product page: jar, name, how much and how long, and what can be done.
class ProductHeader : public QWidget
{
    Q_OBJECT

public:
    /// @p actions outlives this.
    explicit ProductHeader(ProductActions &actions, QWidget *parent = nullptr);

    void setReading(const ProductReading &reading);
    /// What was done just now, with its Undo; an empty text takes it away.
    void setDone(ActionId action, const QString &text);
    /// The buttons below the sentence instead of beside it.
    void setNarrow(bool isNarrow);
    /// Where the page's focus begins.
    [[nodiscard]] QWidget *first() const;

Q_SIGNALS:
    void undoWanted(larder::ActionId action);
    void copyNameWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButtons();
    void showSentence();

    ProductActions &m_actions;
    ProductId m_product;
    QString m_words;
    ActionId m_doneAction;
    JarPicture *m_jar;
    WordsLabel *m_name;
    QLabel *m_sentence;
    QWidget *m_done;
    WordsLabel *m_doneWords;
    LinkButton *m_undo;
    QWidget *m_buttons;
    ActionButton *m_useOne;
    QBoxLayout *m_row;
};

/// @p words with <i> in the muted colour and <b> in DemiBold, for rich-text labels.
[[nodiscard]] QString asRichText(QString words, const QColor &muted);

} // namespace larder
