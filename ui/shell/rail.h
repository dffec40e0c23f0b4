// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QStandardItemModel;

namespace larder {

class RailDelegate;

/// The window's leading edge: the name of the program, its pages with their badges, and a foot for the shopping day.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addPage(const QString &title, const QString &iconName);
    void setBadge(int page, int badge);
    void setCurrent(int page);
    /// Shows @p foot under the pages; takes ownership.
    void setFoot(QWidget *foot);
    /// Icons only, words in tooltips.
    void setCompact(bool isCompact);
    [[nodiscard]] bool isCompact() const { return m_isCompact; }
    [[nodiscard]] QListView *view() const { return m_view; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int page);
    void compactChanged(bool isCompact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void describe(int page);

    QStandardItemModel *m_model;
    RailDelegate *m_delegate;
    QLabel *m_picture;
    QLabel *m_name;
    QListView *m_view;
    QWidget *m_foot = nullptr;
    bool m_isCompact = false;
};

} // namespace larder
