<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>larder::ImportDialog</name>
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
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
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
        <source>%n thing(s) we are not sure about: %1</source>
        <translation>
            <numerusform>%n thing we are not sure about: %1</numerusform>
            <numerusform>%n things we are not sure about: %1</numerusform>
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
    <name>larder::ShoppingDayButton</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
