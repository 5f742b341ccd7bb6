package org.maillage.pathway;

import java.util.List;
import org.maillage.shared.Words;
import org.maillage.web.Frame;

/** What the list of editions shows. */
record EditionsPage(Frame frame, List<EditionCard> editions) {

    static EditionsPage of(List<PublishedEdition> editions) {
        var frame = Frame.of(Words.say("pathway.editions"), Words.say("pathway.editions.lead"));
        return new EditionsPage(
                frame.in(Frame.Section.EDITIONS),
                editions.stream().map(EditionCard::new).toList());
    }
}
