<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n thing(s) today; the last: %1.</source>
        <translation>
            <numerusform>%n thing today; the last: %1.</numerusform>
            <numerusform>%n things today; the last: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) since Monday; the last: %1.</source>
        <translation>
            <numerusform>%n thing since Monday; the last: %1.</numerusform>
            <numerusform>%n things since Monday; the last: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder</name>
    <message numerus="yes">
        <source>%n row(s) read; nothing was changed, this is what would happen:</source>
        <translation>
            <numerusform>%n row read; nothing was changed, this is what would happen:</numerusform>
            <numerusform>%n rows read; nothing was changed, this is what would happen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read:</source>
        <translation>
            <numerusform>%n row read:</numerusform>
            <numerusform>%n rows read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new purchase(s)</source>
        <translation>
            <numerusform>%n new purchase</numerusform>
            <numerusform>%n new purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked before</source>
        <translation>
            <numerusform>%n booked before</numerusform>
            <numerusform>%n booked before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not pantry things</source>
        <translation>
            <numerusform>%n not pantry things</numerusform>
            <numerusform>%n not pantry things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new product(s)</source>
        <translation>
            <numerusform>%n new product</numerusform>
            <numerusform>%n new products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n pack</numerusform>
            <numerusform>%n packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not counted for %n day(s)</source>
        <translation>
            <numerusform>not counted for %n day</numerusform>
            <numerusform>not counted for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not counted for %n week(s)</source>
        <translation>
            <numerusform>not counted for %n week</numerusform>
            <numerusform>not counted for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Usually bought every %n day(s), last on %2.</source>
        <translation>
            <numerusform>%1 Usually bought every day, last on %2.</numerusform>
            <numerusform>%1 Usually bought every %n days, last on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probably gone since %1: usually bought every %n day(s), last on %2.</source>
        <translation>
            <numerusform>Probably gone since %1: usually bought every day, last on %2.</numerusform>
            <numerusform>Probably gone since %1: usually bought every %n days, last on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought %n time(s) so far; we need two purchases to say how long it lasts.</source>
        <translation>
            <numerusform>Bought %n time so far; we need two purchases to say how long it lasts.</numerusform>
            <numerusform>Bought %n times so far; we need two purchases to say how long it lasts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought only twice, %n day(s) apart, last on %1.</source>
        <translation>
            <numerusform>Bought only twice, %n day apart, last on %1.</numerusform>
            <numerusform>Bought only twice, %n days apart, last on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not bought or counted for %n day(s), so we are not sure.</source>
        <translation>
            <numerusform>Not bought or counted for %n day, so we are not sure.</numerusform>
            <numerusform>Not bought or counted for %n days, so we are not sure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n purchase(s) from %1.</source>
        <translation>
            <numerusform>Imported %n purchase from %1.</numerusform>
            <numerusform>Imported %n purchases from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more thing(s)</source>
        <translation>
            <numerusform>%1, %2 and %n more thing</numerusform>
            <numerusform>%1, %2 and %n more things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy today</source>
        <translation>
            <numerusform>%n thing to buy today</numerusform>
            <numerusform>%n things to buy today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy by %1</source>
        <translation>
            <numerusform>%n thing to buy by %1</numerusform>
            <numerusform>%n things to buy by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) remembered.</source>
        <translation>
            <numerusform>%n name remembered.</numerusform>
            <numerusform>%n names remembered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would be written on the list.</source>
        <translation>
            <numerusform>%n thing would be written on the list.</numerusform>
            <numerusform>%n things would be written on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) written on the list.</source>
        <translation>
            <numerusform>%n thing written on the list.</numerusform>
            <numerusform>%n things written on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s)</source>
        <translation>
            <numerusform>%n more thing</numerusform>
            <numerusform>%n more things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n thing(s) may run out before %1.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n thing may run out before %1.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n things may run out before %1.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 will probably run out before %2&lt;/b&gt;, %n more thing(s) may.</source>
        <extracomment>%1 are names of products, %2 is a day, %n is how many more; keep &lt;b&gt; and &lt;/b&gt;</extracomment>
        <translation>
            <numerusform>&lt;b&gt;%1 will probably run out before %2&lt;/b&gt;, %n more thing may.</numerusform>
            <numerusform>&lt;b&gt;%1 will probably run out before %2&lt;/b&gt;, %n more things may.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We need two purchases of a thing to say how long it lasts; %n thing(s) are there already.</source>
        <translation>
            <numerusform>We need two purchases of a thing to say how long it lasts; %n thing is there already.</numerusform>
            <numerusform>We need two purchases of a thing to say how long it lasts; %n things are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n thing(s) off the list.</source>
        <translation>
            <numerusform>Took %n thing off the list.</numerusform>
            <numerusform>Took %n things off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n thing(s) away.</source>
        <translation>
            <numerusform>Put %n thing away.</numerusform>
            <numerusform>Put %n things away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n thing(s) from %1 away.</source>
        <translation>
            <numerusform>Put %n thing from %1 away.</numerusform>
            <numerusform>Put %n things from %1 away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n thing(s) away, %1 together.</source>
        <translation>
            <numerusform>Put %n thing away, %1 together.</numerusform>
            <numerusform>Put %n things away, %1 together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n thing(s) from %1 away, %2 together.</source>
        <extracomment>%1 is a shop, %2 a sum of money</extracomment>
        <translation>
            <numerusform>Put %n thing from %1 away, %2 together.</numerusform>
            <numerusform>Put %n things from %1 away, %2 together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Began with %n thing(s).</source>
        <translation>
            <numerusform>Began with %n thing.</numerusform>
            <numerusform>Began with %n things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n thing(s) on the list.</source>
        <translation>
            <numerusform>Wrote %n thing on the list.</numerusform>
            <numerusform>Wrote %n things on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n thing(s) from a pasted text.</source>
        <translation>
            <numerusform>Added %n thing from a pasted text.</numerusform>
            <numerusform>Added %n things from a pasted text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n thing(s) from %1.</source>
        <translation>
            <numerusform>Added %n thing from %1.</numerusform>
            <numerusform>Added %n things from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remembered %n name(s) from %1.</source>
        <translation>
            <numerusform>Remembered %n name from %1.</numerusform>
            <numerusform>Remembered %n names from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n everyday thing(s) on the list.</source>
        <translation>
            <numerusform>Wrote %n everyday thing on the list.</numerusform>
            <numerusform>Wrote %n everyday things on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other name(s) are the same thing now.</source>
        <translation>
            <numerusform>%1 and %n other name are the same thing now.</numerusform>
            <numerusform>%1 and %n other names are the same thing now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are not pantry things.</source>
        <translation>
            <numerusform>%n name is not a pantry thing.</numerusform>
            <numerusform>%n names are not pantry things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best before %1, while nobody looked; usually bought every %n day(s).</source>
        <translation>
            <numerusform>Best before %1, while nobody looked; usually bought every day.</numerusform>
            <numerusform>Best before %1, while nobody looked; usually bought every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually bought every %n day(s).</source>
        <translation>
            <numerusform>Usually bought every day.</numerusform>
            <numerusform>Usually bought every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>into the %1, keeps about %n day(s)</source>
        <extracomment>Where a purchase goes in the preview, %1 a place: &quot;into the Fridge&quot;</extracomment>
        <translation>
            <numerusform>into the %1, keeps about %n day</numerusform>
            <numerusform>into the %1, keeps about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read:</source>
        <translation>
            <numerusform>%n event read:</numerusform>
            <numerusform>%n events read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n booked</numerusform>
            <numerusform>%n booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couldn&apos;t be booked</source>
        <translation>
            <numerusform>%n couldn&apos;t be booked</numerusform>
            <numerusform>%n couldn&apos;t be booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read …</source>
        <translation>
            <numerusform>%n event read …</numerusform>
            <numerusform>%n events read …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are booked; the same file again goes on where it stopped.</source>
        <translation>
            <numerusform>%n event is booked; the same file again goes on where it stopped.</numerusform>
            <numerusform>%n events are booked; the same file again goes on where it stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that waited for it are booked.</source>
        <translation>
            <numerusform>%n event that waited for it is booked.</numerusform>
            <numerusform>%n events that waited for it are booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %n thing(s) that couldn&apos;t be booked.</source>
        <translation>
            <numerusform>Left out %n thing that couldn&apos;t be booked.</numerusform>
            <numerusform>Left out %n things that couldn&apos;t be booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n attempt(s) this still could not be worked out; what you wrote down is kept. Try it again, or leave it out.</source>
        <translation>
            <numerusform>After %n attempt this still could not be worked out; what you wrote down is kept. Try it again, or leave it out.</numerusform>
            <numerusform>After %n attempts this still could not be worked out; what you wrote down is kept. Try it again, or leave it out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n event(s) from %1.</source>
        <translation>
            <numerusform>Booked %n event from %1.</numerusform>
            <numerusform>Booked %n events from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s)</source>
        <translation>
            <numerusform>%1: %n message</numerusform>
            <numerusform>%1: %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, for %n s</source>
        <translation>
            <numerusform>%1: %2, for %n s</numerusform>
            <numerusform>%1: %2, for %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) couldn&apos;t be done; History says which and why.</source>
        <translation>
            <numerusform>%n change couldn&apos;t be done; History says which and why.</numerusform>
            <numerusform>%n changes couldn&apos;t be done; History says which and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for another try.</source>
        <translation>
            <numerusform>%n change waits for another try.</numerusform>
            <numerusform>%n changes wait for another try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working: %n change(s) to go.</source>
        <translation>
            <numerusform>Working: %n change to go.</numerusform>
            <numerusform>Working: %n changes to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n already known</numerusform>
            <numerusform>%n already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) held back for now.</source>
        <translation>
            <numerusform>%n reminder held back for now.</numerusform>
            <numerusform>%n reminders held back for now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to think of</source>
        <translation>
            <numerusform>%n thing to think of</numerusform>
            <numerusform>%n things to think of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy %1.</source>
        <translation>
            <numerusform>%n thing to buy %1.</numerusform>
            <numerusform>%n things to buy %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before it runs out</source>
        <translation>
            <numerusform>%n day before it runs out</numerusform>
            <numerusform>%n days before it runs out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before its best-before day</source>
        <translation>
            <numerusform>%n day before its best-before day</numerusform>
            <numerusform>%n days before its best-before day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy</source>
        <translation>
            <numerusform>%n thing to buy</numerusform>
            <numerusform>%n things to buy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are on their way, expected %1.</source>
        <translation>
            <numerusform>%n thing is on its way, expected %1.</numerusform>
            <numerusform>%n things are on their way, expected %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are on their way.</source>
        <translation>
            <numerusform>%n thing is on its way.</numerusform>
            <numerusform>%n things are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) come on %1.</source>
        <translation>
            <numerusform>%n guest comes on %1.</numerusform>
            <numerusform>%n guests come on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) on %1 do not come.</source>
        <translation>
            <numerusform>%n guest on %1 does not come.</numerusform>
            <numerusform>%n guests on %1 do not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s) after the last time</source>
        <translation>
            <numerusform>Every day after the last time</numerusform>
            <numerusform>Every %n days after the last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The price of %n thing(s) is not known.</source>
        <extracomment>A whole sentence, and how many things it is not about.</extracomment>
        <translation>
            <numerusform>%1 The price of %n thing is not known.</numerusform>
            <numerusform>%1 The price of %n things is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n thing(s) as “%1”.</source>
        <translation>
            <numerusform>Kept %n thing as “%1”.</numerusform>
            <numerusform>Kept %n things as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n thing(s) of “%1” on the list.</source>
        <translation>
            <numerusform>Wrote %n thing of “%1” on the list.</numerusform>
            <numerusform>Wrote %n things of “%1” on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n thing(s) on the list, as bought on %1.</source>
        <translation>
            <numerusform>Wrote %n thing on the list, as bought on %1.</numerusform>
            <numerusform>Wrote %n things on the list, as bought on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n thing(s) a number on the fridge sheet.</source>
        <translation>
            <numerusform>Gave %n thing a number on the fridge sheet.</numerusform>
            <numerusform>Gave %n things a number on the fridge sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n thing(s) from the fridge sheet.</source>
        <translation>
            <numerusform>Used %n thing from the fridge sheet.</numerusform>
            <numerusform>Used %n things from the fridge sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) on %1.</source>
        <translation>
            <numerusform>%n guest on %1.</numerusform>
            <numerusform>%n guests on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::BellButton</name>
    <message numerus="yes">
        <source>Reminders, %n new</source>
        <translation>
            <numerusform>Reminders, %n new</numerusform>
            <numerusform>Reminders, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::CodeBox</name>
    <message numerus="yes">
        <source>The list is too long for one code: the last %n line(s) are missing. Save it as a file instead.</source>
        <translation>
            <numerusform>The list is too long for one code: the last line is missing. Save it as a file instead.</numerusform>
            <numerusform>The list is too long for one code: the last %n lines are missing. Save it as a file instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ColumnsStep</name>
    <message numerus="yes">
        <source>%n row(s) understood.</source>
        <translation>
            <numerusform>%n row understood.</numerusform>
            <numerusform>%n rows understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n not, the first in line %2: %3</source>
        <extracomment>%1 is &quot;41 rows understood.&quot;, %2 a line number, %3 a sentence that says why</extracomment>
        <translation>
            <numerusform>%1 %n not, the first in line %2: %3</numerusform>
            <numerusform>%1 %n not, the first in line %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::EventFileDialog</name>
    <message numerus="yes">
        <source>%n line(s) read…</source>
        <translation>
            <numerusform>%n line read…</numerusform>
            <numerusform>%n lines read…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n booked</numerusform>
            <numerusform>%n booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n already known</numerusform>
            <numerusform>%n already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couldn&apos;t be booked</source>
        <translation>
            <numerusform>%n couldn&apos;t be booked</numerusform>
            <numerusform>%n couldn&apos;t be booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::FirstStartPage</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more make a good first list.</source>
        <translation>
            <numerusform>%n more makes a good first list.</numerusform>
            <numerusform>%n more make a good first list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to add</source>
        <extracomment>What was pasted: &quot;18 things to add&quot;</extracomment>
        <translation>
            <numerusform>%n thing to add</numerusform>
            <numerusform>%n things to add</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::GuessPanel</name>
    <message numerus="yes">
        <source>%n thing(s) last beyond %1.</source>
        <translation>
            <numerusform>%n thing lasts beyond %1.</numerusform>
            <numerusform>%n things last beyond %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more last(s) beyond %1.</source>
        <translation>
            <numerusform>%n more lasts beyond %1.</numerusform>
            <numerusform>%n more last beyond %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::HistoryDetailsPanel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::HistoryPanel</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ListHead</name>
    <message numerus="yes">
        <source>%1 (%n to buy)</source>
        <translation>
            <numerusform>%1 (%n to buy)</numerusform>
            <numerusform>%1 (%n to buy)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ListSentences</name>
    <message numerus="yes">
        <source>%n thing(s) still to buy today.</source>
        <translation>
            <numerusform>%n thing still to buy today.</numerusform>
            <numerusform>%n things still to buy today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to buy by %1.</source>
        <translation>
            <numerusform>%n thing still to buy by %1.</numerusform>
            <numerusform>%n things still to buy by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy today.</source>
        <translation>
            <numerusform>%n thing to buy today.</numerusform>
            <numerusform>%n things to buy today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy today, about %1.</source>
        <translation>
            <numerusform>%n thing to buy today, about %1.</numerusform>
            <numerusform>%n things to buy today, about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy by %1.</source>
        <translation>
            <numerusform>%n thing to buy by %1.</numerusform>
            <numerusform>%n things to buy by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to buy by %1, about %2.</source>
        <extracomment>%1 is a day, %2 a sum of money</extracomment>
        <translation>
            <numerusform>%n thing to buy by %1, about %2.</numerusform>
            <numerusform>%n things to buy by %1, about %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ticked</source>
        <extracomment>Beside the heading Buy</extracomment>
        <translation>
            <numerusform>%1 of %n ticked</numerusform>
            <numerusform>%1 of %n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n thing(s) is not known.</source>
        <translation>
            <numerusform>The price of %n thing is not known.</numerusform>
            <numerusform>The prices of %n things are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may need %n more thing(s): %1</source>
        <translation>
            <numerusform>You may need %n more thing: %1</numerusform>
            <numerusform>You may need %n more things: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You shop today: check %n thing(s) before you go.</source>
        <translation>
            <numerusform>You shop today: check %n thing before you go.</numerusform>
            <numerusform>You shop today: check %n things before you go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You shop tomorrow: check %n thing(s) before you go.</source>
        <translation>
            <numerusform>You shop tomorrow: check %n thing before you go.</numerusform>
            <numerusform>You shop tomorrow: check %n things before you go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::LookPage</name>
    <message numerus="yes">
        <source>Done. %n thing(s) are known again.</source>
        <translation>
            <numerusform>Done. %n thing is known again.</numerusform>
            <numerusform>Done. %n things are known again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::LookQuestion</name>
    <message numerus="yes">
        <source>Bought %n day(s) ago.</source>
        <translation>
            <numerusform>Bought %n day ago.</numerusform>
            <numerusform>Bought %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::MainWindow</name>
    <message numerus="yes">
        <source>A sample household with %n thing(s) moved in.</source>
        <translation>
            <numerusform>A sample household with %n thing moved in.</numerusform>
            <numerusform>A sample household with %n things moved in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::MonthDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::NameActions</name>
    <message numerus="yes">
        <source>These %n names are one thing. Which name stays?</source>
        <translation>
            <numerusform>This %n name is one thing. Which name stays?</numerusform>
            <numerusform>These %n names are one thing. Which name stays?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::NamesStep</name>
    <message numerus="yes">
        <source>%n name(s) may be something you know. Space says yes.</source>
        <translation>
            <numerusform>%n name may be something you know. Space says yes.</numerusform>
            <numerusform>%n names may be something you know. Space says yes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n names are one thing. Which name stays?</source>
        <translation>
            <numerusform>This %n name is one thing. Which name stays?</numerusform>
            <numerusform>These %n names are one thing. Which name stays?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::NeedsPanel</name>
    <message numerus="yes">
        <source>%n thing(s) worth a look</source>
        <translation>
            <numerusform>%n thing worth a look</numerusform>
            <numerusform>%n things worth a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::PacksPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::PantryPage</name>
    <message numerus="yes">
        <source>%n thing(s) at home</source>
        <extracomment>Followed by &quot;, 6 of them not sure&quot; where some are</extracomment>
        <translation>
            <numerusform>%n thing at home</numerusform>
            <numerusform>%n things at home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not sure</source>
        <extracomment>%1 is &quot;212 things at home&quot;</extracomment>
        <translation>
            <numerusform>%1, %n of them not sure</numerusform>
            <numerusform>%1, %n of them not sure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::PastePage</name>
    <message numerus="yes">
        <source>%n line(s) could not be booked. %1</source>
        <translation>
            <numerusform>%n line could not be booked. %1</numerusform>
            <numerusform>%n lines could not be booked. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n thing(s) on the list</source>
        <translation>
            <numerusform>Put %n thing on the list</numerusform>
            <numerusform>Put %n things on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n thing(s)</source>
        <translation>
            <numerusform>Add %n thing</numerusform>
            <numerusform>Add %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::PasteView</name>
    <message numerus="yes">
        <source>%n thing(s) were found. Only the first 250 are shown: paste it in parts.</source>
        <translation>
            <numerusform>%n thing was found. Only the first 250 are shown: paste it in parts.</numerusform>
            <numerusform>%n things were found. Only the first 250 are shown: paste it in parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were found.</source>
        <translation>
            <numerusform>%n thing was found.</numerusform>
            <numerusform>%n things were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from %1 were found.</source>
        <translation>
            <numerusform>%n thing from %1 was found.</numerusform>
            <numerusform>%n things from %1 were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::PreviewStep</name>
    <message numerus="yes">
        <source>%n row(s) in %1</source>
        <translation>
            <numerusform>%n row in %1</numerusform>
            <numerusform>%n rows in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new purchase(s)</source>
        <translation>
            <numerusform>%n new purchase</numerusform>
            <numerusform>%n new purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) that are new</source>
        <translation>
            <numerusform>%n product that is new</numerusform>
            <numerusform>%n products that are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n already known</numerusform>
            <numerusform>%n already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not for the pantry</source>
        <translation>
            <numerusform>%n not for the pantry</numerusform>
            <numerusform>%n not for the pantry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) to remember</source>
        <translation>
            <numerusform>%n name to remember</numerusform>
            <numerusform>%n names to remember</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and will be left out:</source>
        <translation>
            <numerusform>%n row could not be read and will be left out:</numerusform>
            <numerusform>%n rows could not be read and will be left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ProductWords</name>
    <message numerus="yes">
        <source>%1 Bought %n time(s) since %2. Left and Right go from point to point.</source>
        <extracomment>For those who do not see the chart: %1 is the page&apos;s sentence, %2 a day</extracomment>
        <translation>
            <numerusform>%1 Bought %n time since %2. Left and Right go from point to point.</numerusform>
            <numerusform>%1 Bought %n times since %2. Left and Right go from point to point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::PutAwayCells</name>
    <message numerus="yes">
        <source>%n more than on the list</source>
        <translation>
            <numerusform>%n more than on the list</numerusform>
            <numerusform>%n more than on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less than on the list</source>
        <translation>
            <numerusform>%n less than on the list</numerusform>
            <numerusform>%n less than on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::PutAwayFoot</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), %1</source>
        <translation>
            <numerusform>%n thing, %1</numerusform>
            <numerusform>%n things, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), %1 for %2 of them</source>
        <extracomment>%1 is a sum of money, %2 the number of things that have a price</extracomment>
        <translation>
            <numerusform>%n thing, %1 for %2 of them</numerusform>
            <numerusform>%n things, %1 for %2 of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::Rail</name>
    <message numerus="yes">
        <source>%1, %n to buy</source>
        <extracomment>A page and the number beside it, read aloud: &quot;Shopping list, 14 to buy&quot;</extracomment>
        <translation>
            <numerusform>%1, %n to buy</numerusform>
            <numerusform>%1, %n to buy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::RecurringForm</name>
    <message numerus="yes">
        <source>week(s)</source>
        <extracomment>Behind the number in &quot;Every 2 weeks&quot;</extracomment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) after it was last bought</source>
        <translation>
            <numerusform>day after it was last bought</numerusform>
            <numerusform>days after it was last bought</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ReminderWindow</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::SheetDialog</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <extracomment>A thing and how many of it: &quot;Milk 1 l, 2 times&quot;</extracomment>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ShoppingDayButton</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ShoppingPart</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::SilencePanel</name>
    <message numerus="yes">
        <source>Put %n everyday thing(s) on the list</source>
        <translation>
            <numerusform>Put %n everyday thing on the list</numerusform>
            <numerusform>Put %n everyday things on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::SourceRow</name>
    <message numerus="yes">
        <source>%n couldn&apos;t be booked</source>
        <translation>
            <numerusform>%n couldn&apos;t be booked</numerusform>
            <numerusform>%n couldn&apos;t be booked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::SpoilingPanel</name>
    <message numerus="yes">
        <source>%1 of %n pack(s) will be left</source>
        <extracomment>How many of its packs are still there on the best-before day; %n is how many there are now</extracomment>
        <translation>
            <numerusform>%1 of %n pack will be left</numerusform>
            <numerusform>%1 of %n packs will be left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TemplatesDialog</name>
    <message numerus="yes">
        <source>%1 (%n thing(s))</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>
            <numerusform>%1 (%n thing)</numerusform>
            <numerusform>%1 (%n things)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TickView</name>
    <message numerus="yes">
        <source>%n everyday good(s), scroll for more</source>
        <translation>
            <numerusform>%n everyday good, scroll for more</numerusform>
            <numerusform>%n everyday goods, scroll for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::ToBuyPanel</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), about %1</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>
            <numerusform>%n thing, about %1</numerusform>
            <numerusform>%n things, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n of them is not known.</source>
        <translation>
            <numerusform>The price of %n of them is not known.</numerusform>
            <numerusform>The prices of %n of them are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TripsDialog</name>
    <message numerus="yes">
        <source>%1: %n thing(s), %2</source>
        <translation>
            <numerusform>%1: %n thing, %2</numerusform>
            <numerusform>%1: %n things, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s)</source>
        <translation>
            <numerusform>%1: %n thing</numerusform>
            <numerusform>%1: %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2: %n thing(s), %3</source>
        <extracomment>%1 is a day, %2 a shop, %3 a sum of money</extracomment>
        <translation>
            <numerusform>%1 at %2: %n thing, %3</numerusform>
            <numerusform>%1 at %2: %n things, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2: %n thing(s)</source>
        <translation>
            <numerusform>%1 at %2: %n thing</numerusform>
            <numerusform>%1 at %2: %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TroublePanel</name>
    <message numerus="yes">
        <source>%n thing(s) couldn&apos;t be booked</source>
        <translation>
            <numerusform>%n thing couldn&apos;t be booked</numerusform>
            <numerusform>%n things couldn&apos;t be booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) booked.</source>
        <translation>
            <numerusform>%n thing booked.</numerusform>
            <numerusform>%n things booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 booked, %n still not; the reasons are told above.</source>
        <extracomment>%1 is how many things could be booked</extracomment>
        <translation>
            <numerusform>%1 booked, %n still not; the reason is told above.</numerusform>
            <numerusform>%1 booked, %n still not; the reasons are told above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::TroubleRow</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
