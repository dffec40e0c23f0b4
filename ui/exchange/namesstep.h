// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/namedecisions.h"
#include "ui/widgets/pickdialog.h"

#include <QWidget>

class QTableView;

namespace larder {

class ActionButton;
class Field;
class ImportSession;
class NamesModel;
class WordsLabel;

/// Second step: what the names of the file mean. Works on any number of selected names at once.
class NamesStep : public QWidget
{
    Q_OBJECT

public:
    /// @p session outlives it.
    explicit NamesStep(ImportSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QVector<NameDecision> decisions() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One thing that a name can be made the same as.
    struct Target
    {
        ProductId product; ///< none: the file's name of the entry
        PickDialog::Entry entry;
    };

    QWidget *newButtons();
    ActionButton *addButton(const QString &text, const QString &name, void (NamesStep::*deed)());
    void takeNames();
    void refresh();
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QVector<Target> targets() const;
    void decide(const NameDecision &decision);
    void sameAs();
    void rename();
    void notPantry();
    void onItsOwn();
    void accept();

    ImportSession &m_session;
    NamesModel *m_model;
    WordsLabel *m_headline;
    Field *m_filter;
    QTableView *m_table;
    QVector<ActionButton *> m_buttons; ///< that need a selection
    ActionButton *m_accept = nullptr;
};

} // namespace larder
