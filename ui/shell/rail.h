// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QLabel;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace larder {

class RailDelegate;

/// The window's leading edge: the name of the program, its pages with their badges, a foot for the shopping day and,
/// below it, the pages that are not for every day (Settings).
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    enum class Place { Top, Foot };

    /// Pages are counted in the order they are added, wherever they stand.
    void addPage(const QString &title, const QString &iconName, Place place = Place::Top);
    void setBadge(int page, int badge);
    void setCurrent(int page);
    /// Shows @p foot under the pages; takes ownership.
    void setFoot(QWidget *foot);
    /// Icons only, words in tooltips.
    void setCompact(bool isCompact);
    [[nodiscard]] bool isCompact() const { return m_isCompact; }
    /// The page that is shown; -1 before there is one.
    [[nodiscard]] int current() const;
    [[nodiscard]] QListView *view() const { return m_view; }
    /// The one with the current page.
    [[nodiscard]] QListView *currentView() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int page);
    void compactChanged(bool isCompact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void describe(int page);
    QListView *makeView(QStandardItemModel *model, const QString &name);
    void choose(QListView *view, const QModelIndex &index);
    [[nodiscard]] QListView *viewOf(int page) const;

    QStandardItemModel *m_model;
    QStandardItemModel *m_footModel;
    RailDelegate *m_delegate;
    QLabel *m_picture;
    QLabel *m_name;
    QListView *m_view;
    QListView *m_footView;
    QVector<QStandardItem *> m_items; ///< by page
    QWidget *m_foot = nullptr;
    bool m_isCompact = false;
};

} // namespace larder
