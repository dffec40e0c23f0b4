// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/eventsource.h"

#include <QDialog>
#include <QVector>

class QListWidget;

namespace larder {

class ActionButton;
class WordsLabel;

/// What a source's own names and numbers stand for here. Deletes itself when closed.
class SourceNamesDialog : public QDialog
{
    Q_OBJECT

public:
    SourceNamesDialog(const QString &source, const QVector<SourceProduct> &products, QWidget *parent);

    void setProducts(const QVector<SourceProduct> &products);

Q_SIGNALS:
    /// Another product is wanted for this one.
    void changeWanted(const larder::SourceProduct &product);

private:
    QVector<SourceProduct> m_products;
    WordsLabel *m_nothing;
    QListWidget *m_list;
    ActionButton *m_change;
};

} // namespace larder
