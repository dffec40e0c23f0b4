// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/lookround.h"
#include "ui/widgets/pantryrow.h"

#include <QWidget>

namespace larder {

class JarMark;
class LinkButton;
class WordsLabel;

/// One thing to look at, large, with the four answers.
class LookQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit LookQuestion(QWidget *parent = nullptr);

    /// @p number counts from 1.
    void setThing(const Outlook &thing, const TripPlan &trips, int number, int of);
    /// What a key says: "P" or "1" plenty, and so on in the person's language; false for any other key.
    bool takeKey(const QString &key);

Q_SIGNALS:
    void answered(larder::LookAnswer answer);
    void skipped();
    /// To the one before.
    void backWanted();

private:
    void build();
    void announce();

    WordsLabel *m_progress;
    JarMark *m_jar;
    WordsLabel *m_name;
    WordsLabel *m_belief;
    LinkButton *m_back;
};

/// "At home: about 2 packs, we think. Bought 12 days ago."
[[nodiscard]] QString lookSentence(const Outlook &thing, QDate today);

} // namespace larder
